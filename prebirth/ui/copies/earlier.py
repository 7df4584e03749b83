"""The earlier versions of an assessment beside which a copy or a comparison is made."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.privacy.versions import once_called
from prebirth.ui.base.saver import Saver


def earlier_versions(saver: Saver) -> tuple[Case, ...]:
    """All that was ever recorded, what everybody was called before, and what was advice.

    What was restricted or legal advice, and then removed or emptied, stays out of whatever is made
    beside these.
    """
    history = saver.session.history
    ever = history.ever()
    return (ever, *once_called(ever, history.changes()), history.advice())
