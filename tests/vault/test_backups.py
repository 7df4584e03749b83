from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault import checksummed_json
from prebirth.vault.backups import (
    DAYS,
    MONTHS,
    NEWEST,
    WEEKS,
    Backup,
    back_up,
    clear_folder,
    is_intact,
    list_backups,
    names_to_keep,
    newest_intact,
    prune,
    restore,
)
from prebirth.vault.errors import DamagedError, StorageError
from prebirth.vault.folder import BACKUPS
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import present

DAY = datetime(2026, 5, 15, 9)


def files(folder: Path) -> list[tuple[str, int]]:
    """What lies in a folder, with the size of each file; none is opened."""
    return [(str(one.relative_to(folder)), one.lstat().st_size) for one in folder.rglob("*")]


def made(*times: datetime) -> list[Backup]:
    """Backups made at these times in this order, newest first."""
    found = [
        Backup(f"{time:%Y-%m-%d-%H%M%S}-{number}", number, time.isoformat(), str(number))
        for number, time in enumerate(times)
    ]
    return found[::-1]


def test_a_year_of_three_a_day_is_thinned_by_age() -> None:
    all_of_them = made(*(DAY + timedelta(hours=8 * step) for step in range(3 * 365)))
    names = names_to_keep(all_of_them)
    kept = [one for one in all_of_them if one.name in names]
    assert [one.number for one in kept[:NEWEST]] == [one.number for one in all_of_them[:NEWEST]]
    assert len(kept) <= NEWEST + DAYS + WEEKS + MONTHS
    assert len({one.made[:7] for one in kept}) == MONTHS
    newest = datetime.fromisoformat(all_of_them[0].made)
    assert {(newest - timedelta(days=back)).strftime("%Y-%m-%d") for back in range(DAYS)} <= {
        one.made[:10] for one in kept
    }


@given(st.lists(st.datetimes(datetime(1990, 1, 1), datetime(2120, 1, 1)), max_size=80))
def test_a_clock_that_jumps_never_costs_the_newest(times: list[datetime]) -> None:
    all_of_them = made(*times)
    kept = names_to_keep(all_of_them)
    assert {one.name for one in all_of_them[:NEWEST]} <= kept
    assert len(kept) <= NEWEST + DAYS + WEEKS + MONTHS
    assert names_to_keep([one for one in all_of_them if one.name in kept]) == kept, (
        "thinning twice is thinning once"
    )


def test_one_is_made_when_something_changed_and_not_otherwise(vault: Vault) -> None:
    session = Session.begin(vault, Case(id="c"))
    assert back_up(vault) is not None
    assert back_up(vault) is None
    session.add("people", Person(), LABEL)
    assert back_up(vault) is not None
    first, second = list_backups(vault.folder)[::-1]
    assert (first.number, second.number) == (1, 2)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d-\d{6}", first.name)
    assert second.name == f"{first.name}-2" or re.fullmatch(r"\d{4}-\d\d-\d\d-\d{6}", second.name)
    assert all(is_intact(vault.folder, one) for one in list_backups(vault.folder))


def test_one_that_is_damaged_is_made_anew_though_nothing_changed(vault: Vault) -> None:
    first = present(back_up(vault))
    (first / "vault.db").write_bytes(b"x")
    assert back_up(vault) is not None
    assert present(newest_intact(vault.folder)).number == 2


def test_what_a_restored_one_replaced_is_kept_for_good_and_can_be_put_back(vault: Vault) -> None:
    session = Session.begin(vault, Case(id="c"))
    back_up(vault)
    session.add("people", Person(id="later"), LABEL)
    vault.close()
    folder = vault.folder
    aside = present(restore(folder, list_backups(folder)[0]))
    again = unlock(folder, PHRASE)
    assert len(Session(again, "c").case.people) == 0
    assert "A backup was put in the place" in again.remarks[0]
    for number in range(NEWEST + 5):
        Session(again, "c").add("people", Person(id=str(number)), LABEL)
        back_up(again)
    prune(folder)
    again.close()
    assert aside.exists()
    (kept,) = [one for one in list_backups(folder) if one.is_set_aside]
    assert newest_intact(folder) != kept
    restore(folder, kept)
    last = unlock(folder, PHRASE)
    assert [person.id for person in Session(last, "c").case.people] == ["later"]
    last.close()


