"""The conference report: every part of the walk in the order a chair reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from prebirth.case.answer import Answer
from prebirth.case.case import SINGLE, Case, record_type
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.family import fathers_and_partners, mothers
from prebirth.case.marks import printable
from prebirth.case.people import Person
from prebirth.case.plan import Factor, FactorKind
from prebirth.case.record import Known, Record
from prebirth.copies.heads import about_case, head_tiles, made_by, next_conference
from prebirth.copies.spec import (
    CONFERENCE_READERS,
    CopySpec,
    CopyView,
    Format,
    Policy,
)
from prebirth.copies.tables import grid
from prebirth.drawing.appointments import appointment_pattern
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import full_picture
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.timeline import chronology, ruler
from prebirth.form.model import Holds, Question, Section, Walk
from prebirth.form.status import held_records, no_longer_asked, none_id, people_of, slots
from prebirth.form.timing import conference_timing
from prebirth.layout.blocks import (
    AnswerBlock,
    Block,
    Break,
    Callout,
    Contents,
    Document,
    Empty,
    Figure,
    Grid,
    Heading,
    Para,
    Tiles,
)
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import PromptState, all_prompts, evaluate_rule, prompt_states
from prebirth.rules.prompts.rule import RULES
from prebirth.wording.facts import (
    NOT_ASKED,
    answer_words,
    asked_words,
    capital,
    day_words,
    evidence_note,
    fact,
    field_title,
    gestation_words,
    words,
)

ORDER = (
    "S1",
    "S2",
    "S3",
    "S4",
    "S5",
    "S6",
    "S7",
    "S8",
    "S10",
    "S11",
    "S12",
    "S13",
    "S9",
    "S14",
    "S15",
    "S16",
    "S17",
    "S18",
)
"""The parts in the order a conference takes them; an added section keeps its place."""


class ReportContext(NamedTuple):
    """All that the parts of a report are made from."""

    case: Case
    walk: Walk
    on: date
    kind: CopyKind
    leaves_out: frozenset[str]
    """Tables that this copy never shows."""
    gaps_shown: bool
    """Whether it says what has not been asked.

    Professionals need to know; in a parent's copy it would only seem to accuse.
    """


def conference_report(view: CopyView) -> Document:
    """The whole report of a case, which has been redacted for its readers."""
    case, walk, on = view.seen, view.walk, view.order.on
    context = ReportContext(case, walk, on, CopyKind.CONFERENCE, frozenset(), gaps_shown=True)
    blocks = [
        *_first_page(context),
        *_withheld(view.known),
        Break(),
        Heading("In this report"),
        Contents(),
    ]
    for section in in_report_order(walk.form.sections):
        blocks += [Heading(section.title), *section_blocks(context, section)]
    blocks += (
        dates_that_fall(case, walk, on)
        + prompts_weighed(case, walk, on)
        + _no_longer_asked(context)
    )
    return about_case("Conference report", case, on, blocks)


def in_report_order(sections: tuple[Section, ...]) -> list[Section]:
    """The sections as the report has them."""
    place = {name: number for number, name in enumerate(ORDER)}
    last = -1.0
    keyed = []
    for section in sections:
        last = float(place.get(section.id, last + 0.01))
        keyed.append((last, section))
    return [section for _, section in sorted(keyed, key=lambda pair: pair[0])]


def _first_page(context: ReportContext) -> list[Block]:
    case, on = context.case, context.on
    conference = next_conference(case, on)
    blocks: list[Block] = [
        Heading("Pre-birth assessment for conference", 0),
        Para(made_by(case)),
        Tiles(head_tiles(case, on)),
        Heading("Who is who", 2),
        who_is_who(case),
    ]
    for title, question in (
        ("What worries us", "Q15.1"),
        ("What keeps the baby safe", "Q15.2"),
        ("Our judgement", "Q15.7"),
    ):
        answer = case.answer(question)
        blocks += [
            Heading(title, 2),
            Para(answer.text) if answer and answer.text.strip() else Empty(NOT_ASKED),
        ]
    asked = conference.asked if conference else ""
    return [*blocks, Callout("We ask conference to decide:", asked or "Not yet written.")]


def who_is_who(case: Case, *, spoken: bool = True) -> Block:
    """Everybody in the case, parents first, and when each was spoken to."""
    parents = [*mothers(case), *fathers_and_partners(case)]
    others = [person for person in case.people if person not in parents]
    if not others and not parents:
        return Empty(Person.none_yet)
    people = [
        (
            person.name,
            capital(person.role.value) if person.role else "Not yet said",
            _spoken(person),
        )
        for person in [*parents, *others]
    ]
    width = 3 if spoken else 2
    return Grid(
        ("Name", "To the baby", "Spoken to")[:width],
        (2, 2, 2)[:width],
        tuple(row[:width] for row in people),
    )


def _spoken(person: Person) -> str:
    days = sorted(person.spoken_to)
    return (
        f"{len(days)} times, last {days[-1].show()}"
        if len(days) > 1
        else days[0].show()
        if days
        else "Not yet"
    )


def _withheld(number: int) -> list[Block]:
    if not number:
        return []
    entries = "1 entry is" if number == 1 else f"{number} entries are"
    return [Para(f"{entries} withheld from this copy and kept for the chair.")]


def section_blocks(context: ReportContext, section: Section) -> Iterator[Block]:
    """One part of the report, below its heading."""
    people = people_of(section, None, context.case)
    if people is None:
        yield from _tables(context, section, None)
        yield from _answers(context, section, None)
    elif not people:
        yield Empty(section.none or "There is nobody yet to whom this applies.")
    else:
        for person in people:
            yield Heading(person.name, 2)
            yield from _tables(context, section, person)
            yield from _answers(context, section, person)


def _tables(context: ReportContext, section: Section, about: Person | None) -> Iterator[Block]:
    for held in section.holds:
        if held.records in context.leaves_out or (held.records == "ties" and held.only):
            continue
        yield from SPECIAL.get(held.records, _table)(context, held, about)


def _table(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    records = held_records(held, context.case, about)
    if not records and not context.gaps_shown:
        return
    yield Heading(held.title, 3)
    if records:
        yield grid(held.records, context.case, records, context.on)
    else:
        yield _empty_table(context, held, about)


def _empty_table(context: ReportContext, held: Holds, about: Person | None) -> Block:
    if context.case.answers.get(none_id(held, about)):
        return Empty("Asked: there are none.")
    return Empty(record_type(held.records).none_yet)


def _facts(context: ReportContext, held: Holds, _about: Person | None) -> Iterator[Block]:
    record = context.case.record(held.records, held.records)
    kind: type[Record] = type(record)
    fields = printable(kind)
    said = [(field_title(type(record), name), fact(context.case, record, name)) for name in fields]
    pairs = [
        (title, words or "Not yet entered") for title, words in said if words or context.gaps_shown
    ]
    half = (len(pairs) + 1) // 2
    rows = tuple(
        (*left, *right)
        for left, right in zip_longest(pairs[:half], pairs[half:], fillvalue=("", ""))
    )
    yield Heading(held.title, 3)
    yield Grid(("What", "Recorded", "What", "Recorded"), (1.3, 2, 1.3, 2), rows, pairs=True)


def _appointments(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    yield from _table(context, held, about)
    run = evaluate_rule(RULES["missed-pattern"], context.case, context.on, context.walk.times)
    yield Heading("The pattern, week by week", 3)
    yield Figure(
        appointment_pattern(
            context.case, frozenset(key for _, key in run.places) if run else frozenset()
        )
    )


def _contributions(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    yield from _table(context, held, about)
    yield Heading("The full picture", 3)
    yield Figure(full_picture(context.case))


def _factors(context: ReportContext, held: Holds, _about: Person | None) -> Iterator[Block]:
    for kind, title in (
        (FactorKind.RISK, "What endangers"),
        (FactorKind.PROTECTIVE, "What protects"),
    ):
        yield Heading(title, 3)
        records = [
            factor
            for factor in held_records(held, context.case)
            if isinstance(factor, Factor) and factor.kind == kind
        ]
        yield (
            grid("factors", context.case, records, context.on)
            if records
            else Empty("Nothing recorded yet.")
        )


def _ties(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    yield from _table(context, held, about)
    yield Heading("Genogram", 3)
    yield Figure(genogram(context.case, context.on))


def _supports(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    yield from _table(context, held, about)
    yield Heading("Supports and stresses", 3)
    yield Figure(ecomap(context.case))


def _events(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    if len(context.case.events):
        yield Para(
            "What is known to have happened, and whom it is about. Shaded in the picture: more "
            "than a year of which nothing is known."
        )
        yield Heading("The history in time", 3)
        yield Figure(chronology(context.case))
    yield from _table(context, held, about)


SPECIAL: dict[str, Callable[[ReportContext, Holds, Person | None], Iterator[Block]]] = {
    **dict.fromkeys(SINGLE, _facts),
    "ties": _ties,
    "supports": _supports,
    "events": _events,
    "appointments": _appointments,
    "contributions": _contributions,
    "factors": _factors,
}


def _answers(context: ReportContext, section: Section, about: Person | None) -> Iterator[Block]:
    for slot in slots(section, context.case, about):
        if context.kind not in context.walk.form.copies_of(slot.question):
            continue
        if not context.gaps_shown and not context.case.answered(
            slot.question.id, slot.about.id if slot.about else None
        ):
            continue
        title = slot.question.short
        if slot.about and not section.each:
            title = f"{title}: {slot.about.name}"
        yield answer_block(context, slot.question, title, context.case.answers.get(slot.id))


def answer_block(
    context: ReportContext, question: Question, title: str, answer: Answer | None
) -> Block:
    """A question with its answer, or in words that there is none."""
    computed = conference_timing(context.case, context.walk.times) if question.computed else ""
    if answer is None:
        return AnswerBlock(title, "", computed, "", NOT_ASKED)
    choice, text = answer_words(context.case, answer)
    if answer.empty:
        said = "Not known." if Known.NOT_KNOWN in answer.choice else NOT_ASKED
        return AnswerBlock(title, "", computed, "", said)
    return AnswerBlock(
        title, choice, "\n".join(filter(None, (computed, text))), evidence_note(answer)
    )


UNANSWERED = "Not answered yet"


def dates_that_fall(case: Case, walk: Walk, on: date) -> list[Block]:
    """The ruler of the pregnancy, and every step with its day and whether it is done."""
    steps = milestones(case, on, walk.times)
    rows = tuple(
        (
            step.name,
            day_words(step.due),
            gestation_words(case, step.due),
            capital(step.state(on).value),
            "" if step.basis == "set" else capital(step.basis),
        )
        for step in steps
    )
    table = (
        Grid(("Step", "Date", "At", "Stands", "By"), (2.4, 1.4, 0.7, 0.9, 2), rows)
        if rows
        else Empty("No date can be counted yet.")
    )
    return [Heading("Dates that fall"), Figure(ruler(case, steps, on)), table]


def prompts_weighed(case: Case, walk: Walk, on: date) -> list[Block]:
    """Every prompt, open and considered, with the finding behind it and its answer."""
    states = prompt_states(case, all_prompts(case, on, walk.times))
    blocks: list[Block] = [
        Heading("Prompts: what was weighed"),
        Para("Questions the whole record raises. None is a score of anybody."),
    ]
    for title, wanted, nothing in (
        ("Open", False, "No prompt is open."),
        ("Considered", True, "No prompt has been considered yet."),
    ):
        rows = tuple(
            _prompt_row(case, walk, state) for state in states if state.considered == wanted
        )
        blocks += [Heading(title, 3), *(_prompt_table(rows) if rows else [Empty(nothing)])]
    return blocks


def _prompt_table(rows: tuple[tuple[str, str, str], ...]) -> list[Block]:
    """The prompts with what was answered; where none was, that is said once."""
    titles, weights = ("What deserves another look", "Found by", "Answer"), (3, 2.4, 2.4)
    if any(answer != UNANSWERED for _, _, answer in rows):
        return [Grid(titles, weights, rows)]
    return [
        Para("Not answered yet, none of them."),
        Grid(titles[:2], weights[:2], tuple(row[:2] for row in rows)),
    ]


def _prompt_row(case: Case, walk: Walk, state: PromptState) -> tuple[str, str, str]:
    finding = next(
        (walk.findings.by_id[key] for key in state.prompt.findings if key in walk.findings.by_id),
        None,
    )
    answer = state.response
    said = (
        f"{answer.done} ({', '.join(filter(None, (answer.by, words(case, answer.on))))})"
        if answer
        else UNANSWERED
    )
    if answer and not state.considered:
        said = f"The facts have changed since: {said}"
    return state.prompt.message, f"{finding.group}: {finding.says}" if finding else "", said


def _no_longer_asked(context: ReportContext) -> list[Block]:
    rest = no_longer_asked(context.walk.form, context.case)
    if not rest:
        return []
    blocks: list[Block] = [
        Heading("No longer asked"),
        Para("Answers to questions that the present form has dropped. They are kept."),
    ]
    for answer in rest:
        choice, text = answer_words(context.case, answer)
        blocks.append(
            AnswerBlock(asked_words(context.case, answer), choice, text, evidence_note(answer))
        )
    return blocks


SPEC = CopySpec(
    kind=CopyKind.CONFERENCE,
    title="Conference report",
    purpose="Child protection conference",
    policy=Policy.EVERYBODY,
    recipients=CONFERENCE_READERS,
    format=Format.PDF,
    part=False,
    build=conference_report,
    fit=None,
    large_in_demo=False,
)
