"""A basis is said as what it is on a day, never by its bare name."""

from datetime import date
from typing import Any

import pytest

from prebirth.case.birth_basis import Agreement, Basis, BirthBasis
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.wording.basis import Today, basis_today

ON = date(2026, 5, 10)
KELLY = Person(id="k", names="Kelly Marsden", known_as="Kelly", role="mother")
VALID = {
    "person": "k",
    "agrees": "yes",
    "on": "2026-05-02",
    "able": "yes",
    "informed": "Aloud",
}


AWAY = Basis("looked after with the parents' agreement (section 20; Wales section 76)")
IN_UNIT = Basis("with a parent in a placement or unit, by agreement")


def today(case: Case, day: date = ON, /, **facts: Any) -> Today:
    return basis_today(case.adding(KELLY), BirthBasis(**facts), day)


@pytest.mark.parametrize("kind", ["interim care order", "emergency protection order"])
def test_an_order_that_nobody_made_is_not_made(case: Case, kind: str) -> None:
    past, ahead = {"applied_on": "2026-05-05"}, {"applied_on": "2026-06-20"}
    for facts in ({}, past, ahead):
        said = today(case, basis=kind, on="2026-05-01", **facts)
        assert said.is_ == "Not made: no order is recorded"
        assert not said.holds
    assert today(case, basis=kind).more == f"An {kind} is planned. No application is recorded."
    assert "was applied for on 5 May" in today(case, basis=kind, **past).more
    assert "is to be applied for on 20 June" in today(case, basis=kind, **ahead).more


def test_an_order_holds_from_its_day_until_its_end(case: Case) -> None:
    facts = {"basis": "interim care order", "granted_on": "2026-05-08", "until": "2026-05-16"}
    assert today(case, **facts).is_ == "Interim care order made on 8 May 2026, until 16 May 2026"
    assert today(case, date(2026, 5, 7), **facts).is_ == "Not made: no order is recorded"
    over = today(case, date(2026, 5, 17), **facts)
    assert (over.is_, over.holds) == ("No order holds now", False)
    assert "ended on 16 May 2026" in over.more
    other = today(case, basis="another order of a court", granted_on="2026-05")
    assert other.is_ == "Another order of a court made in May 2026, its end is not recorded"


def test_police_protection_ends_after_three_days(case: Case) -> None:
    facts = {"basis": "police protection, at most 72 hours", "granted_on": "2026-05-08"}
    assert today(case, **facts).holds
    assert today(case, date(2026, 5, 12), **facts).is_ == "Police protection is over"
    assert not today(case, basis=facts["basis"]).holds


def test_an_agreement_that_was_taken_back_does_not_head_the_page(case: Case) -> None:
    for kind in (
        AWAY,
        IN_UNIT,
    ):
        agreed = {"basis": kind, "agreements": (VALID,)}
        assert today(case, **agreed) == Today(f"Agreed: {kind.label}", holds=True)
        back = {"basis": kind, "agreements": (VALID | {"withdrew_on": "2026-05-05"},)}
        said = today(case, **back)
        assert (said.is_, said.holds) == ("No agreement stands now", False)
        assert "Kelly took it back on 5 May 2026" in said.more
        assert today(case, date(2026, 5, 4), **back).is_.startswith("Agreed")


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ({"agrees": "no"}, "Not agreed"),
        ({"agrees": "not known"}, "Not yet a valid agreement"),
        ({"able": "not known"}, "Not yet a valid agreement"),
        ({"able": "no"}, "Not yet a valid agreement"),
        ({"informed": ""}, "Not yet a valid agreement"),
    ],
)
def test_an_agreement_needs_all_of_it(case: Case, row: dict[str, str], wanted: str) -> None:
    rows = (Agreement(**(VALID | row)),)
    said = today(
        case,
        basis=AWAY,
        agreements=rows,
    )
    assert (said.is_, said.holds) == (wanted, False)
    assert "Kelly" in said.more


def test_nobody_asked_is_a_wish(case: Case) -> None:
    assert (
        today(
            case,
            basis=AWAY,
        ).is_
        == "Wished for, not agreed"
    )
    assert today(case, basis=Basis("goes home as planned")).is_ == "Planned: the baby goes home"
    assert today(case, basis=Basis("not decided yet")).is_ == "Not decided yet"
    assert today(case).is_ == "The kind of basis is not recorded"


@pytest.mark.parametrize("kind", Basis.offered())
def test_no_kind_without_days_or_agreement_reads_as_if_it_stood(case: Case, kind: Basis) -> None:
    said = today(case, basis=kind)
    assert not said.holds
    assert said.is_ != kind.label.capitalize() or kind == Basis("not decided yet")


def test_what_a_basis_of_another_nation_allows_is_not_said(case: Case) -> None:
    said = today(case, basis="Order of Northfen", granted_on="2026-05-08")
    assert (said.is_, said.holds) == ("Order of Northfen", False)
    assert said.more == "What that allows is not known here: ask before you act."
