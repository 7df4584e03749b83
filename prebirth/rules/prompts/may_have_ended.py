"""What may tell of a loss or a birth while nobody recorded what became of the pregnancy."""

from __future__ import annotations

import re
from datetime import date, timedelta

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.course import CourseStage, course_of
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.family import babies_entered, carriers, mothers
from prebirth.case.gestation import TERM
from prebirth.case.people import SIBLINGS, Person, Role
from prebirth.case.ties import PARENTAL, TieKind
from prebirth.form.timing import due_date
from prebirth.rules.prompts.words import affirmed

LONGEST_WAIT = 14
"""The days after the due date, to 42+0, within which a birth is still waited for."""
CHILD = r"(?:baby|babies|boy|girl|twins?|daughter|son)"
NO_THING = r"(?! (?:bag|book|chair|clothes|cot|monitor|notes|seat|things)\b)"
"""What no baby is who is lost or delivered: “She lost the baby book.”"""
LOST = (
    r"\bmiscarr(?:ied|iage)|\bstill[ -]?(?:born|birth)|\bno (?:foetal |fetal )?heart ?beat"
    r"|\bpregnancy (?:has |had |was |is )?(?:now |been )?(?:ended|over|lost|terminated)\b"
    r"|\bno longer (?:pregnant|expecting)\b|\bnot (?:pregnant|expecting) any ?more\b"
    r"|\bbab(?:y|ies)['’]s? hearts? (?:has |had |have )?stopped\b|\bno signs? of life\b"
    r"|\btermination of (?:the |her |this )?pregnancy|\bterminated (?:the |her |this )?pregnancy"
    rf"|\blost (?:the|her|their|this) (?:baby|babies|pregnancy|twins?)\b{NO_THING}"
    rf"|\b{CHILD} (?:has |have |had )?"
    r"(?:died|passed away|did not (?:survive|live)|was lost|were lost)\b"
    r"|\bintra-?uterine death|\bneonatal death"
)
BORN = (
    rf"\b{CHILD}\b(?: \w+){{0,2}} (?:was|were|has been|have been) (?:born|delivered)"
    r"|\b(?:has had|had) (?:her|the) bab(?:y|ies)\b"
    r"(?=\s*(?:[.,;!)]|$)| (?:on|at) (?:the )?\d| (?:today|yesterday|last night|early))"
    rf"|\b{CHILD} born\b|\bborn (?:at|on|today|alive|early|last night|this morning)\b"
    rf"|\b(?:gave|given) birth\b|\bdelivered (?:a|her|the|their) {CHILD}\b{NO_THING}"
)
ENDED = re.compile(rf"{LOST}|{BORN}")
"""How people write that a baby was lost or was born."""
FEARED = (
    r"\b(?:no|not|never|without)(?: \w+){0,2} (?:miscarr|still[ -]?birth|terminat)"
    r"|\b(?:threat|risk|fear|afraid|scared|worr|wish|consider)"
    r"|\b(?:thinking|if|might|could|would)\b"
    r"|(?<!\d )(?<!\d(?:st|nd|rd|th) )(?<!\b(?:in|of) )\bmay\b"
)
"""How they write of what is feared or denied; “on 3 May” says neither.

What is added here, or to OF_ANOTHER, quiets a prompt and also opens copies: a copy that keeps back
what became of a baby lets such a sentence stand (privacy/of_babies.py). Add to NOT_ENDED instead.
"""
OF_ANOTHER = (
    r"\bhistory|\b(?:earlier|previous|prior)\b"
    r"|\blast (?:time|pregnancy)|\byears? ago|\bin (?:19|20)\d\d\b"
    r"|\b(?:first|second|older|elder|other) (?:baby|child|son|daughter|pregnancy)"
    r"|\b(?:sister|cousin|friend|aunt|neighbour)(?:'s|’s)?\b"
    r"|(?:\b(?:her|his|their) |['’]s )mother(?:'s|’s)?\b"
)
"""How they write of another pregnancy."""
NOT_ENDED = re.compile(
    rf"{FEARED}|{OF_ANOTHER}|\b(?:plan|discuss|option)|\b(?:before|until|will|should)\b"
    r"|\bmother(?:'s|’s)?\b"
)
"""How they write of another pregnancy, or of what is feared, planned or denied."""
BORN_ON = re.compile(
    r"\bborn on (?:the )?(?:\w+day,? )?(?:(?P<first>\d{4})-\d\d?-\d\d?|(?:"
    r"\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,},? |[a-z]{3,} \d{1,2}(?:st|nd|rd|th)?,? "
    r"|\d{1,2}[./-]\d{1,2}[./-])(?P<last>\d{4}|\d\d))\b",
    re.IGNORECASE,
)
"""How they write of a day of birth with its year, as “born on 9 July 1991” or “on 9.7.91”."""
OF_A_BABY = re.compile(r"\b(?:pregnan|baby|babies|twin|unborn)")


