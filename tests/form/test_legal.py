import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from prebirth.base.places import shipped_forms
from prebirth.base.yaml_files import FormError, load_file
from prebirth.case.agencies import AgencyKind
from prebirth.case.listed import lists
from prebirth.cli.main import main
from prebirth.form.approve import approve
from prebirth.form.legal import Approval, Legal, Used, WhenSaid
from prebirth.form.load import LEGAL, load_legal, load_walk
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from tests import readme

ON, TODAY = date(2026, 12, 1), date(2026, 12, 2)
USED_BY_FORM = "used: the questions and the handbook"
BY = "Ann Lee, principal solicitor"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An authority's own copy of the form files."""
    return copytree(shipped_forms(), tmp_path / "own")


def test_who_reads_the_handbooks_files_reads_the_wording_and_no_braces() -> None:
    """“{free_solicitor}” stood there, which only the app filled."""
    for path in readme.HANDBOOK.glob("*.md"):
        page = path.read_text(encoding="utf-8")
        assert readme.handbook_page(page) == page, "make readme"
        seen = re.sub(r"<!--.*?-->|`[^`]*`|^```.*?^```", "", page, flags=re.DOTALL | re.MULTILINE)
        assert not re.search(r"\{[a-z_]+\}", seen), path.name
        assert not re.search(r"^<!-- \{", page, re.MULTILINE), "Markdown takes that for HTML"


def changed(folder: Path, old: str, new: str) -> None:
    path = folder / LEGAL
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_ships_is_approved_by_nobody(walk: Walk) -> None:
    assert walk.legal.approval == Approval.MISSING
    assert "not yet approved" in walk.legal.approval_words()


def test_an_approval_is_of_one_wording_and_of_no_other(own: Path) -> None:
    approve(own, BY, ON, TODAY)
    given = load_legal(own)
    assert given.approval == Approval.GIVEN
    assert "1 December 2026" in given.approval_words()
    assert BY in given.approval_words()
    approve(own, BY, TODAY, TODAY)
    assert load_legal(own).approval == Approval.GIVEN, (
        "a second approval takes the first one's place"
    )
    changed(own, "lasts 72 hours", "lasts 96 hours")
    later = load_legal(own)
    assert later.approval == Approval.CHANGED
    assert "not approved as it now stands" in later.approval_words()


def test_the_wording_that_ships_cannot_be_approved(own: Path) -> None:
    with pytest.raises(FormError, match="came with the app"):
        approve(shipped_forms(), BY, ON, TODAY)
    with pytest.raises(FormError, match="name and a post"):
        approve(own, " ", ON, TODAY)


@pytest.mark.parametrize(
    ("day", "said"), [(date(2026, 12, 3), "in the future"), (date(1900, 1, 1), "cannot be meant")]
)
def test_nobody_approves_on_a_day_to_come_or_long_before_the_wording(
    own: Path, day: date, said: str
) -> None:
    with pytest.raises(FormError, match=said):
        approve(own, BY, day, TODAY)
    assert load_legal(own).approval == Approval.MISSING


def test_a_folder_of_an_earlier_build_has_the_wording_that_ships(own: Path, walk: Walk) -> None:
    (own / LEGAL).unlink()
    assert load_walk(own).legal == walk.legal
    approve(own, BY, ON, TODAY)
    assert load_walk(own).legal.approval == Approval.GIVEN


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("checked: not yet\n", "checked: not yet\n    # ", "what was tried"),
        ("checked: 2026-11-28", "checked: soon", "write the day like"),
        ("{working_together}). An", "{working_apart}). An", "no edition here"),
        ("id: request_police", "id: request_help", "used twice"),
        ("number: 72", "number:", "has no number|no number for"),
        ("kinds: [police, probation]", "kinds: [polices]", "polices"),
        ("nations: [England, Wales]", "nations: [Narnia]", "Narnia"),
    ],
)
def test_a_file_that_would_mislead_is_refused(own: Path, old: str, new: str, said: str) -> None:
    changed(own, old, new)
    with pytest.raises(FormError, match=said):
        load_walk(own)


def test_a_file_of_an_earlier_build_lacks_a_place_and_is_approved_without_it(
    own: Path, walk: Walk
) -> None:
    # A later build says more: it opens with our wording there, which nobody approved yet.
    before = 'used: "log of copies: example of a lawful basis"'
    changed(own, f"  - id: log_example\n    {before}", f"  - id: own_example\n    {USED_BY_FORM}")
    approved = load_file(own / LEGAL, Legal).code
    line = f'\napproved: {{day: 2026-12-01, by: A, wording: "{approved}"}}'
    changed(own, "\napproved: null", line)
    now = load_legal(own)
    assert now.said(Used.LOG_HINT) == walk.legal.said(Used.LOG_HINT)
    assert now.approval == Approval.CHANGED


