"""What a field is, and whose a record is: declared once, and asked everywhere else.

A field without a mark, or a record that does not say whose it is and who may read it, is refused
when its module is imported; one that leaves open who may read it, when the case is (`left_open`):
what nobody declared is shown to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from inspect import signature
from typing import TYPE_CHECKING, Any, Protocol

from pydantic import Field
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

if TYPE_CHECKING:
    from pydantic import BaseModel

    from prebirth.case.dates import PartialDate


class UndeclaredError(TypeError):
    """A record type or a field does not say what it is; the message says what to add."""


WHOLE_FAMILY: tuple[str, ...] = ()
"""What a record is about that is about no one person: the family, or the work with it."""
NOTHING = (None, "", ())
"""What a field holds where nobody has filled it in."""
SELF = ("id",)
"""What a record is about that is itself a person."""


class Kind(StrEnum):
    """What a field holds."""

    FACT = "fact"
    """Something about the family: shown, searched, printed, signed."""
    BOOKKEEPING = "bookkeeping"
    """What the program needs to keep its records: shown to nobody, unless a mark says so."""
    LAYOUT = "layout"
    """Where something stands in a picture: it travels, the last one wins, nothing is said of it."""


class Audience(StrEnum):
    """Whose copies may hold a record or a field; professionals' copies may hold all of these."""

    FAMILY = "family"
    """Any parent's copy."""
    THEIRS = "theirs"
    """The copy of a parent whom it is about, or about whose own children it is."""
    PROFESSIONALS = "professionals"
    """No copy made for a parent. A paper for everybody may hold it."""
    QUESTION = "question"
    """As the question says to which it is the answer."""


class Why(StrEnum):
    """Why a parent's copy does not hold something, in words for the worker."""

    OTHERS = "Another adult's own information"
    NOBODY = "It does not say who it is about"
    PRIVILEGED = "Advice between the authority and its lawyers"
    INTERNAL = "Between professionals, and not part of what parents are given"
    UNSAFE = "About abuse: it may put somebody at risk if it is read at home"
    HERS = "The mother's own, or for her safety"
    SAFETY = "It may lead to somebody who is to be kept safe from this reader"
    STAFF = "For professionals, and in no copy made for one of the family"
    NEW_LIFE = "The new life of an adopted child, which the birth family does not know"
    NAME = "A name that not everybody may know"
    THROUGH = "They belong to the family only through somebody whom this copy leaves out"
    HOME = "It bears the name of a home whose address is confidential"
    NOT_YET = "Not yet given or explained to this parent"


class AskedAt(StrEnum):
    """When a fact is asked for as part of one act."""

    BIRTH = "birth"
    LOSS = "loss"
    CLOSING = "closing"
    HANDING_ON = "handing on"


class View(Protocol):
    """What one parent may know of, as the records ask it: `prebirth.privacy` works it out."""

    parent: str
    expecting: bool
    """Whether the parent is a mother of the baby, and the pregnancy may be hers."""
    mine: set[str]
    """The parent, their own children, and the children they live with."""
    strangers: set[str]
    """People who belong to the family through another adult alone."""
    all_mine: bool
    """Whether every child before this one is theirs."""
    served: set[str]
    """The agencies that work with this parent, with whole families, or with nobody else."""
    of_several: bool
    """Whether a baby of this pregnancy lives, or is still to be born."""
    told: frozenset[tuple[str, str]]
    """The table and id of what they were told of by somebody, as a telling says that holds."""
    parents: set[str]
    """The baby's parents and a parent's partner, whoever they are."""
    apart: set[str]
    """Everybody who does not live where the parent does, where that is recorded."""

    def may(self, *people: str | None, on: PartialDate | None = None) -> bool:
        """Whether a fact about these people, of a day, is this parent's to know.

        One about nobody is nobody's.
        """


