"""What every part of a form file has in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, Self, TypeVar, get_args

from pydantic import BaseModel, ConfigDict

from prebirth.base.language import FormText, InWords

Part = TypeVar("Part", bound=BaseModel)

Group = Literal["mothers", "fathers_and_partners", "parents", "children_here"]
"""Whom a question may be asked of, each by itself."""


class FormModel(BaseModel):
    """A part of a form file; an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some fields changed, without what was worked out from the old ones."""
        made = super().model_copy(update=update, deep=deep)
        for name in set(made.__dict__) - set(type(self).model_fields):
            del made.__dict__[name]
        return made


def in_words(part: Part) -> Part:
    """A part of a form file with all that is only shown in the language spoken."""
    told: dict[str, Any] = {}
    for name, info in type(part).model_fields.items():
        held = getattr(part, name)
        shown = FormText.SHOWN in info.metadata or FormText.SHOWN in _of_each(info.annotation)
        told[name] = _told(held, shown=shown)
    # Not by model_copy, which would keep what was worked out from the English.
    return type(part).model_construct(part.model_fields_set, **told)


def _told(held: Any, *, shown: bool) -> Any:
    if isinstance(held, BaseModel):
        return in_words(held)
    if isinstance(held, tuple):
        return tuple(_told(one, shown=shown) for one in held)
    return InWords.of(held) if shown and isinstance(held, str) and held else held


def _of_each(annotation: Any) -> tuple[Any, ...]:
    """What is declared of each text of a field that holds several."""
    return tuple(
        mark for inner in get_args(annotation) for mark in getattr(inner, "__metadata__", ())
    )


def texts_of(part: BaseModel) -> Iterator[str]:
    """Every text of a part of a form file that people read."""
    for name, info in type(part).model_fields.items():
        held = getattr(part, name)
        read = any(
            isinstance(mark, FormText) for mark in (*info.metadata, *_of_each(info.annotation))
        )
        for one in held if isinstance(held, tuple) else (held,):
            if isinstance(one, BaseModel):
                yield from texts_of(one)
            elif read and isinstance(one, str) and one:
                yield one
