"""What a member does in a team: begin it, invite, answer, let in, remove, leave; share an assessment, take it away, delete it everywhere."""

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


def begin_team(vault: Vault, name: str, place: dict[str, Any]) -> TeamRepository:
    """Begin a team in a place, as its first owner; raises VaultError."""
    _alone(vault)
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
        vault, Membership(team, root.hex(), me.secret, place, me.keys, secrets.token_urlsafe(32))
    )
    repository.add_stream(team, root.hex())
    repository.add_key(team, key, new_key())
    repository.add_signatures(
        team,
        [Opened(root, body, me.id, sign_entry(me, team, stream_of(team, team), root))],
        there=False,
    )
    vault.note("team", Label.of(Code.TEAM_BEGIN), detail={"team": team, "member": me.id})
    return repository


def invitation_file(sync: Sync) -> bytes:
    """The file that invites to a team; raises TeamError."""
    repository = sync.repository
    me = _as_owner(sync)
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
    vault: Vault, data: bytes, place: dict[str, Any] | None = None
) -> tuple[TeamRepository, bytes]:
    """Answer an invitation: the file to send back; a shared folder may lie elsewhere on this computer; raises TeamError, VaultError."""
    _alone(vault)
    invited, me, word = invitation_from_bytes(data), Identity.new(), secrets.token_urlsafe(32)
    repository = TeamRepository.create(
        vault,
        Membership(
            invited.team, invited.root, me.secret, place or invited.place, invited.owner, word
        ),
    )
    repository.add_stream(invited.team, invited.root)
    vault.note(
        "team",
        Label.of(Code.TEAM_JOIN),
        detail={"team": invited.team, "member": me.id},
    )
    return repository, answer_file(repository)


def answer_file(repository: TeamRepository) -> bytes:
    """The file that answers an invitation, again."""
    vault, place = repository.vault, repository.membership.place
    known_by = scram_verifier(repository.membership.word) if place.get("kind") == POSTGRES else ""
    return answer_to_bytes(
        repository.me,
        InvitationAnswer(
            repository.team, repository.me.keys, vault.author, vault.store.meta("device"), known_by
        ),
    )


def checked_answer(sync: Sync, data: bytes) -> InvitationAnswer:
    """Whose answer it is, to compare by voice before they are let in; raises TeamError."""
    _as_owner(sync)
    found = answer_from_bytes(data)
    if found.team != sync.team.id:
        raise TeamError("This is an answer to the invitation of another team. Nothing has changed.")
    return found


def admit_member(sync: Sync, whom: InvitationAnswer, role: TeamRole) -> None:
    """Let somebody in whose fingerprint was compared; raises TeamError, VaultError."""
    _as_owner(sync)
    other = sync.team.member_of_device(whom.device)
    if other and other.id != whom.keys.id and not other.gone:
        raise TeamError(
            f"{whom.name}'s vault is a copy of {other.name}'s. Each member needs a vault of their own. Nothing has changed."
        )
    label = Label.of(Code.TEAM_ADD, member=whom.keys.id, role=role.value)
    sync.statements.append([add_change(whom.keys, whom.name, role, whom.device)], label)
    sync.repository.vault.note("team", label, what=whom.keys.id)


def set_role(sync: Sync, whom: TeamMember, role: TeamRole) -> None:
    """Let somebody be something else from now on; raises TeamError, VaultError."""
    _as_owner(sync)
    _stays_owned(sync, whom, role)
    sync.statements.append(
        [Change("act", TABLE, whom.id, ROLE, None, {"role": role.value})],
        Label.of(Code.TEAM_ROLE, member=whom.id, role=role.value),
    )


def remove_member(sync: Sync, whom: TeamMember) -> None:
    """Let somebody belong to the team no more: they read nothing that follows; raises TeamError, VaultError."""
    if whom.id == _as_owner(sync).id:
        raise TeamError("That is you: leave the team instead. Nothing has changed.")
    _stays_owned(sync, whom, None)
    left = [one.id for one in sync.team.present if one.id != whom.id]
    label = Label.of(Code.TEAM_REMOVE, member=whom.id)
    sync.statements.rotate_key([Change("act", TABLE, whom.id, REMOVE, None, {})], label, left)
    sync.repository.vault.note("team", label, what=whom.id)


def leave_team(sync: Sync) -> None:
    """Leave the team: say so where it can be said, and let go of every key; what is in the vault stays; raises TeamError, VaultError."""
    repository = sync.repository
    me = sync.team.present_member(repository.me.id)
    label = Label.of(Code.TEAM_LEAVE)
    if me:
        _stays_owned(sync, me, None)
        sync.statements.append([Change("act", TABLE, me.id, LEAVE, None, {})], label)
        with suppress(
            TeamError
        ):  # where the others cannot be reached, or let nobody in any more, an owner removes whoever has left
            sync.statements.sync(sync.store)
    repository.delete_all()
    repository.vault.note("team", label)


