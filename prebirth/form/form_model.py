"""What every part of a form file has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class FormModel(BaseModel):
    """A part of a form file; an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")
