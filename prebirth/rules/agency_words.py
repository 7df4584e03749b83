"""What each agency said last, as it is, in its answer or as the chronology heard it."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.agencies import Agency, Contribution, PlanView
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Disagreement
from prebirth.wording.facts import fact

NO_DAY = (0, 0, 0)
NOT_AGREED = "does not agree with the plan"


class LastSaid(NamedTuple):
    """What an agency said: in which record, in which words, and how it stands to the plan."""

    agency: str | None
    record: Contribution | Event
    words: str


def last_words(case: Case) -> list[LastSaid]:
    """The newest words of each agency, and its newest view of the plan where that stands apart.

    What the chronology heard from it counts where it is no older than what it answered.
    """
    return [
        said
        for agency in dict.fromkeys((*(one.id for one in case.agencies), *_named(case)))
        for said in _last(case, agency)
    ]


def _named(case: Case) -> list[str | None]:
    """Whom the records with words name, also an agency that is not listed, or nobody."""
    return [one.agency for one in case.contributions if one.says.strip() or _view(one)]


def _last(case: Case, agency: str | None) -> list[LastSaid]:
    given = sorted((one for one in case.contributions if one.agency == agency), key=_day)
    spoken = [one for one in given if one.says.strip()]
    views = [one for one in given if _view(one)]
    heard = sorted(
        (one for one in case.events if agency and one.source == agency and one.happened.strip()),
        key=_day,
    )
    newest = _day(spoken[-1]) if spoken else NO_DAY
    found: dict[str, Contribution | Event] = {one.id: one for one in (*spoken[-1:], *views[-1:])}
    found |= {one.id: one for one in heard[-1:] if not spoken or _day(one) >= newest}
    return [LastSaid(agency, one, _words(one)) for one in found.values()]


def _words(record: Contribution | Event) -> str:
    return (record.happened if isinstance(record, Event) else record.says).strip()


def _view(given: Contribution) -> bool:
    return given.plan_view not in {None, PlanView.NOT_ASKED}


def _day(record: Contribution | Event) -> tuple[int, int, int]:
    day: PartialDate | None
    day = record.on if isinstance(record, Event) else record.received_on or record.asked_on
    return day.key if day else NO_DAY


def said_when(case: Case, said: LastSaid) -> list[str]:
    """When it was said, and how the agency stands to the plan, as far as either is recorded."""
    if isinstance(said.record, Event):
        return [fact(case, said.record, "on") or say("day not recorded")]
    day = fact(case, said.record, "received_on") or say("day not recorded")
    return [day, *([_stance(case, said.record)] if _view(said.record) else [])]


def _stance(case: Case, given: Contribution) -> str:
    """How an agency stands to the plan, and whether a disagreement was settled since."""
    if given.plan_view != PlanView.DISAGREES:
        return say("agrees with the plan")
    settled = [
        fact(case, row, "resolved_on")
        for row in case.disagreements
        if row.agency == given.agency and row.resolved_on and row.resolved_on.key >= _day(given)
    ]
    return (
        say("did not agree with the plan, settled {settled}", settled=settled[0])
        if settled
        else say(NOT_AGREED)
    )


def without_words(case: Case) -> list[Agency]:
    """The agencies of which no words are recorded."""
    spoken = {said.agency for said in last_words(case)}
    return [agency for agency in case.agencies if agency.id not in spoken]


def unsettled(case: Case) -> list[Disagreement]:
    """The disagreements of which nobody recorded that they were settled."""
    return [row for row in case.disagreements if not row.resolved_on]


def not_raised(case: Case) -> list[Contribution]:
    """The newest view of each agency that disagrees with the plan, and raised no disagreement."""
    raised = {row.agency for row in case.disagreements}
    given = sorted(filter(_view, case.contributions), key=_day)
    newest = {one.agency or one.id: one for one in given}
    return [
        one
        for one in newest.values()
        if one.plan_view == PlanView.DISAGREES and one.agency not in raised
    ]