def test_restoring_is_stopped_until_the_vault_is_replaced(vault: Vault) -> None:
    Session.begin(vault, Case(id="c"))
    back_up(vault)
    vault.close()
    backup, before = list_backups(vault.folder)[0], files(vault.folder)

    def begins() -> None:
        raise StorageError("Stopped. Nothing has been changed.")

    for stopped in (True, False):
        with pytest.raises(StorageError, match="Nothing has been changed"):
            restore(vault.folder, backup, partial(bool, stopped), begins)
        assert files(vault.folder) == before


@pytest.mark.posix
def test_a_backup_that_is_a_pipe_or_a_device_is_not_waited_for(vault: Vault) -> None:
    back_up(vault)
    vault.close()
    place = vault.folder / BACKUPS / list_backups(vault.folder)[0].name
    (place / "backup.json").unlink()
    for make in (os.mkfifo, lambda path: path.symlink_to("/dev/zero")):
        (place / "vault.db").unlink()
        make(place / "vault.db")
        before = files(vault.folder)
        with pytest.raises(StorageError, match="it is no file"):
            restore(vault.folder, list_backups(vault.folder)[0])
        assert files(vault.folder) == before


def test_two_that_begin_at_once_do_not_write_into_one_folder(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Vault.copy_into

    def slow(
        self: Vault, path: Path, progress: Callable[[int, int, int], None] | None, pages: int
    ) -> None:
        time.sleep(0.2)
        real(self, path, progress, pages)

    monkeypatch.setattr(Vault, "copy_into", slow)
    with ThreadPoolExecutor(2) as both:
        begun = [both.submit(back_up, vault) for _ in range(2)]
        ended = [one.result() for one in begun]
    assert ended.count(None) == 1  # the second has nothing left to do
    assert all(is_intact(vault.folder, one) for one in list_backups(vault.folder))


def test_a_backup_that_is_broken_off_leaves_nothing(vault: Vault) -> None:
    vault.closing = True
    with pytest.raises(Exception, match="is made then"):
        back_up(vault, hurry=False)
    assert list_backups(vault.folder) == []
    assert [path.name for path in (vault.folder / "backups").iterdir()] == ["keys.json"]


def test_a_link_among_the_backups_is_not_followed(vault: Vault, tmp_path: Path) -> None:
    real = present(back_up(vault))
    real.rename(tmp_path / "elsewhere")
    (vault.folder / "backups" / "2026-01-01").symlink_to(tmp_path / "elsewhere")
    assert list_backups(vault.folder) == []


def test_of_one_day_the_newest_are_kept_and_no_more() -> None:
    one_day = made(*(DAY + timedelta(minutes=step) for step in range(30)))
    assert names_to_keep(one_day) == {one.name for one in one_day[:NEWEST]}


def test_each_span_keeps_as_many_as_it_should() -> None:
    years = made(*(DAY + timedelta(days=365 * step) for step in range(40)))
    assert len(names_to_keep(years)) == DAYS
    fortnights = made(*(DAY + timedelta(days=30 * step) for step in range(60)))
    assert len(names_to_keep(fortnights)) == DAYS


def test_a_time_that_is_none_is_kept_rather_than_lost() -> None:
    odd = [
        *made(*(DAY + timedelta(minutes=step) for step in range(30))),
        Backup("somebody's own", 0, "last Tuesday"),
    ]
    assert "somebody's own" in names_to_keep(odd)


@pytest.mark.parametrize(
    "sums", [{}, {"other.db": "x"}, {"vault.db": "x", "../../etc/passwd": "y"}]
)
def test_a_description_of_other_files_is_none(vault: Vault, sums: dict[str, str]) -> None:
    place = present(back_up(vault))
    (place / "backup.json").write_bytes(
        checksummed_json.to_bytes(
            {"number": 7, "made": "2026-05-15T09:00:00+00:00", "mark": "m", "sums": sums}
        )
    )
    (one,) = list_backups(vault.folder)
    assert (one.number, one.checksums) == (0, ())
    assert not is_intact(vault.folder, one)
    assert newest_intact(vault.folder) is None, "it has a description, and that is broken"


def test_one_without_a_description_is_offered_where_there_is_no_better(vault: Vault) -> None:
    place = present(back_up(vault))
    (place / "backup.json").unlink()
    assert present(newest_intact(vault.folder)).name == place.name
    Session.begin(vault, Case(id="c"))
    better = present(back_up(vault))
    assert present(newest_intact(vault.folder)).name == better.name
    assert not is_intact(vault.folder, list_backups(vault.folder)[1])


def test_one_whose_keys_are_broken_is_not_whole(vault: Vault) -> None:
    place = present(back_up(vault))
    (place / "keys.json").write_text("broken")
    assert not is_intact(vault.folder, list_backups(vault.folder)[0])


def test_restoring_takes_the_log_away_that_is_not_its_own(vault: Vault) -> None:
    session = Session.begin(vault, Case(id="c"))
    back_up(vault)
    session.add("people", Person(id="later"), LABEL)
    vault.close()
    (vault.folder / "vault.db-wal").write_bytes(b"the log of another state")
    aside = present(restore(vault.folder, list_backups(vault.folder)[0]))
    assert not (vault.folder / "vault.db-wal").exists()
    assert (aside / "vault.db-wal").read_bytes() == b"the log of another state"


def test_restoring_what_was_set_aside_brings_its_log_too(vault: Vault) -> None:
    session = Session.begin(vault, Case(id="c"))
    back_up(vault)
    session.add("people", Person(id="later"), LABEL)
    work = vault.folder.with_name("killed")
    shutil.copytree(vault.folder, work)
    assert (work / "vault.db-wal").stat().st_size > 4000
    restore(work, next(one for one in list_backups(work) if not one.is_set_aside))
    (aside,) = [one for one in list_backups(work) if one.is_set_aside]
    restore(work, aside)
    again = unlock(work, PHRASE)
    assert [person.id for person in Session(again, "c").case.people] == ["later"]
    again.close()


def test_what_is_left_is_kept_when_room_is_made(vault: Vault) -> None:
    vault.close()
    (vault.folder / "keys.json").unlink()
    clear_folder(vault.folder)
    assert not (vault.folder / "vault.db").exists()
    assert len(list((vault.folder / "backups").glob("aside-*/vault.db"))) == 1
    clear_folder(vault.folder)
    assert len(list((vault.folder / "backups").glob("aside-*/vault.db"))) == 1, (
        "there is nothing more to keep"
    )


def test_whoever_is_in_no_hurry_lets_others_have_their_turn(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr("prebirth.vault.backups.time.sleep", slept.append)
    back_up(vault)
    assert slept == []
    for number in range(3):
        vault.store.set_meta(f"filler {number}", "x" * 200_000)
    Session.begin(vault, Case(id="c"))
    back_up(vault, hurry=False)
    assert len(slept) > 3


@pytest.mark.parametrize(
    ("backup", "words"),
    [
        (Backup("2026-05-15-090000", 1, "2026-05-14T12:30:00"), "14 May 2026, 12:30"),
        (Backup("2026-05-15"), "15 May 2026"),
        (Backup("aside-2026-05-15"), "15 May 2026"),
        (Backup("2026-05-15-090000-odd"), "2026-05-15-090000-odd"),
        (Backup("of somebody", 1, "no time"), "of somebody"),
    ],
)
def test_when_it_was_made_is_said_in_words(backup: Backup, words: str) -> None:
    assert backup.words == words


def test_one_without_sums_can_be_restored_all_the_same(vault: Vault) -> None:
    Session.begin(vault, Case(id="c"))
    place = present(back_up(vault))
    (place / "backup.json").unlink()
    vault.close()
    (vault.folder / "vault.db").unlink()
    restore(vault.folder, list_backups(vault.folder)[0])
    again = unlock(vault.folder, PHRASE)
    assert [one.id for one in again.cases()] == ["c"]
    again.close()


def test_a_damaged_one_is_not_restored_and_nothing_is_touched(vault: Vault) -> None:
    place = present(back_up(vault))
    (place / "vault.db").write_bytes(b"x")
    vault.close()
    before = (vault.folder / "vault.db").read_bytes()
    with pytest.raises(DamagedError, match="Choose an older one"):
        restore(vault.folder, list_backups(vault.folder)[0])
    assert (vault.folder / "vault.db").read_bytes() == before
    assert not [one for one in list_backups(vault.folder) if one.is_set_aside]
