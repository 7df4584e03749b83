"""That no conference is held is known from what was decided, and from nothing else."""

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.enquiries import Recommendation, Section47Enquiry
from prebirth.case.no_conference import none_decided
from prebirth.case.plan import Conference, Decision
from prebirth.case.record import Record
from tests.rules.prompts.build import adding

TODAY = date(2026, 11, 30)
DAY = "2026-11-06"


def decided(words: str, on: str = DAY, key: str = "d", **facts: str) -> Decision:
    return Decision(id=key, on=on, decided=words, **facts)


AGREED = Recommendation(id="r", on=DAY, recommends=("child in need plan",), agreed_on=DAY)


@pytest.mark.parametrize(
    "records",
    [
        [decided("A child in need plan; no conference.")],
        [decided("No initial conference is needed.")],
        [decided("Family help, and no child protection conference will be held.")],
        [AGREED],
        [decided("Family help.", conference="none is held")],
        [decided("", conference="none is held")],
        [
            decided("", conference="none is held"),
            decided("Buy a cot.", "2026-11-07", "e", conference="nothing is decided"),
        ],
        [
            decided("Call one.", "2026-11-05", "e", conference="one is called"),
            decided("", conference="none is held"),
        ],
        [AGREED, decided("Call one.", "2026-11-05", conference="one is called")],
        [Section47Enquiry(id="q", ended_on=DAY, outcome="concerns not substantiated")],
        [
            decided("No conference."),
            Conference(id="c", on="2026-11-05", became="it was not held"),
        ],
    ],
)
def test_that_none_is_held_was_decided(records: list[Record]) -> None:
    found = none_decided(adding(Case(id="c"), *records), TODAY)
    assert found is not None
    assert found.on == PartialDate.of(date(2026, 11, 6))


@pytest.mark.parametrize(
    "records",
    [
        [],
        [decided("No conference before the scan.")],
        [decided("There is no conference date yet.")],
        [decided("No conference, unless he comes back.")],
        [decided("Child in need plan; no conference, as yet.")],
        [decided("No conference needed; until the scan.")],
        [decided("No conference."), decided("Begin enquiries.", "2026-11-07", "e")],
        [decided("No conference."), Conference(id="c", on="2026-12-09")],
        [decided("No conference."), Section47Enquiry(id="q", begun_on="2026-11-10")],
        [AGREED, decided("Look again.", "2026-11-20", forum="strategy discussion")],
        [decided("No conference.", "2026-12-06")],
        [decided("No conference.", conference="nothing is decided")],
        [decided("No conference.", conference="one is called")],
        [decided("", conference="none is held"), decided("More.", "2026-11-07", "e")],
        [
            decided("", conference="none is held"),
            decided("Call one.", DAY, "e", conference="one is called"),
        ],
        [
            decided("", conference="none is held"),
            decided("Call one.", "2026-11-07", "e", conference="one is called"),
        ],
        [
            decided("", conference="none is held"),
            decided(
                "Look again.", "2026-11-05", "e", conference="nothing is decided", replaces="d"
            ),
        ],
        [AGREED, decided("Call one.", conference="one is called")],
    ],
)
def test_that_none_is_held_is_not_said_otherwise(records: list[Record]) -> None:
    assert none_decided(adding(Case(id="c"), *records), TODAY) is None


def test_the_newest_of_what_says_that_none_is_held_is_its_day() -> None:
    records = [decided("", "2026-11-02", conference="none is held"), AGREED]
    found = none_decided(adding(Case(id="c"), *records), TODAY)
    alone = none_decided(adding(Case(id="c"), AGREED), TODAY)
    assert found is not None
    assert found == alone
