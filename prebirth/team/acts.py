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
from prebirth.team.deletion import agree_change, ask_change, keep_change
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
    TOGETHER,
    TeamMember,
    TeamRole,
    add_change,
    begin_change,
    key_change,
)
from prebirth.team.names import reads_alike
from prebirth.team.repository import Membership, TeamRepository, in_team
from prebirth.team.seal import Opened, entry_hash, key_proof, new_key, sign_entry, stream_of
from prebirth.team.sharing import share_changes, unshare_changes
from prebirth.team.stores.address import POSTGRES
from prebirth.team.stores.logins import scram_verifier
from prebirth.team.sync import Sync
from prebirth.vault.bin import binned, put_in_bin, take_out_of_bin
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import erase_case
from prebirth.vault.vault import Vault


def begin_team(vault: Vault, name: str, address: dict[str, Any]) -> TeamRepository:
    """Begin a team that meets at an address, as its first owner; raises VaultError."""
    _require_teamless(vault)
    me, team, key, secret = Identity.new(), str(uuid.uuid4()), str(uuid.uuid4()), new_key()
    author, device = vault.author, vault.store.meta("device")
    changes = (
        begin_change(me.keys, team=name, name=author, device=device),
        key_change(key, [me.id], key_proof(team, key, secret)),
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
    repository.add_key(team, key, secret)
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


def left_under(sync: Sync, answer: InvitationAnswer) -> TeamMember | None:
    """The last who left under a name that reads as that of whoever answers, if anybody did."""
    return next(
        (
            member
            for member in reversed([*sync.team.members.values()])
            if member.left_at
            and member.id != answer.keys.id
            and reads_alike(answer.name, member.names)
        ),
        None,
    )


def admit_member(sync: Sync, answer: InvitationAnswer, role: TeamRole) -> None:
    """Let somebody in whose fingerprint was compared; raises TeamError, VaultError."""
    _require_owner(sync)
    other = sync.team.member_of_device(answer.device)
    if other and other.id != answer.keys.id and not other.left_at:
        raise TeamError(
            f"{answer.name}'s vault is a copy of {other.name}'s. "
            "Each member needs a vault of their own. Nothing has changed."
        )
    if reads_alike(
        answer.name, [one.name for one in sync.team.present if one.id != answer.keys.id]
    ):
        raise TeamError(
            f"{answer.name} reads as the name of somebody who is in the team. They write under "
            "another name first, as with a middle name, and answer again. Nothing has changed."
        )
    if role is TeamRole.OWNER and len(sync.team.owners) >= TOGETHER:
        raise TeamError(
            "Two owners decide who becomes one. Let them in with another role; then two of you "
            "make them an owner. Nothing has changed."
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


def needs_second_owner(sync: Sync, member: TeamMember) -> bool:
    """Whether a member stays an owner, or becomes none, until another owner says the same."""
    me = sync.repository.me.id
    return len(sync.team.owners) >= TOGETHER and not any(
        one.member == member.id and one.by != me for one in sync.team.proposals
    )


def remove_member(sync: Sync, member: TeamMember) -> None:
    """Remove a member, who reads nothing that follows; raises TeamError, VaultError.

    Where there are three owners or more, one of them is removed once a second one removes them.
    """
    if member.id == _require_owner(sync).id:
        raise TeamError("That is you: leave the team instead. Nothing has changed.")
    _require_another_owner(sync, member, None)
    left = [other.id for other in sync.team.present if other.id != member.id]
    label = Label.of(Code.TEAM_REMOVE, member=member.id)
    removal = Change("act", TABLE, member.id, REMOVE, None, {})
    if member.role is TeamRole.OWNER and needs_second_owner(sync, member):
        sync.log.append([removal], label)
    else:
        sync.log.rotate_key([removal], label, left)
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
    for case in binned(repository.vault):
        take_out_of_bin(repository.vault, case)
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
    begins = not sharing.readers
    if sharing.key:
        changes = share_changes(names, names=names)
    else:
        key, secret = str(uuid.uuid4()), new_key()
        repository.add_key(case, key, secret)
        fresh = [*([] if me.id in sharing.readers else [me.id]), *names]
        holders = {*sharing.readers, *fresh}
        proof = key_proof(case, key, secret)
        changes = [*share_changes(fresh, names=names), key_change(key, holders, proof)]
    if added or not sharing.key:
        # Acts by which these members took somebody off while they were off themselves count no
        # more.
        repository.evidence.delete_notices(case, list(names))
        session.record_acts(changes, Label.of(Code.SHARE if names else Code.BEGIN_SHARING))
        if begins:
            repository.evidence.add_origin(case, [session.head])
        _take_offers(sync, case, members)


def accept_sharing(sync: Sync, case: str, giver: TeamMember) -> None:
    """Let what a colleague shares join the copy that is private here; raises VaultError.

    What is here then goes to everybody they share it with.
    """
    if sync.team.present_member(sync.repository.me.id) is None:
        raise TeamError("You do not belong to the team. Nothing has changed.")
    _take_offers(sync, case, [giver])


def _take_offers(sync: Sync, case: str, givers: Collection[TeamMember]) -> None:
    """Take the keys that these members offered for what was private here."""
    repository, ids = sync.repository, {member.id for member in givers}
    for offer in repository.evidence.offers(case):
        if offer.giver in ids and offer.key:
            repository.add_stream(case, offer.root)
            repository.add_key(case, offer.key, offer.secret)
        elif offer.giver in ids:
            repository.evidence.add_origin(case, offer.begin)
    repository.evidence.delete_offers(case)


def unshare(sync: Sync, session: Session, member: TeamMember) -> None:
    """Let a member read nothing that follows in an assessment; raises TeamError, VaultError.

    What they have read cannot be taken back.
    """
    repository, case = sync.repository, session.case.id
    require_writer(sync, case)
    key, secret = str(uuid.uuid4()), new_key()
    repository.add_key(case, key, secret)
    left = sync.sharing(case).readers - {member.id}
    changes = unshare_changes(member.id, key, left, member.name, key_proof(case, key, secret))
    session.record_acts(changes, Label.of(Code.UNSHARE))


def delete_everywhere(sync: Sync, case: str, reason: str) -> None:
    """Ask that an assessment be deleted for ever in every vault; here it goes into the bin.

    A member who may not write in it deletes what is here alone, at once. Raises VaultError.
    """
    vault = sync.repository.vault
    if not sync.reaches_others(case):
        erase_case(vault, case, reason)
        return
    Session(vault, case).record_acts([ask_change(case, reason)], Label.of(Code.GONE))
    put_in_bin(vault, case, vault.author, reason)


def agree_deletion(sync: Sync, case: str) -> None:
    """Agree that an assessment is deleted for ever; raises TeamError, VaultError."""
    asked = sync.deletion(case)
    if asked is None:
        raise TeamError("Nobody asks that this assessment be deleted. Nothing has changed.")
    require_writer(sync, case)
    vault = sync.repository.vault
    Session(vault, case).record_acts([agree_change(case)], Label.of(Code.GONE_AGREE))
    put_in_bin(vault, case, sync.team.name_of(asked.by), asked.reason)


def keep_assessment(sync: Sync, case: str) -> None:
    """Keep an assessment that somebody asks to delete, for all; raises TeamError, VaultError."""
    vault = sync.repository.vault
    if sync.reaches_others(case) and sync.deletion(case):
        Session(vault, case).record_acts([keep_change(case)], Label.of(Code.GONE_KEEP))
    take_out_of_bin(vault, case)


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
