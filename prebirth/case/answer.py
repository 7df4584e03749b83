"""The answer to one question of the walk."""

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar

from prebirth.case.dates import PartialDate
from prebirth.case.marks import Audience, bookkeeping, fact, facts
from prebirth.case.record import Record
from prebirth.case.values import Key, Known, PersonId, Prose, Row

NONE_MARK = "none:"
"""Begins the id of the answer that says a table was asked about and stays empty."""


class Beside(Row):
    """The words beside one tick of a list."""

    choice: str = fact("", chosen=True, essential=False)
    words: Prose = fact("")


class Cell(Row):
    """What one column of an own table holds in a row; the form says of what kind it is."""

    column: str = fact("", essential=False)
    text: Prose = fact("")
    number: float | None = fact(None, allow_inf_nan=False)
    on: PartialDate | None = fact(None)
    person: PersonId | None = fact(None)

    @property
    def empty(self) -> bool:
        """Whether nothing has been put into it."""
        return not (self.text.strip() or self.on or self.person) and self.number is None


class OwnRow(Row):
    """A row of a table whose columns are an authority's own."""

    cells: tuple[Cell, ...] = fact(())

    @property
    def empty(self) -> bool:
        """Whether nothing has been put into any of its cells."""
        return all(cell.empty for cell in self.cells)


class Answer(Record, about=("about",), audience=Audience.QUESTION, safety=False):
    """The answer to one question of the walk, about one person where the question repeats."""

    label: ClassVar[str] = "answer"

    question: Key = bookkeeping("")
    about: PersonId | None = bookkeeping(None)
    asked: str = bookkeeping("", "The question as it was asked")
    choice: tuple[str, ...] = fact((), chosen=True)
    text: Prose = fact("")
    on: PartialDate | None = fact(None)
    person: PersonId | None = fact(None)
    number: float | None = fact(None, allow_inf_nan=False)
    unit: str = bookkeeping("", "The unit of the number, as it was asked", weighed=True)
    beside: tuple[Beside, ...] = fact((), "Words beside each tick")
    rows: tuple[OwnRow, ...] = fact((), "Rows of the table")
    plain: Prose = fact(
        "",
        "Said to the parents",
        description="The same in plain words, for a parent's short copy.",
        retold=True,
    )
    plain_for: tuple[PersonId, ...] = bookkeeping(
        (),
        "Which parent reads the line",
        description="Nobody named: for each parent, unless it may speak of one alone.",
        signed=True,
        contested=True,
    )
    plain_before: bool = bookkeeping(
        False, description="Whether the answer has changed since it was said to the parents."
    )

    plain_on: PartialDate | None = bookkeeping(None)
    """The day on which it was said so to the parents, or looked at again."""

    def left_behind(self, field: str, value: Any, today: Callable[[], date]) -> dict[str, Any]:
        """What was said of an earlier answer is no longer said of this one."""
        if field == "plain":
            return {"plain_before": False, "plain_on": PartialDate.of(today())}
        changed = field in facts(Answer) and value != getattr(self, field)
        return {"plain_before": True} if changed and self.plain else {}

    @property
    def empty(self) -> bool:
        """Whether nothing has been answered; a choice of not asked yet is no answer."""
        return (
            not (
                self.text.strip() or self.on or self.person or set(self.choice) - {Known.NOT_ASKED}
            )
            and self.number is None
            and not any(one.choice or one.words.strip() for one in self.beside)
            and all(row.empty for row in self.rows)
        )


def answer_id(question: str, about: str | None = None) -> str:
    """The id of the one answer to a question, the same in every copy of a case."""
    return f"{question}@{about}" if about else question
