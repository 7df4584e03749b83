"""Templates of an authority's own, and how those that would fail later are refused."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from prebirth.base.places import forms_folder
from prebirth.base.yaml_files import FormError
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.table import Table
from prebirth.cli.main import main
from prebirth.copies.conference import FIRST_PAGE
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.practice import SET_ON, practice_case
from prebirth.exchange.trial import answered_throughout, roles_unasked, trial, words_for
from prebirth.form.load import check_walk, load_walk, own_findings
from prebirth.form.model import Form, Walk
from prebirth.form.question import QuestionRole
from prebirth.form.status import slots
from prebirth.layout.blocks import Block, Heading, Para, words_of
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import RULES
from tests.rules.prompts.scenes import SCENES

TODAY = date(2026, 5, 15)

PACKS = Path(__file__).parent.parent / "fixtures" / "packs"


def pack(name: str, folder: Path) -> Path:
    """A pack of the fixtures, with the timescales that ship."""
    target = folder / name
    shutil.copytree(PACKS / name, target)
    shutil.copy(forms_folder() / "timescales.yaml", target)
    return target


@pytest.fixture
def own(tmp_path: Path) -> Walk:
    return load_walk(pack("own", tmp_path))


def blocks_of(kind: CopyKind, walk: Walk, reader: str = "") -> tuple[Block, ...]:
    case = answered_throughout(practice_case(), walk, 0)
    return document_of(prepare(CopyOrder(kind, SET_ON, reader), case, walk)).blocks


def below(blocks: tuple[Block, ...], title: str) -> str:
    """The words below a heading, up to the next."""
    start = next(
        number
        for number, block in enumerate(blocks)
        if isinstance(block, Heading) and block.text == title
    )
    end = next(
        (n for n in range(start + 1, len(blocks)) if isinstance(blocks[n], Heading)), len(blocks)
    )
    return words_of(blocks[start + 1 : end])


def led_by(blocks: tuple[Block, ...], title: str) -> str:
    """The words after a lead of the first page, up to the next or a heading."""
    start = next(
        number
        for number, block in enumerate(blocks)
        if isinstance(block, Para) and block.lead.startswith(f"{title}:")
    )
    leads = tuple(f"{lead}:".format(the_babies="baby") for lead, _ in FIRST_PAGE)
    end = next(
        n
        for n in range(start + 1, len(blocks))
        if isinstance(blocks[n], Heading) or getattr(blocks[n], "lead", "").startswith(leads)
    )
    return words_of(blocks[start:end])


def headings(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Heading)]


def without(walk: Walk, role: QuestionRole) -> Walk:
    """The walk with every question of a role switched off."""
    sections = tuple(
        section.model_copy(
            update={
                "questions": tuple(
                    question.model_copy(update={"off": question.off or role in question.role})
                    for question in section.questions
                )
            }
        )
        for section in walk.form.sections
    )
    fields = {name: getattr(walk.form, name) for name in Form.model_fields}
    form = Form.model_construct(**fields | {"sections": sections})
    return walk.model_copy(update={"form": form})


def test_a_template_without_shipped_findings_passes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["forms", "check", str(pack("own", tmp_path))]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert "W3   W3.1 W4.1 people" in said.out
    assert "No question has the role early_birth, " in said.out


def test_a_finding_of_ones_own_has_its_own_source(own: Walk) -> None:
    assert own_findings(own) == {"W1", "W2", "W3"}
    assert "local child safeguarding practice review" in own.findings.by_id["W3"].source
    ours = {finding for rule in RULES.values() for finding in rule.findings}
    assert "Essex" in own.findings.by_id["J14"].source, "the prompts rest on what the app brings"
    assert ours <= set(own.findings.by_id)
    assert own_findings(load_walk()) == frozenset()


def test_the_first_page_holds_what_the_template_asks(own: Walk) -> None:
    blocks = blocks_of(CopyKind.CONFERENCE, own)
    worries = led_by(blocks, "What worries us")
    assert "Harm so far:" in worries, "of two questions, which of them is answered"
    assert "Answer to W2.1." in worries
    assert "Answer to W2.2." in worries
    judged = led_by(blocks, "Our judgement")
    assert "Yes, with the plan" in judged
    assert "Answer to W1.1." in judged
    safe = led_by(blocks, "What keeps the baby safe")
    assert "Leanne" in safe
    assert "Answer to W2.3@leanne." in safe
    assert "not yet asked" not in worries + judged + safe


def test_what_conference_is_asked_stands_in_an_answer_where_no_record_says_it(own: Walk) -> None:
    case = answered_throughout(practice_case(), own, 0)
    silent = case.replace_tables(
        conferences=Table.of([one.replace(asked="") for one in case.conferences])
    )
    for kind, reader in ((CopyKind.CONFERENCE, ""), (CopyKind.PARENT_FULL, "leanne")):
        order = CopyOrder(kind, SET_ON, reader)
        asked = [words_of(document_of(prepare(order, one, own)).blocks) for one in (silent, case)]
        first = [text.partition("In this ")[0] for text in asked]
        assert "Answer to W1.2." in first[0]
        assert "Answer to W1.2." not in first[1]


def test_the_report_has_the_order_that_the_template_says(own: Walk) -> None:
    titles = headings(blocks_of(CopyKind.CONFERENCE, own))
    places = [titles.index(title) for title in ("Summary and judgement", "Birth arrangements")]
    assert places[0] < places[1] < titles.index("Danger and safety")


def test_the_midwifes_page_holds_what_the_template_marks_for_her(own: Walk) -> None:
    blocks = blocks_of(CopyKind.MIDWIFE, own)
    words = words_of(blocks)
    for section in own.form.sections:
        for slot in slots(section, practice_case(), on=TODAY):
            for_her = CopyKind.MIDWIFE in own.form.copies_of(slot.question)
            assert (words_for(slot) in words) == for_her, slot.id
    assert words.count("Answer to W6.1.") == 2, "one answer is for the birth and for the ward"
    assert "Answer to W6.4." in words, "what has no place of its own on the page"
    # To what the template does not ask, nothing says that nobody asked.
    assert "Out of hours, or born elsewhere" not in words
    assert "Discharge planning meeting" not in words


def test_a_parents_copy_has_the_plain_titles_of_the_template(own: Walk) -> None:
    titles = headings(blocks_of(CopyKind.PARENT_FULL, own, "leanne"))
    assert "What we think" in titles
    assert "Danger and safety" in titles, "where no plain title is given, the title"


def test_what_a_template_does_not_ask_is_neither_late_nor_done(own: Walk) -> None:
    steps = {step.id for step in milestones(practice_case(), SET_ON, own)}
    assert "birth_plan_by" in steps
    assert "discharge_planning_by" not in steps
    shipped = {step.id for step in milestones(practice_case(), SET_ON, load_walk())}
    assert {"birth_plan_by", "discharge_planning_by"} <= shipped


@pytest.mark.parametrize("name", ["own", "switched-off"])
@pytest.mark.parametrize("rule", sorted(RULES))
def test_a_prompt_names_what_the_template_asks(rule: str, name: str, tmp_path: Path) -> None:
    walk = load_walk(pack(name, tmp_path))
    ids = {section.id for section in walk.form.sections}
    for case in (practice_case().replace_tables(answers=Table.of([])), SCENES[rule].raised):
        for prompt in all_prompts(case, SET_ON, walk):
            assert prompt.section in ids
            keys = [key for table, key in prompt.places if table == "answers"]
            assert {key.partition("@")[0] for key in keys} <= set(walk.form.by_id)


def test_a_switched_off_question_is_asked_for_by_no_prompt(tmp_path: Path) -> None:
    walk = load_walk(pack("switched-off", tmp_path))
    judged = Answer(id="V1.1", question="V1.1", text="Safe with the plan.")
    case = Case().adding(judged)
    assert {prompt.id for prompt in all_prompts(case, SET_ON, walk)} == set()
    assert trial(walk) == []
    assert {"opposite_view", "paternity", "at_birth"} <= set(roles_unasked(walk))


@pytest.mark.parametrize("role", list(QuestionRole))
def test_no_prompt_asks_for_a_role_that_is_switched_off(role: QuestionRole) -> None:
    walk = load_walk()
    off = {question.id for _, question in walk.form.by_role[role]}
    less = without(walk, role)
    for scene in SCENES.values():
        for prompt in all_prompts(scene.raised, SET_ON, less):
            assert not off & {key.partition("@")[0] for _, key in prompt.places}, prompt.id


def test_faults_between_the_parts_are_named_all_at_once_with_their_lines(tmp_path: Path) -> None:
    folder = pack("faulty", tmp_path)
    lines = (folder / "assessment.yaml").read_text(encoding="utf-8").splitlines()
    with pytest.raises(FormError) as error:
        load_walk(folder)
    said = [str(error.value), *error.value.more]
    for words, text in (
        ("the id “F1.2” is used twice", "      - id: F1.2"),
        ("F1 follows “F9” in the report, and no other section is that", "    report_after: F9"),
        ("F2 follows F1 in the report, which follows another itself", "    report_after: F1"),
        ("F1.4 is shown by the choice “A wory” of F1.1, which offers A worry, ", "[A wory]"),
        ("F1.5 is shown by F2.2, which is switched off", "question: F2.2"),
        ("F1.6 is shown by “F9.9”, and there is no such question", "question: F9.9"),
        ("F2.1 names the finding “W7”, which findings.yaml does not have", "findings: [W7]"),
    ):
        (one,) = [sentence for sentence in said if words in sentence]
        number = int(one.partition("line ")[2].partition(":")[0])
        assert text in lines[number - 1]
        assert "\n" not in one


def test_what_nobody_can_mean_is_refused_when_a_folder_is_chosen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = pack("faulty", tmp_path)
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    # What lets the app fail at once is mended, and the rest is left.
    for old, new in (
        ("    report_after: F9\n", ""),
        ("[W7]", "[W1]"),
        ("[A wory]", "[A worry]"),
        ('        show_if: {question: F2.2, is: ["Yes"]}\n', ""),
        ('        show_if: {question: F9.9, is: ["Yes"]}\n', ""),
        (
            "      - id: F1.2\n        short: Worry again",
            "      - id: F1.3\n        short: Worry again",
        ),
    ):
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    load_walk(folder)
    with pytest.raises(FormError, match="agencies by person"):
        check_walk(folder)
    assert main(["forms", "check", str(folder)]) == 1
    said = capsys.readouterr().err
    for words in (
        "F1 shares out agencies by person: only responsibilities, checks, tools",
        "F1 asks for couples among factors",
        "F1.2 asks with {name}, and repeats for nobody",
        "F1.2 has {name} in its “short”; a name is put into “ask” alone",
    ):
        assert words in said


def test_a_condition_on_a_table_that_is_none_is_refused_with_its_line(tmp_path: Path) -> None:
    path = pack("own", tmp_path) / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    old = "        short: Harm so far\n"
    path.write_text(
        text.replace(old, f"{old}        show_if: {{has: lodgers}}\n"), encoding="utf-8"
    )
    line = text[: text.index(old)].count("\n") + 2
    with pytest.raises(FormError, match=rf"assessment\.yaml, line {line}: .*lodgers"):
        load_walk(path.parent)


def test_the_trial_finds_a_copy_and_a_prompt_that_cannot_be_made(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KeyError("lodgers")

    monkeypatch.setitem(RULES, "risk-only", RULES["risk-only"]._replace(judge=fails))
    monkeypatch.setattr("prebirth.copies.manager.manager_sheet", fails)
    monkeypatch.setattr("prebirth.exchange.trial.document_of", fails)
    said = trial(walk)
    assert "The prompt “risk-only” cannot be made: KeyError, 'lodgers'." in said
    assert "The copy “midwife” cannot be made: KeyError, 'lodgers'." in said
