"""Papers after a birth, after a loss, after a closing, and with a due month alone."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.chronology import EventKind
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.pregnancy import ALIVE, Baby, Became
from prebirth.case.record import Restriction
from prebirth.case.references import remove_records
from prebirth.cli.main import main
from prebirth.copies.calendar_file import to_bytes
from prebirth.copies.should_it_go import ShouldItGoError, should_be_asked
from prebirth.copies.spec import CopyOrder, Policy, spec_of
from prebirth.drawing.genogram.draw import genogram
from prebirth.exchange.plain import read_case
from prebirth.exchange.plain import to_bytes as case_bytes
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.layout.blocks import words_of
from prebirth.rules.milestone import upcoming
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.may_have_ended import may_tell_of_an_end
from tests.conftest import ROOT
from tests.copies.made import delivered, document_of, seen

CASES = ROOT / "tests" / "fixtures" / "cases"
FIRST_PAGES = (
    CopyKind.CONFERENCE,
    CopyKind.MANAGER,
    CopyKind.MIDWIFE,
    CopyKind.SUCCESSOR,
    CopyKind.CLOSING,
)
AUGUST = date(2026, 8, 20)
TOO_LONG = re.compile(r"\b(4[4-9]|[5-9]\d)\+[0-6]\b")
PREPARES = re.compile(
    r"getting ready|before the birth|the birth is near|we ask conference|to come\b|overdue"
    r"|will be talked about|unborn|not yet asked",
    re.IGNORECASE,
)
KINDS = [kind for kind in CopyKind if spec_of(kind).policy is not Policy.NOTHING]


def case_of(name: str) -> Case:
    (path,) = CASES.glob(f"{name}-*.json")
    return read_case(path)


def text(kind: CopyKind, case: Case, on: date, reader: str = "") -> str:
    policy = spec_of(kind).policy
    if policy in {Policy.ONE_PARENT, Policy.ONE_PERSON}:
        reader = reader or "mum"
    elif policy is Policy.ONE_AGENCY:
        reader = next(iter(case.agencies)).id
    order = CopyOrder(kind, on, reader, should="she asked for it")
    return words_of(document_of(order, case).blocks)


BORN = Baby(id="b", became="born", born="2026-07-02", born_at="04:10", person="wren")
STILLBORN = Baby(id="b", became="stillborn", ended_on="2026-05-20")


def test_a_baby_that_is_born_is_a_child_and_nothing_of_a_pregnancy(walk: Walk) -> None:
    case = case_of("01").adding(BORN)
    everything = " ".join(text(kind, case, AUGUST) for kind in KINDS)
    assert "7 weeks old" in everything
    assert "at 38+2 weeks" in everything
    assert not TOO_LONG.search(everything)
    assert "unborn baby" not in genogram(seen(case), AUGUST).words
    asked = [prompt.message for prompt in all_prompts(case, AUGUST, walk)]
    assert not [one for one in asked if "pregnancy is past" in one or "birth is near" in one]
    steps = {step.id for step in upcoming(milestones(case, AUGUST, walk), AUGUST)}
    assert "registration" in steps
    assert not steps & {"due", "birth_plan_by", "conference_by", "discharge_planning_by"}


def test_before_anybody_recorded_it_the_birth_is_asked_about_and_no_week_is_made_up(
    walk: Walk,
) -> None:
    case = case_of("01")
    alone = remove_records(case, "people", {"wren"})
    for told, asked in ((case, "sibling-born-in-pregnancy"), (alone, "birth-unrecorded")):
        assert asked in {prompt.id for prompt in all_prompts(told, AUGUST, walk)}
    assert not TOO_LONG.search(" ".join(text(kind, case, AUGUST) for kind in KINDS))


@pytest.mark.parametrize("recorded", [True, False])
def test_after_a_loss_no_paper_counts_or_prepares(walk: Walk, recorded: bool) -> None:
    case, on = case_of("02"), date(2026, 6, 1)
    if recorded:
        case = case.adding(STILLBORN)
    asked = [] if recorded else ["end-unrecorded"]
    assert [prompt.id for prompt in all_prompts(case, on, walk)] == asked
    assert upcoming(milestones(case, on, walk), on) == []
    days = re.findall(rb"DTSTART;VALUE=DATE:(\d+)", to_bytes(seen(case), walk, on))
    assert all(day < b"20260601" for day in days), "what was done stays, and nothing is to come"
    for kind in KINDS:
        # A request goes to an agency by hand; an answer to a subject says why the record was made.
        if kind not in {CopyKind.AGENCY, CopyKind.SUBJECT}:
            found = PREPARES.search(text(kind, case, on))
            assert not found, f"{kind}: {found[0] if found else ''}"


def test_a_loss_recorded_while_the_assessment_is_open_stops_all_of_it_too(walk: Walk) -> None:
    closed, on = case_of("02"), date(2026, 6, 1)
    case = closed.adding(closed.assessment.replace(status="open")).adding(STILLBORN)
    assert all_prompts(case, on, walk) == []
    assert upcoming(milestones(case, on, walk), on) == []
    for kind in (CopyKind.CONFERENCE, CopyKind.MIDWIFE, CopyKind.PARENT_FULL, CopyKind.SUCCESSOR):
        found = PREPARES.search(text(kind, case, on))
        assert not found, f"{kind}: {found[0] if found else ''}"
    assert "We are very sorry for your loss." in text(CopyKind.PARENT_FULL, case, on)


@pytest.mark.parametrize(
    ("kind", "reader", "asked"),
    [
        (CopyKind.PARENT_FULL, "mum", True),
        (CopyKind.PARENT_FULL, "dad", True),
        (CopyKind.SUBJECT, "mum", True),
        (CopyKind.PORTAL, "", True),
        (CopyKind.CONFERENCE, "mum", True),
        (CopyKind.CONFERENCE, "Rosa Lintock", True),
        (CopyKind.CONFERENCE, "", False),
        (CopyKind.MIDWIFE, "", False),
        (CopyKind.AGENCY, "mid", False),
    ],
)
def test_no_paper_for_the_family_leaves_unasked(kind: CopyKind, reader: str, asked: bool) -> None:
    case, order = case_of("02"), CopyOrder(kind, date(2026, 6, 1), reader)
    if asked:
        with pytest.raises(ShouldItGoError):
            delivered(order, case)
        order = order._replace(should="her midwife says she wants it")
    assert delivered(order, case)


def ending_entered(*kept: Restriction) -> Case:
    """An entry tells of an end, and what became of the baby is not recorded."""
    closed = case_of("02")
    (entry,) = closed.events
    return closed.adding(closed.assessment.replace(status="open")).adding(
        entry.replace(restricted=kept)
    )


@pytest.mark.parametrize("kept", [(), (Restriction(people=("mum", "dad"), reason="-"),)])
@pytest.mark.parametrize(
    ("kind", "reader"),
    [(CopyKind.PARENT, "mum"), (CopyKind.PARENT_FULL, "dad"), (CopyKind.PORTAL, "")],
)
def test_where_an_entry_may_tell_of_a_loss_no_paper_for_the_family_leaves_unasked(
    kind: CopyKind, reader: str, kept: tuple[Restriction, ...]
) -> None:
    order = CopyOrder(kind, date(2026, 6, 12), reader)
    case = ending_entered(*kept)
    with pytest.raises(ShouldItGoError):
        delivered(order, case)
    assert delivered(order._replace(should="her midwife says she wants it"), case)
    assert delivered(order, case.replace_tables(events=case.events.without("e1")))


@pytest.mark.parametrize(
    ("happened", "told"),
    [
        ("He was born on 9 July 1991.", False),
        ("A man rang. He was born on 09/07/91 in Leeds.", False),
        ("Their son was born on Tuesday 3rd of May, 2019.", False),
        ("Her date of birth: born on 1991-07-09.", False),
        ("He was born on 3 April 2026.", True),
        ("The baby was born on 3.4.26.", True),
        ("The baby was born on Monday. In 1991 she was there.", True),
        ("He was born on 9 July 1991. Tonight she miscarried.", True),
    ],
)
def test_who_was_born_years_before_is_no_end_of_this_pregnancy(happened: str, told: bool) -> None:
    case = ending_entered()
    (entry,) = case.events
    case = case.adding(entry.replace(happened=happened))
    assert bool(may_tell_of_an_end(case, date(2026, 6, 12))) == told


@pytest.mark.parametrize(
    ("happened", "told"),
    [
        ("She gave birth on 3 May.", True),
        ("She may have given birth.", False),
        ("She is no longer pregnant.", True),
        ("She lost the baby book.", False),
    ],
)
def test_a_day_in_may_is_no_doubt_and_no_longer_pregnant_is_an_end(
    happened: str, told: bool
) -> None:
    case = ending_entered()
    (entry,) = case.events
    case = case.adding(entry.replace(happened=happened, kind=EventKind.OTHER))
    assert bool(may_tell_of_an_end(case, date(2026, 6, 12))) == told


@pytest.mark.parametrize(
    "kind", [CopyKind.PARENT, CopyKind.PARENT_FULL, CopyKind.PORTAL, CopyKind.AGENCY]
)
def test_where_an_entry_may_tell_of_a_loss_nothing_gets_ready_for_a_birth(kind: CopyKind) -> None:
    said = text(kind, ending_entered(), date(2026, 6, 12))
    wrong = ("getting ready", "before the birth", "baby is due", "before a birth", "baby due")
    assert not [words for words in wrong if words in said.casefold()]
    assert "14 July 2026: Due date" not in said
    asked = "What became of this pregnancy is not recorded. Speak with us before"
    assert (asked in " ".join(said.split())) == (kind == CopyKind.AGENCY)


PAST_DUE = ("No birth is recorded", "the due date was 102 days ago")
NOVEMBER = date(2026, 11, 30)


@pytest.mark.parametrize("kind", FIRST_PAGES)
def test_first_pages_say_that_the_due_date_is_past_and_no_birth_is_recorded(
    practice: Case, kind: CopyKind
) -> None:
    said = " ".join(text(kind, practice, NOVEMBER).split())
    first = said[:4000]
    assert all(words in first for words in PAST_DUE)
    assert "Weeks not known" not in said
    assert "Baby due:" not in said
    term = text(kind, practice, date(2026, 9, 3))
    assert "No birth is recorded" not in term, "42+0: the birth is still waited for"


@pytest.mark.parametrize(
    ("kind", "reader"),
    [(CopyKind.PARENT, "leanne"), (CopyKind.PARENT_FULL, "tomasz"), (CopyKind.PORTAL, "")],
)
def test_long_past_the_due_date_a_paper_for_the_family_leaves_if_asked_for(
    practice: Case, kind: CopyKind, reader: str
) -> None:
    assert not should_be_asked(CopyOrder(kind, date(2026, 9, 3), reader), practice)
    assert should_be_asked(CopyOrder(kind, NOVEMBER, reader), practice)
    born = practice.adding(Baby(id="b", became="born", born="2026-08-20"))
    assert not should_be_asked(CopyOrder(kind, NOVEMBER, reader), born)
    said = text(kind, practice, NOVEMBER, reader)
    wrong = ("getting ready", "baby due", "days ago", "weeks not known")
    assert not [words for words in wrong if words in said.casefold()]


def test_long_past_the_due_date_no_agency_reads_that_a_baby_is_due(practice: Case) -> None:
    said = " ".join(text(CopyKind.AGENCY, practice, NOVEMBER).split())
    assert "What became of this pregnancy is not recorded." in said
    wrong = ("is due", "unborn", "before a birth")
    assert not [words for words in wrong if words in said.casefold()]


def test_the_command_line_says_so_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, (path,) = tmp_path / "p.pdf", CASES.glob("02-*.json")
    wanted = ["copy", "parent", str(path), "--on", "2026-06-01", "--out", str(out)]
    assert main(wanted) != 0
    assert "whether a paper should go" in capsys.readouterr().err
    assert not out.exists()
    assert main([*wanted, "--should-go", "She asked for it"]) == 0
    assert out.exists()


def test_the_command_line_names_the_entry_for_which_it_stops(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "case.json", tmp_path / "p.pdf"
    path.write_bytes(case_bytes(ending_entered()))
    wanted = ["copy", "parent", str(path), "--on", "2026-06-12", "--out", str(out)]
    assert main(wanted) != 0
    said = capsys.readouterr().err
    assert "--should-go WHY (an entry of " in said
    assert "may tell that the pregnancy has ended)" in said


def test_another_parent_reads_that_it_goes_on_no_longer_and_not_how() -> None:
    case = case_of("02").adding(STILLBORN.replace(became="the pregnancy was ended"))
    his, hers = (text(CopyKind.PARENT_FULL, case, date(2026, 6, 1), who) for who in ("dad", "mum"))
    assert "the pregnancy was ended" in hers.lower()
    assert "the pregnancy was ended" not in his.lower()
    assert "this pregnancy goes on no longer" in his.lower()
    assert "20 May 2026" not in his


def test_twins_are_two_children_with_a_day_and_an_hour_each() -> None:
    case = case_of("01")
    case = case.adding(case.pregnancy.replace(babies=2))
    case = case.adding(BORN).adding(
        Baby(id="c", became="born", born="2026-07-03", born_at="00:20", given_name="Ash")
    )
    said = genogram(seen(case), AUGUST).words
    assert "Wren" in said
    assert "Ash" in said
    assert "unborn" not in said
    sheet = text(CopyKind.SUCCESSOR, case, AUGUST)
    assert "2 July 2026, at 04:10" in sheet
    assert "3 July 2026, at 00:20" in sheet


def test_who_takes_over_reads_what_is_agreed_open_and_to_be_told(practice: Case) -> None:
    gone = Closing(id="cl", ending="the family moved away", why="To her aunt", to="Stanmere")
    sheet = text(CopyKind.SUCCESSOR, practice.adding(gone), date(2026, 5, 15))
    for words in ("What was agreed", "What is open", "Who must be told", "Nobody has confirmed it"):
        assert words in sheet
    for agency in practice.agencies:
        assert agency.name in sheet
    assert "day not recorded" in sheet


def test_an_empty_assessment_has_a_sheet_that_says_what_is_missing() -> None:
    sheet = words_of(document_of(CopyOrder(CopyKind.SUCCESSOR, AUGUST), Case(id="c")).blocks)
    assert "No agreement or decision is recorded." in sheet
    assert "No agency is recorded yet." in sheet


def test_a_due_month_counts_no_weeks_and_asks_for_the_scan(walk: Walk) -> None:
    case, on = case_of("21"), date(2026, 5, 29)
    raised = {prompt.id for prompt in all_prompts(case, on, walk)}
    assert "due-day-unknown" in raised
    # On 29 May the pregnancy is at 39+5 or more, whichever day of May was meant.
    assert {"birth-basis-missing", "birth-plan-late", "legal-late"} & raised
    report = text(CopyKind.CONFERENCE, case, on)
    assert "Weeks cannot be counted" in report
    assert not re.search(r"\b\d\d\+[0-6]\b", report.split("Key dates")[0])


def test_each_date_has_an_entry_of_its_own_also_across_assessments(walk: Walk) -> None:
    case = case_of("03")
    case = case.adding(case.assessment.replace(reference=""))
    other = case.replace_tables(id="CASE0002")
    files = [to_bytes(seen(one), walk, date(2026, 4, 10)).decode() for one in (case, other)]
    uids = [re.findall(r"UID:(\S+)", one.replace("\r\n ", "")) for one in files]
    assert uids[0]
    assert len({*uids[0], *uids[1]}) == len(uids[0]) + len(uids[1])
    for word in ("Harbour", "Tansy", "refuge", "Rosa", "Kit"):
        assert word not in "".join(files)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from([None, *Became]), st.integers(0, 20), st.booleans()), max_size=3
    ),
    st.sampled_from(["open", "agreed", "closed"]),
    st.integers(0, 500),
)
def test_no_sequence_of_ends_puts_too_many_weeks_on_any_paper(
    fates: list[tuple[Became | None, int, bool]], status: str, days: int
) -> None:
    case = case_of("01")
    case = case.adding(case.assessment.replace(status=status))
    case = case.adding(case.pregnancy.replace(babies=max(len(fates), 1)))
    for place, (became, week, known) in enumerate(fates):
        day = date.fromordinal(date(2026, 6, 1).toordinal() + 7 * week) if known else None
        field = "born" if became in ALIVE else "ended_on"
        case = case.adding(
            Baby(id=f"b{place}", became=became, **{field: str(day) if day else None})
        )
    on = date.fromordinal(date(2026, 5, 1).toordinal() + days)
    for kind in (CopyKind.CONFERENCE, CopyKind.MIDWIFE, CopyKind.SUCCESSOR, CopyKind.MANAGER):
        assert not TOO_LONG.search(text(kind, case, on))
    assert not TOO_LONG.search(genogram(seen(case), on).words)


def test_closing_does_not_turn_the_midwifes_page_back_to_before_the_birth() -> None:
    case = case_of("01").adding(BORN)
    closed = case.adding(case.assessment.replace(status="closed"))
    told = text(CopyKind.MIDWIFE, closed, AUGUST)
    assert "Was due:" in told
    assert "Closed" in told
    for wrong in (
        "Baby due",
        "Early birth expected",
        "Born early, elsewhere",
        "Not yet asked",
        "Planning meeting before the birth: no date",
        "At admission",
    ):
        assert wrong not in told


@pytest.mark.parametrize("kind", [CopyKind.PARENT, CopyKind.PARENT_FULL])
def test_where_the_baby_may_be_entered_as_a_sister_somebody_asks_first(kind: CopyKind) -> None:
    case, on = case_of("01"), date(2026, 7, 6)
    assert should_be_asked(CopyOrder(kind, on, "mum"), case)
    assert not should_be_asked(CopyOrder(kind, date(2026, 6, 30), "mum"), case)
    assert "born 2 July 2026, may be the baby" in text(CopyKind.MIDWIFE, case, on)
    ids = {prompt.id for prompt in all_prompts(case, on, load_walk())}
    assert "sibling-born-in-pregnancy" in ids
    assert "end-unrecorded" not in ids, "one miss raises one prompt"
