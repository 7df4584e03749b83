"""Reported injuries of a mother or a child reach the ward and the next worker."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, Contribution, HistoryCheck
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.record import Record, Restriction
from prebirth.copies.known_harm import injury_blocks
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from tests.copies.made import document_of
from tests.rules.prompts.build import TODAY

MOTHER = Person(id="m", names="Mo Reed", role="mother", sex="woman or girl", born="1999-04-12")
SON = Person(id="s", names="Sam Reed", role="half-sibling", born="2022-03-01")
OTHER = Person(id="o", names="Ola Orr", role="other relative")
SCHOOL = Agency(id="a", name="Elm School", kind="school or nursery")
KINDS = pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])


def told(*records: Record, kind: CopyKind) -> str:
    case = Case(id="c")
    for record in (MOTHER, SON, OTHER, SCHOOL, *records):
        case = case.adding(record)
    return " ".join(words_of(document_of(CopyOrder(kind, TODAY), case).blocks).split())


REPORT = Contribution(
    id="r",
    agency="a",
    received_on="2026-04-15",
    says="Sam is quick to laugh. On Monday he had bruises on both arms. He eats well.",
)


@KINDS
def test_of_an_agencys_report_the_sentences_that_tell_of_an_injury(kind: CopyKind) -> None:
    text = told(REPORT, kind=kind)
    assert "Elm School: 15 April 2026, On Monday he had bruises on both arms." in text
    assert "quick to laugh" not in text


@KINDS
@pytest.mark.parametrize("about", ["m", "s", None])
@pytest.mark.parametrize(
    "words", ["Bruises on both arms.", "Seen with a burn.", "A broken wrist.", "Cut lip."]
)
def test_an_event_of_a_mother_or_a_child_by_its_words(
    about: str | None, words: str, kind: CopyKind
) -> None:
    event = Event(
        id="e",
        kind="incident",
        on="2026-04-15",
        about=(about,) if about else (),
        source="a",
        happened=words,
    )
    text = told(event, kind=kind)
    assert "15 April 2026" in text
    assert words in text


@KINDS
def test_an_injury_stands_whatever_its_words(kind: CopyKind) -> None:
    event = Event(id="e", kind="injury", on="2026-04-15", about=("s",), happened="Fell off a wall.")
    assert "Fell off a wall" in told(event, kind=kind)


@KINDS
def test_what_a_hospital_found_of_her(kind: CopyKind) -> None:
    check = HistoryCheck(
        id="k", about="m", asked_of="health", received_on="2026-04-15", showed="Two black eyes."
    )
    assert "Two black eyes" in told(check, kind=kind)


@KINDS
@pytest.mark.parametrize(
    "record",
    [
        Contribution(id="r", agency="a", says="No bruises were seen. Sam is never ill."),
        Event(id="e", about=("o",), happened="Ola has a broken leg."),
        Event(id="e", on="2008", about=("m",), happened="Mo came with bruises."),
        Event(id="e", about=("m",), happened="Mo was injured in a car accident."),
    ],
)
def test_what_denies_one_or_is_of_somebody_else_is_not_told(record: Record, kind: CopyKind) -> None:
    assert "Injuries on record" not in told(record, kind=kind)


def test_the_newest_stand_in_words_and_the_others_by_their_days() -> None:
    case = Case(id="c").adding(MOTHER).adding(SON)
    for n in range(1, 13):
        case = case.adding(
            Event(
                id=f"e{n}", kind="injury", on=f"2025-{n:02}-01", about=("s",), happened=f"Cut {n}."
            )
        )
    text = " ".join(words_of(injury_blocks(case, str, 2)).split())
    assert "Sam Reed: 1 December 2025, Cut 12. 1 November 2025, Cut 11." in text
    assert "Before that: Sam Reed 1 October 2025, 1 September 2025" in text
    assert "1 January 2025." in text
    assert "Cut 1." not in text


@KINDS
def test_what_is_kept_back_is_said_to_be(kind: CopyKind) -> None:
    kept = REPORT.replace(restricted=(Restriction(reason="Kept"),))
    text = told(kept, kind=kind)
    assert "bruises" not in text
    assert "Violence or harm on record:" in text
    assert "kept back" not in told(REPORT, kind=kind)
