"""Where something in a file of the forms comes from, and when somebody last read it there."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

NOT_YET = "not yet"


class SourceRead(BaseModel):
    """A text of law or guidance, its edition, and the day on which somebody read it."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    source: str = Field(min_length=1, description="The Act, judgment or guidance, with its place.")
    edition: str = Field("", description="Edition, or day of the last change in it.")
    address: str = Field("", description="Where it can be read.")
    checked: date | Literal["not yet"] | None = Field(
        None, description="The day somebody read it, or not yet."
    )
    tried: str = Field("", description="What was read or tried; needed where it is not checked.")

    @field_validator("checked", mode="before")
    @classmethod
    def _a_day(cls, given: object) -> object:
        if given is not None and not isinstance(given, date) and given != NOT_YET:
            try:
                return date.fromisoformat(str(given))
            except ValueError:
                raise ValueError("write the day like 2026-11-28, or “not yet”") from None
        return given

    @model_validator(mode="after")
    def _whole(self) -> SourceRead:
        if self.checked == NOT_YET and not self.tried.strip():
            raise ValueError("is not checked yet, so “tried” must say what was tried")
        return self

    @property
    def lacks(self) -> str:
        """What it does not say of its source, in words; empty where it says all."""
        missing = [
            name
            for name, said in (("edition", self.edition.strip()), ("checked", self.checked))
            if not said
        ]
        return " and ".join(f"“{name}”" for name in missing)
