"""The page on law and practice names what is there, and leaves out no record and no prompt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from prebirth.case import birth, enquiries, taking_part
from prebirth.case.case import RECORDS
from prebirth.case.checked import NOT_YET
from prebirth.case.values import Model
from prebirth.form.model import Walk
from prebirth.form.timescales import TimescaleBasis
from prebirth.rules.prompts.evaluate import findings_by_rule
from prebirth.rules.prompts.rule import RULES

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "practice.md").read_text(encoding="utf-8")
WALK, PROMPTS, COPIES, FILES = "walk", "prompts", "copies", "files"
THEMES = {"birth", "newborn", "protection", "rights"}
MODULES = {module.__name__ for module in (birth, enquiries, taking_part)}


class Line(NamedTuple):
    """A line of a table of the page."""

    row: str
    kind: str
    text: str


def lines() -> Iterator[Line]:
    """Every line of the tables below their heads, each with the row to which it belongs."""
    row = ""
    for name, kind, text in re.findall(r"^\| ?(.*?) ?\| (.+?) \| (.+) \|$", PAGE, re.MULTILINE):
        if kind in {WALK, PROMPTS, COPIES, FILES}:
            row = name or row
            yield Line(row, kind, text)


def told(*kinds: str) -> str:
    """What the lines of some kinds say."""
    return "\n".join(line.text for line in lines() if line.kind in kinds)


def named(text: str) -> list[str]:
    """The names in a text that are set as code."""
    return re.findall(r"`([^`]+)`", text)


def fields() -> Iterator[tuple[str, str]]:
    """The class and the field of each field the page names."""
    kind = ""
    for name in named(told(WALK)):
        before, _, field = name.partition(".")
        kind = before or kind
        yield kind, field


def models(kind: type[Model] = Model) -> Iterator[type[Model]]:
    """Every record type and every type of its rows."""
    for one in kind.__subclasses__():
        yield one
        yield from models(one)


def test_every_row_says_where_it_stands() -> None:
    rows: dict[str, set[str]] = {}
    for line in lines():
        rows.setdefault(line.row, set()).add(line.kind)
    whole = [row for row, kinds in rows.items() if kinds == {WALK, PROMPTS, COPIES}]
    assert len(whole) == 27
    assert all(kinds in ({FILES}, {COPIES}) for row, kinds in rows.items() if row not in whole)
    assert PAGE.count("\n| ") == sum(1 for _ in lines()) + PAGE.count("\n| what |")


def test_every_field_it_names_is_there() -> None:
    known = {kind.__name__: kind for kind in models()}
    wanted = list(fields())
    assert len(wanted) > 60
    assert not [
        (kind, field)
        for kind, field in wanted
        if kind not in known or field not in known[kind].model_fields
    ]


def test_every_section_table_and_question_it_names_is_in_the_walk(walk: Walk) -> None:
    titles = {section.title for section in walk.form.sections}
    titles |= {held.title for section in walk.form.sections for held in section.holds}
    titles |= {question.short for question in walk.form.by_id.values()}
    wanted = re.findall(r"“([^”]+)”", told(WALK))
    assert len(wanted) > 40
    assert not [title for title in wanted if title not in titles]


def test_every_prompt_it_names_is_there() -> None:
    wanted = named(told(PROMPTS))
    assert len(wanted) > 40
    assert not set(wanted) - set(findings_by_rule())


def test_every_source_it_names_is_there_and_read_or_said_not_to_be(walk: Walk) -> None:
    unread = {row.id: "(not read)" for row in walk.legal.unchecked()}
    states = {row.id: unread.get(row.id, "") for row in (*walk.legal.editions, *walk.legal.wording)}
    for row in walk.times.timescales:
        rests_on = next((name for name in unread if walk.legal.by_id[name] in row.source), "")
        not_read = row.checked in {None, NOT_YET} or rests_on
        states[row.id] = "(not read)" if not_read else ""
        if row.basis == TimescaleBasis.DEFAULT:
            states[row.id] = "(default)"
    said = re.findall(r"`([^`]+)`(?: (\((?:not read|default)\)))?", told(COPIES))
    assert len(said) > 40
    assert not [(name, state) for name, state in said if states.get(name) != state]


def test_every_file_it_names_is_there() -> None:
    wanted = {name for name in named(PAGE) if "/" in name}
    assert len(wanted) > 5
    assert not [name for name in wanted if not (ROOT / name).exists()]


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_no_prompt_of_these_themes_is_left_out(theme: str) -> None:
    ours = {rule.id for rule in RULES.values() if rule.theme == theme}
    assert ours
    assert not ours - set(named(told(PROMPTS)))


def test_no_record_of_these_modules_is_left_out() -> None:
    ours = {kind.__name__ for kind in RECORDS.values() if kind.__module__ in MODULES}
    assert ours
    assert not ours - {kind for kind, _ in fields()}


def test_it_stays_a_page_that_can_be_read() -> None:
    assert len(PAGE.splitlines()) < 140
    assert max(map(len, PAGE.splitlines())) <= 160
