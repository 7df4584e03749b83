"""What belongs to other adults: taken out of the case before a copy for one parent is made."""

from __future__ import annotations

from collections.abc import Callable

from prebirth.case.agencies import HistoryCheck
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, TABLE_OF, Case
from prebirth.case.chronology import Appointment, Event, Harm
from prebirth.case.family import SIBLINGS
from prebirth.case.people import (
    PARENTAL,
    ChildVoice,
    Household,
    Person,
    PreviousChild,
    Quality,
    Role,
    Tie,
)
from prebirth.case.plan import Factor, LegalKind, LegalStep, Theme
from prebirth.case.record import COMMON, Record
from prebirth.case.references import remove_records
from prebirth.privacy.redaction import (
    NO_CHOICE,
    Choice,
    Place,
    Withheld,
    blanked,
    names_lost,
    without_echoes,
    without_names,
)

OTHERS = "Another adult's own information"
PRIVILEGED = "Advice between the authority and its lawyers"
INTERNAL = "Between professionals, and not part of what parents are given"
KEPT_OF_OTHERS = frozenset(
    {"id", "names", "known_as", "role", "of_parent", "sex", "contact", "died", "shift"}
)
"""What a parent's copy may say of another adult in the family: who they are, and no more."""
UNSAFE = "About abuse: it may put somebody at risk if it is read at home"
HERS = "The mother's own, or for her safety"
INSIDE = ("readings", "disagreements", "supervisions", "responses", "shares")
BETWEEN_LAWYERS = frozenset({LegalKind.ADVICE, LegalKind.PLANNING})
ABUSE = frozenset({"Q4.8", "Q6.3", "Q6.4", "Q6.5"})
"""The questions whose answers may hold what one person said about another's violence."""
MOTHERS = ("Q8.2", "Q8.3", "Q8.4", "Q10.", "Q17.2", "Q17.6", "Q1.4")
"""The questions about her health, her appointments, and who may be at the birth, asked of nobody by name."""
NOTHING = (None, "", ())
CHILDREN_BEFORE = "Q5."
"""The questions about children before this one; what is not asked of one child may speak of any."""


class ParentView:
    """What one parent may know of: themselves, their own children, and the children they live with."""

    def __init__(self, case: Case, parent: str) -> None:
        self.parent = parent
        self.mother = any(
            person.id == parent and person.role == Role.MOTHER for person in case.people
        )
        homes = [{member.person for member in home.members} for home in case.households]
        near = {person for home in homes if parent in home for person in home}
        own = {tie.other for tie in case.ties if tie.one == parent and tie.kind in PARENTAL}
        own |= {child.child for child in case.previous_children if parent in child.parents}
        children = {person.id for person in case.people if person.role in SIBLINGS}
        self.mine = {parent} | {child for child in children if child in own | near}
        self.strangers = {person.id for person in case.people if self._stranger(person, children)}
        self.all_mine = {child.child for child in case.previous_children} <= self.mine

    def _stranger(self, person: Person, children: set[str]) -> bool:
        """Somebody who belongs to the family through another adult alone: their child, or their former partner."""
        if person.id in self.mine:
            return False
        return person.id in children or (
            person.role == Role.EX_PARTNER and person.of_parent != self.parent
        )

    def may(self, *people: str | None) -> bool:
        """Whether a fact about these people is this parent's to know; a fact about nobody is everybody's."""
        named = {person for person in people if person}
        return not named or self.parent in named or named <= self.mine


