"""The settings: who the person is, how it looks, when it locks, and its folders."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from prebirth.base.yaml_files import FormError
from prebirth.case.listed import nation_of, shipped_nations
from prebirth.case.oversight import Signer
from prebirth.exchange.apart import check_forms_apart
from prebirth.exchange.errors import ExchangeError
from prebirth.form.load import load_legal
from prebirth.ui.base import folders, theme
from prebirth.ui.base.approval import approval_words
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.language import LANGUAGE, NAMES, kept_language
from prebirth.ui.base.parts import button, label, row, title_of, where
from prebirth.ui.base.preferences import (
    AS_SYSTEM,
    COLOURS,
    TEXT,
    keep_look,
    kept_colours,
    kept_text_size,
    settings,
)
from prebirth.ui.base.reading import read_in_dialog
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.locking.idle import MINUTES, keep_minutes, kept_minutes
from prebirth.ui.shell.legal_dialog import LegalDialog
from prebirth.ui.spelling.speller import keep_words, own_words
from prebirth.vault.errors import VaultError
from prebirth.vault.profile import Profile, read_profile, save_profile

if TYPE_CHECKING:
    from prebirth.ui.shell.shell_context import ShellContext


class SettingsDialog(Dialog):
    """What is chosen holds at once; nothing of it is about a family."""

    def __init__(self, window: ShellContext) -> None:
        super().__init__(window.widget, self.tr("Settings"), (560, 0))
        self._window = window
        self.lines: dict[str, QLineEdit] = {}
        self.role = _box(
            (
                (self.tr("Social worker"), str(Signer.WORKER)),
                (self.tr("Manager"), str(Signer.MANAGER)),
            )
        )
        self.colours = _box(
            (
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("High contrast"), "contrast"),
                (self.tr("As this computer is set"), AS_SYSTEM),
            )
        )
        self.language = _box(
            [
                *((words, kept) for kept, words in NAMES.items()),
                (self.tr("As this computer is set"), AS_SYSTEM),
            ]
        )
        self.text = _box((f"{size:.0%}", size) for size in theme.SIZES)
        self.minutes = _box(
            (self.tr("{n} minutes").format(n=minutes), minutes) for minutes in MINUTES
        )
        if window.vault:
            self._ask_who(read_profile(window.vault), read_only=bool(window.vault.read_only))
            self._ask_words(own_words(window.vault), read_only=bool(window.vault.read_only))
        self._ask_looks()
        self._ask_folders()
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Done"), "main", self.accept))

    def done(self, result: int) -> None:
        """Keep who they are, and leave; stay where it could not be kept."""
        vault = self._window.vault
        if self.lines and vault and not vault.read_only:
            texts = {name: line.text().strip() for name, line in self.lines.items()}
            wanted = Profile(role=self.role.currentData(), **texts)
            if not wanted.name:
                text = self.tr(
                    "Write a name: it goes with everything you write. Nothing else was changed."
                )
                self.refuse(Wrong(text, self.lines["name"]))
                return
            try:
                save_profile(vault, wanted)
                keep_words(vault, self.words.toPlainText().split("\n"))
            except VaultError as error:
                self.refuse(Wrong(str(error)))
                return
            if self._window.saver:
                self._window.saver.session.author = wanted.name
            if self._window.speller:
                self._window.speller.reload()
        super().done(result)

    def choose_forms(self, folder: Path | None) -> None:
        """Ask by other form files from now on, unless there is a mistake in them."""
        try:
            if folder and not read_in_dialog(self, folder, check_forms_apart):
                return
        except ExchangeError as error:
            self.refuse(Wrong(str(error) + " " + self.tr("The form stays as it was.")))
            return
        folders.keep(folders.FORM_FILES, folder)
        self._window.lay_out_all()
        self.accept()

    def choose_backups(self, folder: Path | None) -> None:
        """Keep backups in a second place from now on, or no longer."""
        folders.keep(folders.BACKUPS, folder)
        self._window.backup_scheduler.look_again()
        self._show_places()

    def show_legal(self) -> None:
        """Show the legal wording in use, and take the legal team's approval."""
        try:
            LegalDialog(self, folders.forms_in_use(), today()).exec()
        except FormError as error:
            self.refuse(Wrong(str(error)))
            return
        self._show_places()

    def _ask_who(self, now: Profile, *, read_only: bool) -> None:
        self.head(
            self.tr("Who you are"),
            self.tr("Your name goes with what you write and begin. It is kept in the vault."),
        )
        titles = Profile(
            self.tr("Name"),
            self.tr("Role"),
            self.tr("Telephone"),
            self.tr("Team"),
            self.tr("Authority"),
        )
        self.role.setCurrentIndex(max(self.role.findData(now.role), 0))
        for name, title, value in zip(Profile._fields, titles, now, strict=True):
            line: QWidget = (
                self.role if name == "role" else self.lines.setdefault(name, QLineEdit(value))
            )
            line.setAccessibleName(title)
            line.setEnabled(not read_only)
            self._put(title, line)
        self.body.addSpacing(theme.L)

    def _ask_words(self, own: list[str], *, read_only: bool) -> None:
        self.head(self.tr("Spelling"))
        self.words = QPlainTextEdit("\n".join(own))
        self.words.setAccessibleName(self.tr("Your words, one in a line"))
        self.words.setReadOnly(read_only)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(theme.px(88))
        self._put(self.tr("Your words, one in a line"), self.words)
        self.body.addWidget(
            label(
                self.tr(
                    "Never marked as a mistake. A right-click on a marked word adds it here. "
                    "Kept in the vault."
                ),
                "small",
            )
        )
        self.body.addSpacing(theme.L)

    def _ask_looks(self) -> None:
        self.head(self.tr("How it looks"))
        for field, title, key, now in (
            (self.colours, self.tr("Colours"), COLOURS, kept_colours()),
            (self.text, self.tr("Size of text"), TEXT, kept_text_size()),
        ):
            field.setCurrentIndex(field.findData(now))
            field.activated.connect(
                lambda _place, box=field, name=key: keep_look(self._window, name, box.currentData())
            )
            self._put(title, field)
        self.language.setCurrentIndex(self.language.findData(kept_language()))
        self.language.activated.connect(
            lambda _place: settings().setValue(LANGUAGE, self.language.currentData())
        )
        if len(NAMES) > 1:
            self._put(self.tr("Language"), self.language)
            self.body.addWidget(
                label(
                    self.tr("From the next start. Reports and questions stay in English."), "small"
                )
            )
        self.body.addWidget(
            label(
                self.tr(
                    "Kept for you on this computer. Pictures and copies stay as they are printed."
                ),
                "small",
            )
        )
        self.body.addSpacing(theme.L)
        self.head(self.tr("Locking"))
        self.minutes.setCurrentIndex(MINUTES.index(kept_minutes()))
        self.minutes.activated.connect(lambda place: keep_minutes(MINUTES[place]))
        self._put(self.tr("Lock after this long without keys or mouse"), self.minutes)
        self.body.addWidget(
            label(
                self.tr(
                    "It locks at once with Ctrl+L, when the computer sleeps, and when the system "
                    "locks its screen."
                ),
                "small",
            )
        )
        self.body.addSpacing(theme.L)

    def _ask_folders(self) -> None:
        self.head(self.tr("Folders"))
        self._backups, self._forms = label("", "quiet"), label("", "quiet")
        self.body.addWidget(label(self.tr("A second place for backups"), "strong", level=2))
        self.body.addWidget(self._backups)
        self.no_backups = button(
            self.tr("Only beside the vault"), "link", lambda: self.choose_backups(None)
        )
        self.body.addLayout(
            row(
                button(
                    self.tr("Choose a place for backups…"),
                    "",
                    lambda: self._pick(self.choose_backups),
                ),
                self.no_backups,
                None,
            )
        )
        self.body.addSpacing(theme.S)
        self.body.addWidget(label(self.tr("Your authority's form files"), "strong", level=2))
        self.body.addWidget(self._forms)
        self.no_forms = button(
            self.tr("Those that came with Prebirth"), "link", lambda: self.choose_forms(None)
        )
        choose = button(self.tr("Choose form files…"), "", lambda: self._pick(self.choose_forms))
        choose.setEnabled(not folders.forms_by_system())
        self.legal, self.nation = label("", "quiet"), label("", "quiet")
        wording = button(self.tr("Legal wording…"), "", self.show_legal)
        self.body.addLayout(row(choose, self.no_forms, None))
        self.body.addWidget(self.nation)
        self.body.addWidget(self.legal)
        self.body.addLayout(row(wording, None))
        self._show_places()

    def _show_places(self) -> None:
        backups = folders.kept(folders.BACKUPS)
        own = folders.forms_by_system() or folders.kept(folders.FORM_FILES) is not None
        self._backups.setText(
            where(backups)
            if backups
            else self.tr(
                "None chosen. Another drive keeps your backups safe if this computer is lost."
            )
        )
        self._forms.setText(
            where(folders.forms_in_use()) if own else self.tr("Those that came with Prebirth.")
        )
        try:
            self.nation.setText(
                self.tr(
                    "Orders, legal steps and agencies are those of {nation}. The app has them "
                    "whole for {complete}. For another nation, your form files must list them."
                ).format(
                    nation=nation_of(folders.forms_in_use()), complete=", ".join(shipped_nations())
                )
            )
            self.legal.setText(approval_words(load_legal(folders.forms_in_use())))
        except FormError as error:
            self.legal.setText(str(error))
        self.no_backups.setVisible(backups is not None)
        self.no_forms.setVisible(own and not folders.forms_by_system())

    def _pick(self, chosen: object) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if path and callable(chosen):
            chosen(Path(path))

    def _put(self, title: str, field: QWidget) -> None:
        self.body.addSpacing(theme.XS)
        self.body.addWidget(title_of(field, title))
        self.body.addLayout(row(field, None) if isinstance(field, QComboBox) else row(field))


def _box(choices: Iterable[tuple[str, object]]) -> QComboBox:
    """A list to choose from: the words of each, and what is kept."""
    made = Combo()
    for words, kept in choices:
        made.addItem(words, kept)
    return made
