"""What was done to teams and worked once, each beside an honest round without a warning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.people import Person
from prebirth.exchange.history import read_history
from prebirth.journal.graph import PART
from prebirth.session import Session
from prebirth.team import acts, frontier_exchange
from prebirth.team.deletion import EARLIER, agree_change, ask_change
from prebirth.team.errors import TeamError
from prebirth.team.identity import Identity
from prebirth.team.membership import REMOVE, TABLE, TeamRole, add_change
from prebirth.team.sharing import share_changes
from prebirth.vault.backups import back_up, list_backups
from prebirth.vault.bin import binned
from prebirth.vault.folder import BACKUPS
from prebirth.vault.vault import Vault
from prebirth.vault.verify import full_record
from tests.labels import LABEL
from tests.team.cheat import Cheat, fresh_key
from tests.team.laptops import Laptop, Team
from tests.typed import present

CASE = "case-1"


@pytest.fixture
def team(tmp_path: Path, cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Team]:
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    made = Team(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ann(team: Team) -> Laptop:
    return team.laptops["Ann"]


@pytest.fixture
def bob(team: Team, ann: Laptop) -> Laptop:
    """Who reads Ann's assessment with her."""
    made = team.join("Bob")
    session = Session.begin(ann.vault, Case(id=CASE))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    ann.share(CASE, "Bob")
    honest(team)
    return made


def honest(team: Team, *but: Laptop) -> None:
    """A round in which nobody has anything to warn of."""
    team.all()
    for one in team.laptops.values():
        if one not in but:
            assert one.said == [], one.name


