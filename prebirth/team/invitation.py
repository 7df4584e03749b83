"""The two files by which somebody joins a team: an owner's invitation, and the answer to it.

Neither holds a secret. Whose they are is compared by voice, by their fingerprints.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any, NamedTuple

from prebirth.team.errors import TeamError
from prebirth.team.identity import Identity, NotAuthenticError, PublicKeys

INVITATION, ANSWER = "prebirth invitation", "prebirth answer"
VERSION = 2
"""An earlier build goes by rules that protect less: it asks to be updated when it reads this."""
SUFFIX = ".prebirth-team"
LARGEST = 200_000
"""Bytes of a file that are read at most."""


class Invitation(NamedTuple):
    """What somebody needs to know of a team before they belong to it."""

    # The names of the fields stand in the file, here as in InvitationAnswer.
    team: str
    name: str
    root: str
    """The hash of the entry by which the team began."""
    owner: PublicKeys
    by: str
    """The owner's name."""
    place: dict[str, Any]
    """The address where the team meets."""


class InvitationAnswer(NamedTuple):
    """Who wants to join."""

    team: str
    keys: PublicKeys
    name: str
    device: str
    verifier: str
    """The SCRAM verifier of the member's database password; empty where there is no database."""


def invitation_to_bytes(me: Identity, invitation: Invitation) -> bytes:
    """An invitation as a signed file."""
    return _to_bytes(INVITATION, me, {**invitation._asdict(), "owner": invitation.owner.to_json()})


def invitation_from_bytes(data: bytes) -> Invitation:
    """The invitation in a file; raises TeamError."""
    return Invitation(**_from_bytes(INVITATION, data, "owner"))


def answer_to_bytes(me: Identity, answer: InvitationAnswer) -> bytes:
    """An answer as a signed file."""
    return _to_bytes(ANSWER, me, {**answer._asdict(), "keys": answer.keys.to_json()})


def answer_from_bytes(data: bytes) -> InvitationAnswer:
    """The answer in a file; raises TeamError."""
    return InvitationAnswer(**_from_bytes(ANSWER, data, "keys"))


def _to_bytes(kind: str, me: Identity, content: dict[str, Any]) -> bytes:
    whole = {"kind": kind, "version": VERSION, **content}
    return json.dumps(
        {**whole, "signature": b64encode(me.sign(_canonical(whole))).decode()}, indent=1
    ).encode()


def _from_bytes(kind: str, data: bytes, keys: str) -> dict[str, Any]:
    """The fields of a file; `keys` names the one with its signer's keys. Raises TeamError."""
    what = {INVITATION: "an invitation to a team", ANSWER: "an answer to an invitation"}[kind]
    try:
        content = json.loads(data[:LARGEST])
        newer = content["kind"] == kind and content["version"] > VERSION
        fields = {} if newer else _fields(kind, content, keys)
    except (
        ValueError,
        TypeError,
        KeyError,
        RecursionError,
        NotAuthenticError,
        AttributeError,
    ) as error:
        raise TeamError(
            f"This file is not {what}, or was altered on its way. "
            "Nothing has changed. Ask for it again."
        ) from error
    if newer:
        raise TeamError(
            "This file was made by a newer version of Prebirth. Nothing has changed. "
            "Install the newer version to read it."
        )
    return fields


def _fields(kind: str, content: dict[str, Any], keys: str) -> dict[str, Any]:
    """The fields of a file whose signature holds; raises what a malformed file brings about."""
    signature = b64decode(content.pop("signature"))
    signer = PublicKeys.from_json(content[keys])
    signer.check(signature, _canonical(content))
    fields = {
        name: signer if name == keys else value
        for name, value in content.items()
        if name not in {"kind", "version"}
    }
    wanted: tuple[str, ...] = Invitation._fields if kind == INVITATION else InvitationAnswer._fields
    sound = all(
        isinstance(value, {keys: PublicKeys, "place": dict}.get(name, str))
        for name, value in fields.items()
    )
    if content["kind"] != kind or fields.keys() != set(wanted) or not sound:
        raise ValueError(kind)
    return fields


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
