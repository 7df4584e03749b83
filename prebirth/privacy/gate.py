"""The one gate: whatever leaves the program is made from a case that its reader may see.

Exempt by name, since they are the record itself: FILE.json, a whole hand-over, backups and a team's
entries. The screen is a reader of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import NewType

from prebirth.case.case import RECORDS, Case
from prebirth.case.entered import entered
from prebirth.case.marks import NOTHING, marked
from prebirth.case.record import Record
from prebirth.case.references import remove_records
from prebirth.case.waiting import waiting_for
from prebirth.privacy.alleged import alleged_of, take_out_alleged
from prebirth.privacy.answered import take_out_answered, take_out_told_by_question
from prebirth.privacy.bare_parents import take_out_bare_parents
from prebirth.privacy.by_count import take_out_counted
from prebirth.privacy.by_itself import (
    call_as_known,
    restrict_by_facts,
    without_whom_names_are_kept_from,
)
from prebirth.privacy.convictions import take_out_convictions
from prebirth.privacy.disputes import keep_disputes
from prebirth.privacy.ends import keep_the_end
from prebirth.privacy.halves import (
    take_out_bare_days,
    take_out_halves,
    take_out_untold,
    take_out_wordless,
)
from prebirth.privacy.leading import take_out_leading
from prebirth.privacy.legal_advice import take_out_legal_advice
from prebirth.privacy.new_names import take_out_new_names
from prebirth.privacy.not_to_tell import silent_as_now, take_out_not_to_tell
from prebirth.privacy.not_yet_told import take_out_not_told, take_out_of_steps
from prebirth.privacy.of_babies import take_out_of_babies
from prebirth.privacy.parent_view import Danger, OneParent, seen_view, stops
from prebirth.privacy.part import (
    AskedByFile,
    Colleague,
    limit_to_contribution,
    limit_to_sections,
    open_own_words,
)
from prebirth.privacy.records import blank, restrict_as_now
from prebirth.privacy.redaction import Reader, redact, take_out_nameless
from prebirth.privacy.referrer import take_out_referrer
from prebirth.privacy.subject import OneSubject, limit_to_subject
from prebirth.privacy.third_party import (
    take_out_blanks,
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
"""A case from which all that its reader must not see is gone; this module alone makes one."""


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
    `beside` are earlier versions that it stands beside: a restriction that somebody made in one of
    them says nothing of this one. Whoever is withheld in any of all these is sought in this one by
    every name that they have in one of them, and what the facts of one of them ask to withhold is
    withheld from this one.
    """
    case = entered(case)
    if on is not None:
        case = with_days_to_come(case, on)
    person = reader.person if isinstance(reader, Reader | OneParent | OneSubject) else ""
    if not (isinstance(reader, Reader) and reader.chair):  # who may know what was open then
        for version in also:
            case = restrict_as_now(case, version)
            case = silent_as_now(case, version, person) if person else case
    others = (*also, *beside)
    joined = join(case, others)
    seen, held = _through(joined.case, reader, choice, others)
    once = [_once_held(joined.case, other, reader) for other in others]
    named = join_names(joined, others, seen, held, once)
    if named.added != joined.added:
        seen, held = _through(named.case, reader, choice, others)
    seen = take_out_halves(named.case, seen, held, choice)
    seen = take_out_untold(named.case, seen, held, choice)
    seen = take_out_wordless(named.case, seen, held)
    if isinstance(reader, Reader) and not reader.chair:
        seen = take_out_bare_days(seen, held)
    if person:
        seen = without_whom_names_are_kept_from(seen)
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


def without_inside(seen: Seen) -> Seen:
    """The same for an output that says all it may: less what is `inside`, which the chair reads.

    It comes after the gate, which withholds an address since such a fact asks for it. Nothing else
    goes with it, and it is none of what a worker decides on.
    """
    less: Case = seen
    for table, kind in RECORDS.items():
        fields, records = marked(kind, "inside"), less.table(table)
        for record in [one for one in records if _says_any(one, fields)]:
            disputed = tuple(row for row in record.disputed if row.field not in fields)
            less = less.adding(blank(record, fields).replace(disputed=disputed))
        if gone := {one.id for one in records if one.inside}:
            less = remove_records(less, table, gone)
    return Seen(less)


def _says_any(record: Record, fields: Collection[str]) -> bool:
    """Whether a record says something in one of some fields."""
    return any(getattr(record, field) not in NOTHING for field in fields)


