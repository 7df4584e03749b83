"""The answer to one question of the walk."""

from typing import ClassVar

from pydantic import Field

from prebirth.case.dates import PartialDate
from prebirth.case.record import Known, PersonId, Prose, Record


class Answer(Record):
    """The answer to one question of the walk, about one person where the question repeats."""

    label: ClassVar[str] = "answer"

    question: str = ""
    about: PersonId | None = None
    asked: str = Field("", title="The question as it was asked")
    choice: tuple[str, ...] = ()
    text: Prose = ""
    on: PartialDate | None = None
    person: PersonId | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing has been answered; a choice of not asked yet is no answer."""
        return not (
            self.text.strip() or self.on or self.person or set(self.choice) - {Known.NOT_ASKED}
        )


def answer_id(question: str, about: str | None = None) -> str:
    """The id of the one answer to a question, the same in every copy of a case."""
    return f"{question}@{about}" if about else question
