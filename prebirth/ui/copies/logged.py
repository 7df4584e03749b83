"""What is noted in the assessment when a copy has left."""

from __future__ import annotations

from typing import Any

from prebirth.case.agencies import Contribution
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Share
from prebirth.case.versions import version_words
from prebirth.copies.agency import reply_by
from prebirth.copies.log import record_digest
from prebirth.copies.spec import CopyOrder, Policy, spec_of
from prebirth.session import Session
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today


def log_copy(saver: Saver, order: CopyOrder, digest: str, **said: str) -> None:
    """Log a copy that left, with what the person said of it, if it holds anything of the case."""
    policy = spec_of(order.kind).policy
    if policy is Policy.NOTHING:
        return
    agency = order.reader if policy is Policy.ONE_AGENCY else None
    if agency is not None:
        _await_answer(saver, agency)
    share = left(saver, digest, copy_kind=order.kind, agency=agency, **said)
    saver.do(
        None,
        Session.add,
        "shares",
        share,
        Label.of(Code.LOG_COPY),
    )


def left(saver: Saver, digest: str, **said: Any) -> Share:
    """What is logged of a file that this worker made today from the record as it is now."""
    now = {
        "version": version_words(saver.case),
        "facts": record_digest(saver.case),
        "on": PartialDate.of(today()),
        "by": saver.session.author,
    }
    return Share.model_validate({**now, "digest": digest, **said})


def _await_answer(saver: Saver, agency: str) -> None:
    """Note that an agency was asked, so that an answer that does not come is missed."""
    words = Label.of(Code.AWAIT)
    waiting = [
        one for one in saver.case.contributions if one.agency == agency and not one.received_on
    ]
    if not waiting:
        wanted = PartialDate.of(reply_by(saver.case, today()))
        saver.do(
            None,
            Session.add,
            "contributions",
            Contribution(agency=agency, asked_on=PartialDate.of(today()), chase_on=wanted),
            words,
        )
    elif not waiting[0].asked_on:
        saver.do(
            f"contributions/{waiting[0].id}/asked_on",
            Session.set,
            "contributions",
            waiting[0].id,
            "asked_on",
            PartialDate.of(today()),
            words,
        )
