import contextlib
import json
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from prebirth.vault import keys
from prebirth.vault.errors import DamagedError, NewerError, NotAVaultError, WrongPassError
from prebirth.vault.folder import KEYS

KEY = bytes(range(32))


def test_pass_phrase_and_recovery_code_open_the_same_key(cheap_keys: None) -> None:
    code = keys.new_recovery_code()
    slots = keys.make_slots(KEY, {"pass-phrase": "a b c d", "recovery": code})
    assert keys.unwrap(slots, "a b c d") == KEY
    assert keys.unwrap(slots, code) == KEY
    assert keys.unwrap(slots, code.lower().replace("-", " ")) == KEY
    for wrong in ("A B C D", "a b c d ", "", code[:-1]):
        with pytest.raises(WrongPassError):
            keys.unwrap(slots, wrong)


def test_the_key_stands_nowhere_in_the_file(cheap_keys: None) -> None:
    text = json.dumps(keys.make_slots(KEY, {"pass-phrase": "open sesame"}))
    assert "sesame" not in text
    assert KEY.hex() not in text


def test_a_wrong_pass_phrase_costs_as_much_as_a_right_one(
    cheap_keys: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = keys.new_recovery_code()
    slots = keys.make_slots(KEY, {"pass-phrase": "right horse battery", "recovery": code})
    salts = [b64decode(slot["salt"]) for slot in slots["slots"]]
    derived: list[bytes] = []
    real = keys.derive_key

    def counted(typed: str, salt: bytes, cost: Mapping[str, int]) -> bytes:
        derived.append(salt)
        return real(typed, salt, cost)

    monkeypatch.setattr(keys, "derive_key", counted)
    for secret in ("right horse battery", code, "wrong", "ÄÖÜ ß 😀", "", "x" * 500, "23456-ABCDE"):
        derived.clear()
        with contextlib.suppress(WrongPassError):
            keys.unwrap(slots, secret)
        assert derived == salts


@pytest.mark.parametrize(
    ("made_with", "typed"),
    [
        ("Correct Horse Battery Staple", "Correct Horse Battery Staple"),
        ("Jack of \u2666s", "Jack of \u2666s"),
        ("foo bar long enough", "foo\u1680bar\u00a0long\u3000enough"),
        ("Zoe\u0308 mag Ka\u0308se", "Zo\u00eb mag K\u00e4se"),
        (
            "\ud55c\uae00 \uc554\ud638",
            "\u1112\u1161\u11ab\u1100\u1173\u11af \u110b\u1161\u11b7\u1112\u1169",
        ),
        ("\u1eb7\u0323 x", "a\u0323\u0306\u0323 x"),
    ],
)
def test_a_pass_phrase_typed_on_another_system_opens_the_vault(
    cheap_keys: None, made_with: str, typed: str
) -> None:
    """RFC 8265, section 4: spaces of every kind are one kind, letters composed, case kept."""
    slots = keys.make_slots(KEY, {keys.PASS: made_with})
    assert keys.unwrap(slots, typed) == KEY
    if typed.swapcase() != typed:
        with pytest.raises(WrongPassError):
            keys.unwrap(slots, typed.swapcase())


def test_signs_that_only_look_alike_are_not_the_same(cheap_keys: None) -> None:
    """NFC and not NFKC, as the standard says: a ligature is a character of its own."""
    slots = keys.make_slots(KEY, {keys.PASS: "fine phrase ABC"})
    for other in ("\ufb01ne phrase ABC", "fine phrase \uff21BC"):
        with pytest.raises(WrongPassError):
            keys.unwrap(slots, other)


@pytest.mark.parametrize(
    "typed", ["Zo\u00eb mag K\u00e4se im caf\u00e9", "Zoe\u0308 mag Ka\u0308se im cafe\u0301"]
)
@pytest.mark.parametrize("kept", ["NFC", "NFD"])
def test_a_slot_of_the_first_version_keeps_opening_however_it_was_typed(
    typed: str, kept: Literal["NFC", "NFD"], cheap_keys: None
) -> None:
    salt, nonce, cost = bytes(16), bytes(12), {"memory_kib": 64, "passes": 1, "lanes": 1}
    wrapping = keys.derive_key(unicodedata.normalize(kept, typed), salt, cost)
    wrapped = AESGCM(wrapping).encrypt(nonce, KEY, b"prebirth key slot 1 pass-phrase")
    old = {
        "name": keys.PASS,
        "cost": cost,
        "salt": b64encode(salt).decode(),
        "nonce": b64encode(nonce).decode(),
        "wrapped": b64encode(wrapped).decode(),
    }
    assert keys.unwrap({"version": 1, "slots": [old]}, typed) == KEY
    (slot,) = keys.make_slots(KEY, {keys.PASS: typed})["slots"]
    assert slot["taken"] == keys.OPAQUE


def test_another_secret_changes_its_own_slot_alone(cheap_keys: None) -> None:
    code = keys.new_recovery_code()
    slots = keys.make_slots(KEY, {keys.PASS: "one phrase", keys.RECOVERY: code})
    changed = keys.rewrap(slots, KEY, keys.PASS, "other phrase")
    assert keys.unwrap(changed, "other phrase") == keys.unwrap(changed, code) == KEY
    with pytest.raises(WrongPassError):
        keys.unwrap(changed, "one phrase")
    assert [slot for slot in changed["slots"] if slot["name"] == keys.RECOVERY] == [
        slot for slot in slots["slots"] if slot["name"] == keys.RECOVERY
    ]


def test_slots_of_two_keys_are_told_apart(cheap_keys: None) -> None:
    other = bytes(32)
    both = {
        "version": 2,
        "slots": [
            *keys.make_slots(KEY, {keys.PASS: "p p p"})["slots"],
            *keys.make_slots(other, {keys.PASS: "p p p"})["slots"],
        ],
    }
    assert keys.unwrap_all(both, "p p p") == [(keys.PASS, KEY), (keys.PASS, other)]
    assert keys.unwrap(keys.slots_for_key(both, other), "p p p") == other
    assert len(keys.slots_for_key(both, KEY)["slots"]) == 1
    assert len(keys.rewrap(both, other, keys.PASS, "q")["slots"]) == 2


def test_recovery_codes_differ_and_hold_no_sign_mistaken_for_another() -> None:
    codes = {keys.new_recovery_code() for _ in range(50)}
    assert len(codes) == 50
    assert not set("01OIL") & set("".join(codes))


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (None, NotAVaultError),
        ("", DamagedError),
        ("{", DamagedError),
        ("[]", DamagedError),
        ('{"version": 99, "slots": []}', NewerError),
        ('{"version": 1, "slots": [{"name": "x"}]}', DamagedError),
        (
            (
                '{"version": 1, "slots": [{"name": "x", "salt": "", "nonce": "", "wrapped": '
                '"", "cost": {"memory_kib": 99999999, "passes": 1, "lanes": 1}}]}'
            ),
            DamagedError,
        ),
    ],
)
def test_a_key_file_that_is_none_is_refused_in_words(
    tmp_path: Path, content: str | None, error: type[Exception]
) -> None:
    if content is not None:
        (tmp_path / KEYS).write_text(content)
    with pytest.raises(error) as refused:
        keys.read_slots(tmp_path / KEYS)
    assert str(refused.value).endswith(".")


