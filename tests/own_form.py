"""The shipped form with a section of an authority's own, which has every kind of question."""

from __future__ import annotations

import shutil
from pathlib import Path

from prebirth.base.places import forms_folder
from prebirth.case.answer import Answer, Beside, Cell, OwnRow
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate

SECTION = Path(__file__).parent / "fixtures" / "own_section.yaml"


def own_forms(folder: Path) -> Path:
    """A folder of forms whose last section is the authority's own."""
    shutil.copytree(forms_folder(), folder)
    walk = folder / "assessment.yaml"
    text = walk.read_text(encoding="utf-8").rstrip("\n")
    walk.write_text(f"{text}\n\n{SECTION.read_text(encoding='utf-8')}", encoding="utf-8")
    return folder


def own_answers(case: Case, person: str) -> Case:
    """The case with each of the own questions answered, the table about one person."""
    row = OwnRow(
        cells=(
            Cell(column="Who", person=person),
            Cell(column="What they may do", text="Hold the baby. Stay the night."),
            Cell(column="From", on=PartialDate.parse("2026-08-20")),
            Cell(column="How many days", number=3.0),
            Cell(column="Agreed", text="With mother"),
        )
    )
    answers = (
        Answer(id="W1.1", question="W1.1", number=6.5, unit="hours", text="Less of late."),
        Answer(
            id="W1.2",
            question="W1.2",
            choice=("Cot", "A safe bath"),
            beside=(Beside(choice="Cot", words="In the front room. Lent by an aunt."),),
        ),
        Answer(id="W1.3", question="W1.3", rows=(row,)),
        Answer(id="W1.4", question="W1.4", text="Clean and warm."),
    )
    for answer in answers:
        case = case.adding(answer)
    return case
