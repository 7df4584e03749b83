import gc
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from prebirth import __version__
from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Restriction
from prebirth.cli.copies import free_name
from prebirth.cli.main import CLOSED_PIPE, COMMANDS, main
from prebirth.copies.make import usual_reader
from prebirth.exchange.plain import to_bytes
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.rules.prompts.rule import RULES
from tests.conftest import ROOT
from tests.typed import present


@pytest.fixture
def file(tmp_path: Path, practice: Case) -> Path:
    path = tmp_path / "case.json"
    path.write_bytes(to_bytes(practice))
    return path


def test_two_files_of_the_practice_case_never_have_one_name() -> None:
    taken: set[str] = set()
    names = [free_name(name, taken) for name in ("a-father.pdf", "a-father.pdf", "a-mother.pdf")]
    assert names == ["a-father.pdf", "a-father-2.pdf", "a-mother.pdf"]


@pytest.mark.slow
def test_demo_writes_the_copies_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--out", str(tmp_path / "new" / "folder")]) == 0
    paths = capsys.readouterr().out.split()
    assert paths
    assert {path.rpartition("26-0417-")[2] for path in paths} >= {
        f"{kind}.pdf" for kind in ("conference", "midwife", "agency", "manager", "blank")
    } | {"word.docx"}
    assert all(len(PdfReader(path).pages) > 0 for path in paths if path.endswith(".pdf"))


def test_copy_writes_the_report_of_a_file(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert main(["copy", "conference", str(file), "--out", str(out), "--on", "2026-05-15"]) == 0
    assert "26+1" in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["copy", "conference", "no-such.json", "--out", "x.pdf"], 1),
        (["copy", "conference", "{file}", "--out", "{tmp}/no/such/folder/x.pdf"], 1),
        (["copy", "conference", "{file}", "--out", "{tmp}/x.pdf", "--for", "Nobody Known"], 2),
        (["copy", "poem", "{file}", "--out", "{tmp}/x.pdf"], 2),
        (["copy", "conference", "{file}", "--out", "{tmp}/x.pdf", "--on", "some day"], 2),
        (["copy"], 2),
        (["check", "no-such.json", "--json"], 1),
        (["check", "{file}", "--on", "31-02-2026"], 2),
        (["forms"], 2),
        (["forms", "check", "{tmp}"], 1),
        (["dance"], 2),
    ],
)
def test_what_goes_wrong_is_one_plain_line_on_stderr(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int
) -> None:
    filled = [part.format(file=file, tmp=tmp_path) for part in arguments]
    ended: object
    try:
        ended = main(filled)
    except SystemExit as left:
        ended = left.code
    said = capsys.readouterr()
    assert ended == code
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
    assert not list(tmp_path.glob("*.part"))


