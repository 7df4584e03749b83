"""What agencies said of booking stands where booking is asked."""

from __future__ import annotations

from prebirth.case.agencies import Agency, AgencyKind, Contribution
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.table import Table
from prebirth.rules.booking_said import booking_said


def test_it_says_the_day_with_its_weeks_and_who_spoke_of_it() -> None:
    maternity = Agency(id="m", name="Saltley maternity", kind=AgencyKind("maternity"))
    housing = Agency(id="h", name="Saltley Homes")
    case = Case(
        id="a",
        pregnancy=Pregnancy(due=PartialDate(2026, 9, 7), booked_on=PartialDate(2026, 3, 30)),
        agencies=Table.of([maternity, housing]),
        contributions=Table.of(
            [
                Contribution(
                    id="1",
                    agency="m",
                    received_on=PartialDate(2026, 4, 10),
                    says="Booked at 17 weeks. Growth as expected.",
                ),
                Contribution(id="2", agency="h", says="A plumber was booked. She seemed well."),
                Contribution(id="3", says="She booked late with the midwife."),
            ]
        ),
    )
    assert booking_said(case) == (
        "Recorded: booked on 30 March 2026, at 17+0.",
        "Saltley maternity, 10 April 2026: “Booked at 17 weeks.”",
        "An agency that is not named: “She booked late with the midwife.”",
    )
    assert booking_said(Case(id="b")) == ()
