"""The rows of the task list that are pages of their own, and no section of the walk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.remarks import open_remarks
from prebirth.form.model import Form
from prebirth.form.status import no_longer_asked
from prebirth.session import Session
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.walk.page import CLOSING, DIFFER, GONE, OVERVIEW, PICTURES, PROMPTS, REMARKS
from prebirth.ui.walk.task_list import Task


def own_tasks(form: Form, session: Session, book: PromptBook, *, closing: bool) -> list[Task]:
    """The pages that there are now, with other words for them; what is no longer asked is last."""
    translate, case = QCoreApplication.translate, session.case
    tasks = [
        Task(
            OVERVIEW,
            translate("WalkPage", "Overview"),
            also=translate("WalkPage", "summary, home"),
        ),
        Task(
            PROMPTS,
            translate("WalkPage", "Worth another look"),
            looks=len(book.things),
            also=translate("WalkPage", "prompts, warnings"),
        ),
        Task(
            PICTURES,
            translate("WalkPage", "Pictures"),
            also=translate("WalkPage", "drawings, diagrams"),
        ),
    ]
    if comments := len(open_remarks(case)):
        tasks.insert(1, Task(REMARKS, translate("WalkPage", "Comments"), looks=comments))
    if differ := len(session.conflicts):
        tasks.insert(1, Task(DIFFER, translate("WalkPage", "Written differently"), looks=differ))
    if closing:
        tasks.insert(1, Task(CLOSING, translate("WalkPage", "Closing")))
    if no_longer_asked(form, case, book.today):
        tasks.append(Task(GONE, translate("WalkPage", "No longer asked")))
    return tasks
