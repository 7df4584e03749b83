"""Alcohol and drugs, a pregnancy that was concealed, and who must not know of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.family import fathers_and_partners, mothers
from prebirth.case.people import Person
from prebirth.case.plan import FactorKind, Theme
from prebirth.case.pregnancy import HIDDEN
from prebirth.copies.by_role import answered, asked_for
from prebirth.copies.kept_back import KeptBack, and_kept, answer_line, sentences_of
from prebirth.form.model import Form
from prebirth.form.question import Question, QuestionRole
from prebirth.layout.blocks import Block, Para
from prebirth.privacy.sentences import sentences
from prebirth.rules.prompts.rule import table_of
from prebirth.wording.facts import capital, fact, told_apart

Shorten = Callable[[str], str]
SECRET = re.compile(
    r"\b(must not|mustn't|should not|may not|cannot|is not to|are not to) (know|find out|learn"
    r"|be told|hear)\b|\b(nobody|no one|no-one)( \w+){0,4} knows?\b|\btold (nobody|no one|no-one)\b"
    r"|\b(does not|do not|doesn't|don't) know (of|about|that) (the|her|this|she)\b"
    r"|\b(hid|hides|hiding|hidden|kept|keeps|keep|keeping) (it|this|the pregnancy|her pregnancy)"
    r" (from|secret)\b|\bin secret\b",
    re.IGNORECASE,
)
"""How a sentence says that somebody does not know of the pregnancy, or must not."""


def substance_blocks(
    form: Form, case: Case, kept: KeptBack, shorten: Shorten, on: date
) -> list[Block]:
    """Alcohol and drugs of each parent and partner: what was answered, and each risk."""
    who = [*mothers(case), *fathers_and_partners(case)]
    questions = asked_for(form, CopyKind.CONFERENCE, QuestionRole.SUBSTANCES)
    given = list(answered(case, questions, on))
    texts = []
    for person in who:
        told = ""
        for answer in given:
            if answer.about == person.id:
                choice, text, note = answer_line(case, kept, answer)
                told = and_kept(sentences_of(told, choice, text), note)
        told = sentences_of(told, *_risks(case, person, told))
        texts += [f"{told_apart(case, person)}: {shorten(told)}"] if told else []
    blocks: list[Block] = [Para(" ".join(texts), say("Alcohol and drugs:"))] if texts else []
    if kept.answer_to(question.id for question in questions):
        blocks += kept.part_line(None)
    return blocks


def _risks(case: Case, person: Person, told: str) -> Iterator[str]:
    """The risks of somebody's alcohol or drugs that no answer tells in the same words."""
    for risk in case.factors:
        words = risk.description.strip().rstrip(".")
        of_them = risk.about == person.id and risk.theme == Theme.SUBSTANCES
        if of_them and risk.kind == FactorKind.RISK and words.casefold() not in told.casefold():
            state, since = fact(case, risk, "state").lower(), fact(case, risk, "since")
            when = say("since {since}", since=since) if since else ""
            lead = ", ".join(filter(None, (say("Risk"), state, when)))
            yield f"{lead}: {words}"


def concealed_blocks(
    form: Form, case: Case, kept: KeptBack, shorten: Shorten, on: date
) -> list[Block]:
    """That the pregnancy was concealed or denied, as it is recorded; nothing where it was not."""
    own = case.pregnancy
    booked = fact(case, own, "booking").lower() if own.booking in HIDDEN else ""
    when = fact(case, own, "booked_on")
    told = _booked(booked, when)
    for answer in answered(
        case, asked_for(form, CopyKind.CONFERENCE, QuestionRole.LATE_BOOKING), on
    ):
        choice, text, note = answer_line(case, kept, answer)
        hidden = choice.casefold().startswith(tuple(kind.value for kind in HIDDEN))
        if own.booking in HIDDEN and choice.casefold().startswith(own.booking.value):
            told, choice = _booked(choice, when), ""  # it says the same, and more closely
        if booked or hidden:
            told = and_kept(sentences_of(told, choice, text), note)
    blocks: list[Block] = [Para(shorten(capital(told)), say("The pregnancy was:"))] if told else []
    if secret := _secrets(form, case, on, told):
        blocks.append(Para(shorten(secret), say("Who does not know, or must not:")))
    return [*blocks, *kept.part_of(table_of(own), "booking")]


def _booked(how: str, when: str) -> str:
    return say("{booked}, booked {when}", booked=how, when=when) if how and when else how


def _secrets(form: Form, case: Case, on: date, told: str) -> str:
    """The sentences of the record by which somebody does not know of it, each once."""
    ward, others = list[Question](), list[Question]()
    for one in form.by_id.values():
        kinds = form.copies_of(one)
        if CopyKind.MIDWIFE in kinds:
            ward.append(one)
        elif CopyKind.CONFERENCE in kinds:
            others.append(one)
    told += " ".join(answer.text for answer in answered(case, ward, on))
    texts = [answer.text for answer in answered(case, others, on)]
    texts += [row.why for row in case.decisions]
    texts += [event.happened for event in case.events if set(event.about) & _hers(case)]
    said = dict.fromkeys(
        " ".join(text[span.start : span.end].split()).rstrip(".")
        for text in texts
        for span in sentences(text)
    )
    return sentences_of(*(one for one in said if SECRET.search(one) and one not in told))


def _hers(case: Case) -> set[str]:
    return {mother.id for mother in mothers(case)}
