"""How to help each parent best: learning, reading, language, capacity, who is on their side."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from prebirth.base.language import say
from prebirth.case.answer import answer_id
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import NO_LONGER, course_of
from prebirth.case.family import fathers_and_partners, mothers
from prebirth.case.kept_away import barred
from prebirth.case.people import LearningNeed, Person
from prebirth.case.taking_part import OfferAnswer
from prebirth.case.values import Known
from prebirth.copies.by_role import answered, asked_for
from prebirth.copies.kept_back import KeptBack, NotedLine, and_kept, answer_line, sentences_of
from prebirth.form.model import Form
from prebirth.form.question import QuestionRole
from prebirth.layout.blocks import Block, Para
from prebirth.wording.facts import capital

Shorten = Callable[[str], str]
PARENTS = 4
"""The most parents of whom it is told."""
OF_EACH = (QuestionRole.LEARNING, QuestionRole.DECIDES_ABOUT_BIRTH)
WISHES = (QuestionRole.IDENTITY_FOR_BABY,)
"""Those whose answers are cut before the others."""
AFTER_LOSS = (QuestionRole.LEARNING,)
"""Those that still help once no baby is expected: nothing that was planned for a baby."""
HELP = (*OF_EACH, *WISHES, QuestionRole.LANGUAGE)
"""What the questions are for whose answers stand here."""
OF_MOTHER = (QuestionRole.HEALTH, QuestionRole.SELF_HARM, QuestionRole.HER_SUPPORT)
"""What the questions are for by which a mother is looked after, whatever became of the baby."""
LEARNS = {
    LearningNeed.YES: "Has a learning difficulty",
    LearningNeed.SUSPECTED: "May have a learning difficulty",
}


def help_blocks(
    form: Form,
    case: Case,
    kept: KeptBack,
    shorten: Shorten,
    on: date,
    roles: tuple[QuestionRole, ...] = OF_EACH,
    wishes: Shorten | None = None,
) -> list[Block]:
    """What helps each parent who comes, mother first; nothing where nobody said anything.

    With `wishes`, which shortens it, also what each wants for the birth.
    """
    away = barred(case)
    who = [*mothers(case), *(one for one in fathers_and_partners(case) if one.id not in away)]
    told = []
    for person in who:
        text = shorten(_help(form, case, kept, person, on, roles))
        if wishes:
            wanted = [_answer(form, case, kept, role, person, on) for role in WISHES]
            text = sentences_of(text, *map(wishes, wanted))
        if text:
            told.append(Para(text, say("How to help {person}:", person=person.name)))
    blocks: list[Block] = list(told[:PARENTS])
    if len(told) > PARENTS:
        blocks.append(Para(say("How to help {count} more: ring us.", count=len(told) - PARENTS)))
    if language := _language(form, case, kept, on):
        blocks.append(Para(shorten(language), say("Language and reading:")))
    return blocks


def mothers_own(form: Form, case: Case, kept: KeptBack, shorten: Shorten, on: date) -> list[Block]:
    """Each living mother's own health and who is with her; after a loss as it was recorded."""
    hers = {mother.id for mother in mothers(case) if not mother.died}
    lost = course_of(case, on) in NO_LONGER
    blocks: list[Block] = []
    for question in asked_for(form, CopyKind.MIDWIFE, *OF_MOTHER) if hers else []:
        if kept.answer_itself(question.id, *(answer_id(question.id, one) for one in hers)):
            blocks.append(Para(kept.all_of_it, f"{question.short}:"))
        for answer in answered(case, [question], on):
            if answer.about and answer.about not in hers:
                continue
            title = (lost and question.past) or question.short
            name = f"{case.name_of(answer.about)}: " if answer.about else ""
            title = f"{title[:1].lower()}{title[1:]}" if name else title
            choice, text, note = answer_line(case, kept, answer)
            told = and_kept(sentences_of(choice, text), note)
            blocks.append(Para(shorten(told), f"{name}{title}:"))
    return blocks


def help_of(form: Form, case: Case, kept: KeptBack, person: Person, on: date) -> str:
    """All that helps somebody: after a loss nothing that was planned for a baby."""
    roles = AFTER_LOSS if course_of(case, on) in NO_LONGER else OF_EACH
    return _help(form, case, kept, person, on, roles)


def _help(
    form: Form,
    case: Case,
    kept: KeptBack,
    person: Person,
    on: date,
    roles: tuple[QuestionRole, ...],
) -> str:
    """All that helps one of them, and who is on their side."""
    said = [_answer(form, case, kept, role, person, on) for role in roles]
    return _facts_that_help(case, kept, person, *said)


def _facts_that_help(case: Case, kept: KeptBack, person: Person, *said: str) -> str:
    """What is recorded of somebody that helps them and who is theirs, then what was answered."""
    theirs = [
        f"{capital(say(row.kind.value))}: {row.who}"
        for row in case.own_help
        if row.person == person.id and row.kind and row.who and row.answer == OfferAnswer.ACCEPTED
    ]
    line = NotedLine(case, kept, person)
    learns = say(LEARNS.get(line.value("learning_difficulty") or LearningNeed.NOT_ASKED, ""))
    learns = "" if said and said[0] else learns
    worker = (
        say("Own worker: {own_worker}", own_worker=own) if (own := line.value("own_worker")) else ""
    )
    told = sentences_of(learns, line.value("disability"), _speaks(line), worker, *theirs, *said)
    return and_kept(told, line.note())


def _speaks(line: NotedLine) -> str:
    """Whether somebody needs an interpreter, and for which language."""
    needs = line.value("interpreter")
    if needs != Known.YES:
        return say("Needs no interpreter") if needs == Known.NO else ""
    language = line.said("first_language", line.value("first_language"))
    if language or not line.lacks("first_language"):
        return say(
            "Interpreter: {first_language}; never a relative",
            first_language=language or say("language not recorded"),
        )
    return say("Interpreter: never a relative")


def _answer(
    form: Form, case: Case, kept: KeptBack, role: QuestionRole, person: Person, on: date
) -> str:
    """What was answered about one of them to the questions of a role."""
    told = ""
    for answer in answered(case, asked_for(form, CopyKind.MIDWIFE, role), on):
        if answer.about != person.id:
            continue
        choice, text, note = answer_line(case, kept, answer)
        question = form.by_id[answer.question].short if choice else ""
        lead = f"{question}: {choice[:1].lower()}{choice[1:]}" if choice else ""
        told = and_kept(sentences_of(told, lead, text), note)
    return told


def _language(form: Form, case: Case, kept: KeptBack, on: date) -> str:
    """What was answered for both; who needs an interpreter is said of each, where it is known."""
    known = any(
        person.interpreter in {Known.YES, Known.NO}
        for person in (*mothers(case), *fathers_and_partners(case))
    )
    told = ""
    for answer in answered(case, asked_for(form, CopyKind.MIDWIFE, QuestionRole.LANGUAGE), on):
        choice, text, note = answer_line(case, kept, answer)
        told = and_kept(sentences_of(told, "" if known and text else choice, text), note)
    return told
