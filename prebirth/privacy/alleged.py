"""What somebody alleges of the reader of a paper, or said when asked about abuse alone.

It is for the papers of professionals, and of whoever said it. The one whom it is of hears it from a
person first: until an alleged event is recorded as told to them, no paper for them says it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from prebirth.case.answer import Answer
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Event, Harm
from prebirth.case.enquiries import StructuredTool, ToolSubject
from prebirth.case.family import mothers
from prebirth.case.marks import Why, facts, marks
from prebirth.case.plan import Factor, Theme
from prebirth.case.record import Record, Restriction
from prebirth.case.ties import VIOLENT, Quality, Tie
from prebirth.case.who_was_told import told_to
from prebirth.form.model import Form
from prebirth.form.question import AnswerAudience
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.emptied import take_out_emptied
from prebirth.privacy.folding import keys_of, listed
from prebirth.privacy.names import words_of
from prebirth.privacy.redaction import Reader
from prebirth.privacy.sentences import sentences
from prebirth.privacy.sought import Hit, Sought
from prebirth.privacy.spoken_of import KinTo, nouns_of
from prebirth.privacy.withheld import Choice, Withheld
from prebirth.rules.prompts.unsaid import HURTS

EVENTS = TABLE_OF[Event]
SAYS_SO = re.compile(
    r"\b(?:alleg(?:e[sd]?|ing|ations?|edly)|accus(?:e[sd]?|ing|ations?))\b", re.IGNORECASE
)
"""How a text says that something is alleged."""
OF_HARM = re.compile(
    r"\b(?=\w)(?:(?:account|statement|disclos\w+|violen\w+|hit(?:s|ting)?|hurt(?:s|ing)?|assault\w*"
    r"|abus\w+|afraid|fear\w*|scared|frighten\w+|threat\w*|strangl\w+|beat(?:s|en|ing)?"
    r"|punch(?:e[sd]|ing)?|slap(?:s|ped|ping)?|chok(?:e[sd]?|ing)|bruis\w+|injur\w+|forced|forcing"
    r"|(?:push|shov)(?:e?s|e?d|ing)?(?! (?:\w+ )?(?:pram|buggy|pushchair|trolley|swing|bike|door"
    r"|for|on)\b)|(?<!baby )(?<!ball )kick(?:s|ed|ing)?(?! (?:a|the) ball\b)"
    r"|controll?(?:s|ing)(?! (?:her|the|his) (?:diabetes|asthma|pain|weight|diet))|coerc\w+"
    r"|black eye|lash(?:ed|es) out|spat|spits"
    r"|(?:grab|drag|slam|pin)(?:s|n?ed|bed|ged|med) (?:her|him|them|(?-i:[A-Z])\w+)"
    r"|thr(?:ew|ows|own|owing) (?:\w+ ){,4}(?:at|against|down))\b|safe(?:ly|ty)\b"
    rf"|{HURTS})",
    re.IGNORECASE,
)
"""What beside the name of whoever alleges it tells of what they said, or of their danger.

Each of them begins a word, which the first letters of the pattern say once: that is quicker.
"""
HEARS = listed("told tells tell to with rang rings asked asks texted for from")
"""Words after which a name is not of whoever is accused."""
FORMER = re.compile(r"\b(?:former|earlier|previous|past|last|ex)\b", re.IGNORECASE)
"""What with a word for a partner takes a sentence out, whoever else it names."""
COUPLED = nouns_of(KinTo.PARTNER) | nouns_of(KinTo.EX)


class Alleged(NamedTuple):
    """What is alleged of one of the family who was not told of it."""

    reader: str
    by: frozenset[str] = frozenset()
    """Between whom and the reader it is alleged, as far as the record names them."""
    of_reader: bool = False
    """Whether anything is alleged of them."""
    asked: frozenset[str] = frozenset()
    """The mothers, for whom an answer on abuse that is about nobody is."""
    told: frozenset[tuple[str, str]] = frozenset()
    harmed_by: frozenset[str] = frozenset()
    """Who hurts or controls them and is not hurt back, as ties say: what is alleged of those is
    the reader's own."""

    def closes(self, record: Record, form: Form | None) -> Iterator[Restriction]:
        """What of a record its reader may not read for this."""
        match record:
            case Tie() if self._is_alleged_in(record):
                for field in facts(Tie):  # that there is a tie, and since when, is no allegation
                    if marks(Tie)[field].audience is None and getattr(record, field):
                        yield self._rule(field)
            case Event(violence=Harm.ALLEGED) if (EVENTS, record.id) not in self.told:
                if not self._is_own(record):
                    yield self._rule()
            case Factor(theme=Theme.ABUSE) if self.of_reader:
                if record.about in {self.reader, None, *self.by}:
                    yield self._rule()
            case Answer() if self._is_closed(record, form):
                yield self._rule()
            case StructuredTool(subject=ToolSubject.ABUSE) if not self._is_hurt_alone:
                yield self._rule()

    def _rule(self, field: str = "") -> Restriction:
        return Restriction(field=field, reason=Why.UNSAFE, people=(self.reader,))

    def _is_alleged_in(self, tie: Tie) -> bool:
        return bool(tie.people & self.by) and _is_of(tie, self.reader, self.asked)

    def _is_own(self, event: Event) -> bool:
        """Whether it is what a mother alleges, or of harm to the reader."""
        if self.reader in event.about and not self.harmed_by.isdisjoint(event.about):
            return True
        return self.reader in self.asked and not self.of_reader

    @property
    def _is_hurt_alone(self) -> bool:
        """Whether what a tool showed of them on abuse is of harm to them, and by them none."""
        return not self.of_reader and (self.reader in self.asked or bool(self.harmed_by))

    def _is_closed(self, answer: Answer, form: Form | None) -> bool:
        """Whether an answer may hold what somebody said of the reader's violence."""
        question = form.asked.get(answer.question) if form else None
        if question is None or question.audience != AnswerAudience.UNSAFE:
            return False
        if answer.about == self.reader:  # what they said themselves, or what is said of them
            said = any(map(SAYS_SO.search, (answer.text, *answer.choice)))
            return not question.safety and (said or self.of_reader)
        if answer.about:
            return question.safety
        return self.reader not in self.asked or self.of_reader


