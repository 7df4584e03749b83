"""Who told us of the family in private, in a sentence that says it of them once more.

Where a referral by one of the family is kept back, or asked for in confidence, “Denise was the one
who rang” would tell it. Each such sentence is near: they may have told us of something else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from prebirth.case.case import TABLE_OF, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event, EventKind
from prebirth.case.family import mothers
from prebirth.case.marks import Why, texts
from prebirth.case.people import Person
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import glance_at, keys_of, listed, words_in
from prebirth.privacy.names import FORMAL, MEN, TITLES, WOMEN, names_of
from prebirth.privacy.not_to_tell import is_kept_from
from prebirth.privacy.of_people import OfPeople
from prebirth.privacy.redaction import Reader, keeps_from
from prebirth.privacy.sentences import SentenceSpan, sentences
from prebirth.privacy.sought import Hit
from prebirth.privacy.withheld import Choice, Withheld

US = (
    r"(?:us|duty|in|(?:the )?(?:council|police|NSPCC|helpline|team|office|social worker"
    r"|social (?:care|services)|children['’]s (?:social care|services)|front door|MASH))"
)
TOLD_US = re.compile(
    r"\breferr(?:ed|er|als?|ing)\b|\bsource of\b|\binformant\b|\bwas rung back\b"
    rf"|\b(?:rang|rings|rung|phoned|called|contacted|told|wrote to|emailed|texted) {US}\b"
    r"|\bwho (?:rang|phoned|called|told|wrote)\b|\breported (?:her|him|it|this|that|them|the)\b"
    r"|\b(?:raised|shared|voiced) (?:the|her|his|a|this|these) (?:concerns?|worr(?:y|ies)|alarm)\b"
    r"|\b(?:made|after) (?:the|her|his) call\b|\bcame (?:to us )?from\b",
    re.IGNORECASE,
)
"""How a sentence says that somebody told us of the family."""
TELLS = (
    r"\b(?:rang|rings?|rung|phone[ds]?|call(?:s|ed)?|contact(?:s|ed)|told|tells|says?|said|states?"
    r"|stated|reports?|reported|disclose[ds]|describe[ds]|texted|emailed|wrote|saw|found|heard"
    r"|noticed|witnessed|ref(?:erral)?|worr(?:y|ies|ied)|concern(?:s|ed)?|alarmed|information"
    r"|info)\b"
)
"""What somebody does who tells us of the family, and that they were worried."""
OF_THEM = re.compile(
    rf"(?:['’]s?)?(?:[\s,;:(–—-]+[\w'’/-]+){{0,3}}?[\s,;:(–—-]+{TELLS}", re.IGNORECASE
)
"""How what stands after somebody says that they told something, or were worried."""
BY_THEM = re.compile(
    r"\b(?:by|from|(?:t/c|call|spoke) (?:to|w/?|with)|(?:guess\w*|suspects?|thinks?|knows?)"
    r" (?:that )?it (?:was|is))\s+(?:[\w'’]+\s+){0,2}$",
    re.IGNORECASE,
)
"""How what stands before somebody says so."""
AFRAID = re.compile(
    r"\b(?:worr(?:y|ies|ied)|concern(?:s|ed)?|credible|believable|believed|reliable|truthful|frit"
    r"|afraid|scared|frightened|terrified|fear(?:s|ed|ful)?|retaliat(?:e|es|ion)|repercussions"
    r"|reprisals?|kick off|finds? out|found out|blamed?|grass(?:ed)?)\b",
    re.IGNORECASE,
)
"""How it says that somebody was worried, believed, or is afraid of who may find out."""
REACHED = re.compile(
    r"\b(?:mob(?:ile)?|landline|answer ?phone|voice ?mail|withheld number|listens?|overhears?"
    r"|checks (?:her|his|their|the) (?:phone|mob|messages)|safe(?:ly)?(?! sleep)|discreet\w*)\b",
    re.IGNORECASE,
)
"""How it says by what way somebody is reached, and is kept safe."""
THE_CALLER = re.compile(
    r"\b(?:ref['’]?er|referr?er|caller|informant|family members?|(?:a )?relatives?|rellies?)"
    rf"(?:['’]s?)?(?: [\w'’/-]+){{0,2}}? {TELLS}",
    re.IGNORECASE,
)
"""How it says that of whoever rang, who is not named."""
CALLER = listed("referer refer er referrer caller informant family relative relatives rellie")
"""The words without one of which nobody is so spoken of."""
SENT_ON = re.compile(
    r"(?P<whom>[\w’'-]+) (?:is|was|were|has been|had been|will be|to be) (?:\w+ )?referred"
    r" (?:back |on )?(?:to|for)\b",
    re.IGNORECASE,
)
"""How it says that somebody was sent to a service, and so told us nothing."""
EVENTS = TABLE_OF[Event]
SAYS_WHO = frozenset({"", *texts(Event)})
"""The facts of a referral that may say who it came from; "" is all of it."""
REFERRED_FROM = "referred_from"
"""The fact that says so of the pregnancy."""


def take_out_referrer(
    versions: Sequence[Case], seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The redacted case less what says again who told us where that is kept from its reader.

    The first of the versions is the one that is seen; another may say more of who it was.
    """
    whole = versions[0]
    known = {reader.person, *(one.id for case in versions for one in mothers(case))}
    others = [one for case in versions for one in case.people if one.id not in known]
    they = _named_in(_told_by(versions, seen, reader, held), others)
    for event in _kept_back(versions, seen, reader, choice):
        # Whom else it is about was told of, and told us nothing, where it says who did.
        named = _named_in([event.happened], others)
        told = [one for one in named if _is_caller(one, event.happened)] or named
        they += told or [one for one in others if one.id in event.about and not event.source]
    return take_out_lost(whole, seen, _Referrer(they, whole, seen), held, choice) if they else seen


