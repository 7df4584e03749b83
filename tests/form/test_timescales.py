"""What a row of timescales may say, what is refused and with which sentence."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from prebirth.base.places import shipped_forms
from prebirth.base.yaml_files import FormError
from prebirth.case.case import Case
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.plan import Conference, Decision
from prebirth.case.pregnancy import Baby
from prebirth.cli.main import main
from prebirth.form.conditions import CONDITIONS
from prebirth.form.events import DONE_BY_MORE, EVENTS
from prebirth.form.load import load_walk
from prebirth.form.required_timescales import COUNTS, REQUIRED_TIMESCALES
from prebirth.form.timescales import Unit, months_on
from prebirth.rules.done_by import MORE
from prebirth.rules.milestone import State
from prebirth.rules.milestones import milestones

EARLIER = Path(__file__).parent.parent / "fixtures" / "timescales-earlier.yaml"
OWN = """
  - id: ours
    name: First home visit after birth
    value: 3
    unit: working days
    after: birth
    basis: local
    source: Our procedure 4.2
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "forms"
    shutil.copytree(shipped_forms(), target)
    return target


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "timescales.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def add(folder: Path, rows: str) -> None:
    path = folder / "timescales.yaml"
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + rows, encoding="utf-8")


def set_row(folder: Path, name: str, key: str, value: str) -> None:
    """Give a key of a row another value, or a value where it has none."""
    path = folder / "timescales.yaml"
    before, row, after = re.split(
        rf"(  - id: {name}\n(?:    .*\n)+)", path.read_text(encoding="utf-8"), maxsplit=1
    )
    line = f"    {key}: {value}\n"
    changed, count = re.subn(rf"    {key}: .*\n", line, row)
    path.write_text(before + (changed if count else row + line) + after, encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("after: birth", "after: brith", "Did you mean “birth”?"),
        ("after: birth", "after: full moon", "no event the app knows"),
        ("only_if: plan_made", "only_if: plan_mad", "Did you mean “plan_made”?"),
        ("only_if: plan_made", "only_if: [plan_made, rain]", "“rain” is no condition"),
        ("done_by: core_group", "done_by: core_grup", "Did you mean “core_group”?"),
        ("unit: working days", "unit: fortnights", "“fortnights” is no unit"),
        ("unit: working days", "unit: work days", "Did you mean “working days”?"),
        ("calendar: England", "calendar: Narnia", "England, Northern Ireland, Scotland, Wales"),
        ("value: 15", "value: -15", "cannot be meant"),
        ("value: 15", "value: 99999", "cannot be meant"),
        ("value: 15", "value: yes", "whole number"),
        ("value: 15", "value: 1.5", "whole number"),
        ("value: 28+0", "value: 60+0", "no pregnancy lasts"),
        ("checked: 2026-11-28", "checked: soon", "write the day like 2026-11-28, or “not yet”"),
        ("checked: 2026-11-28", "checked: not yet", "tried"),
        ("    after: birth\n", "    after: birth\n    before: due_date\n", "one of them"),
        ("closed: []", "closed: [soon]", "soon"),
        ("\nformat: 2\n", "\nformat: 3\n", "2"),
        ("basis: law", "basis: hearsay", "hearsay"),
        ("source: Default\n", 'source: ""\n', "names no source"),
        ('"Children Act 1989, section 46(6)"', '"{magna_carta}"', "{magna_carta}"),
    ],
)
def test_what_nobody_can_mean_is_refused_with_a_sentence(
    folder: Path, old: str, new: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    change(folder, old, new)
    assert main(["forms", "check", str(folder)]) != 0
    message = capsys.readouterr().err
    assert "timescales.yaml" in message
    assert said in message
    assert "Traceback" not in message
    assert message.count("\n") == 1


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("value: 3\n    unit: days\n    basis: local", "does nothing"),
        ("value: 3\n    unit: count\n    after: birth\n    basis: local", "cannot"),
        (
            "value: 3\n    unit: days\n    only_if: plan_made\n    basis: local",
            "counts from nothing",
        ),
        ("value: 3\n    unit: days\n    after: birth\n    basis: law", "add “checked”"),
    ],
)
def test_a_row_of_an_authoritys_own_that_would_do_nothing_is_refused(
    folder: Path, row: str, said: str
) -> None:
    add(folder, f"\n  - id: ours\n    name: Ours\n    {row}\n    source: Ours\n")
    with pytest.raises(FormError, match=said):
        load_walk(folder)


def test_a_row_there_twice_is_refused(folder: Path) -> None:
    add(folder, OWN + OWN)
    with pytest.raises(FormError, match="“ours” is there twice"):
        load_walk(folder)


