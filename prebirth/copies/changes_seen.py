"""A change of a record as if what is withheld from its reader had never been there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from prebirth.case.case import RECORDS, SINGLE, Case, field_adapter, record_type
from prebirth.case.change import Change, Place
from prebirth.case.entered import entered
from prebirth.case.marks import marked
from prebirth.case.record import Disputed
from prebirth.case.references import that_point, without_ids
from prebirth.privacy.withheld import Withheld

RIGHTS = "restricted"
"""The field that says from whom something is kept, which is the chair's to know."""
LOOKED_AT = "view"
"""The act of looking at what is restricted."""


class SeenChanges:
    """What a reader may know of changes, by what is withheld of all that was ever recorded."""

    def __init__(self, ever: Case, seen: Case, held: Iterable[Withheld]) -> None:
        self._ever, self._seen = ever, seen
        whole = [one for one in held if not one.sentence]
        self._kept = {one.place for one in whole}
        self._touched = {one.record for one in whole if not one.words}
        whole_of = entered(ever)  # a row in which nothing is left any more is withheld from nobody
        self._gone = frozenset(
            (table, record.id)
            for table in RECORDS
            for record in whole_of.table(table)
            if record.id not in seen.table(table)
        )

    def holds(self, table: str, record: str) -> bool:
        """Whether a record is not withheld as a whole."""
        return (table, record) not in self._gone

    def of(self, change: Change) -> Change | None:
        """A change less what the reader may not see; None where nothing of it is left."""
        place = Place(change.table, change.record, change.field)
        if not self.holds(change.table, change.record):
            return None
        if change.op == "act":
            told = change.after if isinstance(change.after, dict) else {}
            shown = self.holds("agencies", str(told.get("agency")))
            return change if shown and change.field != LOOKED_AT else None
        if change.table not in {*SINGLE, *RECORDS}:
            return change
        if change.op != "set":
            left = change._replace(
                before=self._facts(change, change.before), after=self._facts(change, change.after)
            )
            emptied = left != change and not {*(left.before or {}), *(left.after or {})} - {"id"}
            return None if emptied else left
        if self._is_kept(place) or change.field == RIGHTS:
            return None
        before, after = (self._value(place, value) for value in (change.before, change.after))
        return None if before == after else change._replace(before=before, after=after)

    def _facts(self, change: Change, content: Any) -> Any:
        """What was written into a record, or taken away with it."""
        if not isinstance(content, dict):
            return content
        places = ((Place(change.table, change.record, name), name) for name in content)
        return {
            name: self._value(place, content[name])
            for place, name in places
            if not self._is_kept(place) and name != RIGHTS
        }

    def _is_kept(self, place: Place) -> bool:
        """Whether a field is withheld, or is between those who make and oversee the assessment."""
        return place in self._kept or place.field in marked(record_type(place.table), "inside")

    def _value(self, place: Place, value: Any) -> Any:
        """A value of a field without whom or what the reader must not see, and rows about them."""
        kind = record_type(place.table)
        if not value or place.field not in that_point(kind):
            return value
        adapter = field_adapter(place.table, place.field)
        try:
            whole = adapter.validate_python(value)
        except ValidationError:  # what a later build wrote
            return value
        last, now = (case.record(place.table, place.record) for case in (self._ever, self._seen))
        if now is not None and whole == getattr(last, place.field):
            left = getattr(now, place.field)
        else:
            left = without_ids(kind, place.field, whole, self._gone)
            if isinstance(left, tuple):
                left = tuple(row for row in left if self._stays(place, row))
        return value if left == whole else adapter.dump_python(left, mode="json")

    def _stays(self, place: Place, row: Any) -> bool:
        """Whether a row rests on nothing that is withheld."""
        if isinstance(row, Disputed):
            return not self._is_kept(place._replace(field=row.field))
        return self._touched.isdisjoint(getattr(row, "rests_on", ()))
