"""Every act can be done by command: what it enters, what it writes, and how it refuses."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from prebirth.acts.catalogue import ACTS
from prebirth.case.agencies import Stand, Subject
from prebirth.case.case import Case
from prebirth.case.oversight import Disagreement, Status
from prebirth.case.record import Restriction
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import agencies_told, tellings_of
from prebirth.cli.main import main
from prebirth.cli.terminal import DONE, MISUSE, PASSPHRASE, WRONG, today
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.rules.at_closing import of_family
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.session import Session
from prebirth.vault.reads import read_acts
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import present

Act = Callable[..., int]


@pytest.fixture
def folder(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A vault with the practice case, and a disagreement in it."""
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    session = Session.begin(vault, practice_case())
    session.add("disagreements", Disagreement(id="d", about="To send the baby home"), LABEL)
    vault.close()
    return vault.folder


@pytest.fixture
def act(folder: Path) -> Act:
    def run(name: str, *arguments: object, reference: str = "26-0417") -> int:
        return main(["act", name, str(folder), reference, *map(str, arguments)])

    return run


def case_in(folder: Path) -> Case:
    vault = unlock(folder, PHRASE)
    case = Session(vault, "practice").case
    vault.close()
    return case


def text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_every_act_there_is_has_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["act", "--help"])
    listed = re.findall(r"^    (\S+)", capsys.readouterr().out, re.MULTILINE)
    assert set(ACTS) <= set(listed)
    for name in ACTS:
        with pytest.raises(SystemExit) as left:
            main(["act", name, "--help"])
        assert left.value.code == DONE
        assert "None" not in capsys.readouterr().out, "every argument says what it means"


def test_a_version_is_signed_commented_on_returned_and_agreed(folder: Path, act: Act) -> None:
    assert act("sign", "--name", "Grace Adeyemi", "--on", "2026-05-15") == DONE
    assert act("comment", "people/leanne", "--says", "Is this right?") == DONE
    assert act("return", "--name", "Ruth Marsh", "--comment", "See there.") == DONE
    assert act("settle", "people/leanne", "--reply", "It is.") == DONE
    assert act("sign", "--name", "Grace Adeyemi") == DONE
    assert act("agree", "--name", "Ruth Marsh") == WRONG, "the worker signed in this vault"
    assert act("agree", "--name", "Ruth Marsh", "--paper", "file 12") == DONE
    case = case_in(folder)
    assert case.assessment.status == Status.AGREED
    signatures = list(case.signoffs)[-4:]
    assert str(signatures[0].on) == "2026-05-15"
    assert [remark.reply for signature in signatures for remark in signature.remarks] == ["It is."]


def test_agencies_are_told_with_a_note(folder: Path, act: Act, tmp_path: Path) -> None:
    out = tmp_path / "note.pdf"
    assert act("tell", "d2", "Wexmoor health visiting", "pol", "--out", out) == DONE
    assert "Who is told" in text(out)
    case = case_in(folder)
    told = agencies_told(case, tellings_of(case, Matter.DECISION)["d2"])
    assert set(told) == {"mat", "hv", "pol"}
    assert [share.agency for share in case.shares][-2:] == ["hv", "pol"]


def test_a_disagreement_goes_on_with_a_note(folder: Path, act: Act, tmp_path: Path) -> None:
    out = tmp_path / "note.pdf"
    asked = ("--to", "Head of service", "--asked", "That it is looked at again.")
    assert act("challenge", "d", *asked, "--out", out) == DONE
    assert "looked at again" in text(out)
    moved = present(case_in(folder).disagreements.get("d"))
    assert (moved.stage, moved.put_to) == (1, "Head of service")


