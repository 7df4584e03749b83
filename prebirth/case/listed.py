"""Choices that a nation's folder says, such as orders, legal steps and kinds of agency.

A value is a permanent id, kept as it was written. What it is called, and by role what the program
has to know of it, is looked up in the lists in use. Of an id that they do not know, nothing is
known: it is shown as it was written, and restricts as the strictest of its list would.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import EnumType, StrEnum
from functools import cache
from pathlib import Path
from types import GenericAlias
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, create_model
from pydantic_core import CoreSchema, core_schema

from prebirth.base.language import Kept, say
from prebirth.base.places import forms_folder, shipped_forms
from prebirth.case.checked import SourceRead

NATIONS, NATION = "nations", "nation.yaml"
LONGEST = 200
"""Letters that an id may have: more is no choice from a list."""


class ListModel(BaseModel):
    """A part of a list's file; an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class ListRow(ListModel):
    """One choice of a list."""

    id: str = Field(
        min_length=1, max_length=LONGEST, description="What a record keeps. Permanent: never reuse."
    )
    label: Kept = Field(min_length=1, description="What it is called on screen and on paper.")
    plain: Kept = Field("", description="What a parent's copy calls it; else its label.")
    explains: Kept = Field("", description="What people who choose it should know.")
    roles: tuple[StrEnum, ...] = Field((), description="What the program has to know of it.")
    off: bool = Field(False, description="Is no longer offered; what was recorded keeps it.")

    @property
    def short(self) -> str:
        """What it is called in a sentence of the app's own."""
        return self.label


class ListFile(SourceRead):
    """A list of a nation, with where it comes from."""

    rows: tuple[ListRow, ...] = Field(min_length=1)


class NationFile(ListModel):
    """Which nation's lists a folder goes by."""

    nation: str = Field(
        pattern=r"^\w[\w ]*$", description="The name of a folder in “nations”, here or in the app."
    )


@dataclass(frozen=True)
class Lists:
    """The lists in use: of which nation, and by the name of each its rows by their ids."""

    nation: str = ""
    rows: Mapping[str, Mapping[str, ListRow]] = field(default_factory=dict)
    sources: Mapping[str, SourceRead] = field(default_factory=dict)
    """Where each list comes from, by its name."""


class Listed(str):
    """A choice from a list: its id, which knows its row in the lists in use.

    A subclass says its list (`table`, the name of a file), the roles there are, and of them which
    restrict (`closes`), which open (`opens`), and which the program cannot do without (`needs`).
    """

    __slots__ = ()
    table: ClassVar[str]
    roles: ClassVar[type[StrEnum]]
    row_type: ClassVar[type[ListRow]] = ListRow
    closes: ClassVar[frozenset[StrEnum]] = frozenset()
    opens: ClassVar[frozenset[StrEnum]] = frozenset()
    needs: ClassVar[frozenset[StrEnum]] = frozenset()
    takes_ours: ClassVar[bool] = False
    """Whether the app's rows that a folder lacks are used, since no record has chosen them."""
    not_offered: ClassVar[StrEnum | None] = None
    """Rows of this role belong to the list, and this field does not offer them."""

    @property
    def row(self) -> ListRow | None:
        """Its row, also where somebody typed its id or label with other capitals or spaces.

        None of a choice that the lists in use do not know.
        """
        rows = rows_of(type(self))
        if str(self) in rows or not self:
            return rows.get(str(self))
        typed = _typed(self)
        meant = [row for row in rows.values() if typed in {_typed(row.id), _typed(row.label)}]
        return meant[0] if len(meant) == 1 else None

    @property
    def label(self) -> str:
        """What it is called; as it was written where nothing else is known."""
        row = self.row
        return row.label if row else str(self)

    @property
    def plain(self) -> str:
        """What a parent's copy calls it."""
        row = self.row
        return (row.plain or row.label) if row else str(self)

    @classmethod
    def offered(cls) -> tuple[Self, ...]:
        """The choices to show, in the order of the list."""
        return tuple(
            cls(row.id)
            for row in rows_of(cls).values()
            if not row.off and cls.not_offered not in row.roles
        )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """How pydantic reads it: any text, since a file may come from another nation."""
        text = core_schema.str_schema(min_length=1, max_length=LONGEST)
        return core_schema.no_info_after_validator_function(cls, text)

    @classmethod
    def file_type(cls) -> type[ListFile]:
        """The model of its file: rows with its own roles."""
        return _file_type(cls)


def _typed(words: str) -> str:
    """A choice as it is compared where it was typed, and not chosen."""
    return " ".join(words.replace("-", " ").casefold().split())


def lists() -> dict[str, type[Listed]]:
    """Every list there is, by the name of its file."""
    found: dict[str, type[Listed]] = {}
    for kind in Listed.__subclasses__():
        found[kind.table] = kind
    return found


@cache
def _file_type(kind: type[Listed]) -> type[ListFile]:
    make: Any = create_model  # mypy cannot follow a type that is made here
    row = make(
        f"{kind.__name__}Row",
        __base__=kind.row_type,
        __doc__=ListRow.__doc__,
        roles=(GenericAlias(tuple, (kind.roles, ...)), ListRow.model_fields["roles"]),
    )
    made: type[ListFile] = make(
        f"{kind.__name__}File",
        __base__=ListFile,
        __doc__=ListFile.__doc__,
        rows=(GenericAlias(tuple, (row, ...)), Field(min_length=1)),
    )
    return made


def plays(value: Listed | None, *roles: StrEnum) -> bool:
    """Whether something is known to have one of these roles."""
    row = value.row if value is not None else None
    return row is not None and not set(roles).isdisjoint(row.roles)


