"""The window's actions: what the menu offers, and what each key does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QApplication

from prebirth.ui.base import theme
from prebirth.ui.base.parts import TAKES
from prebirth.ui.base.window_context import ALSO, FIND_KEYS, LEADS, LOCK_KEYS, WHOLE
from prebirth.ui.shell.head_bar import UNDONE

if TYPE_CHECKING:
    from prebirth.ui.shell.opener import DialogOpener
    from prebirth.ui.shell.shell_context import ShellContext

MENU = 480
"""The width that what would be undone has in the menu, which opens within the least window."""
NEEDS_CASE = (
    "report",
    "copies",
    "course",
    "closing",
    "following",
    "ask",
    "answer",
    "told",
    "reading",
    "hand",
    "share",
    "stood",
    "review",
    "export",
    "family",
    "dates",
    "why",
    "save",
    "replace",
    "spelling",
    "tour",
)


class MenuEntry(NamedTuple):
    """An act of the menu: its name in the program, its words, its keys, and what it does."""

    name: str
    text: str
    keys: str
    act: Callable[[DialogOpener], object]
    leads: str = ""
    """What can be done in its dialog, by which it is found too."""
    also: str = ""
    """Other words by which people look for it, with commas between them."""


def _record_entries() -> tuple[MenuEntry, ...]:
    """What is done with the open assessment, and copies of it."""
    translate = QCoreApplication.translate
    return (
        MenuEntry(
            "undo",
            translate("actions", "Undo"),
            "Ctrl+Z",
            lambda opener: opener.undo(),
            also=translate("actions", "take back"),
        ),
        MenuEntry(
            "redo",
            translate("actions", "Redo"),
            "Ctrl+Shift+Z",
            lambda opener: opener.redo(),
            also=translate("actions", "do again, repeat"),
        ),
        MenuEntry("find", translate("actions", "Find…"), FIND_KEYS, lambda opener: opener.find()),
        MenuEntry("save", translate("actions", "Save now"), "Ctrl+S", lambda opener: opener.save()),
        MenuEntry(
            "report",
            translate("actions", "Make a copy…"),
            "Ctrl+P",
            lambda opener: opener.copy(),
            also=translate("actions", "copy, report, print, PDF"),
        ),
        MenuEntry(
            "copies",
            translate("actions", "Copies that left…"),
            "",
            lambda opener: opener.copies_log(),
            translate("actions", "What changed since…"),
            also=translate("actions", "log of copies"),
        ),
    )


def _course_entries() -> tuple[MenuEntry, ...]:
    """What is done as the pregnancy or the work ends."""
    translate = QCoreApplication.translate
    return (
        MenuEntry(
            "course",
            translate("actions", "What became of this pregnancy…"),
            "",
            lambda opener: opener.course(),
            also=translate(
                "actions",
                "birth, loss, miscarriage, stillbirth, termination, pregnancy ended, reopen, "
                "open again, open it again",
            ),
        ),
        MenuEntry(
            "closing",
            translate("actions", "Close this assessment…"),
            "",
            lambda opener: opener.closing(),
            also=translate("actions", "end the work, finish, closure"),
        ),
        MenuEntry(
            "following",
            translate("actions", "Assess the next pregnancy…"),
            "",
            lambda opener: opener.following(),
            also=translate("actions", "next baby, another pregnancy"),
        ),
        MenuEntry(
            "begin",
            translate("actions", "New assessment…"),
            "Ctrl+N",
            lambda opener: opener.begin_another(),
            also=translate("actions", "begin an assessment, another family"),
        ),
    )


def _agency_entries() -> tuple[MenuEntry, ...]:
    """What goes to and comes from agencies."""
    translate = QCoreApplication.translate
    return (
        MenuEntry(
            "ask",
            translate("actions", "Ask the agencies…"),
            "",
            lambda opener: opener.ask(),
            also=translate("actions", "request information, information sharing"),
        ),
        MenuEntry(
            "answer",
            translate("actions", "Import an agency's answer…"),
            "",
            lambda opener: opener.take_in_answer(),
            also=translate("actions", "reply, returned form"),
        ),
        MenuEntry(
            "told",
            translate("actions", "Type what an agency told…"),
            "",
            lambda opener: opener.type_answer(),
            also=translate("actions", "telephone call, reply by telephone"),
        ),
        MenuEntry(
            "reading",
            translate("actions", "Read together…"),
            "",
            lambda opener: opener.read_together(),
            also=translate("actions", "side by side, compare"),
        ),
        MenuEntry(
            "chase",
            translate("actions", "Answers to chase…"),
            "",
            lambda opener: opener.chase(),
            also=translate("actions", "overdue, remind"),
        ),
    )


def _team_entries() -> tuple[MenuEntry, ...]:
    """What is done with colleagues, and what the record was."""
    translate = QCoreApplication.translate
    return (
        MenuEntry("team", translate("actions", "Team…"), "", lambda opener: opener.team()),
        MenuEntry(
            "share", translate("actions", "Share with the team…"), "", lambda opener: opener.share()
        ),
        MenuEntry(
            "hand",
            translate("actions", "Hand over to a colleague…"),
            "",
            lambda opener: opener.hand_over(),
            also=translate("actions", "transfer, send"),
        ),
        MenuEntry(
            "bring",
            translate("actions", "Bring in a colleague's copy…"),
            "",
            lambda opener: opener.bring_in(),
            also=translate("actions", "receive, import"),
        ),
        MenuEntry(
            "stood",
            translate("actions", "As it stood on a day…"),
            "",
            lambda opener: opener.as_it_stood(),
            also=translate("actions", "earlier version, as it was"),
        ),
        MenuEntry(
            "review",
            translate("actions", "History for a review…"),
            "",
            lambda opener: opener.review(),
            also=translate("actions", "audit trail, practice review"),
        ),
    )


def _file_entries() -> tuple[MenuEntry, ...]:
    """Files for other programs."""
    translate = QCoreApplication.translate
    return (
        MenuEntry(
            "export",
            translate("actions", "Export as JSON…"),
            "",
            lambda opener: opener.export(),
            also=translate("actions", "save as a file"),
        ),
        MenuEntry(
            "family",
            translate("actions", "Family as GEDCOM…"),
            "",
            lambda opener: opener.export_family(),
            also=translate("actions", "family tree file"),
        ),
        MenuEntry(
            "dates",
            translate("actions", "Dates as a calendar file…"),
            "",
            lambda opener: opener.export_dates(),
            also=translate("actions", "diary, Outlook"),
        ),
    )


def _writing_entries() -> tuple[MenuEntry, ...]:
    """What is done with texts, and how large they are."""
    translate = QCoreApplication.translate
    return (
        MenuEntry(
            "why", translate("actions", "Why we ask"), "Ctrl+I", lambda opener: opener.toggle_why()
        ),
        MenuEntry(
            "replace",
            translate("actions", "Find and replace in a text…"),
            "Ctrl+H",
            lambda opener: opener.replace(),
        ),
        MenuEntry(
            "spelling",
            translate("actions", "Next misspelling"),
            "F7",
            lambda opener: opener.next_misspelling(),
            also=translate("actions", "spell check"),
        ),
        MenuEntry(
            "larger",
            translate("actions", "Larger text"),
            "Ctrl+=",
            lambda opener: opener.resize_text(1),
            also=translate("actions", "zoom in, font size"),
        ),
        MenuEntry(
            "smaller",
            translate("actions", "Smaller text"),
            "Ctrl+-",
            lambda opener: opener.resize_text(-1),
            also=translate("actions", "zoom out, font size"),
        ),
    )


def _program_entries() -> tuple[MenuEntry, ...]:
    """Settings and help."""
    translate = QCoreApplication.translate
    return (
        MenuEntry(
            "settings",
            translate("actions", "Settings…"),
            "Ctrl+,",
            lambda opener: opener.settings(),
            also=translate(
                "actions", "options, preferences, backup, font, colours, dark, language"
            ),
        ),
        MenuEntry(
            "help",
            translate("actions", "Handbook and keys…"),
            "F1",
            lambda opener: opener.help(),
            also=translate("actions", "manual, guide, shortcuts"),
        ),
        MenuEntry(
            "accessibility",
            translate("actions", "Accessibility…"),
            "",
            lambda opener: opener.accessibility(),
        ),
        MenuEntry("tour", translate("actions", "Take the tour"), "", lambda opener: opener.tour()),
    )


def _vault_entries() -> tuple[MenuEntry, ...]:
    """What concerns the whole vault."""
    translate = QCoreApplication.translate
    return (
        MenuEntry(
            "audit",
            translate("actions", "Themed audit…"),
            "",
            lambda opener: opener.audit(),
            also=translate("actions", "statistics, quality assurance"),
        ),
        MenuEntry(
            "reads",
            translate("actions", "Who read what…"),
            "",
            lambda opener: opener.reads(),
            also=translate("actions", "access log"),
        ),
        MenuEntry(
            "where",
            translate("actions", "What is still where…"),
            "",
            lambda opener: opener.where(),
            also=translate("actions", "files, exported"),
        ),
        MenuEntry(
            "security",
            translate("actions", "Pass-phrase and keys…"),
            "",
            lambda opener: opener.keys(),
            also=translate("actions", "password, recovery code"),
        ),
        MenuEntry(
            "delete",
            translate("actions", "Delete an assessment for ever…"),
            "",
            lambda opener: opener.delete(),
            also=translate("actions", "erase, destroy"),
        ),
        MenuEntry(
            "about",
            translate("actions", "About Prebirth…"),
            "",
            lambda opener: opener.about(),
            also=translate("actions", "version, licence"),
        ),
    )


def _do(act: Callable[[DialogOpener], object], opener: Callable[[], DialogOpener]) -> None:
    act(opener())


def actions_of(window: ShellContext, opener: Callable[[], DialogOpener]) -> dict[str, QAction]:
    """The actions by name, in the order of the menu; the opener is asked for at the first."""
    actions: dict[str, QAction] = {}

    def add(
        name: str, text: str, keys: str, act: Callable[[], object], leads: str = "", also: str = ""
    ) -> None:
        action = QAction(text, window.widget)
        action.setProperty(LEADS, leads)
        action.setProperty(ALSO, also)
        if keys:  # by its property, since the call loads all of Qt's names (15 ms)
            action.setProperty("shortcut", keys)
        action.triggered.connect(  # under a cover no key does anything
            lambda _checked=False: act() if window.head.isEnabled() else None
        )
        window.widget.addAction(action)
        actions[name] = action

    for entries in (
        _record_entries,
        _course_entries,
        _agency_entries,
        _team_entries,
        _file_entries,
        _writing_entries,
        _program_entries,
        _vault_entries,
    ):
        for entry in entries():
            act = partial(_do, entry.act, opener)
            add(entry.name, entry.text, entry.keys, act, entry.leads, entry.also)
    again = QAction(window.widget)  # the other key by which people know it; the menu shows one
    again.setProperty("shortcut", "Ctrl+Y")
    again.triggered.connect(actions["redo"].trigger)
    window.widget.addAction(again)
    translate = QCoreApplication.translate
    add("lock", translate("actions", "Lock"), LOCK_KEYS, window.lock)
    also = translate("actions", "exit, close the program, log out")
    add("quit", translate("actions", "Quit"), "Ctrl+Q", window.quit, "", also)
    return actions


def refresh(
    actions: Mapping[str, QAction], undo: str, redo: str, *, kept: str = "", case: bool
) -> None:
    """Let the actions say what can be undone, and offer what there is a case for.

    Where the last thing done is `kept`, undo is there to say so.
    """
    translate = QCoreApplication.translate
    # Late: see parts.PLAIN.
    from prebirth.ui.base.cut_text import cut_to_room

    said = {
        "undo": translate("actions", "Undo: {what}").format(what=undo)
        if undo
        else translate("actions", "Undo"),
        "redo": translate("actions", "Redo: {what}").format(what=redo)
        if redo
        else translate("actions", "Redo"),
    }
    metrics = QFontMetrics(QApplication.font())
    for name, words in said.items():
        actions[name].setText(cut_to_room(words, metrics, theme.px(MENU)))
        actions[name].setToolTip(words)
        actions[name].setProperty(WHOLE, words)
        actions[name].setProperty(TAKES, True)
    actions["undo"].setProperty(UNDONE, undo)
    actions["undo"].setEnabled(bool(undo or kept))
    actions["redo"].setEnabled(bool(redo))
    for name in NEEDS_CASE:
        actions[name].setEnabled(case)
