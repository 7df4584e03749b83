"""Who told us of the family in private, in a sentence that says it of them once more.

Where a referral by one of the family is kept back, or asked for in confidence, “Denise was the one
who rang” would tell it. Each such sentence is near: they may have told us of something else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import EventKind
from prebirth.case.family import mothers
from prebirth.case.marks import Why
from prebirth.case.people import Person
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import keys_of
from prebirth.privacy.names import FORMAL, MEN, TITLES, WOMEN, names_of
from prebirth.privacy.not_to_tell import is_kept_from
from prebirth.privacy.redaction import Reader
from prebirth.privacy.sentences import sentences
from prebirth.privacy.sought import Hit, Sought
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
    kept = [
        event
        for case in versions
        for event in case.events
        if event.kind == EventKind.REFERRAL
        and event.id in whole.events
        and event.id not in seen.events
    ]
    said = [event.happened for event in kept] + list(_told_by(versions, seen, reader, held))
    about = {key for event in kept for key in event.about}
    they = [
        person
        for case in versions
        for person in case.people
        if person.id not in known
        and (person.id in about or any(_names(_given(person), text) for text in said))
    ]
    return take_out_lost(whole, seen, _Referrer(they), held, choice) if they else seen


def _told_by(
    versions: Sequence[Case], seen: Case, reader: Reader, held: Iterable[Withheld]
) -> Iterator[str]:
    """Who told us, as each of the versions says where that is kept from a reader."""
    place = Place("pregnancy", "pregnancy", REFERRED_FROM)
    closed = any(one.place == place for one in held) or not seen.pregnancy.referred_from
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


class _Referrer(Sought):
    """Seeks the sentences that say of some people that they told us."""

    def __init__(self, people: Iterable[Person]) -> None:
        super().__init__()
        self._called = {called for person in people for called in _given(person)}

    def __bool__(self) -> bool:
        """Whether somebody did."""
        return bool(self._called)

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each sentence of a text that says so."""
        return [
            Hit(one.start, one.end, near=True, reason=Why.OTHERS)
            for one in (sentences(text) if TOLD_US.search(text) else ())
            if TOLD_US.search(said := text[one.start : one.end]) and _names(self._called, said)
        ]
