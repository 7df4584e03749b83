"""What each member says it has, signed: so that a store which loses, withholds or takes back is caught by the next laptop that looks."""

from __future__ import annotations

import json
import secrets
import uuid
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from prebirth.team.identity import Identity, NotAuthenticError, PublicKeys
from prebirth.team.seal import ID, NONCE, associated_data, padded_length
from prebirth.team.stores.store import SealedFrontier


class Frontier(NamedTuple):
    """What a member says it has of a chain."""

    member: str
    number: int
    heads: tuple[str, ...]
    """The hashes of the last entries; with all that these name, that is everything."""
    team: tuple[str, ...]
    """The same of the team's own chain."""


def seal_frontier(
    me: Identity, team: str, stream: str, key: tuple[str, bytes], said: Frontier
) -> SealedFrontier:
    """What this member says, signed and sealed for those who may read."""
    content = {
        "heads": said.heads,
        "team": said.team,
        "signature": b64encode(me.sign(_words(team, stream, said))).decode(),
    }
    plain = json.dumps(content).encode()
    nonce = secrets.token_bytes(NONCE)
    data = AESGCM(key[1]).encrypt(
        nonce, plain.ljust(padded_length(len(plain))), associated_data(stream, key[0], b"head")
    )
    return SealedFrontier(said.member, said.number, uuid.UUID(key[0]).bytes + nonce + data)


def open_frontier(
    head: SealedFrontier,
    keys: Mapping[str, bytes],
    members: Mapping[str, PublicKeys],
    team: str,
    stream: str,
) -> Frontier | None:
    """What a member said; nothing where its key is not here; raises NotOursError where it was not said by that member."""
    key_id = str(uuid.UUID(bytes=head.data[:ID]))
    if key_id not in keys:
        return None
    if head.member not in members:
        raise NotAuthenticError("said by nobody of the team")
    try:
        plain = AESGCM(keys[key_id]).decrypt(
            head.data[ID : ID + NONCE],
            head.data[ID + NONCE :],
            associated_data(stream, key_id, b"head"),
        )
        content = json.loads(plain)
        said = Frontier(
            head.member,
            head.number,
            tuple(map(str, content["heads"])),
            tuple(map(str, content["team"])),
        )
        signature = b64decode(content["signature"])
    except (InvalidTag, ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotAuthenticError("altered on its way") from error
    members[head.member].check(signature, _words(team, stream, said))
    return said


def _words(team: str, stream: str, said: Frontier) -> bytes:
    return "\0".join(
        (
            "prebirth head 1",
            team,
            stream,
            said.member,
            str(said.number),
            *said.heads,
            "",
            *said.team,
        )
    ).encode()
