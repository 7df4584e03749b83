"""A manager signs with the key of her own vault; what others write of it stays theirs."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from prebirth.acts.registry import RefusedError
from prebirth.acts.signing import agree, comment_on, give_back, nobody, settle, sign
from prebirth.acts.telling import correct
from prebirth.base.ids import new_id
from prebirth.case.case import Case
from prebirth.case.change import Change, Place
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Signer, SignOff, Status
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.case.witness import Origin
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.apart import read_case_here
from prebirth.exchange.plain import to_bytes
from prebirth.form.load import load_walk
from prebirth.journal.entry import Entry
from prebirth.journal.key_seal import signed_by_key
from prebirth.layout.blocks import words_of
from prebirth.session import Session
from prebirth.team import frontier_exchange
from prebirth.team.acts import remove_member
from prebirth.team.membership import TeamRole
from prebirth.team.own_key import MEMBER_KEY
from prebirth.vault import keys
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.errors import StaysError
from prebirth.vault.vault import Vault
from tests.labels import LABEL
from tests.team.cheat import Cheat
from tests.team.laptops import PHRASE, Laptop, Team
from tests.team.server import Server

CASE = "case-1"
TODAY = date(2026, 5, 15)


FORGED = {
    "plain": Origin.RECORDED,
    "copied": Origin.BROKEN,
    "moved": Origin.BROKEN,
    "own key": Origin.OTHER_KEY,
}
"""How Bob says that Mia signed: in words, by a signature of hers, or with his own key."""
CASES = ("honest", "back", "paper", "withdrawn", "changed", "next", "taken", "joined", "beside")


class World:
    """Ann writes and signs, Mia manages and signs, and Bob reads with them and cheats."""

    def __init__(self, folder: Path, server: Server | None) -> None:
        self.team = Team(folder, server)
        self.ann = self.team.laptops["Ann"]
        self.mia, self.bob = self.team.join("Mia", TeamRole.MANAGER), self.team.join("Bob")
        for case in CASES:
            session = Session.begin(self.ann.vault, Case(id=case))
            session.add("people", Person(id="p", names="Leah"), LABEL)
            sign(session, name="Ann", on=TODAY, own_key=MEMBER_KEY)
            self.ann.share(case, "Mia", "Bob")
        self.team.all(1)
        before = {case: self.bob.open(case).head for case in ("taken", "beside")}
        for case in {*CASES} - {"paper"}:
            self._agree(case)
        paper = self.ann.open("paper")
        agree(
            paper,
            name="Mia",
            on=TODAY,
            managers=nobody,
            paper="file 12",
            own_key=MEMBER_KEY,
        )
        self.team.all()
        self.honest = [one.said for one in self.laptops]
        self.hers = {
            case: next(
                (one for one in self.on(self.mia, case).signoffs if one.signer == Signer.MANAGER),
                SignOff(),
            )
            for case in CASES
        }
        self.cheat = Cheat(self.bob)
        self.forged = {how: self._forge(how) for how in FORGED}
        for parent in (before["taken"], self.bob.open("taken").head):
            self._take("taken", parent)
        change = Change("set", "people", "p", "names", "Leah", "Lea")
        self.push("changed", change)
        self.ann.open("next").set("people", "p", "names", "Lea", LABEL)
        withdrawn = Place("signoffs", self.hers["withdrawn"].id)
        correct(
            self.mia.open("withdrawn"),
            withdrawn,
            says="I meant another.",
            on=TODAY,
            withdrawn=True,
            own_key=MEMBER_KEY,
        )
        self.team.all(2)
        genuine = row_of(self.hers["withdrawn"])
        self.push("withdrawn", Change("add", "signoffs", withdrawn.record, after=genuine))
        self.push("joined", Change("set", "people", "p", "joined", [], ["Mia"]))
        self._add_before("beside", before["beside"])
        self._write_beside("beside")
        self.team.all(2)

    @property
    def laptops(self) -> list[Laptop]:
        return [*self.team.laptops.values()]

    def on(self, laptop: Laptop, case: str) -> Case:
        return laptop.open(case).case

    def everywhere(self, case: str) -> list[Case]:
        return [self.on(one, case) for one in self.laptops]

    def _agree(self, case: str) -> None:
        session = self.mia.open(case)
        if case in {"honest", "beside"}:
            comment_on(session, Place("people", "p"), says="Is this her name?")
        if case == "back":
            give_back(
                session,
                name="Mia",
                on=TODAY,
                managers=nobody,
                comment="More.",
                own_key=MEMBER_KEY,
            )
        else:
            agree(session, name="Mia", on=TODAY, managers=nobody, own_key=MEMBER_KEY)

    def push(self, case: str, *changes: Change) -> None:
        entry = self.cheat.forge(case, changes, [self.bob.open(case).head])
        self.cheat.push_known(case, entry)

    def _forge(self, how: str) -> str:
        """Bob's laptop writes that Mia signed; the id under which it stands."""
        hers = self.hers["honest"]
        row = row_of(hers.replace(id=how, seal=None, entered_by="Mia"))
        if how == "copied":
            row["seal"] = row_of(hers)["seal"]
        elif how == "moved":
            row = row_of(hers)
        elif how == "own key":
            row = row_of(
                resealed(
                    self.bob,
                    "paper",
                    MEMBER_KEY.sign(
                        self.bob.vault,
                        self.on(self.bob, "paper"),
                        hers.replace(name="Bob", seal=None),
                    ).replace(name="Mia"),
                )
            )
        self.push("paper", Change("add", "signoffs", str(row["id"]), after=row))
        return str(row["id"])

    def _add_before(self, case: str, parent: str) -> None:
        """Bob adds hers with other words beside it, in an entry that sorts before her own."""
        apart = row_of(self.hers[case])
        apart |= {"came_with": "a letter", "consulted_too": "Leah"}
        add = Change("add", "signoffs", str(apart["id"]), after=apart)
        entry = self.cheat.forge(case, [add], [parent], number="0")
        self.cheat.push_known(case, entry)

    def _write_beside(self, case: str) -> None:
        """Mia puts hers right and Ann answers her comment; Bob writes there in Mia's name."""
        place = Place("signoffs", self.hers[case].id)
        correct(self.mia.open(case), place, says="Page 2.", on=TODAY, own_key=MEMBER_KEY)
        self.team.all(2)
        settle(self.ann.open(case), Place("people", "p"), reply="It is.", on=TODAY)
        self.team.all(2)
        row = row_of(self.on(self.bob, case).signoffs.get(place.record) or SignOff())
        words = {"says": "I did not sign.", "by": "Mia", "on": "2026-05-16"}
        signed, said = row["remarks"], row["corrections"]
        assert isinstance(signed, list)
        assert isinstance(said, list)
        for field, value in {
            "corrections": [*said, words, said[0] | {"says": "Page 3."}],
            "remarks": [signed[0] | {"says": "All is well."}],
            "consulted_too": "Leah",
            "came_with": "a letter",
            "restricted": [{"reason": "x", "by": "Mia"}],
            "disputed": [{"says": "Not hers.", "on": "2026-05-16"}],
            "rank": 7,
        }.items():
            self.push(case, Change("set", *place[:2], field, row.get(field), value))
            self.team.all(1)
        self.push(case, Change("set", *place[:2], "remarks", signed, []))

    def _take(self, case: str, parent: str) -> None:
        """Bob removes hers, alters it, takes it back for her, and puts another under its id."""
        place, junk = ("signoffs", self.hers[case].id), row_of(self.hers[case]) | {"name": "Bob"}
        back = [{"says": "Not true.", "withdrawn": True, "by": "Mia", "on": "2026-05-16"}]
        entries = []
        for change in (
            Change("set", *place, "name", "Mia", "Bob"),
            Change("set", *place, "on", "2026-05-15", "2020-01-01"),
            Change("set", *place, "seal", None, None),
            Change("set", *place, "corrections", [], back),
            Change("add", *place, after=junk | {"corrections": back}),
            Change("remove", *place, before=junk),
        ):
            entries.append(self.cheat.forge(case, [change], [parent]))
            parent = entries[-1].name.hex()
        self.cheat.push_known(case, *entries)