def _through(
    case: Case,
    reader: Reader | OneParent | OneSubject | Colleague | AskedByFile,
    choice: Choice,
    versions: Sequence[Case],
) -> tuple[Case, list[Withheld]]:
    """One version as a reader may see it, by what it and the other versions restrict."""
    match reader:
        case Colleague(sections):
            seen, held = _redacted(case, Reader(), choice, versions)
            return keep_disputes(limit_to_sections(seen, sections)), held
        case AskedByFile(agency):
            own, them = open_own_words(case, agency), Reader(agency=agency)
            seen, held = _redacted(own, them, choice, versions)
            waiting = waiting_for(case, agency)
            part = limit_to_contribution(seen, agency, waiting.id if waiting else "")
            return keep_disputes(part), held
        case OneParent(person, form):
            seen, held = _redacted(case, Reader(person=person, form=form), choice, versions)
            own, theirs = take_out_others(case, seen, person, form, choice, held, versions)
            held += theirs
            own = take_out_nameless(case, own, Reader(person=person), held, choice)
            own = _safe_for((case, *versions), person, own, held)
            own = keep_the_end(case, own, held, family=True)
            return keep_disputes(own, person), held
        case OneSubject(person, form):
            them = Reader(person=person, form=form, subject=True)
            seen, held = _redacted(case, them, choice, versions)
            limited, others = limit_to_subject(case, seen, person, form, choice, held, versions)
            held += others
            limited = take_out_nameless(case, limited, them, held, choice)
            limited = _safe_for((case, *versions), person, limited, held)
            limited = keep_the_end(case, limited, held, family=True)
            return keep_disputes(limited, person), held
        case Reader():
            seen, held = _redacted(case, reader, choice, versions)
            if reader.person:
                view = seen_view(case, seen, reader.person, (case, *versions))
                if reader.form and view.at_risk:
                    seen = without_other_adults(
                        case, seen, view, reader.form, held, choice, tuple(held)
                    )
                else:
                    seen = take_out_not_to_tell(case, seen, reader.person, held, choice)
                seen = tell_no_more_of_a_loss(case, seen, reader.person, held, choice)
                seen = _safe_for((case, *versions), reader.person, seen, held)
            seen = keep_the_end(case, seen, held, family=bool(reader.person))
            return keep_disputes(seen), held


def _safe_for(versions: Sequence[Case], reader: str, seen: Case, held: list[Withheld]) -> Case:
    """The case without what tells one of the family something though its words are gone.

    Violence counts only where its reader reads of it: else what is gone with it would tell of it.
    That it is alleged of them counts for the records that have no word left.
    """
    known = [
        stop for case in versions for stop in stops(case, reader) if stop.why is not Danger.VIOLENCE
    ]
    endangered = frozenset(stop.person for stop in (*known, *stops(seen, reader)))
    accused = alleged_of(versions, reader).of_reader
    seen = take_out_hollow(seen, held, whoever=bool(endangered) or accused)
    seen = take_out_blanks(seen, reader, held)
    return take_out_who_told(seen, held, endangered)


def _redacted(
    case: Case, reader: Reader, choice: Choice, versions: Sequence[Case]
) -> tuple[Case, list[Withheld]]:
    """The case less what is restricted, by somebody or by what it says, and what was withheld.

    By what this version says, or one of the other versions: a step that asks a fact for what is
    withheld gets all of them, the one that is seen first. To those that get `whole` alone it holds
    whoever another version names, so that they are sought too. The order of the steps matters:
    each goes by what those before it left in `seen`. `take_out_referrer` goes by the referrals
    that are kept from the reader themselves, not by those that went with somebody in them.
    Questions and answers go by what they tell of what is gone, so they come after it; a legal step
    and advice go on where the family was told of one, so they come last.
    """
    whole = restrict_by_facts(case, reader, versions)
    known = (whole, *versions)
    called, names = call_as_known(whole, reader, choice, versions)
    seen, held = redact(called, reader, choice, called=whole)
    if not reader.chair:
        seen = take_out_of_babies(known, seen, reader, held, choice)
        seen = take_out_bare_parents(whole, seen, held, choice)
        seen = take_out_counted(whole, seen, held, choice)
        seen = take_out_referrer(known, seen, reader, held, choice)
        seen = take_out_convictions(known, seen, reader, held, choice)
        seen = take_out_told_by_question(known, seen, reader, held, choice)
    seen = take_out_leading(known, seen, reader, held, choice)
    seen = take_out_nameless(whole, seen, reader, held, choice)
    seen = take_out_new_names(known, seen, reader, held, choice)
    seen = take_out_answered(whole, seen, held, reader.form)
    if reader.person:
        seen = take_out_not_told((case, *versions), seen, reader, held, choice)
        seen = take_out_alleged((case, *versions), seen, reader, held, choice)
    if not reader.chair:
        seen = take_out_of_steps((case, *versions), seen, held, reader.person)
        seen = take_out_legal_advice((case, *versions), seen, reader, held, choice)
    return seen, names + held
