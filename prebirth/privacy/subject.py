"""What is held about one person: the case less all that does not speak of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from prebirth.case.agencies import Agency
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.joining import same_as
from prebirth.case.marks import NOTHING, Audience, Why, facts, marked, marks, texts
from prebirth.case.people import Person
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record, is_prose
from prebirth.case.references import remove_records
from prebirth.case.shares import Share
from prebirth.case.values import Known
from prebirth.form.model import Form
from prebirth.form.question import AnswerAudience
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.lost import lost_between
from prebirth.privacy.names import called, names_of, sex_of
from prebirth.privacy.parent_view import ParentView, seen_view
from prebirth.privacy.records import blank, records_of
from prebirth.privacy.redaction import take_out_echoes, with_own_past
from prebirth.privacy.sentences import LEFT_OUT, SentenceSpan, leans, sentences, without
from prebirth.privacy.sought import Sought
from prebirth.privacy.third_party import without_other_adults
from prebirth.privacy.through import only_through
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld

THEIRS = {AnswerAudience.MOTHER: "mother", AnswerAudience.FATHER: "father"}
"""Whose an answer is by its question, where it is about nobody by name."""


HOLD_ONE_OR_NOBODY = frozenset({CopyKind.SUBJECT, CopyKind.BLANK})
"""The kinds that tell of nobody but whom they are for."""


GOES_ON = re.compile(r"\W*(?:s?he|her|hers|his|him|they|them|theirs?)\b", re.IGNORECASE)
"""How a sentence begins that goes on of whoever was named before."""


class OneSubject(NamedTuple):
    """Somebody who asked what is held about them, and the form that says whose an answer is."""

    person: str
    form: Form


def limit_to_subject(
    raw: Case,
    case: Case,
    person: str,
    form: Form,
    choice: Choice = NO_CHOICE,
    earlier: Sequence[Withheld] = (),
    also: Sequence[Case] = (),
) -> tuple[Case, list[Withheld]]:
    """The redacted case with what speaks of one person alone, and what was taken out of that.

    What professionals think of them is theirs to read too. Of what is about others no more stays
    than the sentences that name them. Source: UK GDPR, article 15; Data Protection Act 2018,
    schedule 2, paragraph 16, and schedule 3, part 3.
    """
    view, held = seen_view(raw, case, person, (raw, *also)), list[Withheld]()
    subject = _Subject(raw, view, form, choice)
    theirs = set[Place]()
    let = {place for place, _ in choice.let}
    for table in (*SINGLE, *RECORDS):
        gone = set()
        for record in records_of(case, table):
            kept: Record = raw.record(table, record.id)
            if subject.is_unsafe(kept) and Place(table, record.id) not in let:
                held.append(Withheld(table, record.id, "", Why.UNSAFE))
                gone.add(record.id)
            elif subject.is_theirs(kept) and subject.is_theirs(record):
                # Where what says so is restricted, that it is theirs would tell it.
                theirs.add(Place(table, record.id))
                closed = {*subject.closed(kept), *subject.closed(record)}
                case = case.adding(blank(record, closed))
            else:
                case = case.adding(subject.about_them(table, record, held))
        case = remove_records(case, table, gone) if gone else case
    case = take_out_echoes(raw, case, held, subject=True)
    past = with_own_past(choice, person)
    case = take_out_lost(raw, case, lost_between(raw, case), held, past)
    case = without_other_adults(raw, case, subject.view, form, held, choice, (*earlier, *held))
    for table, kind in RECORDS.items():
        left = {
            record.id
            for record in case.table(table)
            if Place(table, record.id) not in theirs and not subject.stays(record)
        }
        if kind is Person:
            stay = {one.id for one in case.people} - left
            gone = {one.id for one in raw.people} - stay
            left |= only_through(raw, gone, person, earlier) & stay
        case = remove_records(case, table, left) if left else case
    return case, held


class _Subject:
    """Whom it is about, and what of a record is."""

    def __init__(self, raw: Case, view: ParentView, form: Form, choice: Choice) -> None:
        self.view, person = view, view.parent
        self._id, self._form = person, form
        self._ids = same_as(raw, person)
        self._stand = {(stood.place, stood.sentence) for stood in choice.stand}
        # Somebody may be at risk from what they learn: no more of it is open by itself.
        self._risk = bool(self.view.endangered)
        # To whom copies went leads to whoever is kept safe, from whomever that is.
        self._hidden = self._risk or any(
            person.safe_from or person.address_confidential == Known.YES for person in raw.people
        )
        known = raw.people.get(person)
        self._sought = Sought([called(person, names_of(known), sex_of(known))] if known else [])

    def is_theirs(self, record: Record) -> bool:
        """Whether all of a record is about them."""
        match record:
            case Person():
                return record.id == self._id
            case Answer() if not record.about:
                question = self._form.asked.get(record.question)
                whose = THEIRS.get(question.audience) if question else None
                return whose is not None and bool(getattr(self.view, whose))
            case Pregnancy():
                return self.view.mother
            case Baby() if self.view.expecting:
                return True
            case Share():
                named = bool(record.agency) and not self._hidden
                holds = record.copy_kind not in HOLD_ONE_OR_NOBODY
                return record.reader in self._ids or (named and holds)
            case _:
                return self._id in record.people

    def is_unsafe(self, record: Record) -> bool:
        """Whether only the worker can say when it is safe to tell them."""
        if isinstance(record, Answer):
            question = self._form.asked.get(record.question)
            return question is not None and question.audience == AnswerAudience.UNSAFE
        return self.is_theirs(record) and record.kept_from(self.view) == Why.UNSAFE

    def closed(self, record: Record) -> list[str]:
        """The facts of a record about them that it keeps from them too, such as an allegation."""
        kind = type(record)
        if isinstance(record, Share):
            return [name for name in facts(kind) if name not in Share.of_theirs]
        if record.theirs(self.view):
            return []
        return [
            name
            for name in facts(kind)
            if (marks(kind)[name].audience or kind.audience) == Audience.THEIRS
            and getattr(record, name) not in NOTHING
        ]

    def about_them(self, table: str, record: Record, held: list[Withheld]) -> Record:
        """A record about others with the sentences alone that name them, and its day.

        Where it is not for the family to read, a person decides on each sentence.
        """
        kind = type(record)
        if isinstance(record, Share):
            rest = [name for name in facts(kind) if name not in Share.of_any]
            return blank(record, [*rest, "reader"])
        stays: set[str] = {kind.dated} if kind.dated else set()
        stays |= set(marked(kind, "identifies")) if _says_who(record) else set()
        words = {}
        for name in texts(kind):
            if name not in stays:
                place = Place(table, record.id, name)
                words[name] = self._named(record, place, held)
        # A gap stands for what a text that stays rests on, lest that stand alone.
        rested = {on for name, said in words.items() if said for on in marks(kind)[name].rests_on}
        words |= {on: LEFT_OUT for on in rested if words.get(on) == "" and getattr(record, on)}
        changed = blank(record, [name for name in facts(kind) if name not in stays])
        return changed.replace(**words, disputed=())

    def stays(self, record: Record) -> bool:
        """Whether anything of a record about others is left, or it says who somebody is."""
        if isinstance(record, Person):
            return record.shown(self.view)
        if isinstance(record, Share):
            return record.copy_kind not in HOLD_ONE_OR_NOBODY
        if _says_who(record):
            return True
        own = facts(type(record))
        return any(getattr(record, name) for name in own if name != type(record).dated)

    def _named(self, record: Record, place: Place, held: list[Withheld]) -> str:
        """The sentences of a text that name them; the whole of one that is not in sentences.

        A sentence that takes up one which names them may be of them: somebody decides, and there
        is a gap till then. What else is left of others leaves a gap only where a sentence that
        stays takes it up: without one it would be read of whoever is named before.
        """
        text: str = getattr(record, place.field)
        hits = self._sought.hits(text)
        if not hits:
            return ""
        # A name that is also a word may not be theirs, and somebody has to say so.
        open_ = self._is_for_family(record, place.field) and not all(hit.near for hit in hits)
        if not is_prose(type(record), place.field):
            return text if open_ or self._stands(place, text, held) else ""
        spans = sentences(text)
        gone, gaps, of_them = list[SentenceSpan](), False, False
        # Where it says whose a record is, one sentence that waits would take the record along.
        waits = place.field not in marked(type(record), "whose")
        for before, span in zip([*spans[:1], *spans], spans, strict=False):
            said = text[span.start : span.end]
            named = any(span.touches(hit.start, hit.end) for hit in hits)
            goes_on = of_them and not named and GOES_ON.match(said) is not None
            of_them = named or goes_on
            if named and open_:
                continue
            if (named or (goes_on and waits)) and self._stands(place, said.strip(), held):
                continue
            gaps |= goes_on and gone[-1:] != [before]
            gone.append(span)
        gaps |= any(
            before in gone and after not in gone and leans(text[after.start : after.end])
            for before, after in pairwise(spans)
        )
        return without(text, gone, LEFT_OUT if gaps else "")

    def _stands(self, place: Place, sentence: str, held: list[Withheld]) -> bool:
        """Whether a sentence of an entry about others was let in; notes it where it was not."""
        if (place, sentence) in self._stand:
            return True
        held.append(Withheld(*place, Why.OTHERS, sentence=sentence, near=True))
        return False

    def _is_for_family(self, record: Record, field: str) -> bool:
        """Whether any parent may read a fact, and nobody is at risk from it."""
        if self._risk:
            return False
        if isinstance(record, Answer):
            question = self._form.asked.get(record.question)
            return question is not None and question.audience == AnswerAudience.FAMILY
        audience = marks(type(record))[field].audience or type(record).audience
        return audience == Audience.FAMILY


def _says_who(record: Record) -> bool:
    """Whether a record says who somebody is whom others name."""
    return isinstance(record, Person | Agency) or type(record) in SINGLE.values()
