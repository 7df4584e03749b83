"""How the pregnancy goes on: a birth not recorded, a due month, a hand-over not taken."""

from __future__ import annotations

from datetime import date, timedelta

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.closing import HANDED_ON
from prebirth.case.course import CourseStage, living_babies, stage_of, still_expected
from prebirth.case.family import carriers, mothers
from prebirth.form.model import Walk
from prebirth.rules.prompts.may_have_ended import born_within, may_tell_of_an_end
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, rule
from prebirth.rules.prompts.two_mothers import mothers_unsettled


@rule(
    "birth-unrecorded",
    "J5 K5",
    "babies",
    "pregnancy babies events people ties assessment",
    Of.FAMILY,
    phase=Phase.PREGNANT,
)
def birth_unrecorded(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The due date is long past, and no birth is recorded."""
    due = case.pregnancy.due
    if due is None or living_babies(case, today) or may_tell_of_an_end(case, today):
        return None
    if not walk.times.overdue("due_date_past", due.latest, today):
        return None
    return about(
        "The due date is more than {due_date_past} past. Has the baby been "
        "born? Record it under What became of this pregnancy, or correct the "
        "due date.",
        [case.pregnancy],
        also=case.babies,
        due_date_past=walk.times.words("due_date_past"),
    )


@rule("sibling-born-in-pregnancy", "J5 K5", "babies", "people ties pregnancy babies", Of.FAMILY)
def sibling_born_in_pregnancy(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A child is entered beside the baby, born of the same mother while she was pregnant."""
    return about(
        "{count:brother or sister was|brothers or sisters were} born, by the day entered, within "
        "this pregnancy. Is this the baby? If so, record the birth under What became of this "
        "pregnancy, and say there which of the people the baby is. If not, correct the day, or "
        "the due date.",
        born_within(case),
        also=(case.pregnancy, *case.babies),
    )


@rule(
    "end-unrecorded",
    "N4 K5",
    "babies",
    "pregnancy babies events people ties assessment",
    Of.FAMILY,
    phase=Phase.ALWAYS,
)
def end_unrecorded(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """An entry may tell of a loss or a birth, and what became of the baby is not recorded."""
    return about(
        "An entry may tell of a birth or a loss. Nobody has recorded what became of the baby. "
        "Ask maternity gently, before anybody rings the family. Write it under What became of "
        "this pregnancy.",
        [one for one in may_tell_of_an_end(case, today) if isinstance(one, Event)],
        also=[case.pregnancy],
    )


@rule(
    "mother-died-baby-unsaid", "J5 N4", "babies", "people babies", Of.FAMILY, phase=Phase.CHILDREN
)
def mother_died_baby_unsaid(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The mother died while pregnant, and what became of the baby is not recorded."""
    if stage_of(case, today) != CourseStage.UNSAID:
        return None
    own = carriers(case) or {person.id for person in mothers(case)}
    return about(
        "The mother has died. Nobody has recorded what became of the baby. Ask maternity "
        "gently, and write it under What became of this pregnancy.",
        [person for person in case.people if person.id in own],
        also=case.babies,
    )


@rule(
    "carrier-unsaid",
    "J5 N3",
    "pregnancy",
    "people pregnancy babies watches ties responses",
    Of.RECORD,
    phase=Phase.PREGNANT,
)
def carrier_unsaid(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Two mothers are recorded, and not which of them carries the baby.

    Whether they are two is asked first.
    """
    if len(mothers(case)) < 2 or carriers(case) or mothers_unsettled(case):
        return None
    return about(
        "More than one mother is recorded, but not which of them is carrying the baby. Ask, and "
        "enter it with the pregnancy. Until then no copy tells either of them that it is her.",
        [case.pregnancy],
        also=mothers(case),
    )


@rule("due-day-unknown", "J5", "pregnancy", "pregnancy", Of.RECORD, phase=Phase.PREGNANT)
def due_day_unknown(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """The due date is known to the month or year alone, so that no week can be counted."""
    due = case.pregnancy.due
    return (
        about(
            "The due date is not known to the day, so the weeks of this pregnancy cannot be "
            "counted. Ask maternity which day the scan gave.",
            [case.pregnancy],
        )
        if due and not due.exact
        else None
    )


@rule("birth-day-unknown", "N4", "babies", "babies", Of.RECORD, phase=Phase.AFTER)
def birth_day_unknown(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """A baby is recorded as born, and the day is not, so that nothing after it can be counted."""
    return about(
        "A baby is recorded as born, but not the day of birth. No date after the birth can be "
        "counted.",
        [baby for baby in living_babies(case, today) if not (baby.born and baby.born.exact)],
    )


@rule("other-baby-unrecorded", "N1", "babies", "pregnancy babies", Of.FAMILY, phase=Phase.AFTER)
def other_baby_unrecorded(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """One of several babies is born, and what became of another is not recorded."""
    born = living_babies(case, today)
    days = [baby.born.latest for baby in born if baby.born]
    if still_expected(case, today) <= 0 or not days or max(days) + timedelta(days=1) >= today:
        return None
    return about(
        "One baby is recorded as born. Nobody has recorded what became of the other.",
        [case.pregnancy],
        also=born,
    )


@rule("handover-unconfirmed", "N4 K2", "closings", "closings babies", Of.FAMILY, phase=Phase.ALWAYS)
def handover_unconfirmed(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The family moved or was transferred, and nobody there has confirmed that they took over."""
    if stage_of(case, today) == CourseStage.LOST:
        return None
    return about(
        "The family moved away or was transferred, and nobody there has confirmed that they took "
        "over.",
        [
            closing
            for closing in case.closings
            if closing.ending in HANDED_ON
            and not closing.reopened
            and not (closing.acknowledged_on or closing.acknowledged_by.strip())
        ],
    )
