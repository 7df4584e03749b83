"""All that the program says is in plain words: reading grades, and turns nobody speaks in."""

import re

import pytest

from prebirth.wording.reading import WORD, reading_grade
from tests.wording.catalogues import Text, everything, said

HARDEST = {
    "question": 8,
    "help": 8,
    "prompt": 8,
    "error": 8,
    "window": 8,
    "paper": 8,
    "handbook": 8,
    "parent": 5,
    "finding": 10,
    "law": 17.3,
}
"""The grade that no sentence of a kind passes. What a review found and what the law says are
other people's: each is said as plainly as it stays true, and 10 and 17.3 are where that ends."""
WHOLE = {
    "question": 5,
    "help": 4.5,
    "prompt": 5.5,
    "error": 4,
    "window": 3,
    "paper": 4,
    "handbook": 4.5,
    "parent": 3,
    "finding": 5.5,
    "law": 8,
}
"""The grade of all texts of a kind together."""
ENOUGH = 8
"""Words from which a grade says how a text reads; in fewer, one long word decides it."""
BANNED = re.compile(
    r"\b(of|about|by|to|from|for|with|in|under|at|on) (which|whom)\b|\bwho(m|so)?ever\b"
    r"|\bwhat there is to\b|\bthere is to\b|\bcounts? no more\b|\bholds no more\b|\bendanger"
    r"|\bwhat each gave\b|\bleft (it )?behind\b|\b[Tt]ake in\b|\bdates that fall\b"
    r"|\b\d+ of \d+ readers\b|at least (\{n\}|\d+) signs\b|\bnot yet described\b"
    r"|\bday on which .* still to come\b|\bsilence is not\b|\bis no (number|word)\b|\bas such\b"
)
"""What nobody says who works with families."""
COUNTED_LAST = re.compile(r"[\w”)]: \{(n|count|left|held|shown|withheld|also)\}\.?(?!\w)")
"""A count that comes after its noun, which is then right neither for one nor for several."""
ALLOWED = re.compile(r"\bsheet holds no more than\b|\{it\} was noticed|^Entered by")
"""What looks like such a turn and is none."""


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    """Every text of the program."""
    return everything()


def graded(texts: list[Text], kind: str) -> list[tuple[float, Text]]:
    """The texts of a kind that are long enough to say how they read, with their grade."""
    return [
        (reading_grade(said(one.text)) or 0.0, one)
        for one in texts
        if one.kind == kind and len(WORD.findall(said(one.text))) >= ENOUGH
    ]


@pytest.mark.parametrize("kind", HARDEST)
def test_no_text_is_hard_to_read(texts: list[Text], kind: str) -> None:
    found = graded(texts, kind)
    assert len(found) > 10, "nothing of this kind was found: look at the catalogues"
    assert not [(grade, *one) for grade, one in found if grade > HARDEST[kind]]
    assert sum(grade for grade, _ in found) / len(found) <= WHOLE[kind]


def test_no_text_speaks_as_nobody_does(texts: list[Text]) -> None:
    assert not [
        one
        for one in texts
        if one.kind not in {"law", "finding"}
        and BANNED.search(one.text)
        and not ALLOWED.search(one.text)
    ]


HARD = re.compile(
    r"\b(whether|whoever|prior to|regarding|concerning|commenc\w*|requir\w*|procedure|obtain\w*"
    r"|provid\w*|inform(ed|ation)?|assist\w*|ensur\w*|appropriate\w*|relevant|identif\w*|engag\w*"
    r"|disclos\w*|utilis\w*|terminat\w*|facilitat\w*|participat\w*|subsequent\w*|free of charge"
    r"|relatives?|explained in|in accordance|in respect of|pursuant|thereof|settles?)\b",
    re.IGNORECASE,
)
"""Words for which a parent's paper has a plain one: if, before, ask, help, tell, free, family."""


def test_a_paper_for_parents_has_plain_words_alone(texts: list[Text]) -> None:
    found = [one for one in texts if one.kind == "parent" and HARD.search(one.text)]
    assert not found
    assert {"parent_full.py", "words.yaml"} <= {
        re.split("[/:]", one.place)[-2 if ":" in one.place else -1]
        for one in texts
        if one.kind == "parent" and "solicitor" not in one.place
    }


def test_a_count_comes_first(texts: list[Text]) -> None:
    """“1 left out”, not “Left out: 1.”; and the noun goes with the number."""
    assert not [one for one in texts if COUNTED_LAST.search(one.text)]
    assert not [one for one in texts if re.search(r"\(s\)|\{n\} \w+\(", one.text)]


def test_the_turns_are_found_where_they_stand() -> None:
    for text in ("Left out: {n}.", "Not asked or not written yet: {count}"):
        assert COUNTED_LAST.search(text)
    for text in ("missed appointments of which nothing is known", "for whoever takes over"):
        assert BANNED.search(text)
