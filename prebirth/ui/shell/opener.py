"""Opens what the menu names: a dialog each, over the window and about what is open in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from prebirth.case.change import Change
from prebirth.exchange.recipes import forget
from prebirth.session import Session
from prebirth.ui.asking.ask_dialog import AskDialog
from prebirth.ui.asking.chase_dialog import ChaseDialog
from prebirth.ui.asking.reading_dialog import ReadingDialog
from prebirth.ui.asking.take_in import choose_answer, type_answer
from prebirth.ui.base.preferences import change_text_size
from prebirth.ui.base.say import sure
from prebirth.ui.copies import plain_files
from prebirth.ui.copies.audit_dialog import AuditDialog
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.frozen import StoodDialog, save_frozen
from prebirth.ui.copies.log_dialog import LogDialog
from prebirth.ui.copies.review_dialog import ReviewDialog
from prebirth.ui.find.find_dialog import find
from prebirth.ui.find.typed_ahead import TypedAhead
from prebirth.ui.help.place import ACCESSIBILITY, show_help
from prebirth.ui.help.tour import Tour
from prebirth.ui.sharing import bring_in_dialog
from prebirth.ui.sharing.hand_over_dialog import HandOverDialog
from prebirth.ui.shell.about_dialog import AboutDialog
from prebirth.ui.shell.delete_case import delete
from prebirth.ui.shell.following_dialog import FollowingDialog
from prebirth.ui.shell.head import next_words
from prebirth.ui.shell.reads_dialog import ReadsDialog
from prebirth.ui.shell.saved_words import SavedWords
from prebirth.ui.shell.settings_dialog import SettingsDialog
from prebirth.ui.shell.typed_words import goes_without, quoted, typed_and_not_saved
from prebirth.ui.shell.where_dialog import WhereDialog
from prebirth.ui.spelling.next_word import next_wrong
from prebirth.ui.spelling.replace_dialog import replace_in
from prebirth.ui.unlock.keys_dialog import KeysDialog
from prebirth.ui.walk.page import CLOSING

if TYPE_CHECKING:
    from prebirth.ui.base.saver import Saver
    from prebirth.ui.shell.shell_context import ShellContext
    from prebirth.ui.walk.walk_page import WalkPage

AGENCIES = "agencies"
"""The section with what each agency says."""


class OpenAssessment(NamedTuple):
    """The open assessment, with all that was typed committed."""

    saver: Saver
    walk: WalkPage


class DialogOpener:
    """Opens dialogs over one window; what needs an assessment does nothing where none is open."""

    def __init__(self, window: ShellContext) -> None:
        self._window, self._widget = window, window.widget

    def undo(self) -> None:
        """Take back the last thing done, and say what; of what stays say so and take none back."""
        if opened := self._open_case():
            if self._window.kept_words():
                self._pass_by(opened.saver.session)
            else:
                translate = QCoreApplication.translate
                what, _ = next_words(opened.saver.session, opened.walk.form.form)
                said = translate("app", "✓ Undone: {what}").format(what=self._in_a_line(what))
                self._turn(opened, _undo, said)

    def _pass_by(self, session: Session) -> None:
        """Pass by all that stays at once, and say what that is."""
        stays, pointed_to = list[str](), list[str]()
        while kept := session.kept_by_undo:
            (pointed_to if kept.pointed_to else stays).append(self._window.kept_words())
            session.pass_by_kept()
        self._window.foot.say_kept(stays, pointed_to)
        self._window.refresh_head()

    def redo(self) -> None:
        """Bring back what undo took, and say so."""
        if opened := self._open_case():
            translate = QCoreApplication.translate
            _, what = next_words(opened.saver.session, opened.walk.form.form)
            said = translate("app", "✓ Done again: {what}").format(what=self._in_a_line(what))
            self._turn(opened, Session.redo, said)

    def _in_a_line(self, what: str) -> str:
        return self._window.foot.in_a_line(what)

    def _turn(
        self, opened: OpenAssessment, act: Callable[[Session], list[Change]], text: str
    ) -> None:
        """Undo or redo; where something was, go there and say what."""
        before, changed = opened.saver.case, list[Change]()
        opened.saver.once(lambda session: changed.extend(act(session)))
        if opened.saver.case is not before:
            opened.walk.go_to_changed(changed, before)
            self._window.foot.say(text)

    def save(self) -> None:
        """Commit what is being typed, and say when it was saved."""
        if opened := self._open_case():
            for words in opened.walk.findChildren(SavedWords):
                words.say()

    def find(self) -> None:
        """Find anything by a few letters of it, and go there."""
        if self._window.vault:
            self._settle()
            find(self._window)

    def copy(self) -> None:
        """Make a copy for a reader, of the kind that the act of the menu says, if any."""
        act = self._window.commands["report"]
        kind = act.data()
        act.setData(None)
        if (opened := self._open_case()) and self._goes_without_what_is_typed():
            ahead = None if kind else TypedAhead()  # a kind that was found is chosen already
            dialog = CopyDialog(
                self._widget, opened.saver, opened.walk.form, len(opened.walk.book.things)
            )
            dialog.kind.setCurrentIndex(max(dialog.kind.findData(kind), 0))
            if ahead:
                ahead.give_to(dialog, dialog.kind)
                ahead.end_with_keyboard(dialog)
            dialog.exec()
            if dialog.step:
                opened.walk.take_step(dialog.step)

    def _goes_without_what_is_typed(self) -> bool:
        """Whether nothing is typed that is not saved, or somebody says that it goes without it."""
        translate = QCoreApplication.translate
        text = translate("app", "Typed and not saved: {what}. It goes without this. Go on?")
        return goes_without(self._window, text)

    def copies_log(self) -> None:
        """Show which copies left."""
        if opened := self._open_case():
            LogDialog(self._widget, opened.saver, opened.walk.form).exec()

    def course(self) -> None:
        """Ask what became of this pregnancy."""
        if opened := self._open_case(to_write=True):
            opened.walk.ask_course()

    def closing(self) -> None:
        """Show the page on which the work ends."""
        if opened := self._open_case(to_write=True):
            opened.walk.open_section(CLOSING)

    def following(self) -> None:
        """Begin the assessment of a next pregnancy, with what is known of the family."""
        if opened := self._open_case(to_write=True):
            dialog = FollowingDialog(self._widget, opened.saver)
            if dialog.exec() and dialog.case_id:
                self._window.main.come_to(dialog.case_id, "pregnancy")

    def begin_another(self) -> None:
        """Begin an assessment; where one is open, close it first if that is what is meant."""
        main, translate = self._window.main, QCoreApplication.translate
        if main.vault is None or self._window.refused(main.vault.read_only):
            return
        self._settle()
        if main.saver is not None:
            text = translate("app", "This assessment closes. Everything in it is saved.")
            if main.walk and (typed := typed_and_not_saved(main.saver, main.walk)):
                text = translate("app", "This assessment closes. Typed and not saved: {what}.")
                text = text.format(what=quoted(typed))
            if not sure(self._widget, translate("app", "Begin a new assessment?"), text):
                return
            main.close_case()
        if main.saver is None and main.caseload:
            main.caseload.new_case()

    def ask(self) -> None:
        """Ask agencies for what they know."""
        if opened := self._open_case(to_write=True):
            dialog = AskDialog(self._widget, opened.saver, opened.walk.form, opened.walk.book.today)
            dialog.exec()
            if dialog.step:
                opened.walk.take_step(dialog.step)

    def take_in_answer(self) -> None:
        """Take in the form that an agency sent back."""
        if (opened := self._open_case()) and choose_answer(self._widget, opened.saver):
            opened.walk.open_part(AGENCIES)

    def type_answer(self) -> None:
        """Take down what an agency told."""
        if (opened := self._open_case(to_write=True)) and type_answer(self._widget, opened.saver):
            opened.walk.open_part(AGENCIES)

    def read_together(self) -> None:
        """Lay the agencies' words side by side."""
        if opened := self._open_case():
            ReadingDialog(self._widget, opened.saver, opened.walk.form).exec()

    def chase(self) -> None:
        """Show the answers that are waited for in all assessments; the chosen one opens."""
        if self._window.vault:
            self._settle()
            dialog = ChaseDialog(self._widget, self._window.vault)
            dialog.exec()
            if dialog.chosen:
                self._window.main.come_to(dialog.chosen, AGENCIES)

    def team(self) -> None:
        """Show the team, or begin or join one."""
        main = self._window.main
        if main.vault and not self._window.refused(main.vault.read_only):
            # Late: a vault that belongs to no team loads nothing that a team needs.
            from prebirth.ui.team.team_dialog import TeamDialog

            TeamDialog(main, main.vault).exec()

    def share(self) -> None:
        """Share the open assessment; where there is no team yet, begin or join one first."""
        if not (opened := self._open_case(to_write=True)):
            return
        scheduler = self._window.sync_scheduler
        if scheduler is None or scheduler.sync is None:
            self.team()
            return
        # Late: a vault that belongs to no team loads nothing that a team needs.
        from prebirth.ui.team.share_dialog import ShareDialog

        if ShareDialog(self._widget, scheduler.sync, opened.saver.session).exec():
            scheduler.watch()
            scheduler.go()

    def hand_over(self) -> None:
        """Hand the assessment, or a part of it, to a colleague as a file."""
        opened = self._open_case(to_write=True)
        if opened and self._goes_without_what_is_typed():
            HandOverDialog(self._widget, opened.saver, opened.walk.form).exec()

    def bring_in(self) -> None:
        """Choose a colleague's copy, and bring it in."""
        self._settle()
        bring_in_dialog.choose_copy(self._window)

    def bring_in_from(self, path: Path) -> None:
        """Bring in the copy in a file."""
        bring_in_dialog.bring_in_from(self._window, path)

    def as_it_stood(self) -> None:
        """Make the report as the record stood on a day."""
        if opened := self._open_case():
            StoodDialog(self._widget, opened.saver, opened.walk.form).exec()

    def save_frozen(self, version: int) -> None:
        """Write the report of a signed version."""
        if self._window.saver and self._window.walk:
            save_frozen(self._widget, self._window.saver, self._window.walk.form, version)

    def review(self) -> None:
        """Write the history of the record for a review."""
        if opened := self._open_case():
            ReviewDialog(self._widget, opened.saver, opened.walk.form).exec()

    def export(self) -> None:
        """Write the assessment as JSON."""
        if opened := self._open_case():
            plain_files.export(self._widget, opened.saver)

    def export_family(self) -> None:
        """Write the family as GEDCOM."""
        if opened := self._open_case():
            plain_files.export_family(self._widget, opened.saver)

    def export_dates(self) -> None:
        """Write the dates that fall as a calendar file."""
        if opened := self._open_case():
            plain_files.export_dates(
                self._widget, opened.saver, opened.walk.form, opened.walk.book.today
            )

    def toggle_why(self) -> None:
        """Show why we ask, or hide it."""
        if opened := self._open_case():
            opened.walk.panes.toggle_why()

    def replace(self) -> None:
        """Find and replace in the text the keyboard is in."""
        if self._open_case() and not replace_in(self._widget.focusWidget()):
            self._window.foot.say(
                QCoreApplication.translate(
                    "app", "Click into a text first, then find and replace in it"
                )
            )

    def next_misspelling(self) -> None:
        """Go to the next misspelling."""
        if self._open_case() and next_wrong(self._widget) is None:
            self._window.foot.say(
                QCoreApplication.translate("app", "✓ No misspelling on this page")
            )

    def resize_text(self, steps: int) -> None:
        """Make all text larger or smaller, and remember it."""
        change_text_size(self._window, steps)

    def settings(self) -> None:
        """Show the settings."""
        SettingsDialog(self._window).exec()

    def help(self) -> None:
        """Open the handbook where it explains what shows."""
        show_help(self._window)

    def accessibility(self) -> None:
        """Open the handbook at what helps to see, hear, type and read."""
        show_help(self._window, ACCESSIBILITY)

    def tour(self) -> None:
        """Lead through five places of the walk."""
        if self._open_case():
            Tour(self._window).begin()

    def audit(self) -> None:
        """Count over every assessment of the vault."""
        if self._window.vault:
            self._settle()
            AuditDialog(self._widget, self._window.vault).exec()

    def reads(self) -> None:
        """Show who read what: of the open assessment, or of all."""
        if self._window.vault:
            case = self._window.saver.case.id if self._window.saver else ""
            ReadsDialog(self._widget, self._window.vault, case).exec()

    def where(self) -> None:
        """Show every file that was written, and what opens it."""
        if self._window.vault:
            WhereDialog(self._widget, self._window.vault).exec()

    def keys(self) -> None:
        """Change what opens the vault."""
        vault = self._window.vault
        if vault and not self._window.refused(vault.read_only):
            KeysDialog(self._widget, vault).exec()

    def delete(self) -> None:
        """Delete the open assessment, or the one chosen in the caseload."""
        window = self._window
        if window.vault is None or window.refused(window.vault.read_only):
            return
        case = (
            window.saver.case.id
            if window.saver
            else window.caseload.current
            if window.caseload
            else ""
        )
        for other in [*window.main.windows_with(case)]:
            if other is not window and not other.widget.close():  # something in it is not saved
                return
        delete(window, window.vault, case)

    def about(self) -> None:
        """Show the version, the places and the licences."""
        AboutDialog(self._widget, self._window.folder).exec()

    def _settle(self) -> None:
        """Commit what is being typed in the open assessment, if one is."""
        if self._window.walk:
            self._window.walk.settle()

    def _open_case(self, *, to_write: bool = False) -> OpenAssessment | None:
        """The open assessment, with all that is typed committed.

        None where none is open, and where it is wanted for writing and can only be read.
        """
        saver, walk = self._window.saver, self._window.walk
        if saver is None or walk is None:
            return None
        walk.settle()
        if to_write and self._window.refused(saver.session.read_only):
            return None
        return OpenAssessment(saver, walk)


def _undo(session: Session) -> list[Change]:
    """Take back the last thing done; of rows taken in, how they were read is forgotten too."""
    undone = session.next_undo
    changes = session.undo()
    if undone:
        forget(session.vault, undone)
    return changes
