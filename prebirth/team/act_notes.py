"""Notes that carry acts: with which sharing began, or by which their reader was taken off.

A note says nothing of its own. What it carries counts by the signature under each act, or, for
how sharing began, as the word of the member who gave the key.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import NamedTuple

from prebirth.team.identity import Identity, NotAuthenticError, PublicKeys
from prebirth.team.seal import Opened, Sealed, entry_hash
from prebirth.team.stores.store import NOTE

MOST = 64
"""Acts that one note may carry."""


class ActNote(NamedTuple):
    """What a member lets another know of a record, beside its keys."""

    # The names of the fields stand in the note, and their order under its signature.
    case: str
    begin: tuple[str, ...]
    """The hashes of the entries with which sharing began, as its giver knows."""
    acts: tuple[Opened, ...]
    """The acts by which the note's reader was taken off."""
    by: str
    """The member who gave it."""
    signature: bytes = b""

    def check(self, giver: PublicKeys, team: str, reader: str) -> None:
        """Check that its giver gave it to this reader, in this team; raises NotAuthenticError."""
        if giver.id != self.by:
            raise NotAuthenticError("given by another than it says")
        giver.check(self.signature, _signed_bytes(team, reader, self))


def seal_act_note(me: Identity, team: str, reader: PublicKeys, note: ActNote) -> Sealed:
    """Sign a note and seal it for its reader."""
    signed = note._replace(by=me.id)
    content = {
        "case": note.case,
        "begin": list(note.begin),
        "acts": [
            {
                "body": act.body.decode(),
                "signer": act.signer,
                "signature": b64encode(act.signature).decode(),
            }
            for act in note.acts
        ],
        "from": me.id,
        "sign": b64encode(me.sign(_signed_bytes(team, reader.id, signed))).decode(),
    }
    data = reader.seal(json.dumps(content).encode(), _context(team))
    return Sealed(entry_hash(data), NOTE, me.id, data)


def open_act_note(me: Identity, team: str, sealed: Sealed) -> ActNote:
    """The note inside, no signature checked yet; raises NotAuthenticError."""
    try:
        content = json.loads(me.open(sealed.data, _context(team)))
        acts = tuple(
            Opened(
                entry_hash(body := str(act["body"]).encode()),
                body,
                str(act["signer"]),
                b64decode(act["signature"]),
            )
            for act in content["acts"][:MOST]
        )
        return ActNote(
            str(content["case"]),
            tuple(map(str, content["begin"][:MOST])),
            acts,
            str(content["from"]),
            b64decode(content["sign"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError, AttributeError) as error:
        raise NotAuthenticError("not a note for this member") from error


def _context(team: str) -> bytes:
    return f"prebirth note 2\0{team}".encode()


def _signed_bytes(team: str, reader: str, note: ActNote) -> bytes:
    names = [act.name.hex() for act in note.acts]
    words = ["prebirth note 2", team, reader, note.case, *note.begin, "", *names, "", note.by]
    return "\0".join(words).encode()
