"""Signing with the key of one's own vault, which nobody else has."""

from __future__ import annotations

import json
import secrets
from base64 import b64encode
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from prebirth.acts.registry import RefusedError
from prebirth.acts.signing import OTHERS_KEY, WITHOUT_KEY
from prebirth.case.case import Case
from prebirth.case.oversight import KeySeal, SignOff
from prebirth.case.record import Correction
from prebirth.case.versions import signed_digest
from prebirth.journal.key_seal import put_right_by_key, sealed_id, signed_by_key, what_stands_beside
from prebirth.vault.brought_in import TOLD_APART, told_apart
from prebirth.vault.signatures import KEY_HOLDERS, key_holders, same_name
from prebirth.vault.team_state import in_team, update_setting
from prebirth.vault.vault import Vault

if TYPE_CHECKING:
    from prebirth.team.identity import Identity
    from prebirth.team.membership import Team


class MemberKey:
    """The key of the member whose vault it is. Every method raises VaultError."""

    def sign(self, vault: Vault, case: Case, signature: SignOff, /) -> SignOff:
        """The signature made with the key, where it is in the member's own name.

        On paper somebody else signed: who writes that down is no signer.
        """
        if signature.paper or (me := _identity(vault)) is None:
            return signature
        key = b64encode(me.keys.signs).decode()
        holder = key_holders(vault.store).get(key)
        if holder is None or not any(same_name(signature.name, name) for name in holder.names):
            return signature
        nonce = secrets.token_hex(16)
        seal = KeySeal(
            key=key,
            nonce=nonce,
            device=vault.store.meta("device"),
            at=datetime.now(UTC).isoformat(timespec="seconds"),
            text=signed_digest(case),
            beside=what_stands_beside(signature),
        )
        made = signature.replace(id=sealed_id(key, nonce), seal=seal)
        proof = b64encode(me.sign(signed_by_key(case.id, made))).decode()
        return made.replace(seal=seal.model_copy(update={"proof": proof}))

    def take_back(
        self, vault: Vault, case: Case, signature: SignOff, row: Correction, /
    ) -> Correction:
        """What is put right in a signature or takes it back, said with the key that made it."""
        me = _identity(vault)
        if signature.seal is None or me is None:
            return WITHOUT_KEY.take_back(vault, case, signature, row)
        if signature.seal.key != b64encode(me.keys.signs).decode():
            raise RefusedError(OTHERS_KEY)
        content = put_right_by_key(case.id, signature.id, row.model_dump(mode="json"))
        return row.model_copy(update={"proof": b64encode(me.sign(content)).decode()})


MEMBER_KEY = MemberKey()


def keep_key_holders(vault: Vault, team: Team) -> None:
    """Keep whose each key is, and who has whose name, for whoever shows it; raises VaultError."""
    holders = {
        b64encode(member.keys.signs).decode(): [
            list(dict.fromkeys((member.name, *member.names))),
            member.keys.fingerprint,
            member.left_at,
        ]
        for member in team.members.values()
    }
    known = {key: list(holder) for key, holder in key_holders(vault.store).items()}
    update_setting(vault, KEY_HOLDERS, json.dumps(known | holders, sort_keys=True))
    marks = {member.device: member.mark for member in team.members.values() if member.mark}
    if marks or told_apart(vault.store):
        update_setting(vault, TOLD_APART, json.dumps(marks, sort_keys=True))


def _identity(vault: Vault) -> Identity | None:
    """The keys of the member whose vault it is; None without a team."""
    if not in_team(vault):
        return None
    # Late: a vault that belongs to no team loads nothing that a team needs.
    from prebirth.team.membership_log import MembershipLog
    from prebirth.team.repository import TeamRepository

    repository = TeamRepository(vault)
    keep_key_holders(vault, MembershipLog(repository).team)
    return repository.me
