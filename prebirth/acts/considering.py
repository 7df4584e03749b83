"""Answering a prompt, and reading together what the agencies say."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, NamedTuple

from prebirth.acts.registry import RefusedError, act
from prebirth.base.ids import new_id
from prebirth.case.agencies import Reading, Stand, Subject
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Response
from prebirth.session import Session


class RaisedPrompt(NamedTuple):
    """A prompt as it is raised now: its rule, the records it is about, a digest of the facts."""

    rule: str
    about: tuple[str, ...]
    facts: str


@act("respond")
def respond(
    session: Session,
    prompt: Annotated[RaisedPrompt, "the prompt, by the id that `check` prints"],
    *,
    done: Annotated[str, "what was done, or why none is needed"],
    on: Annotated[date, "the day it was considered"],
    also: Annotated[tuple[RaisedPrompt, ...], "further prompts that this answers too"] = (),
) -> None:
    """Answer a prompt, and others that it answers too; each rests until a fact of it changes."""
    if not done.strip():
        raise RefusedError("Say what was done, or why nothing is needed.")
    answered = {one.rule: one for one in (prompt, *also)}.values()
    responses = [
        Response(
            id=new_id(),
            prompt=one.rule,
            about=one.about,
            facts=one.facts,
            done=done,
            by=session.author,
            on=PartialDate.of(on),
        )
        for one in answered
    ]
    session.add_all("responses", responses, Label.of(Code.RESPOND, prompt=prompt.rule))


@act("read-together")
def read_together(
    session: Session,
    subject: Annotated[Subject, "the theme"],
    *,
    stand: Annotated[Stand | None, "how what they say stands to each other"] = None,
    notes: Annotated[str | None, "what shows when it is read together"] = None,
) -> None:
    """Say how the agencies' words on a theme stand to each other, and what shows."""
    given = {"stand": stand, "notes": notes}
    facts = {field: value for field, value in given.items() if value is not None}
    if not facts:
        raise RefusedError("Say if they agree or differ, or what that shows.")
    set_reading(session, subject, **facts)


def set_reading(session: Session, /, subject: Subject, **facts: Any) -> None:
    """Set fields of the joint reading of a theme; an empty value begins none."""
    label = Label.of(Code.READ_TOGETHER, subject=subject.name)
    known = next((reading for reading in session.case.readings if reading.subject == subject), None)
    if known is not None:
        session.take_in([("readings", known.replace(**facts))], label)
    elif any(facts.values()):
        reading = Reading.model_validate({"subject": subject, **facts})
        session.add("readings", reading, label)
