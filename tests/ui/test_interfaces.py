"""What a tool does through the services for access is done as by a key or the mouse."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from prebirth.ui.base.accessible import control_of, head
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.interfaces import CheckInterface, HeadingInterface, interface_of
from prebirth.ui.base.parts import title_of
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.tick import TickField
from prebirth.ui.records.fields.ticks import TicksField
from tests.typed import instance
from tests.ui.look import chips
from tests.ui.screens import settle


def ticks() -> TicksField:
    return TicksField(["Cot", "Clothes"], [])


@pytest.mark.parametrize(
    ("made", "kind", "kept"),
    [
        (TickField, "QCheckBox", True),
        (ticks, "QCheckBox", (("Cot",), ())),
        (lambda: ChipsField(["close", "distant"], multi=True), "QPushButton", ("close",)),
        (lambda: ChipsField(["close", "distant"]), "QRadioButton", "close"),
    ],
)
def test_what_a_tool_ticks_is_kept_and_taken_back(
    made: Any, kind: str, kept: object, qtbot: QtBot
) -> None:
    field: Field = made()
    qtbot.addWidget(field)
    taken: list[object] = []
    field.edited.connect(taken.append)
    if isinstance(field, ChipsField):
        box: QWidget = chips(field)[0]
    elif isinstance(field, TickField):
        box = field.box
    else:
        box = next(iter(instance(TicksField, field).boxes.values()))
    told = instance(CheckInterface, interface_of(kind, box))
    for name in (told.toggleAction(), told.pressAction()):
        assert told.actionNames()[0] in {told.toggleAction(), told.pressAction()}
        told.doAction(name)
    assert taken[0] == kept
    assert not taken[1] or taken[1] == ((), ())
    assert not told.state().checked


def by_a_tool(view: QAbstractItemView, row: int) -> None:
    """Select a row as Qt does for a tool: it never makes it the current one."""
    assert interface_of(view.metaObject().className(), view) is None
    settle()
    view.clearSelection()
    view.selectionModel().select(
        view.model().index(row, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    settle()


def test_a_list_comes_to_the_row_that_a_tool_selects(qtbot: QtBot) -> None:
    shown, table = QListWidget(), QTableWidget(4, 2)
    qtbot.addWidget(shown)
    qtbot.addWidget(table)
    shown.addItems(["Overview", "This pregnancy", "People and homes"])
    for view in (shown, table):
        view.setCurrentIndex(view.model().index(0, 0))
        by_a_tool(view, 2)
        assert view.currentIndex().row() == 2
        assert [index.row() for index in view.selectionModel().selectedRows()] == [2]


def test_several_rows_chosen_by_keys_stay_chosen(qtbot: QtBot) -> None:
    table = QTableWidget(4, 2)
    qtbot.addWidget(table)
    table.setCurrentCell(0, 0)
    by_a_tool(table, 0)
    table.selectAll()
    settle()
    assert table.currentRow() == 0
    assert len(table.selectionModel().selectedRows()) == 4


def test_an_open_list_takes_what_a_tool_selects_in_it(qtbot: QtBot) -> None:
    box, taken = Combo(), list[int]()
    qtbot.addWidget(box)
    box.addItems(["mother", "father", "grandparent"])
    box.activated.connect(taken.append)
    box.show()
    box.showPopup()
    by_a_tool(box.view(), 2)
    assert box.currentText() == "grandparent"
    assert taken == [2]
    assert not box.view().isVisible()


def test_a_title_leads_to_the_control_that_has_its_name(qtbot: QtBot) -> None:
    line, chosen, ticked = LineField(), ChipsField(["yes", "no"]), ticks()
    for field in (line, chosen, ticked):
        qtbot.addWidget(field)
        assert title_of(field, "Maternity unit").buddy() is control_of(field)
        field.name("Maternity unit")
    assert title_of(line, "Maternity unit").buddy() is line.input
    assert title_of(chosen, "Maternity unit").buddy() is chosen
    assert title_of(ticked, "Maternity unit").buddy() is ticked


def test_a_heading_leads_to_every_part_of_its_answer(qtbot: QtBot) -> None:
    heading, line, chosen = QLabel("Cots & clothes?"), LineField(), ChipsField(["yes", "no"])
    for one in (heading, line, chosen):
        qtbot.addWidget(one)
    heading.setProperty("look", "ask")
    for field in (line, chosen):
        field.name(heading.text())
    head(heading, line, chosen)
    told = instance(HeadingInterface, interface_of("QLabel", heading))
    flag = QAccessible.RelationFlag.Labelled
    led = {one.object() for one, how in told.relations(flag) if how == flag}
    assert led == {line.input, chosen}
    assert told.text(QAccessible.Text.Name) == "Cots & clothes?"
    assert told.relations(QAccessible.RelationFlag.DescriptionFor) == []
