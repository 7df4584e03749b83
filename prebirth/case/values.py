"""What the fields of a record are made of."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict
from pydantic_core import CoreSchema

from prebirth.case.dates import PartialDate
from prebirth.case.marks import (
    UndeclaredError,
    marks,
)
from prebirth.case.typed_dates import Lean


class Model(BaseModel):
    """A frozen value; an unknown field is an error, so that no typo passes unseen."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", ser_json_inf_nan="strings", defer_build=True
    )


class Long:
    """Marks text that is written in sentences."""


class ByName:
    """Marks a line that says who, in words: the names that are recorded are offered for it."""


class OwnCode:
    """Marks text that is the program's own: an id, a digest, which says nothing in words."""


class Ref:
    """Marks the id of a record in another table."""

    def __init__(self, table: str) -> None:
        self.table = table

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: Any) -> dict[str, Any]:
        """Say in the JSON Schema which table the id points into."""
        return {**handler(schema), "description": f"The id of one of the {self.table}."}


Prose = Annotated[str, Long()]
Key = Annotated[str, OwnCode()]
Who = Annotated[str, ByName()]
Born = Annotated[PartialDate | None, Lean.BORN]
Near = Annotated[PartialDate | None, Lean.NEAR]
Coming = Annotated[PartialDate | None, Lean.COMING]
"""Dates by which way they lie; all others are of the past."""
PersonId = Annotated[str, Ref("people")]
AgencyId = Annotated[str, Ref("agencies")]
DecisionId = Annotated[str, Ref("decisions")]
LegalStepId = Annotated[str, Ref("legal_steps")]
ConferenceId = Annotated[str, Ref("conferences")]


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


class Row(Model):
    """A row inside a record; each of its fields says what it is."""

    dated: ClassVar[str] = ""
    """The field that says when all of it happened: before that day there is no such row."""

    @property
    def says_more(self) -> bool:
        """Whether it is told though what is essential to it may not be said."""
        return False

    @classmethod
    def __pydantic_init_subclass__(cls, **more: Any) -> None:
        """Refuse a row with a field that does not say what it is, or has an audience of its own."""
        super().__pydantic_init_subclass__(**more)
        for field, mark in marks(cls).items():
            if mark.audience is not None or mark.closes:
                raise UndeclaredError(
                    f"{cls.__name__}.{field} has an audience of its own: anyone who reads a record "
                    "reads the facts of its rows, so the audience belongs to the record's field"
                )
