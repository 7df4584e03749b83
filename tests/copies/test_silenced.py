"""A prompt is silenced only by what the reader of a copy can see in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.marks import marked, marks
from prebirth.case.record import COMMON, Record, Restriction, is_key
from prebirth.case.references import remove_records
from prebirth.copies import make
from prebirth.copies.also import may_hold
from prebirth.copies.said import every_record
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.layout.blocks import words_of
from prebirth.rules.prompts.evaluate import evaluate_rule
from prebirth.rules.prompts.rule import RULES
from prebirth.wording.facts import fact
from tests.rules.prompts.build import TODAY, WALK
from tests.rules.prompts.scenes import SCENES
from tests.typed import present

HEADED = {"Risk": "Risks", "Protective": "Strengths and what protects"}
"""What a factor is stands as the heading of its table."""
SILENT = [(rule, number) for rule in sorted(SCENES) for number in range(len(SCENES[rule].silent))]


def raised(rule: str, case: Case) -> bool:
    return evaluate_rule(RULES[rule], case, TODAY, WALK) is not None


def report(case: Case, walk: Walk, reader: str = "") -> str:
    made = make.prepare(CopyOrder(CopyKind.CONFERENCE, TODAY, reader), case, walk)
    return words_of(make.document_of(made).blocks)


def silencers(rule: str, case: Case) -> Iterator[tuple[str, Record, list[str]]]:
    """The records without which a silent prompt would come back, and the facts without which."""
    for table, record in every_record(case):
        fields = [
            field
            for field in type(record).model_fields
            if (field not in COMMON or field == "evidence")
            and not is_key(type(record), field)
            and fact(case, record, field)
            and raised(rule, case.adding(record.replace(**{field: _blank(record, field)})))
        ]
        whole = table not in SINGLE and raised(rule, remove_records(case, table, [record.id]))
        if fields or whole:
            yield table, record, fields


def _blank(record: Record, field: str) -> object:
    return type(record).model_fields[field].get_default(call_default_factory=True)


def test_much_of_what_the_scenes_hold_silences_something() -> None:
    tables = {
        table
        for rule, number in SILENT
        for table, _, _ in silencers(rule, SCENES[rule].silent[number])
    }
    assert len(tables) > len(RECORDS) / 2


@pytest.mark.parametrize(("rule", "number"), SILENT)
def test_what_silences_a_prompt_stands_in_the_report(rule: str, number: int, walk: Walk) -> None:
    case = SCENES[rule].silent[number]
    found = list(silencers(rule, case))
    text = report(case, walk) if found else ""
    for table, record, fields in found:
        if isinstance(record, Answer) and not may_hold(walk.form, CopyKind.CONFERENCE, record):
            continue
        drawn = marked(type(record), "drawn")  # the report's pictures say it
        for field in [name for name in fields or type(record).columns if name not in drawn]:
            for line in fact(case, record, field).split("\n"):
                # Whom somebody told stands after the day, which is written once.
                tells = marks(type(record))[field].tells
                for part in line.split(", ") if tells else [HEADED.get(line, line)]:
                    assert part in text, (table, record.id, field)


@pytest.mark.parametrize("rule", sorted(SCENES))
def test_what_is_kept_from_a_reader_silences_nothing_for_them(rule: str, walk: Walk) -> None:
    for case in SCENES[rule].silent:
        for table, record, _ in silencers(rule, case):
            if table in SINGLE or table in {"people", "agencies", "decisions"}:
                continue  # others lose their meaning with them, and the rule with those
            rules = (Restriction(reason="Kept for the chair"),)
            closed = case.adding(record.replace(restricted=rules))
            without = remove_records(case, table, [record.id])
            prompt = evaluate_rule(RULES[rule], without, TODAY, WALK)
            if prompt is None:
                continue
            closed_view = make.prepare(CopyOrder(CopyKind.CONFERENCE, TODAY), closed, walk)
            if closed_view.seen.pregnancy.end_kept:
                continue  # a copy counts nothing where what became of the baby is kept
            if any(one.sentence for one in closed_view.withheld):
                continue  # what says the same in words goes along, and what is asked of it
            assert present(prompt).message in report(closed, walk), (table, record.id)
            assert prompt.message not in report(closed, walk, CHAIR)
