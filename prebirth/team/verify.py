"""Checks everything that a team shares, signature by signature, and says in words what is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.case.oversight import Status
from prebirth.case.versions import STATUS
from prebirth.journal.entry import Entry
from prebirth.team.admission import authorship_fault
from prebirth.team.identity import NotAuthenticError
from prebirth.team.membership import Team
from prebirth.team.membership_log import MembershipLog
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import signed_bytes, stream_of
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.verify import Finding


def verify_team(repository: TeamRepository) -> Iterator[Finding]:
    """The team's statements, and each assessment that is shared; raises VaultError."""
    statements = MembershipLog(repository)
    team = statements.team
    yield from _chain(
        repository,
        team,
        repository.team,
        "The team's own record",
        {name: Entry.read(body) for name, body in repository.membership_entries().items()},
    )
    if team.refused:
        yield Finding(
            "The team's own record",
            f"{len(team.refused)} statements count for nothing: whoever made them could not.",
            fault=True,
        )
    with translate_db_errors():
        named = {
            one.id: one.reference or "without a reference" for one in repository.vault.store.cases()
        }
    for case in sorted(repository.streams().keys() & named.keys()):
        with translate_db_errors():
            entries = repository.vault.store.entries_by_hash(case)
        what = f"Assessment {named[case]}"
        yield from _chain(repository, team, case, what, entries)
        yield from _agreed(repository, team, case, what, entries)


def _chain(
    repository: TeamRepository, team: Team, case: str, what: str, entries: dict[str, Entry]
) -> Iterator[Finding]:
    """That each entry is signed by somebody who could write it."""
    stream, good, wrong, signed = (
        stream_of(repository.team, case),
        0,
        0,
        {one.name: one for one in repository.signatures(case)},
    )
    for name, entry in entries.items():
        found = signed.get(name)
        if found is None:
            continue
        signer = team.members.get(found.signer)
        why = authorship_fault(team, entry, signer) if case != repository.team else ""
        try:
            if signer is None:
                why = "whoever signed it does not belong to the team"
            else:
                signer.keys.check(
                    found.signature, signed_bytes(repository.team, stream, bytes.fromhex(name))
                )
        except NotAuthenticError:
            # An entry that is held by a later one of the same member came without being checked by itself.
            why = "its signature is not that of whom it names"
        good += not why
        wrong += bool(why)
        if why:
            yield Finding(
                what,
                f"the entry of {entry.at[:16].replace('T', ' ')} by {entry.author}: {why}.",
                fault=True,
            )
    waits = len(entries) - good - wrong
    yield Finding(
        what,
        f"{good:,} entries are signed by those who wrote them, or by who brought them in{f'; {waits:,} have not gone out yet' if waits else ''}.",
    )


def _agreed(
    repository: TeamRepository, team: Team, case: str, what: str, entries: dict[str, Entry]
) -> Iterator[Finding]:
    """Who agreed a version: in a team that is a manager's to do."""
    signers = repository.signers(case)
    for name, entry in entries.items():
        if any(
            (change.table, change.field) == STATUS and change.after == Status.AGREED.value
            for change in entry.changes
        ):
            signer = team.members.get(signers.get(name, ""))
            if signer and not signer.role.agrees:
                yield Finding(
                    what,
                    f"a version was agreed on {entry.at[:10]} in the vault of {signer.name}, who is {signer.role.value} in this team.",
                )
