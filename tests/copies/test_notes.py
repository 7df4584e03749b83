"""The note about a copy in wrong hands: what it was, who got it, when 72 hours end."""

from __future__ import annotations

import time as clock
from collections.abc import Iterator

import pytest

from prebirth.base.places import forms_folder
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Share, WrongHands, time_of
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.copies.manager import SPEC
from prebirth.copies.notes import hours_words, note_of_wrong_copy
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_legal
from prebirth.layout.blocks import words_of
from tests.conftest import TODAY, day
from tests.copies.made import document_of, seen
from tests.typed import present

LEGAL = load_legal(forms_folder())
KEPT = (Restriction(reason="x"),)
WRONG = WrongHands(to="A neighbour", noticed_on=day("2026-05-14"), noticed_at="10:30")
COPY = Share(
    id="s",
    copy_kind=CopyKind.CONFERENCE,
    version="version 2",
    on=day("2026-05-12"),
    to="Grace",
    how="by post",
    digest="d" * 64,
    choices="Also withheld: her telephone (not for this reader).",
    wrong=(WRONG,),
)


@pytest.fixture(autouse=True)
def in_london(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the computer stand in London; where Python cannot, it stays where it is."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/London")
        if hasattr(clock, "tzset"):
            clock.tzset()
        yield
    if hasattr(clock, "tzset"):
        clock.tzset()


def note(case: Case) -> str:
    return words_of(present(note_of_wrong_copy(seen(case), "s", TODAY, LEGAL)).blocks)


def test_it_says_what_the_copy_was_who_got_it_and_when_the_hours_end() -> None:
    said = note(Case(id="c").adding(COPY))
    for words in (
        "Conference",
        "version 2",
        "12 May 2026",
        "Grace",
        "by post",
        "d" * 64,
        "her telephone (not for this reader)",
        "A neighbour",
        "Nobody yet.",
        "72 hours after it was noticed: 17 May 2026 at 10:30.",
        "noticed on 14 May 2026 at 10:30.",
        "UK GDPR article 33(1)",
        "for the data protection officer to say",
    ):
        assert words in said, words


@pytest.mark.parametrize(
    ("on", "at", "end", "said"),
    [
        ("2026-05-14", "", "17 May 2026 at 00:00", "from the start of that day"),
        ("2026-05-14", "9.05", "17 May 2026 at 09:05", "at 09:05"),
        ("2026-10-24", "10:00", "27 October 2026 at 09:00", "at 10:00"),
        ("2026-05", "10:00", "cannot be counted", "not written down"),
    ],
)
def test_the_hours_are_counted_as_they_pass(on: str, at: str, end: str, said: str) -> None:
    words = " ".join(hours_words(WrongHands(noticed_on=day(on), noticed_at=at), LEGAL))
    assert end in words
    assert said in words


def test_without_a_day_they_are_not_counted() -> None:
    assert "cannot be counted" in " ".join(hours_words(WrongHands(noticed_at="10:00"), LEGAL))


def test_a_time_is_read_as_people_write_it() -> None:
    assert [str(time_of(text)) for text in ("14:30", " 9.05", "24:00", "9:60", "noon", "9:5")] == [
        "14:30:00",
        "09:05:00",
        *["None"] * 4,
    ]


def test_it_goes_through_the_gate() -> None:
    eve = Person(id="eve", names="Eveline Marsh", restricted=KEPT)
    wrong = WRONG.model_copy(update={"told": "Eveline Marsh was told."})
    case = Case(id="c").adding(eve).adding(COPY.replace(to="Eveline Marsh", wrong=(wrong,)))
    assert "Eveline" not in note(case)
    hidden = Case(id="c").adding(COPY.replace(restricted=KEPT))
    assert note_of_wrong_copy(seen(hidden), "s", TODAY, LEGAL) is None
    unmarked = seen(Case(id="c").adding(COPY.replace(wrong=())))
    assert note_of_wrong_copy(unmarked, "s", TODAY, LEGAL) is None


def test_the_conference_and_the_manager_read_of_it() -> None:
    case = Case(id="c").adding(COPY)
    for kind in (CopyKind.CONFERENCE, SPEC.kind):
        said = words_of(document_of(CopyOrder(kind, TODAY), case).blocks)
        assert "A neighbour, noticed 14 May 2026, at 10:30" in said
    quiet = Case(id="c").adding(COPY.replace(wrong=()))
    assert "reached somebody" not in words_of(
        document_of(CopyOrder(CopyKind.MANAGER, TODAY), quiet).blocks
    )
