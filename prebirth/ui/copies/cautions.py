"""Says in plain words where a copy could put somebody at risk, before it is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.case import Case
from prebirth.copies.spec import CopyOrder, Policy, spec_of


def stops(case: Case, order: CopyOrder) -> list[str]:
    """Why each sentence of a parent's copy must be read first; empty where nothing says so."""
    del case, order
    return []


def cautions(case: Case, order: CopyOrder) -> list[str]:
    """What to know before a copy for everybody is handed out."""
    if spec_of(order.kind).policy is not Policy.EVERYBODY or order.reader:
        return []
    text = QCoreApplication.translate(
        "cautions",
        "{safe} is to be kept safe from {other}, and this copy is for everybody. It may say where "
        "{safe} can be found: do not give it to {other}, nor where {other} can read it.",
    )
    return [
        text.format(safe=person.name, other=" · ".join(map(case.name_of, person.safe_from)))
        for person in case.people
        if person.safe_from
    ]
