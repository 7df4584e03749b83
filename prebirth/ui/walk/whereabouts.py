"""Where in the walk a record or an answer stands."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.form.model import Form, Section
from prebirth.form.status import no_longer_asked, people_of, section_shown
from prebirth.ui.base.today import today


def place_of(form: Form, case: Case, table: str, record_id: str) -> tuple[Section, str] | None:
    """The section, and whose page of it where it repeats; None where it stands in none."""
    if table == "answers":
        if any(answer.id == record_id for answer in no_longer_asked(form, case, today())):
            return None
        question, _, about = record_id.partition("@")
        return next(
            (
                (section, about)
                for section in form.sections
                if any(asked.id == question and not asked.off for asked in section.questions)
                and section_shown(section, case, today())
            ),
            None,
        )
    record = case.record(table, record_id)
    about = getattr(record, "about", None) or getattr(record, "child", None) or ""
    sections = [
        section for section in form.sections if any(held.records == table for held in section.holds)
    ]
    for section in sections:
        people = people_of(section, None, case, today())
        if people is None or any(person.id == about for person in people):
            return section, about if isinstance(about, str) else ""
    return (sections[0], "") if sections else None
