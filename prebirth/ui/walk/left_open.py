"""What was open as an assessment was closed, in words, for the pages of one that is closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from prebirth.case.closing import LeftKind, LeftOpen
from prebirth.wording.counting import Number

Group = tuple[str, list[str]]
"""A title, and a line for each thing."""


def also_titles() -> dict[LeftKind, str]:
    """What is open beside the prompts, each kind with its title."""
    translate = QCoreApplication.translate
    return {
        LeftKind.WORRY: translate("ClosingPage", "Worries held"),
        LeftKind.STEP: translate("ClosingPage", "Steps"),
        LeftKind.ACTION: translate("ClosingPage", "Actions"),
        LeftKind.DECISION: translate("ClosingPage", "Decisions not recorded as carried out"),
        LeftKind.CHECK: translate("ClosingPage", "Checks not come back"),
        LeftKind.ANSWER: translate("ClosingPage", "Answers that are waited for"),
        LeftKind.TELLING: translate("ClosingPage", "Still to be told"),
        LeftKind.THIN: translate("ClosingPage", "Not asked or not written yet"),
    }


def titles_closed() -> dict[LeftKind, str]:
    """The same of what was open as it was closed."""
    translate = QCoreApplication.translate
    return {
        **also_titles(),
        LeftKind.WORRY: translate("ClosingPage", "Worries that were held"),
        LeftKind.CHECK: translate("ClosingPage", "Checks that had not come back"),
        LeftKind.ANSWER: translate("ClosingPage", "Answers that were waited for"),
        LeftKind.TELLING: translate("ClosingPage", "Were still to be told"),
        LeftKind.THIN: translate("ClosingPage", "Had not been asked or written"),
    }


def of_kind(rows: Sequence[LeftOpen], kind: LeftKind) -> list[str]:
    """What was open of one kind."""
    return [row.what for row in rows if row.kind == kind]


def unanswered(rows: Sequence[LeftOpen]) -> list[Group]:
    """The prompts that were closed without an answer."""
    lines = [row.what for row in rows if row.unanswered]
    title = QCoreApplication.translate("ClosingPage", "{n:prompt|prompts} closed without an answer")
    return [(title.format(n=Number(len(lines))), lines)] if lines else []


def answered(rows: Sequence[LeftOpen]) -> list[Group]:
    """The prompts to which a sentence was written as it was closed."""
    lines = [f"{row.what} – {row.said}" for row in rows if row.said and not row.unanswered]
    translate = QCoreApplication.translate
    title = translate("ClosingPage", "{n:prompt|prompts} answered as it was closed")
    return [(title.format(n=Number(len(lines))), lines)] if lines else []


def also(rows: Sequence[LeftOpen], *, closed: bool) -> Iterator[Group]:
    """What else is open, or was as it was closed, by kind."""
    for kind, title in (titles_closed() if closed else also_titles()).items():
        if lines := of_kind(rows, kind):
            yield title, lines
