"""Logs a copy that left, with the day its answer is wanted by where it is a request."""

from __future__ import annotations

from datetime import date

from prebirth.acts import copies
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.copies.log import chosen_rows
from prebirth.copies.spec import CopyOrder, Policy, spec_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.wording.facts import record_title


def log_copy(
    saver: Saver,
    order: CopyOrder,
    digest: str,
    *,
    to: str = "",
    purpose: str = "",
    basis: str = "",
    how: str = "",
    choices: str = "",
    answer_by: date | None = None,
) -> None:
    """Log a copy that left today, with what the person said of it.

    `answer_by` is the day by which an answer is wanted, where the copy is a request.
    """
    policy = spec_of(order.kind).policy
    if policy is Policy.NOTHING:  # a form without answers holds nothing of anybody
        return
    agency = order.reader if policy is Policy.ONE_AGENCY and order.reader != CHAIR else ""
    asked = order.kind == CopyKind.AGENCY
    # By whom it is for the log tells it apart; the name alone says nothing of who else there is.
    who = saver.case.people.get(order.reader) or saver.case.agencies.get(order.reader)
    saver.do(
        None,
        copies.log_copy,
        record_title(saver.case, who) if who else to,
        sha256=digest,
        on=today(),
        kind=order.kind,
        asked=agency if asked else "",
        agency="" if asked else agency,
        reader="" if agency or order.reader == CHAIR else order.reader,
        chair=order.reader == CHAIR,
        answer_by=answer_by if asked else None,
        purpose=purpose,
        basis=basis,
        how=how,
        choices=choices,
        chosen=chosen_rows(order.choice),
    )
