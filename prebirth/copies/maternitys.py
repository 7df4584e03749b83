"""What maternity has to do by the plan, and which appointments of hers are to come."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import in_diaries, not_done
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.plan import Action
from prebirth.copies.birth import Shorten
from prebirth.layout.blocks import Block, Para
from prebirth.wording.facts import fact


def to_come_blocks(case: Case, on: date, most: int) -> list[Block]:
    """Her appointments that are set, with their days; nothing where none is."""
    ahead = [one for one in in_diaries(case, on) if isinstance(one, Appointment)]
    ahead.sort(key=lambda one: one.on.key if one.on else (0, 0, 0))
    told = [f"{fact(case, one, 'service')}, {fact(case, one, 'on')}" for one in ahead[:most]]
    more = [say("{count} more: ring us", count=len(ahead) - most)] if len(ahead) > most else []
    return [Para(f"{'; '.join([*told, *more])}.", say("Still to come:"))] if ahead else []


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
