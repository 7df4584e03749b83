"""Of more than one baby the window asks of the babies; what is kept of a question stays."""

from __future__ import annotations

from prebirth.form.load import load_walk
from prebirth.form.question import Question
from prebirth.ui.records.question_card import QuestionCard
from tests.labels import LABEL
from tests.ui.look import TypedWindow, texts
from tests.ui.screens import settle


def questions() -> list[Question]:
    return [one for section in load_walk().form.sections for one in section.questions]


def test_what_is_asked_of_the_baby_is_asked_of_all_where_there_are_more() -> None:
    for one in questions():
        of_one = any(word in one.ask for word in ("the baby", "this baby"))
        assert bool(one.several_ask) is of_one, one.ask
        assert not of_one or one.several_ask.count("{name}") == one.ask.count("{name}")
        assert "the baby" not in one.several_ask


def test_the_window_asks_of_the_babies_and_keeps_the_question_as_it_was(
    opened: TypedWindow,
) -> None:
    opened.walk.open_section("S1")
    settle()
    early = "What happens if the baby comes early?"
    assert early in texts(opened.walk.page)
    opened.saver.session.set("pregnancy", "pregnancy", "babies", 2, LABEL)
    opened.walk.open_section("S2")
    opened.walk.open_section("S1")
    settle()
    shown = texts(opened.walk.page)
    assert "What happens if the babies come early?" in shown
    assert early not in shown
    kept = [card.slot.kept_ask for card in opened.walk.page.findChildren(QuestionCard)]
    assert early in kept
