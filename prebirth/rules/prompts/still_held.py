"""Who still holds a worry, who is new in the home, and who watches once the work has ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from prebirth.case.agencies import Contribution, PlanView
from prebirth.case.as_it_stands import as_it_stands, is_ahead
from prebirth.case.case import Case
from prebirth.case.chronology import EventKind
from prebirth.case.closing import Closing, Watcher
from prebirth.case.course import last_day
from prebirth.case.dates import PartialDate
from prebirth.case.family import carriers, living_parents
from prebirth.case.oversight import Disagreement, Status
from prebirth.case.people import SIBLINGS, Person, Role
from prebirth.case.record import Record
from prebirth.case.ties import TieKind
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.roles import answers_of
from prebirth.form.timing import due_date
from prebirth.rules.prompts.words import NO_WORRY, WORRY, affirmed

WATCHED_FOR = "new_adult_watch"
"""The timescale of the weeks in which a new adult in the home is watched."""
TOGETHER = frozenset({TieKind.LIVING_TOGETHER, TieKind.MARRIED})
MAY_BE_PARTNERS = frozenset({Role.PARTNER, Role.EX_PARTNER, Role.OTHER, None})
"""What a new partner may be entered as; kin who are named beside them are none."""


class Worry(NamedTuple):
    """A worry that is still held: by whom, in which record, and in which words."""

    record: Contribution | Disagreement
    agency: str | None
    words: str


class NewAdult(NamedTuple):
    """An adult who has come into the home lately, or near the birth."""

    person: Person
    since: PartialDate
    until: date
    """The last day of the weeks in which somebody should watch."""
    records: tuple[Record, ...]
    """What says so."""


def as_open(case: Case) -> Case:
    """The case as if the assessment was open, so that its prompts and steps are asked."""
    if case.assessment.status != Status.CLOSED:
        return case
    return case.replace_tables(assessment=case.assessment.replace(status=Status.OPEN))


def last_closing(case: Case) -> Closing | None:
    """The closing that holds: the last that was not followed by opening it again."""
    return next((row for row in reversed([*case.closings]) if not row.reopened), None)


def worries(case: Case) -> list[Worry]:
    """Each agency whose newest contribution worries, and each disagreement not settled."""
    newest: dict[str | None, Contribution] = {}
    views: dict[str | None, Contribution] = {}
    for given in sorted(case.contributions, key=_received):
        if given.says.strip():
            newest[given.agency] = given
        if given.plan_view not in {None, PlanView.NOT_ASKED}:
            views[given.agency] = given
    held = {
        agency: given for agency, given in newest.items() if affirmed(given.says, WORRY, NO_WORRY)
    }
    for agency, given in views.items():
        if given.plan_view == PlanView.DISAGREES and not _settled(case, given):
            held.setdefault(agency, given)
    unsettled = [row for row in case.disagreements if not row.resolved_on]
    return [
        *(Worry(given, agency, given.says.strip()) for agency, given in held.items()),
        *(Worry(row, row.agency, row.about.strip()) for row in unsettled),
    ]


def _settled(case: Case, given: Contribution) -> bool:
    """Whether a disagreement of the same agency was settled on or after the day it said so."""
    return any(
        row.agency == given.agency and row.resolved_on and row.resolved_on.key >= _received(given)
        for row in case.disagreements
    )


def _received(given: Contribution) -> tuple[int, int, int]:
    day = given.received_on or given.asked_on
    return day.key if day else (0, 0, 0)


def new_adults(case: Case, on: date, walk: Walk) -> list[NewAdult]:
    """The adults new in a parent's home, until the weeks in which they are watched are over.

    Who came in the weeks before or after the birth, or in as many weeks before a day.
    """
    case = as_it_stands(case, on)
    birth = last_day(case) or due_date(case)
    after, before = walk.times.after, walk.times.before
    found: dict[str, NewAdult] = {}
    for person, since, records in came(case, on, walk):
        first = since.earliest
        near = birth is not None and (
            before(WATCHED_FOR, birth) <= first <= after(WATCHED_FOR, birth)
        )
        # Who is new while a baby is expected is so in the first weeks of that baby's life.
        ahead = birth is not None and birth > on
        until = after(WATCHED_FOR, max(first, birth) if birth and (near or ahead) else first)
        new = near or on <= after(WATCHED_FOR, first)
        known = found.get(person.id)
        if new and first <= on <= until and (known is None or known.until < until):
            found[person.id] = NewAdult(person, since, until, records)
    return list(found.values())


def came(
    case: Case, on: date, walk: Walk
) -> Iterator[tuple[Person, PartialDate, tuple[Record, ...]]]:
    """Each adult who lives with a parent, with the day since which; not who moved with them."""
    adults = {person.id: person for person in case.people if _grown(person, on, walk)}
    ours = {person.id for person in living_parents(case)}
    own = carriers(case)
    for home in case.households:
        living = [row for row in home.members if row.person and _lasts(row.until, on)]
        for row in living:
            others = [one for one in living if one.person in ours and one.person != row.person]
            person = adults.get(row.person or "")
            if person is None or person.id in own or row.since is None or not others:
                continue
            if any(one.since is None or one.since.latest < row.since.earliest for one in others):
                yield person, row.since, (home, person)
    yield from _told_of(case, adults)
    for tie in case.ties:
        if tie.kind not in TOGETHER or tie.began is None or not _lasts(tie.ended, on):
            continue
        for one, other in ((tie.one, tie.other), (tie.other, tie.one)):
            person = adults.get(one or "")
            if person and other in ours and person.id not in own:
                yield person, tie.began, (tie, person)


def _told_of(
    case: Case, adults: Mapping[str, Person]
) -> Iterator[tuple[Person, PartialDate, tuple[Record, ...]]]:
    """Each new partner of whom an event tells, with its day, also one entered as another adult."""
    for event in case.events:
        if event.kind == EventKind.NEW_PARTNER and event.on:
            for key in event.about:
                if (person := adults.get(key)) and person.role in MAY_BE_PARTNERS:
                    yield person, event.on, (event, person)


def _lasts(end: PartialDate | None, on: date) -> bool:
    """Whether what ends on a day has not ended yet."""
    return end is None or is_ahead(end, on)


def _grown(person: Person, on: date, walk: Walk) -> bool:
    """Whether somebody lives, and is not known to be a child."""
    adult = walk.times.before("adult_from", on)
    young = person.born is not None and person.born.earliest > adult
    young = young or (person.age is not None and person.age < on.year - adult.year)
    return not (young or person.died or person.role in SIBLINGS)


def reopen_words(case: Case, closing: Closing | None, walk: Walk, on: date) -> str:
    """What would make us look again: as the closing says, else as the assessment answered."""
    said = closing.reopen_if.strip() if closing else ""
    answers = answers_of(walk.form, case, QuestionRole.REOPEN_IF, on=on)
    return said or "\n".join(filter(None, (answer.text.strip() for answer in answers)))


def watched(closing: Closing | None, adult: NewAdult) -> bool:
    """Whether a closing names who watches a new adult, for all of the weeks."""
    return closing is not None and any(_covers(row, adult) for row in closing.watching)


def _covers(row: Watcher, adult: NewAdult) -> bool:
    whom = row.over in {None, adult.person.id}
    return whom and (row.until is None or row.until.latest >= adult.until)


def watch_has_passed(row: Watcher, on: date) -> bool:
    """Whether the day until which somebody watches has passed."""
    return row.until is not None and row.until.latest < on


def closed(case: Case) -> bool:
    """Whether the assessment is closed."""
    return case.assessment.status == Status.CLOSED


def watched_until(case: Case) -> list[date]:
    """The days until which somebody watches over a closed assessment: then to ask them."""
    closing = last_closing(case) if closed(case) else None
    rows = closing.watching if closing else []
    return sorted({row.until.latest for row in rows if row.until})
