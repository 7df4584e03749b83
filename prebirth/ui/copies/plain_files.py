"""Files for other programs: JSON, calendar, GEDCOM and CSV, each logged as it leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from prebirth.case.label import Code, Label
from prebirth.copies import calendar_file
from prebirth.exchange import gedcom, rows_out
from prebirth.exchange.deliver import digest, file_stem
from prebirth.exchange.plain import to_bytes
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure, warn
from prebirth.ui.base.today import today


def export(parent: QWidget, saver: Saver) -> None:
    """Write the plain interchange form, all of it, after a warning."""
    _plain_file(
        parent,
        saver,
        QCoreApplication.translate("commands", "Export as JSON"),
        ".json",
        "JSON (*.json)",
        lambda: to_bytes(saver.case),
    )


def export_dates(parent: QWidget, saver: Saver, walk: Walk, today: date) -> None:
    """Write the dates that fall as a calendar file, without what is restricted."""
    translate = QCoreApplication.translate
    seen, _ = for_reader(saver.case, Reader())
    path, _ = save_as(
        parent,
        translate("commands", "Dates as a calendar file"),
        f"{file_stem(saver.case)}-dates.ics",
        "iCalendar (*.ics)",
    )
    if path:
        _write(
            parent,
            saver,
            Path(path),
            calendar_file.to_bytes(seen, walk, today),
            "iCalendar",
        )


def export_family(parent: QWidget, saver: Saver) -> None:
    """Write the family as GEDCOM, without what is restricted, after a warning."""
    _plain_file(
        parent,
        saver,
        QCoreApplication.translate("commands", "Family as GEDCOM"),
        "-family.ged",
        "GEDCOM (*.ged)",
        lambda: gedcom.to_bytes(for_reader(saver.case, Reader(), on=today())[0]),
    )


def save_rows(parent: QWidget, saver: Saver, table: str) -> None:
    """Write a table for a spreadsheet, without what is restricted, after a warning."""
    _plain_file(
        parent,
        saver,
        QCoreApplication.translate("commands", "Rows as a CSV file"),
        f"-{table}.csv",
        "CSV (*.csv)",
        lambda: rows_out.to_bytes(for_reader(saver.case, Reader(), on=today())[0], table),
    )


def _plain_file(
    parent: QWidget, saver: Saver, title: str, name: str, kind: str, data: Callable[[], bytes]
) -> None:
    """Write a file that anybody can read, once somebody has said that it may be."""
    text = QCoreApplication.translate(
        "commands",
        "The file is not locked: anyone who has it can read it all. Keep it where only the right "
        "people can open it.",
    )
    if sure(parent, title, text):
        path, _ = save_as(parent, title, f"{file_stem(saver.case)}{name}", kind)
        if path:
            _write(parent, saver, Path(path), data(), kind)


def _write(parent: QWidget, saver: Saver, path: Path, data: bytes, kind: str) -> None:
    """Write what leaves, whole or not at all, and enter into the record that it left.

    Never where to, since a path may name somebody: that stands in the vault's own log alone.
    """
    translate = QCoreApplication.translate
    try:
        saver.write_out(path, data)
    except OSError as error:
        text = translate(
            "commands",
            "{path} could not be written ({why}). The assessment is safe; choose another folder.",
        )
        warn(
            parent,
            translate("commands", "Not exported"),
            text.format(path=path, why=error.strerror),
        )
    else:
        saver.do(
            f"export {digest(data)}",
            Session.record_act,
            "export",
            Label.of(Code.EXPORT, format=kind.partition(" ")[0]),
            [("assessment", "assessment", digest(data))],
        )
