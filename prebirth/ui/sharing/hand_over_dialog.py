"""Hands an assessment, or some sections of it, to a colleague in a file sealed with a code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from prebirth.acts.copies import enter_hand_over, expect_return, log_copy
from prebirth.acts.looking import restricted_entries
from prebirth.case.case import RECORDS, SINGLE
from prebirth.case.watched import is_watch
from prebirth.exchange.deliver import digest, file_stem
from prebirth.exchange.hand_over import SUFFIX, part_bundle, seal
from prebirth.form.model import Section, Walk
from prebirth.journal.graph import PART
from prebirth.privacy.gate import for_reader
from prebirth.privacy.part import Colleague
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Working
from prebirth.ui.base.parts import button, frame, label, title_of
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.work import in_background
from prebirth.ui.spelling.menu import spelled
from prebirth.vault.bring_in import make_bundle
from prebirth.vault.keys import new_recovery_code
from prebirth.vault.transfer_bundle import TransferBundle

LIST = 190


class HandOverDialog(Working):
    """Asks for whom, what for and how much, and writes the file."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk) -> None:
        super().__init__(parent, self.tr("Hand over to a colleague"), (640, 0))
        self._saver, self._walk = saver, walk
        self.code = new_recovery_code()
        self.to, self.purpose = QLineEdit(), QLineEdit()
        spelled(self.purpose)
        self.keep_drafts(saver, "", to=self.to, purpose=self.purpose)
        self.whole = QRadioButton(self.tr("The whole assessment, with all its history"))
        self.some = QRadioButton(self.tr("Some sections of it"))
        self.whole.setChecked(True)
        if is_watch(saver.case):
            self.whole.setText(self.tr("The watch record, with all its history"))
            self.some.setEnabled(False)
        self.sections = self._list()
        self.said = label("", "quiet")
        self.message = label("", "quiet")
        self.message.hide()
        self.save_button = button(self.tr("Save the file…"), "main", self._choose, "save")
        self.close_button = button(self.tr("Cancel"), "", self.give_up)
        self.whole.toggled.connect(self._show_extent)
        self.sections.itemChanged.connect(lambda _item: self._show_extent())
        self._lay_out()
        self._show_extent()

    @property
    def chosen(self) -> list[Section]:
        """The sections that are ticked."""
        ticked = [
            self.sections.item(place).checkState() == Qt.CheckState.Checked
            for place in range(self.sections.count())
        ]
        return [section for section, on in zip(self._walk.form.sections, ticked, strict=True) if on]

    def make(self, path: Path) -> None:
        """Write the sealed file, and enter that it left."""
        copy, code, saver = self._copy(), self.code, self._saver
        if copy.part:
            to = self.to.text().strip()
            self._saver.do(f"{PART} {copy.root}", expect_return, to, copy.root, copy.part)
        self._wait(writing=True)

        def work() -> str:
            data = seal(copy, code)
            saver.write_out(path, data)
            return digest(data)

        in_background(self, work, lambda sha256: self._left(copy, sha256), self._failed)

    def _copy(self) -> TransferBundle:
        session = self._saver.session
        if self.whole.isChecked():
            return make_bundle(session.vault, session.case.id)
        return part_bundle(
            session.vault,
            for_reader(session.case, Colleague(self.chosen))[0],
            ", ".join(section.title for section in self.chosen),
        )

    def _left(self, copy: TransferBundle, sha256: str) -> None:
        """Enter into the record that it left."""
        self._wait(writing=False)
        saver, to = self._saver, self.to.text().strip()
        if not copy.part:
            saver.do(f"hand over {sha256}", enter_hand_over, to, sha256)
        how = self.tr("file for Prebirth: {what}").format(
            what=copy.part
            or (
                self.tr("the watch record")
                if is_watch(saver.case)
                else self.tr("the whole assessment")
            )
        )
        purpose = self.purpose.text().strip()
        saver.do(None, log_copy, to, sha256=sha256, on=today(), purpose=purpose, how=how)
        self._say(
            self.tr(
                "✓ Saved, and logged. Now tell {name} the code, by telephone or face to face. It "
                "is shown only here."
            ).format(name=to)
        )
        self.drop_drafts()
        self.save_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.close_button.text())
        self.close_button.setFocus()

    def _failed(self, why: str) -> None:
        self._wait(writing=False)
        self.refuse(Wrong(why))

    def _wait(self, *, writing: bool) -> None:
        self.writing = writing
        self.save_button.setEnabled(not writing)
        if writing:
            self.message.hide()

    def _say(self, text: str) -> None:
        self.tell(self.message, text)

    def _choose(self) -> None:
        nobody = self.tr("Write who it is for. The record keeps it.")
        none = self.tr("Tick the sections to hand over.")
        if self.refuse(
            None if self.to.text().strip() else Wrong(nobody, self.to),
            Wrong(none, self.sections) if self.some.isChecked() and not self.chosen else None,
        ):
            return
        name = f"{file_stem(self._saver.case)}{SUFFIX}"
        path, _ = save_as(self, self.tr("Save the file"), name, f"Prebirth (*{SUFFIX})")
        if path:
            self.make(Path(path))

    def _show_extent(self) -> None:
        """Say what is in the file, and what is not."""
        self.sections.setVisible(self.some.isChecked())
        self.grow()
        count = len(restricted_entries(self._saver.case, (*SINGLE, *RECORDS)))
        if self.some.isChecked():
            self.said.setText(
                self.tr(
                    "These sections as they are now, and everybody by name. Nothing that is "
                    "restricted, and no history."
                )
            )
        elif count:
            self.said.setText(
                self.tr(
                    "It holds all of it: what is restricted ({n}) too, and what you wrote and then "
                    "undid."
                ).format(n=count)
            )
        else:
            self.said.setText(self.tr("It holds all of it: what you wrote and then undid too."))

    def _list(self) -> QListWidget:
        sections = QListWidget()
        sections.setAccessibleName(self.tr("Sections to hand over"))
        sections.setMinimumHeight(theme.px(LIST))
        sections.setSpacing(2)
        for section in self._walk.form.sections:
            item = QListWidgetItem(f"{self._walk.form.number_of(section)}  {section.title}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            sections.addItem(item)
        return sections

    def _lay_out(self) -> None:
        text = self.tr(
            "Your colleague opens the file in Prebirth, writes in it, and hands it back. When "
            "you bring it in, nothing that either of you wrote is lost."
        )
        self.head(self.tr("Hand over to a colleague"), text)
        for title, hint, field in (
            (self.tr("To whom"), self.tr("Name and role"), self.to),
            (
                self.tr("What for"),
                self.tr("For example: to write the section on health"),
                self.purpose,
            ),
        ):
            field.setAccessibleName(title)
            field.setPlaceholderText(hint)
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
        for part in (self.whole, self.some, self.sections, self.said):
            self.body.addWidget(part)
        card, inside = frame("inset")
        inside.addWidget(
            label(
                self.tr(
                    "The file opens with this code alone. Tell it by telephone or face to face, "
                    "never with the file."
                ),
                "quiet",
            )
        )
        shown = label(self.code, "code", wrap=False)
        shown.setAccessibleName(self.tr("Code {code}").format(code=" ".join(self.code)))
        inside.addWidget(shown)
        self.body.addWidget(card)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.buttons(None, self.close_button, self.save_button)
