"""Deleting a shared assessment for ever: asked for by one, and done where enough agree.

It goes from a vault once the member of that vault agrees, or once two of its readers do of whom
one is a manager or an owner; then it lies in the bin of that vault for thirty days. Whoever agrees
agrees to the record as they had it: where somebody wrote on who did not agree, it stays. Any
reader who keeps it takes the question off the table for all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from prebirth.case.change import Change
from prebirth.case.versions import content
from prebirth.journal.graph import Graph
from prebirth.team.membership import TABLE, Team
from prebirth.team.sharing import Sharing, SignedActs, doer_of

ASK, AGREE, KEEP = "ask gone", "agree gone", "keep"
"""The acts: to ask that it be deleted for ever, to agree, and to keep it."""
EARLIER = "gone"
"""What an earlier build wrote, which deleted it from every vault by itself: here it only asks."""


class Deletion(NamedTuple):
    """A question whether an assessment is to be deleted for ever, and how it stands."""

    by: str
    """The member who asks."""
    reason: str
    agreed: frozenset[str]
    """The members who agree to the record as it is here, whoever asks among them."""
    decided: bool
    """Whether enough agree, so that it goes from every vault."""


def ask_change(case: str, reason: str) -> Change:
    """The act that asks for deletion."""
    return Change("act", TABLE, case, ASK, None, {"reason": reason})


def agree_change(case: str) -> Change:
    """The act that agrees to it."""
    return Change("act", TABLE, case, AGREE, None, {})


def keep_change(case: str) -> Change:
    """The act that keeps the assessment."""
    return Change("act", TABLE, case, KEEP, None, {})


def deletion_of(record: SignedActs, sharing: Sharing, team: Team, case: str) -> Deletion | None:
    """The question that stands in a record, if any; only what its readers signed counts."""
    graph = Graph(record.entries)
    acts: dict[str, list[tuple[str, str, str]]] = {ASK: [], AGREE: [], KEEP: []}
    for key in graph.order:
        doer = doer_of(team, record.entries[key], record.signers.get(key, ""))
        if doer is None or doer.id not in sharing.readers or key in graph.partial:
            continue
        for change in record.entries[key].changes:
            if (change.op, change.table, change.record) == ("act", TABLE, case):
                kind = ASK if change.field == EARLIER else change.field
                detail = change.after if isinstance(change.after, Mapping) else {}
                acts.get(kind, []).append((key, doer.id, str(detail.get("reason", ""))))
    # Whoever keeps it takes back what was asked and agreed before, or without knowing of that.
    standing = [
        (key, member, reason, kind)
        for kind in (ASK, AGREE)
        for key, member, reason in acts[kind]
        if all(graph.is_ancestor(key, kept) for kept, _, _ in acts[KEEP])
    ]
    asked = [act for act in standing if act[3] == ASK]
    if not asked:
        return None
    written = [key for key in graph.order if content(record.entries[key].changes)]
    agreed = frozenset(
        member
        for key, member, _, _ in standing
        if all(graph.is_ancestor(key, other) for other in written)
    )
    _, by, reason, _ = asked[-1]
    return Deletion(
        by,
        reason,
        agreed,
        len(agreed) > 1 and any(team.members[member].role.agrees for member in agreed),
    )
