"""The case: one assessment as one frozen value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, get_args

from pydantic import Field, PrivateAttr, TypeAdapter, ValidationInfo, field_validator

from prebirth.base.ids import new_id
from prebirth.base.language import say
from prebirth.case.agencies import Agency, Contribution, HistoryCheck, Reading
from prebirth.case.answer import Answer, answer_id
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BabyHealth, BirthAlert, BirthMeeting, BirthTask
from prebirth.case.change import Change
from prebirth.case.chronology import Appointment, Event
from prebirth.case.closing import Closing
from prebirth.case.earlier_children import ChildVoice, PreviousChild
from prebirth.case.enquiries import (
    CourtOrder,
    Recommendation,
    Section47Enquiry,
    StructuredTool,
)
from prebirth.case.households import Household, Support
from prebirth.case.left_open import left_open
from prebirth.case.marks import UndeclaredError, marked
from prebirth.case.oversight import Assessment, Disagreement, Response, SignOff, Supervision
from prebirth.case.people import Person
from prebirth.case.plan import Action, Conference, Decision, Factor, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record
from prebirth.case.shares import Share
from prebirth.case.table import Table
from prebirth.case.taking_part import FamilyMeeting, OwnHelp, Responsibility
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.case.values import Model
from prebirth.case.watching import WatchRecord
from prebirth.case.where_to_live import ContactPlan, LivingOption
from prebirth.case.witness import Witness

SCHEMA_VERSION = 1


def _table() -> Any:
    return Field(default_factory=lambda: Table({}))


class Case(Model):
    """Everything recorded about one unborn baby; also the plain interchange form."""

    schema_version: int = Field(SCHEMA_VERSION, ge=1, le=SCHEMA_VERSION)
    id: str = Field(default_factory=new_id)
    assessment: Assessment = Assessment()
    pregnancy: Pregnancy = Pregnancy()
    babies: Table[Baby] = _table()
    people: Table[Person] = _table()
    households: Table[Household] = _table()
    ties: Table[Tie] = _table()
    responsibilities: Table[Responsibility] = _table()
    previous_children: Table[PreviousChild] = _table()
    checks: Table[HistoryCheck] = _table()
    orders: Table[CourtOrder] = _table()
    tools: Table[StructuredTool] = _table()
    appointments: Table[Appointment] = _table()
    events: Table[Event] = _table()
    agencies: Table[Agency] = _table()
    contributions: Table[Contribution] = _table()
    readings: Table[Reading] = _table()
    decisions: Table[Decision] = _table()
    legal_steps: Table[LegalStep] = _table()
    enquiries: Table[Section47Enquiry] = _table()
    family_meetings: Table[FamilyMeeting] = _table()
    own_help: Table[OwnHelp] = _table()
    recommendations: Table[Recommendation] = _table()
    disagreements: Table[Disagreement] = _table()
    supervisions: Table[Supervision] = _table()
    factors: Table[Factor] = _table()
    actions: Table[Action] = _table()
    supports: Table[Support] = _table()
    voices: Table[ChildVoice] = _table()
    conferences: Table[Conference] = _table()
    birth_plans: Table[BirthPlan] = _table()
    birth_bases: Table[BirthBasis] = _table()
    birth_tasks: Table[BirthTask] = _table()
    birth_meetings: Table[BirthMeeting] = _table()
    birth_alerts: Table[BirthAlert] = _table()
    baby_health: Table[BabyHealth] = _table()
    living_options: Table[LivingOption] = _table()
    contact_plans: Table[ContactPlan] = _table()
    closings: Table[Closing] = _table()
    watches: Table[WatchRecord] = _table()
    shares: Table[Share] = _table()
    responses: Table[Response] = _table()
    signoffs: Table[SignOff] = _table()
    tellings: Table[Telling] = _table()
    answers: Table[Answer] = _table()

    _witness: Witness = PrivateAttr(default_factory=Witness)

    @property
    def witness(self) -> Witness:
        """What the vault that holds it knows of how its signatures came about."""
        return self._witness

    def witnessed(self, witness: Witness) -> Case:
        """The case with what is known of how its signatures came about."""
        made = self.replace_tables()
        made._witness = witness  # noqa: SLF001  # its own
        return made

    @field_validator("*")
    @classmethod
    def _known_by_its_table(cls, value: Any, info: ValidationInfo) -> Any:
        """A record of which a case has one is its own id, whatever a file calls it."""
        name = info.field_name or ""
        return value.replace(id=name) if name in SINGLE and value.id != name else value

    def table(self, name: str) -> Table[Any]:
        """One table by name; raises KeyError for a name that is none."""
        if name not in RECORDS:
            raise KeyError(name)
        found: Table[Any] = getattr(self, name)
        return found

    def record(self, table: str, record_id: str) -> Any:
        """Return a record by table and id, or None; a table with one record needs no id."""
        return getattr(self, table) if table in SINGLE else self.table(table).get(record_id)

    def answer(self, question: str, about: str | None = None) -> Answer | None:
        """The answer to a question, if one was given."""
        return self.answers.get(answer_id(question, about))

    def answered(self, question: str, about: str | None = None) -> bool:
        """Whether a question has an answer other than not asked yet."""
        answer = self.answer(question, about)
        return answer is not None and not answer.empty

    def name_of(self, person: str | None) -> str:
        """The name to show for a person's id."""
        found = self.people.get(person)
        return found.name if found else say("Somebody no longer listed") if person else ""

    def adding(self, record: Record) -> Case:
        """The case with a record added, or put in the place of the one with its id."""
        if type(record) in SINGLE.values():
            return self.replace_tables(**{record.id: record})
        name = TABLE_OF[type(record)]
        return self.replace_tables(**{name: self.table(name).having(record)})

    def with_(self, change: Change) -> Case:
        """The case after one change.

        Raises KeyError or pydantic.ValidationError where the change does not fit.
        """
        if change.op == "act":
            return self
        if change.op == "remove":
            return self.replace_tables(
                **{change.table: self.table(change.table).without(change.record)}
            )
        if change.op == "add":
            return self.adding(record_type(change.table).model_validate(change.after))
        record = self.record(change.table, change.record)
        if record is None:
            raise KeyError(f"{change.table} {change.record}")
        return self.adding(record.replace(**{change.field: change.after}))

    # Not Self: a changed copy of a case that a reader may see is no such case.
    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Case:
        """A changed case, as pydantic makes it."""
        return super().model_copy(update=update, deep=deep)

    def replace_tables(self, **facts: Any) -> Case:
        """The case with some of its tables or single records replaced, all others shared."""
        made = self.model_copy(update=facts)
        object.__setattr__(made, "__pydantic_fields_set__", set(type(self).model_fields))
        return made