def test_agencies_are_asked_chased_and_answer(folder: Path, act: Act, tmp_path: Path) -> None:
    out = tmp_path / "requests"
    said = ("--purpose", "To assess", "--basis", "section 47", "--asked", "Was she seen?")
    assert act("ask", "hv", "mh", "mh", *said, "--out", out) == DONE
    assert sorted(path.name for path in out.iterdir()) == [
        "26-0417-request-health-visiting.pdf",
        "26-0417-request-mental-health.pdf",
    ]
    vault = unlock(folder, PHRASE)
    noted = {Path(one.file).name: one.digest for one in read_acts(vault) if one.file}
    vault.close()
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()}
    assert noted == files, "as the window notes each request"
    request = out / "26-0417-request-mental-health.pdf"
    assert act("chase", "mh", "--wanted-by", "2026-06-01") == DONE
    assert str(present(case_in(folder).contributions.get("con-mh")).chase_on) == "2026-06-01"
    assert act("take-in", request) == WRONG, "nobody has filled it in"
    filled = PdfWriter(clone_from=request)
    says = next(name for name in filled.get_fields() or {} if name.endswith("says"))
    for page in filled.pages:
        if "/Annots" in page:
            filled.update_page_form_field_values(page, {says: "She came."}, auto_regenerate=False)
    filled.write(request)
    assert act("take-in", request) == DONE
    assert "She came." in present(case_in(folder).contributions.get("con-mh")).says
    assert act("hear", "hv", "--says", "All well.") == DONE
    assert "All well." in {answer.says for answer in case_in(folder).contributions}


def test_what_left_is_logged_by_the_file_itself(folder: Path, act: Act, tmp_path: Path) -> None:
    file = tmp_path / "copy.pdf"
    file.write_bytes(b"a copy")
    given = ("--kind", "midwife", "--purpose", "birth", "--file", file)
    assert act("log-copy", "Maternity", *given) == DONE
    copy = list(case_in(folder).shares)[-1]
    assert copy.digest == hashlib.sha256(b"a copy").hexdigest()
    assert act("log-update", copy.id, "--file", file) == DONE
    assert list(case_in(folder).shares)[-1].to == "Maternity"
    assert act("log-copy", "Maternity", "--file", tmp_path / "missing.pdf") == WRONG
    assert act("log-copy", "Leanne", "--reader", "Leanne", "--file", file) == DONE
    out = tmp_path / "note.pdf"
    wrong = ("mark-wrong", copy.id, "--noticed-on", "2026-05-14", "--out", out)
    assert act(*wrong, "--to", " ") == WRONG
    assert not out.exists()
    assert act(*wrong, "--to", "A neighbour", "--noticed-at", "14:30") == DONE
    assert "A neighbour" in text(out)
    assert present(case_in(folder).shares.get(copy.id)).wrong[0].noticed_at == "14:30"
    assert list(case_in(folder).shares)[-1].digest == hashlib.sha256(out.read_bytes()).hexdigest()
    assert act("mark-wrong", "no-such", "--to", "x", *wrong[2:]) == WRONG


def test_entries_are_restricted_looked_at_lifted_and_removed(folder: Path, act: Act) -> None:
    entry = "people/tomasz"
    assert act("look", entry) == WRONG, "only what is restricted"
    whom = ("--people", "leanne")
    assert act("restrict", f"{entry}/phone", "--reason", "safe", *whom) == DONE
    (rule,) = present(case_in(folder).people.get("tomasz")).restricted
    assert (rule.field, rule.people, rule.reason) == ("phone", ("leanne",), "safe")
    assert act("look", entry, "--chair") == DONE
    assert act("lift", entry) == DONE
    assert not present(case_in(folder).people.get("tomasz")).restricted
    assert act("remove", entry, "people/brian") == DONE
    assert "tomasz" not in case_in(folder).people


def test_a_table_is_said_to_be_empty(folder: Path, act: Act) -> None:
    assert act("none", "checks", "--about", "leanne") == DONE
    assert case_in(folder).answers.get("none:checks@leanne") is not None
    assert act("not-none", "checks", "--about", "leanne") == DONE
    assert case_in(folder).answers.get("none:checks@leanne") is None


