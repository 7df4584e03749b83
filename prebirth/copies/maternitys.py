"""What maternity has to do by the plan, and which appointments of hers are to come."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import in_diaries, not_done
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.dates import exact_day
from prebirth.case.plan import Action
from prebirth.copies.birth import Shorten
from prebirth.layout.blocks import Block, Para
from prebirth.wording.facts import fact, service_of


def to_come_blocks(case: Case, on: date, most: int) -> list[Block]:
    """Her appointments that are set, with their days; nothing where none is.

    One of today may be over by now: it is said to be of today, and no more.
    """
    ahead = [one for one in in_diaries(case, on) if isinstance(one, Appointment)]
    ahead.sort(key=lambda one: one.on.key if one.on else (0, 0, 0))
    today = [one for one in ahead if exact_day(one.on) == on]
    ahead = [one for one in ahead if one not in today]
    told = [f"{service_of(case, one)}, {fact(case, one, 'on')}" for one in ahead[:most]]
    more = [say("{count} more: ring us", count=len(ahead) - most)] if len(ahead) > most else []
    lines = (
        (say("Today:"), [service_of(case, one) for one in today]),
        (say("Still to come:"), [*told, *more]),
    )
    return [Para(f"{'; '.join(listed)}.", lead) for lead, listed in lines if listed]


def action_blocks(case: Case, on: date, shorten: Shorten, most: int) -> list[Block]:
    """The actions of the plan that are the midwife's by name, and are not done."""
    midwife = case.pregnancy.midwife.strip().casefold()
    own = [one for one in not_done(case, on).actions if midwife and midwife in one.who.casefold()]
    told = [
        f"{shorten(one.told).rstrip('.')} ({fact(case, one, 'who')}{_by(one)})"
        for one in own[:most]
    ]
    more = [say("{count} more: ring us", count=len(own) - most)] if len(own) > most else []
    return [Para(f"{'; '.join([*told, *more])}.", say("The midwife's in the plan:"))] if own else []


def _by(action: Action) -> str:
    return say(", by {due}", due=action.due.show()) if action.due else ""
