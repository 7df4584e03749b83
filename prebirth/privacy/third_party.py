"""What belongs to other adults: taken out of the case before a copy for one parent is made."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from prebirth.case.answer import NONE_MARK, Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.family import SIBLINGS
from prebirth.case.marks import Audience, Why, facts, marks
from prebirth.case.people import (
    PARENTAL,
    Person,
    Role,
)
from prebirth.case.record import Record
from prebirth.case.references import remove_records
from prebirth.form.model import AnswerAudience, Form
from prebirth.privacy.redaction import (
    NO_CHOICE,
    Choice,
    Withheld,
    blank_fields,
    lost_names,
    records_of,
    take_out_echoes,
    take_out_names,
)

NOTHING = (None, "", ())


class OneParent(NamedTuple):
    """The reader of a parent's copy, and the form that says who may read which answer."""

    person: str
    form: Form


class ParentView:
    """What one parent may know of: themselves, their children, and those they live with."""

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
        """Whether somebody belongs to the family through another adult alone.

        Such as that adult's child, or former partner.
        """
        if person.id in self.mine:
            return False
        return person.id in children or (
            person.role == Role.EX_PARTNER and person.of_parent != self.parent
        )

    def may(self, *people: str | None) -> bool:
        """Whether a fact about these people is theirs to know; one about nobody is everybody's."""
        named = {person for person in people if person}
        return not named or self.parent in named or named <= self.mine


def take_out_others(
    raw: Case, case: Case, parent: str, form: Form, choice: Choice = NO_CHOICE
) -> tuple[Case, list[Withheld]]:
    """The case as one parent may read it, and what was taken out.

    What the worker chose to let through stays. Whose a record is is asked of `raw`, the case as
    it is kept: from `case` what is restricted has gone, and with it, perhaps, what closes it.
    """
    view, held = ParentView(raw, parent), list[Withheld]()
    let = {place for place, _ in choice.let}
    for table in RECORDS:
        reasons = {
            record.id: why.value
            for record in case.table(table)
            if Place(table, record.id) not in let
            and (why := _kept_from(view, form, raw.record(table, record.id)))
        }
        held += [Withheld(table, record, "", reason) for record, reason in reasons.items()]
        case = remove_records(case, table, reasons) if reasons else case
    for table in (*SINGLE, *RECORDS):
        for record in records_of(case, table):
            kept: Record = raw.record(table, record.id)
            fields = [
                name
                for name in _fields_kept_from(view, kept)
                if getattr(record, name) not in NOTHING and Place(table, record.id, name) not in let
            ]
            if fields:
                held += [
                    Withheld(table, record.id, name, _why(type(kept), name)) for name in fields
                ]
                case = blank_fields(case, table, record.id, fields)
    seen = take_out_echoes(raw, case, held)
    return take_out_names(seen, lost_names(raw, seen), held, let), held


def _why(kind: type[Record], field: str) -> Why:
    """Why a fact is not for a parent, of a record that is."""
    closed = marks(kind)[field].audience == Audience.PROFESSIONALS
    return Why.INTERNAL if closed else Why.OTHERS


def _fields_kept_from(view: ParentView, record: Record) -> Collection[str]:
    """The fields of a record that are not for this parent; one that stands alone is emptied."""
    kind: type[Record] = type(record)
    if kind in SINGLE.values() and record.kept_from(view):
        return facts(kind)
    return record.fields_kept_from(view)


def _kept_from(view: ParentView, form: Form, record: Record) -> Why | None:
    """Why a whole record is not for this parent, or nothing."""
    return (
        _answer_kept(view, form, record) if isinstance(record, Answer) else record.kept_from(view)
    )


def _answer_kept(view: ParentView, form: Form, answer: Answer) -> Why | None:
    """Why an answer is not for this parent: its question says whom it may be shown to."""
    if answer.question.startswith(NONE_MARK):
        return _none_kept(answer.question.removeprefix(NONE_MARK))
    audience = form.audiences.get(answer.question, AnswerAudience.PROFESSIONALS)
    if audience == AnswerAudience.PROFESSIONALS:
        return Why.INTERNAL
    if audience == AnswerAudience.UNSAFE:
        return Why.UNSAFE
    if audience == AnswerAudience.MOTHER and not view.mother:
        return Why.HERS
    of_any_child = audience == AnswerAudience.OWN_CHILDREN and not answer.about
    if not view.may(answer.about) or (of_any_child and not view.all_mine):
        return Why.OTHERS
    return None


def _none_kept(table: str) -> Why | None:
    """Why it is not for a parent that there are no records of a kind."""
    kind = RECORDS.get(table)
    closed = kind is None or kind.audience == Audience.PROFESSIONALS
    return Why.INTERNAL if closed else None
