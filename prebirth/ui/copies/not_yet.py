"""Says which copies wait for somebody to be recorded, and offers the step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.case import Case
from prebirth.copies.spec import Policy, specs
from prebirth.ui.base.missing_card import MissingCard
from prebirth.ui.copies import kinds


def not_yet_card(case: Case) -> MissingCard:
    """Each kind of copy that has no reader yet, and what to record first."""
    translate = QCoreApplication.translate
    waiting = [spec for spec in specs() if not kinds.readers(spec, case)]
    lacks = [step for spec in waiting for step in kinds.FIRST_STEPS[spec.policy]]
    says = {
        Policy.ONE_PARENT: translate(
            "not_yet", "A parent's copy is offered here once a parent is recorded."
        ),
        Policy.ONE_AGENCY: translate(
            "not_yet", "A request is offered here once an agency is recorded."
        ),
    }
    told = [says[kind] for kind in says if any(spec.policy is kind for spec in waiting)]
    return MissingCard(" ".join(told), lacks, case)
