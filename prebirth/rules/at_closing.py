"""What is open as the work ends: prompts, steps, actions, answers, who is to be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from prebirth.base.language import ENGLISH, say, speaking, spoken
from prebirth.case.after_loss import not_done
from prebirth.case.agencies import PlanView
from prebirth.case.as_it_stands import as_it_stands
from prebirth.case.case import Case
from prebirth.case.closing import Ending, LeftKind, LeftOpen
from prebirth.case.course import CourseStage, course_of, no_child_left
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.oversight import Disagreement
from prebirth.case.plan import Action, Decision
from prebirth.case.record import Record
from prebirth.form.events import EVENTS
from prebirth.form.model import Walk
from prebirth.rules.chasing import awaited_answers
from prebirth.rules.milestone import OPEN, Milestone, Sort, State, each_once, upcoming
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import all_prompts, prompt_states
from prebirth.rules.prompts.may_have_ended import end_unsaid_words
from prebirth.rules.prompts.rule import RULES, Of, Prompt
from prebirth.rules.prompts.still_held import Worry, as_open, closed, last_closing, worries
from prebirth.wording.facts import capital, day_words, fact, titled


def prompts_open(case: Case, on: date, walk: Walk) -> list[Prompt]:
    """The prompts that nobody has answered, as if the assessment was open."""
    case = as_open(case)
    states = prompt_states(case, all_prompts(case, on, walk), walk)
    return [
        state.prompt for state in states if not state.considered and not RULES[state.prompt.id].once
    ]


def of_family(prompt: Prompt) -> bool:
    """Whether a prompt speaks of the family, and so asks for a sentence at closing."""
    return prompt.of == Of.FAMILY


def left_prompt(prompt: Prompt, said: str = "") -> LeftOpen:
    """A prompt as it is left open, with the sentence that was written to it."""
    asks = of_family(prompt)
    return LeftOpen(
        kind=LeftKind.PROMPT if asks else LeftKind.THIN,
        of=prompt.id,
        about=tuple(dict.fromkeys(key for _, key in (*prompt.places, *prompt.facts))),
        what=prompt.message,
        said=said.strip(),
        unanswered=asks and not said.strip(),
    )


@speaking(ENGLISH)
def left_open(case: Case, on: date, walk: Walk) -> list[LeftOpen]:
    """Everything beside the prompts that is open on a day, each with the records behind it.

    In English, since it is kept in the record.
    """
    return _left_open(case, on, walk.made_from)


def told_in_words(rows: Iterable[LeftOpen], case: Case, on: date, walk: Walk) -> list[LeftOpen]:
    """What was left open in the language spoken, where it still reads as it was kept."""
    if spoken() is ENGLISH:
        return list(rows)
    prompts = prompts_open(case, on, walk)
    kept = [*map(left_prompt, prompts), *left_open(case, on, walk)]
    told = [*(one.told for one in prompts), *(row.what for row in _left_open(case, on, walk))]
    words = {(row.kind, row.of, row.what): said for row, said in zip(kept, told, strict=True)}
    return [
        row.model_copy(update={"what": words.get((row.kind, row.of, row.what), row.what)})
        for row in rows
    ]


def _left_open(case: Case, on: date, walk: Walk) -> list[LeftOpen]:
    case = as_open(case)
    stands = as_it_stands(case, on)
    return [
        *_steps(case, on, walk),
        *_undone(case, on),
        *(
            _left(
                LeftKind.CHECK,
                row,
                say("{titled}, asked {day}", titled=titled(case, row), day=_day(row.asked_on)),
            )
            for row in stands.checks
            if row.asked_on and not row.received_on
        ),
        *(
            _left(
                LeftKind.ANSWER,
                one.contribution,
                say(
                    "{agency}, asked {day}",
                    agency=one.agency.name,
                    day=_day(one.contribution.asked_on),
                ),
                one.agency.id,
            )
            for one in awaited_answers(stands)
        ),
        *(
            _left(LeftKind.TELLING, row, titled(case, row), *filter(None, (row.agency, row.person)))
            for row in case.tellings
            if row.waits
        ),
        *(
            _left(LeftKind.WORRY, one.record, _worry_words(case, one), *filter(None, [one.agency]))
            for one in worries(stands)
        ),
    ]


def day_it_stands(case: Case, on: date) -> date:
    """The day as of which a record is told to whoever goes on: once closed, that of the closing."""
    closing = last_closing(case) if closed(case) else None
    day = exact_day(closing.on) if closing else None
    return min(day, on) if day else on


def of_what_is_past(case: Case, on: date) -> bool:
    """Whether what was open at a closing may prepare for a baby who does not live, or may not."""
    closing = last_closing(case) if closed(case) else None
    lost = closing is not None and closing.ending == Ending.AFTER_LOSS
    kept = course_of(case, on) == CourseStage.KEPT
    return lost or kept or no_child_left(case, on) or bool(end_unsaid_words(case, on))


def waiting_steps(case: Case, on: date, walk: Walk) -> list[Milestone]:
    """The steps that are late or to come; of a closed assessment as it was closed."""
    if closed(case) and of_what_is_past(case, on):
        return []
    day = day_it_stands(case, on)
    return upcoming(each_once(milestones(as_open(case), day, walk)), day)


def _steps(case: Case, on: date, walk: Walk) -> Iterator[LeftOpen]:
    """The steps that are late, that are set, or of which nobody said what became of them."""
    for step in milestones(case, on, walk):
        state = step.state(on)
        is_open = state == State.OVERDUE or (state in OPEN and not step.limit)
        if step.sort is Sort.DAY or not is_open:
            continue
        by, late = say("by ") if step.limit else "", step.late_words(on)
        words = f"{step.name}, {by}{day_words(step.due)}"
        yield LeftOpen(
            kind=LeftKind.STEP,
            of=step.id,
            about=tuple(dict.fromkeys(_behind(case, step, walk))),
            what=f"{words}, {late}" if late else words,
        )


def _behind(case: Case, step: Milestone, walk: Walk) -> Iterator[str]:
    """The records from which a step is counted: where one is kept back, so is the step."""
    if step.record:
        yield step.record
    row = walk.times.by_id.get(step.id)
    event = EVENTS.get(row.after or row.before if row else step.id)
    for happening in event.of(case) if event else ():
        yield happening.record


AGAIN = "to be looked at again"


def _undone(case: Case, on: date) -> Iterator[LeftOpen]:
    """The actions and decisions that are not done, or that somebody is to look at again."""
    left = not_done(case, on)
    again = left.again
    for row in (*left.actions, *(one for one in again if isinstance(one, Action))):
        mark = say(AGAIN) if row in again else ""
        due = say("by {day}", day=fact(case, row, "due")) if row.due else ""
        words = ((row.action or row.outcome).rstrip(". "), row.who, due, mark)
        yield _left(LeftKind.ACTION, row, ", ".join(filter(None, words)))
    for decision in (*left.decisions, *(one for one in again if isinstance(one, Decision))):
        decided = (decision.decided or decision.partners_told).rstrip(". ") or say("A decision")
        mark = say(AGAIN) if decision in again else ""
        by, review = decision.decided_by, decision.review_on
        words = (
            decided,
            say("decided by {who}", who=by) if by else "",
            say("review {day}", day=review.told()) if review else "",
            mark,
        )
        yield _left(LeftKind.DECISION, decision, ", ".join(filter(None, words)))


def _left(kind: LeftKind, record: Record, what: str, *also: str) -> LeftOpen:
    return LeftOpen(kind=kind, of=record.id, about=(record.id, *also), what=capital(what))


def _worry_words(case: Case, worry: Worry) -> str:
    agency = case.agencies.get(worry.agency)
    who = agency.name if agency and agency.name else say("An agency that is not named")
    if isinstance(worry.record, Disagreement):
        who = who if agency else worry.record.by or say("Somebody")
        return (
            say("{who}, disagreement not settled: {worry}", who=who, worry=worry.words)
            if worry.words
            else who
        )
    if worry.record.plan_view == PlanView.DISAGREES:
        return say("{who}, does not agree with the plan", who=who)
    day = f", {worry.record.received_on.show()}" if worry.record.received_on else ""
    return f"{who}{day}"


def _day(day: PartialDate | None) -> str:
    return day.show() if day else say("on a day that is not recorded")
