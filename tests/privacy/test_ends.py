"""What became of a baby is kept from a reader: their copy counts nothing, whatever it was."""

from datetime import date
from functools import cache
from typing import Any

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import CourseStage, course_of, weeks_on
from prebirth.case.people import Person
from prebirth.case.plan import Conference
from prebirth.case.pregnancy import Baby, EndKept, Pregnancy
from prebirth.case.values import Known
from prebirth.copies.make import document_of, prepare
from prebirth.copies.should_it_go import should_be_asked
from prebirth.copies.spec import CopyOrder, CopyView
from prebirth.copies.update import sides_of, since_copy
from prebirth.form.load import load_walk
from prebirth.layout.blocks import Document, words_of
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader

ON = date(2026, 6, 30)
ENDS: dict[str, dict[str, Any]] = {
    "born": {"born": "2026-06-10", "born_at": "03:10", "given_name": "Zed", "weight": 2100},
    "born, and has died": {"born": "2026-06-10", "ended_on": "2026-06-12"},
    "stillborn": {"ended_on": "2026-06-11"},
    "the pregnancy was ended": {"ended_on": "2026-04-02"},
}
TO_ONE = (CopyKind.PARENT, CopyKind.PARENT_FULL, CopyKind.SUBJECT)
ORDERS = (
    *((kind, "") for kind in (CopyKind.CONFERENCE, CopyKind.MIDWIFE, CopyKind.MANAGER)),
    *((kind, "") for kind in (CopyKind.PORTAL, CopyKind.SUCCESSOR)),
    *((kind, who) for kind in TO_ONE for who in ("mum", "dad")),
)
PREPARES = ("Getting ready", "weeks of pregnancy", "32+5", "Due\n", "Was due", "Baby due", "twins")


def family(babies: int = 1) -> Case:
    facts = {"due": "2026-08-20", "basis": "scan", "babies": babies, "referred_on": "2026-03-02"}
    meeting = {"id": "k", "kind": "initial (pre-birth)", "on": "2026-07-09"}
    return (
        Case(id="c")
        .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
        .adding(Person(id="dad", names="Kit Farrow", role="father", of_parent="mum"))
        .adding(Pregnancy.model_validate(facts))
        .adding(Conference.model_validate(meeting))
    )


def ended(became: str, field: str = "", case: Case | None = None) -> Case:
    """A family whose baby's end, or one fact of it, is kept from everybody."""
    rule = {"reason": "Police operation", "field": field}
    facts = {"id": "b", "name": "Ash", "became": became, "restricted": [rule], **ENDS[became]}
    return (case or family()).adding(Baby.model_validate(facts))


def view(case: Case, kind: CopyKind, who: str) -> CopyView:
    order = CopyOrder(kind, ON, who, should="They asked for it")
    return prepare(order, case, load_walk())


@cache
def made(became: str, field: str, kind: CopyKind, who: str) -> Document:
    return document_of(view(ended(became, field), kind, who))


@pytest.mark.parametrize("field", ["", "became"])
@pytest.mark.parametrize(("kind", "who"), ORDERS)
def test_no_copy_counts_or_tells_which_end_it_was(kind: CopyKind, who: str, field: str) -> None:
    first, *others = (made(became, field, kind, who) for became in ENDS)
    assert all(other == first for other in others)
    said = words_of(first.blocks)
    assert not [words for words in PREPARES if words in said]
    assert "Zed" not in said


@pytest.mark.parametrize(
    ("kind", "who", "told"),
    [(kind, who, kind in {CopyKind.MIDWIFE, CopyKind.SUCCESSOR}) for kind, who in ORDERS],
)
def test_only_a_page_that_tells_of_gaps_says_so(kind: CopyKind, who: str, *, told: bool) -> None:
    said = words_of(made("stillborn", "", kind, who).blocks)
    assert ("Something about this pregnancy is kept back from this page" in said) == told
    assert "pregnancy is kept" not in said or told


def test_a_set_meeting_stays_and_no_day_of_the_birth_does() -> None:
    said = words_of(made("born", "", CopyKind.PARENT, "dad").blocks)
    assert "9 July 2026" in said
    assert "Birth" not in said
    assert "called off" not in said