def alleged_of(versions: Sequence[Case], reader: str) -> Alleged:
    """What is alleged of one of the family, in one of the versions of a case."""
    told = told_to(versions[0], reader)
    mums = frozenset(one.id for case in versions for one in mothers(case))
    ties = [tie for case in versions for tie in case.ties if reader in tie.people]
    hurting = {pair for tie in ties for pair in tie.hurting}
    # What each does to the other opens neither's allegation to the other.
    harmed_by = frozenset(
        one for one, two in hurting if two == reader and (two, one) not in hurting
    )
    people = [person for case in versions for person in case.people]
    own = words_of(one for one in people if one.id == reader)
    others = words_of(one for one in people if one.id != reader) - own
    events = [
        event
        for case in versions
        for event in case.events
        if event.violence == Harm.ALLEGED
        if reader in event.about or _is_accused(event, own, others)
    ]
    known = {key for one in events if (EVENTS, one.id) in told for key in one.about}
    untold = [
        {*one.about} - {reader}
        for one in events
        if (EVENTS, one.id) not in told and reader not in mums and harmed_by.isdisjoint(one.about)
    ]
    by = {key for tie in ties if _is_of(tie, reader, mums) for key in tie.people} - {reader} - known
    by |= {key for others in untold for key in others}
    return Alleged(reader, frozenset(by), bool(by or untold), mums, told, harmed_by)


def _is_accused(event: Event, own: Collection[str], others: Collection[str]) -> bool:
    """Whether an event that is about others names the reader, and not as whom it was told to.

    A surname that comes after another's first name is that one's.
    """
    keys = ["", *keys_of(event.happened)]
    return any(
        key in own and before not in others and before not in HEARS
        for before, key in pairwise(keys)
    )


def _is_of(tie: Tie, reader: str, mums: Collection[str]) -> bool:
    """Whether harm by a reader is alleged in a tie of theirs; who is hurt may not be recorded."""
    said_alone = tie.violent and not VIOLENT.intersection(tie.quality)
    if not (Quality.ALLEGED in tie.quality or said_alone):
        return False
    return any(one == reader for one, _ in tie.hurting) or not (tie.hurting or reader in mums)


def take_out_alleged(
    versions: Sequence[Case],
    seen: Case,
    reader: Reader,
    held: list[Withheld],
    choice: Choice,
) -> Case:
    """The redacted case for one of the family, less the sentences that tell of such a thing.

    The first of the versions is the one that they see; what another alleges holds for it too.
    A record goes of whose words none is left: its day alone would tell when the police were rung.
    """
    alleged, before = alleged_of(versions, reader.person), len(held)
    seen = take_out_lost(versions[0], seen, _Said(versions, alleged), held, choice)
    return take_out_emptied(seen, held, held[before:], choice)


class _Said(Sought):
    """Seeks the sentences that say what is alleged of a reader; each is near."""

    def __init__(self, versions: Sequence[Case], alleged: Alleged) -> None:
        super().__init__()
        words: dict[str, set[str]] = {}
        for person in (one for case in versions for one in case.people):
            words.setdefault(person.id, set()).update(words_of([person]))
        own = words.get(alleged.reader, set())
        self._there = alleged.of_reader
        self._by = {key for one in alleged.by for key in words.get(one, ())} - own
        mean = {*own, *self._by}
        self._others = {key for found in words.values() for key in found} - mean
        self._mean = mean

    def __bool__(self) -> bool:
        """Whether anything is alleged of its reader."""
        return self._there

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each sentence of a text that tells of what is alleged."""
        if not (SAYS_SO.search(text) or OF_HARM.search(text)):
            return []
        return [
            Hit(one.start, one.end, near=True, reason=Why.UNSAFE)
            for one in sentences(text)
            if self._tells(text[one.start : one.end])
        ]

    def _tells(self, sentence: str) -> bool:
        keys = {*keys_of(sentence)}
        former = FORMER.search(sentence) is not None and not COUPLED.isdisjoint(keys)
        if SAYS_SO.search(sentence):
            return former or bool(keys & self._mean) or keys.isdisjoint(self._others)
        return OF_HARM.search(sentence) is not None and not keys.isdisjoint(self._by)
