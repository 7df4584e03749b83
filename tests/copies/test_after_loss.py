"""After a loss nothing that was planned for the baby is read as still to do."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Role
from prebirth.case.plan import Action, Decision
from prebirth.copies.calendar_file import to_bytes
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.layout.blocks import words_of
from prebirth.rules.milestone import upcoming
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import all_prompts
from tests.copies.made import document_of, seen

JUNE = date(2026, 6, 30)


def text(kind: CopyKind, case: Case, reader: str = "", on: date = JUNE) -> str:
    order = CopyOrder(kind, on, reader, should="she asked for it")
    return words_of(document_of(order, case).blocks)


def lost(case: Case, goes_on: str | None = None) -> Case:
    """The practice case, of which the baby was stillborn on 12 June."""
    (baby,) = case.babies
    case = case.adding(baby.replace(became="stillborn", ended_on="2026-06-12"))
    return case.adding(case.pregnancy.replace(goes_on=goes_on))


def part(words: str, begin: str, *ends: str) -> str:
    """What stands between a heading and the first of others."""
    after = words.split(begin, 1)[1] if begin in words else ""
    for end in ends:
        after = after.split(end, 1)[0]
    return after


NEEDLESS = "What was planned before the loss, and is no longer needed"


@pytest.mark.parametrize("goes_on", [None, "yes"])
def test_the_plan_of_a_lost_baby_is_said_as_no_longer_needed(
    practice: Case, goes_on: str | None
) -> None:
    sheet = text(CopyKind.SUCCESSOR, lost(practice, goes_on))
    undone = part(sheet, "Not done yet", NEEDLESS)
    needless = part(sheet, NEEDLESS, "Who must be told")
    for words in ("Pre-discharge meeting on the ward", "safer sleep", "stay in hospital"):
        assert words not in undone
    for words in ("Pre-discharge meeting", "safer sleep", "Ring duty", "22 July 2026"):
        assert words in needless, "the record loses nothing"
    assert "Healthy relationships work" in undone, "it names Poppy, who lives at home"


@pytest.mark.parametrize("goes_on", [None, "yes"])
def test_supervision_lists_no_decision_for_a_lost_baby_as_undone(
    practice: Case, goes_on: str | None
) -> None:
    sheet = text(CopyKind.MANAGER, lost(practice, goes_on))
    begin, end = "Decisions not carried out", "Decided before the loss, and no longer needed"
    assert "stay in hospital with the baby" not in part(sheet, begin, end)
    assert "stay in hospital with the baby" in part(sheet, end, "Supervision so far")


def test_what_was_planned_after_the_loss_is_still_to_do(practice: Case) -> None:
    later = datetime(2026, 6, 15, tzinfo=UTC)
    case = lost(practice, "yes")
    case = case.adding(Action(id="new", action="Ring the grief service", entered_at=later))
    case = case.adding(Decision(id="dn", on="2026-06-16", decided="Stay with the family"))
    undone = part(text(CopyKind.SUCCESSOR, case), "Not done yet", NEEDLESS)
    assert "Ring the grief service" in undone
    assert "Stay with the family" in undone


def test_no_day_of_a_lost_babys_plan_is_counted_where_the_work_goes_on(
    practice: Case, walk: Walk
) -> None:
    case = lost(practice, "yes")
    waits = {step.id for step in upcoming(milestones(case, JUNE, walk), JUNE)}
    assert not waits & {
        "birth_plan_to_parents",
        "core_group",
        "first_review",
        "conference_after_strategy",
        "conference",
        "birth_meeting",
    }
    assert "supervision" in waits, "what is for the children at home goes on"
    calendar = to_bytes(seen(case), walk, JUNE).decode().replace("\r\n ", "")
    for words in ("Birth plan given", "core group", "review", "Planning meeting"):
        assert words not in calendar
    report = text(CopyKind.MANAGER, case)
    assert "no longer counted: it was planned before the loss" in report
    assert "decision-undone" not in {one.id for one in all_prompts(case, JUNE, walk)}


def test_her_own_copy_speaks_of_no_birth_to_come(practice: Case) -> None:
    (mother,) = (one for one in practice.people if one.role == Role.MOTHER)
    copy = text(CopyKind.PARENT, lost(practice), mother.id)
    assert "We are very sorry for your loss" in copy
    for words in (
        "Your pregnancy",
        "The people around your baby",
        "If the baby comes early\n",
        "When the baby will not stop crying",
        "Ready for the baby",
        "Due date\n",
        "26+1",
        "before the due date. That is",
        "Where the baby may live",
        "The birth and after",
    ):
        assert words not in copy, words
    assert "What had been planned for the birth" in copy
    assert "none of it is asked of you now" in copy
    assert "ring Mum" in copy, "her own words stay hers"
