"""Laptops that meet in a store: each has what the others wrote, and nobody else does."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from functools import partialmethod
from pathlib import Path

import pytest
from pypdf import PdfReader

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.cli.main import main
from prebirth.session import Session
from prebirth.team import acts, frontier_exchange
from prebirth.team.errors import TeamError
from prebirth.team.membership import TeamRole
from prebirth.team.repository import TeamRepository
from prebirth.team.sharing import share_changes
from prebirth.vault import bin as bin_module
from prebirth.vault.bin import binned
from prebirth.vault.errors import StorageError
from prebirth.vault.store import JournalStore
from prebirth.vault.verify import verify
from tests.labels import LABEL, numbered
from tests.team.laptops import PHRASE, Laptop, Team


@pytest.fixture(params=["folder", "postgres"])
def team(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    cheap_keys: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Team]:
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    made = Team(tmp_path, None if request.param == "folder" else request.getfixturevalue("server"))
    yield made
    made.close()


@pytest.fixture
def ann(team: Team) -> Laptop:
    return team.laptops["Ann"]


def begun(laptop: Laptop, case: str = "case-1") -> Session:
    session = Session.begin(laptop.vault, Case(id=case))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    return session


def test_what_is_shared_is_there_with_the_next_round_and_what_is_not_is_nowhere(
    team: Team, ann: Laptop
) -> None:
    bob, cas = team.join("Bob"), team.join("Cas")
    begun(ann)
    begun(ann, "case-2")
    ann.share("case-1", "Bob")
    team.all()
    assert bob.open("case-1").case == ann.open("case-1").case
    assert [one.id for one in bob.vault.cases()] == ["case-1"]
    assert cas.vault.cases() == []
    assert [one for one in verify(bob.vault) if one.fault] == []
    assert team.laptops["Cas"].sync.repository.streams().keys() == {
        cas.sync.team.id,
        cas.sync.repository.me.id,
    }
    assert ann.said == bob.said == cas.said == []


def test_what_two_write_apart_is_in_both_and_stands_side_by_side(team: Team, ann: Laptop) -> None:
    bob = team.join("Bob")
    begun(ann)
    ann.share("case-1", "Bob")
    team.all()
    ann.open("case-1").set("people", "p", "names", "Leah M", LABEL)
    bob.open("case-1").set("people", "p", "names", "Lia", LABEL)
    bob.open("case-1").set("people", "p", "phone", "2", LABEL)
    team.all()
    one, other = ann.open("case-1"), bob.open("case-1")
    assert one.case == other.case
    assert bob.person("case-1").phone == "2"
    assert {value.value for found in one.conflicts for value in found.values} == {"Leah M", "Lia"}
    assert one.conflicts == other.conflicts
    one.resolve(one.conflicts[0], "Leah M", LABEL, one.conflicts[0].values[0])
    team.all()
    assert bob.open("case-1").conflicts == []
    assert bob.open("case-1").head == ann.open("case-1").head
    assert ann.said == bob.said == []


def test_who_is_added_later_has_all_of_it(team: Team, ann: Laptop) -> None:
    begun(ann)
    bob = team.join("Bob")
    ann.share("case-1", "Bob")
    team.all()
    bob.open("case-1").set("people", "p", "phone", "1", LABEL)
    team.all()
    cas = team.join("Cas", TeamRole.MANAGER)
    bob.round()
    bob.share("case-1", "Cas")
    team.all()
    assert cas.open("case-1").case == ann.open("case-1").case
    assert cas.person("case-1").phone == "1"
    assert ann.said == bob.said == cas.said == []


def test_who_is_taken_off_reads_nothing_that_follows_and_keeps_what_there_was(
    team: Team, ann: Laptop
) -> None:
    bob, cas = team.join("Bob"), team.join("Cas")
    begun(ann)
    ann.share("case-1", "Bob", "Cas")
    team.all()
    acts.unshare(ann.sync, ann.open("case-1"), ann.member("Bob"))
    ann.open("case-1").set("people", "p", "names", "Secret", LABEL)
    team.all(3)
    assert cas.person("case-1").names == "Secret"
    assert bob.person("case-1").names == "Leah"
    bob.open("case-1").set("people", "p", "phone", "9", LABEL)
    team.all()
    assert ann.person("case-1").phone == ""
    assert any("not shared with you any more" in line for line in bob.said)
    ann.share("case-1", "Bob")
    team.all(3)
    assert bob.open("case-1").case == ann.open("case-1").case
    assert ann.person("case-1").phone == "9"
    assert ann.said == bob.said == []


def test_who_is_removed_from_the_team_reads_nothing_of_any_assessment_that_follows(
    team: Team, ann: Laptop
) -> None:
    bob, cas = team.join("Bob"), team.join("Cas")
    begun(cas)
    cas.share("case-1", "Bob", "Ann")
    team.all()
    acts.remove_member(ann.sync, ann.member("Bob"))
    team.all()
    cas.open("case-1").set("people", "p", "names", "Secret", LABEL)
    team.all()
    assert ann.person("case-1").names == "Secret"
    assert bob.person("case-1").names == "Leah"
    assert "Bob" not in [one.name for one in cas.sync.team.present]
    assert any("do not belong to the team any more" in line for line in bob.said)
    assert ann.said == cas.said == []


def test_what_two_take_away_apart_stays_away_from_both(team: Team, ann: Laptop) -> None:
    team.join("Bob")
    cas, dan = team.join("Cas"), team.join("Dan")
    begun(ann)
    ann.share("case-1", "Bob", "Cas", "Dan")
    team.all()
    acts.unshare(ann.sync, ann.open("case-1"), ann.member("Cas"))
    bob = team.laptops["Bob"]
    acts.unshare(bob.sync, bob.open("case-1"), bob.member("Dan"))
    team.all(3)
    ann.open("case-1").set("people", "p", "names", "Secret", LABEL)
    team.all()
    assert bob.person("case-1").names == "Secret"
    assert {one.person("case-1").names for one in (cas, dan)} == {"Leah"}


def test_a_chair_reads_and_what_a_chair_writes_is_refused(team: Team, ann: Laptop) -> None:
    chair = team.join("Cher", TeamRole.CHAIR)
    begun(ann)
    ann.share("case-1", "Cher")
    team.all()
    session = chair.open("case-1")
    session.record_act("seen", LABEL, [("assessment", "assessment", "conference")])
    team.all()
    assert [entry.author for entry in ann.vault.store.entries("case-1")][-1] == "Cher"
    chair.open("case-1").set("people", "p", "names", "Other", LABEL)
    team.all()
    assert ann.person("case-1").names == "Leah"
    assert any("reads for the chair" in line for line in ann.said)


def test_what_two_agree_to_delete_lies_in_the_bin_and_then_leaves_a_tombstone_everywhere(
    team: Team, ann: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob, cas = team.join("Bob"), team.join("Cas")
    begun(ann)
    ann.share("case-1", "Bob", "Cas")
    team.all()
    acts.delete_everywhere(bob.sync, "case-1", "kept as long as it must be")
    team.all()
    assert [list(binned(one.vault)) for one in (ann, bob, cas)] == [[], ["case-1"], []]
    assert any("Bob asks that this assessment be deleted" in line for line in ann.said)
    acts.agree_deletion(ann.sync, "case-1")
    team.all()
    for one in (ann, bob, cas):
        assert binned(one.vault)["case-1"].reason == "kept as long as it must be"
        assert one.person("case-1").names == "Leah", "and can be opened"
    assert any("It lies in the bin here until" in line for line in cas.said)
    monkeypatch.setattr(bin_module, "DAYS", 0)
    team.all()
    for one in (ann, bob, cas):
        assert one.vault.cases() == []
        said = [found.said for found in verify(one.vault) if "deleted for ever" in found.said]
        assert len(said) == 1
        assert "kept as long as it must be (Bob)" in said[0]
        assert "case-1" not in one.sync.repository.streams()
    assert ann.said == bob.said == cas.said == []


def test_who_keeps_it_keeps_it_for_all(team: Team, ann: Laptop) -> None:
    bob, cas = team.join("Bob"), team.join("Cas")
    begun(ann)
    ann.share("case-1", "Bob", "Cas")
    team.all()
    acts.delete_everywhere(bob.sync, "case-1", "a slip")
    bob.round()
    ann.round()
    acts.agree_deletion(ann.sync, "case-1")
    team.all()
    acts.keep_assessment(cas.sync, "case-1")
    team.all()
    assert [list(binned(one.vault)) for one in (ann, bob, cas)] == [[], [], []]
    assert cas.sync.deletion("case-1") is None
    with pytest.raises(TeamError, match="Nobody asks"):
        acts.agree_deletion(ann.sync, "case-1")
    team.all()
    assert ann.said == bob.said == cas.said == []


def test_who_may_not_write_in_it_deletes_what_is_here_alone(team: Team, ann: Laptop) -> None:
    """A chair and a former reader delete their own copy alone, and everything else goes on."""
    bob, chair = team.join("Bob"), team.join("Cher", TeamRole.CHAIR)
    begun(ann)
    ann.share("case-1", "Bob", "Cher")
    team.all()
    acts.unshare(ann.sync, ann.open("case-1"), ann.member("Bob"))
    team.all()
    begun(bob, "case-2")
    bob.share("case-2", "Ann")
    for one in (bob, chair):
        acts.delete_everywhere(one.sync, "case-1", "not mine to keep")
    team.all(3)
    assert [[one.id for one in laptop.vault.cases()] for laptop in (ann, bob, chair)] == [
        ["case-1", "case-2"],
        ["case-2"],
        [],
    ]
    assert ann.said == bob.said == chair.said == []


def test_what_somebody_wrote_on_comes_out_of_the_bin(team: Team, ann: Laptop) -> None:
    bob = team.join("Bob")
    begun(ann)
    ann.share("case-1", "Bob")
    team.all()
    bob.open("case-1").set("people", "p", "phone", "9", LABEL)
    acts.delete_everywhere(ann.sync, "case-1", "kept as long as it must be")
    acts.agree_deletion(ann.sync, "case-1")
    assert list(binned(ann.vault)) == ["case-1"]
    team.all()
    assert binned(ann.vault) == binned(bob.vault) == {}
    assert ann.person("case-1").phone == "9"
    assert any("Somebody wrote on since" in line for line in ann.said)


@pytest.mark.parametrize("left", range(0, 24, 3))
def test_a_full_disk_of_this_laptop_loses_nothing_and_goes_on_where_it_was(
    team: Team, ann: Laptop, left: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = team.join("Bob")
    begun(ann)
    ann.share("case-1", "Bob")
    ann.round()
    calls = [left]

    def full(real: Callable[..., None], *given: object) -> None:
        calls[0] -= 1
        if calls[0] < 0:
            raise StorageError("The disk is full. What was saved before is safe.")
        real(*given)

    with monkeypatch.context() as patch:
        for owner, name in ((TeamRepository, "_write_all"), (JournalStore, "append_arrival")):
            patch.setattr(
                owner,
                name,
                partialmethod(
                    lambda this, *given, real: full(real, this, *given), real=getattr(owner, name)
                ),
            )
        with contextlib.suppress(StorageError):
            bob.round(3)
    bob.round(3)
    assert bob.open("case-1").case == ann.open("case-1").case
    assert [one for one in verify(bob.vault) if one.fault] == []
    assert ann.said == bob.said == []


def test_who_leaves_keeps_the_assessments_and_no_key(team: Team, ann: Laptop) -> None:
    bob = team.join("Bob")
    begun(ann)
    ann.share("case-1", "Bob")
    team.all()
    acts.leave_team(bob.sync)
    ann.round(2)
    assert [one.name for one in ann.sync.team.present] == ["Ann"]
    assert bob.open("case-1").case == ann.open("case-1").case
    tables = [
        row[0]
        for row in bob.vault.store.run("SELECT name FROM sqlite_master WHERE name LIKE 'team%'")
    ]
    assert tables == []


def test_a_kill_between_any_two_steps_loses_nothing_and_doubles_nothing(
    team: Team, ann: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = team.join("Bob")
    begun(ann)
    ann.share("case-1", "Bob")
    for number in range(40):
        ann.open("case-1").set("people", "p", "phone", str(number), LABEL)
        calls = {"left": number}

        def counted(
            *given: object,
            # Each write can be the last.
            real: Callable[..., None] = TeamRepository._write_all,  # noqa: SLF001
            calls: dict[str, int] = calls,
        ) -> None:
            calls["left"] -= 1
            if calls["left"] < 0:
                raise KeyboardInterrupt
            real(*given)

        with monkeypatch.context() as patch:
            patch.setattr(TeamRepository, "_write_all", counted)
            for laptop in (ann, bob):
                with contextlib.suppress(KeyboardInterrupt):
                    laptop.round()
    team.all(3)
    assert bob.open("case-1").case == ann.open("case-1").case
    assert [one for one in verify(bob.vault) if one.fault] == []
    assert ann.said == bob.said == []


def test_who_was_given_it_stands_in_the_history_for_a_review(
    team: Team, ann: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    team.join("Bob", TeamRole.MANAGER)
    begun(ann)
    ann.share("case-1", "Bob")
    acts.unshare(ann.sync, ann.open("case-1"), ann.member("Bob"))
    ann.vault.close()
    monkeypatch.setenv("PREBIRTH_PASSPHRASE", PHRASE)
    for name in ("history.pdf", "history.csv"):
        assert (
            main(["history", str(ann.vault.folder), "case-1", "--out", str(tmp_path / name)]) == 0
        )
    rows = (tmp_path / "history.csv").read_text(encoding="utf-8-sig")
    assert "share with Bob (manager)" in rows
    assert "share with Bob no more" in rows
    text = " ".join(page.extract_text() for page in PdfReader(tmp_path / "history.pdf").pages)
    assert "May read it no more" in " ".join(text.split())
    assert ann.sync.repository.me.id not in rows + text


def test_of_those_who_take_others_off_apart_all_are_heeded_and_who_is_left_lets_them_in_again(
    team: Team, ann: Laptop
) -> None:
    """Ann takes Cas off, who takes Bob off without knowing of it, and lets Eve in."""
    bob, cas, dan, eve = (team.join(name) for name in ("Bob", "Cas", "Dan", "Eve"))
    begun(ann)
    ann.share("case-1", "Bob", "Cas", "Dan")
    team.all()
    acts.unshare(ann.sync, ann.open("case-1"), ann.member("Cas"))
    acts.unshare(cas.sync, cas.open("case-1"), cas.member("Bob"))
    cas.share("case-1", "Eve")
    cas.round()
    ann.round()
    team.all(4)
    assert (
        ann.sync.sharing("case-1").readers
        == dan.sync.sharing("case-1").readers
        == {ann.sync.repository.me.id, dan.sync.repository.me.id}
    )
    assert [one.sync.has_ended("case-1") for one in (ann, bob, cas, dan)] == [
        False,
        True,
        True,
        False,
    ]
    dan.open("case-1").set("people", "p", "names", "Secret", LABEL)
    team.all(3)
    assert ann.open("case-1").case == dan.open("case-1").case
    assert {one.person("case-1").names for one in (bob, cas)} == {"Leah"}
    assert eve.sync.has_ended("case-1"), "who has what Cas gave her, and nothing after"
    assert eve.person("case-1").names == "Leah"
    ann.share("case-1", "Bob")
    team.all(4)
    assert bob.open("case-1").case == ann.open("case-1").case == dan.open("case-1").case
    assert ann.said == bob.said == dan.said == []


def test_two_who_take_each_other_off_go_on_alone(team: Team, ann: Laptop) -> None:
    bob = team.join("Bob")
    begun(ann)
    ann.share("case-1", "Bob")
    team.all()
    acts.unshare(ann.sync, ann.open("case-1"), ann.member("Bob"))
    acts.unshare(bob.sync, bob.open("case-1"), bob.member("Ann"))
    team.all(3)
    for one in (ann, bob):
        assert one.sync.sharing("case-1").readers == {one.sync.repository.me.id}
        assert not one.sync.has_ended("case-1")
        assert one.said == []
    ann.share("case-1", "Bob")
    team.all(3)
    assert bob.sync.has_ended("case-1"), "since Bob's laptop knows of both now"
    assert any("Share it again" in line for line in bob.said)
    bob.share("case-1", "Ann")
    team.all(3)
    assert ann.sync.sharing("case-1").readers == {
        ann.sync.repository.me.id,
        bob.sync.repository.me.id,
    }
    assert bob.open("case-1").case == ann.open("case-1").case
    assert ann.said == bob.said == []


def test_what_was_written_before_one_heard_of_it_still_goes_out(team: Team, ann: Laptop) -> None:
    bob = team.join("Bob")
    begun(ann)
    ann.share("case-1", "Bob")
    team.all()
    acts.unshare(ann.sync, ann.open("case-1"), ann.member("Bob"))
    bob.open("case-1").set("people", "p", "phone", "before", LABEL)
    ann.round()
    bob.round()
    bob.open("case-1").set("people", "p", "phone", "after", LABEL)
    team.all(3)
    assert bob.sync.has_ended("case-1")
    assert ann.person("case-1").phone == "before"


def test_nobody_lets_themselves_in(
    team: Team, ann: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A removed reader cannot share; a doctored app that ignores its removal lets nobody in."""
    bob, cas = team.join("Bob"), team.join("Cas")
    begun(ann)
    ann.share("case-1", "Bob", "Cas")
    team.all()
    acts.unshare(ann.sync, ann.open("case-1"), ann.member("Bob"))
    team.all()
    with pytest.raises(TeamError, match="not shared with you"):
        bob.share("case-1", "Cas")
    bob.open("case-1").record_acts(share_changes([bob.sync.repository.me.id]), numbered(7))
    monkeypatch.setattr(bob.sync.repository.evidence, "notices", lambda _case: [])
    bob.round(2)
    assert bob.sync.repository.unsent("case-1") == [], "it has gone out"
    ann.open("case-1").set("people", "p", "names", "Secret", LABEL)
    team.all(3)
    assert str(numbered(7)) in [entry.label for entry in ann.vault.store.entries("case-1")], (
        "for all to see"
    )
    assert (
        bob.sync.repository.me.id
        not in ann.sync.sharing("case-1").readers | cas.sync.sharing("case-1").readers
    )
    assert bob.person("case-1").names == "Leah"


