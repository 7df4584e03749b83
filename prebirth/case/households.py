"""The homes of a family, and the help it has."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, ClassVar

from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.marks import Audience, View, Why, fact, open_fact
from prebirth.case.not_yet import NotYet, has_been
from prebirth.case.record import Record
from prebirth.case.values import AgencyId, PersonId, Prose, Row


class Member(Row):
    """Somebody who lives or lived in a household."""

    dated: ClassVar[str] = "since"

    person: PersonId | None = fact(None)
    since: PartialDate | None = fact(None, "From", lead="from ", happened=True)
    until: PartialDate | None = fact(None, "To", lead="to ", happened=True)

    @property
    def here(self) -> bool:
        """Whether they live there now: they have moved in, and no day of leaving has come."""
        return not (isinstance(self.since, NotYet) or has_been(self.until))


class Household(
    Record,
    about=("members",),
    audience=Audience.THEIRS,
    safety=True,
    carried=True,
    who_is_who=True,
):
    """A home and who lives in it."""

    label: ClassVar[str] = "household"
    columns: ClassVar[tuple[str, ...]] = ("name", "address", "members")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("name", 1.5),
        ("address", 2),
        ("members", 3),
        ("notes", 2),
    )

    name: str = fact("", "What we call it", audience=Audience.FAMILY, place=True, essential=False)
    address: str = fact("", place=True)
    members: tuple[Member, ...] = fact((), "Who lives there", audience=Audience.FAMILY)
    notes: Prose = fact("", place=True)

    def theirs(self, view: View) -> bool:
        """Whether the parent lives there: what happens after they left is not theirs."""
        return any(row.person == view.parent and row.here for row in self.members)

    def shown(self, view: View) -> bool:
        """Whether the parent, or a child of theirs, lives or lived there."""
        return bool(view.mine & self.people)

    def narrowed(self, view: View) -> dict[str, Any]:
        """To a parent who has left, those alone whom they have lived there with."""
        own = (row for row in self.members if row.person == view.parent)
        left = [row.until for row in own if has_been(row.until)]
        if not left or self.theirs(view):
            return {}
        last = max(left, key=lambda day: day.earliest)
        return {
            "members": tuple(
                row
                for row in self.members
                if row.person in view.mine or surely_before(row.since, last)
            )
        }


class Support(Record, about=("person",), audience=Audience.FAMILY, safety=False):
    """Help the family has, from a relative or an agency."""

    label: ClassVar[str] = "support"
    counted: ClassVar[bool] = False
    columns: ClassVar[tuple[str, ...]] = ("person", "agency", "does", "how_often", "role_agreed")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("Who: person/agency", 1.6),
        ("does/how_often", 2),
        ("daily_care", 1.2),
        ("role_agreed", 1),
        ("hiding", 1.4),
    )

    person: PersonId | None = open_fact(None, "Relative or friend")
    agency: AgencyId | None = open_fact(None, "Or agency", goes_with=True, gave=False)
    does: Prose = open_fact("", "What they do")
    how_often: str = open_fact("", safety=False)
    role_agreed: PartialDate | None = open_fact(None, "Role agreed with them on", happened=True)
    daily_care: str = open_fact("", "How much of daily care they provide", safety=False)
    hiding: Prose = fact("", "What it might be hiding", audience=Audience.PROFESSIONALS)

    def goes_with(self, gone: Mapping[str, Collection[str]]) -> bool:
        """What an agency does alone goes with it; what a relative does stays."""
        return not self.person and super().goes_with(gone)

    def kept_from(self, view: View) -> Why | None:
        """Help from nobody who is named may be another adult's; what another parent does is."""
        if self.person in view.parents and not view.may(self.person):
            return Why.OTHERS
        return super().kept_from(view) if self.person or self.agency else Why.NOBODY
