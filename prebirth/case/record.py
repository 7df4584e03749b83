"""What every record is made of: identity, who and when, evidence, restriction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, ClassVar, NamedTuple, Self, TypeVar, get_args

from prebirth.base.ids import new_id
from prebirth.case.annotations import inner_type
from prebirth.case.dates import PartialDate
from prebirth.case.lawyers import names_lawyers
from prebirth.case.marks import (
    SELF,
    Audience,
    Kind,
    UndeclaredError,
    View,
    Why,
    bookkeeping,
    fact,
    facts,
    marked,
    marks,
)
from prebirth.case.values import Evidence, Key, Long, Model, OwnCode, PersonId, Prose, Ref, Row

D = TypeVar("D")


class Restriction(Row):
    """Who must not see a record or one of its fields, and why."""

    field: Key = bookkeeping("")
    people: tuple[PersonId, ...] = bookkeeping(
        (), "Kept from", description="Nobody named: everyone but the conference chair."
    )
    family: bool = bookkeeping(
        False,
        "Kept from all the family",
        description="Also from family members you enter later.",
    )
    reason: str = bookkeeping("")
    by: str = bookkeeping("")
    on: PartialDate | None = bookkeeping(None)


class Disputed(Row):
    """What somebody says against a fact; it stands beside the fact in every later copy.

    Source: UK GDPR, articles 5(1)(d), 16 and 18.
    """

    field: Key = bookkeeping("")
    by: PersonId | None = fact(None, "Who disputes it")
    on: PartialDate | None = fact(None, "Date")
    words: Prose = fact("", "In their words", essential=True)


class Correction(Row):
    """What is put right in a record that stays, or that it should not be there at all."""

    under_key: ClassVar[tuple[str, ...]] = ("says", "on", "by")
    """What a key stands under beside whether it is withdrawn, in this order for ever."""

    says: Prose = fact("", "What is put right", essential=True)
    withdrawn: bool = fact(
        False, "It was entered by mistake", lead="entered by mistake: no longer counts"
    )
    by: str = fact("")
    on: PartialDate | None = fact(None, "Date")
    proof: Key = bookkeeping(
        "", "Signature of the key", description="The signer takes that back by this."
    )

    @property
    def says_more(self) -> bool:
        """That it no longer counts is told whatever was said of it."""
        return self.withdrawn


def corrections() -> Any:
    """Declare what was put right afterwards in a record that stays."""
    return fact((), "Put right", adds_up=True, after_it_left=True, only_grows=True)


def came_with() -> Any:
    """Declare with what a record came that was entered somewhere else."""
    return bookkeeping("", "Entered elsewhere, came with", printed=True)


def joined_records() -> Any:
    """Declare the ids of records that turned out to be of the same, and became part of it."""
    return bookkeeping((), adds_up=True, description=("Records found to be about the same one."))


def said_otherwise() -> Any:
    """Declare what a record that became part of this one said otherwise, in words.

    It may hold any fact of the two, such as a telephone number: it is as closed as the closest.
    """
    return fact(
        "",
        "Written differently",
        description="What the joined records said differently. Nothing is lost.",
        audience=Audience.PROFESSIONALS,
        safety=True,
        staff_only=True,
    )


class AskedLines(NamedTuple):
    """Lines in which an agency gives facts of one kind: their title, how many, and their place."""

    title: str
    lines: int
    place: int


class Record(Model):
    """What every record carries beside its own facts.

    A record type says with its name whose information it is, by the fields that hold the people
    (`WHOLE_FAMILY` where it is about no one person), and who may read it.
    """

    # A slot is no part of what it says: no copy of it has it, and two are equal without it.
    __slots__ = ("_worked_out",)

    label: ClassVar[str] = "record"
    counted: ClassVar[bool] = True
    """Whether people say “a” or “an” before its label, as in “a check” but not in “support”."""
    columns: ClassVar[tuple[str, ...]] = ()
    printed: ClassVar[tuple[tuple[str, float], ...]] = ()
    """Columns of the report: fields and their share of the width. A field after / stands below
    the one before it without its title, one after + with it. A title of the column's own stands
    before them, and “: +” where the first bears its title too."""
    told_as: ClassVar[str] = ""
    """The table by which a telling points to it, where the telling opens it to the family."""
    told_with: ClassVar[str] = ""
    """The table of which somebody of the family must read a record before they read one of these:
    what staff do by a plan is told by nobody before the plan is."""
    to_do: ClassVar[bool] = False
    """Whether it says what somebody is to do, such as to ask a court for an order."""
    none_here: ClassVar[str] = "Nothing is recorded here."
    """What the report says where there is no such record."""
    dated: ClassVar[str] = ""
    """The field whose day puts such records into order."""
    told_in: ClassVar[tuple[str, ...]] = ()
    """The field with the words of what somebody did or was found of them, and that with its day."""
    plural: ClassVar[str] = ""
    """What several of them are called, where the name of their table does not say it plainly."""
    many: ClassVar[bool] = False
    """Whether so many are usual that a table of them can be filled by pasting rows."""
    offered: ClassVar[tuple[str, ...]] = ()
    """What is shown of such a record where somebody offers it to be taken in."""
    to_whom: ClassVar[frozenset[str]] = frozenset()
    """What says to whom it was given or told; a copy that may say none of it leaves it out."""
    begins_with: ClassVar[Mapping[str, Any]] = {}
    """What such a record holds from the start where somebody begins to type it by hand."""
    filled_in: ClassVar[Mapping[str, Any]] = {}
    """What a list or a button fills in where it adds such a record: one that says no more says
    nothing. None stands for whatever it is, such as whom the list is about."""
    asked_lines: ClassVar[AskedLines | None] = None
    """How an agency is asked for such records in lines of its form; None where it is not."""
    by_hand: ClassVar[bool] = False
    """Whether the worker decides the order of such records, the most important first."""
    groups: ClassVar[tuple[tuple[str, tuple[str, ...]], ...]] = ()
    """How a form groups the facts: a title each, and its facts in order, what applies first."""
    typed_first: ClassVar[tuple[str, ...]] = ()
    """The facts that a form without groups asks first, since people type them first."""
    whose: ClassVar[tuple[str, ...]]
    """The fields that hold the people it is about."""
    audience: ClassVar[Audience]
    signed: ClassVar[bool]
    """Whether such a record is part of what a signature stands under."""
    safety: ClassVar[bool]
    """Whether all of it may lead to its people: nobody whom they are kept safe from reads it."""
    stays: ClassVar[bool]
    """Whether such a record says what was done for good: it is corrected, never taken back."""
    supersedes: ClassVar[bool]
    """Whether the newest such record is what holds, and the others are what held before it."""
    carried: ClassVar[bool]
    """Whether the assessment of a next pregnancy begins with such records."""
    who_is_who: ClassVar[bool | None]
    """Whether such a record says what somebody is called, where they live or whose they are:
    what is withheld is sought by what it said in any version. One that could has to say."""

    id: Key = bookkeeping(default_factory=new_id)
    entered_by: str = bookkeeping("")
    entered_at: datetime | None = bookkeeping(None)
    carried_from: str = bookkeeping(
        "",
        "Taken over from",
        description="The reference of the earlier assessment it came from.",
    )
    evidence: Evidence | None = bookkeeping(
        None, "How do we know?", signed=True, contested=True, weighed=True
    )
    restricted: tuple[Restriction, ...] = bookkeeping(
        (), signed=True, adds_up=True, after_it_left=True
    )
    disputed: tuple[Disputed, ...] = bookkeeping((), signed=True, adds_up=True, after_it_left=True)
    rank: int = bookkeeping(
        0,
        ge=0,
        description="Its place in the list, if the order matters.",
        after_it_left=True,
    )

    def __init_subclass__(
        cls,
        *,
        about: tuple[str, ...] | None = None,
        audience: Audience | None = None,
        signed: bool = True,
        safety: bool | None = None,
        stays: bool = False,
        supersedes: bool = False,
        carried: bool = False,
        who_is_who: bool | None = None,
        **more: Any,
    ) -> None:
        """Note whose such a record is and who may read it; raises UndeclaredError."""
        super().__init_subclass__(**more)
        if about is None or audience is None:
            raise UndeclaredError(
                f"{cls.__name__} does not say whose it is and who may read it: declare it as "
                f"class {cls.__name__}(Record, about=(…), audience=Audience.…)"
            )
        if safety is None:
            raise UndeclaredError(
                f"{cls.__name__} does not say whether all of it may lead to its people: declare it "
                "with safety=True, or with safety=False and say it field by field"
            )
        cls.whose, cls.audience, cls.signed = about, audience, signed
        cls.safety, cls.stays, cls.supersedes = safety, stays, supersedes
        cls.carried, cls.who_is_who = carried, who_is_who

    @classmethod
    def __pydantic_init_subclass__(cls, **more: Any) -> None:
        """Refuse a record with a field that does not say what it is."""
        super().__pydantic_init_subclass__()
        cls.by_hand = marks(cls)["rank"].signed
        for field in cls.whose:
            if not (field == "id" or (field in cls.model_fields and holds_people(cls, field))):
                raise UndeclaredError(
                    f"{cls.__name__} is about “{field}”, which is no field of it that holds people"
                )
        if cls.audience == Audience.THEIRS and not cls.whose:
            raise UndeclaredError(
                f"{cls.__name__} is for those it is about, and is about nobody: name the fields "
                "that hold the people"
            )
        for mark in marks(cls).values():
            if mark.kept_as and cls.model_fields.get(mark.kept_as) is None:
                raise UndeclaredError(
                    f"{cls.__name__} keeps words as “{mark.kept_as}”, which is no field of it"
                )
        for name in _named_in_lists(cls):
            if name not in cls.model_fields:
                raise UndeclaredError(f"{cls.__name__} lists “{name}”, which is no field of it")
        says_when = cls.privileged is not Record.privileged or marked(cls, "gave")
        if marked(cls, "privileged") and not says_when:
            raise UndeclaredError(
                f"{cls.__name__} has privileged fields, and does not say when: give it a property "
                "“privileged”, or a field that says gave=True"
            )
        if cls.audience == Audience.QUESTION and "question" not in cls.model_fields:
            raise UndeclaredError(
                f"{cls.__name__} takes its audience from a question, and is the answer to none"
            )

    @classmethod
    def begun(cls, **facts: Any) -> Self:
        """Such a record as it is when somebody begins to type it by hand."""
        return cls(**cls.begins_with, **facts)

    def derived(self, make: Callable[[Record], D]) -> D:
        """What a function makes of this record alone, made once: a record never changes."""
        try:
            kept: dict[Callable[[Record], Any], Any] = WORKED_OUT.__get__(self)
        except AttributeError:
            kept = {}
            WORKED_OUT.__set__(self, kept)
        if make not in kept:
            kept[make] = make(self)
        found: D = kept[make]
        return found

    def replace(self, **facts: Any) -> Self:
        """The same record with some facts replaced, checked again.

        Raises pydantic.ValidationError.
        """
        return type(self).model_validate({**self.__dict__, **facts})

    def as_of(self, on: date) -> Self:  # noqa: ARG002  # only some are
        """The same, less what it says to have become on a day that has not come by another."""
        return self

    @property
    def reads_as_open(self) -> bool:
        """Whether it reads as open where its end is not said."""
        return True

    @property
    def privileged(self) -> bool:
        """Whether it is of advice between the authority and its lawyers."""
        return False

    def privileged_by(self, lawyers: Collection[str]) -> bool:
        """Whether it is of such advice where these agencies are the authority's lawyers."""
        kind = type(self)
        return self.privileged or any(
            who in lawyers if ref_of(kind, name) else names_lawyers(who)
            for name in marked(kind, "gave")
            if (who := getattr(self, name))
        )

    @property
    def left(self) -> bool:
        """Whether it stays as it was entered: a copy left, somebody signed or was told."""
        return type(self).stays

    @property
    def people(self) -> frozenset[str]:
        """The ids of the people it is about."""
        return self.derived(_people)

    @property
    def doer(self) -> str:
        """Who alone does what is to be done, in words; empty where a record has no such thing."""
        return ""

    @property
    def empty(self) -> bool:
        """Whether nobody has entered anything in it: then it is as good as not there."""
        return self.holds_but()

    def holds_but(self, *given: str) -> bool:
        """Whether it holds nothing but what some fields say, such as whom its list is about."""
        held = self.__dict__
        return all(held[name] == new or name in given for name, new in _new(type(self)))

    @property
    def says_nothing(self) -> bool:
        """Whether it holds just what a list or a button fills in where it adds such a record."""
        filled = type(self).filled_in
        return (
            bool(filled)
            and self.holds_but(*filled)
            and all(held in {None, getattr(self, name)} for name, held in filled.items())
        )

    def is_taken_back_in(self, field: str) -> bool:
        """Whether a field says that it was entered by mistake: without that the rest is untrue."""
        held = getattr(self, field, None)
        rows = held if isinstance(held, tuple) else ()
        return any(isinstance(row, Correction) and row.withdrawn for row in rows)

    def goes_with(self, gone: Mapping[str, Collection[str]]) -> bool:
        """Whether it is told of in no copy that leaves out what has these ids, by its table."""
        return any(
            key in gone.get(ref_of(type(self), name) or "", ())
            for name in marked(type(self), "goes_with")
            for key in _ids(getattr(self, name))
        )

    @property
    def inside(self) -> bool:
        """Whether all of it is between those who make and oversee the assessment."""
        return False

    @property
    def of_several_babies(self) -> bool:
        """Whether that it is there says that more than one baby is expected."""
        return False

    @property
    def about_nobody(self) -> bool:
        """Whether it is of a kind that tells of people, and names none of them.

        An answer goes by its question; what is between professionals is in no parent's copy.
        """
        theirs = self.audience in {Audience.THEIRS, Audience.FAMILY}
        tells = bool(self.whose) and self.whose != SELF and theirs
        return tells and not self.people

    @property
    def sort(self) -> str:
        """Which sort of its kind it is, in a word, where what holds of one holds not of another."""
        return ""

    @property
    def last_day(self) -> PartialDate | None:
        """The last day it tells of, where its kind has one."""
        found: PartialDate | None = getattr(self, self.dated) if self.dated else None
        return found

    @property
    def day_of_order(self) -> PartialDate | None:
        """The day by which it stands among others of its kind."""
        return self.last_day

    def theirs(self, view: View) -> bool:
        """Whether it is a parent's own, or about their children, and so theirs to know."""
        return view.may(*self.people, on=self.last_day)

    def shown(self, view: View) -> bool:
        """Whether a parent may know that there is such a record, where not all of it is theirs."""
        return self.theirs(view)

    def closed_to(self, person: str) -> Why | None:  # noqa: ARG002  # only some are
        """Why no copy for one of the family holds such a record, not even a report made for them.

        Such as what they are first to be told by somebody, or what may put another at risk.
        """
        return None

    def still_closed_to(self, person: str, told: Collection[tuple[str, str]]) -> Why | None:
        """The same, where somebody may have told them since of what it is about.

        `told` holds the table and the id of all that they were told of.
        """
        closed = self.closed_to(person)
        known = closed is Why.NOT_YET and (self.told_as, self.id) in told
        return None if known else closed

    def family_may_not_read(self) -> Collection[str]:
        """The facts that no copy for one of the family holds yet, nor a report made for them."""
        return ()

    def takes_along(self) -> Collection[str]:
        """The ids of the decisions that would tell one of the family of this where it is closed."""
        return ()

    def told_in_private(self) -> Collection[str]:
        """The facts that say who in private told us of the family: none of it may read them."""
        return ()

    def kept_from(self, view: View) -> Why | None:
        """Why a parent's copy does not hold such a record; None where it does."""
        if closed := self.still_closed_to(view.parent, view.told):
            return closed
        if self.audience == Audience.PROFESSIONALS:
            return Why.INTERNAL
        if self.audience != Audience.THEIRS:
            return None
        if self.about_nobody:
            return Why.NOBODY
        return None if self.shown(view) else Why.OTHERS

    def fields_kept_from(self, view: View) -> list[str]:
        """The facts that a parent's copy does not hold of a record which it does hold."""
        open_to = {Audience.FAMILY, Audience.QUESTION}
        if self.theirs(view):
            open_to.add(Audience.THEIRS)
        return [
            name
            for name, mark in marks(type(self)).items()
            if (mark.kind == Kind.FACT or mark.printed or mark.audience)
            and (mark.audience or self.audience) not in open_to
        ]

    def narrowed(self, view: View) -> dict[str, Any]:  # noqa: ARG002  # only some have rows
        """The fields of which a parent's copy holds but some rows, or less, with what it holds.

        Of a record that it does hold.
        """
        return {}

    def leads_to(self, *, mother: bool) -> bool:  # noqa: ARG002  # only some go by whom
        """Whether somebody it is about may be found through it; where it names nobody, anyone.

        `mother` says whether the one to be found is a mother.
        """
        return self.safety

    def leads_by(
        self,
        found: Collection[str],  # noqa: ARG002  # only some lead to others
        readers: Collection[str],
        *,
        mother: bool,
    ) -> Collection[str]:
        """The facts by which its readers may find one of some people, whoever it is about.

        `mother` says whether a mother is among them.
        """
        theirs = self.people == {*readers}
        return marked(type(self), "of_baby") if mother and self.people and not theirs else ()

    def applies(self, field: str) -> bool:  # noqa: ARG002  # only some ask by what they are
        """Whether a fact can be true of this record, or is entered already, and so is asked."""
        return True

    def left_behind(self, field: str, value: Any, today: Callable[[], date]) -> dict[str, Any]:  # noqa: ARG002  # few keep it
        """What else changes on the day a field is set, so that what it said before is kept."""
        return {}

    def may_be(self, other: Self) -> bool:  # noqa: ARG002  # a record that can be one with none
        """Whether this may be the same thing as another record says; a person decides."""
        return False


