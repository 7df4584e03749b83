"""The blank walk: every question with room to write by hand, for a home visit."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.case import record_type
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.spec import CopySpec, CopyView, CopyWay, Format, Policy, Recipient
from prebirth.form.model import Form, Section
from prebirth.form.question import AnswerKind, Question
from prebirth.form.show_if import ShowIf
from prebirth.layout.blocks import Block, Break, Document, Grid, Heading, Para, Room
from prebirth.layout.pdf import count_pages
from prebirth.wording.facts import capital, number_words

ROWS = 4
"""Empty rows that a table of a question's own has on paper."""
EACH = 2
"""For how many people a question has a line of choices that is asked of each of several."""
SHORT = {AnswerKind.DATE: 1, AnswerKind.PERSON: 1}
"""The lines for what is written in a word or two."""


class RoomGiven(NamedTuple):
    """How much room a page gives: the lines for each text, and whether it says what to look at."""

    lines: int = 3
    helps: bool = True
    half: bool = False
    """Whether every other text has a line more."""

    def for_text(self, number: int) -> int:
        """The lines for a text, by the number of its question in the section."""
        return self.lines + (self.half and number % 2 == 0)


ON_PAGES = tuple(RoomGiven(lines) for lines in range(9, 1, -1))
"""The room to try so that the questions of a section fill as few pages as hold them."""
ON_A_PAGE = tuple(
    RoomGiven(lines, helps=helps, half=half)
    for helps, most, least in ((True, 8, 2), (False, 2, 1))
    for lines in range(most, least - 1, -1)
    for half in (True, False)
)
"""The room to try in turn so that a section fills one page, the most first."""

VISIT = ("Date: {day}     Who was there: {people}", "Whose family: {family}     Written by: {by}")
"""What stands at the top of each page of a visit, and of the whole walk."""
AFTER_BIRTH = (
    "Made after the birth. Where a question speaks of a birth to come, write how it was and how it "
    "is now."
)


def blank_walk(view: CopyView) -> Document:
    """Every question of the form, or of the sections that were chosen; no word of any case."""
    walk, chosen = view.walk, view.order.sections
    sections = [one for one in walk.form.sections if chosen or _is_asked(view, one)]
    if chosen:
        pages = [_page(view, one) for one in sections if one.id in chosen]
        return _document(view, [block for page in pages for block in (Break(), *page)][1:])
    head: list[Block] = [
        Heading(walk.form.title, 0),
        Para(say("To write in by hand. Leave what was not asked; mark what is not known.")),
        *_visit(),
        *_after_birth(view),
    ]
    pages = [
        _filled(view, section, [] if number else head) for number, section in enumerate(sections)
    ]
    return _document(view, [block for page in pages for block in (Break(), *page)][1:])


def _filled(view: CopyView, section: Section, above: list[Block]) -> list[Block]:
    """A section with as much room to write as the fewest pages that can hold it have."""

    def blocks(room: RoomGiven) -> list[Block]:
        return [*above, *_section(view, section, room)]

    def pages(room: RoomGiven) -> int:
        return count_pages(_document(view, blocks(room)), large=view.order.large)

    fewest = pages(ON_PAGES[-1])
    at = bisect_left(ON_PAGES, True, key=lambda room: pages(room) <= fewest)
    return blocks(ON_PAGES[at])


def _page(view: CopyView, section: Section) -> list[Block]:
    """A section for a visit, on one page where its questions leave room for that."""
    blocks: list[Block] = []
    for room in ON_A_PAGE:
        blocks = [*_visit(), *_after_birth(view), *_section(view, section, room)]
        if count_pages(_document(view, blocks), large=view.order.large) == 1:
            break
    return blocks


def _visit() -> list[Block]:
    """Room to write on what day it was, who was there, of whom it is and who wrote it."""
    first, then = VISIT
    return [
        Para(say(first, day="_" * 20, people="_" * 48)),
        Para(say(then, family="_" * 32, by="_" * 32)),
    ]


def _document(view: CopyView, blocks: list[Block]) -> Document:
    version, on = say("form {version}", version=view.walk.form.version), view.order.on
    return Document(say("Blank walk"), say("For a home visit"), version, on, "", tuple(blocks))


def _after_birth(view: CopyView) -> list[Block]:
    return [Para(say(AFTER_BIRTH))] if view.born else []


def _is_asked(view: CopyView, section: Section) -> bool:
    """Whether a section has anything to ask: after a birth some ask of the pregnancy alone."""
    return not section.questions or bool(_asked(view, section))


def _asked(view: CopyView, section: Section) -> list[Question]:
    """The questions that are still to be asked: after a birth none of labour or of its weeks."""
    asked = [question for question in section.questions if not question.off]
    if not view.born:
        return asked
    return [
        question
        for question in asked
        if not question.of_labour and not any(map(_of_weeks, (section.show_if, question.show_if)))
    ]


def _of_weeks(condition: ShowIf | None) -> bool:
    """Whether a condition can be met in weeks of pregnancy alone."""
    if condition is None:
        return False
    if condition.or_:
        return all(map(_of_weeks, condition.or_))
    weeks = bool(condition.weeks_from or condition.weeks_to)
    return weeks or any(map(_of_weeks, condition.and_))


