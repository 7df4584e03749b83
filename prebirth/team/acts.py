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
from prebirth.journal.entry import Entry
from prebirth.session import Session
from prebirth.team.admission import not_theirs
from prebirth.team.errors import TeamError
from prebirth.team.identity import Identity
from prebirth.team.invitation import (
    Answer,
    Invitation,
    read_answer,
    read_invitation,
    written_answer,
    written_invitation,
)
from prebirth.team.membership import (
    LEAVE,
    REMOVE,
    ROLE,
    TABLE,
    Member,
    Role,
    adds,
    begins,
    seals_with,
)
from prebirth.team.repository import Membership, TeamRepository, in_team
from prebirth.team.seal import Opened, name_of, new_key, sign, stream_of
from prebirth.team.sharing import gone, shares, unshares
from prebirth.team.stores.address import POSTGRES
from prebirth.team.stores.joining import verifier
from prebirth.team.sync import Sync
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import erase
from prebirth.vault.vault import Vault


def found(vault: Vault, name: str, place: dict[str, Any]) -> TeamRepository:
    """Begin a team in a place, as its first owner; raises VaultError."""
    _alone(vault)
    me, team, key = Identity.new(), str(uuid.uuid4()), str(uuid.uuid4())
    author, device = vault.author, vault.store.meta("device")
    changes = (begins(me.keys, team=name, name=author, device=device), seals_with(key, [me.id]))
    entry = Entry(
        new_id(),
        team,
        author,
        datetime.now(UTC).isoformat(),
        device,
        "begin the team",
        changes,
        ("",),
    )
    body = entry.body
    root = name_of(body)
    shelf = TeamRepository.make(
        vault, Membership(team, root.hex(), me.secret, place, me.keys, secrets.token_urlsafe(32))
    )
    shelf.begin(team, root.hex())
    shelf.keep_key(team, key, new_key())
    shelf.sign(
        team, [Opened(root, body, me.id, sign(me, team, stream_of(team, team), root))], there=False
    )
    vault.note("team", f"begin the team {name}", detail={"team": team, "member": me.id})
    return shelf


def invitation(sync: Sync) -> bytes:
    """The file that invites to a team; raises TeamError."""
    shelf = sync.shelf
    me = _as_owner(sync)
    return written_invitation(
        shelf.me,
        Invitation(
            shelf.team,
            sync.team.name,
            shelf.membership.root,
            shelf.me.keys,
            me.name,
            shelf.membership.place,
        ),
    )


def join(
    vault: Vault, data: bytes, place: dict[str, Any] | None = None
) -> tuple[TeamRepository, bytes]:
    """Answer an invitation: the file to send back; a shared folder may lie elsewhere on this computer; raises TeamError, VaultError."""
    _alone(vault)
    invited, me, word = read_invitation(data), Identity.new(), secrets.token_urlsafe(32)
    shelf = TeamRepository.make(
        vault,
        Membership(
            invited.team, invited.root, me.secret, place or invited.place, invited.owner, word
        ),
    )
    shelf.begin(invited.team, invited.root)
    vault.note(
        "team",
        f"ask to join the team {invited.name}",
        detail={"team": invited.team, "member": me.id},
    )
    return shelf, answer(shelf)


def answer(shelf: TeamRepository) -> bytes:
    """The file that answers an invitation, again."""
    vault, place = shelf.vault, shelf.membership.place
    known_by = verifier(shelf.membership.word) if place.get("kind") == POSTGRES else ""
    return written_answer(
        shelf.me,
        Answer(shelf.team, shelf.me.keys, vault.author, vault.store.meta("device"), known_by),
    )


def looked_at(sync: Sync, data: bytes) -> Answer:
    """Whose answer it is, to compare by voice before they are let in; raises TeamError."""
    _as_owner(sync)
    found = read_answer(data)
    if found.team != sync.team.id:
        raise TeamError("This is an answer to the invitation of another team. Nothing has changed.")
    return found


def admit(sync: Sync, whom: Answer, role: Role) -> None:
    """Let somebody in whose fingerprint was compared; raises TeamError, VaultError."""
    _as_owner(sync)
    other = sync.team.on(whom.device)
    if other and other.id != whom.keys.id and not other.gone:
        raise TeamError(
            f"{whom.name}'s vault is a copy of {other.name}'s. Each member needs a vault of their own. Nothing has changed."
        )
    sync.statements.state(
        [adds(whom.keys, whom.name, role, whom.device)], f"add {whom.name} as {role.value}"
    )
    sync.shelf.vault.note(
        "team", f"let {whom.name} into the team as {role.value}", what=whom.keys.id
    )


def give_role(sync: Sync, whom: Member, role: Role) -> None:
    """Let somebody be something else from now on; raises TeamError, VaultError."""
    _as_owner(sync)
    _stays_owned(sync, whom, role)
    sync.statements.state(
        [Change("act", TABLE, whom.id, ROLE, None, {"role": role.value})],
        f"{whom.name} is {role.value} from now on",
    )


def remove(sync: Sync, whom: Member) -> None:
    """Let somebody belong to the team no more: they read nothing that follows; raises TeamError, VaultError."""
    if whom.id == _as_owner(sync).id:
        raise TeamError("That is you: leave the team instead. Nothing has changed.")
    _stays_owned(sync, whom, None)
    left = [one.id for one in sync.team.present if one.id != whom.id]
    sync.statements.turn(
        [Change("act", TABLE, whom.id, REMOVE, None, {})], f"remove {whom.name}", left
    )
    sync.shelf.vault.note("team", f"remove {whom.name} from the team", what=whom.id)


