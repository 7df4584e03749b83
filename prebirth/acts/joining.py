"""Two records of one person, or of one agency, become one."""

from __future__ import annotations

from typing import Annotated

from prebirth.acts.registry import RefusedError, act
from prebirth.case.change import Place
from prebirth.case.joining import TwoInOne, differing, joinable, joining
from prebirth.case.label import Code, Label
from prebirth.session import Session


@act("join")
def join(
    session: Session,
    kept: Annotated[Place, "the person or agency that stays"],
    *,
    other: Annotated[str, "the id of the record that is of the same, and becomes part of it"],
    take: Annotated[tuple[str, ...], "the fields of which the other record is right"] = (),
) -> None:
    """Join two records of one person or agency; every word of both is kept, one undo parts them."""
    joint = TwoInOne(kept.table, kept.record, other)
    if not joinable(session.case, joint):
        raise RefusedError("Two people, or two agencies, of this assessment are joined.")
    if unknown := sorted(set(take) - set(differing(session.case, joint))):
        raise RefusedError(f"The two do not differ in {', '.join(unknown)}.")
    label = Label.of(Code.JOIN, table=kept.table, record=kept.record)
    session.enter(joining(session.case, joint, take), label)
