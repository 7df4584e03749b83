"""The two files by which somebody joins: an owner's invitation, and the answer to it. Neither holds a secret; whose they are is compared by voice."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any, NamedTuple

from prebirth.team.errors import TeamError
from prebirth.team.identity import Identity, NotAuthenticError, PublicKeys

INVITATION, ANSWER = "prebirth invitation", "prebirth answer"
VERSION = 1
SUFFIX = ".prebirth-team"
LARGEST = 200_000


class Invitation(NamedTuple):
    """What somebody needs to know of a team before belonging to it."""

    team: str
    name: str
    root: str
    """The hash of the statement by which the team began."""
    owner: PublicKeys
    by: str
    place: dict[str, Any]


class InvitationAnswer(NamedTuple):
    """Who would join."""

    team: str
    keys: PublicKeys
    name: str
    device: str
    verifier: str
    """By what the team's database will know this member; nothing where it meets in a folder."""


def invitation_to_bytes(me: Identity, invitation: Invitation) -> bytes:
    """The invitation as a file."""
    return _written(INVITATION, me, {**invitation._asdict(), "owner": invitation.owner.written})


def invitation_from_bytes(data: bytes) -> Invitation:
    """The invitation in a file; raises TeamError."""
    content = _read(INVITATION, data, "owner")
    return Invitation(**content)


def answer_to_bytes(me: Identity, answer: InvitationAnswer) -> bytes:
    """The answer as a file."""
    return _written(ANSWER, me, {**answer._asdict(), "keys": answer.keys.written})


def answer_from_bytes(data: bytes) -> InvitationAnswer:
    """The answer in a file; raises TeamError."""
    return InvitationAnswer(**_read(ANSWER, data, "keys"))


def _written(kind: str, me: Identity, content: dict[str, Any]) -> bytes:
    whole = {"kind": kind, "version": VERSION, **content}
    return json.dumps(
        {**whole, "signature": b64encode(me.sign(_canonical(whole))).decode()}, indent=1
    ).encode()


def _read(kind: str, data: bytes, keys: str) -> dict[str, Any]:
    """What a file holds, which whoever's keys are in it has signed; raises TeamError."""
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
            f"This file is not {what}, or was altered on its way. Nothing has changed. Ask for it again."
        ) from error
    if newer:
        raise TeamError(
            "This file was made by a newer version of Prebirth. Nothing has changed. Install the newer version to read it."
        )
    return fields


def _fields(kind: str, content: dict[str, Any], keys: str) -> dict[str, Any]:
    """What is in it, its signature checked; raises what goes with a file that is something else."""
    signature = b64decode(content.pop("signature"))
    whose = PublicKeys.read(content[keys])
    whose.check(signature, _canonical(content))
    fields = {
        name: whose if name == keys else value
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