def may_play(value: Listed | None, *roles: StrEnum) -> bool:
    """Whether something may have one of these roles: it has, or nothing is known of it."""
    return value is not None and (value.row is None or plays(value, *roles))


def having(kind: type[Listed], role: StrEnum) -> list[ListRow]:
    """The rows of a list that have a role, those first that are offered."""
    rows = [row for row in rows_of(kind).values() if role in row.roles]
    return sorted(rows, key=lambda row: row.off)


def called(kind: type[Listed], role: StrEnum) -> str:
    """What the lists in use call that which has a role; the role where none has it."""
    rows = having(kind, role)
    return say(rows[0].short) if rows else str(role.value)


def is_text(value: Any) -> bool:
    """Whether a value is words that somebody wrote: also a choice that no list knows."""
    return type(value) is str or (isinstance(value, Listed) and value.row is None)


def choices_of(kind: Any) -> tuple[str, ...] | None:
    """The choices that a field of this type offers; None where it takes what is typed."""
    if isinstance(kind, EnumType):
        members: list[Any] = list(kind)
        return tuple(str(member.value) for member in members)
    return kind.offered() if isinstance(kind, type) and issubclass(kind, Listed) else None


# The lists in use

_folder: list[Path] = []
_here: ContextVar[Lists | None] = ContextVar("lists", default=None)


def go_by(folder: Path) -> None:
    """Go by the lists of this folder from now on, read anew."""
    _folder[:] = [folder]
    _of_folder.cache_clear()


@contextmanager
def using(chosen: Lists) -> Iterator[None]:
    """Go by these lists while something is made, in this thread alone."""
    token = _here.set(chosen)
    try:
        yield
    finally:
        _here.reset(token)


def rows_of(kind: type[Listed]) -> Mapping[str, ListRow]:
    """The rows of a list in use, by id."""
    chosen = _here.get()
    if chosen is not None:
        return chosen.rows.get(kind.table, {})
    return _of_folder(_folder[0] if _folder else forms_folder(), kind.table)


@cache
def _of_folder(where: Path, table: str) -> Mapping[str, ListRow]:
    """The rows of a list as the folder of the forms says them; none where it is faulty.

    Whoever asks here reads no form: that the folder is faulty is said where the form is read, and
    until then everything counts as unknown, and so as closed.
    """
    from prebirth.base.yaml_files import FormError  # what opens no assessment needs no YAML

    try:
        return read_list(where, nation_of(where), lists()[table])[1]
    except FormError:
        return {}


def nation_of(where: Path) -> str:
    """The nation whose lists a folder goes by; the app's where it does not say; FormError."""
    from prebirth.base.yaml_files import load_file

    own = where / NATION
    return load_file(own if own.exists() else shipped_forms() / NATION, NationFile).nation


def shipped_nations() -> list[str]:
    """The nations whose lists all come with the app."""
    return sorted(
        folder.name
        for folder in (shipped_forms() / NATIONS).iterdir()
        if all((folder / f"{name}.yaml").exists() for name in lists())
    )


def read_list(
    where: Path, nation: str, kind: type[Listed]
) -> tuple[SourceRead, dict[str, ListRow]]:
    """A nation's list as a folder says it, with the app's rows that it lacks; raises FormError.

    Those rows are known and not offered: what was recorded by them keeps its meaning.
    """
    from prebirth.base.yaml_files import FormError, line_of, load_file, read_with_lines

    name = f"{NATIONS}/{nation}/{kind.table}.yaml"
    own, ours = where / name, shipped_forms() / name
    here = list(dict.fromkeys(path for path in (own, ours) if path.exists()))
    if not here:
        raise FormError(
            f"{own}: there is no such list, and the app has none for {nation}. Write one: see "
            f"{shipped_forms() / NATIONS} for a nation that is complete."
        )
    shipped = (
        {row.id: row for row in load_file(ours, kind.file_type()).rows} if ours in here else {}
    )
    file, node = read_with_lines(here[0], kind.file_type())
    rows = file.rows
    source = SourceRead(**{name: getattr(file, name) for name in SourceRead.model_fields})
    if faults := list(_faults(kind, rows, shipped)):
        raise FormError(*(f"{here[0]}, line {line_of(node, at)}: {fault}." for at, fault in faults))
    off = not kind.takes_ours
    lacking = (row.model_copy(update={"off": row.off or off}) for row in shipped.values())
    known = {row.id: row for row in rows}
    return source, known | {row.id: row for row in lacking if row.id not in known}


def _faults(
    kind: type[Listed], rows: tuple[ListRow, ...], shipped: Mapping[str, ListRow]
) -> Iterator[tuple[tuple[int | str, ...], str]]:
    """Where a list is wrong, and how, though each of its rows may be right by itself."""
    seen: set[tuple[str, str]] = set()
    for place, row in enumerate(rows):
        for part, said in (("id", row.id), ("label", row.label)):
            if (part, said.casefold()) in seen:
                yield ("rows", place, part), f"the {part} “{said}” is used twice"
            seen.add((part, said.casefold()))
        ours, at = shipped.get(row.id), ("rows", place, "roles")
        for role in kind.closes & set(ours.roles) - set(row.roles) if ours else ():
            yield at, f"“{row.id}” needs the role “{role}”, which keeps something closed"
        for role in kind.opens & set(row.roles) - set(ours.roles) if ours else ():
            yield at, f"“{row.id}” cannot have the role “{role}”, which would open something"
    more = shipped.values() if kind.takes_ours else ()
    held = {role for row in (*rows, *more) for role in row.roles if not row.off}
    for role in kind.roles:
        if role in kind.needs - held:
            yield ("rows",), f"no row has the role “{role}”, which the program needs"
