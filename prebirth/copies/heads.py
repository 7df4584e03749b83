"""What every copy about a case begins with: by whom, as at when, and how things stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from prebirth.base.language import may_deny, say, say_none
from prebirth.case.after_loss import still_set
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.course import (
    CourseStage,
    course_of,
    ended_by,
    living_babies,
    lost_babies,
    over,
    stage_of,
)
from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.listed import plays
from prebirth.case.meetings import (
    MeetingStanding,
    day_of,
    is_off,
    standing,
    took_place,
    unsaid,
)
from prebirth.case.no_conference import none_decided
from prebirth.case.plan import Conference, Decision, ForumRole, LegalStep, OutcomeRole
from prebirth.case.plan_course import next_conference
from prebirth.case.pregnancy import Baby, Became, DueBasis
from prebirth.case.table import Table
from prebirth.case.versions import version_words
from prebirth.copies.born import one_born
from prebirth.copies.kept_back import KeptBack
from prebirth.layout.blocks import RESTRICTED, Block, Document, Para
from prebirth.privacy.gate import Seen
from prebirth.rules.prompts.may_have_ended import (
    end_unsaid_words,
    long_past_due,
    may_tell_of_an_end,
)
from prebirth.rules.prompts.still_held import last_closing
from prebirth.wording.after_loss import TO_CALL_OFF, diary_name
from prebirth.wording.counting import Number
from prebirth.wording.facts import (
    ages_words,
    became_words,
    born_words,
    capital,
    day_words,
    due_words,
    gestation_words,
)


def about_case(kind: str, case: Seen, on: date, blocks: Sequence[Block]) -> Document:
    """A document about a case, with its reference and its version."""
    return Document(
        kind,
        case.assessment.reference or say("No reference yet"),
        version_words(case),
        on,
        say(RESTRICTED),
        tuple(blocks),
    )


Tile = tuple[str, str, str]
"""What a box says: a small label, a large value, a small remark."""


CONFERENCE_TOLD_IN = (TABLE_OF[Conference],)
LEGAL_TOLD_IN = (TABLE_OF[LegalStep], TABLE_OF[Decision])
"""The tables by which each of the last two boxes goes."""


def head_tiles(case: Case, on: date, kept: KeptBack | None = None) -> tuple[Tile, ...]:
    """The four boxes a copy begins with: due or born, today, conference, legal position.

    None goes by a meeting or a step of which the day or the kind is kept back.
    """
    sure = case if kept is None else _sure(case, kept)
    meeting, legal = _conference(sure, on), _legal(sure, on)
    conference = (say("Conference"), meeting.when, meeting.how)
    return (
        *course_tiles(sure, on),
        conference if meeting.known else _or_kept(kept, conference, CONFERENCE_TOLD_IN),
        legal if _legal_told(sure, on) else _or_kept(kept, legal, LEGAL_TOLD_IN),
    )


def _or_kept(kept: KeptBack | None, tile: Tile, tables: tuple[str, ...]) -> Tile:
    """A box that says that there is nothing, unless something may be kept back."""
    if kept is None or not _may_be_more(kept, tables):
        return tile
    return tile[0], say("Kept back: ring duty"), ""


def _may_be_more(kept: KeptBack, tables: tuple[str, ...]) -> bool:
    """Whether a meeting or a step of some tables, or its day or kind, may be kept back."""
    return any(kept.any_of_meetings(table, "kind", "outcome", "forum") for table in tables)


def _sure(case: Case, kept: KeptBack) -> Case:
    """The case without the meetings and steps of which the day or the kind is kept back."""
    tables: dict[str, Any] = {}
    for table in (*CONFERENCE_TOLD_IN, *LEGAL_TOLD_IN):
        rows = list(case.table(table))
        sure = [row for row in rows if not kept.of_meeting(row, "kind", "outcome", "forum")]
        if len(sure) < len(rows):
            tables[table] = Table.of(sure)
    return case.replace_tables(**tables) if tables else case


def tiles_that_tell(case: Case, on: date, kept: KeptBack | None = None) -> tuple[Tile, ...]:
    """The same; once all has ended nothing about a conference that was never set.

    Where an entry may tell of an end, the prompts and steps below still go by the due date.
    Where a meeting or a step may be kept back, the one that is told need not be the last.
    """
    *course, (title, when, how), legal = head_tiles(case, on, kept)
    if kept is not None:
        sure, more = _sure(case, kept), say("another may be kept back")
        if _conference(sure, on).known and _may_be_more(kept, CONFERENCE_TOLD_IN):
            how = "; ".join(filter(None, (how, more)))
        if _legal_told(sure, on) and _may_be_more(kept, LEGAL_TOLD_IN):
            legal = (*legal[:2], "; ".join(filter(None, (legal[2], more))))
    if may_tell_of_an_end(case, on) and case.pregnancy.due and not over(case, on):
        course[1] = (say("Today"), day_words(on), say("weeks below go by the due date"))
    if over(case, on) and not how and not _conference(case, on).known:
        return told_tiles((*course, legal))
    return told_tiles((*course, (title, when, how), legal))


def told_tiles(tiles: Iterable[Tile]) -> tuple[Tile, ...]:
    """Tiles less those that have nothing to say, where nobody may say that there is nothing."""
    return tuple(
        (label, large or small, small if large else "")
        for label, large, small in tiles
        if large or small
    )


NONE_PLANNED = "None planned"
NO_DATE = "No date"
"""Of a conference, once none will be set any more."""


def still_set_blocks(case: Case, on: date) -> list[Block]:
    """What is still in diaries after a loss or a closing, so that somebody decides on it."""
    return [
        Para(
            say(
                "still set for {more}: to be called off or kept.",
                more=one.on.show() if one.on else say("a day"),
            ),
            f"{capital(diary_name(case, one))}:",
        )
        for one in still_set(case, on)
    ]


def course_tiles(case: Case, on: date) -> tuple[tuple[str, str, str], ...]:
    """When the baby is due or was born, and how things stand today; since when it is closed."""
    baby, (lead, now, small) = _course(case, on)
    if stage_of(case, on) == CourseStage.CLOSED:
        unsaid = (now, since_due(case, on)) if long_past_due(case, on) else ()
        now, small = say("Closed"), "; ".join(filter(None, (_closed_since(case), *unsaid)))
    return (baby, (lead, now, small))


def _closed_since(case: Case) -> str:
    closing = last_closing(case)
    return (
        say("since {on}", on=closing.on.show())
        if closing and closing.on
        else say_none("day not recorded")
    )


def _course(case: Case, on: date) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    """What became of the baby and how things stand, whether or not it is closed."""
    stage, babies = course_of(case, on), living_babies(case, on)
    died = [baby for baby in lost_babies(case, on) if baby.fate == Became.DIED]
    if stage == CourseStage.LOST and not died:
        end = ended_by(case, on)
        ended = end.show() if end else say_none("day not recorded")
        return ((say("This pregnancy"), say("Has ended"), ended), (say("Today"), day_words(on), ""))
    if stage == CourseStage.KEPT:
        return ((say("Weeks"), say("None are counted"), ""), (say("Today"), day_words(on), ""))
    maybe = end_unsaid_words(case, on)
    if stage == CourseStage.UNSAID or maybe:
        unsaid = (say("What became of the baby"), say_none("Not recorded"), maybe)
        return (unsaid, (say("Today"), say("No weeks are counted"), day_words(on)))
    if stage in {CourseStage.BORN, CourseStage.LOST}:
        days = dict.fromkeys(baby.born.show() if baby.born else "" for baby in babies or died)
        told = [_small(case, baby, len(case.babies)) for baby in babies]
        small = "; ".join(filter(None, (*told, *became_words(case, on))))
        born = (
            say("Born"),
            say(" and ").join(filter(None, days)) or say_none("Day not recorded"),
            small,
        )
        if not babies:
            return (born, (say("Today"), day_words(on), ""))
        return (born, (say("Today"), ages_words(case, on) or say("Born"), day_words(on)))
    near = [since_due(case, on)] if not babies else []
    day = "; ".join(filter(None, (day_words(on), *near)))
    return (due_tile(case, on), (say("Today"), _now(case, on), day))


def due_tile(case: Case, on: date) -> tuple[str, str, str]:
    """When the baby is due or was, by what that is known, and how many there are."""
    pregnancy = case.pregnancy
    known = say("by {basis}", basis=say(pregnancy.basis.value)) if pregnancy.basis else ""
    if pregnancy.basis == DueBasis.CLINICAL:
        known = say("by a clinical estimate")
    # While another is expected after a loss no number is said: it would be right for nobody.
    unsure = course_of(case, on) == CourseStage.EXPECTED and any(one.lost for one in case.babies)
    # Nor where more came than were expected: the number that was said is of none who live.
    more = pregnancy.babies is not None and len(case.babies) > pregnancy.babies
    number = "" if unsure or more else babies_words(pregnancy.babies)
    small = ", ".join(filter(None, (known, number)))
    return say("Due"), due_words(case) or say_none("Not known yet"), small


def since_due(case: Case, on: date) -> str:
    """How long the due date is past; of a month alone that the birth may be near, or was due."""
    due = case.pregnancy.due
    if due is None or due.earliest > on:
        return ""
    if due.exact:
        past = Number((on - due.exact).days)
        ago = say_none("the due date was {n:day|days} ago", n=past)
        return ago if long_past_due(case, on) else ""
    return say("it was due by now") if due.latest < on else say("the birth may be any day")


def _now(case: Case, on: date) -> str:
    """How things stand while a baby is expected; of a due month, that no week can be counted."""
    born = say(" and ").join(one_born(baby) for baby in living_babies(case, on))
    due = case.pregnancy.due
    unknown = say_none("Weeks not known")
    if due and not due.exact:
        unknown = say_none("Weeks cannot be counted")
    if long_past_due(case, on):
        return say_none("No birth is recorded")
    lost = "; ".join(became_words(case, on))
    return "; ".join(filter(None, (born, gestation_words(case, on) or unknown, lost)))


def _small(case: Case, baby: Baby, count: int) -> str:
    """How one baby was born, in a few words; of several with the name."""
    told = born_words(case, baby).split(", ")
    told = told[1:] if baby.born or may_deny() else told
    return (f"{baby.called}: " if count > 1 and baby.called else "") + ", ".join(told)


def held_conferences(case: Case, on: date) -> list[Conference]:
    """The conferences that somebody recorded as held by a day, the last of them last."""
    held = [conference for conference in case.conferences if took_place(conference, on)]
    return sorted(held, key=lambda one: (one.last_day.key if one.last_day else (0, 0, 0), one.id))


def last_conference(case: Case, on: date) -> Conference | None:
    """The last that was held or called off, or whose day passed without a word of it."""
    return _last(
        one for one in case.conferences if is_off(one) or took_place(one, on) or unsaid([one], on)
    )


def _last(conferences: Iterable[Conference]) -> Conference | None:
    """The last of some conferences by its day."""
    return max(
        conferences,
        key=lambda one: (one.last_day.key if one.last_day else (0, 0, 0), one.id),
        default=None,
    )


def decided(case: Case, on: date) -> str:
    """Which conference was the last to be held, and what was decided, in a few words.

    One that decided nothing itself leaves standing what was decided before it.
    """
    told = ((day_of(one, on), _outcome(one)) for one in last_decided(case, on))
    return "; ".join(": ".join(filter(None, one)) for one in told)


def last_decided(case: Case, on: date) -> list[Conference]:
    """The last conference that was held; of one that decided nothing also the last that did."""
    held = held_conferences(case, on)
    before = [one for one in held[:-1] if not _undecided(one)]
    return [*held[-1:], *(before[-1:] if held and _undecided(held[-1]) else [])]


def before_conference(case: Case, day: PartialDate | None, on: date) -> bool:
    """Whether a conference was held after a day that decided what holds since."""
    return any(
        surely_before(day, one.last_day)
        for one in held_conferences(case, on)
        if not _undecided(one)
    )


def _undecided(conference: Conference) -> bool:
    """Whether it decided nothing, or nobody recorded what."""
    return conference.outcome is None or plays(conference.outcome, OutcomeRole.OPEN)


def _outcome(conference: Conference) -> str:
    return (
        say(conference.outcome.label)
        if conference.outcome
        else say_none("what it decided is not recorded")
    )


def _one_before(decided_then: str) -> str:
    """What an earlier conference decided, beside the day of the next."""
    return say("one before it, {decided}", decided=decided_then) if decided_then else ""


class _Conference(NamedTuple):
    """What stands of the conference: when in words, what of it, and whether there is a day."""

    when: str
    how: str
    known: bool = True


def _conference(case: Case, on: date) -> _Conference:
    """The next conference that is set, and what the last one decided; else how the last stands."""
    before = decided(case, on)
    meeting = next_conference(case, on)
    if meeting and (when := meeting.on or meeting.held_on):
        weeks = "" if over(case, on) or not when.exact else gestation_words(case, when.exact)
        doubtful = any(one is meeting for one in still_set(case, on))
        small = say(TO_CALL_OFF) if doubtful else say("at {weeks}", weeks=weeks) if weeks else ""
        return _Conference(when.show(), "; ".join(filter(None, (small, _one_before(before)))))
    if before:
        day, _, what = before.partition(": ")
        return _Conference(capital(day), capital(what))
    if not over(case, on) and (against := none_decided(case, on)):
        day = say_none("decided {day}", day=against.on.show()) if against.on else ""
        return _Conference(say_none(NONE_PLANNED), capital(day), known=False)
    none = say_none(NO_DATE) if over(case, on) else say_none("No date yet")
    last = _last(one for one in case.conferences if is_off(one) or unsaid([one], on))
    if last and last.on and not is_off(last):
        held = say_none("Not recorded whether it was held")
        return _Conference(say("Set for {day}", day=last.on.show()), held, known=False)
    return _Conference(none, capital(day_of(last, on)) if last else "", known=False)


def made_by(case: Case) -> str:
    """By whom the assessment is made."""
    a = case.assessment
    part = say(a.worker_part.value) if a.worker_part and a.worker else ""
    who = ", ".join(filter(None, (a.worker, part, a.team, a.authority)))
    manager = say(" Manager: {manager}.", manager=a.manager) if a.manager else ""
    nobody = say_none("No lead practitioner or social worker is entered yet.")
    return ((say("By {who}.", who=who) if who else nobody) + manager).strip()


def babies_words(number: int | None) -> str:
    """How many babies there are, as people say it; nothing where nobody wrote it."""
    return {None: "", 1: say("one baby"), 2: say("twins"), 3: say("triplets")}.get(
        number, say("{number} babies", number=number)
    )


def _legal(case: Case, on: date) -> tuple[str, str, str]:
    """The last legal step that was taken, and its day; else the next that is set.

    The label says which of them it is.

    A decision of legal planning is its step too. One that is done and that nobody dated counts
    as the first of all: it is recorded, and the tile says so.
    """
    if not (told := _legal_told(case, on)):
        return say("Legal steps"), say_none("None recorded"), ""
    told.sort(key=lambda row: row.day.key if row.day else (0, 0, 0))
    done = [row for row in told if row.words in {DAY, SAID}]
    ahead = [row for row in told if row.words == SET]
    last = (done[-1:] or ahead[:1] or told[-1:])[0]
    more = {SAID: say_none(", day not recorded"), UNSAID: say_none(WAS_DONE)}.get(last.words, "")
    when = say(last.words, day=last.day.show()) + more if last.day else say_none("day not recorded")
    set_ = say("Next legal step") if ahead and last.day else say("Legal step")
    label = say("Last legal step") if done else set_
    # A paper for one of the family never says which is the last: another may be kept from them.
    label = label if may_deny() else say("Legal step")
    return label, capital(last.kind), when


def _legal_told(case: Case, on: date) -> list[_Told]:
    """The legal steps that stand, and decisions of legal planning, each with its day."""
    decided = [row for row in case.decisions if plays(row.forum, ForumRole.LEGAL_PLANNING)]
    steps = [step for step in case.legal_steps if step.kind and not is_off(step)]
    return [
        *(_Told(say(row.forum.label), row.on, DAY) for row in decided if row.forum),
        *(_step(step, on) for step in steps),
    ]


DAY, SET = "{day}", "planned for {day}"
SAID = "said to be done, set for {day}"
UNSAID, WAS_DONE = "set for {day}", ", not recorded whether it was done"


class _Told(NamedTuple):
    """A legal step: what it is, the day it tells of, and what is said of that day."""

    kind: str
    day: PartialDate | None
    words: str


def _step(step: LegalStep, on: date) -> _Told:
    said = {MeetingStanding.HELD: DAY, MeetingStanding.SAID: SAID, MeetingStanding.UNSAID: UNSAID}
    kind = say(step.kind.label) if step.kind else ""
    return _Told(kind, step.held_on or step.on, said.get(standing(step, on), SET))
