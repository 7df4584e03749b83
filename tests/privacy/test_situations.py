"""Situations from public reports, through every output of the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.family import parents
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.exchange.plain import read_case
from prebirth.form.model import Walk
from tests.privacy.outputs import Output, chairs, copies, later_files, plain_files
from tests.privacy.searched import said

FOLDER = Path(__file__).parent.parent / "fixtures" / "privacy"


def outputs(case: Case, walk: Walk) -> list[Output]:
    """Every output, for everybody and for each parent."""
    return [
        *copies(case, walk, ("", *(parent.id for parent in parents(case)))),
        *plain_files(case, walk),
        *later_files(_earlier(case), case, walk),
    ]


def _earlier(case: Case) -> Case:
    """The case when it held but its people and agencies."""
    return Case(id=case.id, people=case.people, agencies=case.agencies)


def saying(found: list[Output], pattern: str) -> list[str]:
    """Each output that says what is sought, with what it says."""
    sought = re.compile(pattern)
    return [
        f"{output.kind} for {output.reader or 'everybody'}: {match.group()}"
        for output in found
        if (match := sought.search(said(output.data)))
    ]


@pytest.fixture(scope="module")
def hidden(walk: Walk) -> list[Output]:
    return outputs(read_case(FOLDER / "hidden-name-and-address.json"), walk)


@pytest.fixture(scope="module")
def renamed(walk: Walk) -> list[Output]:
    return outputs(read_case(FOLDER / "adopted-child-renamed.json"), walk)


@pytest.fixture(scope="module")
def awaited(walk: Walk) -> list[Output]:
    return outputs(read_case(FOLDER / "three-answers-awaited.json"), walk)


def test_a_hidden_man_is_named_in_no_output(hidden: list[Output]) -> None:
    assert saying(hidden, r"dunning|\bmarl\b") == []


def test_a_confidential_address_is_in_no_output(hidden: list[Output]) -> None:
    assert saying(hidden, r"quarry|\bab1\s*2cd|flat 2\b") == []


def test_what_names_nobody_hidden_is_still_there(hidden: list[Output]) -> None:
    report = next(output for output in hidden if output.kind == "conference")
    assert {"rosa lintock", "kit o'farrow", "tansy pell-oakes", "mill lane surgery"} - {
        name
        for name in ("rosa lintock", "kit o'farrow", "tansy pell-oakes", "mill lane surgery")
        if name in said(report.data).replace("’", "'").replace("\r\n", " ")
    } == set()


def test_the_chair_reads_what_is_hidden(walk: Walk) -> None:
    text = said(chairs(read_case(FOLDER / "hidden-name-and-address.json"), walk))
    assert "mr dunning rang twice" in re.sub(r"\s+", " ", text)


def test_an_adopted_child_s_new_life_is_in_no_output(renamed: list[Output]) -> None:
    # The child and who adopted them may know what they are called, and ask what is held.
    outside = [output for output in renamed if output.reader not in {"kid", "ad1"}]
    assert saying(outside, r"vance|\btheo\b|\bpetra\b|quarry|\bab1\s*2cd") == []


def test_the_name_by_which_the_family_knew_the_child_stays(renamed: list[Output]) -> None:
    report = next(output for output in renamed if output.kind == "conference")
    assert "jory was placed in 2021" in re.sub(r"\s+", " ", said(report.data))


def test_a_restricted_refuge_and_its_worker_are_in_no_output(awaited: list[Output]) -> None:
    assert saying(awaited, r"harbour|refuge|\btansy\b|\bpell\b") == []


def test_somebody_named_within_a_refuge_s_name_is_not_hidden_with_it(
    awaited: list[Output],
) -> None:
    for kind in ("conference", "word"):
        report = next(output for output in awaited if output.kind == kind)
        assert "rosa" in said(report.data), kind


def test_each_awaited_answer_has_an_entry_of_its_own_in_the_calendar(
    awaited: list[Output],
) -> None:
    calendar = next(output for output in awaited if output.kind == "calendar")
    names = re.findall(r"uid:(\S+)", said(calendar.data))
    assert len(names) == len(set(names)) > 2


def test_a_name_shared_with_the_mother_does_not_blank_the_mother(walk: Walk) -> None:
    """A withheld Mr Lintock is taken out, and the mother, who is Ms Lintock, is not."""
    case = read_case(FOLDER / "hidden-name-and-address.json").adding(
        Person(
            id="z",
            names="Gareth Lintock",
            role="grandparent",
            sex="man or boy",
            restricted=(Restriction(reason="Police operation"),),
        )
    )
    caps = case.events.get("caps")
    assert caps
    says = (
        "Mr Lintock rang zabupo. Ms Lintock wrote zevaku. G. Lintock came zolita. "
        "Rosa Lintock said zupiro. Gareth left zidemo. R Lintock rang zumela."
    )
    report = next(copies(case.adding(caps.replace(happened=says)), walk))
    words = set(re.findall(r"\bz[a-z]{5}\b", said(report.data)))
    assert words & {"zabupo", "zolita", "zidemo"} == set()
    assert words >= {"zevaku", "zupiro", "zumela"}
