"""Two who bear one name, or one id, are told apart in every part of a copy."""

from __future__ import annotations

import re
from datetime import date

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import Grid, words_of
from tests.copies.made import document_of

ON = date(2026, 5, 29)
ROSA = Person(id="m", names="Rosa Lint", role="mother", sex="woman or girl")
DAVES = tuple(
    Person(id=key, names="Dave", role="possible father", of_parent="m", sex="man or boy")
    for key in ("d1", "d2")
)
APART = ("Dave (possible father, 1 of 2)", "Dave (possible father, 2 of 2)")


def told(*records: Record, kind: CopyKind = CopyKind.CONFERENCE, reader: str = "") -> str:
    case = Case(id="c").adding(ROSA)
    for record in records:
        case = case.adding(record)
    case = case.replace_tables(
        pregnancy=case.pregnancy.replace(due="2026-07", basis="clinical", babies=1)
    )
    return " ".join(words_of(document_of(CopyOrder(kind, ON, reader), case).blocks).split())


def test_two_of_one_name_are_told_apart_in_who_is_who_and_in_what_nobody_asked() -> None:
    case = Case(id="c").adding(ROSA).adding(DAVES[0]).adding(DAVES[1])
    blocks = document_of(CopyOrder(CopyKind.CONFERENCE, ON), case).blocks
    grids = [block for block in blocks if isinstance(block, Grid)]
    assert [row[0] for row in grids[0].rows] == ["Rosa Lint", *APART]
    unasked = next(row[1] for row in grids[-1].rows if "Childhood" in row[1] and "Dave" in row[1])
    for name in APART:
        assert unasked.count(f"{name}: Part in this assessment; Childhood") == 1
    assert f"asked the police about {APART[0]} or {APART[1]}." in " ".join(words_of(blocks).split())


def test_an_agency_is_not_taken_for_somebody_who_bears_its_id() -> None:
    sid = Person(id="gp", names="Sid Lint", role="grandparent")
    text = told(sid, Agency(id="gp", name="Mill Surgery", kind="GP"))
    assert "an agency's role is with this family. About: Mill Surgery." in text


def test_whom_the_plan_has_there_and_somebody_is_kept_safe_from_is_marked() -> None:
    kit = Person(id="k", names="Kit Farr", role="father", of_parent="m")
    plan = BirthPlan(id="p", place="hospital", partners=("k",))
    mark = "Kept safe from Kit Farr:"
    assert mark not in told(kit, plan, kind=CopyKind.MIDWIFE)
    assert mark in told(kit, plan, ROSA.replace(safe_from=("k",)), kind=CopyKind.MIDWIFE)


def test_a_due_date_from_a_clinical_estimate_reads_as_english() -> None:
    assert "July 2026 (by a clinical estimate, one baby)" in told(kind=CopyKind.MIDWIFE)


def test_the_words_we_used_hold_weeks_only_where_the_paper_counts_them(practice: Case) -> None:
    order = CopyOrder(CopyKind.PARENT_FULL, date(2026, 5, 15), "leanne")
    text = words_of(document_of(order, practice).blocks)
    assert "Weeks, such as 26+1" in text
    assert "such as 26+1" not in told(kind=CopyKind.PARENT_FULL, reader="m")


def test_a_prompt_names_of_the_agencies_only_whom_it_is_about() -> None:
    mill, park = (Agency(id=key, name=f"{key} Surgery", kind="GP") for key in ("Mill", "Park"))
    missed = Appointment(
        id="a",
        on="2026-05-01",
        service="GP",
        person="m",
        outcome="did not attend",
        shared_with=({"agency": "Park", "on": "2026-05-02"},),
    )
    asked = Contribution(id="c", agency="Mill", asked_on="2026-03-01")
    text = told(mill, park, missed, asked)
    assert "1 agency has not answered. No answer does not mean no worry. About: Mill Sur" in text
    assert not re.search(r"About: [^.]*Park Surgery", text.split("agency's role")[0])
