"""Counts over many assessments, and that nobody can be found in them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO

import pytest
from hypothesis import given as over
from hypothesis import strategies as st

from prebirth.base.language import speaking
from prebirth.case.case import Case
from prebirth.copies.audit import (
    ANSWERED,
    ASKING,
    HIDDEN,
    LEAST,
    RAISED,
    SILENT,
    Audit,
    AuditCount,
    disclosable,
)
from prebirth.copies.audit_sheet import audit_sheet
from prebirth.drawing.shapes import Rect, Text
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document, Figure, words_of
from prebirth.rules.prompts.evaluate import all_prompts
from tests.conftest import TODAY
from tests.copies.made import seen
from tests.pseudo import PLAIN, pseudo


def counted(walk: Walk, *cases: Case) -> dict[tuple[str, str, str], str]:
    audit = Audit(walk, TODAY)
    for case in cases:
        audit.add(seen(case, chair=True))
    return {(line.about, line.id, line.state): line.number for line in audit.lines()}


def test_every_thing_that_is_counted_is_in_one_state_of_each_assessment(
    walk: Walk, practice: Case
) -> None:
    audit = Audit(walk, TODAY)
    for case in [practice] * 7 + [Case()] * 6:
        audit.add(seen(case, chair=True))
    counts = audit._counts.values()  # noqa: SLF001  # a small count is kept back from every reader
    assert all(sum(count.values()) == 13 for count in counts)
    found = {(line.about, line.id, line.state): line.number for line in audit.lines()}
    assert found["assessments", "", ""] == "13"
    prompts = {prompt.id for prompt in all_prompts(practice, TODAY, walk)}
    both = {prompt.id for prompt in all_prompts(Case(), TODAY, walk)}
    only = next(iter(prompts - both))
    assert {found.get(("prompt", only, state)) for state in (RAISED, ANSWERED)} & {"7"}
    assert found["prompt", only, SILENT] == "6"


def test_a_count_below_the_least_is_not_given_nor_what_would_give_it_away(
    walk: Walk, practice: Case
) -> None:
    found = counted(walk, *[Case()] * 9, *[practice] * 3)
    for (about, key, _state), count in found.items():
        assert count == HIDDEN or int(count) == 0 or int(count) >= LEAST, (about, key)
    assert found["section", "S1", "not started"] == HIDDEN, "9 of 12 would leave 3"


def test_of_fewer_than_the_least_nothing_is_said(walk: Walk, practice: Case) -> None:
    found = counted(walk, practice, practice)
    assert set(found.values()) == {HIDDEN}


def test_no_word_of_anybody_and_no_date_is_in_it(walk: Walk, practice: Case) -> None:
    audit = Audit(walk, TODAY)
    for _ in range(6):
        audit.add(seen(practice, chair=True))
    text = audit.to_bytes().decode("utf-8-sig")
    assert "2026" not in text.replace("Working Together 2023", "")
    for person in practice.people:
        assert person.name not in text
    for agency in practice.agencies:
        assert agency.name not in text
    assert practice.assessment.reference not in text
    rows = list(csv.reader(StringIO(text)))
    assert {len(row) for row in rows} == {5}


@over(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 12), min_size=2))
def test_no_small_count_can_be_worked_out_by_whoever_knows_the_rule_and_how_many_there_were(
    counts: dict[str, int],
) -> None:
    shown, total = disclosable(counts), sum(counts.values())
    assert set(shown) == set(counts)
    assert all(
        int(count) == 0 or int(count) >= LEAST for count in shown.values() if count != HIDDEN
    )
    hidden = [state for state in counts if shown[state] == HIDDEN]
    left = total - sum(int(count) for count in shown.values() if count != HIDDEN)
    fits = [
        dict(zip(hidden, split, strict=True))
        for split in splits(left, len(hidden))
        if disclosable({**counts, **dict(zip(hidden, split, strict=True))}) == shown
    ]
    for state, count in counts.items():
        if 0 < count < LEAST and total >= LEAST:
            assert len({one[state] for one in fits}) > 1, state


def splits(total: int, parts: int) -> Iterator[tuple[int, ...]]:
    """Every way to part a number."""
    if parts < 2:
        yield from [(total,)] * parts
        return
    for first in range(total + 1):
        yield from ((first, *rest) for rest in splits(total - first, parts - 1))


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"a": 3, "b": 20, "c": 9}, {"a": HIDDEN, "b": HIDDEN, "c": "9"}),
        ({"a": 5, "b": 5, "c": 1, "d": 9}, {"a": HIDDEN, "b": HIDDEN, "c": HIDDEN, "d": HIDDEN}),
        ({"a": 0, "b": 20}, {"a": "0", "b": "20"}),
        ({"a": 2, "b": 3}, {"a": HIDDEN, "b": HIDDEN}),
        ({"a": 4}, {"a": HIDDEN}),
        ({}, {}),
    ],
)
def test_what_is_given(counts: dict[str, int], shown: dict[str, str]) -> None:
    assert disclosable(Counter(counts)) == shown


def test_the_charts_hold_the_counts_and_what_is_kept_back_has_no_length(
    walk: Walk, practice: Case
) -> None:
    audit = Audit(walk, TODAY)
    for case in [practice] * 9 + [Case()] * 3:
        audit.add(seen(case, chair=True))
    said = words_of(audit_sheet(audit, TODAY).blocks)
    assert "12 assessments were counted" in said
    assert "kept back" in said
    assert not any(person.names in said for person in practice.people)
    few = words_of(audit_sheet(Audit(walk, TODAY), TODAY).blocks)
    assert "0 assessments were counted" in few
    assert "Nothing to count." in words_of(audit_sheet(Empty(walk, TODAY), TODAY).blocks)


def test_the_charts_are_in_the_language_and_the_file_for_other_programs_is_not(
    walk: Walk, practice: Case
) -> None:
    with speaking(pseudo()):
        audit = Audit(walk, TODAY)
        for case in [practice] * 9 + [Case()] * 5:
            audit.add(seen(case, chair=True))
        for number in range(LEAST):
            audit.add_watch(f"2026-01-0{number + 1}", over=False)
        pictures = [one.picture for one in figures(audit_sheet(audit, TODAY))]
        said = words_of(audit_sheet(audit, TODAY).blocks)
    drawn = [shape.text for one in pictures for shape in one.shapes if isinstance(shape, Text)]
    bars = [shape for one in pictures for shape in one.shapes if isinstance(shape, Rect)]
    assert not PLAIN.findall("\n".join((said, *drawn)))
    in_english = figures(audit_sheet(audit, TODAY))
    assert len(bars) == sum(
        isinstance(shape, Rect) for one in in_english for shape in one.picture.shapes
    ), "each count has its bar"
    assert {line.state for line in audit.lines()} >= {RAISED, SILENT, ASKING}


def figures(document: Document) -> list[Figure]:
    return [block for block in document.blocks if isinstance(block, Figure)]


class Empty(Audit):
    def lines(self) -> Iterator[AuditCount]:
        yield AuditCount("assessments", "", "", "", "0")
