"""An entry sealed, and every way in which it could be another's."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.team.identity import NotAuthenticError
from prebirth.team.seal import (
    LEAST,
    NONCE,
    TAG,
    EntryOpener,
    Opened,
    Sealed,
    entry_hash,
    new_key,
    padded_length,
    seal_entry,
    sign_entry,
    signed_bytes,
    stream_of,
)
from tests.team.people import TEAM, person

ANN = person("Ann")
STREAM, OTHER = stream_of(TEAM, "case"), stream_of(TEAM, "another")
KEY_ID, KEY = str(uuid.UUID(int=1)), new_key()


def entry(body: bytes) -> Opened:
    name = entry_hash(body)
    return Opened(name, body, ANN.id, sign_entry(ANN, TEAM, STREAM, name))


@given(st.binary(max_size=9000))
def test_what_was_sealed_comes_out_as_it_was(body: bytes) -> None:
    sealed = seal_entry(KEY_ID, KEY, STREAM, entry(body), ANN.id)
    found = EntryOpener(STREAM, {KEY_ID: KEY}).open(sealed)
    assert found == entry(body)
    ANN.keys.check(found.signature, signed_bytes(TEAM, STREAM, found.name))
    assert padded_length(len(sealed.data) - NONCE - TAG) == len(sealed.data) - NONCE - TAG


def test_sizes_are_few_and_none_is_much_longer_than_what_is_in_it() -> None:
    sizes = {padded_length(length) for length in range(1, 100_000)}
    assert len(sizes) <= 34
    assert min(sizes) == LEAST
    assert all(
        length <= padded_length(length) <= max(LEAST, length * 1.25)
        for length in range(1, 100_000, 7)
    )
    assert padded_length(0) == LEAST


def test_the_same_entry_sealed_twice_looks_different_and_has_one_name() -> None:
    one, other = (seal_entry(KEY_ID, KEY, STREAM, entry(b"body"), ANN.id) for _ in range(2))
    assert one.name == other.name
    assert one.data != other.data


@pytest.mark.parametrize(
    "altered",
    [
        lambda one: one._replace(data=one.data[:-1] + bytes([one.data[-1] ^ 1])),
        lambda one: one._replace(data=one.data[:-40]),
        lambda one: one._replace(data=b""),
        lambda one: one._replace(name=entry_hash(b"another")),
    ],
)
def test_what_was_altered_is_refused(altered: Callable[[Sealed], Sealed]) -> None:
    with pytest.raises(NotAuthenticError):
        EntryOpener(STREAM, {KEY_ID: KEY}).open(
            altered(seal_entry(KEY_ID, KEY, STREAM, entry(b"body"), ANN.id))
        )


def test_an_entry_of_one_stream_is_none_of_another_nor_of_another_key() -> None:
    sealed = seal_entry(KEY_ID, KEY, STREAM, entry(b"body"), ANN.id)
    with pytest.raises(NotAuthenticError):
        EntryOpener(OTHER, {KEY_ID: KEY}).open(sealed)
    with pytest.raises(NotAuthenticError):
        EntryOpener(STREAM, {KEY_ID: new_key()}).open(sealed)
    with pytest.raises(KeyError):
        EntryOpener(STREAM, {}).open(sealed)
    second = str(uuid.UUID(int=2))
    with pytest.raises(NotAuthenticError):
        EntryOpener(STREAM, {second: KEY}).open(sealed._replace(key=second))


def test_a_name_that_is_not_that_of_the_entry_is_refused_even_by_somebody_with_the_key() -> None:
    wrong = seal_entry(
        KEY_ID, KEY, STREAM, entry(b"body")._replace(name=entry_hash(b"another")), ANN.id
    )
    with pytest.raises(NotAuthenticError, match="not the entry"):
        EntryOpener(STREAM, {KEY_ID: KEY}).open(wrong)


def test_a_stream_is_named_so_that_nobody_can_tell_the_case() -> None:
    assert STREAM == stream_of(TEAM, "case") != OTHER
    assert stream_of("another team", "case") != STREAM
    assert uuid.UUID(STREAM).version == 8
    assert isinstance(Sealed(b"", "", "", b""), tuple)
