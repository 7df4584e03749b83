"""What waits for an answer of this member: deletions that are asked for, and copies to join."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.team.membership import TeamMember
from prebirth.team.sync import Sync
from prebirth.vault.bin import binned
from prebirth.vault.cipher import translate_db_errors


class TeamQuestion(NamedTuple):
    """Something about one assessment that is to be answered, or lies in the bin."""

    case: str
    reference: str
    words: str
    """What it is, in a sentence."""
    to_agree: bool
    """Whether this member may still agree that it is deleted."""
    to_keep: bool
    """Whether it may be kept."""
    shared_by: TeamMember | None = None
    """Who shares it, where a copy here is private and may be joined."""


def questions(sync: Sync) -> list[TeamQuestion]:
    """All that is asked, or lies in the bin; raises VaultError."""
    repository, vault = sync.repository, sync.repository.vault
    with translate_db_errors():
        names = {
            listed.id: listed.reference or "No reference yet" for listed in vault.all_records()
        }
    found, lies, me = list[TeamQuestion](), binned(vault), repository.me.id
    for case, reference in names.items():
        asked = sync.deletion(case) if case in repository.streams() else None
        day = f"{lies[case].until.day} {lies[case].until:%B %Y}" if case in lies else ""
        in_bin = f" It lies in the bin here until {day}." if day else ""
        if asked:
            agreed = ", ".join(sorted(map(sync.team.name_of, asked.agreed))) or "nobody"
            words = (
                f"{sync.team.name_of(asked.by)} asks that it be deleted for ever: {asked.reason}. "
                f"Agreed to what it holds now: {agreed}.{in_bin}"
            )
            may = sync.reaches_others(case)
            found.append(
                TeamQuestion(
                    case, reference, words, may and me not in asked.agreed, may or bool(day)
                )
            )
        elif day:
            found.append(TeamQuestion(case, reference, in_bin.strip(), False, to_keep=True))
    for case in sorted(repository.evidence.offered_cases() - repository.streams().keys()):
        givers = {offer.giver for offer in repository.evidence.offers(case)}
        found += [
            TeamQuestion(
                case,
                names.get(case, ""),
                f"{giver.name} shares it; the copy here is yours alone. Joined, what is here goes "
                "to everybody they share it with.",
                to_agree=False,
                to_keep=False,
                shared_by=giver,
            )
            for giver in sync.team.present
            if giver.id in givers
        ]
    return found
