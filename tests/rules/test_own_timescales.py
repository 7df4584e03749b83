"""Rows of an authority's own: each can be done, or is refused with its line."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from prebirth.base.places import forms_folder
from prebirth.base.yaml_files import FormError
from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person, Role
from prebirth.case.plan import Conference
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.layout.blocks import words_of
from prebirth.rules.milestone import Milestone, State
from prebirth.rules.milestones import milestones

TODAY = date(2026, 9, 1)
MOTHER = Person(id="m", role="mother", names="Ann Hill")
CONFERENCE = Conference(id="a", kind="initial (pre-birth)", on="2026-06-03", held_on="2026-06-03")
CASE = (
    Case(id="c")
    .adding(Pregnancy(due="2026-08-20", referred_on="2026-03-12"))
    .adding(MOTHER)
    .adding(CONFERENCE)
    .adding(Baby(id="b", name="Ann", born="2026-08-21"))
)


def with_row(folder: Path, **row: str) -> Path:
    """The folder that ships, with one row more."""
    shutil.copytree(forms_folder(), folder / "own")
    lines = [f"{key}: {value}" for key, value in row.items()]
    text = "\n    ".join(["id: own", "name: Own row", *lines, "basis: local", "source: Ours"])
    with (folder / "own" / "timescales.yaml").open("a") as file:
        file.write(f"  - {text}\n")
    return folder / "own"


def own_step(folder: Path, case: Case, **row: str) -> Milestone:
    walk = load_walk(with_row(folder, **row))
    (step,) = (step for step in milestones(case, TODAY, walk) if step.id == "own")
    return step


def test_a_registration_counts_whatever_its_row_runs_from(tmp_path: Path) -> None:
    registered = CASE.adding(Baby(id="b", born="2026-08-21", registered_on="2026-08-28"))
    row = {"value": "180", "unit": "days", "after": "referral", "done_by": "birth_registered"}
    step = own_step(tmp_path, registered, **row)
    assert (step.due, step.state(TODAY)) == (date(2026, 9, 8), State.DONE)
    assert step.happened
    assert step.happened.show() == "28 August 2026"
    half = registered.adding(Baby(id="z", born="2026-08-21"))
    walk = load_walk(tmp_path / "own")
    assert not next(s for s in milestones(half, TODAY, walk) if s.id == "own").done


@pytest.mark.parametrize(
    ("told", "row", "done"),
    [
        ("2026-05-28", {"value": "26+0", "unit": "gestation"}, True),
        ("2026-05-28", {"value": "90", "unit": "days", "after": "referral"}, True),
        ("2026-03-01", {"value": "90", "unit": "days", "after": "referral"}, False),
        ("2026-05-28", {"value": "5", "unit": "days", "after": "birth"}, False),
        ("2026-08-25", {"value": "5", "unit": "days", "after": "birth"}, True),
    ],
)
def test_a_report_counts_whatever_its_row_runs_from(
    tmp_path: Path, told: str, row: dict[str, str], done: bool
) -> None:
    conference = CONFERENCE.replace(report_shared_on=told)
    case = CASE.adding(conference)
    assert own_step(tmp_path, case, **row, done_by="report_shared").done == done


def test_the_birth_plan_given_counts_where_its_row_runs_from_the_birth(tmp_path: Path) -> None:
    agreed = ({"who": "Ward", "on": "2026-07-01"},)
    given = ({"person": "m", "on": "2026-08-22"},)
    case = CASE.adding(BirthPlan(id="p", on="2026-07-01", agreed=agreed, given=given))
    row = {"value": "3", "unit": "days", "after": "birth", "done_by": "birth_plan_given"}
    assert own_step(tmp_path, case, **row).done


@pytest.mark.parametrize(
    ("plan", "apart", "done"),
    [
        ({}, (), False),
        ({"not_to_come": ({"person": "f", "why": "He hit her."},)}, (), False),
        ({"not_to_come": ({"person": "f", "not_told": "He must not know."},)}, (), True),
        ({"withheld": "From Bob: he hit her."}, (), True),
        ({}, ("f",), True),
        ({"given": ()}, ("f",), False),
    ],
)
def test_the_birth_plan_is_not_owed_to_a_father_who_must_not_have_it(
    tmp_path: Path, plan: dict[str, Any], apart: tuple[str, ...], *, done: bool
) -> None:
    agreed, given = (({"who": "Ward", "on": "2026-07-01"},), ({"person": "m", "on": "2026-08-22"},))
    held = BirthPlan(id="p", on="2026-07-01", **{"agreed": agreed, "given": given, **plan})
    case = CASE.adding(MOTHER.replace(safe_from=apart)).adding(held)
    case = case.adding(Person(id="f", names="Bob Roe", role=Role.FATHER))
    row = {"value": "3", "unit": "days", "after": "birth", "done_by": "birth_plan_given"}
    assert own_step(tmp_path, case, **row).done == done


@pytest.mark.parametrize(
    ("side", "event", "done_by", "said"),
    [
        ("before", "due_date", "due_date", "a day that is expected"),
        ("before", "referral", "referral", "can never be done"),
        ("after", "referral", "referral", "can never be done"),
    ],
)
def test_a_row_that_can_never_be_done_is_refused_with_its_line(
    tmp_path: Path, side: str, event: str, done_by: str, said: str
) -> None:
    folder = with_row(tmp_path, value="14", unit="days", **{side: event}, done_by=done_by)
    with pytest.raises(FormError, match=said) as refused:
        load_walk(folder)
    assert "line" in str(refused.value)


@pytest.mark.parametrize("plain", ["", "Our own step for you"])
def test_a_row_is_in_a_parents_copy_where_it_says_how_a_parent_reads_it(
    tmp_path: Path, plain: str
) -> None:
    row = {"value": "60", "unit": "days", "after": "birth", "done_by": "birth_registered"}
    walk = load_walk(with_row(tmp_path, **row, **({"plain": plain} if plain else {})))
    view = prepare(CopyOrder(CopyKind.PARENT_FULL, TODAY, "m"), CASE, walk)
    said = words_of(document_of(view).blocks)
    assert ("Our own step" in said) == bool(plain)
    assert "Own row" not in said
