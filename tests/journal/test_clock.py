"""Which times are believed, where some clock was wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from prebirth.journal.clock import here, moment_of, odd_moments, stands_before
from prebirth.journal.entry import Entry

NOW = datetime(2026, 5, 15, tzinfo=UTC)


def odd(*days: float) -> set[int]:
    return odd_moments([NOW + timedelta(days=one) for one in days], NOW)


def test_a_time_far_from_those_around_it_is_odd() -> None:
    assert odd(-3, -2, -1) == set()
    assert odd(-4, -3, -90, -1) == {2}, "a clock that went back"
    assert odd(-90, -10, -80, -70) == {1}, "one that ran ahead"
    assert odd(-3, -2, 400) == {2}, "one that has not come yet"
    assert odd(-20000, -3, -2) == {0}, "one from before there was such a program"
    assert odd(-0.5, -0.6, -0.2) == set(), "two who write together have two clocks"
    assert odd(-900, -800, -3) == set(), "work that rested for two years"
    assert odd() == odd(-1) == set()


def test_no_time_is_beyond_the_calendar() -> None:
    for at in ("0001-01-01T00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"):
        assert here(at).tzinfo is not None
    assert moment_of("2026-05-15T00:00:00") == NOW


def behind(*written: tuple[str, str]) -> bool:
    entries = [Entry("", "c", who, at, who, "", (), ()) for who, at in written]
    return stands_before(entries, NOW, "here")


def test_one_absurd_date_says_nothing_of_the_clock_here() -> None:
    usual, later, absurd = "2026-05-14T09:00:00", "2026-06-01T09:00:00", "9999-12-31T23:59:59"
    assert not behind(("here", usual), ("there", absurd))
    assert not behind(("here", usual), ("here", absurd))
    assert not behind(("here", usual), ("there", later)), "their clock may be the one"
    assert behind(("here", usual), ("here", later))
    assert behind(("there", later), ("there", later))
    assert behind(("here", later), ("there", absurd)), "however odd the last one is"
    assert not behind()
