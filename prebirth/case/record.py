"""What every record is made of: identity, who and when, evidence, restriction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Generic, Self, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from prebirth.base.ids import new_id
from prebirth.case.dates import PartialDate
from prebirth.case.typed_dates import Lean


class Model(BaseModel):
    """A frozen value; an unknown field is an error, so that no typo passes unseen."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", ser_json_inf_nan="strings", defer_build=True
    )


class Long:
    """Marks text that is written in sentences."""


class Ref:
    """Marks the id of a record in another table."""

    def __init__(self, table: str) -> None:
        self.table = table

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: Any) -> dict[str, Any]:
        """Say in the JSON Schema which table the id points into."""
        return {**handler(schema), "description": f"The id of one of the {self.table}."}


Prose = Annotated[str, Long()]
Born = Annotated[PartialDate | None, Lean.BORN]
Near = Annotated[PartialDate | None, Lean.NEAR]
Coming = Annotated[PartialDate | None, Lean.COMING]
"""Dates by which way they lie; all others are of the past."""
PersonId = Annotated[str, Ref("people")]
AgencyId = Annotated[str, Ref("agencies")]
DecisionId = Annotated[str, Ref("decisions")]


class Evidence(StrEnum):
    """How we know."""

    OBSERVED = "observed"
    RECORD = "seen in a record"
    PROFESSIONAL = "told by a professional"
    PERSON = "told by the person"
    UNVERIFIED = "not yet verified"


class Known(StrEnum):
    """An answer in which not knowing and not having asked differ from no."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not known"
    NOT_ASKED = "not asked yet"


class Restriction(Model):
    """Who must not see a record or one of its fields, and why."""

    field: str = ""
    people: tuple[PersonId, ...] = Field(
        (), title="Kept from", description="Nobody named: everyone but the conference chair."
    )
    reason: str = ""
    by: str = ""
    on: PartialDate | None = None


class Record(Model):
    """What every record carries beside its own facts."""

    label: ClassVar[str] = "record"
    columns: ClassVar[tuple[str, ...]] = ()
    by_hand: ClassVar[bool] = False
    """Whether the worker decides the order of such records, the most important first."""

    id: str = Field(default_factory=new_id)
    entered_by: str = ""
    entered_at: datetime | None = None
    evidence: Evidence | None = Field(None, title="How do we know?")
    restricted: tuple[Restriction, ...] = ()
    rank: int = Field(
        0, ge=0, description="Where it stands among its kind, where the order matters."
    )

    def replace(self, **facts: Any) -> Self:
        """The same record with some facts replaced, checked again; raises pydantic.ValidationError."""
        return type(self).model_validate({**self.__dict__, **facts})


COMMON = frozenset(Record.model_fields)
"""The fields that every record has and no form shows among its facts."""

R = TypeVar("R", bound=Record)


class Table(Generic[R]):
    """Records of one kind in the order they were added; a changed table is a new one that shares its rows."""

    __slots__ = ("_rows",)

    def __init__(self, rows: Mapping[str, R]) -> None:
        self._rows = dict(rows)

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

    def having(self, record: R) -> Table[R]:
        """The table with this record added, or put in the place of the one with its id."""
        return Table({**self._rows, record.id: record})

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
