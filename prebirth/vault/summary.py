"""What the list shows of an assessment or a watch record, without opening it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # equivalent: pydantic's records take 0.2 s, and the window comes up before
    from prebirth.case.case import Case
    from prebirth.case.record import Record


def _due_or_end(case: Case) -> str:
    """The due date, or that no baby is expected any more."""
    known = max(case.pregnancy.babies or 1, len(case.babies))
    fates = [baby for baby in case.babies if baby.fate and not baby.restricted]
    if len(fates) < known:
        return _unless_restricted(case.pregnancy, "due")
    born = [baby.born.exact for baby in fates if baby.living and baby.born and baby.born.exact]
    living = any(baby.living for baby in fates)
    return f"{BORN}{max(born) if born else ''}" if living else ENDED


def _unless_restricted(record: Record, field: str) -> str:
    """A fact as it is stored; nothing where it, or all of its record, is kept from somebody."""
    fields = type(record).model_fields
    kept = any(rule.field == field or rule.field not in fields for rule in record.restricted)
    return "" if kept else str(getattr(record, field) or "")


BORN, ENDED = "born ", "ended"
"""What stands in the place of a due date once no baby is expected."""
CLOSED = "closed"
"""The status of an assessment that is closed, for a list that loads no records."""
WATCHING, WATCHED = "watching", "watched"
"""The status of a watch record, which is no assessment: it asks again, or asks no more."""


class Summary(NamedTuple):
    """A case as the caseload shows it, without opening it."""

    id: str
    reference: str = ""
    worker: str = ""
    status: str = ""
    due: str = ""
    """The due date; once no baby is expected, what became of them, as `born 2026-07-02`."""
    dates: str = ""
    """A line for each date that matters: the day, a space, what it is for."""
    prompts: str = ""
    """How many prompts were open, a space, and the day on which they were counted, which earlier
    builds did not note; of a watch record, the day on which it was heard."""

    @classmethod
    def of(cls, case: Case, dates: str = "", prompts: str = "") -> Summary:
        """Return what the caseload shows of a case, whoever looks: nothing that is restricted."""
        a = case.assessment
        if a.status.value == WATCHING:
            return _of_watch(case)
        return cls(
            case.id,
            _unless_restricted(a, "reference"),
            _unless_restricted(a, "worker"),
            a.status.value,
            _due_or_end(case),
            dates,
            prompts,
        )

    @property
    def watch(self) -> bool:
        """Whether it is a watch record, and no assessment."""
        return self.status in {WATCHING, WATCHED}

    @property
    def open_prompts(self) -> str:
        """How many prompts were open on the day on which they were counted."""
        return self.prompts.partition(" ")[0]

    @property
    def counted_on(self) -> str:
        """The day on which the open prompts were counted; empty where nobody noted it."""
        return self.prompts.partition(" ")[2]

    @property
    def over(self) -> bool:
        """Whether it is a watch record that asks no more."""
        return self.status == WATCHED

    @property
    def asks(self) -> str:
        """The first day on which a watch record asks; empty where no day is set."""
        return min(self.dates.split(), default="") if self.watch else ""

    @property
    def kind(self) -> str:
        """What it is, as a sentence begins that names it."""
        return "Watch record" if self.watch else "Assessment"


def _of_watch(case: Case) -> Summary:
    """What the caseload shows of a watch record: the contact that asks first, if any asks."""
    rows = sorted(case.watches, key=lambda row: (row.over, str(row.asks or "9")))
    if not rows:
        return Summary(case.id, status=WATCHING)
    first = rows[0]
    asks = [str(row.asks) for row in rows if row.asks and _unless_restricted(row, "asks_on")]
    return Summary(
        case.id,
        _unless_restricted(first, "mark"),
        _unless_restricted(first, "held_by"),
        WATCHED if first.over else WATCHING,
        _unless_restricted(first, "due"),
        "\n".join(asks),
        _unless_restricted(first, "on"),
    )
