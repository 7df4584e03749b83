"""What a closed assessment says first: what would reopen it, who watches, how it closed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from prebirth.case.case import Case
from prebirth.case.closing import Closing
from prebirth.form.model import Walk
from prebirth.rules.prompts.still_held import last_closing, reopen_words, watch_has_passed
from prebirth.wording.facts import fact, words


def closed_words(case: Case, walk: Walk, on: date) -> list[str]:
    """The lines of the closing that holds, what was to reopen it first."""
    translate = QCoreApplication.translate
    closing = last_closing(case)
    if closing is None:
        return [translate("closed", "Why it was closed is not recorded.")]
    day = closing.on.show() if closing.on else translate("closed", "day not recorded")
    again = reopen_words(case, closing, walk, on)
    lines = [
        translate("closed", "What would make us look again: {what}").format(what=again)
        if again
        else translate("closed", "What would make us look again was not written."),
        *_watch(case, closing, on),
        translate("closed", "How it ended: {how}.").format(
            how=fact(case, closing, "ending") or translate("closed", "not recorded")
        ),
        translate("closed", "Closed: {day}. {why}").format(day=day, why=closing.why),
    ]
    if left := sum(row.unanswered for row in closing.was_open):
        lines.append(translate("closed", "{n} closed without an answer.").format(n=left))
    return lines


def _watch(case: Case, closing: Closing, on: date) -> list[str]:
    """Who watches, a line for each."""
    translate = QCoreApplication.translate
    if not closing.watching:
        return [translate("closed", "Nobody is named who watches.")]
    return [
        (
            translate("closed", "Was to watch until a day that is past: {who}")
            if watch_has_passed(row, on)
            else translate("closed", "Watches: {who}")
        ).format(who=words(case, row))
        for row in closing.watching
    ]