@pytest.fixture(scope="module", params=["folder", "database"])
def world(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    server = request.getfixturevalue("server") if request.param == "database" else None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
        patch.setattr(keys, "COST", {"memory_kib": 8 * 8, "passes": 1, "lanes": 1})
        made = World(tmp_path_factory.mktemp("team"), server)
        yield made
        made.team.close()


def row_of(signature: SignOff) -> dict[str, object]:
    return signature.model_dump(mode="json", exclude_defaults=True)


def resealed(laptop: Laptop, case: str, signature: SignOff) -> SignOff:
    """A signature that a laptop's key makes whatever name stands in it."""
    seal = signature.seal
    assert seal is not None
    proof = laptop.sync.repository.me.sign(signed_by_key(case, signature))
    return signature.replace(seal=seal.model_copy(update={"proof": b64encode(proof).decode()}))


def paper_of(case: Case, kind: CopyKind = CopyKind.CONFERENCE) -> str:
    view = prepare(CopyOrder(kind, TODAY), case, load_walk())
    return " ".join(words_of(document_of(view).blocks).split())


def made_of(case: Case, signature: str) -> tuple[Origin, str]:
    by = case.witness.signatures[signature]
    return by.made, by.who


def test_who_signs_does_so_with_her_own_key(world: World) -> None:
    assert world.honest == [[], [], []]
    digits = " ".join(world.mia.sync.repository.me.keys.fingerprint.split()[:2])
    device = world.mia.vault.store.meta("device")
    for case in world.everywhere("honest"):
        assert case.assessment.status == Status.AGREED
        assert [by.made for by in case.witness.signatures.values()] == [Origin.OWN_KEY] * 2
        assert made_of(case, world.hers["honest"].id) == (Origin.OWN_KEY, "Mia")
    said = paper_of(world.on(world.ann, "honest"))
    assert f"Signed with their own key ({digits}) on computer {device}" in said
    assert "Changed since" not in said


def test_a_reading_with_comments_goes_on_in_the_signature(world: World) -> None:
    kept = list(world.on(world.ann, "honest").signoffs)
    assert [(one.name, len(one.remarks)) for one in kept] == [("Ann", 0), ("Mia", 1)]


def test_what_is_returned_bears_the_key_too(world: World) -> None:
    back = list(world.on(world.ann, "back").signoffs)[-1]
    assert back.returned
    assert made_of(world.on(world.ann, "back"), back.id) == (Origin.OWN_KEY, "Mia")


def test_what_was_signed_on_paper_is_recorded_by_whoever_wrote_it_down(world: World) -> None:
    case = world.on(world.mia, "paper")
    assert made_of(case, world.hers["paper"].id) == (Origin.RECORDED, "Ann")
    said = paper_of(case)
    assert "kept: file 12" in said
    assert "Recorded by Ann." in said


@pytest.mark.parametrize("how", FORGED)
def test_nobody_signs_for_the_manager(world: World, how: str) -> None:
    for case in world.everywhere("paper"):
        assert made_of(case, world.forged[how]) == (FORGED[how], "Bob")
    said = paper_of(world.on(world.ann, "paper"))
    assert said.count("Recorded by Bob") == len(FORGED)
    assert said.count("Signed with their own key") == 1, "Ann's"


def test_nobody_takes_a_signature_from_whoever_made_it(world: World) -> None:
    """Neither knowing of it nor apart from it."""
    case, hers = "taken", world.hers["taken"]
    for one in world.laptops:
        kept = world.on(one, case).signoffs.get(hers.id)
        assert kept is not None
        assert row_of(kept.replace(corrections=())) == row_of(hers)
        assert kept.holds
        assert made_of(world.on(one, case), hers.id) == (Origin.OWN_KEY, "Mia")
        assert one.open(case).conflicts == []


def test_she_alone_takes_it_back(world: World) -> None:
    place = Place("signoffs", world.hers["honest"].id)
    for one in (world.ann, world.bob):
        with pytest.raises(RefusedError, match="key that is not in this vault"):
            correct(
                one.open("honest"),
                place,
                says="No.",
                on=TODAY,
                withdrawn=True,
                own_key=MEMBER_KEY,
            )
        with pytest.raises(StaysError):
            one.open("honest").remove(*place[:2], LABEL)
    for case in world.everywhere("withdrawn"):
        kept = case.signoffs.get(world.hers["withdrawn"].id)
        assert kept is not None
        assert (kept.withdrawn, case.assessment.status) == ("I meant another.", Status.WITH_MANAGER)


def test_what_points_to_somebody_is_an_id_and_no_name(world: World) -> None:
    for case in world.everywhere("joined"):
        kept = case.signoffs.get(world.hers["joined"].id)
        assert kept is not None
        assert row_of(kept) == row_of(world.hers["joined"])
        assert made_of(case, kept.id) == (Origin.OWN_KEY, "Mia")


def test_nobody_writes_beside_a_signature_in_its_signers_name(world: World) -> None:
    """She puts hers right, and what she asked is answered; nothing else of it changes."""
    hers = world.hers["beside"]
    for case in world.everywhere("beside"):
        kept = case.signoffs.get(hers.id)
        assert kept is not None
        assert [(row.says, row.by) for row in kept.corrections] == [("Page 2.", "Mia")]
        asked = [(row.says, row.reply) for row in kept.remarks]
        assert asked == [("Is this her name?", "It is.")]
        assert row_of(kept.replace(corrections=(), remarks=hers.remarks)) == row_of(hers)
    said = paper_of(world.on(world.ann, "beside"))
    assert "I did not sign" not in said
    assert "Page 2" in said
    assert "Page 3" not in said
    session = world.bob.open("beside")
    with pytest.raises(RefusedError, match="puts it right"):
        correct(session, Place("signoffs", hers.id), says="No.", on=TODAY, own_key=MEMBER_KEY)
    with pytest.raises(StaysError):
        session.set("signoffs", hers.id, "restricted", (Restriction(reason="x"),), LABEL)


def test_whoever_answers_a_comment_or_makes_one_is_named(world: World) -> None:
    """Bob answers as if he were Ann, and comments in a reading in Mia's name."""
    asked = row_of(world.hers["honest"])["remarks"]
    assert isinstance(asked, list)
    answer = [asked[0] | {"reply": "I asked her.", "settled_on": "2026-05-16"}]
    place = ("signoffs", world.hers["honest"].id)
    world.push("honest", Change("set", *place, "remarks", asked, answer))
    said = [{"about": "people/p", "says": "All is well."}]
    row = {"version": 1, "signer": "manager", "name": "Mia", "returned": True, "remarks": said}
    world.push("honest", Change("add", "signoffs", "r", after=row | {"id": "r"}))
    world.team.all(2)
    for one in world.laptops:
        paper = paper_of(world.on(one, "honest"), CopyKind.MANAGER)
        assert "I asked her. 16 May 2026. Written by Bob." in paper
        assert "All is well. Recorded by Bob." in paper
        assert "Is this her name? I asked" in paper, "hers, under her key"
        paper = paper_of(world.on(one, "beside"), CopyKind.MANAGER)
        assert "Is this her name? It is. 15 May 2026. Written by Ann." in paper


def test_what_an_earlier_build_signed_holds_and_says_what_its_key_leaves_open(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without what stood beside it, as Bob may have added to it before hers came."""
    monkeypatch.setattr("prebirth.team.own_key.what_stands_beside", lambda _signature: "")
    session = world.mia.open("paper")
    for name in ("bare", "shared"):
        shared = ("p",) if name == "shared" else ()
        row = SignOff(signer=Signer.MANAGER, name="Mia", on=PartialDate.of(TODAY))
        made = MEMBER_KEY.sign(world.mia.vault, session.case, row.replace(consulted=shared))
        session.add("signoffs", made, LABEL)
        by = session.case.witness.signatures[made.id]
        assert (by.made, by.apart) == (Origin.OWN_KEY, name == "shared")
    assert paper_of(session.case).count("The key does not cover what stands beside it") == 1


def test_a_change_after_it_shows_at_the_signature(world: World) -> None:
    """Honestly it begins the next version; a laptop that cheats begins none."""
    assert world.on(world.bob, "next").assessment.version == 2
    for case in ("changed", "next"):
        assert paper_of(world.on(world.bob, case)).count("Changed since it was signed.") == 2
    world.ann.open("changed").set("people", "p", "names", "Leah", LABEL)
    said = paper_of(world.on(world.ann, "changed"))
    assert "Changed since" not in said, "what was signed stands again"


def test_a_file_carries_who_signed(world: World, tmp_path: Path) -> None:
    """In a vault of the team it is her key; elsewhere a key that nobody there knows."""
    hers = world.hers["honest"]
    alone, _ = Vault.create(tmp_path / "alone", PHRASE, "Zoe")
    session = Session.begin(alone, Case(id="alone"))
    sign(session, name="Zoe", on=TODAY, own_key=MEMBER_KEY)
    assert [by.made for by in session.case.witness.signatures.values()] == [Origin.HERE]
    assert "key" not in paper_of(session.case).partition("Zoe")[2][:200]
    bring_in(alone, make_bundle(world.ann.vault, "honest"))
    case = Session(alone, "honest").case
    assert made_of(case, hers.id) == (Origin.UNKNOWN_KEY, "")
    assert "a key that nobody here knows" in paper_of(case)
    alone.close()
    cas = world.team.join("Cas")
    bring_in(cas.vault, make_bundle(world.ann.vault, "honest"))
    assert made_of(world.on(cas, "honest"), hers.id) == (Origin.OWN_KEY, "Mia")


def test_who_left_brings_in_no_signature_of_before(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ann's in the same file stands as it was; so would his, had the team had it in time."""
    dan = world.team.join("Dan")
    session = Session.begin(world.ann.vault, Case(id="left"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    sign(session, name="Ann", on=TODAY, own_key=MEMBER_KEY)
    world.ann.share("left", "Dan")
    world.team.all(1)
    remove_member(world.ann.sync, world.ann.member("Dan"))
    world.ann.round()
    own = dan.open("left")
    clock = type("Before", (), {"now": lambda _zone: datetime(2026, 1, 2, tzinfo=UTC)})
    monkeypatch.setattr("prebirth.team.own_key.datetime", clock)
    row = SignOff(signer=Signer.MANAGER, name="Dan", on=PartialDate.of(TODAY))
    his = MEMBER_KEY.sign(dan.vault, own.case, row)
    own.add("signoffs", his, LABEL)
    bring_in(world.ann.vault, make_bundle(dan.vault, "left"))
    case = world.on(world.ann, "left")
    assert made_of(case, his.id) == (Origin.OWN_KEY, "Dan")
    assert [bool(by.late) for by in case.witness.signatures.values()] == [False, True]
    assert paper_of(case).count("2 January 2026, brought in after they left the team on") == 1


def test_a_file_that_names_a_signer_is_no_signature(world: World, tmp_path: Path) -> None:
    """Neither in what the record begins with nor under a name that an entry bears."""
    honest = make_bundle(world.ann.vault, "honest")
    row = {"version": 1, "signer": "manager", "name": "Zed", "on": "2026-05-15"}
    first = json.loads(honest.first)
    first["signoffs"] = [row | {"id": "z", "entered_by": "Zed"}]
    begun = honest._replace(first=json.dumps(first), entries=(), by="Bob")
    alone, _ = Vault.create(tmp_path / "alone", PHRASE, "Zoe")
    in_team = begun._replace(case="z", first=json.dumps(first | {"id": "z"}))
    for vault, bundle in ((alone, begun), (world.bob.vault, in_team)):
        bring_in(vault, bundle)
        case = Session(vault, bundle.case).case
        assert made_of(case, "z") == (Origin.FILE, "Bob")
        assert "Came in a file from Bob: nobody's key signed it." in paper_of(case)
    sign(Session(alone, CASES[0]), name="Zoe", on=TODAY)
    typed = list(Session(alone, CASES[0]).case.signoffs)[-1]
    assert made_of(Session(alone, CASES[0]).case, typed.id)[1] == "Zoe"
    alone.close()
    head = world.ann.open("next").head
    entry = Entry(
        new_id(),
        "next",
        "Mia",
        "2026-05-15T09:00:00+00:00",
        "there",
        "forged",
        (Change("add", "signoffs", "f", after=row | {"id": "f", "name": "Mia"}),),
        (head,),
    )
    more = make_bundle(world.ann.vault, "next")
    bring_in(world.ann.vault, more._replace(entries=(*more.entries, entry.body.decode()), by="Bob"))
    assert made_of(world.on(world.ann, "next"), "f") == (Origin.FILE, "Bob")


def test_what_a_file_of_json_says_is_checked_as_far_as_it_can_be(
    world: World, tmp_path: Path
) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(to_bytes(world.on(world.ann, "honest")))
    case = read_case_here(path)
    said = paper_of(case)
    assert said.count("a key that nobody here knows") == 2
    assert "Changed since" not in said
    content = json.loads(path.read_bytes())
    content["people"][0]["names"] = "Other"
    content["signoffs"] += [{"id": "z", "signer": "manager", "name": "Zed", "on": "2026-05-15"}]
    content["signoffs"][0]["name"] = "Zed"
    path.write_text(json.dumps(content))
    said = paper_of(read_case_here(path))
    assert said.count("Changed since it was signed.") == 1
    assert said.count("Entered elsewhere: nobody's key signed it.") == 1
    assert said.count("The key that it names did not sign it.") == 1
