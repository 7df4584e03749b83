"""Brings in a colleague's copy: asks for its code, and shows what it brings first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from prebirth.acts.receiving import receive
from prebirth.exchange.agency_file import read_contribution
from prebirth.exchange.apart import read_hand_over_apart, read_sum_apart
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.hand_over import SUFFIX
from prebirth.journal.clock import here
from prebirth.ui.asking.offer_dialog import OfferDialog
from prebirth.ui.base.dialog import Working
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.reading import read_in_dialog
from prebirth.ui.base.say import warn
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.work import in_background
from prebirth.vault.bring_in import BringInResult, preview
from prebirth.vault.transfer_bundle import TransferBundle
from prebirth.vault.vault import Vault
from prebirth.wording.facts import day_words

if TYPE_CHECKING:
    from prebirth.ui.base.window_context import WindowContext


def choose_copy(window: WindowContext) -> None:
    """Ask for the file, and bring it in."""
    path, _ = QFileDialog.getOpenFileName(
        window.widget,
        QCoreApplication.translate("bring_in", "A colleague's copy"),
        "",
        f"Prebirth (*{SUFFIX})",
    )
    if path:
        bring_in_from(window, Path(path))


def bring_in_from(window: WindowContext, path: Path) -> None:
    """Ask for the code of a file, bring it in while its assessment is closed, and open it."""
    main = window.main
    vault = main.vault
    if vault is None:
        return
    if vault.read_only:
        text = QCoreApplication.translate(
            "bring_in",
            "{why}. Nothing can be brought in here: in the window that has it open, choose "
            "“Bring in a colleague's copy…” from the menu.",
        )
        why = vault.read_only[:1].upper() + vault.read_only[1:]
        warn(
            window.widget,
            QCoreApplication.translate("bring_in", "Not brought in"),
            text.format(why=why),
        )
        return
    if not _can_be_read(window.widget, path):
        return
    dialog = BringInDialog(main.widget, vault, path, main.close_everywhere)
    if not dialog.exec() or not dialog.copy:
        return
    if dialog.asked:
        if not main.close_everywhere(dialog.copy.case):
            return
        main.come_to(dialog.copy.case, "agencies")
        if main.saver and main.saver.case.id == dialog.copy.case:
            OfferDialog(
                main.widget,
                main.saver,
                *read_contribution(main.saver.case, dialog.copy, dialog.asked),
            ).exec()
    else:
        if main.saver:
            main.close_case()
        if not main.saver:  # else something in it is not saved, and the worker stays
            main.open_case(dialog.copy.case)


def _can_be_read(parent: QWidget, path: Path) -> bool:
    """Whether a file is there and can be read, before anybody is asked for its code."""
    try:
        return read_in_dialog(parent, path, read_sum_apart) is not None
    except ExchangeError as error:
        warn(parent, QCoreApplication.translate("bring_in", "Not brought in"), str(error))
        return False


class BringInDialog(Working):
    """First the code, then what the copy brings, then the act."""

    def __init__(
        self, parent: QWidget, vault: Vault, path: Path, let_go: Callable[[str], bool]
    ) -> None:
        super().__init__(parent, self.tr("Bring in a colleague's copy"), (600, 0))
        self._vault, self._path, self._let_go = vault, path, let_go
        self.copy: TransferBundle | None = None
        self.asked = ""
        """The agency whose answer to a request it is, if it is one.

        Such an answer is not brought in as it is: each of its facts is offered.
        """
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("The code for this file"))
        self.code.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        self._asks = title_of(self.code, self.tr("The code for this file"))
        self.said, self.more = label(""), label("", "quiet")
        for text in (self.said, self.more):
            text.hide()
        self.go = button(self.tr("Look at it"), "main", self._go)
        self.code.returnPressed.connect(self.go.click)
        self.head(
            self.tr("Bring in a colleague's copy"),
            self.tr("{name}. Your colleague has told you the code.").format(name=path.name),
        )
        for part in (self._asks, self.code, self.said, self.more):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), self.go)
        self.code.setFocus()

    def _go(self) -> None:
        if self.asked:
            self.accept()
            return
        if self.copy and not self._let_go(self.copy.case):
            return
        self._wait(busy=True, writing=self.copy is not None)
        vault, path, code, copy, stop = (
            self._vault,
            self._path,
            self.code.text(),
            self.copy,
            self.stop,
        )

        def opened() -> tuple[TransferBundle, BringInResult]:
            bundle = read_hand_over_apart(path, code, lambda: stop.cancelled)
            return bundle, preview(vault, bundle)

        if copy is None:
            in_background(self, opened, self._show, self._failed)
        else:
            in_background(
                self,
                lambda: receive(vault, copy),
                self._done,
                self._failed,
            )

    def _show(self, previewed: tuple[TransferBundle, BringInResult]) -> None:
        """Show what the copy brings; nothing is written yet."""
        self._wait(busy=False)
        self.copy, brings = previewed
        self.asked = brings.asked
        self._asks.hide()
        self.code.hide()
        self.said.setText(self._words(self.copy, brings))
        self.more.setText(self._consequences(brings))
        for part in (self.said, self.more):
            part.show()
        self.go.setText(
            self.tr("Look at what it says")
            if brings.asked
            else self.tr("Bring it in")
            if brings.fresh or not brings.known
            else self.tr("Open it")
        )
        self.go.setAccessibleName(self.go.text())
        self.go.setFocus()
        self.grow()

    def _words(self, copy: TransferBundle, brings: BringInResult) -> str:
        made = here(copy.made) if copy.made else None
        when = f"{day_words(made.date())}, {made:%H:%M}" if made else "?"
        reference = brings.case.assessment.reference or self.tr("no reference yet")
        first = self.tr("From {name}, {when}: {reference}.").format(
            name=copy.by or "?", when=when, reference=reference
        )
        if copy.part:
            first += " " + self.tr("A part of it: {what}.").format(what=copy.part)
        if not brings.known:
            return first + " " + self.tr("This assessment is not in your vault yet.")
        if not brings.fresh:
            return first + " " + self.tr("Everything in it is here already.")
        who = Counter(entry.author for entry in brings.fresh.values())
        return (
            first
            + " "
            + self.tr("New entries: {entries}.").format(
                entries=", ".join(f"{name} {n}" for name, n in who.items())
            )
        )

    def _consequences(self, brings: BringInResult) -> str:
        if brings.asked:
            return self.tr(
                "It is the answer to a request. You see it fact by fact. Nothing goes into the "
                "record until you add it."
            )
        said = []
        if brings.known and brings.fresh:
            said.append(self.tr("All that both of you wrote is kept, with who wrote it and when."))
        if brings.conflicts:
            said.append(
                self.tr(
                    "Where you wrote differently ({n}), both stand until somebody chooses: see "
                    "“Written differently” in the list at the left."
                ).format(n=len(brings.conflicts))
            )
        if brings.lost:
            said.append(
                self.tr(
                    "It removes {n} entries of what left, was signed or was told. They stay here "
                    "as they were entered."
                ).format(n=len(brings.lost))
            )
        if brings.unsigned:
            said.append(
                self.tr(
                    "What was signed stays as it was signed. Since something new comes to it, a "
                    "new version begins."
                )
            )
        return "\n\n".join(said)

    def _done(self, _found: object) -> None:
        self._wait(busy=False)
        self.accept()

    def _failed(self, why: str) -> None:
        self._wait(busy=False)
        self.refuse(Wrong(why, self.code))
        self.code.selectAll()

    def _wait(self, *, busy: bool, writing: bool = False) -> None:
        self.writing, self.looking = busy and writing, busy and not writing
        self.go.setEnabled(not busy)
        if busy:
            self.what_is_wrong.say(())
