"""Frontiers: the last entries of a record that a member has, signed and sealed by them.

By them a store is caught that loses, withholds or takes back entries.
"""

from __future__ import annotations

import json
import re
import secrets
import uuid
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from prebirth.base.bounded_json import bounded_json
from prebirth.team.identity import Identity, NotAuthenticError, PublicKeys
from prebirth.team.seal import ID, NONCE, associated_data, padded_length
from prebirth.team.stores.store import SealedFrontier

HASH = re.compile("[0-9a-f]{64}")
MOST = 5_000
"""Hashes in one frontier; where two write at once there are two."""


class Frontier(NamedTuple):
    """The last entries a member has of a record."""

    member: str
    number: int
    heads: tuple[str, ...]
    """The hashes of the last entries; with all that these name, that is everything."""
    team: tuple[str, ...]
    """The same of the membership log."""


def seal_frontier(
    me: Identity, team: str, stream: str, key: tuple[str, bytes], frontier: Frontier
) -> SealedFrontier:
    """Sign a frontier and seal it for the readers."""
    content = {
        "heads": frontier.heads,
        "team": frontier.team,
        "signature": b64encode(me.sign(_signed_bytes(team, stream, frontier))).decode(),
    }
    plain = json.dumps(content).encode()
    nonce = secrets.token_bytes(NONCE)
    data = AESGCM(key[1]).encrypt(
        nonce, plain.ljust(padded_length(len(plain))), associated_data(stream, key[0], b"head")
    )
    return SealedFrontier(frontier.member, frontier.number, uuid.UUID(key[0]).bytes + nonce + data)


def open_frontier(
    sealed: SealedFrontier,
    keys: Mapping[str, bytes],
    members: Mapping[str, PublicKeys],
    team: str,
    stream: str,
) -> Frontier | None:
    """A member's frontier, or None where its key is unknown here.

    Raises NotAuthenticError where that member did not publish it.
    """
    key_id = frontier_key(sealed)
    if key_id not in keys:
        return None
    if sealed.member not in members:
        raise NotAuthenticError("said by nobody of the team")
    try:
        plain = AESGCM(keys[key_id]).decrypt(
            sealed.data[ID : ID + NONCE],
            sealed.data[ID + NONCE :],
            associated_data(stream, key_id, b"head"),
        )
        content = bounded_json(plain)
        frontier = Frontier(
            sealed.member, sealed.number, _hashes(content["heads"]), _hashes(content["team"])
        )
        signature = b64decode(content["signature"])
    except (InvalidTag, ValueError, TypeError, KeyError) as error:
        raise NotAuthenticError("altered on its way") from error
    # Every reader has the key and could seal a frontier in another's name: the signature of
    # the member it names tells them apart.
    members[sealed.member].check(signature, _signed_bytes(team, stream, frontier))
    return frontier


def frontier_key(sealed: SealedFrontier) -> str:
    """The id of the key that seals a frontier; empty where it names none."""
    try:
        return str(uuid.UUID(bytes=sealed.data[:ID]))
    except ValueError:
        return ""


def _hashes(names: list[object]) -> tuple[str, ...]:
    """Hashes from outside; raises ValueError."""
    hashes = tuple(name for name in names if isinstance(name, str) and HASH.fullmatch(name))
    if len(hashes) != len(names) or len(hashes) > MOST:
        raise ValueError("no hashes")
    return hashes


def _signed_bytes(team: str, stream: str, frontier: Frontier) -> bytes:
    return "\0".join(
        (
            "prebirth head 1",
            team,
            stream,
            frontier.member,
            str(frontier.number),
            *frontier.heads,
            "",
            *frontier.team,
        )
    ).encode()
