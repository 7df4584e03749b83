"""Signing a version, agreeing or returning it, and looking at it again later."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from prebirth.acts.signing import agree, give_back, sign, worker_here
from prebirth.case.change import Place
from prebirth.case.oversight import Signer, SignOff, Status
from prebirth.case.remarks import current_reading, open_remarks
from prebirth.case.shares import Share
from prebirth.case.versions import version_words, with_changes_since
from prebirth.case.witness import Origin
from prebirth.ui.base import theme
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.kept_draft import KeptBox
from prebirth.ui.base.own_key import own_key
from prebirth.ui.base.parts import button, clear, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure, tell
from prebirth.ui.base.tab_order import enter_goes_on, tab_stops
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import when_changed
from prebirth.ui.base.words import said
from prebirth.ui.spelling.menu import spelled
from prebirth.ui.telling.correct_dialog import CorrectDialog
from prebirth.ui.walk.paper_dialog import PaperDialog
from prebirth.vault.team_state import agreeing_managers
from prebirth.wording.signatures import computer_day


class SignCard(QFrame):
    """Shows who has signed which version, and takes the next signature."""

    frozen_asked = Signal(int)

    def __init__(self, saver: Saver, waiting: Callable[[], int]) -> None:
        super().__init__()
        self._waiting = waiting
        self.setProperty("look", "card")
        self._saver = saver
        self._state = label("", "ask")
        self._said = label("", "quiet")
        self._name = QLineEdit(saver.session.author)
        self._name.setMaximumWidth(theme.px(340))
        self._name.setAccessibleName(self.tr("Your name"))
        self._comment = QLineEdit()
        self._comment.setAccessibleName(self.tr("Comment"))
        self._comment.setPlaceholderText(self.tr("Comment, if any"))
        spelled(self._comment)
        version = str(saver.case.assessment.version)
        KeptBox(saver, self._comment, "signature", version)
        self._lacks: QLineEdit | None = None
        enter_goes_on((self._name, self._comment))
        for line in (self._name, self._comment):
            when_changed(line, partial(self._mended, line))
        self._sign = button("", "main", self._ask, "check")
        self._paper = button(
            self.tr("Enter a signature on paper…"), "main", self.enter_paper, "check"
        )
        self._return = button(self.tr("Return with comments"), "", self.give_back)
        self._for_manager = False
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        layout.setSpacing(theme.M)
        layout.addWidget(self._state)
        layout.addWidget(self._said)
        layout.addLayout(self._list)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(label(self.tr("Name"), "strong"))
        form.addWidget(self._name)
        form.addWidget(self._comment)
        form.addLayout(row(self._sign, self._paper, self._return, None))
        layout.addWidget(self._form)
        self.refresh()

    def refresh(self) -> None:
        """Show the signatures as they are now."""
        case = self._saver.case
        status = case.assessment.status
        with_manager = status == Status.WITH_MANAGER
        elsewhere = agreeing_managers(self._saver.session.vault, case.id) if with_manager else ""
        here = worker_here(self._saver.session) if with_manager and not elsewhere else ""
        self._state.setText(self.tr("This is {version}").format(version=version_words(case)))
        self._said.setText(self._notice(status, elsewhere, here))
        self._form.setVisible(status in {Status.OPEN, Status.WITH_MANAGER} and not elsewhere)
        self._sign.setText(
            self.tr("Sign as social worker")
            if status == Status.OPEN
            else self.tr("Sign as manager")
        )
        self._sign.setAccessibleName(self._sign.text())
        self._sign.setVisible(not here)
        self._paper.setVisible(bool(here))
        if with_manager != self._for_manager:
            # The worker's name is no manager's: it is not offered where a manager signs or returns.
            self._for_manager = with_manager
            self._name.setText(case.assessment.manager if here else self._saver.session.author)
        self._return.setVisible(with_manager and not elsewhere)
        on = self.window().focusWidget()
        clear(self._list)
        for signature in sorted(
            (signoff for signoff in case.signoffs if signoff.on or not signoff.returned),
            key=lambda signoff: (signoff.version, signoff.on.key if signoff.on else (0, 0, 0)),
        ):
            self._list.addWidget(self._line(signature))
        if on is not None and self.isAncestorOf(on):  # its line is made anew
            self._go_to(on.accessibleName())

    def _notice(self, status: Status, elsewhere: str, here: str) -> str:
        """What the state means, and what is still open.

        `elsewhere` names who may agree there, `here` who signed as worker in this vault.
        """
        texts = {
            Status.OPEN: self.tr(
                "Signing freezes what is written now. Any later change begins the next version."
            ),
            Status.WITH_MANAGER: self.tr(
                "The social worker has signed. The manager reads and signs, or it is changed and "
                "signed again."
            ),
            Status.AGREED: self.tr(
                "Both have signed. Anything changed from here begins the next version."
            ),
            Status.CLOSED: self.tr("This assessment is closed."),
        }
        notice = texts[status]
        count = self._waiting() if status in {Status.OPEN, Status.WITH_MANAGER} else 0
        if count:
            text = (
                self.tr(" One thing is worth another look. It does not stop you.")
                if count == 1
                else self.tr(" {n} things are worth another look. They do not stop you.")
            )
            notice += text.format(n=count)
        if (differ := len(self._saver.session.conflicts)) and status == Status.OPEN:
            notice += (
                self.tr(
                    " In 1 place two of you wrote differently and nobody has chosen. The later "
                    "one is signed."
                )
                if differ == 1
                else self.tr(
                    " In {n} places two of you wrote differently and nobody has chosen. The later "
                    "ones are signed."
                ).format(n=differ)
            )
        if elsewhere:
            notice += " " + self.tr(
                "{names} can do so from a laptop of their own: it is shared with them."
            ).format(names=elsewhere)
        if here:
            manager = self._saver.case.assessment.manager or self.tr("The manager")
            notice += " " + self.tr(
                "This vault opens with the pass-phrase of {worker}, who signed as social worker. "
                "{manager} signs in a copy of their own, with their own pass-phrase: give them the "
                "whole record as a file and bring it in when it comes back. Or enter here what was "
                "signed on paper."
            ).format(worker=here, manager=manager)
        waiting = len(open_remarks(self._saver.case)) if status == Status.WITH_MANAGER else 0
        if waiting:
            notice += " " + (
                self.tr("1 comment is waiting.")
                if waiting == 1
                else self.tr("{n} comments are waiting.").format(n=waiting)
            )
        return notice

    def _ask(self) -> None:
        """Sign if whoever pressed the button means to, told what that seals."""
        if not (name := self._written_name()):
            return
        text = self.tr(
            "{name} signs version {n}. All that is written now is kept as it is, to be read later. "
            "A change of it begins version {next}."
        )
        version = self._saver.case.assessment.version
        if sure(self, self._sign.text(), text.format(name=name, n=version, next=version + 1)):
            self.sign()
            self._go_on(version)

    def _go_on(self, version: int) -> None:
        """Put the keyboard on the version that was signed, now that the button is gone."""
        self._go_to(self._see_words(version))

    def _go_to(self, name: str) -> None:
        for one in self.findChildren(QPushButton):
            if one.accessibleName() == name and not one.isHidden():
                one.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard where a name is written, or on the first act that there is."""
        stop = self._name if not self._form.isHidden() else next(tab_stops(self), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _see_words(self, version: int) -> str:
        return self.tr("See version {n} as it was signed").format(n=version)

    def sign(self) -> None:
        """Sign the present version."""
        name, version = self._written_name(), self._saver.case.assessment.version
        if not name:
            return
        key, comment = f"sign version {version}", self._comment.text()
        refused: list[str] = []
        self._saver.failed.connect(refused.append)
        if self._saver.case.assessment.status == Status.OPEN:
            self._saver.do(
                key,
                sign,
                name=name,
                on=today(),
                comment=comment,
                own_key=own_key(self._saver.session.vault),
            )
        else:
            self._saver.do(
                key,
                agree,
                name=name,
                on=today(),
                managers=agreeing_managers,
                comment=comment,
                own_key=own_key(self._saver.session.vault),
            )
        self._saver.failed.disconnect(refused.append)
        self._done(refused)

    def _done(self, refused: Sequence[str]) -> None:
        """Empty the comment once it stands in the record, or say why it does not."""
        if refused:
            self._said.setText(refused[0])
        else:
            self._comment.clear()

    def give_back(self) -> None:
        """Return the version with its comments; the next version begins."""
        name, comment = self._written_name(), self._comment.text().strip()
        if not name:
            return
        if not comment and not current_reading(self._saver.case):
            text = self.tr(
                "Write a comment here, or comment on an entry where it stands, so that it is "
                "clear what to do."
            )
            self._ask_for(self._comment, text)
            return
        refused: list[str] = []
        self._saver.failed.connect(refused.append)
        self._saver.do(
            f"return version {self._saver.case.assessment.version}",
            give_back,
            name=name,
            on=today(),
            managers=agreeing_managers,
            comment=comment,
            own_key=own_key(self._saver.session.vault),
        )
        self._saver.failed.disconnect(refused.append)
        self._done(refused)

    def enter_paper(self) -> None:
        """Enter what the manager signed on paper."""
        PaperDialog(self, self._saver).exec()

    def _put_right(self, signature: SignOff) -> None:
        """Put a signature right, or withdraw it with a reason; both stay in the record."""
        CorrectDialog(self, self._saver, Place("signoffs", signature.id), today()).exec()

    def _written_name(self) -> str:
        name = self._name.text().strip()
        if not name:
            self._ask_for(self._name, self.tr("Write the name of the person who signs."))
        return name

    def _ask_for(self, line: QLineEdit, words: str) -> None:
        """Say what a line lacks, until somebody writes in it."""
        self._lacks = line
        self._said.setText(words)
        line.setFocus()

    def _mended(self, line: QLineEdit) -> None:
        if line is self._lacks:
            self._lacks = None
            self.refresh()

    def _line(self, signature: SignOff) -> QWidget:
        when = signature.on.show() if signature.on else ""
        form = (
            self.tr("Version {n}: returned by {name}, {when}")
            if signature.returned
            else self.tr("Version {n}, signed: {name}, {signer}, {when}")
        )
        signer = signature.signer.value if signature.signer else ""
        text = form.format(n=signature.version, name=signature.name, signer=signer, when=when)
        lines = [text, *self._more(signature)]
        parts: list[QWidget] = []
        if signature.head and signature.signer == Signer.WORKER:
            see = button(
                self.tr("See it as it was signed"),
                "link",
                lambda: self.frozen_asked.emit(signature.version),
            )
            see.setAccessibleName(self._see_words(signature.version))
            since = button(
                self.tr("What changed since"), "link", lambda: self._show_changed(signature)
            )
            since.setAccessibleName(
                self.tr("What changed since version {n} was signed").format(n=signature.version)
            )
            parts += [see, since]
        if signature.left:
            right = button(self.tr("Put right…"), "link", lambda: self._put_right(signature))
            right.setAccessibleName(
                self.tr("Put right the signature of {name} under version {n}").format(
                    name=signature.name, n=signature.version
                )
            )
            parts.append(right)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(label("\n".join(lines)))
        if parts:
            layout.addWidget(flowing(*parts, spacing=theme.M))
        return holder

    def _made(self, signature: SignOff) -> str:
        """By whose key it was made, or who wrote it down without one."""
        by = self._saver.case.witness.signatures.get(signature.id)
        forms = {
            Origin.OWN_KEY: self.tr(
                "Signed with their own key ({digits}) on computer {device}, {day}."
            ),
            Origin.OTHER_KEY: self.tr(
                "Recorded by {who}, with their own key ({digits}), {day}: not signed by the "
                "person it names."
            ),
            Origin.UNKNOWN_KEY: self.tr(
                "Signed with a key that nobody here knows ({digits}), on computer {device}, {day}."
            ),
            Origin.BROKEN: self.tr("Recorded by {who}. The key that it names did not sign it."),
            Origin.RECORDED: self.tr("Recorded by {who}, without a key."),
            Origin.FILE: self.tr("Came in a file from {who}: nobody's key signed it."),
        }
        if by is None or by.made is Origin.HERE:
            return ""
        if by.made is Origin.FILE and not by.who:
            return self.tr("Entered elsewhere: nobody's key signed it.")
        said = forms[by.made].format(
            who=by.who or self.tr("somebody"),
            digits=by.digits,
            device=by.device,
            day=computer_day(by.day),
        )
        if by.apart:
            apart = self.tr(
                "The key does not cover what stands beside it, such as who else read it before."
            )
            said = f"{said} {apart}"
        if by.late:
            late = self.tr("It was brought in after they left the team on {day}.")
            return f"{said} {late.format(day=computer_day(by.late))}"
        if not by.left:
            return said
        left = self.tr("The holder of the key had left the team on {day}.")
        return f"{said} {left.format(day=computer_day(by.left))}"

    def _more(self, signature: SignOff) -> Iterator[str]:
        """What else is to be known of a signature: that it was given elsewhere, or withdrawn."""
        if signature.paper:
            yield self.tr("Signed on paper, kept: {where}. Entered by {who}.").format(
                where=signature.paper, who=signature.entered_by
            )
            by = self._saver.case.witness.signatures.get(signature.id)
            if by and by.made is Origin.FILE:
                yield self._made(signature)
        elif made := self._made(signature):
            yield made
        elif signature.entered_by and signature.entered_by != signature.name:
            yield self.tr("Entered by {who}.").format(who=signature.entered_by)
        if signature.id in with_changes_since(self._saver.case).witness.changed:
            yield self.tr("Changed since it was signed.")
        if signature.came_with:
            yield self.tr("Not signed here: it came with {file}.").format(
                file=said(signature.came_with)
            )
        for put_right in signature.corrections:
            form = (
                self.tr("Withdrawn, {when}, by {who}: {says}")
                if put_right.withdrawn
                else self.tr("Put right, {when}, by {who}: {says}")
            )
            when = put_right.on.show() if put_right.on else ""
            yield form.format(when=when, who=put_right.by, says=put_right.says)

    def _show_changed(self, signature: SignOff) -> None:
        """Show what differs from the version as it was signed."""
        session = self._saver.session
        try:
            then = session.history.at_head(signature.head)
        except KeyError:
            tell(
                self,
                self.tr("Version {n}").format(n=signature.version),
                self.tr(
                    "It was signed in another copy of the record, and its history is not here."
                ),
            )
            return
        share = Share(
            version=self.tr("version {n}").format(n=signature.version),
            on=signature.on,
            to=self.tr("the person who holds it"),
        )
        # Late: see there.
        from prebirth.ui.walk.openers import show_changes

        show_changes(self, self._saver, share, then)
