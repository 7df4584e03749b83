"""The window's actions: what the menu offers, what a key does, and what each needs to be there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from prebirth.ui.base.saver import Saver
    from prebirth.ui.shell.window import MainWindow
    from prebirth.ui.walk.walk_page import WalkPage

NEEDS_CASE = (
    "report",
    "copies",
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


GROUPS = (
    ("agencies", ("ask", "answer", "told", "reading", "chase")),
    ("others", ("team", "share", "hand", "bring", "stood", "review", "audit")),
    ("files", ("export", "family", "dates")),
    ("writing", ("replace", "spelling", "larger", "smaller")),
)
"""What stands together in the menu, one step further in, so that the menu fits a small screen."""


def group_names() -> dict[str, str]:
    """What each group is called in the menu."""
    translate = QCoreApplication.translate
    return {
        "agencies": translate("actions", "Agencies"),
        "others": translate("actions", "Colleagues and reviews"),
        "files": translate("actions", "Files for other programs"),
        "writing": translate("actions", "Text"),
    }


def actions_of(window: MainWindow) -> dict[str, QAction]:
    """The actions by name, in the order of the menu."""
    translate = QCoreApplication.translate
    wanted: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
        (
            "undo",
            translate("actions", "Undo"),
            "Ctrl+Z",
            lambda: _on_case(
                window, lambda saver, _walk: saver.once(lambda session: session.undo())
            ),
        ),
        (
            "redo",
            translate("actions", "Redo"),
            "Ctrl+Shift+Z",
            lambda: _on_case(
                window, lambda saver, _walk: saver.once(lambda session: session.redo())
            ),
        ),
        ("find", translate("actions", "Find…"), "Ctrl+K", lambda: _find(window)),
        (
            "save",
            translate("actions", "Save now"),
            "Ctrl+S",
            lambda: _on_case(window, lambda _saver, _walk: window.foot.say_saved()),
        ),
        (
            "report",
            translate("actions", "Make a copy…"),
            "Ctrl+P",
            lambda: _on_case(window, lambda saver, walk: _copy(window, saver, walk)),
        ),
        (
            "copies",
            translate("actions", "Copies that left…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _log(window, saver, walk)),
        ),
        (
            "ask",
            translate("actions", "Ask the agencies…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _ask(window, saver, walk)),
        ),
        (
            "answer",
            translate("actions", "Take in an agency's answer…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _answer(window, saver, walk)),
        ),
        (
            "told",
            translate("actions", "Type what an agency told…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _told(window, saver, walk)),
        ),
        (
            "reading",
            translate("actions", "Read together…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _reading(window, saver, walk)),
        ),
        ("chase", translate("actions", "Answers to chase…"), "", lambda: _chase(window)),
        ("team", translate("actions", "Team…"), "", lambda: _team(window)),
        (
            "share",
            translate("actions", "Share with the team…"),
            "",
            lambda: _on_case(window, lambda saver, _walk: _share(window, saver)),
        ),
        (
            "hand",
            translate("actions", "Hand over to a colleague…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _hand(window, saver, walk)),
        ),
        ("bring", translate("actions", "Bring in a colleague's copy…"), "", lambda: _bring(window)),
        (
            "stood",
            translate("actions", "As it stood on a day…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _as_it_stood(window, saver, walk)),
        ),
        (
            "review",
            translate("actions", "History for a review…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _review(window, saver, walk)),
        ),
        (
            "export",
            translate("actions", "Export as JSON…"),
            "",
            lambda: _on_case(window, lambda saver, _walk: _export(window, saver)),
        ),
        (
            "family",
            translate("actions", "Family as GEDCOM…"),
            "",
            lambda: _on_case(window, lambda saver, _walk: _family(window, saver)),
        ),
        (
            "dates",
            translate("actions", "Dates as a calendar file…"),
            "",
            lambda: _on_case(window, lambda saver, walk: _dates(window, saver, walk)),
        ),
        (
            "why",
            translate("actions", "Why we ask"),
            "Ctrl+I",
            lambda: _on_case(window, lambda _saver, walk: walk.panes.toggle_why()),
        ),
        (
            "replace",
            translate("actions", "Find and replace in a text…"),
            "Ctrl+H",
            lambda: _on_case(window, lambda _saver, _walk: _replace(window)),
        ),
        (
            "spelling",
            translate("actions", "Next misspelling"),
            "F7",
            lambda: _on_case(window, lambda _saver, _walk: _spelling(window)),
        ),
        ("larger", translate("actions", "Larger text"), "Ctrl+=", lambda: _resize(window, 1)),
        ("smaller", translate("actions", "Smaller text"), "Ctrl+-", lambda: _resize(window, -1)),
        ("settings", translate("actions", "Settings…"), "Ctrl+,", lambda: _settings(window)),
        ("help", translate("actions", "Handbook and keys…"), "F1", lambda: _help(window, made)),
        (
            "tour",
            translate("actions", "Take the tour"),
            "",
            lambda: _on_case(window, lambda _saver, _walk: _tour(window)),
        ),
        ("audit", translate("actions", "Themed audit…"), "", lambda: _audit(window)),
        (
            "security",
            translate("actions", "Pass-phrase and keys…"),
            "",
            lambda: _keys_of_vault(window),
        ),
        (
            "delete",
            translate("actions", "Delete an assessment for ever…"),
            "",
            lambda: _delete(window),
        ),
        ("about", translate("actions", "About Prebirth…"), "", lambda: _about(window)),
        ("lock", translate("actions", "Lock"), "Ctrl+L", window.lock),
    )
    made: dict[str, QAction] = {}
    for name, text, keys, act in wanted:
        action = QAction(text, window)
        if keys:
            action.setProperty(
                "shortcut", keys
            )  # by its property, since the call loads all of Qt's names (15 ms)
        action.triggered.connect(
            lambda _checked=False, do=act: do() if window.head.isEnabled() else None
        )  # under a cover no key does anything
        window.addAction(action)
        made[name] = action
    return made


def refresh(actions: Mapping[str, QAction], undo: str, redo: str, *, case: bool) -> None:
    """Let the actions say what can be undone, and offer what there is a case for."""
    translate = QCoreApplication.translate
    actions["undo"].setText(
        translate("actions", "Undo: {what}").format(what=undo)
        if undo
        else translate("actions", "Undo")
    )
    actions["redo"].setText(
        translate("actions", "Redo: {what}").format(what=redo)
        if redo
        else translate("actions", "Redo")
    )
    actions["undo"].setEnabled(bool(undo))
    actions["redo"].setEnabled(bool(redo))
    for name in NEEDS_CASE:
        actions[name].setEnabled(case)


def _on_case(window: MainWindow, act: Callable[[Saver, WalkPage], object]) -> None:
    """Act on the open assessment, once all that is typed is committed."""
    if window.saver and window.walk:
        window.walk.settle()
        act(window.saver, window.walk)


def _copy(window: QWidget, saver: Saver, walk: WalkPage) -> None:
    from prebirth.ui.copies.copy_dialog import CopyDialog

    dialog = CopyDialog(window, saver, walk.form, len(walk.book.open))
    dialog.exec()
    if dialog.step:
        walk.take_step(dialog.step)


def _log(window: QWidget, saver: Saver, walk: WalkPage) -> None:
    from prebirth.ui.copies.log_dialog import LogDialog

    LogDialog(window, saver, walk.form).exec()


def _answer(window: QWidget, saver: Saver, walk: WalkPage) -> None:
    from prebirth.ui.asking.take_in import choose_answer

    if choose_answer(window, saver):
        walk.open_section("S13")


def _told(window: MainWindow, saver: Saver, walk: WalkPage) -> None:
    if not window.refused(saver.session.read_only):
        from prebirth.ui.asking.take_in import type_answer

        if type_answer(window, saver):
            walk.open_section("S13")


def _reading(window: QWidget, saver: Saver, walk: WalkPage) -> None:
    from prebirth.ui.asking.reading_dialog import ReadingDialog

    ReadingDialog(window, saver, walk.form).exec()


def _ask(window: MainWindow, saver: Saver, walk: WalkPage) -> None:
    if not window.refused(saver.session.read_only):
        from prebirth.ui.asking.ask_dialog import AskDialog

        dialog = AskDialog(window, saver, walk.form, walk.book.today)
        dialog.exec()
        if dialog.step:
            walk.take_step(dialog.step)


def _chase(window: MainWindow) -> None:
    """Show every answer that is waited for, in all assessments; the one that is chosen opens."""
    if window.vault:
        from prebirth.ui.asking.chase_dialog import ChaseDialog
        from prebirth.ui.shell.secondary_window import first_of

        if window.walk:
            window.walk.settle()
        dialog = ChaseDialog(window, window.vault)
        dialog.exec()
        if dialog.chosen:
            first_of(window).come_to(dialog.chosen, "S13")


def _hand(window: MainWindow, saver: Saver, walk: WalkPage) -> None:
    if not window.refused(saver.session.read_only):
        from prebirth.ui.sharing.hand_over_dialog import HandOverDialog

        HandOverDialog(window, saver, walk.form).exec()


def _team(window: MainWindow) -> None:
    from prebirth.ui.shell.secondary_window import first_of

    first = first_of(window)
    if first.vault and not window.refused(first.vault.read_only):
        from prebirth.ui.team.team_dialog import TeamDialog

        TeamDialog(first, first.vault).exec()


def _share(window: MainWindow, saver: Saver) -> None:
    """Share the open assessment; where there is no team yet, begin or join one first."""
    if window.refused(saver.session.read_only):
        return
    if window.sync_scheduler is None or window.sync_scheduler.sync is None:
        _team(window)
        return
    from prebirth.ui.team.share_dialog import ShareDialog

    if ShareDialog(window, window.sync_scheduler.sync, saver.session).exec():
        window.sync_scheduler.watch()
        window.sync_scheduler.go()


def _bring(window: MainWindow) -> None:
    from prebirth.ui.sharing.bring_in_dialog import choose_copy

    if window.walk:
        window.walk.settle()
    choose_copy(window)


def _as_it_stood(window: QWidget, saver: Saver, walk: WalkPage) -> None:
    from prebirth.ui.copies.frozen import StoodDialog

    StoodDialog(window, saver, walk.form).exec()


def _review(window: QWidget, saver: Saver, walk: WalkPage) -> None:
    from prebirth.ui.copies.review_dialog import ReviewDialog

    ReviewDialog(window, saver, walk.form).exec()


def _export(window: QWidget, saver: Saver) -> None:
    from prebirth.ui.shell.commands import export

    export(window, saver)


def _family(window: QWidget, saver: Saver) -> None:
    from prebirth.ui.shell.commands import export_family

    export_family(window, saver)


def _dates(window: QWidget, saver: Saver, walk: WalkPage) -> None:
    from prebirth.ui.shell.commands import export_dates

    export_dates(window, saver, walk.form.times, walk.book.today)


def _help(window: MainWindow, actions: Mapping[str, QAction]) -> None:
    from prebirth.ui.help.place import show_help

    show_help(window, actions.values())


def _tour(window: MainWindow) -> None:
    from prebirth.ui.help.tour import Tour

    Tour(window).begin()


def _replace(window: MainWindow) -> None:
    from prebirth.ui.spelling.replace_dialog import replace_in

    if not replace_in(window.focusWidget()):
        window.foot.say(
            QCoreApplication.translate(
                "app", "Put the keyboard into a text first, then find and replace in it"
            )
        )


def _spelling(window: MainWindow) -> None:
    from prebirth.ui.spelling.next_word import next_wrong

    if next_wrong(window) is None:
        window.foot.say(QCoreApplication.translate("app", "✓ No misspelling on this page"))


def _find(window: MainWindow) -> None:
    from prebirth.ui.find.find_dialog import find

    if window.vault:
        if window.walk:
            window.walk.settle()
        find(window)


def _about(window: MainWindow) -> None:
    from prebirth.ui.shell.about_dialog import AboutDialog

    AboutDialog(window, window.folder).exec()


def _settings(window: MainWindow) -> None:
    from prebirth.ui.shell.settings_dialog import SettingsDialog

    SettingsDialog(window).exec()


def _keys_of_vault(window: MainWindow) -> None:
    if window.vault and not window.refused(window.vault.read_only):
        from prebirth.ui.unlock.keys_dialog import KeysDialog

        KeysDialog(window, window.vault).exec()


def _audit(window: MainWindow) -> None:
    """Count over every assessment, once all that is typed in this one is committed."""
    if window.vault:
        from prebirth.ui.copies.audit_dialog import AuditDialog

        if window.walk:
            window.walk.settle()
        AuditDialog(window, window.vault).exec()


def _delete(window: MainWindow) -> None:
    """Delete the open assessment, or the one chosen in the caseload."""
    if window.vault and not window.refused(window.vault.read_only):
        from prebirth.ui.shell.commands import delete

        case = (
            window.saver.case.id
            if window.saver
            else window.caseload.current
            if window.caseload
            else ""
        )
        if not all(
            other.close()
            for other in [*window.beside]
            if other.saver and other.saver.case.id == case
        ):  # something in it is not saved
            return
        delete(window, window.vault, case)


def _resize(window: MainWindow, by: int) -> None:
    """Make all text larger or smaller, and remember it."""
    from prebirth.ui.base.preferences import set_text_size

    set_text_size(window, by)
