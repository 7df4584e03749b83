"""What a store learns: who belongs, how much and when; planted words are not found in it."""

from __future__ import annotations

import subprocess
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import acts, frontier_exchange
from prebirth.team.membership import TeamRole
from prebirth.team.seal import NONCE, TAG, padded_length
from prebirth.team.stores.store import NOTE
from tests.labels import LABEL
from tests.team.laptops import Team
from tests.team.server import ADMIN, DATABASE, WORD, Server, programs

CASE, REFERENCE, NAME, PHONE, SAID = (
    "0190a6f0-1111-7222-8333-944455566677",
    "LCS-77123",
    "Quillan Featherstonehaugh",
    "07700 900123",
    "xylophone in the hallway",
)


@pytest.fixture
def worked(
    tmp_path: Path,
    server: Server,
    cheap_keys: None,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Team]:
    """A team in which everything was done that leaves something in a store."""
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    team = Team(tmp_path, server if request.param else None)
    ann, bob = team.laptops["Ann"], team.join("Benedetta Quattlebaum", TeamRole.MANAGER)
    cas = team.join("Cassiopeia")
    case = Case(id=CASE)
    case = case.adding(case.assessment.replace(reference=REFERENCE, worker="Ann"))
    session = Session.begin(ann.vault, case)
    session.add(
        "people",
        Person(id="p", names=NAME, phone=PHONE, born=PartialDate.parse("1987-11-23")),
        LABEL,
    )
    session.set("people", "p", "names", f"{NAME} {SAID}", LABEL)
    ann.share(CASE, "Benedetta Quattlebaum", "Cassiopeia")
    team.all()
    bob.open(CASE).set("people", "p", "phone", f"{PHONE} 2", LABEL)
    team.all()
    acts.unshare(ann.sync, ann.open(CASE), ann.member("Cassiopeia"))
    acts.remove_member(ann.sync, ann.member("Cassiopeia"))
    ann.open(CASE).set("people", "p", "phone", f"{PHONE} 3", LABEL)
    team.all(3)
    assert bob.open(CASE).case == ann.open(CASE).case
    assert cas.person(CASE).phone == f"{PHONE} 2"
    yield team
    team.close()


def planted(team: Team) -> dict[str, list[bytes]]:
    """Every word, as it could stand in a file."""
    ann = team.laptops["Ann"]
    words = [
        CASE,
        CASE.replace("-", ""),
        REFERENCE,
        NAME,
        PHONE,
        SAID,
        "1987-11-23",
        "Quattlebaum",
        "Cassiopeia",
        str(LABEL),
        "Leeds",
    ]
    words += [ann.vault.store.meta("device"), '"changes"']
    secrets = [
        *ann.sync.repository.keys(CASE).values(),
        *ann.sync.repository.keys(ann.sync.team.id).values(),
        ann.sync.repository.me.secret,
        ann.sync.repository.membership.word.encode(),
    ]
    found = {
        word: [
            word.encode(),
            word.encode("utf-16-le"),
            word.encode().hex().encode(),
            b64encode(word.encode())[:-4],
        ]
        for word in words
    }
    return found | {
        f"key {number}": [one, one.hex().encode(), b64encode(one)[:-4]]
        for number, one in enumerate(secrets)
    }


def seen(data: bytes, team: Team) -> list[str]:
    return [
        word for word, shapes in planted(team).items() if any(shape in data for shape in shapes)
    ]


@pytest.mark.parametrize("worked", [False], indirect=True)
def test_a_shared_folder_holds_no_word_name_date_reference_or_key(worked: Team) -> None:
    files = [path for path in (worked.folder / "shared").rglob("*") if path.is_file()]
    assert len(files) > 15
    data = b"".join(
        path.read_bytes() + str(path.relative_to(worked.folder)).encode() for path in files
    )
    assert seen(data, worked) == []
    assert worked.laptops["Ann"].sync.repository.me.id.encode() in data, "it does learn who belongs"


@pytest.mark.parametrize("worked", [True], indirect=True)
def test_a_database_holds_no_word_name_date_reference_or_key(worked: Team, server: Server) -> None:
    dump = subprocess.run(
        [
            *(programs() / "pg_dumpall", "-h", server.folder, "-p", str(server.port)),
            *("-U", ADMIN, "-l", DATABASE),
        ],
        env={"PGPASSWORD": WORD, "PATH": "/usr/bin:/bin", "LC_ALL": "C"},
        capture_output=True,
        check=True,
    ).stdout
    assert len(dump) > 20_000
    assert b"CREATE TABLE prebirth.entry" in dump
    with server.admin() as connection:
        connection.execute("CHECKPOINT")
        rows = connection.execute(
            "SELECT octet_length(data) FROM prebirth.entry WHERE key <> %s AND author = %s",
            (NOTE, worked.laptops["Ann"].sync.repository.me.id),
        )
        sizes = [size - NONCE - TAG for (size,) in rows]
    raw = b"".join(
        path.read_bytes()
        for kind in ("base", "pg_wal")
        for path in (server.data / kind).rglob("*")
        if path.is_file()
    )
    assert seen(dump, worked) == []
    assert seen(raw, worked) == []
    assert len(sizes) > 8
    assert all(padded_length(size) == size for size in sizes), (
        "what is sealed has a few sizes, whatever is in it"
    )
