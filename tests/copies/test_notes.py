"""The note about a copy in wrong hands: what it was, who got it, when 72 hours end."""

from __future__ import annotations

import time as clock
from collections.abc import Iterator

import pytest

from prebirth.base.places import forms_folder
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person, Role
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Restriction
from prebirth.case.shares import Share, WrongHands, time_of
from prebirth.case.values import Known
from prebirth.copies.manager import SPEC
from prebirth.copies.notes import hours_words, note_of_wrong_copy
from prebirth.copies.reached import danger_words, told_by
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_legal, load_walk
from prebirth.layout.blocks import words_of
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
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
    team, _ = for_reader(case, Reader(copy="s"))
    return words_of(present(note_of_wrong_copy(team, "s", TODAY, LEGAL)).blocks)


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
        ("2026-05", "10:00", "cannot be counted", "Nobody has written down"),
    ],
)
def test_the_hours_are_counted_as_they_pass(on: str, at: str, end: str, said: str) -> None:
    words = " ".join(hours_words(WrongHands(noticed_on=day(on), noticed_at=at), LEGAL))
    assert end in words
    assert said in words


def test_without_a_day_they_are_not_counted() -> None:
    assert "cannot be counted" in " ".join(hours_words(WrongHands(noticed_at="10:00"), LEGAL))


def test_a_time_is_read_as_people_write_it() -> None:
    read = {
        "14:30": "14:30",
        " 9.05": "09:05",
        "2.30pm": "14:30",
        "2:30 p.m.": "14:30",
        "2 PM": "14:00",
        "12am": "00:00",
        "12.15 pm": "12:15",
        "1430": "14:30",
        "14.30 hrs": "14:30",
        "9h05": "09:05",
        "noon": "12:00",
        "midnight": "00:00",
    }
    assert {text: f"{present(time_of(text)):%H:%M}" for text in read} == read
    for none in ("24:00", "9:60", "9:5", "25:99", "13pm", "0am", "9", "soon", ""):
        assert time_of(none) is None, none


MUM = Person(id="m", names="Wiki Nowak", role=Role.MOTHER, safe_from=("f",))
DAD = Person(id="f", names="Dean Prosser", known_as="Deano", role=Role.FATHER)


@pytest.mark.parametrize("to", ["Dean Prosser", "Mr Prosser (by mail)", "her ex, DEANO", "dean"])
def test_who_is_kept_safe_comes_before_the_hours(to: str) -> None:
    wrong = COPY.replace(wrong=(WRONG.model_copy(update={"to": to}),))
    said = note(Case(id="c").adding(MUM).adding(DAD).adding(wrong))
    assert "Wiki Nowak may be in danger: Deano got this copy." in said
    for words in ("refuge", "police", "safety plan", "change what the copy gave away"):
        assert said.index(words) < said.index("72 hours")


@pytest.mark.parametrize(
    "mum",
    [
        MUM.replace(safe_from=()),
        MUM.replace(safe_from=(), address_confidential=Known.YES),
        MUM.replace(safe_from=(), restricted=(Restriction(people=("f",), reason="x"),)),
    ],
)
def test_it_is_said_for_every_reason_to_keep_something_from_them(mum: Person) -> None:
    wrong = COPY.replace(wrong=(WRONG.model_copy(update={"to": "Dean Prosser"}),))
    case = Case(id="c").adding(mum).adding(DAD).adding(wrong)
    plain = mum.restricted == () and mum.address_confidential is None
    assert bool(danger_words(case, wrong.wrong[0])) is not plain
    assert not danger_words(case, WRONG), "a neighbour is nobody of the case"


def test_it_says_what_kinds_of_facts_the_copy_told_and_of_how_many() -> None:
    case = Case(id="c").adding(MUM).adding(DAD.replace(known_as=""))
    case = case.adding(Pregnancy(unit="Riverside", gp="Dr Naylor"))
    given = COPY.replace(copy_kind=CopyKind.MIDWIFE)
    told = present(told_by(case, given, load_walk()))
    assert told.people >= 1
    assert "Pregnancy" in dict(told.kinds)
    case = case.adding(given)
    said = words_of(present(note_of_wrong_copy(seen(case), "s", TODAY, LEGAL, told)).blocks)
    assert "It named" in said
    assert "pregnancy" in said[said.index("It named") :]
    assert "not counted" in note(case), "what cannot be made again is said to be so"
    assert told_by(case, COPY.replace(copy_kind=None), load_walk()) is None


def test_a_copy_that_holds_nobody_told_of_nobody() -> None:
    told = present(told_by(Case(id="c"), COPY.replace(copy_kind=CopyKind.BLANK), load_walk()))
    assert told.people == 0


def test_it_goes_through_the_gate() -> None:
    eve = Person(id="eve", names="Eveline Marsh", restricted=KEPT)
    wrong = WRONG.model_copy(update={"told": "Eveline Marsh was told."})
    case = Case(id="c").adding(eve).adding(COPY.replace(to="Eveline Marsh", wrong=(wrong,)))
    by_id = Case(id="c").adding(eve).adding(COPY.replace(to="", reader="eve", wrong=(WRONG,)))
    for marked in (case, by_id):
        assert "Eveline" not in note(marked)
        assert "A neighbour" in note(marked)
        assert not seen(marked).shares, "no other paper tells of a copy to somebody withheld"
    hidden = Case(id="c").adding(COPY.replace(restricted=KEPT))
    team, _ = for_reader(hidden, Reader(copy="s"))
    assert note_of_wrong_copy(team, "s", TODAY, LEGAL) is None
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
