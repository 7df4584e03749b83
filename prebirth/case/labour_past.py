"""What is past once every baby is born: the tasks of labour and of the birth."""

from __future__ import annotations

from datetime import date

from prebirth.case.birth_tasks import BirthTask
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, course_of
from prebirth.case.not_yet import has_been


def birth_over(case: Case, on: date) -> bool:
    """Whether every baby is born by a day, and one of them lives."""
    return course_of(case, on) == CourseStage.BORN


def after_labour(case: Case, on: date) -> list[BirthTask]:
    """The tasks that are still somebody's: those of labour are not once all babies are born."""
    born = birth_over(case, on)
    return [task for task in case.birth_tasks if not (born and task.of_labour)]


def labour_undone(case: Case, on: date) -> list[BirthTask]:
    """The tasks of a labour that is over, of which nobody recorded that they were done."""
    return [
        task
        for task in case.birth_tasks
        if birth_over(case, on) and task.of_labour and not has_been(task.done_on)
    ]
