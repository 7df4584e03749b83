"""How many letters a field takes is said where it is declared; older texts may stay."""

from __future__ import annotations

from prebirth.case.answer import Answer, Cell, OwnRow
from prebirth.case.case import RECORDS
from prebirth.case.lengths import LINE, PROSE, longest, too_long, too_long_in
from prebirth.case.people import NAME, OtherName, Person
from prebirth.exchange.practice import practice_case


def test_a_line_a_text_of_sentences_and_a_name_take_what_they_declare() -> None:
    assert longest(Person, "names") == NAME
    assert longest(Person, "phone") == LINE
    assert longest(Person, "notes") == PROSE
    assert longest(Person, "id") is longest(Person, "born") is longest(Answer, "person") is None


def test_what_is_too_long_is_said_with_its_title_and_what_it_takes() -> None:
    assert too_long(Person, "names", "x" * NAME) == ""
    said = too_long(Person, "names", "x" * (NAME + 1))
    assert said == "301 characters are too many for “Full name”, which takes 300."
    other = Person(other_names=(OtherName(name="x" * (LINE + 1)),))
    assert "“Name”" in too_long_in(other)
    rows = (OwnRow(cells=(Cell(column="Held", text="x" * (PROSE + 1)),)),)
    assert too_long(Answer, "rows", rows)


def test_a_longer_text_of_before_may_stay_or_become_shorter_and_no_longer() -> None:
    before = "x" * 2000
    assert too_long(Person, "names", before[:-1], before) == ""
    assert too_long(Person, "names", before + "x", before)


def test_nothing_in_the_practice_case_is_too_long() -> None:
    case = practice_case()
    assert not [
        said for table in RECORDS for one in case.table(table) if (said := too_long_in(one))
    ]
