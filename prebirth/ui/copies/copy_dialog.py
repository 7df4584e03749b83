"""Makes a copy: which, for whom, why, what is withheld; printed or saved, and logged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from prebirth.acts.looking import look, restricted_entries
from prebirth.case.case import RECORDS, SINGLE
from prebirth.case.change import Place
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.versions import version_words
from prebirth.copies.agency import reply_by
from prebirth.copies.also import Count
from prebirth.copies.log import choice_of
from prebirth.copies.make import prepare, seen_by, would_show
from prebirth.copies.should_it_go import should_be_asked
from prebirth.copies.spec import FOR_ONE, CopyOrder, CopySpec, Format, Policy, spec_of, specs
from prebirth.copies.undecided import Hit, hit_of, to_decide
from prebirth.exchange.deliver import copy_file, digest, file_name, misnamed
from prebirth.form.legal import Used
from prebirth.form.model import Walk
from prebirth.privacy.withheld import Withheld
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import time_now, today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.whole_below import WholeBelow
from prebirth.ui.base.work import Cancellation, StoppedError, finish, in_background
from prebirth.ui.copies import kinds
from prebirth.ui.copies.cautions import cautions, stops
from prebirth.ui.copies.counts_line import CountsLine
from prebirth.ui.copies.decide_dialog import DecideDialog, says_something
from prebirth.ui.copies.decisions import decided_copies
from prebirth.ui.copies.file_lock import FileLock
from prebirth.ui.copies.how_set import HowSet
from prebirth.ui.copies.left_list import LeftList
from prebirth.ui.copies.logged import log_copy
from prebirth.ui.copies.not_yet import not_yet_card
from prebirth.ui.copies.plain_dialog import SaidPlainly
from prebirth.ui.copies.preview import Preview
from prebirth.ui.copies.printing import LOOK, PrintJob, ask_printer
from prebirth.ui.copies.should_dialog import ShouldItGoDialog
from prebirth.ui.copies.withheld_list import WithheldList
from prebirth.ui.spelling.menu import spelled

PAUSE = 300
"""Milliseconds for which nothing else is decided before what is left is worked out anew."""
TWO_COLUMNS = 760
"""The width from which what is withheld stands beside the rest."""


class CopyDialog(Dialog):
    """Makes one copy."""

    _reader = ""
    """The reader whom somebody chose, also while a kind shows that is not for them."""
    _warned = False
    """Whether somebody has read why the reader of this copy could put somebody at risk."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk, waiting: int) -> None:
        super().__init__(parent, self.tr("Make a copy"), (940, 680))
        self._saver, self._walk = saver, walk
        self.step, self._waiting = "", waiting
        self.said_plainly = SaidPlainly(saver, walk, self._show_withheld)
        self.kind, self.whose = Combo(), Combo()
        self.kind.setAccessibleName(self.tr("Which copy"))
        self.whose.setAccessibleName(self.tr("For whom"))
        for spec in specs():
            if kinds.offered(spec, saver.case):
                self.kind.addItem(kinds.name(spec), spec.kind)
        self.purpose, self.basis, self.how = (QLineEdit() for _ in range(3))
        for line in (self.purpose, self.basis, self.how):
            spelled(line)
        self.how_set = HowSet(walk.form)
        self.lock = FileLock()
        self._open_prompts = label("", "doubt")
        self.withheld = WithheldList(saver.case, walk)
        self.withheld.changed.connect(self._show_withheld)
        self.withheld.decide.connect(self.decide)
        self.left = LeftList(walk)
        self.left.changed.connect(self._show_withheld)
        self.left.known.connect(self._left_known)
        self.left.failed.connect(self._not_left)
        self._looking = self._look_again = self._known = False
        self._should: dict[tuple[CopyKind, str], str] = {}
        """Why a paper for one of the family should go after a loss, for each that was asked of."""
        self._read: set[Hit] = set()
        """The sentences of this copy that somebody went through."""
        self._wanted: Callable[[], None] | None = None
        """What was pressed while it was still being worked out what this copy leaves out."""
        self.preview_button = button(self.tr("Look at it…"), "", self.preview, "search")
        self.print_button = button(self.tr("Print…"), "", self.print, "printer")
        self.save_button = button(self.tr("Save…"), "main", self._choose, "save")
        self.cancel = button(self.tr("Cancel"), "", self.reject)
        self._stop = Cancellation()
        self._sides = QHBoxLayout()
        self._stops: list[str] = []
        """Why the reader of this copy could put somebody at risk; then each sentence is read."""
        self.counts = CountsLine()
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(PAUSE)
        self._counting.timeout.connect(self._count)
        self._cautions = label("", "stop")
        self._cautions.hide()
        self._of_the_record: list[QWidget] = []
        """What is asked and said of a copy that holds something of the assessment."""
        self._empty_form = label(
            self.tr(
                "It has the questions and nothing from this assessment. Nothing is withheld and "
                "nothing is logged."
            ),
            "quiet",
        )
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.whose.currentIndexChanged.connect(self._reader_chosen)
        self._kind_changed()

    @property
    def spec(self) -> CopySpec:
        """The kind of copy that is chosen."""
        return spec_of(CopyKind(self.kind.currentData()))

    @property
    def order(self) -> CopyOrder:
        """The copy that is to be made."""
        reader = str(self.whose.currentData() or "")
        should = self._should.get((self.spec.kind, reader), "")
        order = CopyOrder(self.spec.kind, today(), reader, self.withheld.chosen, should=should)
        return self.how_set.set_of(order, self.spec)

    def _order_now(self) -> CopyOrder:
        """The copy that is made at this time."""
        return self.order._replace(at=time_now())

    @property
    def looking(self) -> bool:
        """Whether it is still being worked out what this copy leaves out, and what is left."""
        return self._looking or self.left.looking

    def make(self, path: Path) -> None:
        """Make the copy, write it whole, log it; first every sentence is decided."""
        self._when_decided(lambda: self._write(path))

    def decide(self) -> bool:
        """Show the sentences to decide; whether all are decided."""
        entries = self.withheld.to_decide
        dialog = DecideDialog(
            self, self._saver, self._walk, entries, self.withheld.decisions, self._stops
        )
        done = bool(dialog.exec())
        dialog.deleteLater()
        if done:
            self._read |= set(map(hit_of, entries))
            self._warned = True
        self.withheld.show_again()
        self._counting.start()
        if dialog.changed_record:
            self.withheld.take_case(self._saver.case)
            self._show_withheld()
        return done

    def _asked_if_it_should_go(self) -> bool:
        """After a loss or a closing, whether somebody says that this paper should go, and why."""
        if should_be_asked(self.order, self._saver.case):
            dialog = ShouldItGoDialog(self, self._saver.case)
            if not dialog.exec():
                return False
            self._should[self.order.kind, self.order.reader] = dialog.why
        return True

    def _when_decided(self, act: Callable[[], None]) -> None:
        """Do what was pressed once everything is decided; nothing leaves before."""
        if not self._asked_if_it_should_go():
            return
        if self.looking or not (self._known and self.left.is_known):
            self._wanted = act
            self.save_button.setText(self.tr("Looking…"))
            if not self.looking:
                look = self._count if self._known else self._show_withheld
                look()
            return
        entries = self.withheld.to_decide
        read = self._warned and set(map(hit_of, entries)) <= self._read
        unread = bool(self._stops) and not read
        if (unread or self.withheld.decisions.open(entries)) and not self.decide():
            return
        if self._looking:
            self._wanted = act
        elif texts := self.left.unread():
            self._read_what_is_left(texts)
        else:
            act()

    def _read_what_is_left(self, texts: int) -> None:
        """Stop before anything leaves, since there are texts that nobody could read before."""
        text = (
            self.tr("Read what is left of 1 text first. Then go on.")
            if texts == 1
            else self.tr("Read what is left of {n} texts first. Then go on.")
        )
        self.refuse(Wrong(text.format(n=texts), self.left.list))

    def _write(self, path: Path) -> None:
        order, saver, walk = self._order_now(), self._saver, self._walk
        case, secret = saver.case, self.lock.phrase
        if self.refuse(self.lock.wrong):
            return

        stop = self._stop = Cancellation()

        def work() -> str:
            data = copy_file(prepare(order, case, walk), secret)
            stop.commit()
            saver.write_out(path, data)
            return digest(data)

        def done(sha256: str) -> None:
            self._log(order, sha256, self.how.text())
            self.accept()
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._work(work, done)

    def preview(self) -> None:
        """Look at the copy, once everything is decided."""
        self._when_decided(self._preview)

    def print(self) -> None:
        """Print the copy, once everything is decided."""
        self._when_decided(self._print)

    def _preview(self) -> None:
        """Look at the copy; where it is the chair's, the record says that it was seen."""
        seen = (
            restricted_entries(self._saver.case, (*SINGLE, *RECORDS))
            if self.order.reader == CHAIR
            else set()
        )
        if seen:
            self._saver.do(
                f"view {sorted(seen)}",
                look,
                tuple(Place(*entry) for entry in sorted(seen)),
                chair=True,
            )

        name = self.kind.currentText()
        self._make_in_memory(self._order_now(), lambda data: Preview(self, data, name).exec())

    def _print(self) -> None:
        """Print the copy with the system's dialog, and log it where it was sent."""
        order = self._order_now()

        def printed(data: bytes) -> None:
            self._log(order, digest(data), self.how.text() or self.tr("printed"))
            self.accept()

        def made(data: bytes) -> None:
            if (printer := ask_printer(self)) is not None:
                self._send(PrintJob(printer, data), printed)

        self._make_in_memory(order, made)

    def _send(self, job: PrintJob, then: Callable[[bytes], object]) -> None:
        """Send a copy to a printer; the window stays awake, and says which page goes."""

        def sent(why: str) -> None:
            if why:
                said = self.tr("It was not printed ({why}). The assessment is safe.")
                self._failed(said.format(why=why))
            else:
                then(job.data)

        self._stop = job.stop
        self._work(job.send, sent)
        self._say_page(job)

    def _say_page(self, job: PrintJob) -> None:
        """Say which page is being printed, as long as any is."""
        if self.save_button.isEnabled() or self._stop is not job.stop:
            return
        said = self.tr("Printing page {n} of {all}…") if job.page else self.tr("Printing…")
        self.save_button.setText(said.format(n=job.page, all=job.pages))
        QTimer.singleShot(LOOK, self, lambda: self._say_page(job))

    def _make_in_memory(self, order: CopyOrder, then: Callable[[bytes], object]) -> None:
        case, walk = self._saver.case, self._walk
        stop = self._stop = Cancellation()

        def finish_or_stop(data: bytes) -> None:
            try:
                stop.commit()
            except StoppedError as error:
                self._failed(str(error))
            else:
                then(data)

        self._work(lambda: copy_file(prepare(order, case, walk)), finish_or_stop)

    def _work(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        self.what_is_wrong.say(())
        self._ready(ready=False)

        def finished(result: object) -> None:
            self._ready(ready=True)
            done(result)

        in_background(self, work, finished, self._failed)

    def reject(self) -> None:
        """Stop what is being made, and stay; with nothing in the making, close.

        What is being written already is written, and logged.
        """
        if self.save_button.isEnabled():
            super().reject()
        elif self._stop.cancel():
            self.cancel.setEnabled(False)

    def done(self, result: int) -> None:
        """Closed: what was pressed and not begun yet is not done any more."""
        self._wanted = None
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside, as when it locks: stop what is being made.

        What is being written already is waited for, so that it is logged.
        """
        if not (self.save_button.isEnabled() or self._stop.cancel()):
            finish()
        self.done(0)
        event.accept()

    def _ready(self, *, ready: bool) -> None:
        self.cancel.setText(self.tr("Cancel") if ready else self.tr("Stop"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.cancel.setEnabled(True)
        for widget in (self.save_button, self.print_button, self.preview_button):
            widget.setEnabled(ready)
        self.save_button.setText(self.tr("Save…") if ready else self.tr("Making the copy…"))
        if ready:
            self._allow()

    def _failed(self, message: str) -> None:
        self._ready(ready=True)
        self.refuse(Wrong(message))

    def _choose(self) -> None:
        if not self.refuse(self.lock.wrong):
            self._when_decided(self._choose_file)

    def _choose_file(self) -> None:
        name = file_name(self.order, self._saver.case, made=datetime.now().astimezone())
        filters = {Format.PDF: "PDF (*.pdf)", Format.WORD: "Word (*.docx)"}
        path, _ = save_as(self, self.tr("Save the copy"), name, filters[self.spec.format])
        if path and (wrong := misnamed(self.spec.kind, Path(path))):
            self.refuse(Wrong(kinds.misnamed_words(wrong)))
        elif path:
            self._write(Path(path))

    def _log(self, order: CopyOrder, sha256: str, how: str) -> None:
        """Log what left."""
        said = {
            "to": self.whose.currentText(),
            "purpose": self.purpose.text(),
            "basis": self.basis.text(),
            "how": "; ".join(filter(None, (how, order.should))),
        }
        log_copy(
            self._saver,
            order,
            sha256,
            choices=self.withheld.in_words(),
            answer_by=reply_by(self._saver.case, today(), self._walk.times),
            **said,
        )

    def _kind_changed(self) -> None:
        """Offer who may be its reader, and what for; whoever was chosen stays."""
        spec = self.spec
        self.whose.blockSignals(True)
        self.whose.clear()
        for name, key in kinds.readers(spec, self._saver.case):
            self.whose.addItem(name, key)
        if (stays := self.whose.findData(self._reader)) >= 0:
            self.whose.setCurrentIndex(stays)
        self.whose.blockSignals(False)
        self.purpose.setText(kinds.purpose(spec, self._saver.case))
        held = spec.policy is not Policy.NOTHING
        for widget in (*self._of_the_record, self.withheld):
            widget.setVisible(held)
        lists = spec.policy is Policy.EVERYBODY and not spec.part
        self._open_prompts.setVisible(lists and bool(self._waiting))
        self._empty_form.setVisible(not held)
        self.said_plainly.setVisible(spec.kind is CopyKind.PARENT)
        self._allow()
        self._reader_changed()

    def _reader_chosen(self) -> None:
        """Keep whom somebody chose, for every kind of copy that they may have."""
        self._reader = str(self.whose.currentData() or "")
        self._reader_changed()

    def _reader_changed(self) -> None:
        """What was decided for this copy, in the session or for an earlier one, is shown again."""
        order = self.order
        decisions = decided_copies(self._saver).of(order.kind, order.reader)
        for share in reversed(list(self._saver.case.shares)):  # the latest holds
            if (share.reader, share.copy_kind) == (order.reader, order.kind):
                decisions.remember(choice_of(share))
        for_one = self.spec.policy in FOR_ONE
        self.withheld.show_copy((order.kind, order.reader), decisions, every_sentence=for_one)
        self.left.show_copy(decisions)
        self._read, self._warned = set(), False
        self._stops = stops(self._saver.case, order)
        said = (*self._stops, *cautions(self._saver.case, order))
        self._cautions.setText("\n".join(said))
        self._cautions.setVisible(bool(self._cautions.text()))
        self._show_withheld()

    def _allow(self) -> None:
        """A Word file is neither locked, printed nor set in large print here."""
        pdf = self.spec.format is Format.PDF
        self.how_set.show_kind(self.spec)
        for widget in (self.lock, self.print_button, self.preview_button):
            widget.setEnabled(pdf)

    def _show_withheld(self) -> None:
        """Work out what this copy leaves out, and show it; of a large case that takes seconds."""
        if self._looking:
            self._look_again = True
            return
        self._looking, self._look_again, self._known = True, False, False
        self.withheld.show_looking()
        self.counts.hide()
        order, case, walk = self.order, self._saver.case, self._walk
        # Every sentence that could be decided is wanted, also those that may stand.
        order = order._replace(choice=self.withheld.asked)
        every = self.withheld.every_sentence

        def look() -> tuple[list[Withheld], list[Withheld]]:
            held = seen_by(order, case, walk)[1]
            asked = [
                entry
                for entry in to_decide(held, every_sentence=every)
                if says_something(case, entry)
            ]
            return held, would_show(order, case, walk, asked)

        in_background(self, look, self._show_held, self._not_looked)

    def _show_held(self, found: tuple[list[Withheld], list[Withheld]]) -> None:
        self._looking = False
        if self._look_again:  # something else was chosen meanwhile
            self._show_withheld()
            return
        self._known = True
        self.withheld.show_held(*found, may_choose=self.spec.policy is not Policy.NOTHING)
        self._count()

    def _count(self) -> None:
        """Work out what is left of its texts, and count what it shows, while the worker reads."""
        if not self._looking and self.save_button.isEnabled():
            self.left.look(self.order, self._saver.case)

    def _left_known(self, counts: list[Count]) -> None:
        """Show what the copy holds, and do what was pressed meanwhile."""
        self.counts.show_counts(counts)
        wanted, self._wanted = self._wanted, None
        if wanted:
            self.save_button.setText(self.tr("Save…"))
            self._when_decided(wanted)
        elif not self._looking:
            self.left.unread()

    def _not_left(self, why: str) -> None:
        """Say why nobody knows what is left of a text, to whoever wants the copy."""
        self.left.hide()
        if self._wanted:
            self._wanted = None
            self._failed(why)

    def _not_looked(self, why: str) -> None:
        """Say why nobody knows what the copy leaves out; then none is made."""
        self._looking, self._wanted = False, None
        if self._look_again:
            self._show_withheld()
            return
        self._failed(why)

    def _say_what_differs(self, fields: QVBoxLayout) -> None:
        """Say in how many places two of them wrote differently, if in any."""
        if differ := len(self._saver.session.conflicts):
            text = (
                self.tr(
                    "In 1 place two of you wrote differently and nobody has chosen. The copy has "
                    "the later one."
                )
                if differ == 1
                else self.tr(
                    "In {n} places two of you wrote differently and nobody has chosen. The copy "
                    "has the later ones."
                )
            )
            self._of_the_record.append(label(text.format(n=differ), "doubt"))
            fields.addWidget(self._of_the_record[-1])

    def _lay_out(self) -> None:
        left: QFrame = QFrame()
        fields = QVBoxLayout(left)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(theme.S)
        for title, hint, field in (
            (self.tr("Which copy"), "", self.kind),
            (self.tr("For whom"), "", self.whose),
            (self.tr("Purpose"), "", self.purpose),
            (
                self.tr("Lawful basis"),
                " ".join(self._walk.legal.said(Used.LOG_HINT)),
                self.basis,
            ),
            (self.tr("How it is given"), self.tr("For example: secure email, by hand"), self.how),
        ):
            heading = title_of(field, title)
            fields.addWidget(heading)
            if field is not self.kind and field is not self.whose:
                self._of_the_record += [heading, field]
            fields.addWidget(field)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(hint)
                field.setAccessibleName(title)
                fields.addWidget(WholeBelow(field))
        for widget in (self.how_set, self.lock):
            fields.addWidget(widget)
        text = (
            self.tr("One thing is worth another look. The report lists it with those answered.")
            if self._waiting == 1
            else self.tr(
                "{n} things are worth another look. The report lists them with those answered."
            )
        )
        self._open_prompts.setText(text.format(n=self._waiting) if self._waiting else "")
        fields.addWidget(self._open_prompts)
        self._say_what_differs(fields)
        fields.addWidget(self.said_plainly)
        not_yet = not_yet_card(self._saver.case)
        not_yet.asked.connect(self._take_step)
        fields.addWidget(not_yet)
        fields.addStretch(1)
        self.head(
            self.tr("Make a copy of {version}").format(version=version_words(self._saver.case))
        )
        self.body.addLayout(self._sides, 1)
        self._sides.setSpacing(theme.XL)
        self._sides.addWidget(left, 1)
        right: QFrame = QFrame()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.S)
        beside.addWidget(self._cautions)
        beside.addWidget(self._empty_form)
        beside.addWidget(self.withheld, 1)
        beside.addWidget(self.left, 1)
        beside.addWidget(self.counts)
        beside.addStretch(0)
        self._sides.addWidget(right, 1)
        self.buttons(self.cancel, None, self.preview_button, self.print_button, self.save_button)

    def _take_step(self, name: str) -> None:
        """Close, and let the walk take the step."""
        self.step = name
        self.reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what is withheld stands below."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(TWO_COLUMNS)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
