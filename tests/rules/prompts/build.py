"""Small cases for the rules, and what is true of a family on the day they are looked at."""

from __future__ import annotations

from datetime import date, timedelta

from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Record
from prebirth.case.ties import Tie
from prebirth.form.load import load_walk

TODAY = date(2026, 5, 15)
WALK = load_walk()
TIMES = WALK.times
MOTHER = Person(id="m", names="Mo", role="mother", sex="woman or girl")
FATHER = Person(id="f", names="Fred", role="father", sex="man or boy", spoken_to=("2026-05-01",))


def ago(days: int) -> str:
    """A day so many days before today."""
    return (TODAY - timedelta(days=days)).isoformat()


def working_ago(count: int) -> str:
    """The last day after which more than so many working days have passed.

    One day later is within the number.
    """
    day = TODAY
    while TIMES.calendar.after(day, count) >= TODAY:
        day -= timedelta(days=1)
    return day.isoformat()


def next_day(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def due_for(weeks: str) -> str:
    """The due date of a pregnancy that has come so far today."""
    whole, days = (int(part) for part in weeks.split("+"))
    return (TODAY + timedelta(days=280 - whole * 7 - days)).isoformat()


def family(*more: Record) -> Case:
    """Mother and father, the pregnancy, and whatever else."""
    return adding(Case(id="c").adding(MOTHER).adding(FATHER), *more)


def adding(case: Case, *more: Record) -> Case:
    for record in more:
        case = case.adding(record)
    return case


def pregnant(weeks: str = "26+1", **facts: object) -> Pregnancy:
    return Case().pregnancy.replace(due=due_for(weeks), **facts)


def said(
    question: str, text: str = "Something.", about: str | None = None, **facts: object
) -> Answer:
    return Answer(id=answer_id(question, about), question=question, about=about, text=text, **facts)


def couple(**facts: object) -> Tie:
    return Tie(**({"id": "t", "one": "m", "kind": "living together", "other": "f"} | facts))
