"""What maternity has to do by the plan, and which appointments of hers are to come."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import in_diaries, not_done
from prebirth.case.agencies import Agency, AgencyRole
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Service
from prebirth.case.dates import exact_day
from prebirth.case.family import mothers
from prebirth.case.labour_past import birth_over
from prebirth.case.listed import plays
from prebirth.case.plan import Action
from prebirth.copies.birth import Shorten
from prebirth.copies.for_ward import moved_and_to_come
from prebirth.copies.in_words import in_words
from prebirth.layout.blocks import Block, Para
from prebirth.wording.facts import fact, service_of

MIDWIFE = re.compile(r"\bmidwi(?:f|ves)|\bmaternity\b|\bantenatal\b", re.IGNORECASE)
"""How midwives are called by their work."""
OF_THE_BIRTH = re.compile(
    rf"{MIDWIFE.pattern}|\bpostnatal\b|\bwards?\b|\bhospitals?\b|\badmi(?:tted|ssion)\b"
    r"|\blabour\b|\bthe delivery\b|\bdelivery (?:suite|room)\b|\b(?:is|be|been|once|when) born\b"
    r"|\bdischarged? (?:from|home|meeting)\b"
    r"|(?<!pre-)(?<!date of )\bbirth\b(?! (?:certificate|famil|father|mother|parent|record))",
    re.IGNORECASE,
)
"""How a text names those who look after the birth, or what happens there."""
PARTED = re.compile(r"[,;/&+()]|\band\b|\bwith\b|\bor\b", re.IGNORECASE)
"""What stands between those who do something together."""


def to_come_blocks(case: Case, on: date, most: int) -> list[Block]:
    """Her appointments that are set, with their days; nothing where none is.

    One of today may be over by now: it is said to be of today, and no more.
    """
    ahead = [one for one in in_diaries(case, on) if isinstance(one, Appointment)]
    ahead += [one for one in case.appointments if _moved(case, one, on)]
    scans = [one for one in ahead if birth_over(case, on) and one.service == Service.SCAN]
    ahead = [one for one in ahead if one not in scans]
    ahead.sort(key=lambda one: one.on.key if one.on else (0, 0, 0))
    today = [one for one in ahead if exact_day(one.on) == on]
    ahead = [one for one in ahead if one not in today]
    told = [_with_day(case, one) for one in ahead[:most]]
    more = [say("{count} more: ring us", count=len(ahead) - most)] if len(ahead) > most else []
    lines = (
        (say("Today:"), [service_of(case, one) + _was_moved(one) for one in today]),
        (say("Still to come:"), [*told, *more]),
        (
            say("Set for the pregnancy, and not called off here:"),
            [_with_day(case, one) for one in scans],
        ),
    )
    return [Para(f"{'; '.join(listed)}.", lead) for lead, listed in lines if listed]


def _moved(case: Case, one: Appointment, on: date) -> bool:
    """Whether it is of hers or the baby's, to come, and marked as rearranged."""
    hers = {mother.id for mother in mothers(case)}
    return moved_and_to_come(one, on) and (one.person is None or one.person in hers)


def _with_day(case: Case, one: Appointment) -> str:
    return f"{service_of(case, one)}, {fact(case, one, 'on')}{_was_moved(one)}"


def _was_moved(one: Appointment) -> str:
    """That it is marked as rearranged, so that its day is asked for."""
    return say(" (rearranged: ask if this day holds)") if one.outcome else ""


def action_blocks(case: Case, on: date, shorten: Shorten, most: int) -> list[Block]:
    """The actions of the plan that are the midwives', and are not done."""
    own = [one for one in not_done(case, on).actions if _is_midwives(case, one.who)]
    return _listed(case, own, say("The midwife's in the plan:"), shorten, most)


def others_blocks(case: Case, on: date, shorten: Shorten, most: int) -> list[Block]:
    """The actions of others in the plan that name the ward or the birth, and are not done."""
    theirs = [
        one
        for one in not_done(case, on).actions
        if OF_THE_BIRTH.search(f"{one.told} {one.who}") and not _is_midwives(case, one.who)
    ]
    return _listed(case, theirs, say("Others' in the plan:"), shorten, most)


def _listed(
    case: Case, actions: list[Action], lead: str, shorten: Shorten, most: int
) -> list[Block]:
    """Actions in one paragraph, each with who does it and by when; of very many the first."""
    told = [
        f"{shorten(one.told).rstrip('.')}{f' ({who})' if who else ''}"
        for one in actions[:most]
        for who in (f"{fact(case, one, 'who')}{_by(one)}".removeprefix(", "),)
    ]
    left = len(actions) - most
    count = say("{count} more: ring us", count=left)
    count = count if told else say("{count} not done: ring us", count=left)
    more = [count] if left > 0 else []
    return [Para(f"{'; '.join([*told, *more])}.", lead)] if actions else []


def _is_midwives(case: Case, who: str) -> bool:
    """Whether a midwife does what `who` is to do, as midwives and their agency may be called.

    A part of a name that others are called by as well, such as a first name, may mean one of them.
    """
    if MIDWIFE.search(who):
        return True
    maternity = [one for one in case.agencies if plays(one.kind, AgencyRole.MATERNITY)]
    rest = [one for one in case.agencies if one not in maternity]
    theirs = _in_words(case.pregnancy.midwife, *_names_of(maternity))
    named = (name for one in case.people for name in (one.names, one.known_as))
    chiefs = (case.assessment.worker, case.assessment.manager)
    others = _in_words(*chiefs, *_names_of(rest), *named)
    said = in_words(who)
    return any(name in said for name in theirs) or any(
        any(part in name for name in theirs) and not any(part in name for name in others)
        for part in _in_words(*PARTED.split(who))
    )


def _names_of(agencies: Iterable[Agency]) -> Iterator[str]:
    return (name for one in agencies for name in (one.name, one.worker))


def _in_words(*texts: str) -> set[str]:
    return {in_words(text) for text in texts} - {in_words("")}


def _by(action: Action) -> str:
    return say(", by {due}", due=action.due.show()) if action.due else ""
