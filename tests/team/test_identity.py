"""A member's keys, and the name and fingerprint made from them."""

from __future__ import annotations

import re
import uuid
from typing import Any

import pytest

from prebirth.team.identity import Identity, NotAuthenticError, PublicKeys
from tests.team.people import person


def test_a_member_is_the_same_from_what_the_vault_keeps() -> None:
    one = person("Ann")
    again = Identity(one.secret)
    assert (again.keys, again.id) == (one.keys, one.id)
    assert PublicKeys.from_json(one.keys.to_json()) == one.keys
    assert uuid.UUID(one.id).version == 8
    assert len({person(name).id for name in ("Ann", "Bob", "Cas")}) == 3


def test_the_fingerprint_can_be_read_out_and_is_another_for_other_keys() -> None:
    one, other = person("Ann").keys, person("Bob").keys
    assert re.fullmatch(r"\d{5}( \d{5}){5}", one.fingerprint)
    assert one.fingerprint != other.fingerprint
    assert one._replace(receives=other.receives).fingerprint not in {
        one.fingerprint,
        other.fingerprint,
    }
    assert one._replace(receives=other.receives).id not in {one.id, other.id}


def test_what_a_member_signed_nobody_else_did() -> None:
    ann, bob = person("Ann"), person("Bob")
    signature = ann.sign(b"words")
    ann.keys.check(signature, b"words")
    for keys, said, what in (
        (bob.keys, signature, b"words"),
        (ann.keys, signature, b"other words"),
        (ann.keys, b"", b"words"),
        (ann.keys, bytes(64), b"words"),
    ):
        with pytest.raises(NotAuthenticError):
            keys.check(said, what)


def test_what_is_sealed_for_one_no_other_opens_nor_for_another_purpose() -> None:
    ann, bob = person("Ann"), person("Bob")
    sealed = ann.keys.seal(b"secret", b"about")
    assert ann.open(sealed, b"about") == b"secret"
    assert b"secret" not in sealed
    for who, data, about in (
        (bob, sealed, b"about"),
        (ann, sealed, b"else"),
        (ann, sealed[:-1], b"about"),
        (ann, b"", b"about"),
    ):
        with pytest.raises(NotAuthenticError):
            who.open(data, about)


@pytest.mark.parametrize(
    "written",
    [
        {},
        {"signs": "AA==", "receives": "AA=="},
        {"signs": "!", "receives": "!"},
        {"signs": 1, "receives": 2},
    ],
)
def test_what_is_no_member_is_refused(written: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        PublicKeys.from_json(written)
    with pytest.raises(ValueError, match="not the keys"):
        Identity(b"short")
