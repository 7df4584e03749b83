"""The form of a person asks what applies, and is quick by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from prebirth.case.case import RECORDS
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.people import Loss, Person, Role, Sex
from prebirth.case.plan import Action, Decision
from prebirth.case.record import Record
from prebirth.case.ties import Tie, TieKind
from prebirth.session import Session
from prebirth.ui.base.tab_order import tab_stops
from prebirth.ui.base.words import choice
from prebirth.ui.records.fields.choice import OpeningList
from prebirth.ui.records.record_form import grouped
from prebirth.ui.records.ties_line import TiesLine
from prebirth.wording.facts import fact
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, form_of, input_of, open_forms, press
from tests.ui.screens import settle
from tests.ui.test_fields import typing
from tests.ui.test_records import card_of
from tests.ui.test_tab_order import wake


def shown_titles(form: QWidget) -> list[str]:
    return [label.text() for label in form.findChildren(QLabel) if label.isVisibleTo(form)]


def test_a_childs_form_is_a_childs_and_no_adult_is_asked_about_a_stillbirth() -> None:
    for role in Role:
        asks = {name for name in Person.model_fields if Person(role=role).applies(name)}
        child = role in {Role.SIBLING, Role.HALF_SIBLING}
        assert ("loss" in asks) is (child or role == Role.RELATIVE), role
        assert ("in_care" in asks) is not child, role
    assert Person(role=Role.MOTHER, loss=Loss.STILLBIRTH).applies("loss"), "what is entered shows"
    assert Person(role=Role.FATHER).applies("young_parent")
    assert not Person(role=Role.GRANDPARENT).applies("young_parent")
    lost = Person(role=Role.SIBLING, loss=Loss.STILLBIRTH)
    assert not lost.applies("spoken_to")
    assert lost.applies("born")


def test_no_stillbirth_is_offered_among_the_first_facts_nor_of_a_child_who_lives() -> None:
    (_, first), *_ = grouped(Person)
    assert "loss" not in first
    for held in ({"phone": "01632 960001"}, {"own_worker": "Jo Hale"}, {"age": 2}):
        assert not Person(role=Role.SIBLING, **held).applies("loss")


@pytest.mark.parametrize("table", RECORDS)
def test_every_fact_stands_in_a_form_once(table: str) -> None:
    names = [name for _, named in grouped(RECORDS[table]) for name in named]
    assert len(names) == len(set(names))
    for _, named in RECORDS[table].groups:
        assert set(named) <= set(RECORDS[table].model_fields)


@pytest.mark.slow
def test_groups_that_hold_nothing_are_closed_and_open_where_one_goes(opened: TypedWindow) -> None:
    opened.saver.session.add("people", Person(id="new", names="Ann New"), LABEL)
    card = card_of(opened, "S2", "people")
    card.open("new")
    settle()
    form = form_of(card)
    assert len([*tab_stops(form)]) <= 30, "66 before"
    assert "Faith" not in shown_titles(form)
    card.open("new", "faith")
    assert input_of(form.field("faith")).isVisibleTo(form)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("role", "said", "one", "kind"),
    [
        (Role.HALF_SIBLING, "Daughter or son of Leanne", "leanne", TieKind.PARENT),
        (Role.GRANDPARENT, "Mother or father of Leanne", "", TieKind.PARENT),
        (Role.RELATIVE, "Brother or sister of Leanne", "", TieKind.SIBLING),
        (Role.EX_PARTNER, "Separated", "", TieKind.SEPARATED),
        (Role.PARTNER, "Living together", "", TieKind.LIVING_TOGETHER),
        (Role.RELATIVE, "Other", "", TieKind.OTHER),
    ],
)
def test_somebody_with_a_tie_takes_twenty_keys_beside_the_names(
    opened: TypedWindow, qtbot: QtBot, role: Role, said: str, one: str, kind: TieKind
) -> None:
    card = card_of(opened, "S2", "people")
    press(card, "Add a person")
    settle()
    (form,) = open_forms(card)
    line = input_of(form.field("names"))
    wake(opened, line, qtbot)
    qtbot.keyClicks(line, "Una Vale")
    keys = 0

    def key(which: Qt.Key) -> None:
        nonlocal keys
        keys += 1
        qtbot.keyClick(present(QApplication.focusWidget()), which)

    def choose(words: str) -> None:
        nonlocal keys
        box = instance(OpeningList, QApplication.focusWidget())
        key(Qt.Key(ord(words[0])))
        while box.view().isVisible():  # also where Enter asked which of several is meant
            marked = words in [one.data() for one in box.view().selectedIndexes()]
            keys += 1
            qtbot.keyClick(box.view(), Qt.Key.Key_Return if marked else Qt.Key.Key_Down)
            assert keys < 40, box.view().currentIndex().data()

    key(Qt.Key.Key_Tab)
    choose(str(choice(role)))
    key(Qt.Key.Key_Tab)
    choose(said)
    case = opened.saver.case
    new = next(person for person in case.people if person.names == "Una Vale")
    assert new.role == role
    tie = next(tie for tie in case.ties if new.id in tie.people)
    ends = ("leanne", new.id) if one else (new.id, "leanne")
    assert (tie.one, tie.kind, tie.other) == (ends[0], kind, ends[1])
    assert keys <= 20, keys
    settle()
    assert present(form.findChild(TiesLine)).lists["leanne"].currentText() == said
    assert form.isAncestorOf(present(opened.focusWidget())), "the keyboard goes on in the form"


def test_after_a_tie_the_keyboard_goes_on_to_the_next_list_and_then_in_the_form(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    new = present(opened.saver.do(None, Session.add, "people", Person(names="Ida Vale"), LABEL))
    opened.walk.go_to("people", new.id)
    settle()
    form = form_of(card_of(opened, "S2", "people"))
    lists = present(form.findChild(TiesLine)).lists
    first, last = next(iter(lists)), list(lists)[-1]

    def choose(parent: str) -> None:
        box = lists[parent]
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        qtbot.keyClick(box.view(), Qt.Key.Key_End)
        qtbot.keyClick(box.view(), Qt.Key.Key_Tab)
        settle()

    assert first != last
    choose(first)
    assert opened.focusWidget() is lists[last]
    choose(last)
    assert form.field_with_keyboard() == "born"
    assert [tie.kind for tie in opened.saver.case.ties if new.id in tie.people] == [
        TieKind.OTHER
    ] * 2


def test_a_tie_is_said_as_people_say_it_and_changed_where_it_was_chosen(
    opened: TypedWindow,
) -> None:
    saver = opened.saver
    ida = Person(names="Ida Vale", sex="woman or girl")
    new = present(saver.do(None, Session.add, "people", ida, LABEL))
    opened.walk.go_to("people", new.id)
    settle()
    line = present(form_of(card_of(opened, "S2", "people")).findChild(TiesLine))
    box = line.lists["leanne"]

    def ties() -> list[Tie]:
        return [tie for tie in saver.case.ties if new.id in tie.people]

    def choose(words: str) -> None:
        row = box.findText(words)
        assert row >= 0, [box.itemText(at) for at in range(box.count())]
        box.setCurrentIndex(row)
        box.activated.emit(row)
        settle()

    choose("Sister of Leanne")
    (tie,) = ties()
    assert (tie.one, tie.kind, tie.other) == (new.id, TieKind.SIBLING, "leanne")
    assert fact(saver.case, tie, "kind") == "Sister of"
    assert box.isVisible()
    assert box.currentText() == "Sister of Leanne"
    hurt = Label.of(Code.CHANGE, table="ties", record=tie.id, field="hurts")
    saver.do(None, Session.set, "ties", tie.id, "hurts", "this person hurts the other", hurt)
    choose("Niece of Leanne")
    (turned,) = ties()
    assert (turned.id, turned.one, turned.other) == (tie.id, "leanne", new.id)
    assert turned.hurting == ((new.id, "leanne"),), "who hurts whom stays as it is"
    choose("")
    assert [one.kind for one in ties()] == [None], "more is said of the two"
    settle()
    gone = Label.of(Code.REMOVE, table="ties", record=tie.id)
    saver.do(None, Session.remove, "ties", tie.id, gone)
    settle()
    choose("Aunt of Leanne")
    choose("")
    assert not ties()
    said = "No longer recorded: Aunt of Leanne. Ctrl+Z puts it back."
    assert said in shown_titles(line)
    assert "Ida Vale" in opened.foot.undo_said.text(), "as of every row that is removed"
    opened.commands["undo"].trigger()
    settle()
    assert box.currentText() == "Aunt of Leanne"
    assert said not in shown_titles(line), "it is recorded again"


def test_a_relative_with_tie_and_birthday_takes_twenty_keys_beside_the_name(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    """Twenty from the form that “add person” opens, the figures of the day among them."""
    card = card_of(opened, "S2", "people")
    press(card, "Add a person")
    settle()
    (form,) = open_forms(card)
    line = input_of(form.field("names"))
    wake(opened, line, qtbot)
    qtbot.keyClicks(line, "Una Vale")
    keys = "\tau\tsi\t\t3/4/90\t"
    for key in keys:
        typing(opened, key)
        settle()
    new = next(person for person in opened.saver.case.people if person.names == "Una Vale")
    assert (new.role, new.born) == (Role.RELATIVE, PartialDate(1990, 4, 3))
    (tie,) = [tie for tie in opened.saver.case.ties if new.id in tie.people]
    assert tie.kind == TieKind.SIBLING
    assert len(keys) <= 20


@pytest.mark.parametrize(
    ("typed", "role", "sex"),
    [
        ("aunt", Role.RELATIVE, Sex.WOMAN),
        ("uncl", Role.RELATIVE, Sex.MAN),
        ("grandmo", Role.GRANDPARENT, Sex.WOMAN),
        ("sister", Role.SIBLING, Sex.WOMAN),
        ("stepf", Role.PARTNER, Sex.MAN),
        ("grand", Role.GRANDPARENT, None),
        ("cousin", Role.RELATIVE, None),
        ("other r", Role.RELATIVE, None),
        ("half-s", Role.HALF_SIBLING, None),
    ],
)
def test_the_sex_that_the_word_for_a_part_says_is_entered_with_it(
    opened: TypedWindow, qtbot: QtBot, typed: str, role: Role, sex: Sex | None
) -> None:
    card = card_of(opened, "S2", "people")
    press(card, "Add a person")
    settle()
    (form,) = open_forms(card)
    line = input_of(form.field("names"))
    wake(opened, line, qtbot)
    qtbot.keyClicks(line, "Una Vale")
    for key in f"\t{typed}\t":
        typing(opened, key)
        settle()
    new = next(one for one in opened.saver.case.people if one.names == "Una Vale")
    assert (new.role, new.sex) == (role, sex)
    opened.commands["undo"].trigger()
    settle()
    before = present(opened.saver.case.people.get(new.id))
    assert (before.role, before.sex) == (None, None), "it goes with the word that said it"


def test_a_sex_that_is_entered_stays_whatever_word_is_typed(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    man = Person.begun(names="Una Vale", sex=Sex.MAN)
    opened.saver.do(None, Session.add, "people", man, LABEL)
    card = card_of(opened, "S2", "people")
    card.open(man.id)
    settle()
    (form,) = open_forms(card)
    wake(opened, input_of(form.field("names")), qtbot)
    for key in "\taunt\t":
        typing(opened, key)
        settle()
    kept = present(opened.saver.case.people.get(man.id))
    assert (kept.role, kept.sex) == (Role.RELATIVE, Sex.MAN)


def test_what_a_possible_father_is_offered_goes_by_his_role(opened: TypedWindow) -> None:
    father = Person(id="f", names="Darren Wilks", role=Role.POSSIBLE_FATHER)
    opened.saver.session.add("people", father, LABEL)
    opened.walk.go_to("people", "f")
    settle()
    line = present(form_of(card_of(opened, "S2", "people")).findChild(TiesLine))
    box = line.lists["leanne"]
    offered = [box.itemText(row) for row in range(box.count())]
    assert "Father of Leanne" in offered
    assert not any("Mother or father" in one or "Niece or nephew" in one for one in offered)


def added(window: TypedWindow, section: str, table: str, keys: str) -> Record:
    """A record that somebody adds and types, with Tab between its fields."""
    card_of(window, section, table).add()
    settle()
    for key in keys:
        at = present(window.focusWidget())
        if key == "\t":
            QTest.keyClick(at, Qt.Key.Key_Tab)
        else:
            QTest.keyClicks(at, key)
    window.walk.settle()
    made: Record = [*window.saver.case.table(table)][-1]
    return made


def test_a_decision_its_reason_and_who_made_it_are_two_tabs(opened: TypedWindow) -> None:
    made = added(opened, "S16", "decisions", "The baby stays.\tShe kept away.\tJo Hale")
    decision = instance(Decision, made)
    said = (decision.decided, decision.why, decision.decided_by)
    assert said == ("The baby stays.", "She kept away.", "Jo Hale")
    assert (decision.on, decision.forum, decision.conference) == (None, None, None)


def test_a_new_action_begins_with_what_is_to_be_done(opened: TypedWindow) -> None:
    action = instance(Action, added(opened, "S17", "actions", "Book a scan\tThe baby is seen"))
    assert (action.action, action.outcome) == ("Book a scan", "The baby is seen")