def may_tell_of_an_end(case: Case, on: date) -> list[Event | Person]:
    """Entries of this pregnancy that may tell of a loss or a birth nobody recorded, by day.

    One of them may be a child who was entered as a brother or sister, and is the baby.
    """
    since = _since(case)
    if course_of(case, on) != CourseStage.EXPECTED or since is None or len(case.babies) > 0:
        return []
    hers = carriers(case) or {person.id for person in mothers(case)}
    found = [
        event
        for event in case.events
        if event.on
        and event.on.latest > since
        and event.on.earliest <= on
        and (not event.about or hers & set(event.about))
        and _tells(event, since)
    ]
    born = [child for child in born_within(case) if child.born and child.born.earliest <= on]
    both: list[Event | Person] = [*found, *born]
    return sorted(both, key=lambda one: day.key if (day := _day(one)) else (0, 0, 0))


def long_past_due(case: Case, on: date) -> bool:
    """Whether the due date is so long past that the baby must be born, and nobody recorded it."""
    due = case.pregnancy.due
    return (
        due is not None
        and course_of(case, on) == CourseStage.EXPECTED
        and not any(baby.fate for baby in case.babies)
        and on - due.latest > timedelta(days=LONGEST_WAIT)
    )


def end_doubtful(case: Case, on: date) -> bool:
    """Whether the pregnancy may have ended, as an entry or the due date tells, unrecorded."""
    return bool(may_tell_of_an_end(case, on)) or long_past_due(case, on)


def _day(entry: Event | Person) -> PartialDate | None:
    return entry.born if isinstance(entry, Person) else entry.on


def born_within(case: Case) -> list[Person]:
    """The brothers and sisters who were born to whoever carries the baby within this pregnancy."""
    due, baby = due_date(case), babies_entered(case)
    if due is None:
        return []
    began = due - timedelta(days=TERM)
    return [
        child
        for child in case.people
        if child.role in SIBLINGS
        and child.id not in baby
        and child.born
        and child.born.earliest > began
        and _born_of_her(case, child)
    ]


def _born_of_her(case: Case, child: Person) -> bool:
    """Whether whoever carries the baby gave birth to a child, as far as the record says."""
    hers = carriers(case)
    kinds = {tie.kind for tie in case.ties if tie.other == child.id and tie.one in hers}
    if kinds & PARENTAL:
        return TieKind.PARENT in kinds
    return child.of_parent in hers or (child.role == Role.SIBLING and len(mothers(case)) == 1)


def _since(case: Case) -> date | None:
    """The day after which an entry is of this pregnancy: its first, else that of the referral."""
    due = due_date(case)
    if due:
        return due - timedelta(days=TERM)
    return exact_day(case.assessment.opened) or exact_day(case.pregnancy.referred_on)


def _tells(event: Event, since: date) -> bool:
    """Whether its words affirm a loss or a birth, or it mourns somebody unsaid or a baby.

    Who was born in a year before this pregnancy is somebody else, whoever it is.
    """

    def told(born: re.Match[str]) -> str:
        return "" if _year_of(born, event.on or PartialDate.of(since)) < since.year else born[0]

    if affirmed(BORN_ON.sub(told, event.happened), ENDED, NOT_ENDED):
        return True
    if event.kind != EventKind.BEREAVEMENT:
        return False
    return not event.happened.strip() or affirmed(event.happened, OF_A_BABY, NOT_ENDED)


def _year_of(born: re.Match[str], on: PartialDate) -> int:
    """The year of a day of birth; of two digits, the last such year before somebody wrote it."""
    written = born["first"] or born["last"]
    if len(written) > len("91"):
        return int(written)
    return on.year - (on.year - int(written)) % 100


def end_unsaid_words(case: Case, on: date) -> str:
    """That an entry may tell that the pregnancy has ended, or a child may be the baby, if any."""
    both = may_tell_of_an_end(case, on)
    told = [one for one in both if isinstance(one, Event)]
    children = [one for one in both if isinstance(one, Person)]
    may_be = [
        say("{child}, born {day}, may be the baby", child=child.name, day=child.born.show())
        for child in children
        if child.born
    ]
    return say(" and ").join([*([_entries(told)] if told else []), *may_be])


def _entries(told: list[Event]) -> str:
    """That some entries, by their days, may tell that the pregnancy has ended."""
    days = say(" and ").join(dict.fromkeys(day.show() for one in told if (day := one.on)))
    entry = say("an entry of") if len(told) == 1 else say("entries of")
    return say("{entry} {days} may tell that the pregnancy has ended", entry=entry, days=days)