def without_others(
    case: Case, parent: str, choice: Choice = NO_CHOICE
) -> tuple[Case, list[Withheld]]:
    """The case as one parent may read it, and what was taken out; what the worker chose to let through stays."""
    eyes, held, whole = ParentView(case, parent), list[Withheld](), case
    let = {place for place, _ in choice.let}
    for table in RECORDS:
        reasons = {
            record.id: reason
            for record in case.table(table)
            if Place(table, record.id) not in let and (reason := _kept_back(eyes, table, record))
        }
        held += [Withheld(table, record, "", reason) for record, reason in reasons.items()]
        case = remove_records(case, table, reasons) if reasons else case
    for table in RECORDS:
        for record in list(case.table(table)):
            fields = [
                name
                for name in _fields_kept_back(eyes, record)
                if getattr(record, name) not in NOTHING and Place(table, record.id, name) not in let
            ]
            if fields:
                held += [Withheld(table, record.id, name, OTHERS) for name in fields]
                case = blanked(case, table, record.id, fields)
    seen = without_echoes(whole, case, held)
    return without_names(seen, names_lost(whole, seen), held, let), held


def _kept_back(eyes: ParentView, table: str, record: Record) -> str:
    """Why a whole record is not for this parent, or nothing."""
    if table in INSIDE:
        return INTERNAL
    if isinstance(record, LegalStep) and record.kind in BETWEEN_LAWYERS:
        return PRIVILEGED
    if _unsafe(record):
        return UNSAFE
    if isinstance(record, Answer) and not eyes.mother and record.question.startswith(MOTHERS):
        return HERS
    return "" if ABOUT.get(type(record), _everybodys)(eyes, record) else OTHERS


def _unsafe(record: Record) -> bool:
    """Whether a record may hold an allegation of violence; only the worker can say when it is safe to share."""
    match record:
        case Answer():
            return record.question in ABUSE
        case Event():
            return record.violence == Harm.ALLEGED
        case Factor():
            return record.theme == Theme.ABUSE
    return False


def _everybodys(_eyes: ParentView, _record: Record) -> bool:
    return True


def _person(eyes: ParentView, person: Person) -> bool:
    return person.id not in eyes.strangers


def _home(eyes: ParentView, home: Household) -> bool:
    return bool(eyes.mine & {member.person for member in home.members})


def _tie(eyes: ParentView, tie: Tie) -> bool:
    return tie.kind in PARENTAL or bool(eyes.mine & {tie.one, tie.other})


def _child(eyes: ParentView, child: PreviousChild) -> bool:
    return child.child in eyes.mine


def _answer(eyes: ParentView, answer: Answer) -> bool:
    return eyes.may(answer.about) and (
        eyes.all_mine or bool(answer.about) or not answer.question.startswith(CHILDREN_BEFORE)
    )


def _check(eyes: ParentView, check: HistoryCheck) -> bool:
    return bool(check.about) and eyes.may(check.about)


def _voice(eyes: ParentView, voice: ChildVoice) -> bool:
    return eyes.may(voice.child)


def _appointment(eyes: ParentView, one: Appointment) -> bool:
    return eyes.may(one.person)


def _event(eyes: ParentView, event: Event) -> bool:
    return eyes.may(*event.about)


def _factor(eyes: ParentView, factor: Factor) -> bool:
    return eyes.may(factor.about)


ABOUT: dict[type[Record], Callable[..., bool]] = {
    Person: _person,
    Household: _home,
    Tie: _tie,
    PreviousChild: _child,
    HistoryCheck: _check,
    Answer: _answer,
    ChildVoice: _voice,
    Appointment: _appointment,
    Event: _event,
    Factor: _factor,
}
"""Whether a record of a kind is this parent's to know."""


def _fields_kept_back(eyes: ParentView, record: Record) -> list[str]:
    """The fields of a record that stays which are not for this parent."""
    match record:
        case Person() if record.id not in eyes.mine:
            return [
                name for name in type(record).model_fields if name not in KEPT_OF_OTHERS | COMMON
            ]
        case Household() if eyes.parent not in {member.person for member in record.members}:
            return ["address", "notes"]
        case Tie() if (
            eyes.parent not in {record.one, record.other} or Quality.ALLEGED in record.quality
        ):
            return ["quality", "notes"]
    return {"contributions": ["says"], "supports": ["hiding"]}.get(TABLE_OF[type(record)], [])
