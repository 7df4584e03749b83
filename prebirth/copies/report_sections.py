"""A section of the report: its people, its tables and pictures, its answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from prebirth.base.language import may_deny, say
from prebirth.case.after_loss import planned_before_loss
from prebirth.case.agencies import Contribution
from prebirth.case.answer import Answer
from prebirth.case.case import SINGLE, TABLE_OF, Case, record_type
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import NO_LONGER, NOT_COUNTED, course_of, over
from prebirth.case.decided import latest_of_each
from prebirth.case.marks import facts, marked, printable
from prebirth.case.oversight import SignOff
from prebirth.case.people import Person
from prebirth.case.plan import Factor, FactorKind
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record
from prebirth.case.tellings import Telling
from prebirth.case.who_to_ring import day_number
from prebirth.case.who_was_told import all_tellings, history_told
from prebirth.copies.answer_tables import not_ticked, tables_of
from prebirth.copies.by_role import title_of
from prebirth.copies.closing_part import left_table
from prebirth.copies.said import Said
from prebirth.copies.tables import Columns, fields_of, grid, in_order
from prebirth.drawing.appointments import appointment_pattern
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import full_pictures, given_by_agencies
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.shapes import Picture
from prebirth.drawing.timeline import chronology
from prebirth.form.model import Holds, Section, Walk
from prebirth.form.question import Question, QuestionRole
from prebirth.form.status import (
    held_records,
    none_id,
    of_nobody_here,
    people_of,
    slots,
)
from prebirth.form.timing import conference_timing
from prebirth.layout.blocks import (
    AnswerBlock,
    Block,
    Empty,
    Figure,
    Grid,
    Heading,
    Para,
)
from prebirth.privacy.sought import Sought
from prebirth.rules.first_steps import LACKING
from prebirth.rules.prompts.evaluate import evaluate_rule
from prebirth.rules.prompts.rule import RULES
from prebirth.wording.after_loss import loss_words
from prebirth.wording.facts import (
    NOT_ASKED,
    answer_parts,
    capital,
    evidence_note,
    field_title,
    title_by,
    told_apart,
    told_beside,
    with_title,
)


class Gaps:
    """What a report has no answer to, in the order in which it met it."""

    def __init__(self, unsaid: Sought | None = None) -> None:
        self._unsaid = unsaid
        """What its reader must not read of, not even that it was not asked."""
        self.section, self.about, self._last = "", "", ("", "")
        self.found: dict[str, list[str]] = {}

    def note(self, title: str) -> None:
        """One more thing of the section that is being told, after whom it is about."""
        if self._unsaid and self._unsaid.hits(title):
            return
        place = (self.section, self.about)
        whom = f"{self.about}: " if self.about and place != self._last else ""
        self._last = place
        self.found.setdefault(self.section, []).append(whom + title)


class ReportContext(NamedTuple):
    """All that the parts of a report are made from."""

    case: Case
    walk: Walk
    on: date
    kind: CopyKind
    gaps_shown: bool
    """Whether it says what has not been asked.

    Professionals need to know; in a parent's copy it would only seem to accuse.
    """
    said: Said
    """The facts that the report has said so far."""
    chair: bool = False
    """Whether it is for the chair alone, from whom nothing is kept."""
    superseded: frozenset[str] = frozenset()
    """The tables of which what may hold now is recorded, and not in this copy."""
    past: bool = False
    """Whether it is made after a loss: what was planned is told as past."""
    gaps: Gaps | None = None
    """What nobody asked or entered yet, by section, where that stands once at the end."""
    for_one: bool = False
    """Whether it is made for one of the family, from whom most of a part may be kept.

    That there is nothing of something is then said in the same words, whether it is kept or not.
    """
    parent: str = ""
    """The parent whose own copy it is."""
    feared: frozenset[str] = frozenset()
    """From whom its reader is to be kept safe."""

    def none(self, said: str) -> str:
        """That there is nothing of something: as a fact to the chair alone.

        Every other reader is told that it is not in their paper. That is true, and says the same,
        where nothing was entered and where it is kept from them.
        """
        return said if self.chair else self.held(say(NOT_IN_REPORT))

    def held(self, said: str) -> str:
        """What the record itself says: to one of the family that it is not in their copy."""
        return say(NOT_IN_IT) if self.for_one else said

    def title_of(self, held: Holds) -> str:
        """What some records are called."""
        return (self._was(held) and held.past) or held.title

    def section_title(self, section: Section) -> str:
        """What a section is called for professionals."""
        was = section.past_intro and self.all_past(section)
        return section.past_title if was else section.title

    def parts_of(self, section: Section, told: list[Block]) -> tuple[list[Block], list[Block]]:
        """What a part tells under its title, and what of it had not been planned, under its own."""
        if not (self.past and section.past_intro):
            return told, []
        past, stays, groups = list[Block](), list[Block](), [list[Block]()]
        begins = {self.title_of(held) for held in section.holds}
        titles = {held.title for held in section.holds if not held.past}
        for block in told:
            if isinstance(block, AnswerBlock) or (
                isinstance(block, Heading) and (block.level < TABLE_LEVEL or block.text in begins)
            ):
                groups.append([])
            groups[-1].append(block)
        for group in groups:
            match group:
                case [Heading(text=text), *rest] if text in titles and says_something(rest):
                    stays += [Heading(text), *rest]
                case _:
                    past += group
        return (past, stays) if not past or self.all_past(section) else (told, [])

    def gap_in(self, table: str, titles: list[str]) -> None:
        """Note at the end that no record of a table says what stands under some titles.

        What becomes of a baby is no gap before it is born.
        """
        if self.gaps is not None and table != TABLE_OF[Baby]:
            told = ", ".join(f"{title[:1].lower()}{title[1:]}" for title in titles)
            self.gaps.note(f"{capital(say(record_type(table).label))}: {told}")

    def all_past(self, section: Section) -> bool:
        """Whether nothing that a part holds is to come."""
        return all(self._was(held) for held in section.holds if held.past)

    def _was(self, held: Holds) -> bool:
        """Whether nothing of it is to come: a plan may go on for the children at home."""
        return self.past and (held.prepares or over(self.case, self.on))


TABLE_LEVEL = 3
"""The level of the title of a table."""


def says_something(blocks: Iterable[Block]) -> bool:
    """Whether some blocks are more than titles, and words that nothing is recorded."""
    return any(not isinstance(block, Heading | Empty) for block in blocks)


def in_report_order(sections: tuple[Section, ...]) -> list[Section]:
    """The sections as the report has them."""
    order = [section for section in sections if not section.report_after]
    for moved in (section for section in sections if section.report_after):
        before = next(place for place, one in enumerate(order) if one.id == moved.report_after)
        order.insert(before + 1, moved)
    return order


def section_blocks(context: ReportContext, section: Section) -> Iterator[Block]:
    """One part of the report, below its heading."""
    if context.gaps is not None:
        context.gaps.section = context.section_title(section)
    people = people_of(section, None, context.case, context.on)
    if people is None:
        yield from _tables(context, section, None)
        if any(section is one for one, _ in context.walk.form.by_role[QuestionRole.IDENTITY][:1]):
            yield from _culture(context)
        yield from _answers(context, section, None)
    elif not people and context.for_one and (others := [*_of_nobody_here(context, section)]):
        yield from others[1:]  # beside nobody, they are no others
        return
    elif not people:
        # What is not recorded is for every reader; what to do about it is for who fills it in.
        none = section.none or say(LACKING.get(section.each or "", ""))
        said, stop, _ = none.partition(". ")
        yield Empty(context.none(said + stop.strip() or say("This applies to nobody yet.")))
    else:
        for person in people:
            name = told_apart(context.case, person)
            if context.gaps is not None and len(people) > 1:
                context.gaps.about = name
            yield Heading(name, 2)
            if pairs := _of_person(context, person):
                yield _in_pairs(pairs)
            told = [*_tables(context, section, person), *_answers(context, section, person)]
            yield from told or ([Empty(say(AT_THE_END))] if context.gaps is not None else [])
    if context.gaps is not None:
        context.gaps.about = ""
    yield from _of_nobody_here(context, section)


def that_tell(blocks: Iterable[Block]) -> list[Block]:
    """Blocks less pictures and tables of nothing, which would deny, and headings that are alone."""
    told = [
        block
        for block in blocks
        if not (isinstance(block, Figure) and len(block.picture.shapes) < 2)
        and not (isinstance(block, Grid) and not block.rows)
    ]
    return [block for block, after in zip_longest(told, told[1:]) if not _alone(block, after)]


def _alone(block: Block, after: Block | None) -> bool:
    return isinstance(block, Heading) and (
        after is None or (isinstance(after, Heading) and after.level <= block.level)
    )


def _tables(context: ReportContext, section: Section, about: Person | None) -> Iterator[Block]:
    for held in section.holds:
        if held.records == "ties" and held.only:
            continue
        yield from SPECIAL.get(held.records, _table)(context, held, about)


def _of_person(context: ReportContext, person: Person) -> list[tuple[str, str]]:
    """What else is recorded of somebody, each fact with its title, that no table says."""
    elsewhere = fields_of(Person.culture).union(marked(Person, "drawn"))
    return [
        (field_title(Person, field), context.said.fact(person, field))
        for field in context.said.unsaid(person)
        if field not in elsewhere
    ]


def _people(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    """Everybody, and what else is known of those who have no part of their own in the report."""
    yield from _table(context, held, about)
    told = {
        person.id
        for section in context.walk.form.sections
        if section.each
        for person in people_of(section, None, context.case, context.on) or ()
    }
    rows = tuple(
        (person.name, "\n".join(with_title(title, text) for title, text in pairs if text))
        for person in context.case.people
        if person.id not in told and (pairs := _of_person(context, person))
    )
    if rows:
        yield Heading(say("What else is known of them"), 3)
        yield Grid((say("Name"), say("What is recorded")), (1.4, 5), rows)


def _culture(context: ReportContext) -> Iterator[Block]:
    """Where each comes from, in their own words, of all of whom anything of it is recorded."""
    people = [
        person
        for person in context.case.people
        if fields_of(Person.culture).intersection(context.said.unsaid(person))
    ]
    if people:
        yield Heading(say("Language, faith and what helps"), 3)
        yield _grid(context, "people", people, Person.culture)
    elif context.gaps_shown:
        yield Heading(say("Language, faith and what helps"), 3)
        yield Empty(context.none(say("Nothing recorded yet.")))


def _of_nobody_here(context: ReportContext, section: Section) -> Iterator[Block]:
    """The records of a table held by person that are about none of those people.

    They stand once, in the last part that holds such a table.
    """
    for held in section.holds:
        if not held.of:
            continue
        holders = [
            one
            for one in in_report_order(context.walk.form.sections)
            if any(other.of and other.records == held.records for other in one.holds)
        ]
        if holders[-1] is not section:
            continue
        rest = of_nobody_here(context.walk.form, held, context.case, context.on)
        if (table := _grid(context, held.records, rest)).rows:
            yield Heading(say("Other people"), 2)
            yield Heading(context.title_of(held), 3)
            yield table


def _grid(
    context: ReportContext, table: str, records: Iterable[Record], columns: Columns = ()
) -> Grid:
    return grid(
        table,
        context.said,
        records,
        context.on,
        columns=columns,
        parent=context.kind is CopyKind.PARENT_FULL,
        gap=lambda titles: context.gap_in(table, titles),
    )


def _table(
    context: ReportContext,
    held: Holds,
    about: Person | None,
    records: Sequence[Record] | None = None,
) -> Iterator[Block]:
    if records is None:
        records = held_records(held, context.case, about)
    elsewhere, table = held.records in context.superseded, _grid(context, held.records, records)
    if not table.rows and not context.gaps_shown:
        return
    yield Heading(context.title_of(held), 3)
    if elsewhere:
        yield Para(not_here(context.case))
    if table.rows:
        yield table
    elif not elsewhere:
        yield _empty_table(context, held, about)


def _decisions(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    """What was decided; after a loss what had been decided before it stands apart."""
    case, on = context.case, context.on
    records = held_records(held, case, about)
    before = [row for row in records if planned_before_loss(case, on, row)]
    if len(before) < len(records) or not before:
        after = [row for row in records if row not in before]
        yield from _table(context, held, about, after)
    if before:
        yield Heading(
            say("What had been decided before{loss_words}", loss_words=loss_words(case, on)), 3
        )
        if len(before) == len(records) and held.records in context.superseded:
            yield Para(not_here(case))
        yield _grid(context, held.records, before)


def not_here(case: Case) -> str:
    """That what holds now is not in a copy, and whom to ask; what it is, nothing says."""
    return say("What is decided now may not be in this copy: ask {who}.", who=_whom_to_ask(case))


def worries_not_here(case: Case) -> str:
    """That worries may be missing in a copy, and whom to ask; it stands there in any case."""
    return say(
        "Some of what worries us may not be in this copy: ask {who}.", who=_whom_to_ask(case)
    )


def _whom_to_ask(case: Case) -> str:
    worker, phone = day_number(case)
    return ", ".join(filter(None, (worker or say("the social worker"), phone)))


def _empty_table(context: ReportContext, held: Holds, about: Person | None) -> Block:
    none = context.case.answers.get(none_id(held, about))
    if none:
        context.said.note(none, *facts(Answer))
    if held.records == TABLE_OF[Telling] and any(all_tellings(context.case)):
        return Empty(
            context.held(say("Who was told is written beside each decision, plan or report."))
        )
    if none:
        return Empty(context.held(say("Asked: there are none.")))
    said = record_type(held.records).none_here
    draft = held.records == TABLE_OF[SignOff]  # nobody is kept from knowing that it is one
    return Empty(context.held(said) if draft else context.none(said))


def _facts(context: ReportContext, held: Holds, _about: Person | None) -> Iterator[Block]:
    record = context.case.record(held.records, held.records)
    kind: type[Record] = type(record)
    fields = [name for name in printable(kind) if told_beside(context.case, kind, name, context.on)]
    told = [
        (title_by(context.case, kind, name, context.on), context.said.fact(record, name))
        for name in fields
    ]
    pairs = [(title, words) for title, words in told if words]
    for title, words in told:
        if not words and context.gaps is not None:
            context.gaps.note(title)
    yield Heading(context.title_of(held), 3)
    yield _in_pairs(pairs) if pairs else Empty(context.none(say("Nothing entered yet.")))


def _in_pairs(pairs: list[tuple[str, str]]) -> Grid:
    """Facts with their titles, in two columns that are read one after the other."""
    half = (len(pairs) + 1) // 2
    rows = tuple(
        (*left, *right)
        for left, right in zip_longest(pairs[:half], pairs[half:], fillvalue=("", ""))
    )
    return Grid(("",) * 4, (1.3, 2, 1.3, 2), rows, pairs=True)


def _appointments(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    yield from _table(context, held, about)
    run = evaluate_rule(RULES["missed-pattern"], context.case, context.on, context.walk)
    yield Heading(say("The pattern, week by week"), 3)
    places = frozenset(key for _, key in run.places) if run else frozenset()
    yield _drawn(context, appointment_pattern(context.case, context.on, places), told=True)


def _contributions(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    yield from _table(context, held, about)
    yield Heading(say("The full picture"), 3)
    given, told = latest_of_each(context.case), history_told(context.case)
    for one in context.case.contributions:
        latest = given.get(one.agency) if one.agency in context.case.agencies else None
        if latest:
            last = told.get(one.agency or "")
            # The picture has room for one answer and one day: what is earlier is said at the end.
            earlier = last is not None and last.of != ("contributions", one.id)
            other = [
                name
                for name in marked(Contribution, "drawn")
                if getattr(one, name) != getattr(latest, name)
            ]
            telling = marked(Contribution, "tells") if earlier else ()
            context.said.note_drawn(one, but={*other, *telling})
    if context.for_one:  # who was told what of others is no part of theirs
        yield _drawn(context, given_by_agencies(context.case))
    else:
        for picture in full_pictures(context.case, context.on):
            yield _drawn(context, picture)


def _drawn(context: ReportContext, picture: Picture, *, told: bool = False) -> Block:
    """A picture, or the one line that says that it holds nothing."""
    nothing = picture.in_its_place
    if nothing and may_deny():
        return Empty(context.none(nothing))
    return Figure(picture, told=told)


def _factors(context: ReportContext, held: Holds, _about: Person | None) -> Iterator[Block]:
    if context.parent and not context.past and held_records(held, context.case):
        yield Para(worries_not_here(context.case))
    for kind, title in (
        (FactorKind.RISK, say("Risks")),
        (FactorKind.PROTECTIVE, say("Strengths and what protects")),
        (
            None,
            say("Not yet said whether risk or strength") if may_deny() else say("Risk or strength"),
        ),
    ):
        records = [
            factor
            for factor in held_records(held, context.case)
            if isinstance(factor, Factor) and factor.kind == kind
        ]
        for factor in records:
            context.said.note(factor, "kind")
        table = _grid(context, "factors", records)
        if not table.rows and (kind is None or not context.gaps_shown):
            continue
        yield Heading(title, 3)
        yield table if table.rows else Empty(context.none(say("Nothing recorded yet.")))


def _ties(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    yield from _table(context, held, about)
    yield Heading(say("Genogram"), 3)
    picture = genogram(context.case, context.on)
    context.said.note_genogram(picture)
    yield _drawn(context, picture)


def _supports(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    yield from _table(context, held, about)
    picture = ecomap(context.case, context.on, context.parent, context.feared)
    if picture.symbols:
        yield Heading(say("Supports and stresses"), 3)
        yield Figure(picture)
    elif context.gaps_shown:  # the family alone in a circle tells nothing of what is round it
        yield Heading(say("Supports and stresses"), 3)
        yield Empty(context.none(say("No support, agency or stress is recorded here.")))


def _events(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    if len(context.case.events):
        yield Para(
            say(
                "What is known to have happened, and whom it is about. Shaded in the "
                "picture: more than a year with nothing known."
            )
            if may_deny()
            else say("What is known to have happened, and whom it is about.")
        )
        yield Heading(say("The history in time"), 3)
        yield _drawn(context, chronology(context.case), told=True)
    yield from _table(context, held, about)


def _closings(context: ReportContext, held: Holds, about: Person | None) -> Iterator[Block]:
    """Each time it was closed; then what was open, a row for each thing."""
    yield from _table(context, held, about)
    for closing in in_order(context.case.closings):
        if closing.was_open:
            context.said.note(closing, "was_open")
            day = context.said.fact(closing, "on")
            title = say("What was open when it was closed")
            yield Heading(f"{title}, {day}" if day else title, 3)
            yield left_table(context.case, closing)


SPECIAL: dict[str, Callable[[ReportContext, Holds, Person | None], Iterator[Block]]] = {
    **dict.fromkeys(SINGLE, _facts),
    "people": _people,
    "ties": _ties,
    "supports": _supports,
    "events": _events,
    "appointments": _appointments,
    "contributions": _contributions,
    "factors": _factors,
    "decisions": _decisions,
    "closings": _closings,
}


def _answers(context: ReportContext, section: Section, about: Person | None) -> Iterator[Block]:
    for slot in slots(section, context.case, about, on=context.on):
        if context.kind not in context.walk.form.copies_of(slot.question):
            continue
        if not context.gaps_shown and not context.case.answered(
            slot.question.id, slot.about.id if slot.about else None
        ):
            continue
        title = title_of(context.case, slot.question, past=context.past)
        if slot.about and not section.each:
            title = f"{title}: {told_apart(context.case, slot.about)}"
        answer = context.case.answers.get(slot.id)
        yield from answer_blocks(context, slot.question, title, answer)


def answer_blocks(
    context: ReportContext, question: Question | None, title: str, answer: Answer | None
) -> Iterator[Block]:
    """A question with its answer, or in words that there is none."""
    ended = course_of(context.case, context.on) in NO_LONGER | NOT_COUNTED
    timed = question is not None and question.computed and not ended
    computed = conference_timing(context.case, context.walk.times, context.on) if timed else ""
    required = question is not None and question.required
    if answer is not None:
        context.said.note(answer, *facts(Answer), with_disputes=True)
    if answer is None or answer.empty:
        if context.gaps is not None:
            context.gaps.note(say("{title} (required)", title=title) if required else title)
        if context.gaps is None or computed:
            none = say(REQUIRED) if required else say(NOT_ASKED)
            yield AnswerBlock(title, "", computed, "", none if may_deny() else "")
        return
    choice, text = answer_parts(context.case, answer)
    grids = tables_of(context.case, question, answer)
    said = "\n".join(filter(None, (computed, not_ticked(question, answer), text)))
    yield AnswerBlock(title, choice, said, evidence_note(answer), opens=bool(grids))
    yield from grids


NOT_IN_IT = "Nothing of this is in this copy."
NOT_IN_REPORT = "This report holds nothing on this."
"""What stands where a table is empty, whether nothing was entered or it is kept back."""
REQUIRED = "Required, and not yet asked."
AT_THE_END = "This report holds nothing on this: see the list at its end."