SINGLE: dict[str, type[Record]] = {"assessment": Assessment, "pregnancy": Pregnancy}
"""The two records of which a case has exactly one; each is its own id."""
RECORDS: dict[str, type[Record]] = {
    name: get_args(field.annotation)[0]
    for name, field in Case.model_fields.items()
    if getattr(field.annotation, "__origin__", None) is Table
}
"""Every table of a case and the type of its records."""
TABLE_OF = {kind: name for name, kind in RECORDS.items()}


def undeclared(kind: type[Model]) -> Iterator[str]:
    """What is wrong with the fields of a case, and what its record types leave open."""
    tables: list[Any] = []
    for name, field in kind.model_fields.items():
        if name in {"schema_version", "id"} or field.annotation is SINGLE.get(name):
            continue
        if getattr(field.annotation, "__origin__", None) is not Table:
            yield f"{kind.__name__}.{name} is neither a Table of records nor one of SINGLE"
            continue
        tables.append(get_args(field.annotation)[0])
        if tables.count(tables[-1]) > 1:
            yield f"{kind.__name__}.{name} is a second table of {tables[-1].__name__}"
        # By whom a home is shut follows from who lives there: of no other place is it known.
        if tables[-1] is not Household and (places := marked(tables[-1], "place")):
            yield f"{tables[-1].__name__}.{places[0]} is marked as the place of a home"
    for one in (*SINGLE.values(), *tables):
        yield from left_open(one)


if wrong := next(undeclared(Case), ""):
    raise UndeclaredError(f"{wrong}; as it is, no copy could keep back what it holds")


def record_type(table: str) -> type[Record]:
    """The type of a table's records; raises KeyError."""
    return SINGLE.get(table) or RECORDS[table]


@lru_cache(maxsize=1024)
def field_adapter(table: str, field: str) -> TypeAdapter[Any]:
    """Checks and writes one field of a record; raises KeyError for a field that is none."""
    info = record_type(table).model_fields[field]
    return TypeAdapter(info.rebuild_annotation())