@dataclass(frozen=True)
class Mark:
    """What one field is; each record type has one for every field."""

    kind: Kind
    audience: Audience | None = None
    """Who may read it, where that differs from its record."""
    signed: bool = True
    """Whether a change of it begins a new version of what is signed. A fact that is not signed
    says what was done to ask, and nothing of what is known."""
    contested: bool = True
    """Whether two values written apart are put to somebody to choose; else the last one wins."""
    adds_up: bool = False
    """Whether two values written apart both hold: rows that somebody said of the record."""
    by_the_app: bool = False
    """Whether the app notes it by itself, so that a change of it is nobody's act."""
    printed: bool = False
    """Whether reports and histories show it although it is no fact of the family."""
    chosen: bool = False
    """Whether it is chosen from what a form offers: its words are the form's and tell nothing."""
    identifies: bool = False
    """Whether it says who is meant, or who asks: every part of a case holds it."""
    called: bool | None = None
    """Whether it holds what somebody is called: where they are withheld, no text may say it."""
    named_by: bool = False
    """Whether it is the name by which a picker makes a new record."""
    of_birth: bool = False
    """Whether it is known of a birth alone, and so says that there was one."""
    past: str = ""
    """What it is called after a loss; else its title."""
    after_loss: bool = False
    """Whether the window asks for it only after a loss, or where something stands in it."""
    happened: bool = False
    """Whether it is a day on which something happened, which cannot be in the future."""
    asks_today: bool = False
    """Whether whoever reads such a day asks whether it has come: it is never taken for none."""
    not_before: tuple[str, ...] = ()
    """The fields of the same record whose days it cannot be before."""
    asked_of: frozenset[Any] | None = None
    """Whom it is asked of alone, by what they are to the baby; None: of everybody."""
    of_the_living: bool = False
    """Whether it is asked of nobody who was not born alive."""
    noted_as: tuple[str, ...] = ()
    """How notes say a tick of somebody: sought of them, beside its title, where it is kept back."""
    retold: bool = False
    """Whether it only says again, for one kind of copy, what the record says: no other needs it."""
    drawn: bool = False
    """Whether a picture shows it, so that a report which holds that picture says it there."""
    inside: bool = False
    """Whether it is between those who make and oversee the assessment: of what says all it may,
    copies, files and the history, the chair's alone holds it (`privacy.gate.without_inside`). A
    page that is made to say it does, such as a ward's of whose address nobody may tell."""
    asked_as: str = ""
    """How an agency is asked for it in a line of its form; nothing where it is not asked."""
    service: bool = False
    """Whether it names a service or an authority: who bears a word of it is not meant there."""
    professional: bool = False
    """Whether it says who works with the family: who shares but an initial is not meant there."""
    of_people: bool = False
    """Whether it says of which people, faith or language somebody is: whose name is such a word is
    not meant there."""
    place: bool = False
    """Whether it tells where a home is: it goes where the address is confidential. No record but a
    home has one."""
    area: bool | None = None
    """Whether it is where somebody lived, in their own rows: a town or an authority, which any
    copy may say that does not keep from its reader where they live."""
    safety: bool | None = None
    """Whether it may lead to its person: no copy for one whom they are kept safe from holds it."""
    of_baby: bool = False
    """Whether it tells where the baby is or will be, and so where its mother may be: no copy for
    one whom she is kept safe from holds it, whoever else its record is about."""
    essential: bool | None = None
    """Whether its record says something else without it: no copy for one of the family holds the
    record where it is empty, or a sentence of it is left out. Of a row: the row goes with it.
    The title of a record or a row says it, where a copy may lose it alone (`left_open`)."""
    undivided: bool = False
    """Whether a part of it may say the opposite, such as “Every day” of “not when he is there”:
    where any of it is kept from a reader, all of it is."""
    rests_on: tuple[str, ...] = ()
    """The fields of the same record without which it is but half of what was said, such as the
    decision for which it gives the reason: where one of them is kept from a reader, or the record
    to which it points is, so is it."""
    told_with: str = ""
    """The table of plans of which it tells: whoever does not read the newest does not read it."""
    ends: bool = False
    """Whether it is the day from which its record holds no more: once it has come, no copy that
    may not say so holds the record, which would read as if it went on."""
    of_them: bool = False
    """Whether it tells what those did or are whom its record is about: where any of it goes because
    one of them is withheld, so does the record. What is left would be read of the others."""
    whose: bool = False
    """Whether it says whose its record is, which is about nobody by name: where any of it is kept
    from one of the family, so is the record. What is left would tell of them all the same."""
    of_whom: bool = False
    """Whether its rows name those of whom its record tells, which is about nobody else by name:
    where all of them are withheld, so is the record."""
    goes_with: bool | None = None
    """Whether its record goes whole where it names somebody whom a copy leaves out, such as what an
    agency said, or a tie."""
    of_step: StrEnum | None = None
    """The role of the legal step of which it tells: no copy holds it that leaves such a step out,
    nor one for somebody of the family whom nobody told of a step towards court."""
    privileged: bool | None = None
    """Whether it is advice between the authority and its lawyers, where its record is of such."""
    gave: bool | None = None
    """Whether it says which agency, or who in words, gave what its record says: where those are
    the authority's lawyers it is advice."""
    staff_only: bool | None = None
    """Whether no copy made for one of the family by name holds it, not even a report. One for
    everybody may, as it may hold all that is for professionals."""
    tells: bool = False
    """Whether it says who was told, as the table of tellings does for what is entered since."""
    after_it_left: bool = False
    """Whether it may still change in a record that stays as it was entered."""
    only_grows: bool = False
    """Whether rows may be added to it then, and none changed or taken out."""
    words_kept: bool = False
    """Whether what it said before stays in the record once it changes."""
    of_team: bool = False
    """Whether it says who works with the family: their next assessment begins with it."""
    by_which_begun: bool = False
    """Whether an assessment is begun by it: it says which one, and nothing of the family."""
    weighed: bool = False
    """Whether a prompt that was answered is asked anew once it changes, though it is no fact."""
    asked_at: AskedAt | None = None
    """At which moment the window asks for it together with others; None at none."""
    asked_after: str = ""
    """The field of the same row after which the window asks for it, where papers say it before."""
    kept_as: str = ""
    """The text of the same record that goes on saying who or what it pointed to, once that is
    removed."""
    longest: int = 0
    """How many letters it takes, where that is not what texts of its kind take (`lengths`)."""
    lead: str = ""
    """The word before it where a row is said in a line, such as "from " before its first day; of a
    yes it stands alone."""

    @property
    def closes(self) -> bool:
        """Whether it keeps the field from somebody who may read the rest of its record."""
        return bool(
            self.place
            or self.safety
            or self.of_baby
            or self.privileged
            or self.staff_only
            or self.inside
        )


