"""Says in plain words where a copy could put somebody at risk, before it is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR
from prebirth.copies.spec import FOR_ONE, CopyOrder, Policy, spec_of
from prebirth.privacy import parent_view
from prebirth.privacy.parent_view import Danger


def stops(case: Case, order: CopyOrder) -> list[str]:
    """Why each sentence of a parent's copy must be read first; empty where nothing says so."""
    if spec_of(order.kind).policy not in FOR_ONE:
        return []
    translate = QCoreApplication.translate
    words = {
        Danger.SAFETY: translate("cautions", "Stop: {person} must be kept safe from {reader}."),
        Danger.VIOLENCE: translate(
            "cautions", "Stop: violence or control between {person} and {reader} is recorded."
        ),
    }
    words[Danger.ADDRESS] = translate(
        "cautions", "Stop: where {person} lives is confidential, and {reader} does not live there."
    )
    at_risk = translate("cautions", "This copy could put {person} at risk.")
    # The record says that it is between the two, and not who hurts whom.
    either = translate("cautions", "This copy could put one of them at risk.")
    return [
        f"{words[stop.why]} {either if stop.why is Danger.VIOLENCE else at_risk}".format(
            person=case.name_of(stop.person), reader=case.name_of(order.reader)
        )
        for stop in parent_view.stops(case, order.reader)
    ]


def cautions(case: Case, order: CopyOrder) -> list[str]:
    """What to know before a copy is handed out, or an agency is asked."""
    policy = spec_of(order.kind).policy
    if policy in FOR_ONE and parent_view.may_be_found(case, order.reader):
        text = QCoreApplication.translate(
            "cautions",
            "Ask {reader} first where a paper is safe: somebody whom they fear may find it, or "
            "they hide the pregnancy.",
        )
        return [text.format(reader=case.name_of(order.reader))]
    if policy is Policy.ONE_AGENCY:
        text = QCoreApplication.translate(
            "cautions",
            "Stop: {safe} must be kept safe from {other}. An agency that works with {other} may "
            "pass on what you ask. Tell it to say nothing of {safe}.",
        )
    elif policy is Policy.EVERYBODY and not order.reader:
        text = QCoreApplication.translate(
            "cautions",
            "{safe} must be kept safe from {other}, and this copy is for everybody. It may say "
            "where to find {safe}. Do not give it to {other}, or leave it where {other} can read "
            "it.",
        )
    elif policy is Policy.EVERYBODY and order.reader == CHAIR:
        text = QCoreApplication.translate(
            "cautions",
            "{safe} must be kept safe from {other}, and this copy may say where to find {safe}. "
            "Give it to the chair alone.",
        )
    else:
        return []
    return [
        text.format(safe=person.name, other=" · ".join(map(case.name_of, person.safe_from)))
        for person in case.people
        if person.safe_from
    ]
