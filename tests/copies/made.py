"""Copies of a case for tests, straight through the gate."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies import make
from prebirth.copies.conference import conference_report
from prebirth.copies.spec import CopyOrder
from prebirth.exchange import deliver
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader


def seen(case: Case, *, chair: bool = False) -> Seen:
    """The case as everybody may see it, or the chair."""
    return for_reader(case, Reader(chair=chair))[0]


def document_of(order: CopyOrder, case: Case, walk: Walk | None = None) -> Document:
    return make.document_of(make.prepare(order, case, walk or load_walk()))


def copy_pdf(order: CopyOrder, case: Case, walk: Walk | None = None) -> bytes:
    return make.copy_pdf(make.prepare(order, case, walk or load_walk()))


def delivered(order: CopyOrder, case: Case, passphrase: str = "") -> bytes:
    return deliver.copy_file(make.prepare(order, case, load_walk()), passphrase)


def conference_pdf(case: Case, on: date, reader: str = "") -> bytes:
    return copy_pdf(CopyOrder(CopyKind.CONFERENCE, on, reader), case)


def report(case: Case, walk: Walk, on: date, reader: str = "") -> Document:
    """The conference report for everybody, or for one reader."""
    return conference_report(make.prepare(CopyOrder(CopyKind.CONFERENCE, on, reader), case, walk))
