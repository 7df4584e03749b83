"""What of a closing is one agency's own: what it said itself, and what it was told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from prebirth.base.language import say
from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.closing import Closing, LeftKind, LeftOpen
from prebirth.case.dates import PartialDate
from prebirth.case.who_was_told import agencies_told, all_tellings, history_told
from prebirth.copies.weighed import answered_before
from prebirth.layout.blocks import Grid
from prebirth.wording.facts import capital

UNANSWERED = "Closed without an answer."
"""How it begins that nobody answered a prompt when it was closed."""
NOT_HERE = "No answer is shown here."
"""Where nobody said that there was none: what was answered may be kept from this reader."""

COMES = "The conference needs you. Nobody has recorded that you come or send a report."
TO_YOU = (
    ("Nobody has asked 1 agency what they know.", "Nobody has asked you what you know."),
    (
        "Nobody has given 1 agency the family's history.",
        "Nobody has given you the family's history.",
    ),
    ("1 agency has not answered.", "You have not answered."),
    (
        "Conference needs 1 agency. Nobody has recorded that they come or send a report.",
        COMES,
    ),
    ("Conference needs 1 agency that does not come or send a report.", COMES),
    ("what an agency's role is with this family", "what your role is with this family"),
    ("What an agency's role is with this family", "What your role is with this family"),
)
"""What prompts say, or said when it was closed, of one agency, and what it is told of itself."""


def written_to(case: Case, row: LeftOpen, *, agency: bool = False) -> str:
    """The sentence that was written to a prompt, and that none was when it was closed."""
    told = (say(UNANSWERED) if row.unanswered else "", row.said)
    words = " ".join(filter(None, told)) or say(NOT_HERE)
    return f"{words} {earlier}" if (earlier := earlier_words(case, row, agency=agency)) else words


def left_table(case: Case, closing: Closing) -> Grid:
    """What was open as the work ended, a row for each thing."""
    rows = tuple(
        (
            capital(say(row.kind.value)) if row.kind else "",
            row.what,
            written_to(case, row) if row.kind == LeftKind.PROMPT else row.said,
        )
        for row in closing.was_open
    )
    titles = (say("Kind"), say("What was open"), say("What was written to it"))
    return Grid(titles, (1.3, 3.2, 2.1), rows)


def is_silent(case: Case, row: LeftOpen) -> bool:
    """Whether nobody answered a prompt when it was closed, nor before, and that is all."""
    return row.unanswered and not row.said and not answered_before(case, row.of)


def _as_to_them(row: LeftOpen) -> LeftOpen:
    """A row of an agency's own part in words to that agency: the one that is counted is you."""
    words = row.what
    for counted, told in TO_YOU:
        words = words.replace(counted, told)
    return row.model_copy(update={"what": words})


def earlier_words(case: Case, row: LeftOpen, *, agency: bool = False) -> str:
    """What was answered before the facts changed; to an agency, that something was."""
    if not (before := answered_before(case, row.of)):
        return ""
    if agency:  # an answer may rest on what others told: it is no part of theirs
        return say("It was answered before, and the facts have changed since: ring to ask.")
    return say("Answered before the facts changed: {before}", before=before)


def own_rows(case: Case, agency: Agency, rows: Sequence[LeftOpen]) -> list[LeftOpen]:
    """What was open of an agency's own part: a row that rests on anything else is not in it."""
    known = frozenset(_known(case, agency))
    theirs = (row for row in rows if row.kind != LeftKind.WORRY and _theirs(row, known))
    return [_as_to_them(row) for row in theirs]


def _theirs(row: LeftOpen, known: frozenset[str]) -> bool:
    """Whether all that a row rests on is known to them; one that rests on nothing is nobody's."""
    return bool(row.told_of) and known.issuperset(row.told_of)


def _known(case: Case, agency: Agency) -> Iterator[str]:
    """The ids of what an agency gave or does itself, and of what it was told."""
    yield agency.id
    for given in (*case.contributions, *case.disagreements):
        if given.agency == agency.id:
            yield given.id
    names = [name.casefold() for name in (agency.name, agency.worker) if name.strip()]
    for action in case.actions:
        if any(name in action.who.casefold() for name in names):
            yield action.id
    for told in all_tellings(case):
        if told.of and agency.id in agencies_told(case, [told]):
            yield told.of[1]
    for telling in case.tellings:
        if telling.agency == agency.id:
            yield telling.id
    if history := history_told(case).get(agency.id):
        yield from (event.id for event in case.events if _before(event.last_day, history.on))


def _before(day: PartialDate | None, told: PartialDate | None) -> bool:
    """Whether what happened was part of a history given on a day; not where no day says so."""
    return day is not None and told is not None and day.latest <= told.earliest