def fact(default: Any = PydanticUndefined, title: str | None = None, **more: Any) -> Any:
    """Declare a field that says something of the family; takes what Mark and Field take."""
    return _marked(Kind.FACT, default, title, {}, more)


def open_fact(default: Any = PydanticUndefined, title: str | None = None, **more: Any) -> Any:
    """Declare a fact that any parent may read of a record which their copy holds."""
    return fact(default, title, audience=Audience.FAMILY, **more)


def bookkeeping(default: Any = PydanticUndefined, title: str | None = None, **more: Any) -> Any:
    """Declare a field that is the program's own: never searched, printed, signed or contested."""
    return _marked(Kind.BOOKKEEPING, default, title, {"signed": False, "contested": False}, more)


def layout(default: Any = PydanticUndefined, title: str | None = None, **more: Any) -> Any:
    """Declare where something stands in a picture: it merges silently and signs nothing off."""
    return _marked(Kind.LAYOUT, default, title, {"signed": False, "contested": False}, more)


_OF_FIELD = frozenset(signature(Field).parameters)
"""What pydantic's Field takes."""


def _marked(
    kind: Kind, default: Any, title: str | None, usual: dict[str, Any], more: dict[str, Any]
) -> Any:
    own = {name: more.pop(name) for name in Mark.__dataclass_fields__ if name in more}
    if unknown := set(more) - _OF_FIELD:
        raise UndeclaredError(f"a field cannot say {', '.join(sorted(unknown))}: is it misspelt?")
    info: FieldInfo = Field(default, title=title, **more)
    info.metadata.append(Mark(kind, **{**usual, **own}))
    return info


@cache
def marks(kind: type[BaseModel]) -> dict[str, Mark]:
    """The mark of every field of a record type or a row; raises UndeclaredError."""
    found: dict[str, Mark] = {}
    for name, info in kind.model_fields.items():
        own = [mark for mark in info.metadata if isinstance(mark, Mark)]
        if not own:
            raise UndeclaredError(
                f"{kind.__name__}.{name} does not say what it is: declare it as fact(…), "
                "bookkeeping(…) or layout(…) of prebirth.case.marks"
            )
        if len(own) > 1:
            raise UndeclaredError(f"{kind.__name__}.{name} says twice what it is: say it once")
        found[name] = own[0]
    return found


@cache
def facts(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a record type that say something of the family, in their order."""
    return tuple(name for name, mark in marks(kind).items() if mark.kind == Kind.FACT)


@cache
def printable(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a record type that reports and histories may show, in their order."""
    return tuple(
        name for name, mark in marks(kind).items() if mark.kind == Kind.FACT or mark.printed
    )


@cache
def marked(kind: type[BaseModel], sign: str) -> tuple[str, ...]:
    """The fields whose mark has a sign set, such as "identifies", in their order."""
    return tuple(name for name, mark in marks(kind).items() if getattr(mark, sign))


@cache
def asked_at(kind: type[BaseModel], moment: AskedAt) -> tuple[str, ...]:
    """The fields that the window asks for at one moment, in their order."""
    return tuple(name for name, mark in marks(kind).items() if mark.asked_at == moment)


@cache
def texts(kind: type[BaseModel]) -> tuple[str, ...]:
    """The facts of a record type that are plain text, in their order."""
    return tuple(name for name in facts(kind) if kind.model_fields[name].annotation is str)


def in_order_of_days(kind: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """Pairs of fields of which the second day cannot be before the first."""
    for name, mark in marks(kind).items():
        yield from ((first, name) for first in mark.not_before)
