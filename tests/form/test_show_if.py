"""When a question or a section shows, and the conditions that are refused."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from prebirth.base.places import forms_folder
from prebirth.base.yaml_files import FormError
from prebirth.case.answer import Answer, Beside, Cell, OwnRow, answer_id
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.chronology import Event
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.people import Person
from prebirth.form.condition_check import condition_faults
from prebirth.form.load import load_walk
from prebirth.form.model import Form
from prebirth.form.question import Question, QuestionRole
from prebirth.form.roles import answers_of, unanswered
from prebirth.form.show_if import ShowIf
from prebirth.form.status import no_longer_asked, section_shown, slots
from prebirth.rules.invalidated_sections import invalidated_sections

ON = date(2026, 5, 15)


@pytest.fixture
def family() -> Case:
    """A mother of sixteen, a father, a brother; due on 20 August, so 26+1 on the day."""
    case = Case.model_validate({"pregnancy": {"due": "2026-08-20"}})
    for key, role, born in (
        ("kim", "mother", "2010-01-03"),
        ("joe", "father", "1998-03-04"),
        ("max", "sibling", "2024-02-02"),
    ):
        case = case.adding(
            Person(id=key, names=key.title(), role=role, born=born, contact="lives in the home")
        )
    return case


def met(case: Case, about: str | None = None, /, **test: object) -> bool:
    return ShowIf.model_validate(test).met(case, ON, about)


def said(case: Case, question: str, about: str | None = None, **parts: object) -> Case:
    key = answer_id(question, about)
    return case.adding(Answer(id=key, question=question, about=about, **parts))


def test_where_both_are_asked_of_each_person_the_same_persons_answer_counts(family: Case) -> None:
    case = said(family, "Q6.3", "kim", choice=("Yes, alone",))
    test = {"question": "Q6.3", "is": ["Yes, alone"]}
    assert met(case, "kim", **test)
    assert not met(case, "joe", **test)
    assert met(case, "joe", **test, anyone=True)


def test_a_question_asked_once_is_shown_by_the_answer_about_any_person(family: Case) -> None:
    test = {"question": "Q6.3", "is": ["Yes, alone"]}
    assert not met(family, **test)
    assert not met(said(family, "Q6.3", "joe", choice=("No",)), **test)
    assert met(said(family, "Q6.3", "joe", choice=("Yes, alone",)), **test)


def test_a_question_of_each_person_may_wait_for_one_asked_once(family: Case) -> None:
    test = {"question": "Q2.2", "is": ["Agreed"]}
    assert met(said(family, "Q2.2", choice=("Agreed",)), "kim", **test)


def test_an_answer_of_any_kind_or_a_number(family: Case) -> None:
    assert not met(family, question="W1.1")
    assert met(said(family, "W1.1", text="So."), question="W1.1")
    three = said(family, "W1.1", number=3.0)
    assert met(three, question="W1.1", at_least=3)
    assert not met(three, question="W1.1", below=3)
    assert not met(said(family, "W1.1", text="three"), question="W1.1", at_least=3)
    assert met(said(family, "W1.1", number=0.0), question="W1.1"), "nought is an answer"


def test_and_or_not(family: Case) -> None:
    child = family.adding(PreviousChild(id="c"))
    has, young = {"has": "previous_children"}, {"field": "age", "below": 18, "of": "mothers"}
    assert met(child, **{"and": [has, young]})
    assert not met(family, **{"and": [has, young]})
    assert met(family, **{"or": [has, young]})
    assert met(family, **{"not": has})
    assert not met(child, **{"or": [{"not": has}, {"not": young}]})


def test_a_field_of_whoever_is_asked_about_or_of_one_of_a_group(family: Case) -> None:
    assert met(family, "joe", field="role", **{"is": ["father", "possible father"]})
    assert not met(family, "kim", field="role", **{"is": ["father"]})
    assert not met(family, "nobody", field="role", **{"is": ["father"]})
    assert met(family, field="role", of="parents", **{"is": ["father"]})
    assert met(family, "kim", field="age", at_least=16, below=17)
    assert not met(family, "joe", field="age", below=18)


def test_a_birthday_counts_from_its_day(family: Case) -> None:
    turned = ShowIf.model_validate({"field": "age", "at_least": 17, "of": "mothers"})
    assert not turned.met(family, date(2027, 1, 2))
    assert turned.met(family, date(2027, 1, 3))


def test_weeks_of_pregnancy_are_counted_to_the_day(family: Case) -> None:
    assert met(family, weeks_from="26+1")
    assert not met(family, weeks_from="26+2")
    assert met(family, weeks_to="26+1")
    assert not met(family, weeks_to="26")
    assert met(family, weeks_from="24", weeks_to="28")
    assert not met(Case(), weeks_from="1"), "without a due date nobody knows"
    assert not ShowIf.model_validate({"weeks_to": "40"}).met(family, date(2020, 1, 1))


def asked(name: str, **more: object) -> dict[str, object]:
    return {
        "id": name,
        "short": name,
        "ask": f"{name}?",
        "help": "",
        "type": ["text"],
        "reason": "ours",
        **more,
    }


def form_of(*sections: dict[str, object]) -> Form:
    return Form.model_validate(
        {"id": "x", "version": "1", "title": "x", "copies": ["conference"], "sections": sections}
    )


def test_a_section_shows_for_those_alone_who_fit(family: Case) -> None:
    condition = {"field": "age", "below": 18}
    (section,) = form_of(
        {
            "id": "S1",
            "title": "Young",
            "each": "parents",
            "show_if": condition,
            "questions": [asked("W1.1")],
        }
    ).sections
    assert [slot.id for slot in slots(section, family, on=ON)] == ["W1.1@kim"]
    assert section_shown(section, family, ON)
    later = date(2030, 1, 1)
    assert slots(section, family, on=later) == []
    assert not section_shown(section, family, later)


def test_a_section_that_holds_records_stays_in_sight(family: Case) -> None:
    (section,) = form_of(
        {
            "id": "S1",
            "title": "Before",
            "show_if": {"weeks_to": "12"},
            "holds": [{"records": "events", "title": "Events", "reason": "ours"}],
            "questions": [asked("W1.1")],
        }
    ).sections
    assert not section_shown(section, family, ON)
    held = family.adding(Event(id="e", happened="She rang."))
    assert section_shown(section, held, ON)
    assert slots(section, held, on=ON) == []


def test_what_was_answered_and_is_not_asked_now_is_kept_in_sight(family: Case) -> None:
    form = form_of(
        {
            "id": "S1",
            "title": "One",
            "questions": [
                asked("W1.1", type=["yesno"]),
                asked("W1.2", show_if={"question": "W1.1", "is": ["Yes"]}),
                asked("W1.3", off=True),
            ],
        }
    )
    case = said(family, "W1.1", choice=("Yes",))
    for name in ("W1.2", "W1.3"):
        case = said(case, name, text="So.")
    assert [answer.id for answer in no_longer_asked(form, case, on=ON)] == ["W1.3"]
    other = said(case, "W1.1", choice=("No",))
    assert [answer.id for answer in no_longer_asked(form, other, on=ON)] == ["W1.2", "W1.3"]


def test_a_section_is_counted_anew_when_what_its_conditions_read_changes() -> None:
    form = form_of(
        {"id": "S1", "title": "One", "questions": [asked("W1.1")]},
        {
            "id": "S2",
            "title": "Two",
            "show_if": {"or": [{"question": "W1.1"}, {"weeks_from": "30"}]},
            "questions": [asked("W2.1", show_if={"not": {"has": "events"}})],
        },
    )

    def touched(*changes: Change) -> list[str]:
        return [section.id for section in invalidated_sections(form, changes)]

    assert touched(Change("set", "answers", "W1.1", "text", "", "x")) == ["S1", "S2"]
    assert touched(Change("set", "pregnancy", "pregnancy", "due", None, "2026")) == ["S2"]
    assert touched(Change("add", "events", "e")) == ["S2"]
    assert touched(Change("add", "factors", "f")) == []


@pytest.mark.parametrize(
    ("test", "said"),
    [
        ({}, "makes one test"),
        ({"has": "people", "question": "W1.1"}, "makes one test"),
        ({"has": "cats"}, "there is no table called “cats”"),
        ({"question": "W1.1", "is": ["x"], "below": 3}, "not both"),
        ({"has": "people", "is": ["x"]}, "belong to a question or a field"),
        ({"has": "people", "anyone": True}, "anyone belongs"),
        ({"question": "W1.1", "of": "mothers"}, "of belongs"),
        ({"field": "eyes", "is": ["blue"]}, "people have no field “eyes”"),
        ({"field": "names", "is": ["Kim"]}, "people have no field “names”"),
        ({"field": "role", "is": ["dad"]}, "role is never “dad”"),
        ({"field": "role"}, "role needs is"),
        ({"field": "age", "is": ["17"]}, "age needs at_least or below"),
        ({"weeks_from": "thirty"}, "not a gestation"),
    ],
)
def test_a_test_that_nobody_can_make_is_refused(test: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        ShowIf.model_validate(test)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "forms"
    shutil.copytree(forms_folder(), target)
    return target


def add(folder: Path, lines: str, to: str = "questions:\n      - id: Q6.1\n") -> int:
    """Put lines of a question before another; return the line of its condition."""
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    start, _, rest = to.partition("\n")
    new = (
        f"{start}\n      - id: W6.1\n        short: Ours\n        ask: Ours?\n        help: Ours.\n"
        f"        type: [text]\n        reason: Our protocol\n{lines}{rest}"
    )
    assert to in text
    path.write_text(text.replace(to, new, 1), encoding="utf-8")
    return text[: text.index(to)].count("\n") + 8


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("{has: cats}", "there is no table called “cats”"),
        ("{question: Q99.1}", "W6.1 is shown by “Q99.1”, and there is no such question"),
        (
            "{question: Q6.3, is: [Perhaps]}",
            "the choice “Perhaps” of Q6.3, which offers",
        ),
        ("{question: Q6.1, is: [Yes please]}", "a choice of Q6.1, which has no choices"),
        ("{question: Q6.1, at_least: 3}", "a number in Q6.1, which asks for none"),
        ("{question: W6.1}", "waits for W6.1, which waits for it in turn"),
        ("{field: age, below: 18}", "say who"),
        ("{not: {question: Q6.3, is: [Perhaps]}}", "the choice “Perhaps”"),
    ],
)
def test_a_condition_that_would_hide_a_question_for_good_says_file_and_line(
    folder: Path, condition: str, said: str
) -> None:
    line = add(folder, f"        show_if: {condition}\n")
    with pytest.raises(FormError) as error:
        load_walk(folder)
    assert said in str(error.value)
    given = int(str(error.value).split("line ")[1].split(":", maxsplit=1)[0])
    assert abs(given - line) <= 2
    assert "\n" not in str(error.value)


def test_a_question_of_each_child_cannot_wait_for_the_same_parents_answer(folder: Path) -> None:
    each = "        each: children_here\n        show_if: "
    add(folder, f'{each}{{question: Q6.3, is: ["Yes, alone"]}}\n')
    with pytest.raises(FormError, match="nobody is both"):
        load_walk(folder)
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8").replace('alone"]}', 'alone"], anyone: true}', 1)
    path.write_text(text, encoding="utf-8")
    assert load_walk(folder).form.by_id["W6.1"].show_if


def test_domestic_abuse_shows_once_somebody_was_seen_alone(folder: Path, family: Case) -> None:
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    before = "      - id: Q6.4\n"
    condition = '        show_if: {question: Q6.3, is: ["Yes, alone"]}\n'
    path.write_text(text.replace(before, before + condition, 1), encoding="utf-8")
    form = load_walk(folder).form
    section = next(one for one in form.sections if any(q.id == "Q6.4" for q in one.questions))

    def shown(case: Case) -> list[str]:
        return [slot.id for slot in slots(section, case, on=ON)]

    assert "Q6.4" not in shown(family)
    assert "Q6.4" in shown(said(family, "Q6.3", "kim", choice=("Yes, alone",)))


def test_an_earlier_choice_that_means_the_same_shows_the_question_too(
    folder: Path, family: Case
) -> None:
    add(folder, '        show_if: {question: Q4.8, is: ["No, checked"]}\n')
    (question,) = (one for one in load_walk(folder).form.all_questions if one.id == "W6.1")
    assert question.show_if
    assert question.show_if.met(said(family, "Q4.8", "joe", choice=("checked",)), ON)


def test_off_is_read_as_it_is_documented(folder: Path) -> None:
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    before = "      - id: Q1.1\n"
    path.write_text(text.replace(before, f"{before}        off: true\n", 1), encoding="utf-8")
    form = load_walk(folder).form
    assert form.asked["Q1.1"].off
    assert "Q1.1" not in form.by_id


def test_a_question_cannot_wait_for_one_that_is_switched_off(folder: Path) -> None:
    add(folder, "        show_if: {question: Q6.3}\n")
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    before = "      - id: Q6.3\n"
    path.write_text(text.replace(before, f"{before}        off: true\n", 1), encoding="utf-8")
    with pytest.raises(FormError, match=r"Q6\.3, which is switched off"):
        load_walk(folder)


def test_a_section_cannot_wait_for_its_own_question() -> None:
    form = form_of(
        {
            "id": "S1",
            "title": "One",
            "show_if": {"question": "W1.1"},
            "questions": [asked("W1.1")],
        }
    )

    assert [one.says for one in condition_faults(form)] == [
        "S1 is shown by W1.1, which stands in the section itself"
    ]


@pytest.mark.parametrize("why", [{"off": True}, {"show_if": {"has": "events"}}])
def test_a_role_lacks_nothing_where_its_question_is_not_asked(
    family: Case, why: dict[str, object]
) -> None:
    form = form_of(
        {"id": "S1", "title": "One", "questions": [asked("W1.1", role=["judgement"], **why)]}
    )
    assert unanswered(form, family, QuestionRole.JUDGEMENT, on=ON) == []
    assert answers_of(form, said(family, "W1.1", text="So."), QuestionRole.JUDGEMENT, on=ON) == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"type": ["choice", "ticks"], "choices": ["A", "B"]}, "one of choice, scale, yesno"),
        ({"type": ["text", "text"]}, "each type once"),
        ({"type": ["ticks"], "choices": ["A"]}, "at least two choices"),
        ({"unit": "weeks"}, "asks for no number"),
        ({"type": ["number"], "at_least": 3, "at_most": 2}, "no number fits"),
        ({"type": ["table"]}, "a table needs columns"),
        ({"columns": [{"title": "Who"}]}, "columns need the type table"),
        (
            {"type": ["table"], "columns": [{"title": "Who"}, {"title": "X", "was": ["Who"]}]},
            "the column “Who” twice",
        ),
        ({"type": ["table"], "columns": [{"title": "A", "type": "choice"}]}, "has choices"),
        ({"type": ["table"], "columns": [{"title": "A", "choices": ["b", "c"]}]}, "only there"),
    ],
)
def test_a_question_whose_parts_do_not_fit_is_refused(more: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Question.model_validate(asked("W1.1", **more))


def test_nothing_ticked_is_no_answer_and_none_of_these_is_one() -> None:
    question = Question.model_validate(asked("W1.1", type=["ticks"], choices=["A", "B"]))
    assert question.options == ("A", "B", "none of these", "not known", "not asked yet")
    assert Answer(choice=()).empty
    assert not Answer(choice=("none of these",)).empty
    assert not Answer(beside=(Beside(choice="A", words="So."),)).empty
    assert Answer(rows=(OwnRow(cells=(Cell(column="Who"),)),)).empty
    assert not Answer(number=0.0).empty
