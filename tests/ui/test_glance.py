"""What anybody may glance at is worked out once for each state of a case."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.label import Code, Label
from prebirth.case.record import Restriction
from prebirth.case.table import Table
from prebirth.exchange.practice import practice_case
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Withheld
from prebirth.ui.base import glance
from prebirth.ui.base.glance import at_a_glance
from prebirth.ui.shell.head import pills, title
from prebirth.ui.shell.head_bar import UNDONE
from tests.labels import LABEL
from tests.rules.prompts.build import TODAY
from tests.rules.prompts.scenes import SCENES
from tests.ui.look import TypedWindow


def test_it_is_worked_out_once_and_anew_after_each_change() -> None:
    case = practice_case()
    person = next(iter(case.people))
    assert at_a_glance(case) is at_a_glance(case)
    closed = case.adding(person.replace(restricted=(Restriction(reason="Kept for the chair"),)))
    assert person.id in at_a_glance(case).people
    assert person.id not in at_a_glance(closed).people
    assert person.id in at_a_glance(case).people


def test_what_is_shown_beside_it_is_shown_once() -> None:
    case = practice_case()
    event = next(iter(case.events))
    assert event.id in at_a_glance(case, [("events", event)]).events
    assert not len(at_a_glance(case).events)


def test_nothing_of_a_case_that_is_gone_stays() -> None:
    case = practice_case()
    shown = ref(at_a_glance(case))
    assert shown() is not None
    del case
    gc.collect()
    assert shown() is None


class _Unread(Table[Answer]):
    """A table of which nothing may be read."""

    def __iter__(self) -> Iterator[Answer]:
        raise AssertionError("the head line read an answer")

    def get(self, record_id: str | None) -> Answer | None:
        raise AssertionError(f"the head line read the answer {record_id}")


def test_no_word_of_the_head_line_is_from_an_answer() -> None:
    scenes = (case for scene in SCENES.values() for case in (scene.raised, *scene.silent))
    for case in (practice_case(), *scenes):
        unread = Seen(case.replace_tables(answers=_Unread({})))
        assert title(unread) == title(Seen(case))
        assert pills(unread, TODAY) == pills(Seen(case), TODAY)


def test_after_an_answer_the_head_line_waits_and_all_else_does_not(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Case] = []

    def counted(case: Case, reader: Reader) -> tuple[Seen, list[Withheld]]:
        asked.append(case)
        return for_reader(case, reader)

    opened.walk.open_section("S7")
    monkeypatch.setattr(glance, "for_reader", counted)
    session, what = opened.saver.session, Label.of(Code.ANSWER, question="Q7.3")
    session.answer("Q7.3", None, what, text="She was tired.")
    assert not asked, "what may be said is worked out of all of the case"
    undo = opened.commands["undo"].property(UNDONE)
    assert "change “" in undo
    assert undo in opened.foot.undo_said.text()
    opened.head_later.timeout.emit()
    assert len(asked) == 1
    assert asked[0].answers.get("Q7.3") == session.case.answers.get("Q7.3")


def test_a_restriction_of_an_answer_is_seen_in_the_head_line_at_once(opened: TypedWindow) -> None:
    session, rule = opened.saver.session, (Restriction(reason="Kept for the chair"),)
    session.set("assessment", "assessment", "reference", "Tulip Gardens", LABEL)
    text, what = "She hides at Tulip Gardens.", Label.of(Code.ANSWER, question="Q7.3")
    session.answer("Q7.3", None, what, text=text)
    assert "Tulip Gardens" in opened.head.title.text()
    session.set("answers", "Q7.3", "restricted", rule, LABEL)
    assert "Tulip Gardens" not in opened.head.title.text()
    session.answer("Q7.3", None, what, text="Nobody knows where she is.")
    assert "Tulip Gardens" in opened.head.title.text()


def test_what_another_table_changes_stands_in_the_head_line_at_once(opened: TypedWindow) -> None:
    session = opened.saver.session
    session.set("assessment", "assessment", "reference", "AB-1207", LABEL)
    assert "AB-1207" in opened.head.title.text()
