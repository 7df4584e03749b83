"""A manager's comments on single entries, kept until the worker has settled each.

They are part of the sign-off record of the reading in which they were made.
"""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Remark, Signer, SignOff
from prebirth.case.record import Record
from prebirth.case.witness import RemarkKey


class Commented(NamedTuple):
    """One comment, with the sign-off that holds it and its place there."""

    signoff: SignOff
    place: int

    @property
    def remark(self) -> Remark:
        """The comment."""
        return self.signoff.remarks[self.place]

    @property
    def key(self) -> RemarkKey:
        """By which it is known who wrote it; the same where a reader may see only some."""
        about = [remark.about for remark in self.signoff.remarks]
        return self.signoff.id, about[self.place], about[: self.place].count(about[self.place])

    @property
    def entry(self) -> tuple[str, str]:
        """The table and the id of the record it is about."""
        table, _, record = self.remark.about.partition("/")
        return table, record

    def record_in(self, case: Case) -> Record | None:
        """The record it is about; None where there is none."""
        record: Record | None = case.record(*self.entry) if self.is_of_a_record else None
        return record

    @property
    def is_of_a_record(self) -> bool:
        """Whether it says what it is about; a file from outside may hold one that does not."""
        return self.entry[0] in {*SINGLE, *RECORDS}


def open_remarks(case: Case, table: str = "", record: str = "") -> list[Commented]:
    """The comments not settled yet, of all entries or of one."""
    return [
        comment
        for comment in remarks_of(case)
        if not comment.remark.settled_on
        if not table or comment.entry == (table, record)
    ]


def remarks_of(case: Case) -> list[Commented]:
    """Every comment on an entry, in the order of the readings in which they were made."""
    return [
        Commented(signoff, place)
        for signoff in case.signoffs
        for place in range(len(signoff.remarks))
    ]


def current_reading(case: Case) -> SignOff | None:
    """The manager's current reading: returned with comments and not yet dated."""
    return next(
        (
            signoff
            for signoff in case.signoffs
            if signoff.returned and not signoff.on and signoff.version == case.assessment.version
        ),
        None,
    )


def add_remark(case: Case, table: str, record: str, says: str, by: str) -> SignOff:
    """The current reading with one more comment, or a new one that begins with it."""
    going = current_reading(case) or SignOff(
        version=case.assessment.version, signer=Signer.MANAGER, name=by, returned=True
    )
    return going.replace(remarks=(*going.remarks, Remark(about=f"{table}/{record}", says=says)))


def settle_remark(comment: Commented, reply: str, on: PartialDate) -> SignOff:
    """The reading in which a comment was made, with that comment settled."""
    remark = Remark(
        about=comment.remark.about, says=comment.remark.says, reply=reply, settled_on=on
    )
    return comment.signoff.replace(
        remarks=tuple(
            remark if place == comment.place else kept
            for place, kept in enumerate(comment.signoff.remarks)
        )
    )