def test_check_prints_the_prompts_as_the_contract_says(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(file), "--on", "2026-05-15", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    keys = {"id", "message", "records", "findings", "of", "with", "considered"}
    assert all(set(one) == keys for one in found)
    kinds = [one["of"] for one in found]
    assert kinds == sorted(kinds), "what is so in the family, then what is not asked yet"
    unshared = next(one for one in found if one["id"] == "missed-unshared")
    assert unshared["records"] == ["ap-01"]
    assert unshared["findings"] == ["J14", "K4"]
    assert unshared["with"] == ["missed-uninterpreted", "missed-pattern", "missed-across-agencies"]
    assert main(["check", str(file), "--on", "2026-05-15"]) == 0
    said = capsys.readouterr().out
    assert "missed-unshared: " in said
    assert "\nLeanne, 4 missed appointments: 4 things to look at.\nmissed-unshared: " in said
    assert next(line for line in said.splitlines() if line.startswith("man-unchecked: ")).endswith(
        "(Brian Tully)"
    ), "it says which man"


def test_check_names_nobody_withheld_unless_it_is_for_the_chair(
    practice: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = (Restriction(reason="not for him"),)
    brian = next(person for person in practice.people if person.names == "Brian Tully")
    due = practice.pregnancy.replace(restricted=(Restriction(field="due", reason="x"),))
    path = tmp_path / "case.json"
    path.write_bytes(to_bytes(practice.adding(brian.replace(restricted=kept)).adding(due)))

    def said(*more: str) -> str:
        assert main(["check", str(path), "--on", "2026-05-15", *more]) == 0
        return capsys.readouterr().out

    open_, closed = said("--json", "--chair"), said("--json")
    ids = [{one["id"] for one in json.loads(text)} for text in (open_, closed)]
    assert "man-unchecked" in ids[0] - ids[1], "that it is raised would tell of him"
    assert ids[1] - ids[0] == {"due-date-unknown"}, "as if no due date were recorded"
    named = [
        {key for one in json.loads(text) for key in one["records"]} for text in (open_, closed)
    ]
    assert brian.id in named[0] - named[1], "the id of somebody withheld is a name too"
    lines = dict(line.partition(": ")[::2] for line in said().splitlines())
    assert "man-unchecked" not in lines
    chairs = dict(line.partition(": ")[::2] for line in said("--chair").splitlines())
    assert chairs["man-unchecked"].endswith("(Brian Tully)")
    assert chairs.keys() & RULES.keys() == ids[0]
    assert lines.keys() & RULES.keys() == ids[1]
    assert not [line for line in lines.values() if "restricted" in line]
    assert "Brian" not in closed + "".join(lines.values())
    assert "Tully" not in closed + "".join(lines.values())
    assert "missed-unshared" in lines


@pytest.mark.parametrize("kind", ["parent", "conference", "agency"])
def test_where_a_name_could_be_two_it_says_which_and_takes_an_id(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    case = Case(id="c").adding(Person(id="mum", names="Rosa", role="mother"))
    for n in (1, 2):
        case = case.adding(
            Person(id=f"dave{n}", names="Dave", born=f"199{n}", role="possible father")
        ).adding(Agency(id=f"police{n}", name="Police", worker=f"PC {n}"))
    path, out = tmp_path / "case.json", tmp_path / "out.pdf"
    path.write_bytes(to_bytes(case))
    name, key = ("Police", "police2") if kind == "agency" else ("Dave", "dave2")
    assert main(["copy", kind, str(path), "--out", str(out), "--for", name]) == 2
    said = capsys.readouterr().err
    assert "PC 1" in said if kind == "agency" else "born 1991, possible father" in said
    assert f"[{key}]" in said
    assert main(["copy", kind, str(path), "--out", str(out), "--for", key]) == 0
    dave = present(case.people.get("dave1"))
    kept = case.adding(dave.replace(restricted=(Restriction(reason="x"),)))
    path.write_bytes(to_bytes(kept))
    if kind != "agency":
        assert main(["copy", kind, str(path), "--out", str(out), "--for", name]) == 2
        said = capsys.readouterr().err
        assert "somebody restricted [dave1]" in said
        assert "1991" not in said


def test_a_request_is_made_for_an_agency_that_may_be_asked(
    practice: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = present(practice.agencies.get(usual_reader(CopyKind.AGENCY, practice)))
    kept = practice.adding(first.replace(restricted=(Restriction(reason="Her new address."),)))
    path, out = tmp_path / "case.json", tmp_path / "out.pdf"
    path.write_bytes(to_bytes(kept))
    assert main(["copy", "agency", str(path), "--out", str(out)]) == 0
    assert first.name not in "".join(page.extract_text() for page in PdfReader(out).pages)
    out.unlink()
    assert main(["copy", "agency", str(path), "--out", str(out), "--for", first.name]) == 2
    assert "is restricted in this assessment" in capsys.readouterr().err
    assert not out.exists()


def test_no_message_ends_in_two_full_stops(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "case.json"
    for content in (
        '{"pregnancy": {"due": "2026-13-01"}}',
        '{"pregnancy": {"due": "soon"}}',
        '{"people": [{"born": 3}]}',
        "[]",
        "{",
        '{"people": [{"names": 1}]}',
    ):
        path.write_text(content, encoding="utf-8")
        assert main(["check", str(path)]) == 1
        assert ".." not in capsys.readouterr().err


def test_it_says_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert (left.value.code, capsys.readouterr().out) == (0, f"Prebirth {__version__}\n")


def test_schema_is_json_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["properties"]["people"]["type"] == "array"


def test_forms_check_prints_the_matrix(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "check"]) == 0
    matrix, legal = capsys.readouterr().out.split("\n\n")
    lines = matrix.splitlines()
    found = [finding.id for finding in load_walk().findings.findings]
    assert [line.split()[0] for line in lines[: len(found)]] == found
    assert "not yet approved by your legal team" in legal
    assert next(line for line in lines if line.startswith("J14")).split()[1:] == [
        "appointments",
        "Q10.1",
        "missed-unrecorded",
        "missed-unshared",
        "missed-uninterpreted",
        "missed-unanswered",
        "missed-pattern",
        "pattern-ended",
        "moved-or-late-run",
        "unbooked",
        "maternity-silent",
    ]


def test_a_file_of_a_colleague_opens_the_app_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from prebirth.ui import app

    # What follows in this process is tidied as before.
    monkeypatch.setattr(gc, "disable", lambda: None)

    asked: list[tuple[Path | None, Path | None]] = []

    def run(vault: Path | None, bring: Path | None, *, succeeds: bool) -> int:
        assert not succeeds
        asked.append((vault, bring))
        return 0

    monkeypatch.setattr(app, "run", run)
    assert main(["From Bea.PREBIRTH"]) == 0
    assert main(["--vault", "v", "--bring", "a.prebirth"]) == 0
    assert main([]) == 0
    assert asked == [
        (None, Path("From Bea.PREBIRTH")),
        (Path("v"), Path("a.prebirth")),
        (None, None),
    ]


def test_a_program_of_the_desktop_that_has_nowhere_to_print_does_its_work(
    file: Path, tmp_path: Path
) -> None:
    code = (
        "import sys; sys.stdin = sys.stdout = sys.stderr = None; "
        "from prebirth.cli.main import run; run()"
    )
    made = subprocess.run(
        [
            sys.executable,
            "-c",
            code,
            "copy",
            "midwife",
            str(file),
            "--out",
            str(tmp_path / "m.pdf"),
        ],
        cwd=ROOT,
    )
    assert made.returncode == 0
    assert len(PdfReader(tmp_path / "m.pdf").pages) == 2
    for wrong, code_of in (
        (("copy", "poem"), 2),
        (("check", "no-such.json"), 1),
        (("verify", str(tmp_path)), 2),
    ):
        assert subprocess.run([sys.executable, "-c", code, *wrong], cwd=ROOT).returncode == code_of


def test_the_whole_command_line_is_known_where_a_manual_is_made_from_it() -> None:
    """The list of commands loads no module of theirs; whoever wants all of it, gets it."""
    code = (
        "import sys; from prebirth.cli.main import COMMANDS, parser; known = parser(); "
        "known.format_help(); print([name for _, name, _ in COMMANDS if name in sys.modules])"
    )
    listed = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert listed.stdout.strip() == "[]"
    whole = subprocess.run(
        [sys.executable, "-c", code.replace("parser()", "parser(complete=True)")],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert whole.stdout.strip() == repr([module for _, module, _ in COMMANDS])


@pytest.mark.parametrize("command", ["copy parent case.json --out o.pdf", "demo --out demo"])
def test_a_form_that_cannot_be_read_is_said_in_one_sentence(
    tmp_path: Path,
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "assessment.yaml").write_text("x: [")
    (tmp_path / "case.json").write_bytes(to_bytes(practice_case()))
    monkeypatch.setenv("PREBIRTH_FORMS", str(tmp_path))
    assert main(command.split()) == 1
    said = capsys.readouterr().err
    assert (said.count("\n"), "this is not YAML" in said) == (1, True)
    assert not (tmp_path / "o.pdf").exists()


def test_what_a_refused_copy_lacks_is_said_by_its_own_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "case.json", str(tmp_path / "x.pdf")
    case = Case(id="c")
    path.write_bytes(to_bytes(case))
    assert main(["copy", "closing", str(path), "--out", out]) == 2
    assert "this copy is for one agency" in capsys.readouterr().err
    lost = case.adding(Person(id="mum", names="Rosa", role="mother")).adding(
        Baby(id="b", became="stillborn", ended_on="2026-05-01")
    )
    path.write_bytes(to_bytes(lost))
    assert main(["copy", "parent", str(path), "--out", out, "--on", "2026-05-15"]) == 2
    assert "--should-go WHY" in capsys.readouterr().err


def test_a_report_that_says_where_somebody_kept_safe_is_warns_on_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "case.json", tmp_path / "x.pdf"
    her = Person(id="mum", names="Rosa Vale", role="mother", safe_from=("dad",), phone="1")
    case = Case(id="c").adding(Person(id="dad", names="Emil Grant", role="father"))
    for mum, warns in ((her, True), (her.replace(phone=""), False)):
        path.write_bytes(to_bytes(case.adding(mum)))
        assert main(["copy", "conference", str(path), "--out", str(out)]) == 0
        said = capsys.readouterr().err
        assert ("see that it reaches nobody who may tell" in said) == warns
        assert said.count("\n") == warns


def test_a_paper_for_who_hides_the_pregnancy_says_to_ask_where_it_is_safe(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "case.json", tmp_path / "x.pdf"
    case = (
        Case(id="c")
        .adding(Person(id="mum", names="Rosa Vale", role="mother", safe_from=("dad",)))
        .adding(Person(id="dad", names="Emil Grant", role="father"))
    )
    hidden = case.adding(case.pregnancy.replace(booking="concealed"))
    home = Household(id="h", members=({"person": "mum"}, {"person": "dad"}))
    for one, asks in ((case, False), (hidden, True), (case.adding(home), True)):
        path.write_bytes(to_bytes(one))
        assert main(["copy", "parent", str(path), "--out", str(out), "--for", "Rosa Vale"]) == 0
        assert ("ask them first where a paper is safe" in capsys.readouterr().err) == asks


def test_a_copy_says_what_it_left_out_and_how_to_let_it_stand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing asks here, so nothing says “stop”: what nobody decided has left the file."""
    path, out = tmp_path / "case.json", tmp_path / "x.pdf"
    case = (
        Case(id="c")
        .adding(Person(id="mum", names="Rosa Vale", role="mother"))
        .adding(Person(id="dad", names="Emil Grant", role="father", safe_from=("mum",)))
    )
    arguments = ["copy", "parent-full", str(path), "--out", str(out), "--for", "Rosa Vale"]
    path.write_bytes(to_bytes(case))
    assert main(arguments) == 0
    said = capsys.readouterr().err
    assert "Somebody is to be kept safe from this reader." in said
    assert "Nothing that you could let stand is left out of x.pdf." in said
    seen = Event(id="e", about=("mum",), happened="Emil Grant shouted. Rosa Vale slept.")
    path.write_bytes(to_bytes(case.adding(seen)))
    assert main(arguments) == 0
    said = capsys.readouterr().err
    assert "left out of x.pdf: " in said
    assert "use “Make a copy…” in the app" in said
    assert "stop" not in said.casefold()
    words = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert ("shouted" in words, "Rosa Vale slept" in words) == (False, True)


def test_a_copy_says_what_it_left_out_since_no_list_knows_where_it_was_decided(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "case.json", tmp_path / "x.pdf"
    for forum, lost in (
        ("Gateway panel", True),
        ("Team meeting", False),
        ("legal planning", False),
    ):
        decision = Decision.model_validate({"id": "d", "forum": forum, "decided": "Home."})
        path.write_bytes(to_bytes(Case(id="c").adding(decision)))
        assert main(["copy", "conference", str(path), "--out", str(out)]) == 0
        said = capsys.readouterr().err
        assert ("“Gateway panel” is in no list" in said and "left out of x.pdf" in said) is lost
        assert bool(said) is lost


def test_a_copy_that_leaves_out_nothing_says_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "case.json"
    mum = Person(id="mum", names="Rosa Vale", role="mother")
    path.write_bytes(to_bytes(Case(id="c").adding(mum)))
    assert main(["copy", "parent", str(path), "--out", str(tmp_path / "x.pdf")]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", [("check", "{file}"), ("schema",), ("forms", "check")])
def test_a_pipe_that_is_closed_ends_it_quietly(file: Path, command: tuple[str, ...]) -> None:
    words = [word.format(file=file) for word in command]
    read, write = os.pipe()
    os.close(read)  # as `head` leaves it, with certainty
    made = subprocess.run(
        [sys.executable, "main.py", *words], cwd=ROOT, stdout=write, stderr=subprocess.PIPE
    )
    os.close(write)
    assert (made.stderr, made.returncode) == (b"", CLOSED_PIPE)
