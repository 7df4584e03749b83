"""Who somebody is, for staff who have not met the family: full name, tie, number."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from prebirth.base.language import say, say_none
from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.course import several
from prebirth.case.dates import PartialDate
from prebirth.case.family import babies_entered, parents
from prebirth.case.not_yet import NotYet
from prebirth.case.parentage import parentage
from prebirth.case.people import FATHERS, Person, Role, Sex
from prebirth.case.ties import CURRENT_COUPLE, PARENTAL, SIBLING_TIES, TieKind
from prebirth.copies.kept_back import KeptBack
from prebirth.privacy.sentences import sentences
from prebirth.wording.facts import capital, told_apart
from prebirth.wording.ties import kind_words

NAMED_LETTERS = 60
"""The most letters of a full name."""
RUNG = re.compile(r"\b[Rr]ings? ([^.;:]*)")
"""Whom a text has rung."""

RELATED = PARENTAL | SIBLING_TIES | {TieKind.AUNT_OR_UNCLE}
"""Ties that say what a relative is to a parent."""
OF_PARENT = {
    Role.PARTNER: "{whom}'s partner",
    Role.EX_PARTNER: "{whom}'s former partner",
    Role.RELATIVE: "a relative of {whom}",
}


def full_name(person: Person) -> str:
    """Somebody's name in full, with what they are known as where that differs."""
    known = person.known_as if person.known_as not in person.names.split() else ""
    name = person.names or person.name
    name = name if len(name) <= NAMED_LETTERS else f"{name[: NAMED_LETTERS - 1]}…"
    return f"{name}{f' ({known})' if known and person.names else ''}"


def named(case: Case, person: Person) -> str:
    """Somebody's name in full; of two who are called the same, what tells them apart."""
    apart = told_apart(case, person)
    return full_name(person) if apart == person.name else apart


def whose(case: Case) -> str:
    """Of whom a relative is: “the baby's”, of more than one “the babies'”."""
    return say("the babies'") if several(case) else say("the baby's")


def what_they_are(case: Case, person: Person) -> str:
    """What somebody is to the baby or to a parent; nothing where nobody said."""
    if person.id in babies_entered(case):
        return say("the baby") if len(case.babies) == 1 else say("one of the babies")
    return _by_role(case, person)


def _by_role(case: Case, person: Person) -> str:
    role, through = person.role, case.name_of(person.of_parent)
    match role:
        case None:
            return ""
        case Role.FATHER | Role.POSSIBLE_FATHER:
            known = say("{whose} father", whose=whose(case))
            entered = say("{whose} father (another may be)", whose=whose(case))
            maybe = entered if role == Role.FATHER else say(Role.POSSIBLE_FATHER.value)
            return known if person.id in parentage(case).fathers else maybe
        case Role.MOTHER | Role.GRANDPARENT:
            own = _by_tie(case, person) if role == Role.GRANDPARENT else ""
            return own or f"{whose(case)} {say(role.value)}"
        case Role.SIBLING | Role.HALF_SIBLING:
            one = (
                _by_sex(person, say("half-sister"), say("half-brother"), say("half-sibling"))
                if role == Role.HALF_SIBLING
                else _by_sex(person, say("sister"), say("brother"), say("brother or sister"))
            )
            return f"{whose(case)} {one}"
        case Role.OTHER | Role.RELATIVE:
            couple = _couple_of(case, person) if role == Role.OTHER else ""
            a_relative = say(OF_PARENT[Role.RELATIVE], whom=through or say("a parent"))
            plain = say("another adult") if role == Role.OTHER else a_relative
            return couple or _by_tie(case, person, RELATED) or plain
        case _:
            said = say(OF_PARENT.get(role, role.value), whom=through or say("a parent"))
            return f"{said}{_partner_from(case, person)}"


def to_the_baby(case: Case, person: Person, *, before: bool = False) -> str:
    """The role as it is entered, and whether somebody was a possible father before."""
    now = capital(say(person.role.value)) if person.role else say_none("Not yet said")
    now += _partner_from(case, person)
    if person.id in babies_entered(case):
        now = say("The baby") + (
            say(" (entered as {role})", role=say(person.role.value)) if person.role else ""
        )
    return "; ".join(filter(None, (now, was_before(person) if before else "")))


def was_before(person: Person) -> str:
    """That somebody was recorded as a father or possible father before, and until when last."""
    rows = {row.role: row.until for row in person.earlier_roles}
    return "; ".join(
        say(
            "before: {role}{more}",
            role=say(role.value),
            more=say(", until {until}", until=until.show()) if until else "",
        )
        for role, until in rows.items()
        if role in FATHERS and role != person.role
    )


def _by_tie(case: Case, person: Person, kinds: Collection[TieKind] = PARENTAL) -> str:
    """What a tie of some kinds says that somebody is to a parent; nothing where none does.

    A tie by which the two are sister or brother is told from either side.
    """
    for tie in case.ties:
        back = tie.other == person.id and tie.kind in SIBLING_TIES
        whom = case.people.get((tie.one if back else tie.other) or "")
        if not (back or tie.one == person.id) or tie.kind not in kinds or whom is None:
            continue
        if whom in parents(case) and tie.kind:
            words = kind_words(tie.kind, person.sex).removesuffix(" of")
            parent = _by_sex(person, say("mother"), say("father"), say("parent"))
            is_ = parent if tie.kind == TieKind.PARENT else words
            return say("{child}'s {by_sex}", child=whom.name, by_sex=is_)
    return ""


