import json
import shutil
from pathlib import Path

import pytest

from prebirth.base.places import forms_folder
from prebirth.base.yaml_files import FormError
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.form.choice_migration import migrate_choices
from prebirth.form.load import load_walk, schemas
from prebirth.form.model import Walk
from prebirth.form.yaml_lint import lint_choices
from tests.typed import present


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "forms"
    shutil.copytree(forms_folder(), target)
    return target


def change(folder: Path, file: str, old: str, new: str) -> int:
    """Replace the first occurrence and return its line."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "assessment.yaml",
            "help: Their words, and how you checked.",
            "hlep: Their words.",
            "Did you mean “help”?",
        ),
        ("assessment.yaml", "type: [choice, text]", "type: [choise, text]", "choise"),
        ("assessment.yaml", "id: Q1.2\n", "id: Q1.1\n", "used twice"),
        ("assessment.yaml", "records: pregnancy", "records: pregnancies", "no records called"),
        ("assessment.yaml", "each: mothers", "each: mummies", "mummies"),
        (
            "assessment.yaml",
            "role: [worries]",
            "role: [worrys]",
            "role, entry 1: there is no “worrys” here. Did you mean “worries”?",
        ),
        (
            "assessment.yaml",
            "copies: [conference, midwife",
            "copies: [conference, doula",
            "there is no “doula” here. There are conference, ",
        ),
        ("findings.yaml", "reach: [walk, prompt, copy]", "reach: [walk, talk]", "talk"),
        ("timescales.yaml", "value: 28+0", "value: 28+9", "not a gestation"),
        ("timescales.yaml", "value: 15\n", "value: fifteen\n", "whole number"),
        ("timescales.yaml", "unit: working days", "unit: fortnights", "fortnights"),
    ],
)
def test_a_typo_gives_file_line_and_what_was_expected(
    folder: Path, file: str, old: str, new: str, said: str
) -> None:
    line = change(folder, file, old, new)
    with pytest.raises(FormError) as error:
        load_walk(folder)
    message = str(error.value)
    assert file in message
    assert said in message
    assert "\n" not in message
    if "twice" not in said:
        given = int(message.split("line ")[1].split(":", maxsplit=1)[0])
        assert abs(given - line) <= 4


def test_broken_yaml_says_where(folder: Path) -> None:
    change(folder, "assessment.yaml", "title: People and homes", 'title: "People and homes')
    with pytest.raises(FormError, match=r"assessment\.yaml, line \d+: this is not YAML"):
        load_walk(folder)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"- a\n- b\n", b"just words"])
def test_a_file_that_is_no_form_is_refused_in_words(folder: Path, content: bytes) -> None:
    (folder / "findings.yaml").write_bytes(content)
    with pytest.raises(FormError, match=r"findings\.yaml"):
        load_walk(folder)


def test_forms_that_an_editor_of_windows_has_saved_are_the_same_forms(folder: Path) -> None:
    for path in folder.glob("*.yaml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_walk(folder) == load_walk()
    assert lint_choices(folder) == []


def test_a_missing_file_says_which_three_are_needed(folder: Path) -> None:
    (folder / "timescales.yaml").unlink()
    with pytest.raises(FormError, match=r"assessment\.yaml, findings\.yaml and timescales\.yaml"):
        load_walk(folder)


def test_a_row_the_app_goes_by_cannot_be_taken_out(folder: Path) -> None:
    change(folder, "timescales.yaml", "id: conference_by", "id: conference_bye")
    with pytest.raises(FormError, match="conference_by"):
        load_walk(folder)


def test_a_question_that_names_an_unknown_finding_is_refused(folder: Path) -> None:
    change(folder, "assessment.yaml", "findings: [K5, T5]", "findings: [K5, T55]")
    with pytest.raises(FormError, match="T55"):
        load_walk(folder)


def test_an_authority_can_add_a_question_of_its_own(folder: Path) -> None:
    new = (
        "questions:\n      - id: W1.1\n        short: Ours\n        ask: Our own?\n        "
        "help: Yes.\n        type: [text]\n        reason: Our protocol\n"
    )
    change(folder, "assessment.yaml", "questions:\n", new)
    assert load_walk(folder).form.by_id["W1.1"].ask == "Our own?"


def test_the_schemas_beside_the_forms_are_those_of_the_models() -> None:
    for name, schema in schemas().items():
        kept = json.loads((forms_folder() / name).read_text(encoding="utf-8"))
        assert kept == schema, f"{name} is behind the models: make schemas writes it anew"


def test_a_yes_without_quotation_marks_says_what_to_write(folder: Path) -> None:
    change(folder, "assessment.yaml", 'choices: ["Yes, alone", ', "choices: [Yes, alone, ")
    with pytest.raises(
        FormError,
        match=(
            r"line \d+: choices, entry 1: Yes without quotation marks is read as a yes or no, "
            r'not as text. Write "Yes"\.'
        ),
    ):
        load_walk(folder)


def test_a_choice_parted_at_its_comma_is_caught(folder: Path) -> None:
    assert lint_choices() == []
    change(folder, "assessment.yaml", '"Yes, elsewhere"', '"Yes", elsewhere')
    change(folder, "assessment.yaml", "was: {elsewhere: ", "was: {before: ")
    change(folder, "assessment.yaml", 'before: "Yes, elsewhere", ', "")
    (said,) = lint_choices(folder)
    assert "“elsewhere” looks like the rest of “Yes, elsewhere”" in said
    assert said.startswith(f"{folder / 'assessment.yaml'}, line ")


def test_answers_in_the_words_of_an_earlier_form_keep_their_meaning(walk: Walk, case: Case) -> None:
    harm, lead = walk.form.by_id["Q4.8"], walk.form.by_id["Q8.2"]
    assert harm.means(("Yes", "elsewhere")) == ("Yes, elsewhere",)
    assert harm.means(("No", "checked")) == ("No, checked",)
    assert harm.means(("Yes, here", "elsewhere")) == ("Yes, here", "Yes, elsewhere")
    assert harm.means(("Yes",)) == ("Yes",), "whether elsewhere was meant nobody can know"
    assert lead.means(("without a lead",)) == ("Yes, without a lead",)
    old = case.adding(Answer(id="Q8.2", question="Q8.2", choice=("without a lead",)))
    assert present(migrate_choices(old, walk.form).answer("Q8.2")).choice == (
        "Yes, without a lead",
    )
    assert present(old.answer("Q8.2")).choice == ("without a lead",), (
        "the record itself stays as it was given"
    )
