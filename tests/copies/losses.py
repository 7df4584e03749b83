"""A stillbirth with everything a birth was planned with, and twins, made by hand."""

from __future__ import annotations

from datetime import date
from functools import reduce

from prebirth.case.birth import BirthPlan
from prebirth.case.birth_tasks import BabyHealth, BirthMeeting, BirthTask
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.case.plan import Action, Conference, Decision
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record
from prebirth.case.where_to_live import ContactPlan, LivingOption

ON = date(2026, 11, 29)


def of(*records: Record) -> Case:
    """A case of some records."""
    return reduce(Case.adding, records, Case(id="c"))


def expected() -> Case:
    """Amy and Liam expect a baby, and live with Ella; everything is planned."""
    return of(
        Pregnancy(id="pregnancy", due="2027-01-08", babies=1, carried_by="am"),
        Person(id="am", names="Amy Storr", role="mother", contact="lives in the home"),
        Person(id="li", names="Liam Storr", role="father", contact="lives in the home"),
        Person(id="el", names="Ella Storr", role="sibling", born="2022-04-01"),
        Conference(id="c1", kind="initial (pre-birth)", on="2026-12-08"),
        BirthMeeting(id="m1", kind="planning meeting before the birth", on="2026-12-10"),
        BirthMeeting(id="m2", kind="pre-discharge meeting after the birth", on="2027-01-09"),
        BirthTask(id="t1", moment="going home", task="Bring two cots to the flat.", who="Jean"),
        Action(
            id="a1",
            outcome="The baby sleeps safely",
            action="Buy two cots",
            who="Jean",
            kind="support",
        ),
        BirthPlan(id="p1", version=1, on="2026-11-10", place="hospital"),
        ContactPlan(id="k1", person="li", arrangement="Sundays", review_on="2027-02-01"),
        LivingOption(id="l1", kind="with both parents", standing="what is planned"),
        BabyHealth(id="h1", matter="growth", known="Small", needs="Scan each week"),
        Appointment(id="s1", on="2026-12-04", service="scan", person="am"),
        Decision(id="d1", on="2026-10-25", decided="Review at four weeks.", review_on="2027-02-05"),
    )


def stillborn(goes_on: str | None = None) -> Case:
    """The same, of which the baby was stillborn on 27 November."""
    case = expected().adding(Baby(id="b1", became="stillborn", ended_on="2026-11-27", weeks="34+0"))
    return case.adding(case.pregnancy.replace(goes_on=goes_on))


def at_home(case: Case) -> Case:
    """The same, where the record says that Ella lives with both parents."""
    members = ({"person": "am"}, {"person": "li"}, {"person": "el"})
    return case.adding(Household(id="h", name="Home", members=members))


def twins(*, both_live: bool = True) -> Case:
    """Ivy and Noah are born, or Noah is stillborn; of two men each may be the father."""
    noah = (
        Baby(id="b2", became="born", born="2026-11-23", given_name="Noah", sex="man or boy")
        if both_live
        else Baby(id="b2", became="stillborn", ended_on="2026-11-23", given_name="Noah")
    )
    return of(
        Pregnancy(id="pregnancy", due="2026-12-20", basis="scan", babies=2, carried_by="ke"),
        Person(id="ke", names="Kerry Holt", role="mother", contact="lives in the home"),
        Person(id="de", names="Dean Pask", role="possible father"),
        Person(id="ro", names="Rory Finch", role="possible father"),
        Person(id="gr", names="Jean Holt", role="grandparent", of_parent="ke"),
        Baby(id="b1", became="born", born="2026-11-22", given_name="Ivy", sex="woman or girl"),
        noah,
        Action(id="a1", action="Buy two cots", who="Jean Holt", due="2026-12-01"),
        Action(id="a2", action="Weigh Ivy each week", who="Midge Oakes", kind="support"),
        BirthTask(id="t1", moment="going home", task="Bring two cots to the flat."),
    )