def _couple_of(case: Case, person: Person) -> str:
    """Whose partner somebody is, where that one is a parent or a grandparent of the baby."""
    for tie in case.ties:
        if tie.kind in CURRENT_COUPLE and tie.ongoing and person.id in tie.people:
            (other,) = (tie.people - {person.id}) or {""}
            found = case.people.get(other)
            if found and (found in parents(case) or found.role == Role.GRANDPARENT):
                return say("{found}'s partner", found=found.name)
    return ""


def _partner_from(case: Case, person: Person) -> str:
    """From when somebody is a partner, where no tie of theirs has begun and one is to come."""
    ties = [tie for tie in case.ties if tie.kind in CURRENT_COUPLE and person.id in tie.people]
    if person.role != Role.PARTNER or any(tie.ongoing for tie in ties):
        return ""
    days = [tie.began for tie in ties if isinstance(tie.began, NotYet)]
    return (
        say(
            ", from {partialdate}",
            partialdate=PartialDate.show(min(days, key=lambda day: day.earliest)),
        )
        if days
        else ""
    )


def _by_sex(person: Person, woman: str, man: str, either: str) -> str:
    return {Sex.WOMAN: woman, Sex.MAN: man}.get(person.sex or Sex.NOT_KNOWN, either)


def introduced(
    case: Case, person: Person, kept: KeptBack | None = None, *, number: bool = True
) -> str:
    """Somebody's full name, what they are, and the number where it is held.

    With what is `kept` back from a page, that the number is.
    """
    phone = person.phone
    if kept and kept.of(person, "phone"):
        phone = say("number kept back: ring duty")
    parts = (named(case, person), what_they_are(case, person), phone if number else "")
    return ", ".join(filter(None, parts))


REACH = re.compile(
    r"\b((ring|call|phone|text|message|e-?mail|letter|voicemail)s?|telephone|whatsapp|mobile"
    r"|(not|never|only) answers?"
    r"|answers? (the|her|his|their|only|nobody|no|unknown|withheld|private)"
    r"|(unknown|withheld|private|strange|new|other|this|her|his|their) numbers?|knocks?|doorbell"
    r"|(contact|reach) (her|him|them|through|via|by))\b",
    re.IGNORECASE,
)
"""Words by which a sentence of a note says how somebody is reached."""
GOES_ON = re.compile(
    r"(never|not|best|only|but|then|before|after|always|leave|ask|use|or|wait|try)\b", re.IGNORECASE
)
"""How the sentence after one that says so may begin, and go on with it."""


def how_to_reach(person: Person) -> str:
    """What the note of somebody who lives says of how to reach them, to stand by their number."""
    if person.died or not REACH.search(person.notes):
        return ""
    told, before = "", False
    for span in sentences(person.notes):
        text = " ".join(person.notes[span.start : span.end].split())
        before = bool(REACH.search(text) or (before and GOES_ON.match(text)))
        told += f" {text}" if before else ""
    told = told.strip()
    return say("note: {told}", told=told.rstrip(".")) if told else ""


def named_in(case: Case, text: str) -> Iterator[Person]:
    """Everybody whom a text calls by name, known name or first name, in the order of the case."""
    for person in case.people:
        names = {person.name, person.names, person.known_as, person.names.split(" ")[0]}
        if any(re.search(rf"\b{re.escape(name)}\b", text) for name in names if len(name) > 1):
            yield person


def numbers_for(case: Case, text: str) -> str:
    """Who they are whom a text has rung, with their numbers; nothing where none is held."""
    rung = " ".join(RUNG.findall(text))
    at_the_top = set(parents(case))
    told = [
        introduced(case, person)
        for person in named_in(case, rung)
        if person.phone and person not in at_the_top
    ]
    return f"({'; '.join(told)}.)" if told else ""


def agency_name(agency: Agency, kept: KeptBack) -> str:
    """What an agency is called; where its name is kept back, what kind it is."""
    if agency.name:
        return agency.name
    kind = capital(say(agency.kind.label)) if agency.kind else say("An agency")
    return (
        say("{kind} (name kept back)", kind=kind)
        if kept.of(agency, "name")
        else say("{kind} (not named)", kind=kind)
    )


def whose_number(case: Case, kept: KeptBack, number: str) -> str:
    """Whose number it is, where the record says; nothing where it does not."""
    digits = _digits(number)
    a = case.assessment
    if not digits:
        return ""
    if digits == _digits(a.duty_phone):
        return say("duty social work")
    if digits == _digits(a.worker_phone):
        return a.worker or say("the social worker")
    for agency in case.agencies:
        if digits in {_digits(agency.phone), _digits(agency.phone_night)}:
            return agency_name(agency, kept)
    return next((who.name for who in case.people if _digits(who.phone) == digits), "")


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))
