"""The blank walk: every question with room to write by hand, for a home visit."""

from __future__ import annotations

from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.spec import CopySpec, CopyView, Format, Policy, Recipient
from prebirth.form.model import AnswerKind, Question
from prebirth.layout.blocks import Block, Break, Document, Heading, Para, Room
from prebirth.wording.facts import capital

LINES = {AnswerKind.TEXT: 3, AnswerKind.DATE: 1, AnswerKind.PERSON: 1}


def blank_walk(view: CopyView) -> Document:
    """Every question of the form, without a word of any case."""
    walk, on = view.walk, view.order.on
    blocks: list[Block] = [
        Heading(walk.form.title, 0),
        Para("To write in by hand. Leave what was not asked; mark what is not known."),
    ]
    for number, section in enumerate(walk.form.sections):
        if number:
            blocks.append(Break())
        blocks.append(Heading(f"{section.number}  {section.title}"))
        if section.intro:
            blocks.append(Para(section.intro))
        if section.each:
            blocks += [Para("", "About:"), Room(1)]
        for question in section.questions:
            if not question.off:
                blocks += _question(question)
    return Document(
        "Blank walk", "For a home visit", f"form {walk.form.version}", on, "", False, tuple(blocks)
    )


def _question(question: Question) -> list[Block]:
    ask = question.ask.replace("{name}", "this person")
    blocks: list[Block] = [Heading(f"{question.id}  {ask}", 3), Para(question.help)]
    if question.choices or AnswerKind.YESNO in question.type:
        blocks.append(
            Para(
                "     ".join(
                    f"☐\u00a0{capital(option)}".replace(" ", "\u00a0")
                    for option in question.options
                )
            )
        )
    lines = sum(LINES.get(kind, 0) for kind in question.type)
    return [*blocks, Room(lines)] if lines else blocks


SPEC = CopySpec(
    kind=CopyKind.BLANK,
    title="Blank walk for a home visit",
    purpose="Home visit",
    policy=Policy.NOTHING,
    recipients=(Recipient("The social worker", ""),),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    build=blank_walk,
    report=None,
    fit=None,
    large_in_demo=False,
)
