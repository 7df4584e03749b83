"""The answers on the midwife's page, as there is room; those a birth made past apart."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import over
from prebirth.case.family import mothers
from prebirth.copies.by_role import answered, asked_for
from prebirth.copies.for_ward import NAME, brief, short
from prebirth.copies.kept_back import KeptBack, and_kept, answer_line, sentences_of
from prebirth.copies.past_birth import of_the_past
from prebirth.copies.spec import CopyView
from prebirth.copies.who_they_are import numbers_for
from prebirth.form.model import Form
from prebirth.form.question import Question, QuestionRole
from prebirth.form.status import is_shown
from prebirth.layout.blocks import Block, Empty, Para
from prebirth.privacy.sentences import sentences
from prebirth.wording.facts import told_apart

Shorten = Callable[[str], str]
NAMED_LETTERS = 160
"""The most letters of a sentence that says by which name the ward is to know her."""
STALE = 260
"""The most letters of what was planned for a birth that is over; what keeps somebody safe stays."""


class Space(NamedTuple):
    """What there is room for.

    Letters of an urgent text and of any other; answers of a part; tasks; further questions;
    agencies; appointments; people who are introduced.
    """

    urgent: int
    letters: int
    answers: int
    tasks: int
    also: int
    agencies: int
    appointments: int
    people: int


class NightPage(NamedTuple):
    """What a page is made from: the case, what is kept back from it, and how much room it has."""

    view: CopyView
    kept: KeptBack
    room: Space

    @property
    def case(self) -> Case:
        """The case as its reader may see it."""
        return self.view.seen

    @property
    def form(self) -> Form:
        """The form whose questions were asked."""
        return self.view.walk.form

    @property
    def on(self) -> date:
        """The day on which it is made."""
        return self.view.order.on


def first_of(blocks: list[Block], most: int) -> list[Block]:
    """Blocks as far as there is room, and where the others are."""
    if len(blocks) <= most:
        return blocks
    return [*blocks[:most], Para(say("{count} more: ring us.", count=len(blocks) - most))]


def merged(title: str, told: list[Block]) -> list[Block]:
    """Answers run on in one paragraph after their title; nothing where there are none."""
    texts = (f"{one.lead} {one.text}".strip() for one in told if isinstance(one, Para))
    return [Para(" ".join(texts), f"{title}:")] if told else []


UNDER_NAME = re.compile(
    r"^(?!.*\b(bab(y|ies)|child(ren)?|birth certificate|registrar)\b)"
    r".*(\b(admit|book)\w*( \w+){0,3} (under|as)\b.*\bname"
    r"|\bunder (the|an?|another) (\w+ )?(name|alias)\b|\bname (for|on) the ward\b)",
    re.IGNORECASE | re.DOTALL,
)
"""How a sentence says by which name the ward is to know her, and not by which the baby is known."""


def ward_name_blocks(page: NightPage) -> list[Block]:
    """By which name the ward is to know each mother, in the words of a note, alert or answer."""
    case = page.case
    asked = [
        one for one in page.form.by_id.values() if CopyKind.MIDWIFE in page.form.copies_of(one)
    ]
    texts = [
        *(mother.notes for mother in mothers(case) if not mother.died),
        *(alert.says for alert in case.birth_alerts if alert.stands(page.on)),
        *(answer.text for answer in answered(case, asked, page.on)),
    ]
    told = dict.fromkeys(
        " ".join(text[span.start : span.end].split()).rstrip(".")
        for text in texts
        for span in sentences(text)
        if UNDER_NAME.search(text[span.start : span.end])
    )
    words = ". ".join(short(one, NAMED_LETTERS) for one in told)
    return [Para(f"{words}.", say("Her name on the ward:"))] if told else []


def asked_alone(page: NightPage, shorten: Shorten) -> list[Block]:
    """Whether each mother was asked alone about abuse, and what she said or showed."""
    questions = asked_for(page.form, CopyKind.MIDWIFE, QuestionRole.ABUSE_ASKED_ALONE)
    hers = {mother.id for mother in mothers(page.case)}
    blocks: list[Block] = []
    for answer in answered(page.case, questions, page.on):
        if answer.about in hers:
            choice, text, note = answer_line(page.case, page.kept, answer)
            told = sentences_of(choice, text)
            lead = say("{about}, asked alone about abuse:", about=page.case.name_of(answer.about))
            blocks.append(Para(shorten(and_kept(told, note)), lead))
    return blocks


def not_asked_alone(page: NightPage) -> list[Block]:
    """Each mother of whom nothing says that she was asked alone about abuse, and nothing may."""
    questions = asked_for(page.form, CopyKind.MIDWIFE, QuestionRole.ABUSE_ASKED_ALONE)
    kept = page.kept.answer_to(one.id for one in questions) or page.kept.any_of("answers")
    if kept or over(page.case, page.on):
        return []
    said = {answer.about for answer in answered(page.case, questions, page.on)}
    unasked = [
        told_apart(page.case, mother)
        for mother in mothers(page.case)
        if mother.id not in said
        and not mother.died
        and any(is_shown(one, page.case, mother.id, on=page.on) for one in questions)
    ]
    told = say("Not yet asked alone about violence: {listed}.", listed="; ".join(unasked))
    return [Empty(told)] if unasked and None not in said else []


def past_of(page: NightPage, questions: list[Question]) -> list[Answer]:
    """Of the answers to some questions those that a birth has made past."""
    return of_the_past(page.form, page.case, answered(page.case, questions, page.on), page.on)


def past_blocks(page: NightPage) -> list[Block]:
    """What was answered for a birth that is over: the beginning of each, and what keeps safe."""
    questions = [
        one for one in page.form.by_id.values() if CopyKind.MIDWIFE in page.form.copies_of(one)
    ]
    past = past_of(page, questions)
    told = []
    for question in questions:
        own = [answer for answer in past if answer.question == question.id]
        lines = _told(page, own, min(page.room.letters * 2 // 5, STALE))
        told += [
            f"{question.short}: {' '.join(f'{one.lead} {one.text}'.strip() for one in lines)}"
        ] * bool(lines)
    return [Para(" ".join(told), say("Before the birth it was said:"))] if told else []


def answers_on(page: NightPage, questions: list[Question], letters: int) -> list[Block]:
    """The answers to some questions; of very many the first, and where the others are.

    What a birth has made past is not among them. Whoever is to be rung by one stands there with
    their number; what is kept back says so.
    """
    most, past = page.room.answers, past_of(page, questions)
    given = [one for one in answered(page.case, questions, page.on) if one not in past]
    blocks: list[Block] = [*_told(page, given, letters)]
    if not (blocks or past) and page.kept.answer_to(question.id for question in questions):
        return [Para(page.kept.all_of_it)]
    if len(blocks) > most:
        return [
            *blocks[:most],
            Para(say("{count} more: ring us.", count=len(blocks) - most)),
        ]
    return blocks


def _told(page: NightPage, answers: list[Answer], letters: int) -> list[Para]:
    """Some answers, each with whom it is about, whom to ring, and what is kept back of it."""
    case = page.case
    blocks: list[Para] = []
    for answer in answers:
        choice, text, note = answer_line(case, page.kept, answer)
        name = f"{short(case.name_of(answer.about), NAME)}: " if answer.about else ""
        lead = name + (f"{choice}." if choice else "")
        told = " ".join(filter(None, (brief(text, letters), note, numbers_for(case, text))))
        blocks.append(Para(told, lead.strip()))
    return blocks