def test_a_prompt_is_answered_and_a_theme_read_together(folder: Path, act: Act) -> None:
    rule = all_prompts(practice_case(), today(), load_walk())[0].id
    assert act("respond", rule, "--done", "Rang her.") == DONE
    assert list(case_in(folder).responses)[-1].prompt == rule
    assert act("respond", "no-such", "--done", "x") == WRONG
    assert act("read-together", "home", "--stand", "they differ") == DONE
    stands = {reading.subject: reading.stand for reading in case_in(folder).readings}
    assert stands[Subject.HOME] == Stand.DIFFER


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (("agree", "--name", "Ruth Marsh"), WRONG, "social worker has signed"),
        (
            ("keep", "people/tomasz/names", "--number", "1"),
            WRONG,
            "nothing to choose between",
        ),
        (("chase", "x", "--wanted-by", "2026-06-01"), WRONG, "“x” is no record of agencies"),
        (("restrict", "nothing/x", "--reason", "y"), MISUSE, "is no entry; write it like"),
        (("restrict", "people/nobody", "--reason", "y"), WRONG, "no such entry"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    act: Act,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: int,
    why: str,
) -> None:
    assert act(*arguments) == code
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("prebirth: ")
    assert why in line


def test_wrong_use_is_told_from_what_is_wrong(
    act: Act, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit) as left:
        act("sign")
    assert left.value.code == MISUSE
    assert act("sign", "--name", "A", reference="nothing") == WRONG
    assert "of no assessment in this vault. Nothing was entered." in capsys.readouterr().err
    monkeypatch.setenv(PASSPHRASE, "not this one")
    assert act("sign", "--name", "A") == WRONG
    monkeypatch.delenv(PASSPHRASE)
    assert act("sign", "--name", "A") == MISUSE


def test_what_is_restricted_makes_no_note(folder: Path, act: Act, tmp_path: Path) -> None:
    vault = unlock(folder, PHRASE)
    session = Session(vault, "practice")
    for table, record in (("decisions", "d2"), ("disagreements", "d")):
        session.set(table, record, "restricted", (Restriction(reason="x"),), LABEL)
    vault.close()
    out = tmp_path / "note.pdf"
    assert act("tell", "d2", "hv", "--out", out) == WRONG
    assert act("challenge", "d", "--to", "x", "--out", out) == WRONG
    assert not out.exists()


def test_a_fact_is_disputed_and_taken_back(folder: Path, act: Act) -> None:
    fact = "people/tomasz/phone"
    given = ("--by", "leanne", "--words", "He has no telephone.", "--on", "2026-05-01")
    assert act("dispute", "people/tomasz", *given) == WRONG, "of which fact?"
    assert act("dispute", fact, *given[2:], "--by", "nobody") == WRONG
    assert act("dispute", fact, *given[:2], "--words", " ", *given[4:]) == WRONG
    assert act("dispute", fact, *given) == DONE
    (row,) = present(case_in(folder).people.get("tomasz")).disputed
    assert (row.field, row.by, row.words) == ("phone", "leanne", "He has no telephone.")
    assert act("undispute", "people/tomasz", "--number", "2") == WRONG
    assert act("undispute", "people/tomasz") == DONE
    assert not present(case_in(folder).people.get("tomasz")).disputed


def test_closing_by_command_enters_all_that_was_left_open(folder: Path, act: Act) -> None:
    raised = all_prompts(case_in(folder), today(), load_walk())
    first = next(prompt for prompt in raised if of_family(prompt))
    watched = ("--watched-by", "hv", "--watcher", "Ruth Callan", "--watch-until", "2027-03-01")
    said = ("--left", f"{first.id}=The health visitor goes on.", "--agency", "hv")
    assert act("close", "finished", "--why", "Done", "--left", "no-such=x") == WRONG
    assert act("close", "no further action", "--why", "Panel", *watched, *said) == DONE
    case = case_in(folder)
    assert case.assessment.status == Status.CLOSED
    closing = [*case.closings][-1]
    assert (closing.on, closing.listed, closing.agency) == (None, True, "hv")
    assert [(row.agency, row.who) for row in closing.watchers] == [("hv", "Ruth Callan")]
    left = {row.of: row for row in closing.was_open}
    assert left[first.id].said == "The health visitor goes on."
    assert not left[first.id].unanswered
    assert any(row.unanswered for row in closing.was_open)