def share(sync: Sync, session: Session, members: Collection[TeamMember]) -> None:
    """Let members read an assessment from its beginning, and all that follows; raises TeamError, VaultError."""
    repository, case = sync.repository, session.case.id
    me = require_writer(sync, case)
    vault = repository.vault
    with translate_db_errors():
        first = vault.store.snapshots(case)[0][0]
        wrong = next(
            (why for entry in vault.store.entries(case) if (why := _not_mine(sync, entry, me))), ""
        )
    if wrong:
        raise TeamError(
            f"This assessment cannot be shared from here: {wrong}. Nothing has changed."
        )
    repository.add_stream(case, first)
    sharing = sync.sharing(case)
    added = [one for one in members if one.id not in sharing.readers and one.id != me.id]
    mine = [me] * (me.id not in sharing.readers)
    names = {one.id: f"{one.name} ({one.role.value})" for one in added}
    if sharing.key:
        changes = share_changes(names, names=names)
    else:
        key = str(uuid.uuid4())
        repository.add_key(case, key, new_key())
        fresh = [one.id for one in [*mine, *added]]
        wanted = {*sharing.readers, *fresh}
        changes = [*share_changes(fresh, names=names), key_change(key, wanted)]
    if added or not sharing.key:
        repository.delete_revocation_notices(
            case, [one.id for one in added]
        )  # what they said while they were off themselves
        session.enter(changes, Label.of(Code.SHARE if names else Code.BEGIN_SHARING))


def unshare(sync: Sync, session: Session, whom: TeamMember) -> None:
    """Let a member read nothing that follows; what was read cannot be taken back; raises TeamError, VaultError."""
    repository, case = sync.repository, session.case.id
    require_writer(sync, case)
    key = str(uuid.uuid4())
    repository.add_key(case, key, new_key())
    session.enter(
        unshare_changes(whom.id, key, sync.sharing(case).readers - {whom.id}, whom.name),
        Label.of(Code.UNSHARE),
    )


def delete_everywhere(sync: Sync, case: str, reason: str) -> None:
    """Delete an assessment for ever, here now and at every other laptop with its next round, unless something was written there that is not known here.

    Whoever may not write in it deletes what is here alone. Raises VaultError.
    """
    repository = sync.repository
    if not sync.reaches(case):
        erase_case(repository.vault, case, reason)
        return
    key, root = sync.sharing(case).key, repository.streams()[case]
    secret = repository.keys(case)[key]
    session = Session(repository.vault, case)
    session.enter([deletion_change(case, reason)], Label.of(Code.GONE))
    last = next(one for one in reversed(repository.unsent(case)) if one.name.hex() == session.head)
    erase_case(repository.vault, case, reason)
    repository.add_stream(case, root)
    repository.add_key(case, key, secret)
    repository.keep_deletion(
        case,
        Opened(
            last.name,
            last.body,
            repository.me.id,
            sign_entry(repository.me, repository.team, stream_of(repository.team, case), last.name),
        ),
    )


def _alone(vault: Vault) -> None:
    if in_team(vault):
        raise TeamError(
            "This vault belongs to a team already. Leave that one first. Nothing has changed."
        )
    if vault.read_only:
        raise TeamError(f"Only to be read: {vault.read_only}. Nothing has changed.")


def _as_owner(sync: Sync) -> TeamMember:
    me = sync.team.present_member(sync.repository.me.id)
    if me is None or me.role is not TeamRole.OWNER:
        raise TeamError("Only an owner of the team can do that. Nothing has changed.")
    return me


def require_writer(sync: Sync, case: str) -> TeamMember:
    """Whoever has this laptop, who may share an assessment or take somebody off it; raises TeamError where they may not."""
    me = sync.team.present_member(sync.repository.me.id)
    if me is None or not me.role.writes:
        raise TeamError("You read in this team, and do not write. Nothing has changed.")
    readers = sync.sharing(case).readers
    if readers and (sync.ended(case) or me.id not in readers):
        raise TeamError(
            "This assessment is not shared with you: somebody it is shared with can do that. Nothing has changed."
        )
    return me


def _stays_owned(sync: Sync, whom: TeamMember, role: TeamRole | None) -> None:
    owners = [one for one in sync.team.present if one.role is TeamRole.OWNER]
    if owners == [whom] and role is not TeamRole.OWNER and len(sync.team.present) > 1:
        raise TeamError(
            f"{whom.name} is the only owner. Make somebody else an owner first. Nothing has changed."
        )


def _not_mine(sync: Sync, entry: Entry, me: TeamMember) -> str:
    """Why an entry of a record that is to be shared would be refused elsewhere."""
    owner = sync.team.member_of_device(entry.device)
    return authorship_fault(sync.team, entry, me) if owner and owner.id == me.id else ""
