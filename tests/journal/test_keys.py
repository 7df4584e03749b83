import contextlib
import json
from pathlib import Path

import pytest

from prebirth.journal import keys
from prebirth.journal.errors import DamagedError, NewerError, NotAVaultError, WrongPassError
from prebirth.journal.vault import KEYS

KEY = bytes(range(32))


def test_pass_phrase_and_recovery_code_open_the_same_key(cheap_keys: None) -> None:
    code = keys.new_recovery_code()
    slots = keys.make_slots(KEY, {"pass-phrase": "a b c d", "recovery": code})
    assert keys.open_slots(slots, "a b c d") == KEY
    assert keys.open_slots(slots, code) == KEY
    assert keys.open_slots(slots, code.lower().replace("-", " ")) == KEY
    for wrong in ("A B C D", "a b c d ", "", code[:-1]):
        with pytest.raises(WrongPassError):
            keys.open_slots(slots, wrong)


def test_the_key_stands_nowhere_in_the_file(cheap_keys: None) -> None:
    text = json.dumps(keys.make_slots(KEY, {"pass-phrase": "open sesame"}))
    assert "sesame" not in text
    assert KEY.hex() not in text


def test_a_wrong_pass_phrase_costs_as_much_as_a_right_one(cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    code = keys.new_recovery_code()
    slots = keys.make_slots(KEY, {"pass-phrase": "right horse battery", "recovery": code})
    derived: list[str] = []
    real = keys._derive
    monkeypatch.setattr(keys, "_derive", lambda name, *rest: derived.append(name) or real(name, *rest))
    work = []
    for secret in ("right horse battery", code, "wrong horse battery"):
        derived.clear()
        with contextlib.suppress(WrongPassError):
            keys.open_slots(slots, secret)
        work.append(list(derived))
    assert work == [["pass-phrase", "recovery"]] * 3


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
            '{"version": 1, "slots": [{"name": "x", "salt": "", "nonce": "", "wrapped": "", "cost": {"memory_kib": 99999999, "passes": 1, "lanes": 1}}]}',
            DamagedError,
        ),
    ],
)
def test_a_key_file_that_is_none_is_refused_in_words(tmp_path: Path, content: str | None, error: type[Exception]) -> None:
    if content is not None:
        (tmp_path / KEYS).write_text(content)
    with pytest.raises(error) as refused:
        keys.read_slots(tmp_path / KEYS)
    assert str(refused.value).endswith(".")
