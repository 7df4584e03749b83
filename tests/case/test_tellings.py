"""Who was told what: the table of tellings, and the older fields that said so before it."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, Contribution, Told
from prebirth.case.case import RECORDS, Case
from prebirth.case.chronology import Appointment
from prebirth.case.marks import Audience, marks
from prebirth.case.oversight import SignOff
from prebirth.case.people import Person, Role
from prebirth.case.plan import Conference, Decision, LegalStep
from prebirth.case.record import Correction, Record, ref_of
from prebirth.case.tellings import Group, Matter, Telling
from prebirth.case.who_was_told import (
    NO_DAY,
    agencies_told,
    all_tellings,
    history_told,
    parents_told,
    partners_told,
    tellings_of,
    words_of,
)
from tests.conftest import day


def case_of(*records: Record) -> Case:
    case = Case(id="c")
    for record in records:
        case = case.adding(record)
    return case


OLDER = case_of(
    Agency(id="mat", name="Maternity"),
    Agency(id="hv", name="Health visiting"),
    Person(id="p", names="Leah", role=Role.MOTHER),
    Decision(id="d", told_to=(Told(agency="mat", on=day("2026-05-01")), Told(agency="hv"))),
    LegalStep(id="l", explained_parents=day("2026-05-02")),
    Appointment(id="a", shared_with=(Told(agency="hv"),)),
    Contribution(id="con", agency="mat", history_shared_on=day("2026-05-03")),
    Conference(id="cc", report_shared_on=day("2026-05-04")),
    SignOff(id="s", on=day("2026-05-05"), consulted=("p",)),
)


def test_every_older_field_is_read_and_no_day_is_filled_in() -> None:
    said = {
        (word.matter, word.of, word.agency or word.person or word.group, word.day)
        for word in all_tellings(OLDER)
    }
    assert said == {
        (Matter.DECISION, ("decisions", "d"), "mat", "1 May 2026"),
        (Matter.DECISION, ("decisions", "d"), "hv", NO_DAY),
        (Matter.LEGAL_STEP, ("legal_steps", "l"), Group.PARENTS, "2 May 2026"),
        (Matter.APPOINTMENT, ("appointments", "a"), "hv", NO_DAY),
        (Matter.HISTORY, ("contributions", "con"), "mat", "3 May 2026"),
        (Matter.REPORT, ("conferences", "cc"), Group.PARENTS, "4 May 2026"),
        (Matter.ASSESSMENT, ("signoffs", "s"), "p", NO_DAY),
    }
    assert not any(word.telling for word in all_tellings(OLDER)), "they are in no table"


def test_a_telling_of_the_table_stands_beside_the_older_ones() -> None:
    case = OLDER.adding(
        Telling(
            id="t",
            decision="d",
            agency="hv",
            how="by telephone",
            word_of="the health visitor",
            on=day("2026-05-06"),
            told=True,
        )
    )
    words = tellings_of(case, Matter.DECISION)["d"]
    assert [(word.agency, word.telling) for word in words] == [("mat", ""), ("hv", ""), ("hv", "t")]
    assert agencies_told(case, words)["hv"] == words[2], "the last one counts"
    assert (words[2].how, words[2].word_of) == ("by telephone", "the health visitor")
    assert len(list(all_tellings(case))) == len(list(all_tellings(OLDER))) + 1


@pytest.mark.parametrize(
    ("telling", "matter", "of"),
    [
        (Telling(decision="d"), Matter.DECISION, ("decisions", "d")),
        (Telling(legal_step="l"), Matter.LEGAL_STEP, ("legal_steps", "l")),
        (Telling(appointment="a"), Matter.APPOINTMENT, ("appointments", "a")),
        (Telling(event="e"), Matter.EVENT, ("events", "e")),
        (Telling(conference="cc"), Matter.REPORT, ("conferences", "cc")),
        (Telling(said="That he moved."), Matter.OTHER, None),
        (Telling(matter=Matter.HISTORY, agency="mat"), Matter.HISTORY, None),
        (Telling(), None, None),
    ],
)
def test_what_was_told_of_is_a_record_or_words(
    telling: Telling, matter: Matter | None, of: tuple[str, str] | None
) -> None:
    assert (telling.what, telling.of) == (matter, of)


def test_what_is_still_to_be_told_was_not_told() -> None:
    case = case_of(Telling(id="t", decision="d", agency="mat", on=day("2026-05-06")))
    assert list(all_tellings(case)) == []


def test_what_was_entered_by_mistake_counts_no_more_and_a_correction_does() -> None:
    told = Telling(decision="d", agency="mat", told=True)
    right = told.replace(corrections=(Correction(says="It was a letter."),))
    wrong = told.replace(corrections=(*right.corrections, Correction(says="No", withdrawn=True)))
    assert (told.holds, right.holds, wrong.holds) == (True, True, False)


def test_the_history_reaches_one_agency_or_all() -> None:
    assert set(history_told(OLDER)) == {"mat"}
    everyone = OLDER.adding(Telling(matter=Matter.HISTORY, group=Group.PARTNERS, told=True))
    assert set(history_told(everyone)) == {"mat", "hv"}


def test_parents_are_told_together_or_each_by_name() -> None:
    case = case_of(
        Person(id="m", names="Leah", role=Role.MOTHER),
        Person(id="f", names="Dave", role=Role.FATHER),
        Person(id="dead", names="Ken", role=Role.POSSIBLE_FATHER, died=day("2020")),
    )

    def told(**to: object) -> bool:
        given = case.adding(Telling.model_validate({"conference": "cc", "told": True, **to}))
        return parents_told(given, list(words_of(given, Matter.REPORT)))

    assert told(group=Group.PARENTS)
    assert not told(person="m"), "the father was not told"
    both = case
    for person in ("m", "f"):
        both = both.adding(Telling(conference="cc", person=person, told=True))
    assert parents_told(both, list(words_of(both, Matter.REPORT)))
    assert not parents_told(case_of(), []), "nobody was told where there is nobody"


def test_partners_are_told_together_or_each_by_name() -> None:
    each = [Telling(legal_step="l", agency=agency, told=True) for agency in ("mat", "hv")]
    words = list(words_of(case_of(*each), Matter.LEGAL_STEP))
    assert partners_told(words, {"mat", "hv"})
    assert not partners_told(words[:1], {"mat", "hv"})
    assert not partners_told([], set())
    together = words_of(
        case_of(Telling(legal_step="l", group=Group.PARTNERS, told=True)), Matter.LEGAL_STEP
    )
    assert partners_told(list(together), {"mat"})


def test_no_parents_copy_holds_a_telling() -> None:
    assert RECORDS["tellings"].audience == Audience.PROFESSIONALS
    assert Telling(person="p").people == {"p"}


def test_every_older_field_that_says_who_was_told_is_declared() -> None:
    said = {
        (table, name)
        for table, kind in RECORDS.items()
        for name, mark in marks(kind).items()
        if mark.tells
    }
    assert said == {
        ("decisions", "told_to"),
        ("legal_steps", "explained_parents"),
        ("legal_steps", "explained_partners"),
        ("appointments", "shared_with"),
        ("contributions", "history_shared_on"),
        ("conferences", "report_shared_on"),
        ("signoffs", "consulted"),
    }


def test_which_record_is_asked_once_it_is_said_what_was_told_of() -> None:
    which = {mark.table: mark for mark in Matter if mark.table}
    names = {name for name, mark in marks(Telling).items() if mark.kept_as == "said"}
    assert len(names) == len(which)
    for matter in (None, *Matter):
        asked = {name for name in names if Telling(matter=matter).applies(name)}
        tables = {ref_of(Telling, name) for name in asked}
        assert tables == ({matter.table} if matter and matter.table else set()), matter
    held = Telling(matter=Matter.EVENT, decision="d")
    assert held.applies("decision"), "what is entered shows"
    assert all(Telling().applies(name) for name in ("matter", "said", "agency", "person", "on"))