def _section(view: CopyView, section: Section, room: RoomGiven) -> list[Block]:
    form = view.walk.form
    blocks: list[Block] = [Heading(f"{form.number_of(section)}  {section.title}")]
    if section.intro and room.helps:
        blocks.append(Para(section.intro))
    if section.each:
        blocks += [Para("", say("About:")), Room(1)]
    if section.show_if:
        blocks.append(Para(f"{when(form, section.show_if)}.", say("Only where")))
    for number, question in enumerate(_asked(view, section)):
        blocks += _question(form, question, room, number, of_one=section.each is not None)
    return blocks


def when(form: Form, condition: ShowIf) -> str:
    """A condition in words, as they follow “only where”."""
    if condition.and_ or condition.or_:
        joined = say(" and ") if condition.and_ else say(" or ")
        return joined.join(when(form, part) for part in (*condition.and_, *condition.or_))
    if condition.not_:
        return say("unless {when}", when=when(form, condition.not_))
    limits = say(" and ").join(
        f"{words} {number_words(number)}"
        for words, number in (
            (say("at least"), condition.at_least),
            (say("below"), condition.below),
        )
        if number is not None
    )
    wanted = limits or say(" or ").join(f"“{say(choice)}”" for choice in condition.is_)
    if condition.has:
        return say("there is a {label}", label=say(record_type(condition.has).label))
    if condition.question:
        asked = form.asked.get(condition.question)
        place = form.place_of(condition.question)
        title = f"{place} ({asked.short})" if asked else place
        return say("{title} is {wanted}", title=title, wanted=wanted or say("answered"))
    if condition.field:
        whose = (
            say("of one of the {of} ", of=condition.of.replace("_", " ")) if condition.of else ""
        )
        return say(
            "the {field} {whose}is {wanted}",
            field=condition.field.replace("_", " "),
            whose=whose,
            wanted=wanted,
        )
    weeks = (
        say("at {weeks_from} or later", weeks_from=condition.weeks_from)
        if condition.weeks_from
        else "",
        say("at {weeks_to} or earlier", weeks_to=condition.weeks_to) if condition.weeks_to else "",
    )
    return say("the pregnancy is {listed}", listed=say(" and ").join(filter(None, weeks)))


def _question(
    form: Form, question: Question, room: RoomGiven, number: int, *, of_one: bool
) -> list[Block]:
    """A question with room to answer; `of_one` says that its section is about one person."""
    ask = question.ask.replace("{name}", say("this person"))
    blocks: list[Block] = [Heading(f"{form.place_of(question.id)}  {ask}", 3)]
    if room.helps:
        blocks.append(Para(question.help))
    if question.show_if:
        blocks.append(Para(f"{when(form, question.show_if)}.", say("Only where")))
    if question.required:
        blocks.append(Para(say("Required: do not leave it out.")))
    if AnswerKind.TICKS in question.type:
        return _kept([*blocks, *_ticks(question), *_lines(question, room.for_text(number))])
    if question.choosable:
        ticks = "     ".join(
            f"☐\u00a0{capital(say(option))}".replace(" ", "\u00a0") for option in question.options
        )
        # Each of two has an answer of their own, and none is that of both.
        whom = [f"{'_' * 24}:     "] * EACH if question.each and not of_one else [""]
        blocks += [Para(f"{name}{ticks}") for name in whom]
    if AnswerKind.NUMBER in question.type:
        blocks.append(Para(f"{'_' * 12} {say(question.unit)}{_bounds(question)}"))
    if AnswerKind.TABLE in question.type:
        titles = tuple(say(column.title) for column in question.columns)
        empty = ("\n".join("\u00a0" * 2),) * len(titles)
        blocks.append(Grid(titles, (1.0,) * len(titles), (empty,) * ROWS))
    return _kept([*blocks, *_lines(question, room.for_text(number))])


def _kept(blocks: list[Block]) -> list[Block]:
    """The same, with each paragraph on the page of the lines that it asks to fill in."""
    return [
        replace(block, opens=True)
        if isinstance(block, Para) and isinstance(after, Para | Room)
        else block
        for block, after in zip_longest(blocks, blocks[1:])
    ]


def _ticks(question: Question) -> list[Block]:
    """Each choice of a list with room for words below it; those that stand for none in a line."""
    own = question.choices
    rest = [option for option in question.options if option not in own]
    blocks: list[Block] = []
    for choice in own:
        blocks += [Para(f"☐\u00a0{capital(say(choice))}"), Room(1)]
    return [*blocks, Para("     ".join(f"☐\u00a0{capital(say(option))}" for option in rest))]


def _bounds(question: Question) -> str:
    parts = (
        say("at least {number_words}", number_words=number_words(question.at_least))
        if question.at_least is not None
        else "",
        say("at most {number_words}", number_words=number_words(question.at_most))
        if question.at_most is not None
        else "",
    )
    said = ", ".join(filter(None, parts))
    return f" ({said})" if said else ""


def _lines(question: Question, for_text: int) -> list[Block]:
    lines = sum(
        for_text if kind is AnswerKind.TEXT else SHORT.get(kind, 0) for kind in question.type
    )
    return [Room(lines, together=True)] if lines else []


SPEC = CopySpec(
    kind=CopyKind.BLANK,
    also="empty form",
    policy=Policy.NOTHING,
    recipients=(Recipient("The social worker", ""),),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=False,
    build=blank_walk,
    report=None,
    fit=None,
    large_in_demo=False,
    ways=frozenset({CopyWay.SECTIONS}),
)
