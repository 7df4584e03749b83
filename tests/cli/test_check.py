"""What `check` knows: a file what it knows today, a vault also what stood on a day."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from prebirth.acts.considering import RaisedPrompt, respond
from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.oversight import Assessment
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.cli.main import main
from prebirth.cli.terminal import DONE, MISUSE, PASSPHRASE, WRONG
from prebirth.exchange.plain import to_bytes
from prebirth.form.load import load_walk
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import digest
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL

FIRST = datetime(2026, 3, 2, 12, tzinfo=UTC)


def at(days: int) -> Callable[[], datetime]:
    """A clock that stands so many days after the first."""
    return lambda: FIRST + timedelta(days=days)


def on(days: int) -> str:
    return str((FIRST + timedelta(days=days)).date())


def write(vault: Vault, days: int, agency: str) -> None:
    Session(vault, "one", clock=at(days)).add("agencies", Agency(id=agency, name=agency), LABEL)


@pytest.fixture
def folder(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A vault in which somebody was named in March, and an agency in April."""
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    Session.begin(vault, Case(id="one", assessment=Assessment(reference="26-1")))
    man = Person(id="man", names="Sam Ode", role="possible father")
    Session(vault, "one", clock=at(0)).add("people", man, LABEL)
    write(vault, 30, "agency")
    vault.close()
    return vault.folder


Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str]) -> Say:
    def said(*arguments: object) -> tuple[int, str, str]:
        try:
            code: object = main(["check", *map(str, arguments)])
        except SystemExit as left:
            code = left.code
        out = capsys.readouterr()
        assert isinstance(code, int)
        return code, out.out, out.err

    return said


def test_a_vault_tells_what_stood_on_a_day(folder: Path, check: Say) -> None:
    code, before, _ = check(folder, "26-1", "--as-it-stood", on(29))
    assert code == DONE
    assert before.startswith("As it stood on 31 March 2026: ")
    assert "history-not-shared" not in before
    assert "(Sam Ode)" in before
    _, after, _ = check(folder, "one", "--as-it-stood", on(30))
    assert "history-not-shared: " in after
    assert "cannot be known" not in after, "nobody else wrote in it"


def test_what_is_for_programs_holds_the_prompts_alone(folder: Path, check: Say) -> None:
    _, out, err = check(folder, "26-1", "--as-it-stood", on(29), "--json")
    keys = {"id", "message", "records", "findings", "of", "with", "considered"}
    assert json.loads(out)
    assert all(set(one) == keys for one in json.loads(out))
    assert err.startswith("As it stood on 31 March 2026: ")


def test_a_prompt_that_was_answered_by_then_says_so(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, check: Say
) -> None:
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    Session.begin(vault, Case(id="one"))
    write(vault, 0, "agency")
    session, walk = Session(vault, "one", clock=at(5)), load_walk()
    (prompt,) = [
        one
        for one in all_prompts(session.case, at(5)().date(), walk)
        if one.id == "history-not-shared"
    ]
    raised = RaisedPrompt(
        prompt.id, tuple(key for _, key in prompt.places), digest(prompt, session.case)
    )
    respond(session, raised, done="They are told on Friday.", on=at(5)().date())
    vault.close()
    for days, answered in ((4, False), (6, True)):
        _, out, _ = check(vault.folder, "one", "--as-it-stood", on(days))
        (line,) = [one for one in out.splitlines() if one.startswith("history-not-shared: ")]
        assert line.endswith(" (answered)") is answered
        _, out, _ = check(vault.folder, "one", "--as-it-stood", on(days), "--json")
        (row,) = [one for one in json.loads(out) if one["id"] == "history-not-shared"]
        assert row["considered"] is answered


def test_before_its_first_entry_nothing_is_made_up(folder: Path, check: Say) -> None:
    code, out, err = check(folder, "26-1", "--as-it-stood", on(-1))
    assert (code, out) == (WRONG, "")
    assert "nobody can say what stood then" in err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["{folder}", "--as-it-stood", "2026-03-31"], MISUSE),
        (["{folder}", "26-1", "--as-it-stood", "2126-03-31"], MISUSE),
        (["{folder}", "26-1", "--as-it-stood", "31-02-2026"], MISUSE),
        (["{folder}", "26-1", "--as-it-stood", "March 2026"], MISUSE),
        (["{folder}", "26-1", "--as-it-stood", "2026-03-31", "--on", "2026-03-31"], MISUSE),
        (["{folder}", "26-1"], MISUSE),
        (["{folder}", "nobody", "--as-it-stood", "2026-03-31"], WRONG),
        (["{folder}/none", "26-1", "--as-it-stood", "2026-03-31"], WRONG),
    ],
)
def test_what_goes_wrong_is_one_line(
    folder: Path, check: Say, arguments: list[str], code: int
) -> None:
    ended, out, err = check(*(part.format(folder=folder) for part in arguments))
    assert (ended, out) == (code, "")
    assert len(err.strip().splitlines()) == 1


def test_without_the_pass_phrase_it_is_misuse(
    folder: Path, check: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE, "")
    assert check(folder, "26-1", "--as-it-stood", on(29))[0] == MISUSE
    monkeypatch.setenv(PASSPHRASE, "another")
    assert check(folder, "26-1", "--as-it-stood", on(29))[0] == WRONG


def test_what_others_entered_counts_from_when_they_did(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, check: Say
) -> None:
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    Session.begin(vault, Case(id="one"))
    write(vault, 0, "first")
    other, _code = Vault.create(tmp_path / "other", PHRASE, "Bea")
    bring_in(other, make_bundle(vault, "one"))
    write(other, 10, "hers")
    write(vault, 20, "second")
    bring_in(vault, make_bundle(other, "one"))
    other.close()
    vault.close()
    _, out, _ = check(vault.folder, "one", "--as-it-stood", on(9))
    assert "(first)" in out
    assert "brought into this vault" not in out
    assert "never sent here cannot be known" in out
    _, out, _ = check(vault.folder, "one", "--as-it-stood", on(15))
    assert "hers" in out
    assert "second" not in out
    assert "1 of the entries in it, by Bea, came into this vault only later." in out


def test_what_is_restricted_by_now_is_withheld_from_what_stood(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, check: Say
) -> None:
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    Session.begin(vault, Case(id="one"))
    man = Person(id="man", names="Sam Ode", role="possible father")
    Session(vault, "one", clock=at(0)).add("people", man, LABEL)
    rules = (Restriction(reason="x"),)
    Session(vault, "one", clock=at(5)).set("people", "man", "restricted", rules, LABEL)
    vault.close()
    _, out, _ = check(vault.folder, "one", "--as-it-stood", on(1))
    assert "Sam" not in out
    assert "restricted" not in out
    assert "man-unchecked" not in out
    assert "Sam Ode" in check(vault.folder, "one", "--as-it-stood", on(1), "--chair")[1]


def test_a_file_says_that_it_knows_what_it_knows_today(
    practice: Case, tmp_path: Path, check: Say
) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(to_bytes(practice))
    _, out, err = check(path, "--on", "2026-05-15")
    assert out.splitlines()[0].startswith("As of 15 May 2026, with all that the file holds today")
    assert err == ""
    _, out, err = check(path, "--on", "2026-05-15", "--json")
    assert isinstance(json.loads(out), list)
    assert err.startswith("As of 15 May 2026, with all that the file holds today")
    assert "a day to come" in check(path, "--on", "2126-05-15")[1]
    assert "knowing" not in check(path)[1], "today it is the same"
    assert "knowing" not in check(path, "--on", date.today())[1]