@cache
def _new(kind: type[Record]) -> tuple[tuple[str, Any], ...]:
    """The fields of a record type that say something, each with what it holds in a new record."""
    begun = kind.model_construct(**kind.begins_with)  # builds no validator, which takes long
    own = {"id", "entered_by", "entered_at", "rank"}
    return tuple((name, getattr(begun, name)) for name in kind.model_fields if name not in own)


@cache
def closed_to_parents(kind: type[Record]) -> frozenset[str]:
    """The facts of a record type that no parent's copy holds: a column of them stays empty."""
    return frozenset(
        name
        for name, mark in marks(kind).items()
        if (mark.audience or kind.audience) == Audience.PROFESSIONALS
    )


@cache
def prose(kind: type[Record]) -> str:
    """The first fact of a record type that is written in sentences; empty where there is none."""
    return next((name for name in facts(kind) if is_prose(kind, name)), "")


@cache
def is_prose(kind: type[Model], field: str) -> bool:
    """Whether a field is text that is written in sentences."""
    return any(isinstance(mark, Long) for mark in kind.model_fields[field].metadata)


def by_hand() -> Any:
    """Declare that the worker decides the order of such records: it is signed like a fact."""
    return bookkeeping(
        0,
        ge=0,
        description="Its place in the list, if the order matters.",
        signed=True,
    )


