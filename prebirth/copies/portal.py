"""A page for a maternity record that others may read on the mother's telephone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import NO_LONGER, NOT_COUNTED, course_of, living_babies
from prebirth.case.family import mothers
from prebirth.case.values import Known
from prebirth.copies.birth import nhs_words
from prebirth.copies.born import birth_words, end_untold, not_expected
from prebirth.copies.heads import about_case
from prebirth.copies.spec import CopySpec, CopyView, Format, Policy, Recipient
from prebirth.layout.blocks import Block, Callout, Document, Heading, Para
from prebirth.wording.facts import day_words, due_words

ASK = "speak with the unit's named midwife before you plan care."
ASK_LOST = "speak with the unit's named midwife first."
"""Whom staff ask: that there is another page would tell whoever reads over her shoulder."""


def portal_page(view: CopyView) -> Document:
    """What endangers nobody, whoever reads it: nothing that somebody wrote in sentences.

    Nor where she is cared for and by whom, in any case, so that its absence says nothing.
    """
    case, on = view.seen, view.order.on
    due = due_words(case)
    blocks: list[Block] = [
        Heading(say("For the maternity record"), 0),
        Para(
            say(
                "Made {day_words}. It may stand in the record that is read on a telephone.",
                day_words=day_words(on),
            )
        ),
        Callout(
            say("For staff:"),
            say(ASK_LOST)
            if course_of(case, on) in NO_LONGER | NOT_COUNTED or end_untold(case, on)
            else say(ASK),
        ),
        *(Para(f"{text}.", lead) for lead, text in _facts(case, on, due) if text),
    ]
    page = about_case(say("Portal page"), case, on, blocks)
    # A council's reference and the word RESTRICTED would say that there is more to know.
    return replace(page, reference=say("Maternity record"), restricted="")


def _facts(case: Case, on: date, due: str) -> tuple[tuple[str, str], ...]:
    """What her own record says anyhow, and what helps her be understood."""
    pregnancy, born = case.pregnancy, living_babies(case, on)
    spoken = sorted(
        {
            mother.first_language
            for mother in mothers(case)
            if mother.interpreter == Known.YES and mother.first_language
        }
    )
    her = [
        ", ".join(filter(None, (mother.names or mother.name, nhs_words(mother))))
        for mother in mothers(case)
    ]
    kept = end_untold(case, on)
    lost = course_of(case, on) in NO_LONGER or any(baby.lost for baby in case.babies)
    lead = say("Was due:") if not_expected(case, on) else say("Baby due:")
    return (
        (say("For:"), "; ".join(her)),
        *((say("Born:"), birth_words(case, baby, on)) for baby in born),
        *([] if kept or (not_expected(case, on) and not born) else [(lead, due)]),
        (
            say("Babies:"),
            str(pregnancy.babies) if (pregnancy.babies or 1) > 1 and not (lost or kept) else "",
        ),
        (
            say("Interpreter:"),
            say("{listed}; never a relative", listed=", ".join(spoken)) if spoken else "",
        ),
    )


SPEC = CopySpec(
    kind=CopyKind.PORTAL,
    also="maternity record",
    policy=Policy.EVERYBODY,
    recipients=(Recipient("Maternity, for the portal", ""),),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=False,
    build=portal_page,
    report=None,
    fit=None,
    large_in_demo=False,
    ways=frozenset(),
)
