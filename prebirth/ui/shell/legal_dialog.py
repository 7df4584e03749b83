"""Shows the legal wording in use, and enters the legal team's approval of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from prebirth.base.places import shipped_forms
from prebirth.base.yaml_files import FormError
from prebirth.case.checked import SourceRead
from prebirth.case.typed_dates import Lean
from prebirth.form.approve import approve
from prebirth.form.legal import Checked, WhenSaid, Wording, filled
from prebirth.form.load import lists_of, load_legal
from prebirth.ui.base import theme
from prebirth.ui.base.approval import approval_words
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import days_whole
from prebirth.ui.records.fields.day import DayField
from prebirth.wording.facts import capital, day_words


class LegalDialog(Dialog):
    """Every piece of legal wording with its source; below, who approved it and when."""

    def __init__(self, parent: QWidget, folder: Path, today: date) -> None:
        super().__init__(parent, self.tr("Legal wording"), (720, 620))
        self._folder, self._today = folder, today
        self.legal = load_legal(folder)
        self.by, self.day = QLineEdit(), DayField(Lean.PAST)
        self.state = label(approval_words(self.legal), "strong")
        self.head(
            self.tr("Legal wording"),
            self.tr(
                "What the app says about the law, in its own words. Let your legal team read it "
                "all before anybody relies on it."
            ),
        )
        self.body.addWidget(self.state)
        self._ask()
        for row in (*self.legal.editions, *self.legal.wording):
            self._show(row)
        self._show_lists()
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Close"), "main", self.accept))

    def approve(self) -> None:
        """Enter the approval in the form files, and show it."""
        self.day.commit()
        day = self.day.value.exact if self.day.value and not self.day.problem else None
        no_day = day is None or day > self._today
        if self.refuse(
            None
            if self.by.text().strip()
            else Wrong(self.tr("Write who approved it: a name and a post."), self.by),
            Wrong(self.tr("Write the full date when it was approved."), self.day)
            if no_day
            else None,
        ):
            return
        try:
            approve(self._folder, self.by.text(), day or self._today, self._today)
        except FormError as error:
            self.refuse(Wrong(str(error)))
            return
        self.legal = load_legal(self._folder)
        self.state.setText(approval_words(self.legal))

    def _ask(self) -> None:
        if self._folder.resolve() == shipped_forms().resolve():
            text = self.tr(
                "These are the form files that came with Prebirth. To approve the wording, copy "
                "them into a folder of your authority and choose it in Settings."
            )
            self.body.addWidget(label(text, "quiet"))
            return
        for title, field in (
            (self.tr("Approved by, name and post"), self.by),
            (self.tr("Approved by your legal team on"), self.day),
        ):
            field.setAccessibleName(title)
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
        self.body.addWidget(button(self.tr("Enter the approval"), "", self.approve))

    def _show(self, row: Checked) -> None:
        used = _used(row) if isinstance(row, Wording) else self.legal.by_id[row.id]
        self.body.addSpacing(theme.M)
        self.body.addWidget(label(used, "strong"))
        if isinstance(row, Wording):
            self.body.addWidget(label(self.legal.by_id[row.id]))
        self._show_source(row)

    def _show_lists(self) -> None:
        """The lists of the nation in use, each with its choices and its source."""
        nation = lists_of(self._folder, self.legal)
        for name, source in nation.sources.items():
            rows = (row.label for row in nation.rows[name].values() if not row.off)
            self.body.addSpacing(theme.M)
            title = self.tr("{nation}, {list}").format(
                nation=nation.nation, list=name.replace("_", " ")
            )
            self.body.addWidget(label(title, "strong", level=2))
            self.body.addWidget(label(f"{capital('; '.join(rows))}."))
            self._show_source(source)

    def _show_source(self, row: SourceRead) -> None:
        read = (
            self.tr("checked {day}").format(day=day_words(row.checked))
            if isinstance(row.checked, date)
            else self.tr("not checked yet")
        )
        source = filled(row.source, self.legal.by_id)
        parts = (f"{source}. {'; '.join(filter(None, (row.edition, read)))}.", row.tried)
        self.body.addWidget(label(days_whole(" ".join(filter(None, parts))), "small"))


def _used(row: Wording) -> str:
    """Where a piece is said, and to whom and when where that is not always."""
    stage = row.stage.value if row.stage != WhenSaid.ALWAYS else ""
    return capital("; ".join(filter(None, (row.used.value, stage, *row.kinds))))
