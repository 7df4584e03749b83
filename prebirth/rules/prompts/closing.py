"""What a closing left behind: a worry nobody watches, a new adult, a day that came, news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.closing import HANDED_ON, Closing
from prebirth.case.course import no_child_left
from prebirth.case.dates import PartialDate
from prebirth.case.record import Record
from prebirth.form.model import Walk
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, rule
from prebirth.rules.prompts.still_held import (
    came,
    closed,
    last_closing,
    new_adults,
    reopen_words,
    watched,
    worries,
)


def _standing(case: Case, today: date) -> list[Closing]:
    """The closing that holds, where the assessment is closed and no loss ended it."""
    closing = last_closing(case)
    if not closed(case) or closing is None or no_child_left(case, today):
        return []
    return [closing]


def _taken_over(closing: Closing) -> bool:
    """Whether the work went to somebody who confirmed it."""
    confirmed = closing.acknowledged_on or closing.acknowledged_by.strip()
    return closing.ending in HANDED_ON and bool(confirmed)


@rule(
    "closed-worry-unwatched",
    "K5 K6 J15",
    "closings",
    "assessment closings contributions disagreements agencies pregnancy people babies",
    Of.FAMILY,
    phase=Phase.ALWAYS,
)
def closed_worry_unwatched(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """It is closed, somebody still holds a worry, and nobody is named who watches."""
    unwatched = [row for row in _standing(case, today) if not row.watching and not _taken_over(row)]
    held = [worry.record for worry in worries(case)]
    if not (unwatched and held):
        return None
    return about(
        "This was closed while somebody still held a worry, and nobody is named who watches. Ask "
        "who will, and until when.",
        [*unwatched, *held],
    )


@rule(
    "closed-new-adult-unwatched",
    "K5 G8 T9",
    "closings",
    "assessment closings households ties events people pregnancy babies",
    Of.FAMILY,
    phase=Phase.ALWAYS,
)
def closed_new_adult_unwatched(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """It is closed, an adult is new in the home, and nobody watches the first weeks."""
    for closing in _standing(case, today):
        if _taken_over(closing):
            continue
        days = (_closed_by(closing) or today, today)
        found = {one.person.id: one for on in days for one in new_adults(case, on, walk)}
        here = {person.id for person, *_ in came(case, today, walk)}
        new = [
            one
            for key, one in found.items()
            if key in here and today <= one.until and not watched(closing, one)
        ]
        return about(
            "This was closed, and an adult is new in the home. Nobody is named who "
            "watches the first {new_adult_watch}.",
            [one.person for one in new],
            also=[closing, *(record for one in new for record in one.records)],
            new_adult_watch=walk.times.words("new_adult_watch"),
        )
    return None


@rule(
    "closed-watch-over",
    "K5",
    "closings",
    "assessment closings pregnancy people babies",
    Of.FAMILY,
    phase=Phase.ALWAYS,
)
def closed_watch_over(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The day until which somebody watches has come, and nobody has written what they saw."""
    return about(
        "Somebody was to watch until a day that has come. Ask what they saw, and if it should "
        "make us look again.",
        [
            row
            for row in _standing(case, today)
            if any(one.until and one.until.latest <= today for one in row.watching)
        ],
    )


@rule(
    "closed-news",
    "K5",
    "closings",
    "assessment closings events contributions checks households ties appointments pregnancy "
    "people babies answers",
    Of.FAMILY,
    phase=Phase.ALWAYS,
)
def closed_news(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Something is recorded that happened after it was closed."""
    for closing in _standing(case, today):
        since = _closed_by(closing)
        news = [] if since is None else [*_after(case, since, today)]
        if not news:
            return None
        said = (
            " ".join(reopen_words(case, closing, walk, today).split())
            .replace("{", "{{")
            .replace("}", "}}")
        )
        what = (
            say("that was “{said}”.", said=said.rstrip("."))
            if said
            else say("that was not written.")
        )
        return about(
            "{count:entry is|entries are} from after the closing. Would it make us "
            "look again? When it was closed {what}",
            news,
            also=[closing],
            what=what,
        )
    return None


def _closed_by(closing: Closing) -> date | None:
    """The day by which it was closed: as somebody wrote, else when that was entered."""
    if closing.on:
        return closing.on.latest
    return closing.entered_at.date() if closing.entered_at else None


def _after(case: Case, since: date, today: date) -> Iterator[Record]:
    """What happened or came after a day."""

    def later(day: PartialDate | None) -> bool:
        return day is not None and since < day.earliest <= today

    yield from (event for event in case.events if later(event.on))
    yield from (given for given in case.contributions if later(given.received_on))
    yield from (check for check in case.checks if later(check.received_on))
    yield from (home for home in case.households if any(later(row.since) for row in home.members))
    yield from (tie for tie in case.ties if later(tie.began))
    yield from (visit for visit in case.appointments if visit.unseen and later(visit.on))
