"""The answers that no section shows: their question has gone, or is not asked here now."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from prebirth.case.case import Case
from prebirth.form.model import Form
from prebirth.form.status import no_longer_asked
from prebirth.ui.base.parts import calm, clear, frame, label
from prebirth.ui.base.today import today
from prebirth.wording.facts import answer_words, asked_words, evidence_note


class GonePage(QFrame):
    """Shows what was answered when it was still asked."""

    def __init__(self, form: Form, case: Case) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._form = form
        self._layout = calm(self)
        self.refresh(case)

    def refresh(self, case: Case) -> None:
        """Show them as they are now."""
        clear(self._layout)
        self._layout.addWidget(label(self.tr("No longer asked"), "title"))
        text = self.tr(
            "These have answers but are not asked now. The form dropped the question, another "
            "answer changed, or it is no longer asked about that person. The answers are kept "
            "and printed at the end of the report."
        )
        self._layout.addWidget(label(text, "quiet"))
        for answer in no_longer_asked(self._form, case, today()):
            card, inside = frame("card")
            choice, words = answer_words(case, answer)
            inside.addWidget(label(asked_words(case, answer), "ask"))
            for part in filter(None, (choice, words)):
                inside.addWidget(label(part))
            inside.addWidget(label(evidence_note(answer), "small"))
            self._layout.addWidget(card)
        self._layout.addStretch(1)
