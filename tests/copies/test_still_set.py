"""After a loss a meeting in people's diaries is said, and her own paper says what happened."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.pregnancy import Pregnancy
from prebirth.copies.should_it_go import ShouldItGoError
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.rules.milestone import upcoming
from prebirth.rules.milestones import milestones
from tests.copies.made import document_of
from tests.copies.test_pregnancy_ends import STILLBORN, case_of, text

ON = date(2026, 6, 1)
SHEETS = [CopyKind.SUCCESSOR, CopyKind.MANAGER, CopyKind.CONFERENCE, CopyKind.PARENT_FULL]


def lost() -> Case:
    """A stillbirth, with the conference still set for 10 June."""
    case = case_of("02")
    return case.adding(case.assessment.replace(status="open")).adding(STILLBORN)


@pytest.mark.parametrize("kind", SHEETS)
def test_a_conference_still_set_is_to_be_called_off_or_kept(kind: CopyKind) -> None:
    said = text(kind, lost(), ON)
    assert "still set" in said.lower()
    assert "10 June 2026" in said
    assert "called off or kept" in said
    assert "Nothing is recorded as open" not in said


@pytest.mark.parametrize("became", ["it was postponed", "it was not held"])
def test_one_that_was_called_off_is_still_set_nowhere(became: str) -> None:
    case = lost()
    for row in case.conferences:
        case = case.adding(row.replace(became=became))
    for kind in SHEETS:
        assert "still set" not in text(kind, case, ON).lower()


def test_before_a_loss_a_meeting_is_simply_set() -> None:
    case = case_of("02")
    case = case.adding(case.assessment.replace(status="open"))
    for kind in SHEETS:
        assert "called off or kept" not in text(kind, case, ON)


def test_what_is_held_about_her_says_the_loss_and_prepares_nothing() -> None:
    case = lost().adding(Pregnancy(id="pregnancy", due="2026-07-14"))
    said = text(CopyKind.SUBJECT, case, ON)
    for words in ("Was due: 14 July 2026", "tillborn", "20 May 2026", "sorry for your loss"):
        assert words in said
    for words in ("before the birth", "pre-birth", "what the baby"):
        assert words not in said


def test_what_is_held_about_him_does_not_tell_of_her_loss() -> None:
    said = text(CopyKind.SUBJECT, lost(), ON, "dad")
    for words in ("tillborn", "20 May 2026", "your loss"):
        assert words not in said


def test_no_blank_walk_is_made_after_a_loss() -> None:
    with pytest.raises(ShouldItGoError):
        document_of(CopyOrder(CopyKind.BLANK, ON), lost())
    assert document_of(CopyOrder(CopyKind.BLANK, date(2026, 5, 1)), case_of("02")).blocks


def test_no_weeks_are_spoken_of_at_the_head_and_the_loss_is_said_gently() -> None:
    for kind in (CopyKind.CONFERENCE, CopyKind.MANAGER, CopyKind.SUCCESSOR):
        said = text(kind, lost(), ON)
        assert "No weeks" not in said
        assert "does not live" not in said


@pytest.mark.parametrize(
    "kind",
    [
        CopyKind.PARENT,
        CopyKind.PARENT_FULL,
        CopyKind.MIDWIFE,
        CopyKind.SUCCESSOR,
        CopyKind.MANAGER,
    ],
)
def test_after_the_birth_the_meeting_that_plans_it_is_not_to_come(
    practice: Case, kind: CopyKind, walk: Walk
) -> None:
    (baby,) = practice.babies
    born = practice.adding(baby.replace(became="born", born="2026-06-25"))
    reader = "leanne" if kind in {CopyKind.PARENT, CopyKind.PARENT_FULL} else ""
    said = " ".join(text(kind, born, date(2026, 6, 26), reader).split())
    assert "called off or kept" in said
    assert "22 July 2026: Planning meeting before the birth" not in said
    coming = upcoming(milestones(born, date(2026, 6, 26), walk), date(2026, 6, 26))
    assert "Planning meeting before the birth" not in {step.name for step in coming}
    twins = born.adding(born.pregnancy.replace(babies=2))
    assert "called off or kept" not in text(kind, twins, date(2026, 6, 26), reader)
