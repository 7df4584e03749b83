"""Key notes: a record's key, signed by its giver and sealed for one member alone."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import NamedTuple

from prebirth.team.identity import Identity, NotAuthenticError, PublicKeys
from prebirth.team.seal import Sealed, entry_hash
from prebirth.team.stores.store import NOTE


class KeyNote(NamedTuple):
    """A key as it was given; one with an empty secret is a revocation notice."""

    # The names of the fields stand in the note, and their order under its signature.
    case: str
    """The record it opens: an assessment's id, or the team's."""
    root: str
    """The hash the record begins with."""
    key: str
    secret: bytes
    by: str
    """The member who gave it."""
    signature: bytes

    def check(self, giver: PublicKeys, team: str, reader: str) -> None:
        """Check that its giver gave it to this reader, in this team; raises NotAuthenticError."""
        if giver.id != self.by:
            raise NotAuthenticError("given by another than it says")
        giver.check(self.signature, _signed_bytes(team, reader, self))


def seal_note(me: Identity, team: str, reader: PublicKeys, note: KeyNote) -> Sealed:
    """Sign a key note and seal it for its reader."""
    # The reader stands under the signature: a reader cannot pass the note on to another as if
    # the giver had.
    signed = note._replace(by=me.id, signature=b"")
    signature = me.sign(_signed_bytes(team, reader.id, signed))
    content = {
        **signed._asdict(),
        "secret": b64encode(note.secret).decode(),
        "signature": b64encode(signature).decode(),
    }
    data = reader.seal(json.dumps(content).encode(), _context(team))
    return Sealed(entry_hash(data), NOTE, me.id, data)


def open_note(me: Identity, team: str, sealed: Sealed) -> KeyNote:
    """The key note inside, its signature still unchecked; raises NotAuthenticError."""
    try:
        content = json.loads(me.open(sealed.data, _context(team)))
        note = KeyNote(
            **{
                **content,
                "secret": b64decode(content["secret"]),
                "signature": b64decode(content["signature"]),
            }
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotAuthenticError("not a key for this member") from error
    if not all(isinstance(value, str) for value in (note.case, note.root, note.key, note.by)):
        raise NotAuthenticError("not a key for this member")
    return note


def _context(team: str) -> bytes:
    return f"prebirth note 1\0{team}".encode()


def _signed_bytes(team: str, reader: str, note: KeyNote) -> bytes:
    words = ["prebirth note 1", team, reader, *note[:3], note.secret.hex(), note.by]
    return "\0".join(words).encode()
