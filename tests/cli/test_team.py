"""A team by the command line alone, from its beginning to its end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.cli.main import main
from prebirth.cli.terminal import MISUSE, WRONG
from prebirth.session import Session
from prebirth.team.repository import TeamRepository
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.team.server import ADMIN, DATABASE, WORD, Server

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.remove()


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], cheap_keys: None
) -> Run:
    monkeypatch.setenv("PREBIRTH_PASSPHRASE", PHRASE)
    monkeypatch.setenv("PREBIRTH_ADMIN_PASSWORD", WORD)

    def one(*words: object) -> tuple[int, str, str]:
        try:
            code = main(["team", *map(str, words)])
        except SystemExit as error:
            code = int(str(error.code))
        said = capsys.readouterr()
        return code, said.out, said.err

    return one


@pytest.fixture
def vaults(tmp_path: Path, cheap_keys: None) -> tuple[Path, Path]:
    for name in ("Ann", "Bob"):
        Vault.create(tmp_path / name, PHRASE, name)[0].close()
    (tmp_path / "shared").mkdir()
    return tmp_path / "Ann", tmp_path / "Bob"


def fingerprint(vault: Path) -> str:
    opened = unlock(vault, PHRASE)
    found = TeamRepository(opened).me.keys.fingerprint
    opened.close()
    return found


@pytest.mark.parametrize("meets", ["folder", "database"])
def test_two_come_together_share_and_part(
    run: Run, vaults: tuple[Path, Path], tmp_path: Path, server: Server, meets: str
) -> None:
    ann, bob = vaults
    invitation, answer = tmp_path / "to-bob.prebirth-team", tmp_path / "from-bob.prebirth-team"
    admin = ["--admin", ADMIN] if meets == "database" else []
    where = (
        ["--database", f"{server.folder}:{server.port}/{DATABASE}", *admin]
        if admin
        else ["--folder", tmp_path / "shared"]
    )
    code, said, wrong = run("init", ann, "--name", "Leeds", *where)
    assert (code, wrong) == (0, ""), wrong
    assert fingerprint(ann) in said
    assert run("sync", ann)[0] == 0
    assert fingerprint(ann) in run("invite", ann, "--out", invitation)[1]
    code, _, wrong = run("join", bob, invitation, "--out", answer, "--fingerprint", "1" * 30)
    assert (code, "read out" in wrong) == (MISUSE, True), wrong
    assert not answer.exists()
    code, said, _ = run("join", bob, invitation, "--out", answer, "--fingerprint", fingerprint(ann))
    assert code == 0
    assert fingerprint(bob) in said
    assert "has not let this vault in yet" in run("status", bob)[1]
    code, _, wrong = run(
        "admit", ann, answer, "--role", "manager", "--fingerprint", fingerprint(ann), *admin
    )
    assert code == MISUSE
    assert "another fingerprint than Bob read out" in wrong
    assert (
        run("admit", ann, answer, "--role", "manager", "--fingerprint", fingerprint(bob), *admin)[0]
        == 0
    )
    for vault in (ann, bob):
        assert run("sync", vault) == (0, "Sent and fetched.\n", "")
    opened = unlock(ann, PHRASE)
    Session.begin(opened, Case(id="case-1").replace_tables())
    opened.close()
    assert run("share", ann, "nothing", "Bob")[0] == MISUSE
    assert "that is you" in run("share", ann, "case-1", "Ann")[2]
    code, said, _ = run("share", ann, "case-1", "Bob")
    assert (code, "Bob: reads all of it" in said) == (0, True)
    assert "shared with Bob · 2 to send" in run("status", ann)[1]
    for vault in (ann, bob):
        assert run("sync", vault)[0] == 0
    assert "shared with Bob · all sent" in run("status", ann)[1]
    assert "shared with Ann · all sent" in run("status", bob)[1]
    for vault in (ann, bob):
        code, said, _ = run("verify", vault)
        assert code == 0
        assert "WRONG" not in said
    assert "Nobody asks" in run("agree", ann, "case-1")[2]
    assert run("delete", bob, "case-2", "--reason", "over")[0] == MISUSE
    assert run("delete", bob, "case-1", "--reason", "it is over")[0] == 0
    assert "It lies in the bin here until" in run("bin", bob)[1]
    for vault in (bob, ann):
        assert run("sync", vault)[0] == 0
    assert "Bob asks that it be deleted for ever: it is over" in run("bin", ann)[1]
    assert run("agree", ann, "case-1")[0] == run("keep", ann, "case-1")[0] == 0
    for vault in (ann, bob):
        assert run("sync", vault)[0] == 0
        assert "Nothing is asked" in run("bin", vault)[1]
    code, said, _ = run("unshare", ann, "case-1", "Bob")
    assert (code, "may still hold" in said) == (0, True)
    assert "not shared with Bob" in run("unshare", ann, "case-1", "Bob")[2]
    assert run("put-aside", ann)[0] == 0
    assert run("role", ann, "Bob", "duty")[0] == 0
    assert run("remove", ann, "Ann")[0] == WRONG
    assert run("remove", ann, "Nobody")[0] == MISUSE
    code, said, _ = run("remove", ann, "Bob", *admin)
    assert code == 0
    assert "They may still hold what they have read" in said
    if not admin:
        assert run("sync", ann)[0] == 0
        assert "do not belong to the team any more" in run("sync", bob)[1]
    assert run("leave", bob)[0] == 0
    code, _, wrong = run("status", bob)
    assert (code, wrong) == (WRONG, "prebirth: This vault belongs to no team.\n")


def test_without_digits_one_group_of_them_is_asked_for(
    run: Run, vaults: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, bob = vaults
    invitation, answer = tmp_path / "to-bob.prebirth-team", tmp_path / "from-bob.prebirth-team"
    assert run("init", ann, "--name", "Leeds", "--folder", tmp_path / "shared")[0] == 0
    assert run("sync", ann)[0] == run("invite", ann, "--out", invitation)[0] == 0
    digits, asked = fingerprint(ann).split(), list[str]()

    def typed(question: str, *, right: bool) -> str:
        asked.append(question)
        number = int(re.findall(r"group (\d) of 6", question)[0])
        return digits[number - 1] if right else "00000"

    monkeypatch.setattr("builtins.input", lambda question: typed(question, right=False))
    assert run("join", bob, invitation, "--out", answer)[0] == MISUSE
    assert not answer.exists()
    monkeypatch.setattr("builtins.input", lambda question: typed(question, right=True))
    assert run("join", bob, invitation, "--out", answer)[0] == 0
    assert all("Telephone Ann on a number you know" in question for question in asked)
    assert not any(group in question for group in digits for question in asked)


def test_who_looks_after_the_database_is_told_what_to_run(
    run: Run, vaults: tuple[Path, Path]
) -> None:
    code, said, wrong = run("init", vaults[0], "--name", "Leeds", "--database", "db.example/team")
    assert code == 0, wrong
    assert "prebirth team migrate --database db.example:5432/team --admin ROLE" in said
    assert "ALTER ROLE m_" in said
    assert "SCRAM-SHA-256$" in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--name", "X"], "say where the team meets"),
        (["--name", "X", "--folder", "/nowhere/at/all"], "is no folder"),
        (["--name", "X", "--database", "only-a-host"], "does not name a database"),
    ],
)
def test_wrong_use_is_said_and_changes_nothing(
    run: Run, vaults: tuple[Path, Path], words: list[str], said: str
) -> None:
    code, _, wrong = run("init", vaults[0], *words)
    assert code == MISUSE
    assert said in wrong
    assert run("status", vaults[0])[0] == WRONG


def test_tables_are_laid_out_by_a_command_and_only_once(run: Run, server: Server) -> None:
    where = ["--database", f"{server.folder}:{server.port}/{DATABASE}"]
    assert run("migrate", *where, "--admin", ADMIN) == (0, "", "")
    assert run("migrate", *where)[0] == MISUSE
    code, _, wrong = run("migrate", *where, "--admin", "nobody")
    assert code == WRONG
    assert "The database refused" in wrong


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b'{"kind": "prebirth invitation"}',
        b'{"kind": "prebirth invitation", "version": 99}',
    ],
)
def test_a_file_that_is_no_invitation_is_refused_in_one_line(
    run: Run, vaults: tuple[Path, Path], tmp_path: Path, content: bytes
) -> None:
    wrong = tmp_path / "wrong.prebirth-team"
    wrong.write_bytes(content)
    code, _, said = run(
        "join", vaults[1], wrong, "--out", tmp_path / "answer", "--fingerprint", "0"
    )
    assert code == WRONG
    assert said.count("\n") == 1
    assert "Nothing has changed" in said