def test_whoever_left_comes_back_as_a_member_like_any_other(team: Team, ann: Laptop) -> None:
    bob = team.join("Bob")
    begun(bob)
    bob.share("case-1", "Ann")
    team.all()
    acts.leave_team(bob.sync)
    ann.round()
    bob.open("case-1").set("people", "p", "phone", "1", LABEL)
    before = bob.sync.repository.me.keys.fingerprint[:5]
    repository, answer = acts.join_team(bob.vault, acts.invitation_file(ann.sync))
    team.admit(bob, repository, answer)
    again = f"Bob ({repository.me.keys.fingerprint[:5]})"
    members = ann.sync.team.members.values()
    assert [one.name.partition(", left")[0] for one in members] == ["Ann", f"Bob ({before}", again]
    assert [bool(one.left_at) for one in members] == [False, True, False]
    ann.share("case-1", again)
    team.all(3)
    assert ann.person("case-1").phone == "", "what he wrote while he was alone is his alone"
    assert any("Ann shares an assessment, and you have a copy of it" in line for line in bob.said)
    acts.accept_sharing(bob.sync, "case-1", bob.member("Ann"))
    team.all(3)
    assert ann.open("case-1").case == bob.open("case-1").case
    assert ann.person("case-1").phone == "1"
    assert ann.said == bob.said == []


def test_the_tables_of_an_earlier_build_are_brought_up_to_date(team: Team, ann: Laptop) -> None:
    begun(ann)
    ann.share("case-1")
    ann.round()
    store = ann.vault.store
    store.run_all(
        "DROP TABLE team_origin; DROP TABLE team_offer; DROP TABLE team_notice;"
        "DROP TABLE team_note; DROP TABLE team_refused; ALTER TABLE team_head DROP COLUMN log; "
        "INSERT INTO team_key VALUES ('case-1', 'told off', x'');"
    )
    assert all(TeamRepository(ann.vault).keys("case-1").values())
    ann.round()
    assert ann.said == []
    assert ann.sync.repository.evidence.origins("case-1")
