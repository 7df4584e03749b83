"""The one gate: whatever leaves the program is made from a case that its reader may see.

Exempt by name, since they are the record itself: FILE.json, a whole hand-over, backups and a team's
entries. The screen is a reader of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NewType

from prebirth.case.case import Case
from prebirth.case.entered import entered
from prebirth.privacy.by_itself import call_as_known, restrict_by_facts
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.disputes import keep_disputes
from prebirth.privacy.ends import keep_the_end
from prebirth.privacy.halves import take_out_bare_days, take_out_halves
from prebirth.privacy.leading import take_out_leading
from prebirth.privacy.new_names import take_out_new_names
from prebirth.privacy.not_to_tell import NotToTell
from prebirth.privacy.not_yet_told import take_out_not_told
from prebirth.privacy.parent_view import Danger, OneParent, ParentView, at_risk, stops
from prebirth.privacy.part import (
    AskedByFile,
    Colleague,
    limit_to_contribution,
    limit_to_sections,
    open_own_words,
    waiting_contribution,
)
from prebirth.privacy.records import restrict_as_now
from prebirth.privacy.redaction import Reader, redact, take_out_nameless
from prebirth.privacy.subject import OneSubject, limit_to_subject
from prebirth.privacy.third_party import (
    take_out_hollow,
    take_out_others,
    take_out_who_told,
    tell_no_more_of_a_loss,
    without_other_adults,
)
from prebirth.privacy.versions import join, join_names, part, who_was_who
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld
from prebirth.wording.still_to_come import with_days_to_come

Seen = NewType("Seen", Case)
"""A case from which all that its reader must not see is gone; `for_reader` alone makes one."""


def for_reader(
    case: Case,
    reader: Reader | OneParent | OneSubject | Colleague | AskedByFile,
    choice: Choice = NO_CHOICE,
    *,
    also: Sequence[Case] = (),
    beside: Sequence[Case] = (),
    on: date | None = None,
) -> tuple[Seen, list[Withheld]]:
    """The case as a reader may see it, and what is withheld from them.

    `on` is the day on which it leaves, where the case does not say yet what is still to come.

    `also` are the other versions that the output uses, the record of now among them: what is
    restricted in one of them is withheld from this one too, or an old version would tell it.
    `beside` are earlier versions that it stands beside. Whoever is withheld in any of all these
    is sought in this one by every name that they have in one of them.
    """
    case = entered(case)
    if on is not None:
        case = with_days_to_come(case, on)
    for version in also:
        case = restrict_as_now(case, version)
    others = (*also, *beside)
    joined = join(case, others)
    seen, held = _through(joined.case, reader, choice, others)
    once = [_once_held(joined.case, other, reader) for other in others]
    named = join_names(joined, others, seen, held, once)
    if named.added != joined.added:
        seen, held = _through(named.case, reader, choice, others)
    seen = take_out_halves(named.case, seen, held, choice)
    if isinstance(reader, Reader) and not reader.chair:
        seen = take_out_bare_days(seen)
    alone, held = part(seen, held, named.added)
    return Seen(alone), held


def _once_held(
    case: Case,
    other: Case,
    reader: Reader | OneParent | OneSubject | Colleague | AskedByFile,
) -> list[Withheld]:
    """What was withheld of who is who as another version holds it, though it may be gone now."""
    person = reader.person if isinstance(reader, Reader | OneParent | OneSubject) else ""
    once = who_was_who(case, other)
    return _redacted(once, Reader(person=person), NO_CHOICE, ())[1] if once is not None else []


def _through(
    case: Case,
    reader: Reader | OneParent | OneSubject | Colleague | AskedByFile,
    choice: Choice,
    also: Sequence[Case],
) -> tuple[Case, list[Withheld]]:
    """One version as a reader may see it."""
    match reader:
        case Colleague(sections):
            seen, held = _redacted(case, Reader(), choice, also)
            return keep_disputes(limit_to_sections(seen, sections)), held
        case AskedByFile(agency):
            seen, held = _redacted(open_own_words(case, agency), Reader(), choice, also)
            waiting = waiting_contribution(case, agency)
            return keep_disputes(limit_to_contribution(seen, agency, waiting)), held
        case OneParent(person, form):
            seen, held = _redacted(case, Reader(person=person, form=form), choice, also)
            own, theirs = take_out_others(case, seen, person, form, choice, held)
            held += theirs
            own = take_out_nameless(case, own, Reader(person=person), held, choice)
            own = _safe_for(case, person, own, held)
            own = keep_the_end(case, own, held, family=True)
            return keep_disputes(own, person), held
        case OneSubject(person, form):
            them = Reader(person=person, form=form, subject=True)
            seen, held = _redacted(case, them, choice, also)
            limited, others = limit_to_subject(case, seen, person, form, choice, held)
            held += others
            limited = take_out_nameless(case, limited, them, held, choice)
            limited = _safe_for(case, person, limited, held)
            limited = keep_the_end(case, limited, held, family=True)
            return keep_disputes(limited, person), held
        case Reader():
            seen, held = _redacted(case, reader, choice, also)
            if reader.form and at_risk(case, reader.person):
                view = ParentView(case, reader.person)
                seen = without_other_adults(
                    case, seen, view, reader.form, held, choice, tuple(held)
                )
            elif reader.person:
                seen = take_out_lost(case, seen, NotToTell(seen), held, choice)
            if reader.person:
                seen = tell_no_more_of_a_loss(case, seen, reader.person, held, choice)
                seen = _safe_for(case, reader.person, seen, held)
            seen = keep_the_end(case, seen, held, family=bool(reader.person))
            return keep_disputes(seen), held


def _safe_for(case: Case, reader: str, seen: Case, held: list[Withheld]) -> Case:
    """The case without what tells one of the family something though its words are gone.

    Violence counts only where its reader reads of it: else what is gone with it would tell of it.
    """
    known = (stop for stop in stops(case, reader) if stop.why is not Danger.VIOLENCE)
    endangered = frozenset(stop.person for stop in (*known, *stops(seen, reader)))
    return take_out_who_told(take_out_hollow(seen, held, endangered), held, endangered)


def _redacted(
    case: Case, reader: Reader, choice: Choice, also: Sequence[Case]
) -> tuple[Case, list[Withheld]]:
    """The case less what is restricted, by somebody or by what it says, and what was withheld."""
    whole = restrict_by_facts(case, reader, also)
    called, names = call_as_known(whole, reader, choice, also)
    seen, held = redact(called, reader, choice, called=whole)
    seen = take_out_leading(whole, seen, reader, held, choice)
    seen = take_out_nameless(whole, seen, reader, held, choice)
    seen = take_out_new_names(whole, seen, reader, held, choice)
    if reader.person:
        seen = take_out_not_told(case, seen, reader.person, held, choice)
    return seen, names + held
