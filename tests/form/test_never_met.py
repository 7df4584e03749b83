"""Conditions and bounds that no record can meet, and copies that cannot hold an answer."""

from pathlib import Path
from shutil import copytree

import pytest

from prebirth.base.places import shipped_forms
from prebirth.form.load import faults_of, load_walk

BEFORE = "      - id: Q18.1\n"
ASKED = """      - id: W1.1
        short: Number of visits
        ask: How many visits were there?
        help: Count them.
        reason: Our protocol
        type: [number]
        at_most: 40
      - id: W1.2
        short: How it went
        ask: How did it go?
        help: In short.
        reason: Our protocol
        type: [choice]
        choices: [Well, Badly]
      - id: W1.3
        short: Each
        ask: How is {name}?
        help: In short.
        reason: Our protocol
        type: [choice]
        choices: [Well, Badly]
        each: parents
"""
OWN = """      - id: W1.9
        short: An own question
        ask: What else?
        help: In short.
        reason: Our protocol
        type: [text]
"""


def faults(tmp_path: Path, line: str, *, each: str = "") -> list[str]:
    """What is wrong with the shipped form and a question of its own with one line more."""
    folder = copytree(shipped_forms(), tmp_path / "own")
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    own = OWN.replace("type: [text]", "type: [number]") if "decimals" in line else OWN
    lines = [line, *([f"each: {each}"] if each else [])]
    more = own + "".join(f"        {one}\n" for one in lines)
    path.write_text(text.replace(BEFORE, ASKED + more + BEFORE, 1), encoding="utf-8")
    load_walk(folder)  # an older pack with such a fault goes on opening
    return faults_of(folder)


@pytest.mark.parametrize(
    "condition",
    [
        "{weeks_from: 36+0, weeks_to: 28+0}",
        "{and: [{weeks_from: 36+0}, {weeks_to: 28+0}]}",
        "{and: [{weeks_from: 28+0}, {not: {weeks_from: 20+0}}]}",
        "{question: W1.1, at_least: 30, below: 20}",
        "{question: W1.1, at_least: 41}",
        "{question: W1.1, at_least: 3.2, below: 3.8}",
        "{and: [{question: W1.2, is: [Well]}, {not: {question: W1.2, is: [Well]}}]}",
        "{and: [{question: W1.2, is: [Well]}, {question: W1.2, is: [Badly]}]}",
        "{and: [{question: W1.2, is: [Well]}, {not: {question: W1.2}}]}",
        "{and: [{has: orders}, {not: {has: orders}}]}",
        "{not: {or: [{has: orders}, {not: {has: orders}}]}}",
        "{field: age, of: mothers, at_least: 30, below: 20}",
        "{and: [{question: W1.3, is: [Well]}, {not: {question: W1.3}}]}",
    ],
)
def test_a_condition_that_nothing_can_meet_is_refused_with_its_line(
    condition: str, tmp_path: Path
) -> None:
    (said,) = faults(tmp_path, f"show_if: {condition}")
    line = int(said.partition("line ")[2].partition(":")[0])
    text = (tmp_path / "own" / "assessment.yaml").read_text(encoding="utf-8").splitlines()
    assert "rule each other out" in said
    assert condition in text[line - 1]


@pytest.mark.parametrize(
    "condition",
    [
        "{weeks_from: 28+0, weeks_to: 28+0}",
        "{question: W1.1, at_least: 20, below: 30}",
        "{question: W1.1, at_least: 40}",
        "{or: [{has: orders}, {not: {has: orders}}]}",
        "{and: [{question: W1.2}, {not: {question: W1.2, is: [Well]}}]}",
        "{and: [{question: W1.3, is: [Well]}, {question: W1.3, is: [Badly]}]}",
        (
            "{and: [{field: role, of: parents, is: [mother]},"
            " {field: role, of: parents, is: [father]}]}"
        ),
    ],
)
def test_a_condition_that_something_can_meet_is_left(condition: str, tmp_path: Path) -> None:
    assert faults(tmp_path, f"show_if: {condition}") == []


def test_of_one_person_two_answers_are_not_both_given(tmp_path: Path) -> None:
    both = "{and: [{question: W1.3, is: [Well]}, {question: W1.3, is: [Badly]}]}"
    (said,) = faults(tmp_path, f"show_if: {both}", each="parents")
    assert "rule each other out" in said


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("copies: [conference, portal]", "the copy “portal”, which holds no answer"),
        ("copies: [agency, conference]", "the copy “agency”, which holds no answer"),
        ("copies: [parent]", "none of these holds its answer"),
        ("copies: [manager]", "none of these holds its answer"),
        ("copies: [midwife, word]", "name “conference” too"),
        ("own_words: true", "does not say whose"),
        ("{audience: family, own_words: true}", "does not say whose"),
        ("{at_least: 0.005, at_most: 0.006, decimals: 2}", "2 decimals"),
    ],
)
def test_what_no_copy_or_number_can_hold_is_refused(line: str, words: str, tmp_path: Path) -> None:
    lines = line.strip("{}").split(", ") if line.startswith("{") else [line]
    (said,) = faults(tmp_path, "\n        ".join(lines))
    assert words in said


@pytest.mark.parametrize(
    "line",
    ["copies: [midwife]", "{audience: mother, own_words: true}", "{decimals: 1, at_most: 2}"],
)
def test_what_a_copy_can_hold_is_left(line: str, tmp_path: Path) -> None:
    lines = line.strip("{}").split(", ") if line.startswith("{") else [line]
    assert faults(tmp_path, "\n        ".join(lines)) == []
