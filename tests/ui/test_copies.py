"""Making a copy: what is withheld, preview, printing, locking, and the log."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from time import sleep

import pikepdf
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QThread, QThreadPool, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from prebirth.case.change import Place
from prebirth.case.chronology import Event as Happened
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.people import Person, Role
from prebirth.case.record import Restriction
from prebirth.case.shares import Share
from prebirth.case.versions import record_digest
from prebirth.copies.log import holders
from prebirth.copies.spec import CopyOrder
from prebirth.privacy.withheld import Withheld
from prebirth.ui.asking.offer_dialog import OfferDialog
from prebirth.ui.asking.take_in import take_in
from prebirth.ui.base.today import today
from prebirth.ui.base.work import finish
from prebirth.ui.copies import copy_dialog
from prebirth.ui.copies.cautions import cautions
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.log_dialog import LogDialog, sides_since
from prebirth.ui.copies.logged import log_copy
from prebirth.ui.copies.pages import Pages
from prebirth.ui.copies.preview import Preview
from prebirth.ui.copies.printing import PrintJob
from prebirth.ui.copies.withhold_dialog import WithholdDialog
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.walk.written_line import WrittenLine
from tests.copies.made import copy_pdf
from tests.exchange.test_agency_form import FILLED, by_pypdf
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, button, press, texts
from tests.ui.screens import settle


@pytest.fixture
def dialog(opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CopyDialog:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    made = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(made)
    made.show()
    looked(made)
    return made


def choose(dialog: CopyDialog, kind: CopyKind, reader: str = "") -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    if reader:
        dialog.whose.setCurrentIndex(dialog.whose.findData(reader))
    looked(dialog)


def looked(dialog: CopyDialog) -> None:
    """Wait until the dialog knows what the copy leaves out, and decide all that is near."""
    while dialog.looking:
        finish()
    dialog.withheld.decisions.take_out(dialog.withheld.to_decide)


def decided_here(dialog: CopyDialog) -> list[str]:
    """The groups less what follows from the facts of the practice case."""
    by_itself = ("Advice between", "It says something that stands in an entry", "The new life of")
    return [text for text in groups(dialog) if not text.startswith(by_itself)]


def go_to(dialog: CopyDialog, group: str) -> None:
    """Go to the first entry of a group."""
    (place,) = [place for place, text in enumerate(groups(dialog)) if text.startswith(group)]
    tree = dialog.withheld.tree
    tree.setCurrentItem(present(present(tree.topLevelItem(place)).child(0)))


def shown_words(dialog: CopyDialog) -> str:
    """All labels that show."""
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def entries(dialog: WithholdDialog) -> list[QTreeWidgetItem]:
    """The entries below the groups."""
    groups = [
        present(dialog.tree.topLevelItem(place)) for place in range(dialog.tree.topLevelItemCount())
    ]
    return [present(group.child(place)) for group in groups for place in range(group.childCount())]


def groups(dialog: CopyDialog) -> list[str]:
    looked(dialog)
    tree = dialog.withheld.tree
    return [present(tree.topLevelItem(place)).text(0) for place in range(tree.topLevelItemCount())]


def test_nothing_withheld_says_so(blank: TypedWindow, qtbot: QtBot) -> None:
    dialog = CopyDialog(blank, blank.saver, blank.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    assert dialog.withheld.nothing.isVisible()
    assert not dialog.withheld.tree.isVisible()


def test_each_copy_shows_what_it_withholds_and_why(dialog: CopyDialog) -> None:
    choose(dialog, CopyKind.PARENT_FULL, "tomasz")
    found = groups(dialog)
    assert any(text.startswith("Another adult's own information (") for text in found)
    assert any(text.startswith("It names somebody whom this copy leaves out") for text in found)
    assert dialog.withheld.title.text().endswith(" withheld")


def test_the_reader_stays_with_every_kind_of_copy_that_they_may_have(dialog: CopyDialog) -> None:
    choose(dialog, CopyKind.PARENT)
    assert dialog.order.reader != "tomasz", "the first parent is offered"
    choose(dialog, CopyKind.PARENT, "tomasz")
    for kind in (CopyKind.PARENT_FULL, CopyKind.CONFERENCE, CopyKind.PARENT):
        choose(dialog, kind)
        wanted = "tomasz" if kind is not CopyKind.CONFERENCE else ""
        assert dialog.order.reader == wanted, kind
    choose(dialog, CopyKind.PARENT_FULL, "leanne")
    choose(dialog, CopyKind.PARENT)
    assert dialog.order.reader == "leanne"


def test_a_blank_form_says_nothing_of_entries_prompts_or_a_log(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    made = CopyDialog(opened, opened.saver, opened.walk.form, 7)
    qtbot.addWidget(made)
    made.show()
    choose(made, CopyKind.CONFERENCE)
    assert "7 things are worth another look." in shown_words(made)
    choose(made, CopyKind.PARENT_FULL, "tomasz")
    assert "Prompts that are still open" not in shown_words(made)
    choose(made, CopyKind.BLANK)
    words = shown_words(made)
    assert "nothing from this assessment" in words
    for untrue in ("Prompts", "Every entry", "Purpose", "Lawful basis", "is withheld:"):
        assert untrue not in words


def test_more_is_withheld_with_a_reason_and_the_log_keeps_it(
    dialog: CopyDialog, opened: TypedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    more = WithholdDialog(dialog, opened.saver.case, opened.walk.form)
    qtbot.addWidget(more)
    more.accept()
    assert "Tick what" in more.what_is_wrong.text()
    item = next(entry for entry in entries(more) if entry.text(0).startswith("On the ward"))
    item.setCheckState(0, Qt.CheckState.Checked)
    more.accept()
    assert "Write why" in more.what_is_wrong.text()
    qtbot.keyClicks(more.reason, "not for this reader")
    more.accept()
    assert more.result() == 1
    assert more.chosen == [Place("answers", "Q17.3")]
    choose(dialog, CopyKind.MIDWIFE)
    dialog.withheld.add_more(more.chosen, more.reason.text())
    assert "not for this reader (1)" in groups(dialog)
    out = tmp_path / "m.pdf"
    dialog.make(out)
    qtbot.waitUntil(lambda: dialog.result() == 1, timeout=15_000)
    assert "written each shift" not in " ".join(
        page.extract_text() for page in PdfReader(out).pages
    )
    share = list(opened.saver.case.shares)[-1]
    assert share.choices.startswith("Also withheld: On the ward")
    assert "(not for this reader)" in share.choices
    assert present(opened.saver.case.answer("Q17.3")).restricted == ()


def test_finding_an_entry_to_withhold_looks_into_its_fields(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    more = WithholdDialog(opened, opened.saver.case, opened.walk.form)
    qtbot.addWidget(more)
    qtbot.keyClicks(more.search, "sertraline")
    shown = [entry.text(0) for entry in entries(more) if not entry.isHidden()]
    assert any(text.startswith("Health (Leanne)") for text in shown)
    assert len(shown) < 5


def test_a_long_entry_to_withhold_is_whole_where_one_points_and_short_in_the_log(
    dialog: CopyDialog, opened: TypedWindow, qtbot: QtBot
) -> None:
    long = "They met at the station and walked home by the river. " * 9
    opened.saver.session.add("events", Happened(id="walk", happened=long), LABEL)
    more = WithholdDialog(dialog, opened.saver.case, opened.walk.form)
    qtbot.addWidget(more)
    item = next(entry for entry in entries(more) if entry.text(0).startswith("They met"))
    assert item.text(0) == item.toolTip(0) == long.strip()
    dialog.withheld.take_case(opened.saver.case)
    dialog.withheld.add_more([Place("events", "walk")], "not for this reader")
    assert "Also withheld: They met at the station" in dialog.withheld.in_words()
    assert len(dialog.withheld.in_words()) < 140, "the log is no second place for it"
    dialog.withheld.add_more([Place("events", "walk", "significance")], "not for this reader")
    assert ": What it means for the child (not for this reader)." in dialog.withheld.in_words()
    answer = present(opened.saver.case.answer("Q17.3"))
    dialog.withheld.add_more([Place("answers", answer.id)], "not for this reader")
    assert answer.text[:20] not in dialog.withheld.in_words(), "of an answer the question alone"


def test_less_is_withheld_only_with_a_reason(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = opened.saver.case.answer("Q17.3")
    opened.saver.session.set(
        "answers", present(answer).id, "restricted", (Restriction(reason="not for all"),), LABEL
    )
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    go_to(dialog, "not for all")
    for typed, groups_then in (
        ("", ["not for all (1)"]),
        ("the midwife needs it", ["Shown in this copy after all"]),
    ):
        monkeypatch.setattr(QInputDialog, "getText", lambda *_args, said=typed: (said, True))
        dialog.withheld.let.click()
        assert decided_here(dialog) == groups_then
    assert "(the midwife needs it)." in dialog.withheld.in_words()
    go_to(dialog, "Shown in")
    dialog.withheld.take_back.click()
    assert decided_here(dialog) == ["not for all (1)"]


def test_a_copy_is_looked_at_without_a_file_and_without_a_share(
    dialog: CopyDialog,
    opened: TypedWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    before, seen = list(opened.saver.case.shares), []
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(Preview, "exec", lambda self: seen.append(self))
    choose(dialog, CopyKind.MIDWIFE)
    dialog.preview_button.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=15_000)
    (preview,) = seen
    preview.show()
    assert len(preview.sheets) == 2
    assert preview.area.horizontalScrollBar().maximum() == 0, "a page fits into the width"
    assert "Birth and safety summary" in preview.sheets[0].accessibleDescription()
    assert not preview.sheets[0].pixmap().isNull()
    wide = preview.sheets[0].width()
    preview.zoom(1)
    assert preview.sheets[0].width() > wide
    preview.accept()
    assert list(opened.saver.case.shares) == before
    assert list(tmp_path.rglob("*.pdf")) == []


def test_a_locked_copy_needs_a_phrase_of_some_length(
    dialog: CopyDialog, opened: TypedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(dialog, CopyKind.MIDWIFE)
    dialog.lock.box.setChecked(True)
    qtbot.keyClicks(dialog.lock.secret.input, "short")
    dialog.make(tmp_path / "m.pdf")
    assert "at least 12" in dialog.what_is_wrong.text()
    assert not (tmp_path / "m.pdf").exists()
    qtbot.keyClicks(dialog.lock.secret.input, " but longer now")
    dialog.make(tmp_path / "m.pdf")
    qtbot.waitUntil(lambda: dialog.result() == 1, timeout=15_000)
    with pikepdf.open(tmp_path / "m.pdf", password="short but longer now") as opened_:
        assert opened_.encryption.R == 6
    assert not list(tmp_path.glob("*.part"))


def test_a_word_report_is_not_written_under_the_name_of_a_pdf(
    dialog: CopyDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    choose(dialog, CopyKind.WORD)
    dialog.save_button.click()
    assert "ends in .docx" in texts(dialog)
    assert not out.exists()


def test_a_word_file_is_neither_locked_nor_printed_here(dialog: CopyDialog) -> None:
    choose(dialog, CopyKind.WORD)
    assert not any(
        one.isEnabled()
        for one in (dialog.how_set.large, dialog.lock, dialog.print_button, dialog.preview_button)
    )
    choose(dialog, CopyKind.MIDWIFE)
    assert all(
        one.isEnabled()
        for one in (dialog.how_set.large, dialog.lock, dialog.print_button, dialog.preview_button)
    )


def test_printing_is_logged_where_it_was_sent(
    dialog: CopyDialog, opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(opened.saver.case.shares)
    for answer, grown in ((False, 0), (True, 1)):
        printer = QPrinter() if answer else None
        monkeypatch.setattr(copy_dialog, "ask_printer", lambda _parent, said=printer: said)
        monkeypatch.setattr(PrintJob, "send", lambda _job: "")
        dialog.print_button.click()
        qtbot.waitUntil(dialog.save_button.isEnabled, timeout=15_000)
        qtbot.wait(20)
        assert len(opened.saver.case.shares) == before + grown
    assert list(opened.saver.case.shares)[-1].how == "printed"


def test_a_printer_that_takes_a_pdf_gets_it_through_a_pipe(
    opened: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    spooler = tmp_path / "lp"
    spooler.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/said"\ncat > "{tmp_path}/got"\n')
    spooler.chmod(spooler.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    data = copy_pdf(CopyOrder(CopyKind.MIDWIFE, today()), opened.saver.case)
    printer = QPrinter()
    monkeypatch.setattr(printer, "outputFormat", lambda: QPrinter.OutputFormat.NativeFormat)
    monkeypatch.setattr(printer, "printerName", lambda: "office")
    assert not PrintJob(printer, data).send()
    assert (tmp_path / "got").read_bytes() == data
    assert (tmp_path / "said").read_text().startswith("-d office -n 1")
    spooler.write_text("#!/bin/sh\ncat > /dev/null\necho 'no such printer' >&2\nexit 1\n")
    assert PrintJob(printer, data).send() == "no such printer"


def test_windows_is_asked_for_no_spooler_which_it_would_seek_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("prebirth.ui.copies.printing.sys.platform", "win32")
    monkeypatch.setattr("prebirth.ui.copies.printing.shutil.which", asked.append)
    monkeypatch.setattr(PrintJob, "_paint", lambda _job: None)
    PrintJob(QPrinter(), b"").send()
    assert asked == []


def test_any_other_printer_gets_every_page_as_a_picture(
    opened: TypedWindow, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    data = copy_pdf(CopyOrder(CopyKind.MIDWIFE, today()), opened.saver.case)
    assert not PrintJob(printer, data).send()
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


def printing_to(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let whoever is asked for a printer choose one that writes a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(150)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    monkeypatch.setattr(copy_dialog, "ask_printer", lambda _parent: printer)


def test_the_window_is_awake_and_says_the_page_while_a_long_copy_is_printed(
    opened: TypedWindow,
    dialog: CopyDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printing_to(tmp_path / "printed.pdf", monkeypatch)
    monkeypatch.setattr(Pages, "image", slowly(Pages.image))
    choose(dialog, CopyKind.MIDWIFE)
    said: dict[str, None] = {}
    tick = QTimer(dialog)
    tick.timeout.connect(lambda: said.update({dialog.save_button.text(): None}))
    tick.start(20)
    before = len(opened.saver.case.shares)
    dialog.print_button.click()
    qtbot.waitUntil(lambda: len(opened.saver.case.shares) > before, timeout=30_000)
    tick.stop()
    assert {"Printing page 1 of 2…", "Printing page 2 of 2…"} <= set(said)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2
    assert list(opened.saver.case.shares)[-1].how == "printed"


def test_a_print_can_be_stopped_and_is_not_logged(
    opened: TypedWindow,
    dialog: CopyDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printing_to(tmp_path / "printed.pdf", monkeypatch)
    monkeypatch.setattr(Pages, "image", slowly(Pages.image))
    choose(dialog, CopyKind.MIDWIFE)
    before = len(opened.saver.case.shares)
    dialog.print_button.click()
    qtbot.waitUntil(lambda: dialog.save_button.text().startswith("Printing page"), timeout=30_000)
    assert dialog.cancel.text() == "Stop"
    dialog.cancel.click()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=15_000)
    assert len(opened.saver.case.shares) == before
    assert "Printing was stopped. Pages may have come out" in texts(dialog)
    assert dialog.save_button.text() == "Save…"


def test_a_printer_that_refuses_is_said_and_nothing_is_logged(
    opened: TypedWindow, dialog: CopyDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printing_to(Path("/nowhere/at all.pdf"), monkeypatch)
    before = len(opened.saver.case.shares)
    dialog.print_button.click()
    said = "It was not printed (the printer did not take it). The assessment is safe."
    qtbot.waitUntil(lambda: said in texts(dialog), timeout=30_000)
    assert len(opened.saver.case.shares) == before


def slowly(image: Callable[..., QImage]) -> Callable[..., QImage]:
    """Let each page take a while, on whichever thread it is made."""

    def made(pages: Pages, number: int, dots: float) -> QImage:
        assert QThread.currentThread() is not present(QApplication.instance()).thread()
        QThread.msleep(300)
        return image(pages, number, dots)

    return made


def test_the_log_says_who_has_what_and_who_was_left_behind(
    opened: TypedWindow, qtbot: QtBot, dialog: CopyDialog, tmp_path: Path
) -> None:
    log = LogDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(log)
    assert log.summary.text().startswith("1 person has an out-of-date copy")
    assert present(log.table.item(0, 4)).text() == "! An earlier version"
    choose(dialog, CopyKind.MANAGER)
    dialog.make(tmp_path / "m.pdf")
    qtbot.waitUntil(lambda: dialog.result() == 1, timeout=15_000)
    after = LogDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(after)
    assert after.summary.text().startswith("1 person has an out-of-date copy")
    assert present(after.table.item(1, 4)).text() == "Up to date"
    after.check(tmp_path / "m.pdf")
    assert after.message.text().startswith("Manager's sheet for supervision of version 2, draft")
    (tmp_path / "m.pdf").write_bytes((tmp_path / "m.pdf").read_bytes() + b" ")
    after.check(tmp_path / "m.pdf")
    assert "not in the log" in after.message.text()
    after.check(tmp_path / "none.pdf")
    assert "cannot be read" in after.message.text()


def test_an_empty_log_says_so(blank: TypedWindow, qtbot: QtBot) -> None:
    log = LogDialog(blank, blank.saver, blank.walk.form)
    qtbot.addWidget(log)
    assert log.summary.text() == "No copy has left yet."


def test_a_case_without_parents_or_agencies_offers_no_copy_for_them(
    blank: TypedWindow, qtbot: QtBot
) -> None:
    made = CopyDialog(blank, blank.saver, blank.walk.form, 0)
    qtbot.addWidget(made)
    assert made.kind.findData(CopyKind.PARENT_FULL) == -1
    assert made.kind.findData(CopyKind.AGENCY) == -1
    assert made.kind.findData(CopyKind.CONFERENCE) == 0
    assert "once a parent is recorded" in texts(made)
    assert "once an agency is recorded" in texts(made)


def test_where_parents_are_recorded_only_the_agency_is_said_to_be_missing(
    blank: TypedWindow, qtbot: QtBot
) -> None:
    for role in (Role.MOTHER, Role.FATHER):
        blank.saver.session.add("people", Person(id=role.name, role=role), LABEL)
    made = CopyDialog(blank, blank.saver, blank.walk.form, 0)
    qtbot.addWidget(made)
    assert "a parent is recorded" not in texts(made)
    assert "once an agency is recorded" in texts(made)


def test_an_agencys_answer_is_shown_then_kept_as_its_contribution(
    opened: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = opened.saver.case
    agency = next(agency for agency in case.agencies if agency.kind == "health visiting")
    file = tmp_path / "answer.pdf"
    file.write_bytes(
        by_pypdf(copy_pdf(CopyOrder(CopyKind.AGENCY, today(), agency.id), case), FILLED)
    )
    shown: list[str] = []

    def use(dialog: OfferDialog) -> int:
        shown.append(instance(ProseField, dialog.fields["says"]).input.toPlainText())
        dialog.accept() if len(shown) > 1 else dialog.reject()
        return dialog.result()

    monkeypatch.setattr(OfferDialog, "exec", use)
    for grown in (0, 1):
        before = len(opened.saver.case.contributions)
        assert take_in(opened, opened.saver, file) == bool(grown)
        assert len(opened.saver.case.contributions) == before + grown
    assert "Ruth visited" in shown[-1]
    made = list(opened.saver.case.contributions)[-1]
    assert (made.agency, made.plan_view) == (agency.id, "agrees")
    opened.commands["undo"].trigger()
    assert len(opened.saver.case.contributions) == len(case.contributions)


def test_a_request_that_left_is_an_agency_that_was_asked(
    dialog: CopyDialog, opened: TypedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    agency = next(
        agency.id for agency in opened.saver.case.agencies if agency.kind == "health visiting"
    )
    before = len(opened.saver.case.contributions)
    choose(dialog, CopyKind.AGENCY, agency)
    dialog.make(tmp_path / "request.pdf")
    qtbot.waitUntil(lambda: dialog.result() == 1, timeout=15_000)
    made = list(opened.saver.case.contributions)[-1]
    assert (made.agency, present(made.asked_on).exact, made.received_on) == (agency, today(), None)
    assert (
        next(one for one in holders(opened.saver.case) if one.share.agency == agency).standing
        == "up to date"
    )
    log_copy(opened.saver, dialog.order, "")
    assert len(opened.saver.case.contributions) == before + 1


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (LookupError("nobody is called so"), "nobody is called so"),
        (ZeroDivisionError("x"), "Something went wrong here"),
    ],
)
def test_whatever_goes_wrong_is_said_and_the_window_goes_on(
    dialog: CopyDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    said: str,
) -> None:
    def fail(*_args: object) -> bytes:
        raise error

    monkeypatch.setattr(copy_dialog, "copy_file", fail)
    dialog.make(tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: said in dialog.what_is_wrong.text(), timeout=15_000)
    assert dialog.save_button.isEnabled()
    assert list(tmp_path.glob("x*")) == []


def test_a_file_that_is_no_answer_is_refused_in_words(
    opened: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QMessageBox, "warning", lambda _parent, _title, text, *_more: said.append(text)
    )
    (tmp_path / "x.pdf").write_bytes(b"nothing")
    assert not take_in(opened, opened.saver, tmp_path / "x.pdf")
    assert not take_in(opened, opened.saver, tmp_path / "none.pdf")
    assert "not a PDF that can be read" in said[0]
    assert "cannot be read" in said[1]


def test_the_menu_leads_to_the_log_and_to_an_answer(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(LogDialog, "exec", lambda self: seen.append(self.windowTitle()))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    opened.commands["copies"].trigger()
    opened.commands["answer"].trigger()
    assert seen == ["Copies that left"]


def test_a_list_is_named_by_the_title_above_it(dialog: CopyDialog) -> None:
    titles = {label.buddy(): label.text() for label in dialog.findChildren(QLabel) if label.buddy()}
    assert (titles[dialog.kind], titles[dialog.whose]) == ("Which copy", "For whom")


def test_every_control_of_the_dialogs_has_a_name(
    dialog: CopyDialog, opened: TypedWindow, qtbot: QtBot
) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

    more, log = (
        WithholdDialog(dialog, opened.saver.case, opened.walk.form),
        LogDialog(opened, opened.saver, opened.walk.form),
    )
    for window in (dialog, more, log):
        qtbot.addWidget(window)
        for kind in (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit):
            for control in window.findChildren(kind):
                if (
                    control.isVisibleTo(window)
                    and control.focusPolicy() != Qt.FocusPolicy.NoFocus
                    and control.objectName()[:3] != "qt_"
                ):
                    assert control.accessibleName() or getattr(control, "text", lambda: "")(), (
                        control
                    )


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Event:
    """A copy that takes as long as the test likes."""
    go = Event()

    def made(*_args: object) -> bytes:
        assert go.wait(10)
        return b"%PDF"

    monkeypatch.setattr("prebirth.ui.copies.copy_dialog.copy_file", made)
    return go


def test_a_copy_in_the_making_can_be_stopped_and_then_nothing_has_left(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, slow: Event
) -> None:
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    shares = len(opened.saver.case.shares)
    dialog.make(tmp_path / "copy.pdf")
    assert dialog.cancel.text() == "Stop"
    dialog.cancel.click()
    slow.set()
    qtbot.waitUntil(
        lambda: dialog.what_is_wrong.text() == "Stopped. Nothing was written.", timeout=5000
    )
    assert dialog.isVisible()
    assert dialog.cancel.text() == "Cancel"
    assert not (tmp_path / "copy.pdf").exists()
    assert len(opened.saver.case.shares) == shares
    dialog.cancel.click()
    assert not dialog.isVisible()


def test_what_is_being_written_already_is_brought_to_its_end_and_logged(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, slow: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing, written = Event(), Event()

    def write(_vault: object, _case: str, path: Path, data: bytes) -> None:
        writing.set()
        assert written.wait(10)
        path.write_bytes(data)

    monkeypatch.setattr("prebirth.ui.base.saver.write_out", write)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    shares = len(opened.saver.case.shares)
    slow.set()
    dialog.make(tmp_path / "copy.pdf")
    assert writing.wait(5)
    dialog.reject()
    assert dialog.isVisible()
    written.set()
    qtbot.waitUntil(lambda: len(opened.saver.case.shares) == shares + 1, timeout=5000)
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF"


def test_locking_while_a_copy_is_made_closes_the_dialog_and_nothing_leaves(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, slow: Event
) -> None:
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    dialog.make(tmp_path / "copy.pdf")
    dialog.close()
    assert not dialog.isVisible()
    slow.set()
    qtbot.waitUntil(
        lambda: dialog.what_is_wrong.text() == "Stopped. Nothing was written.", timeout=5000
    )
    assert not (tmp_path / "copy.pdf").exists()


def test_locking_while_a_copy_is_written_waits_until_it_is_logged(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, slow: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing = Event()

    def write(_vault: object, _case: str, path: Path, data: bytes) -> None:
        writing.set()
        sleep(0.3)
        path.write_bytes(data)

    monkeypatch.setattr("prebirth.ui.base.saver.write_out", write)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    shares = len(opened.saver.case.shares)
    slow.set()
    dialog.make(tmp_path / "copy.pdf")
    assert writing.wait(5)
    dialog.close()
    assert (tmp_path / "copy.pdf").exists()
    assert len(opened.saver.case.shares) == shares + 1
    assert not dialog.isVisible()


def test_what_changed_since_somebody_was_given_a_copy_is_said_without_what_is_restricted(
    opened: TypedWindow, qtbot: QtBot, time_passes: Callable[[], None]
) -> None:
    log_copy(opened.saver, CopyOrder(CopyKind.CONFERENCE, today()), "d" * 64, to="The conference")
    time_passes()
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Hilltop", LABEL)
    opened.saver.session.set("people", "craig", "known_as", "Secretname", LABEL)
    opened.saver.session.set(
        "people", "craig", "restricted", (Restriction(reason="at risk"),), LABEL
    )
    log = LogDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(log)
    assert not log.changed.isEnabled()
    shares = [held.share for held in holders(opened.saver.case)]
    row = next(place for place, share in enumerate(shares) if share.digest == "d" * 64)
    log.table.setCurrentCell(row, 0)
    assert log.changed.isEnabled()
    share = shares[row]
    sides = sides_since(opened.saver, share, opened.walk.form)
    dialog = ChangedDialog(log, opened.saver, share, sides)
    qtbot.addWidget(dialog)
    texts = [one.text() for one in dialog.findChildren(QLabel)]
    assert any(
        text.startswith("Maternity unit: ") and text.endswith(" → Hilltop") for text in texts
    )
    assert not any("Secretname" in text for text in texts)


@pytest.mark.parametrize(
    ("kind", "to", "why"),
    [
        (None, "Leanne", "Nobody knows what this paper held"),
        (CopyKind.PARENT_FULL, "Somebody gone", "The reader of this copy is not in this"),
    ],
)
def test_what_changed_says_why_there_is_nothing_to_compare(
    opened: TypedWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    kind: CopyKind | None,
    to: str,
    why: str,
) -> None:
    session = opened.saver.session
    made_from = record_digest(session.case)
    share = Share(copy_kind=kind, to=to, version="version 2, draft", facts=made_from)
    given = session.add("shares", share, LABEL)
    session.set("people", "craig", "notes", "Arrested in Leeds", LABEL)
    shown: list[ChangedDialog] = []
    monkeypatch.setattr(ChangedDialog, "exec", lambda self: shown.append(self))
    log = LogDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(log)
    row = [held.share.id for held in holders(opened.saver.case)].index(given.id)
    log.table.setCurrentCell(row, 0)
    press(log, "What changed since…")
    texts = [label.text() for label in shown[0].findChildren(QLabel)]
    assert any(text.startswith(why) for text in texts)
    assert not any("Arrested" in text or "Nothing that" in text for text in texts)
    save = next(
        button
        for button in shown[0].findChildren(QPushButton)
        if button.text() == "Save as an update sheet…"
    )
    assert not save.isEnabled()


def test_a_look_that_is_stopped_is_not_shown_though_the_pages_are_made(
    opened: TypedWindow, qtbot: QtBot, slow: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Preview] = []
    monkeypatch.setattr(Preview, "exec", lambda self: shown.append(self))
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    dialog.preview()
    slow.set()
    QThreadPool.globalInstance().waitForDone(5000)
    dialog.close()
    qtbot.waitUntil(
        lambda: dialog.what_is_wrong.text() == "Stopped. Nothing was written.", timeout=5000
    )
    assert shown == []


def test_what_was_pressed_too_early_is_done_once_it_is_known_what_is_withheld(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    for closed in (True, False):
        dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.kind.setCurrentIndex(dialog.kind.findData(CopyKind.MANAGER))
        path = tmp_path / f"{closed}.pdf"
        dialog.make(path)
        assert dialog.looking
        if closed:
            dialog.close()
        looked(dialog)
        finish()
        qtbot.wait(50)
        assert path.exists() != closed


def test_easy_read_and_sections_are_offered_where_a_copy_has_them(dialog: CopyDialog) -> None:
    shown = dialog.how_set
    choose(dialog, CopyKind.PARENT, "leanne")
    assert shown.easy.isVisible()
    assert not shown.sections.isVisible()
    shown.easy.setChecked(True)
    assert dialog.order.easy
    choose(dialog, CopyKind.CONFERENCE)
    assert not shown.easy.isVisible()
    assert not dialog.order.easy
    choose(dialog, CopyKind.BLANK)
    assert shown.sections.isVisible()
    assert dialog.order.sections == ()
    for place in (0, 11):
        shown.sections.item(place).setCheckState(Qt.CheckState.Checked)
    assert dialog.order.sections == ("S1", "S12")


def test_the_page_says_which_copy_was_saved_and_where_and_opens_it(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    said: list[str] = []

    def open_it(url: QUrl) -> bool:
        seen.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    monkeypatch.setattr(
        "prebirth.ui.walk.written_line.announce", lambda _line, text: said.append(text)
    )
    path = tmp_path / "the copy.pdf"
    assert not opened.walk.findChildren(WrittenLine)
    saved = Thread(target=lambda: opened.saver.write_out(path, b"%PDF"))
    saved.start()
    qtbot.waitUntil(lambda: bool(opened.walk.findChildren(WrittenLine)))
    (line,) = opened.walk.findChildren(WrittenLine)
    assert line.isVisible()
    assert f"Saved as a file: the copy.pdf, in {tmp_path}" in texts(line).replace("\u200b", "")
    assert said == [f"Saved as a file: the copy.pdf, in {tmp_path}"]
    press(line, "Open the file")
    press(line, "Open its folder")
    assert seen == [str(path), str(tmp_path)]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    press(line, "Open the file")
    assert "No program here opens it." in texts(line)
    opened.saver.write_out(tmp_path / "other.pdf", b"%PDF")
    assert [one.isVisible() for one in opened.walk.findChildren(WrittenLine)] == [True]
    assert "other.pdf" in texts(line)
    put_away = button(line, "Do not show this any more")
    put_away.setFocus()
    put_away.click()
    assert not line.isVisible()
    assert opened.focusWidget() is opened.walk.stack
    opened.saver.write_out(tmp_path / "third.pdf", b"%PDF")
    opened.lock()
    assert not opened.findChildren(WrittenLine) or not line.isVisible()


def test_a_reason_why_something_is_withheld_stands_whole_in_a_narrow_dialog(
    dialog: CopyDialog,
) -> None:
    held, reason = dialog.withheld, "The new life of an adopted child, which the family lacks"
    dialog.show()
    dialog.resize(800, 500)
    held.show_held([Withheld("people", "leanne", "", reason)], [])
    settle()
    tree = held.tree
    group = present(tree.topLevelItem(0))
    line, wide = tree.fontMetrics().lineSpacing(), tree.fontMetrics().horizontalAdvance
    assert wide(group.text(0)) > tree.viewport().width() - tree.indentation()
    assert tree.visualItemRect(group).height() > 2 * line
    assert tree.textElideMode() == Qt.TextElideMode.ElideNone
    assert not tree.horizontalScrollBar().isVisible()


def test_who_is_kept_safe_is_said_of_the_chairs_copy_too(opened: TypedWindow) -> None:
    """It holds most of all where to find them."""
    session = opened.saver.session
    session.set("people", "leanne", "safe_from", ("craig",), LABEL)
    names = [present(session.case.people.get(one)).name for one in ("leanne", "craig")]
    for reader in ("", CHAIR):
        order = CopyOrder(CopyKind.CONFERENCE, today(), reader)
        said = " ".join(cautions(session.case, order))
        assert "{} must be kept safe from {}".format(*names) in said
        assert f"where to find {names[0]}" in said