@cache
def advice_in(kind: type[Record]) -> tuple[str, ...]:
    """The facts of a record type that are advice where its record is.

    Those that say so, else its prose; none of a type that says nowhere who gave it.
    """
    own = marked(kind, "privileged")
    texts = (name for name in facts(kind) if is_prose(kind, name))
    return own or (tuple(texts) if marked(kind, "gave") else ())


@cache
def is_key(kind: type[Model], field: str) -> bool:
    """Whether a field holds ids or codes of the program's own, and no words."""
    info = kind.model_fields[field]
    return any(
        isinstance(mark, OwnCode | Ref) for mark in [*info.metadata, *_annotated(info.annotation)]
    )


@cache
def ref_of(kind: type[Model], field: str) -> str | None:
    """The table into which a field points, where it holds ids."""
    info = kind.model_fields[field]
    found = [*info.metadata, *_annotated(info.annotation)]
    return next((mark.table for mark in found if isinstance(mark, Ref)), None)


def _annotated(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for arg in get_args(annotation):
        yield from _annotated(arg)


@cache
def person_fields(kind: type[Model]) -> tuple[str, ...]:
    """The fields of a row that hold the id of a person."""
    return tuple(name for name in kind.model_fields if ref_of(kind, name) == "people")


def naming(kind: type[Record], field: str, person: str) -> Any:
    """The value of a field that holds people, where it names one person alone."""
    many, inner = inner_type(kind.model_fields[field].annotation)
    if isinstance(inner, type) and issubclass(inner, Row):
        return (inner(**{person_fields(inner)[0]: person}),)
    return (person,) if many else person


def _ids(value: Any) -> Iterator[str]:
    """The ids in the value of a field that points to people: one, several, or rows of them."""
    for part in value if isinstance(value, tuple) else (value,):
        if isinstance(part, Row):
            for name in person_fields(type(part)):
                yield from _ids(getattr(part, name))
        elif part:
            yield part


def _named_in_lists(kind: type[Record]) -> Iterator[str]:
    """Every field that a record type names in what it says of its lists and columns."""
    yield from (*kind.columns, *kind.offered, *filter(None, (kind.dated,)), *kind.told_in)
    for column, _ in kind.printed:
        for group in column_parts(column)[1]:
            yield from group


def column_parts(column: str) -> tuple[str, list[list[str]]]:
    """The title a printed column bears of its own, if any, and its groups of fields.

    >>> column_parts("To whom: agency/person+how")
    ('To whom', [['agency', 'person'], ['how']])
    """
    title, _, named = column.rpartition(": ")
    return title, [group.split("/") for group in named.removeprefix("+").split("+")]


def holds_people(kind: type[Record], field: str) -> bool:
    """Whether a field points to people, by itself or by its rows."""
    if ref_of(kind, field) == "people":
        return True
    row = next(
        (
            part
            for part in get_args(kind.model_fields[field].annotation)
            if isinstance(part, type) and issubclass(part, Row)
        ),
        None,
    )
    return row is not None and bool(person_fields(row))


def _people(record: Record) -> frozenset[str]:
    return frozenset(person for field in record.whose for person in _ids(getattr(record, field)))


WORKED_OUT = vars(Record)["_worked_out"]
"""Where a record keeps what was worked out of it; `derived` alone looks there."""
COMMON = frozenset(Record.model_fields)
"""The fields that every record has and no form shows among its facts."""
if facts(Record):
    raise UndeclaredError(
        f"Record.{facts(Record)[0]} is a fact that every record would have: what all records "
        "carry is bookkeeping, since no copy could keep it back"
    )