def spoiled(**parts: Any) -> dict[str, Any]:
    """A key file of the first version, which has no sum, with something wrong in its only slot."""
    cost = {"memory_kib": 64, "passes": 1, "lanes": 1}
    slot: dict[str, Any] = {
        "name": "pass-phrase",
        "salt": b64encode(bytes(16)).decode(),
        "nonce": b64encode(bytes(12)).decode(),
    }
    slot |= {"wrapped": b64encode(bytes(48)).decode(), "cost": cost}
    for name, value in parts.items():
        if name in cost:
            cost[name] = value
        else:
            slot[name] = value
    return {"version": 1, "slots": [slot]}


def readable(path: Path, content: object) -> bool:
    path.write_text(json.dumps(content))
    try:
        keys.read_slots(path)
    except DamagedError:
        return False
    return True


@pytest.mark.parametrize(
    ("parts", "good"),
    [
        ({}, True),
        ({"memory_kib": 8, "lanes": 1}, True),
        ({"memory_kib": 7}, False),
        ({"memory_kib": 4 * 64 * 1024}, True),
        ({"memory_kib": 4 * 64 * 1024 + 1}, False),
        ({"memory_kib": 32, "lanes": 4}, True),
        ({"memory_kib": 31, "lanes": 4}, False),
        ({"passes": 1}, True),
        ({"passes": 0}, False),
        ({"passes": 12}, True),
        ({"passes": 13}, False),
        ({"lanes": 16, "memory_kib": 128}, True),
        ({"lanes": 17, "memory_kib": 1000}, False),
        ({"lanes": 0}, False),
        ({"lanes": True}, False),
        ({"passes": "1"}, False),
        ({"passes": 1.0}, False),
        ({"salt": b64encode(bytes(15)).decode()}, False),
        ({"nonce": b64encode(bytes(13)).decode()}, False),
        ({"wrapped": b64encode(bytes(47)).decode()}, False),
        ({"salt": "not base 64"}, False),
        ({"name": 5}, False),
        ({"cost": []}, False),
    ],
)
def test_a_slot_is_taken_within_its_bounds_alone(
    tmp_path: Path, parts: dict[str, Any], good: bool
) -> None:
    """A key file that asks for all of the memory, or for hardly any work, is not one of ours."""
    if parts.get("memory_kib", 0) == 4 * 64 * 1024:
        assert keys.COST["memory_kib"] == 64 * 1024
    assert readable(tmp_path / KEYS, spoiled(**parts)) == good


@pytest.mark.parametrize(
    "content",
    [
        {"version": 1, "slots": []},
        {"version": 1, "slots": {}},
        {"version": 1},
        {"version": 0, "slots": []},
        {"version": True, "slots": []},
        {"slots": []},
    ],
)
def test_a_key_file_without_slots_is_damaged(tmp_path: Path, content: object) -> None:
    assert not readable(tmp_path / KEYS, content)


def test_one_broken_slot_spoils_the_file(tmp_path: Path) -> None:
    content = spoiled()
    content["slots"] = [*content["slots"], {"name": "x"}]
    assert not readable(tmp_path / KEYS, content)


def test_a_file_of_this_version_is_taken_with_its_sum_alone(
    tmp_path: Path, cheap_keys: None
) -> None:
    from prebirth.vault import checksummed_json

    content = keys.make_slots(KEY, {keys.PASS: "a b c d"})
    keys.write_slots(tmp_path / KEYS, content)
    assert readable(tmp_path / KEYS, content) is False, "the same content without its sum"
    keys.write_slots(tmp_path / KEYS, content)
    assert keys.read_slots(tmp_path / KEYS)["slots"] == content["slots"]
    values: tuple[object, ...] = (None, [], "text", 5)
    for value in values:
        with pytest.raises(ValueError, match="altered"):
            checksummed_json.from_bytes(json.dumps(value).encode())
    good = checksummed_json.to_bytes({"a": 1})
    assert checksummed_json.from_bytes(good)["a"] == 1
    with pytest.raises(ValueError, match="altered"):
        checksummed_json.from_bytes(good + b" ")
