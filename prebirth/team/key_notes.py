"""What one member leaves for another alone: a key of a chain, and which chain it is."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import NamedTuple

from prebirth.team.identity import Identity, NotAuthenticError, PublicKeys
from prebirth.team.seal import Sealed, entry_hash
from prebirth.team.stores.store import NOTE


class KeyNote(NamedTuple):
    """A key as it was given."""

    case: str
    """Which chain it opens: an assessment's id, or the team's."""
    root: str
    """The hash the chain begins with."""
    key: str
    secret: bytes
    by: str
    """The member who gave it."""
    signature: bytes

    def check(self, giver: PublicKeys, team: str, reader: str) -> None:
        """See that it was given by whom it says, to this reader, in this team; raises NotOursError."""
        if giver.id != self.by:
            raise NotAuthenticError("given by another than it says")
        giver.check(self.signature, _words(team, reader, self))


def seal_note(me: Identity, team: str, reader: PublicKeys, note: KeyNote) -> Sealed:
    """A key for a member, signed and sealed for that member alone."""
    signed = note._replace(by=me.id, signature=b"")
    signature = me.sign(_words(team, reader.id, signed))
    content = {
        **signed._asdict(),
        "secret": b64encode(note.secret).decode(),
        "signature": b64encode(signature).decode(),
    }
    data = reader.seal(json.dumps(content).encode(), _about(team))
    return Sealed(entry_hash(data), NOTE, me.id, data)


def open_note(me: Identity, team: str, sealed: Sealed) -> KeyNote:
    """The key inside, whose signature is still to be checked; raises NotOursError."""
    try:
        content = json.loads(me.open(sealed.data, _about(team)))
        note = KeyNote(
            **{
                **content,
                "secret": b64decode(content["secret"]),
                "signature": b64decode(content["signature"]),
            }
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotAuthenticError("not a key for this member") from error
    if not all(isinstance(one, str) for one in (note.case, note.root, note.key, note.by)):
        raise NotAuthenticError("not a key for this member")
    return note


def _about(team: str) -> bytes:
    return f"prebirth note 1\0{team}".encode()


def _words(team: str, reader: str, note: KeyNote) -> bytes:
    words = ["prebirth note 1", team, reader, *note[:3], note.secret.hex(), note.by]
    return "\0".join(words).encode()
