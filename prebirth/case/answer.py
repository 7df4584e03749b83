"""The answer to one question of the walk."""

from typing import ClassVar

from prebirth.case.dates import PartialDate
from prebirth.case.marks import Audience, bookkeeping, fact
from prebirth.case.record import Key, Known, PersonId, Prose, Record

NONE_MARK = "none:"
"""Begins the id of the answer that says a table was asked about and stays empty."""


class Answer(Record, about=("about",), audience=Audience.QUESTION):
    """The answer to one question of the walk, about one person where the question repeats."""

    label: ClassVar[str] = "answer"

    question: Key = bookkeeping("")
    about: PersonId | None = bookkeeping(None)
    asked: str = bookkeeping("", "The question as it was asked")
    choice: tuple[str, ...] = fact(())
    text: Prose = fact("")
    on: PartialDate | None = fact(None)
    person: PersonId | None = fact(None)

    @property
    def empty(self) -> bool:
        """Whether nothing has been answered; a choice of not asked yet is no answer."""
        return not (
            self.text.strip() or self.on or self.person or set(self.choice) - {Known.NOT_ASKED}
        )


def answer_id(question: str, about: str | None = None) -> str:
    """The id of the one answer to a question, the same in every copy of a case."""
    return f"{question}@{about}" if about else question
