from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.hand_over import is_hand_over, seal, unseal
from prebirth.vault.keys import new_recovery_code
from prebirth.vault.transfer_bundle import TransferBundle

CODE = "23456-789AB-CDEFG-HJKMN-PQRST-VWXYZ"
COPY = TransferBundle(
    "c", '{"id":"c"}', ("one", "zwei é"), "Ann", "2026-01-01T00:00:00+00:00", "Sections 1 and 2"
)


@pytest.fixture(autouse=True)
def cheap(cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "prebirth.exchange.hand_over.COST", {"memory_kib": 64, "passes": 1, "lanes": 1}
    )


def test_a_copy_comes_out_as_it_went_in_and_shows_nothing_on_the_way() -> None:
    data = seal(COPY, CODE)
    assert is_hand_over(data)
    assert unseal(data, CODE.lower().replace("-", " "), "f") == COPY
    for word in (b"Ann", b"zwei", b"2026", b"Sections"):
        assert word not in data


def test_another_code_does_not_open_it() -> None:
    with pytest.raises(ExchangeError, match="does not open it"):
        unseal(seal(COPY, CODE), new_recovery_code(), "f")


def test_one_of_a_newer_version_says_so_and_one_that_is_something_else_too() -> None:
    line, _, rest = seal(COPY, CODE).partition(b"\n")
    newer = json.dumps(json.loads(line) | {"version": 2}).encode()
    with pytest.raises(ExchangeError, match="newer version"):
        unseal(newer + b"\n" + rest, CODE, "f")
    for other in (b"", b"{}", b"[1]", b'{"kind": "x"}', b"%PDF-1.7", b'{"id": "c"}\n'):
        assert not is_hand_over(other)
        with pytest.raises(ExchangeError, match="no copy of an assessment"):
            unseal(other, CODE, "f")


def test_a_cost_that_nobody_could_bear_is_not_paid() -> None:
    line, _, rest = seal(COPY, CODE).partition(b"\n")
    for cost in (None, {"memory_kib": 1 << 40, "passes": 1, "lanes": 1}, {"memory_kib": 64}):
        with pytest.raises(ExchangeError, match="damaged"):
            unseal(json.dumps(json.loads(line) | {"cost": cost}).encode() + b"\n" + rest, CODE, "f")


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_whatever_was_altered_cut_or_put_in_is_refused(data: st.DataObject) -> None:
    whole = seal(COPY, CODE)
    place = data.draw(st.integers(0, len(whole) - 1))
    altered = data.draw(
        st.sampled_from(
            [
                whole[:place],
                whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :],
                whole[:place] + b"x" + whole[place:],
            ]
        )
    )
    with pytest.raises(ExchangeError):
        unseal(altered, CODE, "f")
