"""After a loss that is or may be, or a closing, a paper for the family goes if asked for."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import CourseStage, asks_first, course_of
from prebirth.copies.spec import FOR_ONE, CopyOrder, CopyView, Policy, spec_of
from prebirth.rules.prompts.may_have_ended import end_doubtful

SHOULD_IT_GO = (
    "this pregnancy has ended or may have ended, what became of a baby is kept from somebody, the "
    "mother has died, or the assessment is closed: ask first whether a paper should go to the "
    "family at all, and say why"
)


class ShouldItGoError(LookupError):
    """A paper for one of the family, after a loss or a closing, of which nobody asked."""


def should_be_asked(order: CopyOrder, case: Case) -> bool:
    """Whether somebody has to ask first if a paper should go to one of the family at all.

    Also where an entry or a due date long past may tell of an end, while what became of the baby
    is not recorded.
    """
    doubtful = asks_first(case, order.on) or end_doubtful(case, order.on)
    if order.should.strip() or not doubtful:
        return False
    policy = spec_of(order.kind).policy
    if policy in FOR_ONE or order.kind == CopyKind.PORTAL:  # which the mother reads
        return True
    return policy is Policy.EVERYBODY and any(
        order.reader in {person.id, person.names, person.name} - {""} for person in case.people
    )


def only_prepares(kind: CopyKind, case: Case, on: date) -> bool:
    """Whether a kind of copy does nothing but ask for what a lost baby would have needed."""
    return kind == CopyKind.BLANK and course_of(case, on) == CourseStage.LOST


def refuse_preparing(order: CopyOrder, case: Case) -> None:
    """Make nothing that only prepares once a pregnancy ended in a loss; raises ShouldItGoError."""
    if only_prepares(order.kind, case, order.on):
        raise ShouldItGoError("this pregnancy has ended: no blank walk is made for it any more")


def refuse_unasked(view: CopyView) -> None:
    """Let nothing leave of which nobody asked; raises ShouldItGoError."""
    if view.unasked or should_be_asked(view.order, view.seen):
        raise ShouldItGoError(SHOULD_IT_GO)