def _kept_back(
    versions: Sequence[Case], seen: Case, reader: Reader, choice: Choice
) -> Iterator[Event]:
    """Each referral that is kept from a reader, as each of the versions has it.

    What went along with somebody who is withheld is none: that they were named was the reason.
    """
    whole = versions[0]
    more = {place for place, _ in choice.withheld}
    for event in (one for case in versions for one in case.events):
        here, shown = whole.events.get(event.id), seen.events.get(event.id)
        if here is None or (shown is not None and shown.happened == here.happened != ""):
            continue
        closed = {rule.field for rule in here.restricted if keeps_from(rule, reader)}
        closed |= {one.field for one in more if (one.table, one.record) == (EVENTS, event.id)}
        if event.kind == EventKind.REFERRAL and not closed.isdisjoint(SAYS_WHO):
            yield event


def _named_in(said: Iterable[str], people: Sequence[Person]) -> list[Person]:
    """Whom some texts name, of some people."""
    said = list(said)
    return [one for one in people if any(_names(_given(one), text) for text in said)]


def _is_caller(person: Person, said: str) -> bool:
    """Whether a text says of somebody whom it names that they rang, or told something."""
    given = {called.split()[-1] for called in _given(person)}
    return any(
        word.key in given and OF_THEM.match(said[word.end :]) is not None for word in words_in(said)
    )


def _told_by(
    versions: Sequence[Case], seen: Case, reader: Reader, held: Iterable[Withheld]
) -> Iterator[str]:
    """Who told us, as each of the versions says where that is kept from a reader."""
    place = Place("pregnancy", "pregnancy", REFERRED_FROM)
    gone = bool(versions[0].pregnancy.referred_from) and not seen.pregnancy.referred_from
    closed = gone or any(one.place == place for one in held)
    for pregnancy in (case.pregnancy for case in versions):
        by = pregnancy.referred_from
        private = is_kept_from(by) or REFERRED_FROM in pregnancy.told_in_private()
        if by and (closed or (reader.person and private)):
            yield by


def _given(person: Person) -> set[str]:
    """By what somebody is called, in words as they are sought, but for a surname they may share.

    “Dr Amy Hale” is called Amy and “Auntie Jo” Jo; “Mr Hale” and “Nan” have no other name.
    """
    given = set[str]()
    for keys in map(keys_of, names_of(person)):
        formal = bool(keys) and keys[0] in TITLES | FORMAL
        named = [key for key in keys if key not in TITLES | FORMAL | MEN | WOMEN]
        alone = not named or (formal and len(named) == 1)
        given.add(" ".join(keys) if alone else named[0])
    return given - {""}


def _names(called: Collection[str], text: str) -> bool:
    """Whether a text holds what somebody is called, in whole words."""
    words = f" {' '.join(keys_of(text))} "
    return any(f" {one} " in words for one in called)


class _Referrer(OfPeople):
    """Seeks the sentences that say of some people that they told us, and how they are reached."""

    def __init__(self, people: Sequence[Person], whole: Case, seen: Case) -> None:
        super().__init__(people, whole, seen)
        self._called = {called for person in people for called in _given(person)}

    def __bool__(self) -> bool:
        """Whether somebody did."""
        return bool(self._called)

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """Each sentence of a text that says so."""
        pieces = glance_at(text).pieces
        if not (self.may_speak_of_them(pieces) or TOLD_US.search(text) or pieces & CALLER):
            return []
        named, tied = self.named_in(text, about), self.spoken_in(text)
        return [
            Hit(one.start, one.end, near=True, reason=Why.OTHERS)
            for one in sentences(text)
            if self._says_so(text[one.start : one.end])
            or any(_tells(text, one, *at, name=True) for at in named)
            or any(_tells(text, one, *at, name=False) for at in tied)
        ]

    def _says_so(self, sentence: str) -> bool:
        """Whether a sentence names one of them and says that somebody told us."""
        said = SENT_ON.sub(self._less_sent_on, sentence)
        if THE_CALLER.search(said):
            return True
        return TOLD_US.search(said) is not None and _names(self._called, said)

    def _less_sent_on(self, found: re.Match[str]) -> str:
        """No more than the name of one of them who was sent; of anybody else what it says."""
        return found["whom"] if _names(self._called, found["whom"]) else found[0]


def _tells(text: str, span: SentenceSpan, start: int, end: int, *, name: bool) -> bool:
    """Whether a sentence says that somebody told something who is named or spoken of in it."""
    if not span.touches(start, end):
        return False
    said, after = text[span.start : span.end], text[end : span.end]
    if SENT_ON.search(said):
        return False
    if OF_THEM.match(after) or BY_THEM.search(text[span.start : start]):
        return True
    return name and bool(AFRAID.search(said) or REACHED.search(said))
