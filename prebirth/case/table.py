"""The records of one kind, in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from prebirth.case.record import Record

R = TypeVar("R", bound=Record)
D = TypeVar("D")


class Table(Generic[R]):
    """Records of one kind, in the order in which they were added.

    A changed table is a new one that shares its rows with the old.
    """

    __slots__ = ("_derived", "_rows")

    def __init__(self, rows: Mapping[str, R]) -> None:
        self._rows = dict(rows)
        self._derived: dict[Callable[[Table[R]], Any], Any] = {}

    def derived(self, make: Callable[[Table[R]], D]) -> D:
        """What a function makes of these records alone, made once: a table never changes."""
        if make not in self._derived:
            self._derived[make] = make(self)
        found: D = self._derived[make]
        return found

    @classmethod
    def of(cls, records: Iterator[R] | list[R] | tuple[R, ...]) -> Table[R]:
        """A table of these records; raises ValueError where two share an id."""
        rows: dict[str, R] = {}
        for record in records:
            if record.id in rows:
                raise ValueError(f"two records have the id {record.id}")
            rows[record.id] = record
        return cls(rows)

    def __iter__(self) -> Iterator[R]:
        """The records in order."""
        return iter(self._rows.values())

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rows)

    def __contains__(self, record_id: object) -> bool:
        """Whether there is a record with this id."""
        return record_id in self._rows

    def __eq__(self, other: object) -> bool:
        """Equal when they hold equal records in the same order."""
        return isinstance(other, Table) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def get(self, record_id: str | None) -> R | None:
        """The record with this id, if there is one."""
        return self._rows.get(record_id) if record_id else None

    def having(self, *records: R) -> Table[R]:
        """The table with these records added, or put in the place of those with their ids."""
        return Table({**self._rows, **{record.id: record for record in records}})

    def without(self, record_id: str) -> Table[R]:
        """The table less one record."""
        return Table({key: row for key, row in self._rows.items() if key != record_id})

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """How pydantic reads and writes it: as a list of records."""
        rows = handler.generate_schema(list[get_args(source)[0]])  # type: ignore[misc]
        from_rows = core_schema.no_info_after_validator_function(cls.of, rows)
        return core_schema.json_or_python_schema(
            json_schema=from_rows,
            python_schema=core_schema.union_schema(
                [core_schema.is_instance_schema(cls), from_rows]
            ),
            serialization=core_schema.plain_serializer_function_ser_schema(
                list, return_schema=rows
            ),
        )