def test_of_twins_the_other_is_still_expected_and_no_number_is_told() -> None:
    case = ended("stillborn", "", family(babies=2)).adding(Baby(id="other", name="Second twin"))
    shown = view(case, CopyKind.MIDWIFE, "")
    said = words_of(document_of(shown).blocks)
    assert shown.seen.pregnancy.end_kept == EndKept.ONE
    assert "32+5" in said
    assert "twins" not in said
    assert "is kept back from this page" in said
    assert any((one.table, one.field) == ("pregnancy", "babies") for one in shown.withheld)


def test_the_twin_who_is_born_and_shown_is_told_as_born() -> None:
    twin = Baby(id="other", name="Second twin", became="born", born="2026-06-10")
    seen, _ = for_reader(ended("stillborn", "", family(babies=2)).adding(twin), Reader())
    assert course_of(seen, ON) == CourseStage.BORN
    assert weeks_on(seen, ON) is None


def test_the_death_of_the_mother_that_is_kept_counts_no_weeks() -> None:
    rule = {"reason": "Police operation", "field": "died"}
    mum = {"id": "mum", "names": "Rosa Lintock", "role": "mother", "died": "2026-06-01"}
    case = family().adding(Person.model_validate({**mum, "restricted": [rule]}))
    assert course_of(case, ON) == CourseStage.UNSAID
    seen, _ = for_reader(case, Reader())
    assert course_of(seen, ON) == CourseStage.KEPT


def test_what_is_withheld_is_not_told_to_the_father_in_fewer_words() -> None:
    shown = view(ended("stillborn", "became"), CopyKind.PARENT, "dad")
    assert [baby.became for baby in shown.seen.babies] == [None]


def test_the_chair_reads_what_became_of_the_baby() -> None:
    seen, _ = for_reader(ended("stillborn"), Reader(chair=True))
    assert course_of(seen, ON) == CourseStage.LOST


@pytest.mark.parametrize("became", ENDS)
def test_somebody_is_asked_before_such_a_paper_goes(became: str) -> None:
    order = CopyOrder(CopyKind.PARENT, ON, "dad")
    case = ended(became)
    assert should_be_asked(order, case)
    assert should_be_asked(order, view(case, CopyKind.PARENT, "dad").seen)
    assert not should_be_asked(order, family())


def test_a_fathers_update_sheet_says_no_number_that_is_withheld() -> None:
    lost = {"id": "b", "became": "stillborn", "ended_on": "2026-06-11"}
    before = family().adding(Baby.model_validate(lost)).adding(Baby(id="other"))
    now = before.adding(before.pregnancy.replace(babies=2))
    sides = sides_of(before, now, Reader(person="dad", form=load_walk().form))
    assert not [one for one in since_copy(sides) if one.fact == "Number of babies"]
    assert course_of(sides.now, ON) == CourseStage.EXPECTED
    assert str(weeks_on(sides.now, ON)) == "32+5"


def test_a_part_whose_giver_kept_the_end_back_tells_no_number_either() -> None:
    part = family(babies=2)
    part = part.adding(part.pregnancy.replace(end_kept=EndKept.ONE))
    seen, held = for_reader(part, Reader())
    assert seen.pregnancy.babies is None
    assert [(one.table, one.field) for one in held] == [("pregnancy", "babies")]


@pytest.mark.parametrize("goes_on", [Known.YES, None])
def test_that_the_work_goes_on_after_a_loss_goes_with_the_end(goes_on: Known | None) -> None:
    case = ended("stillborn")
    case = case.adding(case.pregnancy.replace(goes_on=goes_on))
    seen, held = for_reader(case, Reader())
    assert seen.pregnancy.goes_on is None
    assert [one.field for one in held if one.field == "goes_on"] == ["goes_on"] * bool(goes_on)


def test_all_that_an_end_leaves_out_is_left_out_for_its_own_reason() -> None:
    _, held = for_reader(ended("born", "became"), Reader())
    reasons = {one.reason for one in held if one.record == "b"}
    assert reasons == {one.reason for one in held if one.field == "became"}


def test_of_a_baby_of_whom_no_end_is_entered_nothing_is_left_out() -> None:
    here = Baby.model_validate({"id": "b", "name": "Ash", "place": "At home"})
    seen, held = for_reader(family().adding(here), Reader())
    assert (seen.babies.get("b"), held) == (here, [])