@pytest.mark.parametrize(
    ("name", "unit", "value", "said"),
    [
        ("missed_run", "days", "3", "a number of things"),
        ("check_answer", "count", "3", "a length of time"),
        ("birth_plan_by", "weeks", "12", "weeks of pregnancy"),
        ("check_answer", "gestation", "20+0", "a length of time"),
    ],
)
def test_a_number_the_app_reads_in_one_way_cannot_be_another(
    folder: Path, name: str, unit: str, value: str, said: str
) -> None:
    set_row(folder, name, "unit", unit)
    set_row(folder, name, "value", value)
    with pytest.raises(FormError, match=said):
        load_walk(folder)


def test_a_row_the_app_goes_by_cannot_be_switched_off_and_another_can(folder: Path) -> None:
    set_row(folder, "registration", '"off"', "true")
    assert "registration" not in {row.id for row in load_walk(folder).times.steps}
    set_row(folder, "check_answer", '"off"', "true")
    with pytest.raises(FormError, match="“check_answer” cannot be switched off"):
        load_walk(folder)


BORN = Case(id="c").adding(Baby(id="b", name="Ann", born="2026-12-23"))
TODAY = date(2026, 12, 24)


def due(folder: Path, name: str = "ours") -> tuple[date, str]:
    walk = load_walk(folder)
    step = next(step for step in milestones(BORN, TODAY, walk) if step.id == name)
    return step.due, step.by


@pytest.mark.parametrize(
    ("unit", "value", "falls"),
    [
        ("days", "3", date(2026, 12, 26)),
        (
            "working days",
            "3",
            date(2026, 12, 30),
        ),  # over Christmas and a weekend
        ("weeks", "3", date(2027, 1, 13)),
        ("months", "3", date(2027, 3, 23)),
        ("years", "3", date(2029, 12, 23)),
        ("working days", "0", date(2026, 12, 23)),
    ],
)
def test_a_row_of_an_authoritys_own_falls_in_its_unit(
    folder: Path, unit: str, value: str, falls: date
) -> None:
    add(folder, OWN)
    set_row(folder, "ours", "unit", unit)
    set_row(folder, "ours", "value", value)
    assert due(folder) == (
        falls,
        f"{value} {unit} after the birth (23 December 2026). This authority: Our procedure 4.2",
    )


def test_another_calendar_and_days_of_ones_own_move_working_days(folder: Path) -> None:
    add(folder, OWN)
    change(folder, "closed: []", "closed: [2026-12-29, 2026-12-30, 2026-12-31]")
    assert due(folder)[0] == date(2027, 1, 5)
    assert "closed: 29 December 2026, 30 December" in load_walk(folder).times.calendar_words
    change(folder, "calendar: England", "calendar: Scotland")
    assert due(folder)[0] == date(2027, 1, 6), "4 January 2027 is a holiday there"
    change(folder, "calendar: Scotland", "calendar: Wexmoor")
    (folder / "holidays").mkdir()
    (folder / "holidays" / "Wexmoor.yaml").write_text(
        'source: Ours\nchecked: 2026-11-01\nyears:\n  2026: "12-24 12-28"\n', encoding="utf-8"
    )
    falls, by = due(folder)
    assert falls == date(2027, 1, 4), "25 December and 1 January are working days there"
    assert "the public holidays of 2027 are not known" in by


def test_weeks_of_pregnancy_is_what_a_gestation_is_called_too(folder: Path) -> None:
    add(folder, OWN.replace("    after: birth\n", ""))
    set_row(folder, "ours", "unit", "weeks of pregnancy")
    set_row(folder, "ours", "value", "30+0")
    row = load_walk(folder).times.by_id["ours"]
    assert (row.unit, row.is_step) == (Unit.GESTATION, True)


def test_a_row_says_that_its_day_passed_where_nothing_can_say_that_it_was_done(
    folder: Path,
) -> None:
    add(folder, OWN)
    walk = load_walk(folder)
    step = next(step for step in milestones(BORN, TODAY, walk) if step.id == "ours")
    assert step.state(date(2026, 12, 30)) == State.NEXT
    assert step.state(date(2026, 12, 31)) == State.PASSED
    assert not step.plain, "no parent's copy lists it unless the row says what to call it there"


def test_an_earlier_file_goes_on_loading_with_what_the_app_adds(folder: Path) -> None:
    shutil.copy(EARLIER, folder / "timescales.yaml")
    ours, now = load_walk(folder), load_walk()
    assert ours.times.by_id["conference_by"].value == "30+0", "what the authority wrote stays"
    assert ours.times.by_id["core_group"].source == "Working Together 2023"
    assert {row.id for row in ours.times.steps} == {row.id for row in now.times.steps}
    assert "conference_before_due" not in ours.times.by_id
    said = " ".join(ours.times.remarks)
    for told in ("earlier release", "format: 2", "registration", "conference_before_due"):
        assert told in said
    case = BORN.adding(BORN.pregnancy.replace(due="2026-12-30", referred_on="2026-08-03"))
    falls = {step.id: step.due for step in milestones(case, TODAY, ours)}
    wanted = {step.id: step.due for step in milestones(case, TODAY, now)}
    assert falls == wanted | {"conference_by": date(2026, 10, 21)}