def leave(sync: Sync) -> None:
    """Leave the team: say so where it can be said, and let go of every key; what is in the vault stays; raises TeamError, VaultError."""
    shelf = sync.shelf
    me = sync.team.here(shelf.me.id)
    if me:
        _stays_owned(sync, me, None)
        sync.statements.state([Change("act", TABLE, me.id, LEAVE, None, {})], f"{me.name} leaves")
        with suppress(
            TeamError
        ):  # where the others cannot be reached, or let nobody in any more, an owner removes whoever has left
            sync.statements.sync(sync.store)
    shelf.drop()
    shelf.vault.note("team", "leave the team")


def share(sync: Sync, session: Session, members: Collection[Member]) -> None:
    """Let members read an assessment from its beginning, and all that follows; raises TeamError, VaultError."""
    shelf, case = sync.shelf, session.case.id
    me = writer(sync, case)
    vault = shelf.vault
    with translate_db_errors():
        first = vault.store.snapshots(case)[0][0]
        wrong = next(
            (why for entry in vault.store.entries(case) if (why := _not_mine(sync, entry, me))), ""
        )
    if wrong:
        raise TeamError(
            f"This assessment cannot be shared from here: {wrong}. Nothing has changed."
        )
    shelf.begin(case, first)
    sharing = sync.sharing(case)
    added = [one for one in members if one.id not in sharing.readers and one.id != me.id]
    mine = [me] * (me.id not in sharing.readers)
    names = ", ".join(f"{one.name} ({one.role.value})" for one in added)
    if sharing.key:
        changes = shares([one.id for one in added])
    else:
        key = str(uuid.uuid4())
        shelf.keep_key(case, key, new_key())
        wanted = {*sharing.readers, *(one.id for one in [*mine, *added])}
        changes = [*shares([one.id for one in [*mine, *added]]), seals_with(key, wanted)]
    if added or not sharing.key:
        shelf.forgive(
            case, [one.id for one in added]
        )  # what they said while they were off themselves
        session.enter(changes, f"share with {names}" if names else "share")


def take_away(sync: Sync, session: Session, whom: Member) -> None:
    """Let a member read nothing that follows; what was read cannot be taken back; raises TeamError, VaultError."""
    shelf, case = sync.shelf, session.case.id
    writer(sync, case)
    key = str(uuid.uuid4())
    shelf.keep_key(case, key, new_key())
    session.enter(
        unshares(whom.id, key, sync.sharing(case).readers - {whom.id}),
        f"share with {whom.name} no more",
    )


def delete_everywhere(sync: Sync, case: str, reason: str) -> None:
    """Delete an assessment for ever, here now and at every other laptop with its next round, unless something was written there that is not known here.

    Whoever may not write in it deletes what is here alone. Raises VaultError.
    """
    shelf = sync.shelf
    if not sync.reaches(case):
        erase(shelf.vault, case, reason)
        return
    key, root = sync.sharing(case).key, shelf.streams()[case]
    secret = shelf.keys(case)[key]
    session = Session(shelf.vault, case)
    session.enter([gone(case, reason)], f"delete for ever: {reason}")
    last = next(one for one in reversed(shelf.unsent(case)) if one.name.hex() == session.head)
    erase(shelf.vault, case, reason)
    shelf.begin(case, root)
    shelf.keep_key(case, key, secret)
    shelf.leave_behind(
        case,
        Opened(
            last.name,
            last.body,
            shelf.me.id,
            sign(shelf.me, shelf.team, stream_of(shelf.team, case), last.name),
        ),
    )


def _alone(vault: Vault) -> None:
    if in_team(vault):
        raise TeamError(
            "This vault belongs to a team already. Leave that one first. Nothing has changed."
        )
    if vault.read_only:
        raise TeamError(f"Only to be read: {vault.read_only}. Nothing has changed.")


def _as_owner(sync: Sync) -> Member:
    me = sync.team.here(sync.shelf.me.id)
    if me is None or me.role is not Role.OWNER:
        raise TeamError("Only an owner of the team can do that. Nothing has changed.")
    return me


def writer(sync: Sync, case: str) -> Member:
    """Whoever has this laptop, who may share an assessment or take somebody off it; raises TeamError where they may not."""
    me = sync.team.here(sync.shelf.me.id)
    if me is None or not me.role.writes:
        raise TeamError("You read in this team, and do not write. Nothing has changed.")
    readers = sync.sharing(case).readers
    if readers and (sync.ended(case) or me.id not in readers):
        raise TeamError(
            "This assessment is not shared with you: somebody it is shared with can do that. Nothing has changed."
        )
    return me


def _stays_owned(sync: Sync, whom: Member, role: Role | None) -> None:
    owners = [one for one in sync.team.present if one.role is Role.OWNER]
    if owners == [whom] and role is not Role.OWNER and len(sync.team.present) > 1:
        raise TeamError(
            f"{whom.name} is the only owner. Make somebody else an owner first. Nothing has changed."
        )


def _not_mine(sync: Sync, entry: Entry, me: Member) -> str:
    """Why an entry of a record that is to be shared would be refused elsewhere."""
    owner = sync.team.on(entry.device)
    return not_theirs(sync.team, entry, me) if owner and owner.id == me.id else ""