def test_a_text_that_names_no_wording_is_refused(own: Path) -> None:
    path = own / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("{working_together}", "{working_apart}", 1), encoding="utf-8")
    with pytest.raises(FormError, match="working_apart"):
        load_walk(own)


def test_the_edition_stands_once_and_reaches_every_reason(own: Path) -> None:
    changed(own, "name: Working Together 2026", "name: Working Together 2027")
    reasons = [question.reason for question in load_walk(own).form.all_questions]
    reasons += [held.reason for part in load_walk(own).form.sections for held in part.holds]
    named = [reason for reason in reasons if "Working Together" in reason]
    assert named
    assert all("Working Together 2027" in reason for reason in named)


@pytest.mark.parametrize("kind", AgencyKind.offered())
def test_each_kind_of_agency_reads_what_binds_it(walk: Walk, kind: AgencyKind) -> None:
    said = " ".join(walk.legal.said(Used.REQUEST, stage=WhenSaid.BEFORE, kind=kind))
    assert said.count("section 27") + said.count("Section 27") == 1
    assert ("does not bind" in said) == (kind in {AgencyKind("police"), AgencyKind("probation")})
    assert "reasonable cause to suspect" not in said, "no enquiry, no section 47 power"
    assert "common law duty of confidence" in said
    assert "Consent is not the usual basis" in said


def test_every_piece_says_where_it_comes_from_and_few_are_unchecked(walk: Walk) -> None:
    assert len(list(walk.legal.unchecked())) <= 5
    for row in walk.legal.wording:
        assert "{" not in walk.legal.by_id[row.id]
        assert row.source
        assert row.edition


def texts_of(path: Path) -> Iterator[tuple[int, str]]:
    """The texts of a program file that are not remarks on it, each with its line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    remarks = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in remarks:
            yield node.lineno, str(node.value)


LAW = re.compile(
    r"UK GDPR|Working Together|\bActs? (18|19|20)\d\d|(Act|Order|Rules|Regulations) (19|20)\d\d"
    r"|\b[Ss]ections? \d|\b[Aa]rticles? \d|\b[Ss]chedule \d|Children Act|\bEW(HC|CA|COP)\b|UKSC"
    r"|\b(MAPPA|MARAC|FGM|PLO|EPO|CP-IS|CPO|UNOCINI)\b|genital mutilation|Public Law Outline"
    r"|Court of Protection|([Ee]mergency|[Cc]hild) protection (order|plan)|[Pp]olice protection"
    r"|[Cc]are order|72 hours|[Cc]hild in need|[Ll]etter before proceedings|solicitor is free"
)
"""Names of statutes, sections, orders and bodies, which a nation's folder says."""
FIELDS = {"Offered in the letter before proceedings?"}
"""Titles of fields of the record, which a reader of an older file knows it by."""


def test_no_law_is_written_in_a_program_file() -> None:
    # What a role is called is read by whoever writes a folder's lists, and shown to nobody.
    roles = {str(role.value) for kind in lists().values() for role in kind.roles}
    form = {str(role.value) for role in QuestionRole}
    found = [
        f"{path}, line {line}: {text}"
        for path in (Path(__file__).parents[2] / "prebirth").rglob("*.py")
        for line, text in texts_of(path)
        if LAW.search(text) and text not in roles | form | FIELDS
    ]
    assert not found, "legal wording belongs into forms/legal.yaml or a list of forms/nations"


@pytest.mark.parametrize(
    "text",
    [
        "A section 47 enquiry is not finished.",
        "An order about FGM is recorded.",
        "MAPPA knows of somebody.",
        "The Children (Scotland) Act 1995 says so.",
        "Police protection began.",
        "It is on CP-IS.",
    ],
)
def test_the_law_that_is_looked_for_is_found(text: str) -> None:
    assert LAW.search(text)


def test_the_command_line_enters_an_approval(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "approve", str(own), "--by", BY, "--on", "2026-11-27"]) == 0
    assert BY in capsys.readouterr().out
    assert main(["forms", "approve", str(shipped_forms()), "--by", BY, "--on", "2026-11-27"]) == 1
    assert main(["forms", "check", str(own)]) == 0
    assert "approved by your legal team on 27 November 2026" in capsys.readouterr().out


def test_all_wording_is_read_back_as_it_is_written(walk: Walk) -> None:
    assert Legal.model_validate(walk.legal.model_dump(mode="json")) == walk.legal