def private(laptop: Laptop) -> Session:
    """An assessment of which a part went to somebody, and which is shared with nobody."""
    session = Session.begin(laptop.vault, Case(id="case-2"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    part = Change("act", "assessment", "assessment", "part", None, {"root": "ab" * 32})
    session.record_acts([part], LABEL)
    return session


# nothing irrevocable on one word


@pytest.mark.parametrize("act", [EARLIER, "ask gone"])
def test_a_reader_erases_nothing_for_others(team: Team, ann: Laptop, bob: Laptop, act: str) -> None:
    back_up(ann.vault)
    gone = Change("act", TABLE, CASE, act, None, {"reason": "it is over"})
    bob.open(CASE).record_acts([gone], LABEL)
    team.all(3)
    assert ann.person(CASE).names == "Leah"
    assert binned(ann.vault) == {}
    assert any("Bob asks that this assessment be deleted" in line for line in ann.said)
    acts.keep_assessment(ann.sync, CASE)
    honest(team)


def test_nobody_agrees_for_the_manager(team: Team, ann: Laptop, bob: Laptop) -> None:
    """Bob agrees twice himself, and as Ann: under her name, and from her computer."""
    cheat, head = Cheat(bob), bob.open(CASE).head
    device = ann.vault.store.meta("device")
    asked = cheat.forge(CASE, [ask_change(CASE, "it is over")], [head])
    agreed = cheat.forge(CASE, [agree_change(CASE)], [asked.name.hex()])
    forged = [
        cheat.forge(CASE, [agree_change(CASE)], [asked.name.hex()], **said)
        for said in ({"author": "Ann"}, {"author": "Ann", "device": device}, {"device": device})
    ]
    cheat.push_known(CASE, asked, agreed, *forged)
    team.all(3)
    assert binned(ann.vault) == {}
    assert ann.person(CASE).names == "Leah"
    assert any("Ann's vault" in line for line in ann.said)


def test_who_was_taken_off_asks_nobody(team: Team, ann: Laptop, bob: Laptop) -> None:
    cas = team.join("Cas", TeamRole.MANAGER)
    ann.share(CASE, "Cas")
    honest(team)
    acts.unshare(ann.sync, ann.open(CASE), ann.member("Bob"))
    cheat, head = Cheat(bob), bob.open(CASE).head
    cheat.push_known(CASE, cheat.forge(CASE, [ask_change(CASE, "it is over")], [head]))
    team.all(3)
    for one in (ann, cas):
        assert (binned(one.vault), one.sync.deletion(CASE)) == ({}, None)
        assert one.person(CASE).names == "Leah"
        assert one.said == []


def test_backups_keep_what_lies_in_the_bin(team: Team, ann: Laptop, bob: Laptop) -> None:
    back_up(ann.vault)
    acts.delete_everywhere(bob.sync, CASE, "it is over")
    bob.round()
    ann.round()
    acts.agree_deletion(ann.sync, CASE)
    team.all()
    assert list(binned(ann.vault)) == [CASE]
    backup = list_backups(ann.vault.folder)[-1]
    copy = Vault(ann.vault.folder / BACKUPS / backup.name, ann.vault.key)
    assert [one.id for one in copy.cases()] == [CASE]
    copy.close()


# a private assessment becomes shared only by an act of its own vault


@pytest.mark.parametrize("knows", ["id", "root", "part", "whole"])
def test_nobody_lets_themselves_into_what_is_private(
    team: Team, ann: Laptop, bob: Laptop, knows: str
) -> None:
    """Bob knows its id, with what a part, a copy or a folder may have shown him besides."""
    session, cheat, (key, secret) = private(ann), Cheat(bob), fresh_key()
    root = ann.vault.store.snapshots("case-2")[0][0]
    parent = {"id": "00" * 32, "root": root, "part": "ab" * 32, "whole": session.head}[knows]
    mine = {bob.sync.repository.me.id, ann.sync.repository.me.id}
    entry = cheat.forge("case-2", share_changes(mine, key), [parent])
    cheat.push("case-2", [entry], key, secret)
    cheat.tell(ann, "case-2", [entry.name.hex()])
    cheat.give(ann, "case-2", root, key, secret)
    team.all(3)
    assert "case-2" not in ann.sync.repository.streams()
    assert ann.sync.sharing("case-2").readers == frozenset()
    assert [one.id for one in bob.vault.cases()] == [CASE]
    assert any("a copy of it here that is yours alone" in line for line in ann.said)


def test_who_shares_it_later_lets_nobody_in_who_had_begun_before(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    cas = team.join("Cas")
    private(ann)
    root = ann.vault.store.snapshots("case-2")[0][0]
    cheat, (key, secret) = Cheat(bob), fresh_key()
    mine = {one.sync.repository.me.id for one in (ann, bob)}
    entry = cheat.forge("case-2", share_changes(mine, key), [root])
    cheat.push("case-2", [entry], key, secret)
    cheat.tell(ann, "case-2", [entry.name.hex()])
    cheat.give(ann, "case-2", root, key, secret)
    ann.round()
    ann.share("case-2", "Cas")
    team.all(3)
    for one in (ann, cas):
        assert one.sync.sharing("case-2").readers == {
            each.sync.repository.me.id for each in (ann, cas)
        }
    assert cas.person("case-2").names == "Leah"
    assert [one.id for one in bob.vault.cases()] == [CASE]
    assert set(bob.sync.repository.keys("case-2")) == set()


def test_nobody_comes_back_under_the_device_of_somebody_removed(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    """Bob and Cas are taken off; Bob writes as Cas did, from where the record begins."""
    cas = team.join("Cas")
    ann.share(CASE, "Cas")
    honest(team)
    device, root = cas.vault.store.meta("device"), ann.vault.store.snapshots(CASE)[0][0]
    acts.remove_member(ann.sync, ann.member("Cas"))
    acts.unshare(ann.sync, ann.open(CASE), ann.member("Bob"))
    team.all()
    cheat = Cheat(bob)
    for parent in (root, bob.open(CASE).head):
        back = cheat.forge(
            CASE, share_changes([cheat.me.id]), [parent], author="Cas", device=device
        )
        cheat.push_known(CASE, back)
    team.all(3)
    assert ann.sync.sharing(CASE).readers == {ann.sync.repository.me.id}
    ann.open(CASE).set("people", "p", "names", "Secret", LABEL)
    team.all(3)
    assert bob.person(CASE).names == "Leah"


# who signed is who did it


def test_nobody_writes_under_a_name_that_reads_as_anothers(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    cas = team.join("Cas")
    ann.share(CASE, "Cas")
    honest(team)
    cheat, head = Cheat(bob), bob.open(CASE).head
    change = Change("set", "people", "p", "names", "Leah", "Forged")
    for author in ("Cas", "CAS ", "C\u0430s", "C\u200bas"):
        cheat.push_known(CASE, cheat.forge(CASE, [change], [head], author=author))
    team.all()
    for one in (ann, cas):
        assert one.person(CASE).names == "Leah"
        assert any("under the name of Cas" in line for line in one.said)


def test_nobody_is_taken_for_one_who_left_whose_name_they_have(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    """As with a laptop that was lost and another in its place: the history says which is which."""
    cas = team.join("Cas")
    ann.share(CASE, "Cas")
    honest(team)
    cas.open(CASE).set("people", "p", "names", "Lia", LABEL)
    honest(team)
    acts.remove_member(ann.sync, ann.member("Cas"))
    honest(team, cas)
    again = team.join("Cas again", called="Cas")
    answer = acts.checked_answer(ann.sync, acts.answer_file(again.sync.repository))
    assert present(acts.left_under(ann.sync, answer)).id == cas.sync.repository.me.id
    name = f"Cas ({again.sync.repository.me.keys.fingerprint[:5]})"
    ann.share(CASE, name)
    honest(team, cas)
    again.open(CASE).set("people", "p", "names", "Leah Marsh", LABEL)
    honest(team, cas)
    before = cas.sync.repository.me.keys.fingerprint[:5]
    for one in (ann, bob, again):
        history = one.open(CASE).history.of_field("people", "p", "names")
        authors = [(past.value, past.author.partition(", left on")[0]) for past in history]
        assert authors == [("Leah", "Ann"), ("Lia", f"Cas ({before}"), ("Leah Marsh", name)]


def test_what_is_brought_in_for_somebody_gone_says_who_brought_it(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    cas = team.join("Cas")
    device = cas.vault.store.meta("device")
    acts.remove_member(ann.sync, ann.member("Cas"))
    honest(team, cas)
    change = Change("set", "people", "p", "names", "Leah", "Lia")
    cheat, head = Cheat(bob), bob.open(CASE).head
    cheat.push_known(CASE, cheat.forge(CASE, [change], [head], author="Cas", device=device))
    honest(team, cas)
    said = ann.open(CASE).history.of_field("people", "p", "names")
    assert [(one.value, one.author) for one in said] == [
        ("Leah", "Ann"),
        # What is forged names a day of its own, far from those beside it.
        ("Lia", "Cas (brought in by Bob) (odd date: a clock was wrong)"),
    ]
    lines = read_history(full_record(ann.vault, CASE)).steps
    assert any(line.author.startswith("Cas (brought in by Bob)") for line in lines)


def test_nobody_joins_under_a_name_that_reads_as_anothers(team: Team, ann: Laptop) -> None:
    with pytest.raises(TeamError, match="reads as the name of somebody"):
        team.join("\u0410nn ")


@pytest.mark.parametrize("apart", [False, True])
def test_a_part_said_to_begin_where_the_record_does_takes_nothing_out_of_it(
    team: Team, ann: Laptop, bob: Laptop, apart: bool
) -> None:
    begins = ann.sync.repository.streams()[CASE]
    named = Change("act", "assessment", "assessment", PART, None, {"root": begins})
    cheat, head = Cheat(bob), bob.open(CASE).head
    cheat.push_known(CASE, cheat.forge(CASE, [named], [begins if apart else head]))
    honest(team)
    assert ann.person(CASE).names == "Leah"
    ann.open(CASE).set("people", "p", "phone", "1", LABEL)
    honest(team)
    assert bob.person(CASE).phone == "1"
    assert ann.sync.sharing(CASE).readers == {one.sync.repository.me.id for one in (ann, bob)}


# keys are bound to acts, and a note to the act it carries


def test_a_note_with_no_signed_act_ends_nobodys_membership(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    cheat = Cheat(bob)
    key = ann.sync.team.key
    root = ann.sync.repository.membership.root
    cheat.give(ann, ann.sync.team.id, root, key, b"")
    cheat.give(ann, ann.sync.team.id, root, fresh_key()[0], b"")
    cheat.give(ann, CASE, ann.sync.repository.streams()[CASE], fresh_key()[0], b"")
    heads = ann.sync.log.heads
    removal = Change("act", TABLE, ann.sync.repository.me.id, REMOVE, None, {})
    cheat.tell(ann, ann.sync.team.id, [], cheat.forge(ann.sync.team.id, [removal], heads))
    ann.round()
    assert ann.sync.team.present_member(ann.sync.repository.me.id)
    assert not ann.sync.has_ended(CASE)
    ann.open(CASE).set("people", "p", "phone", "1", LABEL)
    honest(team)
    assert bob.person(CASE).phone == "1"


@pytest.mark.parametrize("secret", [b"k" * 32, b"k"])
@pytest.mark.parametrize("first", [False, True])
def test_a_wrong_secret_under_a_new_keys_id_locks_nobody_out(
    team: Team, ann: Laptop, bob: Laptop, secret: bytes, first: bool
) -> None:
    cas = team.join("Cas")
    key = ann.sync.sharing(CASE).key
    for wrong in (first, not first):
        if wrong:
            Cheat(bob).give(cas, CASE, ann.sync.repository.streams()[CASE], key, secret)
        else:
            ann.share(CASE, "Cas")
            ann.round()
        cas.round(3)
    ann.open(CASE).set("people", "p", "phone", "1", LABEL)
    team.all(3)
    assert cas.person(CASE).phone == "1"
    assert cas.sync.repository.keys(CASE) == ann.sync.repository.keys(CASE)
    honest(team)


# a removal cannot be undone from before it


def test_the_stolen_laptop_of_the_founder_puts_nobody_out(team: Team, ann: Laptop) -> None:
    bob, cas = team.join("Bob"), team.join("Cas")
    acts.set_role(ann.sync, ann.member("Bob"), TeamRole.OWNER)
    honest(team)
    before = ann.sync.log.heads
    acts.remove_member(bob.sync, bob.member("Ann"))
    bob.round()
    cas.round(2)
    bob.round()
    thief, log = Cheat(ann), ann.sync.team.id
    removals = [
        Change("act", TABLE, member.id, REMOVE, None, {})
        for member in (ann.member("Bob"), ann.member("Cas"))
    ]
    eve = Identity.new().keys
    out = thief.forge(log, removals, before)
    own = thief.forge(log, [add_change(eve, "Eve", TeamRole.OWNER, "elsewhere")], [out.name.hex()])
    thief.push_known(log, out, own)
    team.all(3)
    for one in (bob, cas):
        assert [member.name for member in one.sync.team.present] == ["Bob", "Cas"]
        assert not one.sync.has_ended(CASE)
    assert any("do not belong to the team any more" in line for line in ann.said)
    session = Session.begin(bob.vault, Case(id=CASE))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    bob.share(CASE, "Cas")
    honest(team, ann)
    assert cas.person(CASE).names == "Leah"
