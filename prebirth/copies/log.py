"""Who holds which copy, and who holds one that the record has left behind."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.copy_kinds import purpose_words
from prebirth.case.joining import who_is
from prebirth.case.shares import CopyDecision, Decided, Share
from prebirth.case.versions import (
    is_whole_record_digest,
    record_digest,
    version_words,
    whole_record_digest,
)
from prebirth.copies.make import called
from prebirth.privacy.withheld import Choice, Standing
from prebirth.wording.facts import capital, record_title, told_apart


class CopyState(StrEnum):
    """How a copy that left stands to the record of now."""

    CURRENT = "up to date"
    CHANGED = "the record has changed since"
    OUTDATED = "an earlier version"
    WITHDRAWN = "no longer counts"


class HeldCopy(NamedTuple):
    """The newest copy of one kind that one recipient has."""

    share: Share
    standing: CopyState


def holders(case: Case) -> list[HeldCopy]:
    """The newest copy of each kind with each recipient, those left behind first.

    Recipients are told apart by their ids, and by their names where the log has no more. A note
    replaces one for the same purpose alone. What reached somebody else comes first, each by itself;
    what was entered by mistake is held by nobody, and listed with why.
    """
    newest: dict[tuple[str, str], Share] = {}
    for share in case.shares:
        paper = share.copy_kind or f"{purpose_words(share.purpose)}, {share.how}"
        key = (holder_of(case, share), share.id if share.wrong or share.withdrawn else paper)
        if key not in newest or _when(share) >= _when(newest[key]):
            newest[key] = share
    return _standings(case, newest.values())


def every_copy(case: Case) -> list[HeldCopy]:
    """Every copy that left, also where its reader has a newer one, those left behind first."""
    return _standings(case, case.shares)


def _standings(case: Case, shares: Iterable[Share]) -> list[HeldCopy]:
    listed, now = list(shares), {record_digest(case)}
    # Both cost as much as writing the whole record, so the older one only where it is needed.
    if any(is_whole_record_digest(share.facts) for share in listed):
        now.add(whole_record_digest(case))
    copies = [HeldCopy(share, _standing(case, share, now)) for share in listed]
    order = list(CopyState)
    return sorted(
        copies,
        key=lambda held: (
            not held.share.wrong,
            held.standing == CopyState.WITHDRAWN,
            -order.index(held.standing),
            held.share.to,
            held.share.id,
        ),
    )


def holder_of(case: Case, share: Share) -> str:
    """Who has a copy: an id where the log says it or one alone fits the name, else the name."""
    if share.reader or share.agency:
        return who_is(case, share.reader or share.agency or "")
    found = [
        *called(case, share.to, case.people),
        *called(case, share.to, case.agencies),
    ]
    return found[0].id if len(found) == 1 else share.to


def holder_words(case: Case, share: Share) -> str:
    """Who has a copy, told apart from others of the same name."""
    key = who_is(case, share.reader or share.agency or "")
    who = case.people.get(key) or case.agencies.get(key)
    if who is None:
        return share.to
    name = told_apart(case, who)
    return name if share.to in {"", name, record_title(case, who)} else f"{share.to}, {name}"


def paper_words(share: Share) -> str:
    """What left: which kind of copy, or for what a note was."""
    if share.copy_kind:
        return capital(say(share.copy_kind.copy_title))
    return (
        say("Note: {purpose}", purpose=purpose_words(share.purpose) or share.how)
        if share.purpose or share.how
        else say("Not said")
    )


def chosen_rows(choice: Choice) -> tuple[CopyDecision, ...]:
    """What was decided for one copy, as the log keeps it."""
    return (
        *(_row(Decided.WITHHELD, place, reason) for place, reason in choice.more),
        *(_row(Decided.LET_IN, place, reason) for place, reason in choice.let),
        *(
            _row(Decided.STANDS, stays.place, stays.reason, stays.sentence)
            for stays in choice.stand
        ),
        *(_row(Decided.TAKEN_OUT, place, "", sentence) for place, sentence in choice.out),
        *(_row(Decided.REST_OUT, place, "") for place in choice.rest),
    )


def choice_of(share: Share) -> Choice:
    """What was decided for a copy in the log, as the gate takes it."""
    rows = {decided: [row for row in share.chosen if row.decided == decided] for decided in Decided}
    more, let = (
        tuple((_place(row), row.reason) for row in rows[decided])
        for decided in (Decided.WITHHELD, Decided.LET_IN)
    )
    stand = tuple(Standing(_place(row), row.sentence, row.reason) for row in rows[Decided.STANDS])
    out = tuple((_place(row), row.sentence) for row in rows[Decided.TAKEN_OUT])
    return Choice(more, let, stand, out, tuple(map(_place, rows[Decided.REST_OUT])))


def _row(decided: Decided, place: Place, reason: str, sentence: str = "") -> CopyDecision:
    return CopyDecision(
        decided=decided,
        table=place.table,
        record=place.record,
        field=place.field,
        sentence=sentence,
        reason=reason,
    )


def _place(row: CopyDecision) -> Place:
    return Place(row.table, row.record, row.field)


def is_of(case: Case, share: Share) -> bool:
    """Whether a case is the one that a copy in the log was made from, by its digest."""
    digest = whole_record_digest if is_whole_record_digest(share.facts) else record_digest
    return bool(share.facts) and share.facts == digest(case)


def copy_of_file(case: Case, digest: str) -> Share | None:
    """The copy in the log that a file is, by its SHA-256."""
    return next((share for share in case.shares if digest and share.digest == digest), None)


def _standing(case: Case, share: Share, now: set[str]) -> CopyState:
    if share.withdrawn:
        return CopyState.WITHDRAWN
    if share.version.partition(",")[0] != version_words(case).partition(",")[0]:
        return CopyState.OUTDATED
    return CopyState.CURRENT if share.facts in now else CopyState.CHANGED


def _when(share: Share) -> tuple[tuple[int, int, int], str]:
    return (
        share.on.key if share.on else (0, 0, 0),
        share.entered_at.isoformat() if share.entered_at else "",
    )
