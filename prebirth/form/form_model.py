"""What every part of a form file has in common."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Group = Literal["mothers", "fathers_and_partners", "parents", "children_here"]
"""Whom a question may be asked of, each by itself."""


class FormModel(BaseModel):
    """A part of a form file; an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")