def test_an_earlier_file_says_on_which_choice_a_number_rests(folder: Path) -> None:
    shutil.copy(EARLIER, folder / "timescales.yaml")
    set_row(folder, "begun_by", "source", "Wexmoor procedure 3")
    rows = load_walk(folder).times.by_id
    assert rows["birth_plan_by"].stands_on == "The app's own rule"
    assert rows["begun_by"].stands_on == "This authority: Wexmoor procedure 3"
    assert rows["referral_by"].stands_on.startswith("The app's own rule; Wirral asks")
    assert rows["core_group"].stands_on == (
        "Statutory guidance: Working Together 2023; not checked yet"
    )


def test_an_earlier_file_with_a_row_that_did_nothing_says_what_to_add(folder: Path) -> None:
    shutil.copy(EARLIER, folder / "timescales.yaml")
    add(folder, OWN.replace("    after: birth\n", ""))
    with pytest.raises(FormError, match="“ours” does nothing: say what it counts from"):
        load_walk(folder)


def test_forms_check_prints_what_an_authority_should_know(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(EARLIER, folder / "timescales.yaml")
    main(["forms", "check", str(folder)])
    assert "timescales.yaml is of an earlier release" in capsys.readouterr().out


def test_the_head_of_the_file_lists_what_a_row_may_say() -> None:
    head = (shipped_forms() / "timescales.yaml").read_text(encoding="utf-8").split("format: 2")[0]
    words = set(re.findall(r"[a-z0-9_]+", head))
    assert {*EVENTS, *CONDITIONS, *DONE_BY_MORE} <= words
    assert set(MORE) == DONE_BY_MORE


def test_the_app_asks_for_the_rows_it_reads_and_for_no_other() -> None:
    code = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("rules", "copies", "form", "ui", "cli")
        for path in Path("prebirth", folder).rglob("*.py")
        if path.name != "required_timescales.py"
    )
    unread = {name for name in REQUIRED_TIMESCALES if f'"{name}"' not in code.replace("'", '"')}
    assert not unread
    counted = set(re.findall(r'times\.number\("(\w+)"\)', code))
    assert counted == COUNTS


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2027, 11, 30), 3, date(2028, 2, 29)),  # a leap year
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), -48, date(2024, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
    ],
)
def test_months_keep_their_day_or_end_with_the_month(day: date, months: int, then: date) -> None:
    assert months_on(day, months) == then


OTHER_NATIONS = """
  - {id: assessment_wales, name: Assessment, value: 42, unit: working days, after: section_47_begun,
     basis: local, source: Wales}
  - {id: conference_wales, name: Conference, value: 15, unit: working days, after: strategy,
     done_by: initial_conference, basis: local, source: Wales}
  - {id: core_group_again, name: Next core group, value: 6, unit: weeks, after: core_group,
     only_if: plan_goes_on, done_by: core_group, basis: local, source: Wales}
  - {id: cppm_concern, name: Planning meeting, value: 28, unit: days, after: referral,
     done_by: initial_conference, basis: local, source: Scotland}
  - {id: notice, name: Notice of the meeting, value: 5, unit: days, before: initial_conference,
     basis: local, source: Scotland}
  - {id: registration_scotland, name: Registration, value: 21, unit: days, after: birth,
     done_by: birth_registered, basis: local, source: Scotland}
"""


def test_the_numbers_of_the_other_nations_can_be_said(folder: Path) -> None:
    add(folder, OTHER_NATIONS)
    case = Case(id="c")
    for record in (
        case.pregnancy.replace(referred_on="2026-03-02"),
        Decision(id="s", forum="strategy discussion", on="2026-03-04"),
        Decision(id="t", forum="strategy discussion", on="2026-03-10"),
        Section47Enquiry(id="e", begun_on="2026-03-11", discussion="s"),
        Conference(
            id="i",
            kind="initial (pre-birth)",
            on="2026-03-30",
            outcome="child protection plan",
        ),
        Decision(id="g", forum="core group", on="2026-04-10"),
        Baby(id="b", born="2026-05-01"),
    ):
        case = case.adding(record)
    found = {
        step.id: (step.due, step.done)
        for step in milestones(case, date(2026, 5, 2), load_walk(folder))
    }
    assert found["conference_wales"] == (date(2026, 3, 31), True), "from the last discussion"
    assert found["conference_after_strategy"] == (date(2026, 3, 25), True), "from the first"
    assert found["assessment_wales"] == (date(2026, 5, 13), False)  # over Easter and early May
    assert found["core_group_again"] == (date(2026, 5, 22), False)
    assert found["cppm_concern"] == (date(2026, 3, 30), True)
    assert found["notice"][0] == date(2026, 3, 25)
    assert found["registration_scotland"] == (date(2026, 5, 22), False)
