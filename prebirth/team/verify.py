"""Checks every signature on what a team shares, and says in words what is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.case.oversight import Status
from prebirth.case.versions import STATUS
from prebirth.journal.entry import Entry
from prebirth.team.admission import authorship_fault
from prebirth.team.identity import NotAuthenticError
from prebirth.team.membership import Team, TeamMember
from prebirth.team.membership_log import MembershipLog
from prebirth.team.repository import Signed, TeamRepository
from prebirth.team.seal import signed_bytes, stream_of
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.verify import CheckResult


def verify_team(repository: TeamRepository) -> Iterator[CheckResult]:
    """Check the membership log and each shared assessment; raises VaultError."""
    team = MembershipLog(repository).team
    log = {name: Entry.from_bytes(body) for name, body in repository.membership_entries().items()}
    yield from _check_signatures(repository, team, repository.team, "The team's own record", log)
    if team.refused:
        count = len(team.refused)
        told = "1 statement does" if count == 1 else f"{count} statements do"
        yield CheckResult(
            "The team's own record",
            f"{told} not count. The member who made each had no right to do so.",
            fault=True,
        )
    with translate_db_errors():
        references = {
            listed.id: f"{listed.kind} {listed.reference or 'without a reference'}"
            for listed in repository.vault.store.cases()
        }
    for case in sorted(repository.streams().keys() & references.keys()):
        with translate_db_errors():
            entries = repository.vault.store.entries_by_hash(case)
        what = references[case]
        yield from _check_signatures(repository, team, case, what, entries)
        yield from _check_agreements(repository, team, case, what, entries)


def _check_signatures(
    repository: TeamRepository, team: Team, case: str, what: str, entries: dict[str, Entry]
) -> Iterator[CheckResult]:
    """Check that each entry is signed by somebody who could write it."""
    good = wrong = 0
    signed_by_name = {signed.name: signed for signed in repository.signatures(case)}
    for name, entry in entries.items():
        if (signed := signed_by_name.get(name)) is None:
            continue
        signer = team.members.get(signed.signer)
        fault = authorship_fault(team, entry, signer) if case != repository.team else ""
        # A wrong signature is named first. It can stand here under an entry that came without
        # being checked by itself, since a later one of the same member held it.
        fault = _signature_fault(repository.team, case, signed, signer) or fault
        good += not fault
        wrong += bool(fault)
        if fault:
            yield CheckResult(
                what,
                f"the entry of {entry.at[:16].replace('T', ' ')} by {entry.author}: {fault}.",
                fault=True,
            )
    unsent = len(entries) - good - wrong
    waits = f"; {unsent:,} have not gone out yet" if unsent else ""
    yield CheckResult(
        what,
        f"{good:,} entries are signed by those who wrote them, or by who brought them in{waits}.",
    )


def _signature_fault(team: str, case: str, signed: Signed, signer: TeamMember | None) -> str:
    """What is wrong with the signature of an entry; empty where it holds."""
    if signer is None:
        return "its signer does not belong to the team"
    content = signed_bytes(team, stream_of(team, case), bytes.fromhex(signed.name))
    try:
        signer.keys.check(signed.signature, content)
    except NotAuthenticError:
        return "its signature is not by the person it names"
    return ""


def _check_agreements(
    repository: TeamRepository, team: Team, case: str, what: str, entries: dict[str, Entry]
) -> Iterator[CheckResult]:
    """Report versions that somebody agreed whose role does not."""
    signers = repository.signers(case)
    for name, entry in entries.items():
        if any(
            (change.table, change.field) == STATUS and change.after == Status.AGREED.value
            for change in entry.changes
        ):
            signer = team.members.get(signers.get(name, ""))
            on_paper = any(
                change.table == "signoffs" and "paper" in (change.after or {})
                if change.op == "add"
                else change.table == "signoffs" and change.field == "paper" and change.after
                for change in entry.changes
            )
            if signer and not signer.role.agrees and not on_paper:
                yield CheckResult(
                    what,
                    f"a version was agreed on {entry.at[:10]} in the vault of {signer.name}, "
                    f"who is {signer.role.value} in this team.",
                )
