"""A manager's comments on single entries: kept with the reading they were made in, until the worker has settled each."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Remark, Signer, SignOff


class Commented(NamedTuple):
    """One comment, and where it is kept."""

    signoff: SignOff
    place: int

    @property
    def remark(self) -> Remark:
        """The comment."""
        return self.signoff.remarks[self.place]

    @property
    def entry(self) -> tuple[str, str]:
        """The table and the id of what it is about."""
        table, _, record = self.remark.about.partition("/")
        return table, record


def open_remarks(case: Case, table: str = "", record: str = "") -> list[Commented]:
    """The comments that wait to be settled; those about one entry alone, where it is named."""
    found = [
        Commented(one, place)
        for one in case.signoffs
        for place, remark in enumerate(one.remarks)
        if not remark.settled_on
    ]
    return [one for one in found if not table or one.entry == (table, record)]


def reading(case: Case) -> SignOff | None:
    """The reading that is going on: comments, and no day yet."""
    return next(
        (
            one
            for one in case.signoffs
            if one.returned and not one.on and one.version == case.assessment.version
        ),
        None,
    )


def remarked(case: Case, table: str, record: str, says: str, by: str) -> SignOff:
    """The reading with one more comment; it begins with the first."""
    going = reading(case) or SignOff(
        version=case.assessment.version, signer=Signer.MANAGER, name=by, returned=True
    )
    return going.replace(remarks=(*going.remarks, Remark(about=f"{table}/{record}", says=says)))


def settled(one: Commented, reply: str, on: PartialDate) -> SignOff:
    """The reading with one comment settled."""
    remark = Remark(about=one.remark.about, says=one.remark.says, reply=reply, settled_on=on)
    return one.signoff.replace(
        remarks=tuple(
            remark if place == one.place else kept for place, kept in enumerate(one.signoff.remarks)
        )
    )
