"""What a member does in a team, each act with all its consequences.

A member begins, joins or leaves a team, lets others in or removes them, and shares an assessment,
stops sharing it, or deletes it everywhere.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from prebirth.base.ids import new_id
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.session import Session
from prebirth.team.admission import authorship_fault
from prebirth.team.errors import TeamError
from prebirth.team.identity import Identity
from prebirth.team.invitation import (
    Invitation,
    InvitationAnswer,
    answer_from_bytes,
    answer_to_bytes,
    invitation_from_bytes,
    invitation_to_bytes,
)
from prebirth.team.membership import (
    LEAVE,
    REMOVE,
    ROLE,
    TABLE,
    TeamMember,
    TeamRole,
    add_change,
    begin_change,
    key_change,
)
from prebirth.team.repository import Membership, TeamRepository, in_team
from prebirth.team.seal import Opened, entry_hash, new_key, sign_entry, stream_of
from prebirth.team.sharing import deletion_change, share_changes, unshare_changes
from prebirth.team.stores.address import POSTGRES
from prebirth.team.stores.logins import scram_verifier
from prebirth.team.sync import Sync
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import erase_case
from prebirth.vault.vault import Vault


def begin_team(vault: Vault, name: str, address: dict[str, Any]) -> TeamRepository:
    """Begin a team that meets at an address, as its first owner; raises VaultError."""
    _require_teamless(vault)
    me, team, key = Identity.new(), str(uuid.uuid4()), str(uuid.uuid4())
    author, device = vault.author, vault.store.meta("device")
    changes = (
        begin_change(me.keys, team=name, name=author, device=device),
        key_change(key, [me.id]),
    )
    entry = Entry(
        new_id(),
        team,
        author,
        datetime.now(UTC).isoformat(),
        device,
        str(Label.of(Code.TEAM_BEGIN)),
        changes,
        ("",),
    )
    body = entry.body
    root = entry_hash(body)
    repository = TeamRepository.create(
        vault, Membership(team, root.hex(), me.secret, address, me.keys, secrets.token_urlsafe(32))
    )
    repository.add_stream(team, root.hex())
    repository.add_key(team, key, new_key())
    signature = sign_entry(me, team, stream_of(team, team), root)
    repository.add_signatures(team, [Opened(root, body, me.id, signature)], stored=False)
    vault.note("team", Label.of(Code.TEAM_BEGIN), detail={"team": team, "member": me.id})
    return repository


def invitation_file(sync: Sync) -> bytes:
    """The file that invites to the team; raises TeamError."""
    repository = sync.repository
    me = _require_owner(sync)
    return invitation_to_bytes(
        repository.me,
        Invitation(
            repository.team,
            sync.team.name,
            repository.membership.root,
            repository.me.keys,
            me.name,
            repository.membership.place,
        ),
    )


def join_team(
    vault: Vault, data: bytes, address: dict[str, Any] | None = None
) -> tuple[TeamRepository, bytes]:
    """Answer an invitation; returns the answer's file too. Raises TeamError, VaultError.

    `address` replaces the one in the invitation, where a shared folder lies elsewhere here.
    """
    _require_teamless(vault)
    invited, me, password = invitation_from_bytes(data), Identity.new(), secrets.token_urlsafe(32)
    membership = Membership(
        invited.team, invited.root, me.secret, address or invited.place, invited.owner, password
    )
    repository = TeamRepository.create(vault, membership)
    repository.add_stream(invited.team, invited.root)
    vault.note(
        "team",
        Label.of(Code.TEAM_JOIN),
        detail={"team": invited.team, "member": me.id},
    )
    return repository, answer_file(repository)


def answer_file(repository: TeamRepository) -> bytes:
    """The file that answers the invitation this vault joined by."""
    vault, membership = repository.vault, repository.membership
    in_database = membership.place.get("kind") == POSTGRES
    return answer_to_bytes(
        repository.me,
        InvitationAnswer(
            repository.team,
            repository.me.keys,
            vault.author,
            vault.store.meta("device"),
            scram_verifier(membership.word) if in_database else "",
        ),
    )


def checked_answer(sync: Sync, data: bytes) -> InvitationAnswer:
    """The answer in a file, whose fingerprint is still to be compared; raises TeamError."""
    _require_owner(sync)
    answer = answer_from_bytes(data)
    if answer.team != sync.team.id:
        raise TeamError("This is an answer to the invitation of another team. Nothing has changed.")
    return answer


def admit_member(sync: Sync, answer: InvitationAnswer, role: TeamRole) -> None:
    """Let somebody in whose fingerprint was compared; raises TeamError, VaultError."""
    _require_owner(sync)
    other = sync.team.member_of_device(answer.device)
    if other and other.id != answer.keys.id and not other.left_at:
        raise TeamError(
            f"{answer.name}'s vault is a copy of {other.name}'s. "
            "Each member needs a vault of their own. Nothing has changed."
        )
    label = Label.of(Code.TEAM_ADD, member=answer.keys.id, role=role.value)
    sync.log.append([add_change(answer.keys, answer.name, role, answer.device)], label)
    sync.repository.vault.note("team", label, what=answer.keys.id)


def set_role(sync: Sync, member: TeamMember, role: TeamRole) -> None:
    """Give a member another role; raises TeamError, VaultError."""
    _require_owner(sync)
    _require_another_owner(sync, member, role)
    sync.log.append(
        [Change("act", TABLE, member.id, ROLE, None, {"role": role.value})],
        Label.of(Code.TEAM_ROLE, member=member.id, role=role.value),
    )


def remove_member(sync: Sync, member: TeamMember) -> None:
    """Remove a member, who reads nothing that follows; raises TeamError, VaultError."""
    if member.id == _require_owner(sync).id:
        raise TeamError("That is you: leave the team instead. Nothing has changed.")
    _require_another_owner(sync, member, None)
    left = [other.id for other in sync.team.present if other.id != member.id]
    label = Label.of(Code.TEAM_REMOVE, member=member.id)
    sync.log.rotate_key([Change("act", TABLE, member.id, REMOVE, None, {})], label, left)
    sync.repository.vault.note("team", label, what=member.id)


def leave_team(sync: Sync) -> None:
    """Leave the team and delete its keys; the assessments stay. Raises TeamError, VaultError."""
    repository = sync.repository
    me = sync.team.present_member(repository.me.id)
    label = Label.of(Code.TEAM_LEAVE)
    if me:
        _require_another_owner(sync, me, None)
        sync.log.append([Change("act", TABLE, me.id, LEAVE, None, {})], label)
        # One may leave while the store is away, or refuses this member: then the others do not
        # learn of it, and an owner removes whoever has left.
        with suppress(TeamError):
            sync.log.sync(sync.store)
    repository.delete_all()
    repository.vault.note("team", label)


def share(sync: Sync, session: Session, members: Collection[TeamMember]) -> None:
    """Let members read an assessment, all of it and what follows; raises TeamError, VaultError."""
    repository, case = sync.repository, session.case.id
    me = require_writer(sync, case)
    vault = repository.vault
    with translate_db_errors():
        first = vault.store.snapshots(case)[0][0]
        fault = next(
            (
                fault
                for entry in vault.store.entries(case)
                if (fault := _authorship_fault(sync, entry, me))
            ),
            "",
        )
    # Every other laptop would refuse such an entry, and all that goes on from it.
    if fault:
        raise TeamError(
            f"This assessment cannot be shared from here: {fault}. Nothing has changed."
        )
    repository.add_stream(case, first)
    sharing = sync.sharing(case)
    added = [
        member for member in members if member.id not in sharing.readers and member.id != me.id
    ]
    names = {member.id: f"{member.name} ({member.role.value})" for member in added}
    if sharing.key:
        changes = share_changes(names, names=names)
    else:
        key = str(uuid.uuid4())
        repository.add_key(case, key, new_key())
        fresh = [*([] if me.id in sharing.readers else [me.id]), *names]
        holders = {*sharing.readers, *fresh}
        changes = [*share_changes(fresh, names=names), key_change(key, holders)]
    if added or not sharing.key:
        # Notices that these members sent while they were removed themselves count no more.
        repository.delete_revocation_notices(case, list(names))
        session.record_acts(changes, Label.of(Code.SHARE if names else Code.BEGIN_SHARING))


def unshare(sync: Sync, session: Session, member: TeamMember) -> None:
    """Let a member read nothing that follows in an assessment; raises TeamError, VaultError.

    What they have read cannot be taken back.
    """
    repository, case = sync.repository, session.case.id
    require_writer(sync, case)
    key = str(uuid.uuid4())
    repository.add_key(case, key, new_key())
    left = sync.sharing(case).readers - {member.id}
    session.record_acts(unshare_changes(member.id, key, left, member.name), Label.of(Code.UNSHARE))


def delete_everywhere(sync: Sync, case: str, reason: str) -> None:
    """Delete an assessment for ever, here now and elsewhere with the next round.

    It stays on a laptop where something was written that is not known here. A member who may
    not write in it deletes what is here alone. Raises VaultError.
    """
    repository = sync.repository
    if not sync.reaches_others(case):
        erase_case(repository.vault, case, reason)
        return
    key, root = sync.sharing(case).key, repository.streams()[case]
    secret = repository.keys(case)[key]
    session = Session(repository.vault, case)
    session.record_acts([deletion_change(case, reason)], Label.of(Code.GONE))
    last = next(
        entry for entry in reversed(repository.unsent(case)) if entry.name.hex() == session.head
    )
    # Erasing takes the record and its keys away; the signed act and the key to seal it must
    # outlast it until they are sent.
    erase_case(repository.vault, case, reason)
    repository.add_stream(case, root)
    repository.add_key(case, key, secret)
    stream = stream_of(repository.team, case)
    signature = sign_entry(repository.me, repository.team, stream, last.name)
    repository.keep_deletion(case, Opened(last.name, last.body, repository.me.id, signature))


def require_writer(sync: Sync, case: str) -> TeamMember:
    """Return this member, who may share an assessment or stop sharing it; raises TeamError."""
    me = sync.team.present_member(sync.repository.me.id)
    if me is None or not me.role.writes:
        raise TeamError("You read in this team, and do not write. Nothing has changed.")
    readers = sync.sharing(case).readers
    if readers and (sync.has_ended(case) or me.id not in readers):
        raise TeamError(
            "This assessment is not shared with you: somebody it is shared with can do that. "
            "Nothing has changed."
        )
    return me


def _require_teamless(vault: Vault) -> None:
    """See that a vault may join a team; raises TeamError."""
    if in_team(vault):
        raise TeamError(
            "This vault belongs to a team already. Leave that one first. Nothing has changed."
        )
    if vault.read_only:
        raise TeamError(f"Only to be read: {vault.read_only}. Nothing has changed.")


def _require_owner(sync: Sync) -> TeamMember:
    """Return this member, who is an owner; raises TeamError."""
    me = sync.team.present_member(sync.repository.me.id)
    if me is None or me.role is not TeamRole.OWNER:
        raise TeamError("Only an owner of the team can do that. Nothing has changed.")
    return me


def _require_another_owner(sync: Sync, member: TeamMember, role: TeamRole | None) -> None:
    """See that the team has an owner once a member has another role or left; raises TeamError."""
    owners = [other for other in sync.team.present if other.role is TeamRole.OWNER]
    if owners == [member] and role is not TeamRole.OWNER and len(sync.team.present) > 1:
        raise TeamError(
            f"{member.name} is the only owner. Make somebody else an owner first. "
            "Nothing has changed."
        )


def _authorship_fault(sync: Sync, entry: Entry, me: TeamMember) -> str:
    """Why other laptops would refuse an entry of this member's vault; empty where they take it."""
    owner = sync.team.member_of_device(entry.device)
    return authorship_fault(sync.team, entry, me) if owner and owner.id == me.id else ""
