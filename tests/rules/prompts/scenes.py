"""For every rule a case that raises it, and cases just within its limits that do not."""

from __future__ import annotations

from typing import Any, NamedTuple

from prebirth.case.agencies import Agency, Contribution, HistoryCheck, Reading, Told
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BabyHealth, BirthAlert, BirthMeeting, BirthTask
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.closing import Closing
from prebirth.case.earlier_children import ChildVoice, PlanPeriod, PreviousChild
from prebirth.case.enquiries import CourtOrder, Recommendation, Section47Enquiry, StructuredTool
from prebirth.case.gestation import Gestation
from prebirth.case.households import Household, Member, Support
from prebirth.case.oversight import Assessment, Disagreement, Supervision
from prebirth.case.people import Lived, Person
from prebirth.case.plan import Action, Conference, Decision, Factor, Invited, LegalStep, LetterTo
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record
from prebirth.case.shares import Share, WrongHands
from prebirth.case.taking_part import FamilyMeeting, OwnHelp, Responsibility
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.case.where_to_live import ContactPlan, LivingOption
from tests.rules.prompts.build import (
    FATHER,
    MOTHER,
    TIMES,
    adding,
    ago,
    couple,
    family,
    next_day,
    pregnant,
    said,
    working_ago,
)

PARTED = couple(kind="separated", quality=("violence confirmed",), ended=ago(9))
VISIT = BirthMeeting(id="v", kind="first visit of the midwife at home", on=ago(1))


class Scene(NamedTuple):
    raised: Case
    silent: list[Case]


CHILD = Person(
    id="k", names="Kit", role="half-sibling", born="2019-01-01", contact="lives in the home"
)
ELSEWHERE = CHILD.replace(contact="no contact")
HERS = Tie(id="hers", one="m", kind="parent of (birth)", other="k")
REMOVED = PreviousChild(
    id="pc",
    child="k",
    parents=("m",),
    where_now="adopted",
    removed_on="2020",
    authority="X",
    order="care order",
    reason="Why",
    papers_received="2026",
)
LOST_FOR_DRUGS = REMOVED.replace(reason="Drug use by both.")
MISS = {"service": "midwifery", "outcome": "did not attend", "meaning": "m", "response": "r"}
MW, GP, MH = (
    Agency(id=key, name=key, kind=kind, role="r")
    for key, kind in (("mw", "maternity"), ("gp", "GP"), ("mh", "mental health"))
)


def miss(key: str, on: str | None, **facts: object) -> Appointment:
    return Appointment(**({"id": key, "on": on} | MISS | facts))


def letter(on: str | None, *given: LetterTo) -> LegalStep:
    return LegalStep(id="l", kind="letter before proceedings", on=on, letters=given)


def history(person: str, section: int, *numbers: int) -> list[Record]:
    return [said(f"Q{section}.{number}", about=person) for number in numbers]


def conference(on: str, **facts: object) -> Conference:
    return Conference(**({"id": "co", "on": on, "kind": "initial (pre-birth)"} | facts))


def risk(**facts: object) -> Factor:
    return Factor(
        **(
            {
                "id": "ri",
                "kind": "risk",
                "description": "d",
                "effect": "e",
                "weight": "w",
                "state": "past",
            }
            | facts
        )
    )


def strong(key: str, evidence: str | None = "told by the person") -> Factor:
    return Factor(id=key, kind="protective", description="d", evidence=evidence)


def events(kind: str, *days: str | None, about: str = "k") -> list[Event]:
    return [
        Event(id=f"e{number}", on=day, kind=kind, about=(about,), happened="x")
        for number, day in enumerate(days)
    ]


OTHER_MOTHER = Person(id="m2", names="Ann", role="mother", sex="woman or girl")
JAILED = FATHER.replace(notes="HMP Leicester, sentenced to 26 months for s.20 GBH on Mo.")
IN_SIX = "2026-05-26"
"""Six working days after Friday 15 May 2026, Monday 25 May being a bank holiday."""
LATE = TIMES.gestation("conference_by")
KEPT = {"outcome": "o", "how_known": "h"}

NEAR = pregnant("35+0")
MOVED = Closing(id="cl", ending="the family moved away", on="2026-05-01", why="To her mother")
BORN = Baby(id="b", name="Bo", born=ago(1))
LOSS_TOLD = Event(
    id="lt", on=ago(5), kind="bereavement", about=("m",), happened="The pregnancy ended at 32+1."
)
LOST = Baby(id="b", became="stillborn")
CLOSED = Closing(id="cl", ending="no further action", on=ago(10), why="Panel")
HV = Agency(id="hv", name="Health visitors", kind="health visiting", role="r")
WORRIED = Contribution(id="cn", agency="hv", received_on=ago(20), says="We are worried for her.")
DISSENT = Disagreement(id="dg", agency="hv", about="The plan", raised_on=ago(20))
SON = Person(id="x", names="Rex", role="partner of a parent", sex="man or boy")
NEW_HOME = Household(
    id="h", name="Home", members=({"person": "m"}, {"person": "x", "since": ago(30)})
)
MOVED_TOGETHER = ({"person": "m", "since": ago(30)}, {"person": "x", "since": ago(30)})
LONG_THERE = ({"person": "m"}, {"person": "x", "since": ago(85)})
GONE = ({"person": "m"}, {"person": "x", "since": ago(30), "until": ago(3)})
UNTIL = ago(30 - 84)
PLANNING = BirthMeeting(id="pm", kind="planning meeting before the birth", on="2026-05-20")
AGREES = {
    "person": "m",
    "agrees": "yes",
    "able": "yes",
    "on": "2026-05-14",
    "informed": "She may take the baby back",
}


def ended(*more: Record) -> Case:
    """The family, once its assessment is closed."""
    return family(Assessment(status="closed"), *more)


def basis(words: str = "emergency protection order", **facts: object) -> BirthBasis:
    told = ({"person": "m", "on": "2026-05-14"},)
    return BirthBasis(**({"id": "bb", "basis": words, "explained": told} | facts))


def agreed(**facts: object) -> BirthBasis:
    words = "looked after with the parents' agreement (section 20; Wales section 76)"
    return basis(words, **({"agreements": (AGREES,), "fair": "Rested, with a friend"} | facts))


def birth_plan(**facts: object) -> BirthPlan:
    given = ({"person": "m", "on": "2026-05-14"},)
    return BirthPlan(
        **(
            {"id": "bp", "agreed": ({"who": "Midwife"},), "given": given, "place": "hospital"}
            | facts
        )
    )


def may_not_come(**facts: object) -> BirthPlan:
    row = {"person": "f", "why": "Threats", "told_by": "Jo", "told_on": "2026-05-14"} | facts
    return birth_plan(not_to_come=(row,))


def option(**facts: object) -> LivingOption:
    return LivingOption(
        **(
            {"id": "lo", "kind": "with a relative or friend", "standing": "if the plan fails"}
            | facts
        )
    )


def sees(person: str, overseer: str = "Jo", **facts: Any) -> ContactPlan:
    return ContactPlan(id=f"cp{person}", person=person, overseer=overseer, **facts)


def drunk(showed: str = "Drunk and disorderly, twice.") -> HistoryCheck:
    return HistoryCheck(id="hc", about="f", asked_of="police", showed=showed)


ALERT = BirthAlert(id="al", kind="maternity record", placed_on="2026-05-14")

ABUSE = ("Conceived by abuse or exploitation",)
STANDS_BY = OwnHelp(id="oh", person="m", kind="other", who="Rape crisis centre")
NAMED = "will have it once named at registration"
TO_QUAY_ROAD = Household(
    id="new", address="2 Quay Road", members=(Member(person="m", since=ago(-40)),)
)
GIRL = Baby(id="b", name="Bo", sex="woman or girl")
PLANNED = Conference(
    id="co", kind="initial (pre-birth)", on=ago(9), outcome="child protection plan"
)
BEING_TESTED = said("Q2.2", choice=("Being tested",))


def tested(how: str) -> Responsibility:
    return Responsibility(id="r", person="f", test=how)


UNCLE = Person(
    id="un", names="Ned", role="other relative", sex="man or boy", contact="regular contact"
)
AGREED_LESS = Recommendation(id="re", recommends=("child in need plan",), agreed_on=ago(3))
POLICE = Agency(id="pol", name="pol", kind="police", role="r")
SURGERY = Agency(id="gp", name="Mill Lane", kind="GP")
MISSED_THREE = [miss(f"m{n}", ago(40 + n), person="m") for n in range(3)]

TOLD_THREE = [one.replace(shared_with=(Told(agency="gp", on=ago(30)),)) for one in MISSED_THREE]


def opened(day: str) -> Assessment:
    return Case().assessment.replace(opened=day)


def kept(count: int, **facts: object) -> list[Appointment]:
    return [
        miss(f"k{n}", ago(30 - n), **({"person": "m", "outcome": "attended"} | facts))
        for n in range(count)
    ]


POLICE = Agency(id="pol", kind="police", role="r")
INJURY = Event(id="e", on="2026-04-10", kind="injury", about=("m",), happened="x", source="pol")
SEEN = Appointment(id="a", on="2026-04-01", service="GP", person="m", outcome="attended")
TOLD_MH = Telling(id="t", event="e", agency="mh", on="2026-04-12", told=True)
GIVEN = Contribution(id="given", agency="gp", history_shared_on="2026-04-01")


SCENES: dict[str, Scene] = {
    "mother-not-met": Scene(
        family(opened(working_ago(10)), pregnant("17+3")),
        [
            family(opened(next_day(working_ago(10)))),
            family(opened(ago(90)), MOTHER.replace(spoken_to=("2026-05-01",))),
            family(opened(ago(90)), MOTHER.replace(died="2026-05-01")),
            family(
                opened(ago(90)),
                miss("v", ago(9), service="social work visit", person="m", outcome="late"),
            ),
            family(opened(ago(90)), said("Q18.1", "It is fair.")),
            family(),
        ],
    ),
    "unbooked": Scene(
        family(pregnant("12+1")),
        [
            family(pregnant("12+0")),
            family(pregnant("12+1", booked_on=ago(3))),
            family(pregnant("12+1", booking="late")),
            family(pregnant("12+1"), miss("a", ago(3), service="scan", outcome="attended")),
            family(pregnant("12+0", booking="concealed", booked_on=ago(3))),
            family(pregnant("30+0"), BORN),
        ],
    ),
    "maternity-silent": Scene(
        family(pregnant(booked_on=ago(90)), miss("a", ago(57), outcome="attended")),
        [
            family(pregnant(booked_on=ago(90)), miss("a", ago(56), outcome="attended")),
            family(pregnant(booked_on=ago(56))),
            family(pregnant(booked_on=ago(90)), miss("a", ago(56), service="scan", outcome="late")),
            family(pregnant()),
        ],
    ),
    "born-alone-before": Scene(
        family(pregnant(), REMOVED.replace(reason="Concealed; born with nobody there")),
        [
            family(pregnant(), REMOVED.replace(reason="Concealed"), said("Q17.6")),
            family(pregnant(), REMOVED.replace(reason="Not concealed, booked at ten weeks")),
            family(pregnant(), REMOVED),
            family(pregnant(), *events("pregnancy", ago(3))),
        ],
    ),
    "treatment-not-kept": Scene(
        family(said("Q8.3", "", choice=("In part",))),
        [
            family(said("Q8.3", choice=("No treatment needed",))),
            family(said("Q8.3", choice=("Yes",))),
            family(said("Q8.3", choice=("No",)), risk(theme="mental health", about="m")),
        ],
    ),
    "agency-unlisted": Scene(
        family(opened(working_ago(10)), MW, POLICE),
        [
            family(opened(next_day(working_ago(10)))),
            family(opened(ago(90)), MW, GP, POLICE),
            family(opened(ago(90)), MW, GP, HistoryCheck(asked_of="police", asked_on=ago(3))),
            family(),
        ],
    ),
    "child-service-unlisted": Scene(
        family(opened(working_ago(10)), CHILD),
        [
            family(opened(next_day(working_ago(10))), CHILD),
            family(opened(ago(90)), CHILD, Agency(kind="health visiting")),
            family(opened(ago(90)), CHILD, Agency(kind="school or nursery")),
            family(opened(ago(90)), CHILD.replace(contact="no contact")),
        ],
    ),
    "substance-service-unlisted": Scene(
        family(opened(working_ago(10)), risk(theme="substance use", about="m", state="current")),
        [
            family(
                opened(next_day(working_ago(10))),
                risk(theme="substance use", about="m", state="current"),
            ),
            family(
                opened(ago(90)),
                risk(theme="substance use", about="m", state="current"),
                Agency(kind="substance misuse"),
            ),
            family(opened(ago(90)), said("Q3.4", about="m", choice=("None now or before",))),
            family(opened(ago(90)), risk(theme="substance use", about="m", state="past")),
            family(opened(ago(90)), said("Q4.4", about="f", choice=("Now",))),
            family(opened(ago(90)), said("Q4.4", about="f", choice=("Now",)), drunk("No drink.")),
            family(opened(ago(90)), said("Q4.4", about="f", choice=("In the past",)), drunk()),
            family(opened(ago(90)), LOST_FOR_DRUGS.replace(reason="No drug use by either.")),
            family(opened(ago(90)), LOST_FOR_DRUGS, Agency(kind="substance misuse")),
        ],
    ),
    "care-leaver-unasked": Scene(
        family(MOTHER.replace(in_care="yes", born="2001-05-16")),
        [
            family(MOTHER.replace(in_care="yes", born="2001-05-15")),
            family(MOTHER.replace(in_care="yes", age=25)),
            family(MOTHER.replace(in_care="no", born="2001-05-16")),
            family(MOTHER.replace(in_care="yes", age=20, young_parent="care leaver")),
            family(MOTHER.replace(in_care="yes", age=20, own_worker="Jo")),
        ],
    ),
    "sex-unrecorded": Scene(
        family(Person(id="x", names="Sam", contact="lives in the home")),
        [
            family(Person(id="x", names="Sam", contact="stays over")),
            family(Person(id="x", sex="man or boy", contact="lives in the home")),
            family(
                Person(id="x", names="Sam", contact="lives in the home"),
                HistoryCheck(about="x", asked_of="police", asked_on=ago(3)),
            ),
            family(CHILD.replace(sex="not known")),
        ],
    ),
    "check-harm-unweighed": Scene(
        family(
            HistoryCheck(
                id="h", about="f", received_on=ago(3), showed="2014: assault on a child of two"
            )
        ),
        [
            family(HistoryCheck(about="f", showed="No record of harm to a child")),
            family(HistoryCheck(about="f", showed="Fined for speeding")),
            family(HistoryCheck(about="f", showed="Assault on his son"), risk(about="f")),
        ],
    ),
    "donor-unsaid": Scene(
        family(OTHER_MOTHER, FATHER.replace(names="", spoken_to=())),
        [
            family(FATHER.replace(names="", spoken_to=())),
            family(OTHER_MOTHER),
            family(OTHER_MOTHER, FATHER.replace(names="", spoken_to=(), role="donor")),
        ],
    ),
    "note-harm-unrecorded": Scene(
        family(JAILED),
        [
            family(FATHER.replace(notes="Never violent. No history of prison.")),
            family(FATHER.replace(notes="Works in a prison; was assaulted there as a boy.")),
            family(JAILED.replace(died="2026-01")),
            family(JAILED, couple(quality=("violence confirmed",))),
            family(JAILED, *events("conviction", "2020", about="f")),
            family(JAILED, Event(id="e", about=("f",), violence="alleged")),
            family(JAILED, CourtOrder(id="o", binds="f")),
            family(JAILED, risk(about="f", theme="offending")),
        ],
    ),
    "worry-unasked": Scene(
        family(MW, Contribution(id="c", agency="mw", says="Growing worry: she comes with him")),
        [
            family(MW, Contribution(agency="mw", says="No concerns")),
            family(MW, Contribution(agency="mw", says="Her course about worry has finished.")),
            family(MW, Contribution(agency="mw", says="We are worried", plan_view="disagrees")),
            family(
                MW,
                Contribution(id="c", agency="mw", says="We are worried"),
                Contribution(id="d", agency="mw", plan_view="agrees"),
            ),
        ],
    ),
    "readings-unfollowed": Scene(
        family(
            Reading(id="r", subject="father or partner", stand="one alone says it"),
            Contribution(id="c", received_on=ago(3), says="Quiet when he is there"),
        ),
        [
            family(Reading(subject="home", stand="they differ", notes="Look again")),
            family(Reading(subject="home", stand="they agree")),
        ],
    ),
    "concern-unraised": Scene(
        family(said("Q16.3", "The nursery feared to say it")),
        [
            family(said("Q16.3", "None. Nobody had any")),
            family(
                said(
                    "Q16.3",
                    "We asked each agency by phone on 12 May; none holds an unspoken worry.",
                )
            ),
            family(said("Q16.3", "Each agency was asked about worries, and there are none.")),
            family(said("Q16.3", "No. Everybody has said what they think.")),
            family(said("Q16.3"), Disagreement(raised_on=ago(3))),
            family(said("Q16.3", "")),
        ],
    ),
    "sharing-ground-missing": Scene(
        family(said("Q1.5", "", choice=("Explained and not agreed",))),
        [
            family(said("Q1.5", "Section 47", choice=("Shared without their agreement",))),
            family(said("Q1.5", "", choice=("Explained and agreed",))),
        ],
    ),
    "pattern-ended": Scene(
        family(*MISSED_THREE, *kept(4)),
        [
            family(*MISSED_THREE, *kept(3)),
            family(*MISSED_THREE[:2], *kept(4)),
            family(*MISSED_THREE, *kept(4, service="social work visit")),
        ],
    ),
    "moved-or-late-run": Scene(
        family(*(miss(f"a{n}", ago(n), outcome="rearranged", person="m") for n in range(1, 6))),
        [
            family(*(miss(f"a{n}", ago(n), outcome="rearranged", person="m") for n in range(1, 5))),
            family(*(miss(f"a{n}", ago(n), outcome="late", person="m") for n in range(1, 4))),
            family(
                *(miss(f"a{n}", ago(n), outcome="rearranged", person="m") for n in range(1, 6)),
                miss("b", ago(0), outcome="attended", person="m"),
            ),
        ],
    ),
    "copy-reached-danger": Scene(
        family(
            MOTHER.replace(safe_from=("f",)),
            FATHER.replace(names="Dean Prosser"),
            Share(id="sh", wrong=(WrongHands(to="Mr Prosser, by mail"),)),
        ),
        [
            family(
                FATHER.replace(names="Dean Prosser"),
                Share(id="sh", wrong=(WrongHands(to="Mr Prosser"),)),
            ),
            family(
                MOTHER.replace(safe_from=("f",)),
                FATHER.replace(names="Dean Prosser"),
                Share(id="sh", wrong=(WrongHands(to="A neighbour"),)),
            ),
            family(
                MOTHER.replace(safe_from=("f",)),
                FATHER.replace(names="Dean Prosser"),
                Share(id="sh", to="Dean Prosser"),
            ),
        ],
    ),
    "history-one-sided": Scene(
        family(*history("m", 3, 1, 2, 3, 4), *history("f", 4, 1)),
        [
            family(*history("m", 3, 1, 2, 3, 4), *history("f", 4, 1, 2)),
            family(),
            Case().adding(MOTHER),
        ],
    ),
    "father-not-named": Scene(
        Case().adding(MOTHER),
        [
            family(),
            adding(Case(), MOTHER, said("Q2.2", "She will not say.")),
            adding(Case(), Person(role="possible father")),
            adding(Case(), MOTHER, Person(id="m2", role="mother")),
            adding(Case(), MOTHER, Person(id="d", role="donor")),
        ],
    ),
    "paternity-open": Scene(
        family(Person(id="x", role="possible father")),
        [
            family(),
            family(FATHER.replace(paternity="DNA test"), Person(id="x", role="possible father")),
            adding(Case(), MOTHER, Person(role="donor")),
        ],
    ),
    "who-hurts-unsaid": Scene(
        family(couple(quality=("controlling",))),
        [
            family(couple(quality=("controlling",), hurts="not known")),
            family(couple(quality=("conflict",))),
        ],
    ),
    "may-be-one": Scene(
        family(Person(id="x", names="Fred")),
        [
            family(Person(id="x", names="Fred", not_same=("f",))),
            family(Person(id="x", names="Freda")),
            family(Person(id="x", names="Ann Smith"), Person(id="y", names="Bea Smith")),
            family(
                Person(id="x", names="Jon Smith", born="1990-01-01"),
                Person(id="y", names="John Smith", born="1960-01-01"),
            ),
        ],
    ),
    "father-not-met": Scene(
        family(
            FATHER.replace(spoken_to=()),
            said("Q4.9", "", about="f", choice=("Not yet",), on=ago(5)),
            said("Q6.3", "", about="f", choice=("Yes, alone",)),
        ),
        [
            family(),
            family(FATHER.replace(spoken_to=()), said("Q4.9", "", about="f", choice=("Declined",))),
            family(FATHER.replace(spoken_to=()), said("Q4.9", "", about="f", choice=("Met",))),
            family(
                FATHER.replace(spoken_to=()),
                said("Q4.9", "Rang twice; a letter went.", about="f", choice=("Not yet",)),
            ),
            family(FATHER.replace(spoken_to=()), said("Q18.2", "I will be there for them.")),
            family(FATHER.replace(role="former partner of a parent", spoken_to=())),
            family(FATHER.replace(died="2026-01-15", spoken_to=())),
        ],
    ),
    "man-unchecked": Scene(
        family(
            FATHER.replace(lived_in=(Lived(area="Stanmere"),)),
            HistoryCheck(about="f", asked_of="police", asked_on=ago(9), which="Wexmoor"),
        ),
        [
            family(
                HistoryCheck(about="f", asked_of="police", asked_on=ago(9)),
                UNCLE,
                HistoryCheck(id="u", about="un", asked_of="probation", asked_on=ago(9)),
            ),
            family(
                FATHER.replace(lived_in=(Lived(area="Stanmere"),)),
                HistoryCheck(about="f", asked_of="police", asked_on=ago(9)),
                HistoryCheck(
                    about="f", asked_of="other authority", which="Stanmere Council", asked_on=ago(9)
                ),
            ),
            family(HistoryCheck(about="f", asked_of="police", asked_on=ago(9))),
            family(FATHER.replace(died="2020")),
            family(
                FATHER.replace(lived_in=(Lived(area="York"),)),
                HistoryCheck(about="f", asked_of="police", which="York", asked_on="2026"),
            ),
            family(
                HistoryCheck(about="f", asked_of="police", asked_on=ago(9)),
                Person(sex="man or boy", contact="now and then"),
            ),
            family(
                HistoryCheck(about="f", asked_of="police", asked_on=ago(9)),
                Person(sex="man or boy", contact="lives in the home", role="half-sibling"),
            ),
        ],
    ),
    "check-unanswered": Scene(
        family(HistoryCheck(id="h", about="f", asked_on=working_ago(10))),
        [
            family(HistoryCheck(asked_on=next_day(working_ago(10)))),
            family(HistoryCheck(asked_on=ago(90), received_on=ago(2))),
            family(HistoryCheck()),
            family(HistoryCheck(asked_on="2025")),
        ],
    ),
    "childhood-unknown": Scene(
        family(*history("f", 4, 1)),
        [
            family(*history("f", 4, 1), *history("m", 3, 1)),
            family(MOTHER.replace(in_care="no"), FATHER.replace(in_care="yes")),
        ],
    ),
    "learning-need-unassessed": Scene(
        family(MOTHER.replace(learning_difficulty="suspected")),
        [
            family(
                MOTHER.replace(learning_difficulty="suspected"),
                said("Q3.2", "Slow to read; pictures.", about="m"),
            ),
            family(MOTHER.replace(learning_difficulty="not known")),
        ],
    ),
    "removal-without-papers": Scene(
        family(CHILD, REMOVED.replace(papers_received=None)),
        [
            family(CHILD, REMOVED),
            family(CHILD, PreviousChild(where_now="with parent")),
            family(CHILD, PreviousChild(where_now="with relatives", reason="For the school.")),
        ],
    ),
    "removal-unexplained": Scene(
        family(CHILD, REMOVED.replace(order=None)),
        [family(CHILD, REMOVED), family(CHILD, PreviousChild(where_now="not known"))],
    ),
    "past-plan-unconsidered": Scene(
        family(REMOVED.replace(child=None, plans=(PlanPeriod(category="neglect"),)), said("Q5.1")),
        [
            family(
                REMOVED.replace(child=None, plans=(PlanPeriod(category="neglect"),)),
                said("Q5.1"),
                said("Q5.3"),
            ),
            family(REMOVED.replace(child=None, plans=(PlanPeriod(category="child in need"),))),
        ],
    ),
    "loss-and-avoidance": Scene(
        family(CHILD, REMOVED, pregnant(), miss("a", ago(9)), miss("b", ago(19))),
        [
            family(CHILD, REMOVED, pregnant(), miss("a", ago(9))),
            family(CHILD, REMOVED, pregnant(), miss("a", ago(9)), miss("b", "2025")),
            family(CHILD, REMOVED, pregnant(), miss("a", ago(9), person="m"), miss("b", ago(19))),
            family(CHILD, REMOVED, pregnant(), miss("a", ago(9)), miss("b", ago(200))),
            family(CHILD, REMOVED, miss("a", ago(9)), miss("b", ago(19))),
            family(CHILD, REMOVED, pregnant(), miss("a", ago(9)), miss("b", ago(19)), said("Q5.4")),
        ],
    ),
    "no-change-evidence": Scene(
        family(CHILD, REMOVED, said("Q5.3", evidence="told by the person")),
        [
            family(CHILD, REMOVED, said("Q5.3", evidence="observed")),
            family(CHILD, REMOVED),
            family(said("Q5.3", evidence="told by the person")),
        ],
    ),
    "child-death-unexplored": Scene(
        family(CHILD, REMOVED.replace(where_now="died", papers_received=None), said("Q5.1")),
        [
            family(CHILD, REMOVED.replace(where_now="died"), said("Q5.1")),
            family(CHILD, REMOVED.replace(papers_received=None)),
        ],
    ),
    "relationship-thin": Scene(
        family(couple(), said("Q6.1")),
        [
            family(couple(), said("Q6.1"), said("Q6.2")),
            family(couple(kind="separated")),
            family(couple(ended="2026-01")),
            family(couple(), said("Q6.1"), FATHER.replace(died="2026-01")),
        ],
    ),
    "abuse-not-asked-alone": Scene(
        family(
            couple(kind="separated", ended="2024-05-15"),
            said("Q6.3", "", about="m", choice=("Tried and not yet possible",)),
        ),
        [
            family(couple(kind="separated", ended="2024-05-14")),
            family(couple(kind="separated")),
            family(couple(kind="separated", ended="2024")),
            family(
                couple(), *(said("Q6.3", "", about=key, choice=("Yes, alone",)) for key in "mf")
            ),
        ],
    ),
    "abuse-tool-missing": Scene(
        family(couple(quality=("controlling",))),
        [
            family(couple(quality=("conflict",))),
            family(couple(quality=("controlling",)), said("Q6.5", "", choice=("DASH done",))),
            family(
                couple(quality=("controlling",)),
                StructuredTool(id="t", name="DASH", subject="domestic abuse", done_on="2026-05-01"),
            ),
            family(Event(violence="none")),
        ],
    ),
    "new-partner": Scene(
        family(couple(began="2025-05-16"), said("Q6.6")),
        [
            family(couple(began="2025-05-15")),
            family(couple(began="2025")),
            family(couple()),
            family(
                couple(began="2025-06"),
                said("Q6.6"),
                Supervision(on="2025-07-01", actions="Reassess risk now he has moved in"),
            ),
        ],
    ),
    "new-partner-very-new": Scene(
        family(couple(began="2026-02-16")),
        [
            family(couple(began="2026-02-15")),
            family(couple(began="2026")),
            family(couple()),
            family(couple(began="2026-02")),
        ],
    ),
    "parted-in-one-home": Scene(
        family(PARTED, Household(id="h", members=({"person": "m"}, {"person": "f"}))),
        [
            family(PARTED, Household(members=({"person": "m"}, {"person": "f", "until": ago(3)}))),
            family(PARTED),
            family(
                PARTED.replace(quality=("conflict",)),
                Household(members=({"person": "m"}, {"person": "f"})),
            ),
            family(
                PARTED.replace(kind="living together", ended=None),
                Household(members=({"person": "m"}, {"person": "f"})),
            ),
        ],
    ),
    "violence-unweighed": Scene(
        family(couple(quality=("violence confirmed",))),
        [
            family(couple(quality=("conflict",))),
            family(couple(quality=("violence confirmed",)), risk(theme="domestic abuse")),
            family(couple(quality=("violence confirmed",)), risk(about="f", theme="offending")),
            family(Event(kind="police call-out", about=("m",), violence="none")),
            family(Event(kind="police call-out", about=("k",), violence="confirmed"), CHILD),
        ],
    ),
    "separation-claimed": Scene(
        family(
            couple(
                kind="separated",
                quality=("violence alleged",),
                ended="2025-11-16",
                evidence="told by the person",
            )
        ),
        [
            family(
                couple(
                    kind="separated",
                    quality=("violence alleged",),
                    ended="2025-11-15",
                    evidence="told by the person",
                )
            ),
            family(
                couple(
                    kind="separated",
                    quality=("violence alleged",),
                    ended="2026-01-01",
                    evidence="seen in a record",
                )
            ),
            family(
                couple(
                    kind="separated", quality=("violence alleged",), evidence="told by the person"
                )
            ),
            family(
                couple(
                    kind="separated",
                    quality=("conflict",),
                    ended="2026-01-01",
                    evidence="told by the person",
                )
            ),
        ],
    ),
    "culture-empty": Scene(
        family(said("Q7.1", about="m"), said("Q7.2", about="m")),
        [family(*(said(q, about=p) for q in ("Q7.1", "Q7.2") for p in "mf")), Case()],
    ),
    "interpreter-missing": Scene(
        family(
            FATHER.replace(first_language="Polish", interpreter="yes"),
            Person(id="s", names="Ewa W"),
            said("Q7.4", "Ewa interprets for him."),
        ),
        [
            family(
                FATHER.replace(first_language="Polish", interpreter="yes"),
                Person(id="s", names="Ewa W"),
                said("Q7.4", "Booked interpreter; Ewa never interprets."),
            ),
            family(FATHER.replace(first_language="Polish", interpreter="no")),
            family(FATHER.replace(first_language="English", interpreter="yes")),
            family(FATHER.replace(interpreter="yes")),
        ],
    ),
    "health-not-joined": Scene(
        family(
            risk(theme="mental health", about="m"),
            GP,
            Contribution(agency="gp", read_on="2026-05-01"),
            MH,
        ),
        [
            family(
                risk(theme="mental health", about="m"),
                GP,
                MH,
                Contribution(agency="gp", read_on="2026-05-01"),
                Contribution(agency="mh", read_on="2026-05"),
            ),
            family(risk(theme="other", about="m")),
        ],
    ),
    "functioning-impact-missing": Scene(
        family(risk(theme="substance use", about="f", effect=" ")),
        [
            family(risk(theme="substance use", about="f")),
            family(risk(theme="substance use", effect="")),
            family(risk(theme="offending", about="f", effect="")),
        ],
    ),
    "child-unseen": Scene(
        family(CHILD),
        [
            family(CHILD, ChildVoice(child="k", observed="Played.")),
            family(CHILD.replace(contact="no contact")),
            family(CHILD.replace(died="2020")),
        ],
    ),
    "child-not-alone": Scene(
        family(CHILD.replace(born="2022-05-15"), ChildVoice(child="k", seen_on=ago(2), alone="no")),
        [
            family(CHILD.replace(born="2022-05-16")),
            family(CHILD.replace(born=None)),
            family(CHILD.replace(born="2022")),
            family(CHILD, ChildVoice(child="k", alone="yes")),
        ],
    ),
    "child-seen-long-ago": Scene(
        family(CHILD, ChildVoice(child="k", seen_on=working_ago(20))),
        [
            family(CHILD, ChildVoice(child="k", seen_on=next_day(working_ago(20)))),
            family(CHILD, ChildVoice(child="k")),
            family(CHILD, ChildVoice(child="k", seen_on="2025")),
        ],
    ),
    "small-incidents": Scene(
        family(CHILD, *events("injury", "2024-05-15", "2025-01", "2026-05-15")),
        [
            family(CHILD, *events("injury", "2024-05-14", "2025-01", "2026-05-15")),
            family(CHILD, *events("injury", "2025-01", "2026-05-15")),
            family(CHILD, *events("injury", "2024", "2025", "2026")),
            family(CHILD, *events("injury", None, None, None)),
            family(CHILD, *events("move", "2025-01-01", "2025-02-01", "2025-03-01")),
            family(
                CHILD,
                *events("injury", "2025-01-01", "2025-02-01", "2025-03-01"),
                said("Q9.3", about="k"),
            ),
        ],
    ),
    "missed-unrecorded": Scene(
        family(Appointment(id="a", on=ago(3))),
        [
            family(Appointment(on=ago(2))),
            family(Appointment()),
            family(Appointment(on="2025")),
            family(Appointment(on=ago(9), outcome="rearranged")),
        ],
    ),
    "missed-unshared": Scene(
        family(miss("a", working_ago(5))),
        [
            family(miss("a", next_day(working_ago(5)))),
            family(miss("a", None)),
            family(miss("a", "2025")),
            family(miss("a", ago(60), outcome="cancelled by service")),
            family(miss("a", ago(60), shared_with=(Told(on=ago(50)),))),
        ],
    ),
    "missed-uninterpreted": Scene(
        family(miss("a", None, meaning="")),
        [family(miss("a", None)), family(miss("a", ago(9), meaning="", outcome="late"))],
    ),
    "missed-unanswered": Scene(
        family(miss("a", working_ago(10), response="")),
        [
            family(miss("a", next_day(working_ago(10)), response="")),
            family(miss("a", working_ago(10))),
            family(miss("a", None, response="")),
            family(miss("a", "2025", response="")),
        ],
    ),
    "missed-pattern": Scene(
        family(
            miss("a", ago(60)), miss("b", ago(30), service="GP"), miss("c", ago(4), service="scan")
        ),
        [
            family(*MISSED_THREE, *kept(4)),
            family(SURGERY, *TOLD_THREE, *kept(1), said("Q10.3")),
            family(miss("a", ago(61)), miss("b", ago(30)), miss("c", ago(4))),
            family(
                miss("a", ago(60)),
                miss("b", ago(30)),
                miss("c", ago(4), outcome="cancelled by service"),
            ),
            family(miss("a", "2026"), miss("b", ago(30)), miss("c", ago(4))),
            family(
                *(miss(f"o{n}", ago(10 * n), outcome="attended") for n in range(1, 5)),
                miss("b", ago(100)),
                miss("c", ago(110)),
            ),
            family(
                *(miss(f"o{n}", ago(10 * n), outcome="attended") for n in range(1, 3)),
                miss("b", ago(100)),
                miss("c", ago(110)),
                miss("d", ago(200)),
            ),
        ],
    ),
    "missed-across-agencies": Scene(
        family(MW, GP, miss("a", ago(60)), miss("b", ago(4), service="GP")),
        [
            family(MW, GP, miss("a", ago(61)), miss("b", ago(4), service="GP")),
            family(MW, GP, miss("a", ago(60)), miss("b", ago(4), service="scan")),
            family(
                MW,
                GP,
                miss("a", ago(60), shared_with=(Told(agency="gp"),)),
                miss("b", ago(4), service="GP"),
            ),
            family(MW, GP, miss("a", None), miss("b", ago(4), service="GP")),
            family(
                MW, GP, miss("a", ago(60), person="m"), miss("b", ago(4), service="GP", person="f")
            ),
        ],
    ),
    "cancelled-by-service": Scene(
        family(
            miss("a", ago(60), outcome="cancelled by service"),
            miss("b", ago(4), outcome="cancelled by service"),
        ),
        [
            family(
                miss("a", ago(60), outcome="cancelled by service"),
                miss("b", ago(57), outcome="cancelled by service"),
            ),
            family(
                miss("a", ago(61), outcome="cancelled by service"),
                miss("b", ago(4), outcome="cancelled by service"),
            ),
            family(miss("a", ago(60), outcome="cancelled by service"), miss("b", ago(4))),
            family(
                miss("a", "2026-05", outcome="cancelled by service"),
                miss("b", ago(4), outcome="cancelled by service"),
            ),
        ],
    ),
    "said-not-seen": Scene(
        family(strong("a"), strong("b"), strong("c")),
        [
            family(strong("a"), strong("b")),
            family(strong("a"), strong("b"), strong("c", "observed")),
            family(strong("a"), strong("b"), strong("c"), said("Q10.4")),
        ],
    ),
    "family-care-unknown": Scene(
        family(Support(id="s", person="f", daily_care="half")),
        [
            family(Support(person="f", daily_care="half", role_agreed="2026")),
            family(Support(does="x")),
        ],
    ),
    "support-without-change": Scene(
        family(
            *(Support(id=f"s{n}", does="x") for n in range(4)),
            Action(id="a", kind="support", action="x"),
        ),
        [
            family(*(Support(id=f"s{n}") for n in range(4))),
            family(*(Support(id=f"s{n}") for n in range(5)), Action(kind="protect")),
            family(*(Support(id=f"s{n}") for n in range(5)), Action(kind="assess", outcome="safe")),
        ],
    ),
    "many-agencies-no-lead": Scene(
        family(*(Agency(id=f"a{n}", name="x", role="r") for n in range(5))),
        [
            family(*(Agency(id=f"a{n}", role="r") for n in range(4))),
            family(*(Agency(id=f"a{n}", role="r") for n in range(5)), said("Q13.4")),
        ],
    ),
    "agency-silent": Scene(
        family(GP, Contribution(id="c", agency="gp", asked_on=working_ago(10))),
        [
            family(GP, Contribution(agency="gp", asked_on=next_day(working_ago(10)))),
            family(GP, Contribution(agency="gp", asked_on=ago(2)), conference(IN_SIX)),
            family(GP, Contribution(agency="gp", asked_on="2025")),
            family(GP, Contribution(agency="gp")),
            family(GP, Contribution(agency="gp", asked_on=ago(90), received_on=ago(80))),
        ],
    ),
    "agency-never-asked": Scene(
        family(GP),
        [
            family(GP, Contribution(agency="gp", asked_on=ago(1))),
            family(Agency(kind="housing", role="r")),
            family(GP, Contribution(agency="gp", received_on="2026")),
            family(GP, HistoryCheck(asked_of="health", asked_on=ago(1))),
            family(GP, HistoryCheck(source="gp", received_on="2026")),
        ],
    ),
    "history-not-shared": Scene(
        family(GP),
        [
            family(GP, Contribution(agency="gp", history_shared_on="2026")),
            family(Agency(kind="children's social care", role="r")),
        ],
    ),
    "worry-not-passed-on": Scene(
        family(GP, MH, POLICE, INJURY, SEEN, TOLD_MH, GIVEN),
        [
            family(GP, MH, POLICE, INJURY, SEEN, GIVEN),  # nobody is recorded as told
            family(GP, MH, POLICE, INJURY, TOLD_MH, GIVEN),  # the surgery does not see her
            family(GP, MH, POLICE, INJURY, SEEN, TOLD_MH),  # asked about by its history
            family(GP, MH, POLICE, INJURY.replace(kind="move"), SEEN, TOLD_MH, GIVEN),
            family(GP, MH, POLICE, INJURY.replace(source=None), SEEN, TOLD_MH, GIVEN),
            family(
                GP, MH, POLICE, INJURY, SEEN, TOLD_MH, GIVEN.replace(history_shared_on="2026-05-01")
            ),
        ],
    ),
    "read-alone": Scene(
        family(
            GP,
            MH,
            Contribution(id="1", agency="gp", own_assessment="done", read_on="2026"),
            Contribution(id="2", agency="mh", own_assessment="done"),
            said("Q13.1"),
        ),
        [
            family(
                GP,
                MH,
                *(
                    Contribution(id=k, agency=k, own_assessment="done", read_on="2026")
                    for k in ("gp", "mh")
                ),
                said("Q13.1"),
            ),
            family(
                GP,
                MH,
                *(
                    Contribution(id=k, agency=k, own_assessment="done", read_on="2026")
                    for k in ("gp", "mh")
                ),
                Reading(id="r", subject="home", stand="they agree"),
            ),
            family(GP, Contribution(agency="gp", own_assessment="done")),
        ],
    ),
    "disagreement-unvoiced": Scene(
        family(MW, Contribution(id="c", agency="mw", plan_view="disagrees")),
        [
            family(MW, Contribution(agency="mw", plan_view="disagrees"), Disagreement(agency="mw")),
            family(MW, Contribution(agency="mw", plan_view="not asked")),
            family(
                MW,
                Contribution(agency="mw", plan_view="disagrees", received_on="2026-01-02"),
                Contribution(agency="mw", plan_view="agrees", received_on="2026-01-03"),
            ),
        ],
    ),
    "disagreement-stuck": Scene(
        family(Disagreement(id="d", raised_on=ago(90), stage_began=working_ago(5))),
        [
            family(Disagreement(raised_on=ago(90), stage_began=next_day(working_ago(5)))),
            family(Disagreement()),
            family(Disagreement(raised_on="2025")),
            family(Disagreement(raised_on=ago(90), answered_on=ago(1))),
        ],
    ),
    "plan-change-unexplained": Scene(
        family(Decision(id="d1"), Decision(id="d2", replaces="d1")),
        [
            family(Decision(id="d1"), Decision(id="d2", replaces="d1", why_changed="w")),
            family(
                Decision(id="d1"), Decision(id="d2", replaces="d1", forum="legal planning")
            ),  # of advice that may not be in a copy
            family(Decision(id="d1")),
        ],
    ),
    "plan-change-untold": Scene(
        family(
            GP,
            MW,
            Decision(id="d1"),
            Decision(id="d2", replaces="d1", why_changed="w", told_to=(Told(agency="gp"),)),
        ),
        [
            family(
                GP,
                Decision(id="d1"),
                Decision(id="d2", replaces="d1", told_to=(Told(agency="gp"),)),
            ),
            family(GP, Decision(id="d1")),
            family(
                Decision(id="d1"),
                Decision(id="d2", replaces="d1"),
                Telling(id="t", matter="a decision", decision="d2", group="the parents", told=True),
            ),
        ],
    ),
    "legal-decision-changed": Scene(
        family(
            Decision(id="d1", on=ago(40), forum="legal planning", decided="Home"),
            Decision(id="d2", on=ago(4), forum="legal planning", decided="Court", why_changed="w"),
        ),
        [
            family(
                Decision(id="d1", on=ago(40), forum="legal planning", decided="Home"),
                Decision(
                    id="d2",
                    on=ago(4),
                    forum="legal planning",
                    decided="Court",
                    why_changed="w",
                    told_to=(Told(on=ago(3)),),
                ),
            ),
            family(
                Decision(id="d1", on=ago(40), forum="legal planning", decided="Home"),
                Decision(id="d2", on=ago(4), forum="legal planning", decided="Home"),
            ),
            family(
                Decision(id="d1", forum="legal planning", decided="Home"),
                Decision(id="d2", on=ago(4), forum="legal planning", decided="Court"),
            ),
        ],
    ),
    "decision-undone": Scene(
        family(Decision(id="d", review_on=ago(1), carried_out="no")),
        [
            family(Decision(review_on=ago(0), carried_out="no")),
            family(Decision(review_on=ago(9), carried_out="yes")),
            family(Decision()),
            family(Decision(review_on="2026")),
        ],
    ),
    "legal-unexplained": Scene(
        family(
            LegalStep(
                id="l",
                kind="letter before proceedings",
                on=working_ago(10),
                explained_parents=ago(1),
            )
        ),
        [
            family(LegalStep(kind="letter before proceedings", on=next_day(working_ago(10)))),
            family(LegalStep(kind="legal advice", on=ago(90))),
            family(LegalStep(kind="letter before proceedings")),
            family(
                LegalStep(
                    kind="letter before proceedings",
                    on=ago(90),
                    explained_parents="2026",
                    explained_partners="2026",
                )
            ),
        ],
    ),
    "letter-not-given": Scene(
        family(letter(ago(1), LetterTo(person="m", on=ago(1)), LetterTo(person="f"))),
        [
            family(letter(None)),
            family(letter(ago(0))),
            family(LegalStep(kind="legal advice", on=ago(9))),
            family(letter(ago(9), *(LetterTo(person=one, on=ago(8)) for one in "mf"))),
            family(letter(ago(9), LetterTo(person="m", on=ago(8)))).adding(
                FATHER.replace(role="partner of a parent")
            ),
        ],
    ),
    "legal-late": Scene(
        family(pregnant("24+1"), risk(state="current")),
        [
            family(pregnant("24+0"), risk(state="current")),
            family(pregnant("24+1"), risk()),
            family(pregnant("24+1"), risk(state="current", weight="Light: a plan is kept to")),
            family(pregnant("24+1"), risk(state="current", theme="health", about="m")),
            family(pregnant("24+1"), risk(state="current"), AGREED_LESS),
            family(
                pregnant("24+1"), risk(state="current"), LegalStep(kind="legal planning meeting")
            ),
            family(risk(state="current")),
        ],
    ),
    "no-oversight": Scene(
        family(Supervision(id="s", on=ago(31))),
        [
            family(Supervision(on=ago(30))),
            family(Supervision()),
            family(Supervision(on="2025")),
            family(Case().assessment.replace(opened=next_day(working_ago(20)))),
            family(Case().assessment.replace(opened="2025")),
            family(Case().pregnancy.replace(referred_on=next_day(working_ago(20)))),
        ],
    ),
    "conference-late": Scene(
        family(pregnant(), conference("2026-05-29")),
        [
            family(pregnant("30+0"), AGREED_LESS),
            family(
                pregnant("30+0"),
                Section47Enquiry(
                    ended_on=ago(3),
                    outcome="substantiated, and no continuing risk of significant harm",
                ),
            ),
            family(pregnant(), conference("2026-05-28")),
            family(conference("2026-05-29")),
            family(pregnant(), conference("2026")),
            family(pregnant("28+0")),
            family(pregnant("29+0"), Baby(born=ago(1))),
        ],
    ),
    "conference-gaps": Scene(
        family(
            MW, conference("2026-06-01", agencies=(Invited(agency="mw", attendance="apologies"),))
        ),
        [
            family(
                MW,
                conference(
                    "2026-06-01", agencies=(Invited(agency="mw", attendance="report only"),)
                ),
            ),
            family(MW),
            family(MW, conference("2026-05-01")),
            family(Agency(id="h", kind="housing", role="r"), conference("2026-06-01")),
        ],
    ),
    "conference-kept-apart": Scene(
        family(MOTHER.replace(safe_from=("f",)), conference("2026-06-01")),
        [
            family(conference("2026-06-01")),
            family(MOTHER.replace(safe_from=("f",))),
            family(MOTHER.replace(safe_from=("f",)), conference("2026-05-01")),
            family(
                MOTHER.replace(safe_from=("f",)),
                FATHER.replace(died="2026-01"),
                conference("2026-06-01"),
            ),
        ],
    ),
    "report-late": Scene(
        family(conference("2026-05-20")),
        [
            family(conference("2026-05-21")),
            family(conference("2026-05-20", report_shared_on=ago(1))),
            family(conference("2026-05")),
            family(),
        ],
    ),
    "birth-plan-late": Scene(
        family(pregnant("34+1"), *(said(f"Q17.{n}") for n in range(2, 6))),
        [
            family(pregnant("34+0")),
            family(pregnant("34+1"), *(said(f"Q17.{n}") for n in range(2, 7))),
            family(),
        ],
    ),
    "father-contact-unclear": Scene(
        family(), [family(said("Q4.10", "Amira oversees.", about="f")), Case().adding(MOTHER)]
    ),
    "risk-only": Scene(family(risk()), [family(risk(), strong("a")), family()]),
    "protection-only": Scene(family(strong("a")), [family(risk(), strong("a")), family()]),
    "risk-unweighed": Scene(family(risk(weight="")), [family(risk()), family(strong("a"))]),
    "incident-led": Scene(
        family(risk(since="2026-02-15"), *events("police call-out", "2024")),
        [
            family(risk(since="2026-02-14"), *events("police call-out", "2024")),
            family(risk(), *events("police call-out", "2024")),
            family(risk(since="2026-02-15"), *events("police call-out", "2026")),
            family(risk(since="2026-02-15"), *events("move", "2024")),
        ],
    ),
    "chronology-gap": Scene(
        family(MOTHER.replace(born="1990-01-01"), *events("injury", "2020-01-01", "2021-01-02")),
        [
            family(
                MOTHER.replace(born="1990-01-01"), *events("injury", "2020-01-01", "2021-01-01")
            ),
            family(*events("injury", "2020-01-01", "2022-01-02")),
            family(
                MOTHER.replace(born="2005-01-01"), *events("injury", "2020-01-01", "2022-01-02")
            ),
            family(MOTHER.replace(born="1990"), *events("injury", "2020", "2021")),
            family(MOTHER.replace(born="1990"), *events("injury", None, "2021-01-01")),
            family(MOTHER.replace(born="1990"), *events("move", "2020-01-01", "2022-01-02")),
        ],
    ),
    "neglect-unexplored": Scene(
        family(risk(theme="neglect")),
        [family(risk(theme="neglect"), said("Q12.2")), family(risk())],
    ),
    "action-without-outcome": Scene(
        family(Action(id="a", action="x", outcome="o")), [family(Action(**KEPT)), family()]
    ),
    "change-unsustained": Scene(
        family(
            Action(
                id="a", done_on=ago(90), kept_since=ago(83), evidence="told by the person", **KEPT
            )
        ),
        [
            family(
                Action(done_on=ago(90), kept_since=ago(84), evidence="told by the person", **KEPT)
            ),
            family(Action(done_on=ago(90), evidence="seen in a record", **KEPT)),
            family(Action(**KEPT)),
        ],
    ),
    "changed-circumstances": Scene(
        family(
            Supervision(id="s", on=ago(20)),
            said("Q15.7", entered_at="2026-04-20T10:00:00Z"),
            *events("move", ago(19)),
        ),
        [
            family(opened(ago(19)), *events("move", ago(19))),
            family(Supervision(on=ago(20)), *events("move", ago(20))),
            family(
                Supervision(on=ago(20)),
                said("Q15.7", entered_at="2026-05-10T10:00:00Z"),
                *events("move", ago(19)),
            ),
            family(*events("move", ago(19))),
            family(Supervision(on=ago(20)), *events("move", "2026")),
            family(Supervision(on=ago(20)), *events("bereavement", ago(19))),
        ],
    ),
    "harm-unlooked": Scene(
        family(Supervision(id="s", on=ago(20)), *events("police call-out", ago(19))),
        [
            family(Supervision(on=ago(20)), *events("police call-out", ago(20))),
            family(
                Supervision(on=ago(20)),
                Decision(id="d", on=ago(18), forum="strategy discussion"),
                *events("police call-out", ago(19)),
            ),
            family(
                Supervision(on=ago(20)),
                said("Q15.7", entered_at="2026-05-10T10:00:00Z"),
                *events("police call-out", ago(19)),
            ),
            family(Supervision(on=ago(20)), *events("referral", ago(19))),
            family(*events("police call-out", ago(19))),
        ],
    ),
    "optimism-check": Scene(
        family(said("Q15.7")), [family(said("Q15.7"), said("Q15.5")), family()]
    ),
    "baby-missing": Scene(family(said("Q15.7")), [family(said("Q15.7"), said("Q15.6")), family()]),
    "parents-view-missing": Scene(
        family(conference("2026-06-01"), said("Q18.1")),
        [
            family(conference("2026-06-02"), said("Q18.1")),
            family(conference("2026-06-01"), said("Q18.1"), said("Q18.2")),
            family(conference("2026-06")),
            family(),
        ],
    ),
    "crying-plan-missing": Scene(
        family(pregnant("28+1"), said("Q8.6", about="m")),
        [
            family(pregnant("28+0")),
            family(pregnant("28+1"), said("Q8.6", about="m"), said("Q8.6", about="f")),
            family(),
        ],
    ),
    "young-parent-alone": Scene(
        family(MOTHER.replace(born="2008-05-16")),
        [
            family(MOTHER.replace(born="2008-05-15")),
            family(MOTHER.replace(born="2008")),
            family(MOTHER.replace(young_parent="care leaver", own_worker="Paul")),
            family(MOTHER.replace(young_parent="not known")),
        ],
    ),
    "safer-sleep-unasked": Scene(
        family(pregnant("34+1")),
        [family(pregnant("34+0")), family(pregnant("34+1"), said("Q12.5")), family()],
    ),
    "self-report-only": Scene(
        family(
            *(said(f"Q1.{n}", evidence="told by the person") for n in range(1, 3)),
            said("Q1.4", evidence="observed"),
        ),
        [
            family(said("Q1.1", evidence="told by the person"), said("Q1.4", evidence="observed")),
            family(said("Q1.1")),
            family(said("Q1.1", "", evidence="told by the person")),
        ],
    ),
    "due-date-unknown": Scene(
        Case().adding(MOTHER),
        [
            family(pregnant()),
            Case(),
            family(Case().pregnancy.replace(due="2026")),
            family(BORN),
        ],
    ),
    "early-birth-unplanned": Scene(
        family(pregnant(babies=2)),
        [
            family(pregnant(babies=1)),
            family(pregnant(early_birth="not known")),
            family(pregnant(babies=2), said("Q1.4")),
        ],
    ),
    "night-number-missing": Scene(
        family(pregnant("34+1")),
        [
            family(pregnant("34+0")),
            family(pregnant("34+1"), Case().assessment.replace(duty_phone="1")),
            family(),
        ],
    ),
    "responsibility-unknown": Scene(
        family(pregnant("24+1"), Responsibility(id="pr", person="m", holds="has it")),
        [
            family(pregnant("24+0"), Responsibility(id="pr", person="m", holds="has it")),
            family(
                pregnant("24+1"),
                Responsibility(id="pr", person="m", holds="will have it from the birth"),
                Responsibility(id="pf", person="f", holds="will not have it"),
            ),
            adding(
                Case().adding(MOTHER).adding(FATHER.replace(role="partner of a parent")),
                pregnant("24+1"),
                Responsibility(id="pr", person="m", holds="will have it from the birth"),
            ),
        ],
    ),
    "family-meeting-unoffered": Scene(
        family(letter(ago(1)), FamilyMeeting(id="fm", offered_to=("m",))),
        [
            family(LegalStep(id="ls", kind="legal planning meeting", on=ago(1))),
            family(letter(ago(1)), FamilyMeeting(id="fm", offered_to=("m",), offered_on=ago(1))),
            family(letter(ago(1)), FamilyMeeting(id="fm", why_not="He would be there.")),
        ],
    ),
    "family-meeting-unheld": Scene(
        family(
            LegalStep(id="ls", kind="intended issue at birth", on="2026-08-01"),
            FamilyMeeting(id="fm", answer="accepted", held_on=next_day(ago(0))),
        ),
        [
            family(letter(ago(1)), FamilyMeeting(id="fm", answer="accepted")),
            family(
                LegalStep(id="ls", kind="intended issue at birth"),
                FamilyMeeting(id="fm", answer="accepted", held_on=ago(0)),
                FamilyMeeting(id="fn", answer="declined"),
                FamilyMeeting(id="fo", answer="accepted", why_not="He would be there."),
            ),
        ],
    ),
    "own-advice-unoffered": Scene(
        family(
            letter(ago(1), LetterTo(person="f")),
            OwnHelp(id="oh", person="m", kind="solicitor"),
            OwnHelp(id="oi", person="f", kind="independent advocate"),
        ),
        [
            family(LegalStep(id="ls", kind="legal planning meeting", on=ago(1))),
            family(letter(ago(1)), OwnHelp(id="oh", person="m", kind="solicitor")),
            family(
                letter(ago(1)),
                Responsibility(id="pf", person="f", holds="will not have it"),
                OwnHelp(id="oh", person="m", kind="solicitor"),
            ),
            family(
                letter(ago(1)),
                Responsibility(id="pf", person="f", holds="has it"),
                *(OwnHelp(id=f"oh{one}", person=one, kind="solicitor") for one in "mf"),
            ),
        ],
    ),
    "advocate-unoffered": Scene(
        family(
            MOTHER.replace(learning_difficulty="suspected"),
            OwnHelp(id="oh", person="m", kind="solicitor"),
        ),
        [
            family(),
            family(FATHER.replace(young_parent="care leaver")),
            family(
                MOTHER.replace(learning_difficulty="yes"),
                FATHER.replace(young_parent="under 18"),
                *(OwnHelp(id=f"oh{one}", person=one, kind="independent advocate") for one in "mf"),
            ),
        ],
    ),
    "instructing-unassessed": Scene(
        family(
            MOTHER.replace(learning_difficulty="yes"),
            LegalStep(id="ls", kind="legal planning meeting", on=ago(1)),
            said("Q16.5", about="f"),
        ),
        [
            family(letter(ago(1))),
            family(
                MOTHER.replace(learning_difficulty="yes"),
                LegalStep(id="ls", kind="legal advice", on=ago(1)),
            ),
            family(
                MOTHER.replace(learning_difficulty="yes"),
                letter(ago(1)),
                said("Q16.5", "", about="m", choice=("Assessed as able",)),
            ),
        ],
    ),
    "order-ends": Scene(
        family(pregnant("26+0"), CourtOrder(id="or", kind="bail conditions", ends="2026-08-21")),
        [
            family(pregnant("26+0"), CourtOrder(id="or", kind="bail conditions")),
            family(pregnant("26+0"), CourtOrder(id="or", ends="2026-08-22")),
            family(CourtOrder(id="or", ends=ago(-57))),
            family(CourtOrder(id="or", ends=ago(1), after="A marker at the police.")),
        ],
    ),
    "day-near-birth": Scene(
        family(
            pregnant("26+0", babies=2),
            FATHER.replace(
                ahead=({"on": "2026-07-10", "what": "release from prison or hospital"},)
            ),
        ),
        [
            family(pregnant("26+0"), FATHER.replace(ahead=({"on": "2026-07-10"},))),
            family(
                pregnant("26+0"), FATHER.replace(ahead=({"on": "2026-08-10", "plan": "Bail."},))
            ),
            family(pregnant("26+0"), FATHER.replace(ahead=({"on": "2026-10-01"},))),
            family(FATHER.replace(ahead=({"on": "2026-08-10"},))),
        ],
    ),
    "day-ahead-unplanned": Scene(
        family(
            pregnant("26+0"),
            FATHER.replace(
                ahead=({"on": "2026-07-10", "what": "release from prison or hospital"},)
            ),
        ),
        [
            family(
                pregnant("26+0"), FATHER.replace(ahead=({"on": "2026-07-10", "plan": "Bail."},))
            ),
            family(pregnant("26+0"), FATHER.replace(ahead=({"on": "2026-08-10"},))),
            family(pregnant("26+0"), FATHER.replace(ahead=({"on": ago(1)},))),
            family(FATHER.replace(ahead=({"on": "2026-08-10"},))),
            family(FATHER.replace(died="2026-01-15", ahead=({"on": "2026-06-10"},))),
        ],
    ),
    "order-end-unknown": Scene(
        family(CourtOrder(id="or", kind="non-molestation order")),
        [
            family(CourtOrder(id="or", kind="non-molestation order", ends="2027")),
            family(CourtOrder(id="or", kind="MAPPA"), CourtOrder(id="os")),
        ],
    ),
    "tool-without-outcome": Scene(
        family(StructuredTool(id="to", name="DASH", done_on=ago(1), outcome="14")),
        [
            family(StructuredTool(id="to", name="DASH")),
            family(StructuredTool(id="to", name="DASH", done_on=ago(1), outcome="High.")),
        ],
    ),
    "tool-due-again": Scene(
        family(
            StructuredTool(id="to", name="DASH", about="m", done_on=ago(9), next_on=ago(1)),
            StructuredTool(id="tp", name="DASH", about="f", done_on=ago(2)),
            StructuredTool(id="tq", name="DASH", about="m", done_on=ago(9)),
        ),
        [
            family(StructuredTool(id="to", name="DASH", next_on=ago(0))),
            family(
                StructuredTool(id="to", name="DASH", about="m", done_on=ago(9), next_on=ago(1)),
                StructuredTool(id="tp", name="dash ", about="m", done_on=ago(8)),
            ),
        ],
    ),
    "protecting-untested": Scene(
        family(CourtOrder(id="or", kind="bail conditions"), said("Q6.9", about="f")),
        [
            family(),
            family(couple(quality=("conflict",))),
            family(CourtOrder(id="or")),
            family(CourtOrder(id="or", kind="prison, until release")),
            family(
                couple(quality=("violence alleged",)),
                said("Q6.9", about="f"),
                said("Q6.9", "", about="m", choice=("Could not",)),
            ),
        ],
    ),
    "sexual-risk-unweighed": Scene(
        family(
            PreviousChild(id="pc", child="k", plans=(PlanPeriod(category="sexual abuse"),)),
            said("Q6.10", "", choice=("Somebody alleged",)),
        ),
        [
            family(PreviousChild(id="pc", child="k", plans=(PlanPeriod(category="neglect"),))),
            family(CourtOrder(id="or", kind="licence or supervision by probation")),
            family(CourtOrder(id="or", kind="MAPPA"), said("Q6.10")),
        ],
    ),
    "order-for-girls-unweighed": Scene(
        family(CourtOrder(id="or", kind="forced marriage protection order")),
        [
            family(CourtOrder(id="or", kind="restraining order")),
            family(CourtOrder(id="or", kind="FGM protection order"), said("Q7.7")),
        ],
    ),
    "self-harm-unasked": Scene(
        family(risk(theme="mental health", about="m"), said("Q8.7", about="f")),
        [
            family(risk(theme="mental health")),
            family(risk(theme="mental health", about="m", kind="protective")),
            family(risk(theme="substance use", about="m")),
            family(
                risk(theme="mental health", about="m"),
                said("Q8.7", "", about="m", choice=("Never, when asked",)),
            ),
        ],
    ),
    "concealed-unplanned": Scene(
        family(
            said("Q1.3", "She was afraid.", choice=("Concealed for a time",)),
        ),
        [
            family(pregnant(booking="late")),
            family(said("Q1.3", "", choice=("Late",))),
            family(pregnant(booking="denied"), said("Q1.3"), said("Q17.6")),
        ],
    ),
    "health-visitor-untold": Scene(
        family(pregnant(str(Gestation(LATE.days + 1)))),
        [
            family(pregnant(str(LATE))),
            family(
                pregnant(str(Gestation(LATE.days + 1))),
                said("Q10.5", "", choice=("Told and seen",)),
            ),
        ],
    ),
    "enquiry-unstarted": Scene(
        family(Decision(id="de", on="2026-05"), Section47Enquiry(id="en", discussion="de")),
        [
            family(),
            family(Decision(id="de", on=ago(1)), Section47Enquiry(id="en", discussion="de")),
        ],
    ),
    "enquiry-without-outcome": Scene(
        family(Section47Enquiry(id="en", begun_on=ago(9)), conference(ago(1), held_on=ago(1))),
        [
            family(Section47Enquiry(id="en", begun_on=ago(9)), conference(ago(1))),
            family(Section47Enquiry(id="en", begun_on=ago(9)), conference(ago(0))),
            family(
                Section47Enquiry(id="en", begun_on=ago(9)), conference(ago(10), held_on=ago(10))
            ),
            family(Section47Enquiry(id="en"), conference(ago(1), held_on=ago(1))),
            family(
                Section47Enquiry(
                    id="en",
                    begun_on=ago(9),
                    ended_on=ago(2),
                    outcome="substantiated, and a conference is called",
                ),
                conference(ago(1), held_on=ago(1)),
            ),
        ],
    ),
    "meeting-unsaid": Scene(
        family(conference(ago(1))),
        [
            family(conference(ago(0))),
            family(conference(ago(1), held_on=ago(1))),
            family(conference(ago(1), outcome="nothing more")),
            family(conference(ago(1), became="it was postponed")),
            family(LegalStep(id="l", kind="letter before proceedings", outcome="Sent.", on=ago(1))),
            family(PLANNING.replace(on=ago(1), became="it was not held")),
        ],
    ),
    "step-down-undone": Scene(
        family(LegalStep(id="l", kind="stepped down", on=ago(1), outcome="To be agreed")),
        [
            family(LegalStep(id="l", kind="stepped down", on=ago(0))),
            family(LegalStep(id="l", kind="stepped down", on=ago(1), held_on=ago(1))),
            family(LegalStep(id="l", kind="stepped down", on=ago(1), became="it was held")),
            family(LegalStep(id="l", kind="stepped down", on=ago(1), became="it was not held")),
            family(LegalStep(id="l", kind="letter before proceedings", on=ago(1))),
        ],
    ),
    "conference-decided-early": Scene(
        family(conference(ago(-1), outcome="nothing more")),
        [
            family(conference(ago(-1))),
            family(conference(ago(1), outcome="nothing more")),
            family(conference(ago(-1), outcome="nothing more", became="it was postponed")),
        ],
    ),
    "meeting-not-replaced": Scene(
        family(conference(ago(1), became="it was postponed")),
        [
            family(
                VISIT.replace(became="it was not held"),
                VISIT.replace(id="v2", on=ago(-1)),
            ),
            family(VISIT.replace(became="it was not held", instead="v2"), VISIT.replace(id="v2")),
            family(
                conference(ago(1), became="it was postponed", instead="new"),
                Conference(id="new", kind="initial (pre-birth)", on="2026-06-01"),
            ),
            family(
                conference(ago(9), became="it was postponed"),
                Conference(
                    id="later",
                    kind="initial (pre-birth)",
                    became="it was held",
                    held_on=ago(1),
                ),
            ),
            family(conference(ago(1), became="it was not held")),
            family(conference(ago(1))),
        ],
    ),
    "recommendation-missing": Scene(
        family(conference(ago(0)), Recommendation(id="re", why="w")),
        [
            family(),
            family(conference("2027-01-04")),
            family(conference(ago(0)), Recommendation(id="re", recommends=("family help",))),
        ],
    ),
    "recommendation-thin": Scene(
        family(
            Recommendation(
                id="re", recommends=("child protection plan",), threshold="met", why="w"
            ),
        ),
        [
            family(Recommendation(id="re", recommends=("family help",), threshold="met", why="w")),
            family(
                Recommendation(
                    id="re",
                    recommends=("child protection plan",),
                    category=("neglect",),
                    threshold="not yet decided",
                    why="w",
                )
            ),
        ],
    ),
    "removal-unread": Scene(
        family(CHILD, REMOVED),
        [
            family(CHILD, REMOVED, said("Q5.1"), said("Q5.3")),
            family(CHILD, REMOVED.replace(papers_received=None)),
            family(CHILD, REMOVED.replace(plans=(PlanPeriod(category="neglect"),))),
            family(CHILD, PreviousChild(child="k", where_now="with parent")),
        ],
    ),
    "child-whereabouts-unsaid": Scene(
        family(ELSEWHERE, HERS),
        [
            family(ELSEWHERE, HERS, PreviousChild(child="k", where_now="with relatives")),
            family(CHILD, HERS),
            family(ELSEWHERE.replace(born="2008-05-15"), HERS),
            family(ELSEWHERE.replace(died="2020"), HERS),
            family(ELSEWHERE, HERS, Household(members=({"person": "k"}, {"person": "x"}))),
            family(ELSEWHERE.replace(role="other relative")),
        ],
    ),
    "removing-authority-unlisted": Scene(
        family(CHILD, REMOVED.replace(authority="Nortown City Council")),
        [
            family(
                CHILD,
                REMOVED.replace(authority="Nortown City Council"),
                Agency(id="no", name="Children's services, Nortown"),
            ),
            family(
                CHILD,
                REMOVED.replace(authority="Nortown"),
                HistoryCheck(asked_of="other authority", which="Nortown Council", asked_on=ago(9)),
            ),
            family(
                CHILD,
                REMOVED.replace(authority="Nortown"),
                Case().assessment.replace(authority="Nortown Council"),
            ),
            family(CHILD, REMOVED.replace(authority="")),
            family(
                opened("2026-03-02"),
                CHILD,
                REMOVED.replace(authority="Nortown", papers_received="2026-04-10"),
            ),
        ],
    ),
    "siblings-apart": Scene(
        family(
            conference("2026-06-03"),
            PreviousChild(
                id="pc",
                child="k",
                reason="r",
                plans=(PlanPeriod(category="neglect", since="2026"),),
                joined="not yet settled",
            ),
        ),
        [
            family(PreviousChild(id="pc", child="k", order="care order")),
            family(
                conference("2026-06-03"),
                PreviousChild(id="pa", child="k", order="special guardianship order"),
                PreviousChild(id="pb", plans=(PlanPeriod(since="2025", until="2026"),)),
                PreviousChild(id="pd", order="care order", where_now="adopted"),
                PreviousChild(
                    id="pe", order="section 20", joined="held apart, each told of the other"
                ),
            ),
        ],
    ),
    "interim-removal-unweighed": Scene(
        family(basis("interim care order")),
        [
            family(basis("interim care order", separation="Nothing else keeps him safe tonight")),
            family(agreed()),
            family(basis("police protection, at most 72 hours")),
        ],
    ),
    "court-papers-late": Scene(
        family(NEAR, basis(papers_on=ago(1))),
        [
            family(NEAR, basis(papers_on=ago(1), notice_on=ago(1))),
            family(NEAR, basis(papers_on=ago(1), no_notice="She would leave with him")),
            family(pregnant("34+0"), basis(papers_on=ago(1))),
            family(NEAR, agreed()),
            family(BORN, basis(granted_on=ago(0))),
        ],
    ),
    "paternity-test-open": Scene(
        family(NEAR, tested("done, no result yet")),
        [
            family(NEAR, tested("to be done after the birth")),
            family(NEAR, tested("shows that he is the father")),
            family(NEAR, tested("shows that he is the father"), BEING_TESTED),
            family(pregnant("34+0"), tested("done, no result yet")),
            family(pregnant("34+0"), BEING_TESTED),
        ],
    ),
    "specialist-assessment-missing": Scene(
        family(FATHER.replace(learning_difficulty="suspected")),
        [
            family(FATHER.replace(learning_difficulty="no")),
            family(
                FATHER.replace(learning_difficulty="suspected"),
                StructuredTool(id="t", name="PAMS", subject="parenting and learning", about="f"),
            ),
        ],
    ),
    "no-recourse-unplanned": Scene(
        family(said("Q7.6", "", about="m", choice=("Leave without public funds",))),
        [
            family(said("Q7.6", "Section 17", about="m", choice=("Leave without public funds",))),
            family(said("Q7.6", "", about="m", choice=("Leave with public funds",))),
        ],
    ),
    "girl-expected": Scene(
        family(GIRL, said("Q7.7", choice=("FGM in the family",))),
        [
            family(GIRL.replace(sex="man or boy"), said("Q7.7", choice=("FGM in the family",))),
            family(GIRL.replace(sex=None), said("Q7.7", choice=("FGM in the family",))),
            family(GIRL, said("Q7.7", choice=("Asked and none",))),
            family(GIRL, said("Q7.7", choice=("FGM in the family",)), said("Q7.8", "GP knows")),
        ],
    ),
    "conceived-by-abuse": Scene(
        family(said("Q6.10", "The police know", choice=ABUSE)),
        [
            family(said("Q6.10", "The police know", choice=ABUSE), STANDS_BY),
            family(said("Q6.10", "", choice=("Somebody alleged",))),
        ],
    ),
    "cp-is-missing": Scene(
        family(PLANNED, ALERT),
        [
            family(PLANNED, ALERT.replace(kind="CP-IS (England)")),
            family(PLANNED.replace(outcome="other help, no child protection plan")),
            family(PLANNED.replace(on=next_day(ago(0)))),
            family(
                PLANNED,
                Conference(id="re", kind="review", on=ago(1), outcome="nothing more"),
            ),
        ],
    ),
    "baby-health-unplanned": Scene(
        family(BabyHealth(id="bh", matter="growth", known="Small for dates")),
        [family(BabyHealth(id="bh", matter="growth", known="Small", plan="Scan each fortnight"))],
    ),
    "babies-unplanned": Scene(
        family(pregnant(babies=2)),
        [
            family(pregnant(babies=1), BORN),
            family(pregnant(babies=2), BabyHealth(id="bh", matter="more than one baby")),
        ],
    ),
    "apart-without-feeding": Scene(
        family(basis()),
        [family(basis(), said("Q19.3")), family(basis("goes home as planned"))],
    ),
    "apart-without-support": Scene(
        family(basis()),
        [family(basis(), said("Q19.4")), family(basis("goes home as planned"))],
    ),
    "move-unsettled": Scene(
        family(said("Q19.2", "", choice=("May move",))),
        [
            family(said("Q19.2", "We stay responsible; both units know", choice=("May move",))),
            family(said("Q19.2", "", choice=("No move expected",))),
            family(pregnant(), *events("move", ago(300), about="m")),
            family(pregnant(), *events("move", ago(9), about="f")),
            family(
                pregnant(),
                *events("move", ago(9), about="m"),
                said("Q19.2", "", choice=("No move expected",)),
            ),
            family(pregnant(), *events("move", ago(-9), about="f")),
        ],
    ),
    "move-denied": Scene(
        family(pregnant(), TO_QUAY_ROAD, said("Q19.2", "They stay.", choice=("No move expected",))),
        [
            family(pregnant(), TO_QUAY_ROAD),
            family(pregnant(), TO_QUAY_ROAD, said("Q19.2", "Ours.", choice=("May move",))),
            family(
                pregnant(),
                TO_QUAY_ROAD.replace(members=(Member(person="m", since=ago(9)),)),
                said("Q19.2", "They stay.", choice=("No move expected",)),
            ),
            family(
                pregnant(),
                TO_QUAY_ROAD.replace(members=(Member(person="f", since=ago(-40)),)),
                said("Q19.2", "They stay.", choice=("No move expected",)),
            ),
        ],
    ),
    "birth-unregistered": Scene(
        family(BORN, Responsibility(id="r", person="f", holds=NAMED)),
        [
            family(BORN, Responsibility(id="r", person="f", holds="has it")),
            family(
                BORN.replace(registered_on=ago(0)), Responsibility(id="r", person="f", holds=NAMED)
            ),
            family(BORN.replace(born=None), Responsibility(id="r", person="f", holds=NAMED)),
            family(BORN.replace(born=ago(42))),
        ],
    ),
    "core-group-late": Scene(
        family(PLANNED.replace(on=working_ago(10))),
        [
            family(PLANNED.replace(on=next_day(working_ago(10)))),
            family(
                PLANNED.replace(on=working_ago(10)),
                Decision(id="cg", forum="core group", on=ago(1)),
            ),
            family(PLANNED.replace(on=ago(90), outcome="nothing more")),
        ],
    ),
    "newest-unknown": Scene(
        family(basis("goes home as planned", id="b1", on="2026-05-01"), basis(id="b2")),
        [
            family(
                basis("goes home as planned", id="b1", on="2026-05-01"),
                basis(id="b2", on="2026-05-14"),
            ),
            family(birth_plan(id="p1", version=1, on="2026-05-01"), birth_plan(id="p2", version=2)),
            family(basis(on=None)),
        ],
    ),
    "basis-ended": Scene(
        family(basis(granted_on=ago(14), until=ago(1))),
        [
            family(basis(granted_on=ago(14), until=ago(0))),
            family(basis("police protection, at most 72 hours", granted_on=ago(3))),
            family(basis(granted_on=ago(7))),
            family(
                basis(id="b1", on=ago(14), granted_on=ago(14), until=ago(1)),
                basis("goes home as planned", id="b2", on=ago(1)),
            ),
        ],
    ),
    "basis-too-long": Scene(
        family(basis("police protection, at most 72 hours", granted_on=ago(3), until=ago(-8))),
        [
            family(basis("police protection, at most 72 hours", granted_on=ago(3), until=ago(0))),
            family(basis(granted_on=ago(3), until=ago(-4))),
            family(basis("interim care order", granted_on=ago(3), until="2026-12-01")),
        ],
    ),
    "birth-basis-missing": Scene(
        family(NEAR),
        [
            family(pregnant("34+0")),
            family(NEAR, basis("goes home as planned")),
        ],
    ),
    "agreement-doubtful": Scene(
        family(agreed(agreements=())),
        [
            family(agreed()),
            family(basis("goes home as planned")),
            family(basis("emergency protection order")),
        ],
    ),
    "basis-unexplained": Scene(
        family(basis(explained=({"person": "m"},))),
        [family(basis()), family(basis("not decided yet", explained=()))],
    ),
    "birth-plan-not-given": Scene(
        family(birth_plan(given=())),
        [
            family(birth_plan()),
            family(birth_plan(given=(), withheld="From Mo: she may harm herself")),
            family(birth_plan(given=(), agreed=())),
        ],
    ),
    "withheld-without-advice": Scene(
        family(
            birth_plan(withheld="From Mo", given=(), version=1),
            birth_plan(id="b2", given=(), version=2),
        ),
        [family(birth_plan()), family(birth_plan(withheld="From Mo", advised_on="2026-05-14"))],
    ),
    "excluded-unsettled": Scene(
        family(may_not_come(told_by="").replace(version=1), birth_plan(id="b2", version=2)),
        [
            family(may_not_come()),
            family(may_not_come(told_by="", told_on=None, not_told="It would endanger her")),
            family(birth_plan()),
        ],
    ),
    "there-and-kept-apart": Scene(
        family(birth_plan(partners=("f",)), MOTHER.replace(safe_from=("f",))),
        [
            family(birth_plan(partners=("f",))),
            family(birth_plan(partners=("m",)), MOTHER.replace(safe_from=("f",))),
            family(
                birth_plan(version=1, on="2026-05-01", partners=("f",)),
                birth_plan(id="b2", version=2, on="2026-05-02"),
                MOTHER.replace(safe_from=("f",)),
            ),
        ],
    ),
    "home-birth-unplanned": Scene(
        family(birth_plan(place="without a midwife or doctor (freebirth)")),
        [
            family(birth_plan(place="at home with midwives", place_agreed="Two midwives")),
            family(birth_plan()),
        ],
    ),
    "alert-missing": Scene(
        family(may_not_come(), ALERT.replace(ended_on="2026-05-15")),
        [
            family(may_not_come(), ALERT),
            family(may_not_come(), ALERT.replace(ended_on="2026-12-01")),
            family(birth_plan()),
        ],
    ),
    "task-unheld": Scene(
        family(BirthTask(id="bt", task="Ring", who="Jo")),
        [family(BirthTask(id="bt", task="Ring", who="Jo", by_when="at once"))],
    ),
    "planning-meeting-missing": Scene(
        family(NEAR),
        [
            family(pregnant("34+0")),
            family(NEAR, PLANNING),
            family(NEAR, said("Q17.4", "", on="2026-05-20")),
        ],
    ),
    "pre-discharge-missing": Scene(
        family(BORN, PLANNING),
        [
            family(BORN, PLANNING.replace(kind="pre-discharge meeting after the birth")),
            family(BORN.replace(born=None)),
        ],
    ),
    "substances-baby": Scene(
        family(risk(theme="substance use", state="current")),
        [
            family(risk(theme="substance use", state="past")),
            family(
                risk(theme="substance use", state="current"),
                BabyHealth(id="bh", matter="alcohol, drugs or medicines"),
            ),
        ],
    ),
    "viability-late": Scene(
        family(NEAR, option(viability="not finished")),
        [
            family(pregnant("34+0"), option()),
            family(NEAR, option(viability="goes on to a full assessment")),
            family(NEAR, option(standing="ruled out")),
        ],
    ),
    "fallback-missing": Scene(
        family(basis(), option(kind="with both parents", standing="what is planned")),
        [family(basis(), option()), family(basis("goes home as planned"))],
    ),
    "apart-without-contact": Scene(
        family(basis(), sees("m"), sees("f", overseer="")),
        [family(basis(), sees("m"), sees("f")), family(basis("goes home as planned"))],
    ),
    "contact-unwatched": Scene(
        family(
            sees("f", overseer="", arrangement="Not to care for the baby alone until assessed.")
        ),
        [
            family(sees("f", arrangement="Not to care for the baby alone until assessed.")),
            family(sees("f", overseer="", arrangement="At home, every day.")),
            family(sees("f", overseer="", arrangement="Need not be supervised.")),
            family(sees("f", overseer="", supervised="no")),
        ],
    ),
    "nhs-number-missing": Scene(
        family(NEAR, MOTHER.replace(nhs_number="943 476 5918")),
        [
            family(NEAR, MOTHER.replace(nhs_number="943 476 5919")),
            family(pregnant("34+0")),
            family(
                NEAR.replace(carried_by="m"),
                MOTHER.replace(nhs_number="943 476 5919"),
                Person(id="n", names="Amy Fox", role="mother"),
            ),
        ],
    ),
    "summary-unfiled": Scene(
        family(Share(id="sh", copy_kind="midwife", to="Maternity", on=ago(1))),
        [
            family(Share(id="sh", copy_kind="midwife", on=ago(1), filed=({"received_by": "Jo"},))),
            family(Share(id="sh", copy_kind="midwife", on=ago(0))),
            family(Share(id="sh", copy_kind="conference", on=ago(1))),
        ],
    ),
    "birth-capacity-late": Scene(
        family(pregnant("36+1"), said("Q19.1", about="m", choice=("Doubt, being assessed",))),
        [
            family(pregnant("36+0"), said("Q19.1", about="m", choice=("Doubt, being assessed",))),
            family(pregnant("36+1"), said("Q19.1", about="m", choice=("No doubt",))),
            family(
                pregnant("36+1"),
                said("Q19.1", about="m", choice=("Doubt, being assessed",), on=ago(9)),
            ),
        ],
    ),
    "birth-unrecorded": Scene(
        family(pregnant("42+1")),
        [
            family(pregnant("42+0")),
            family(pregnant("42+1"), BORN),
            family(Case().pregnancy.replace(due="2026-05")),
            family(pregnant("42+1"), Baby(id="b", became="stillborn")),
            family(pregnant("42+1"), Case().assessment.replace(status="closed")),
        ],
    ),
    "end-unrecorded": Scene(
        family(pregnant(), LOSS_TOLD),
        [
            family(pregnant(), LOSS_TOLD, LOST),
            family(pregnant(), LOSS_TOLD, BORN),
            family(pregnant(), LOSS_TOLD.replace(on="2015-03")),
            family(pregnant(), LOSS_TOLD.replace(about=("f",))),
            family(pregnant(), LOSS_TOLD.replace(happened="Her father died.")),
            family(pregnant(), LOSS_TOLD.replace(happened="Afraid that the pregnancy is lost.")),
        ],
    ),
    "sibling-born-in-pregnancy": Scene(
        family(pregnant("38+0"), CHILD.replace(role="sibling", born=ago(9))),
        [
            family(pregnant("38+0"), CHILD.replace(role="sibling", born=ago(38 * 7))),
            family(pregnant("38+0"), CHILD.replace(role="sibling", born="2025")),
            family(pregnant("38+0"), CHILD.replace(role="half-sibling", born=ago(9))),
            family(pregnant("38+0"), CHILD.replace(role="other relative", born=ago(9))),
            family(
                pregnant("38+0"),
                CHILD.replace(role="sibling", born=ago(9)),
                Baby(id="b", born=ago(9), person="k"),
            ),
            family(
                pregnant("38+0"),
                CHILD.replace(role="sibling", born=ago(9)),
                Tie(id="t", one="m", kind="parent of (adoptive)", other="k"),
            ),
        ],
    ),
    "carrier-unsaid": Scene(
        family(Person(id="two", names="Eve Reed", role="mother")),
        [
            family(),
            family(
                Person(id="two", names="Eve Reed", role="mother"),
                pregnant().replace(carried_by="two"),
            ),
            family(Person(id="two", names="Eve Reed", role="surrogate")),
            family(Person(id="two", names="Eve Reed", role="mother"), BORN),
            family(Person(id="two", names="Mo", role="mother")),
        ],
    ),
    "due-day-unknown": Scene(
        family(Case().pregnancy.replace(due="2026-06")),
        [
            family(Case().pregnancy.replace(due="2026-06-01")),
            family(),
            family(Case().pregnancy.replace(due="2026-06"), BORN),
        ],
    ),
    "birth-day-unknown": Scene(
        family(Baby(id="b", name="Bo", became="born", born="2026-05")),
        [family(BORN), family(Baby(id="b", name="Bo"))],
    ),
    "other-baby-unrecorded": Scene(
        family(pregnant(babies=2), BORN.replace(born=ago(2)), Baby(id="c", name="Cy")),
        [
            family(pregnant(babies=2), BORN, Baby(id="c", name="Cy")),
            family(pregnant(babies=1), BORN.replace(born=ago(2))),
            family(
                pregnant(babies=2),
                BORN.replace(born=ago(2)),
                Baby(id="c", name="Cy", became="stillborn"),
            ),
        ],
    ),
    "mother-died-baby-unsaid": Scene(
        family(MOTHER.replace(died=ago(2))),
        [
            family(),
            family(MOTHER.replace(died=ago(2)), BORN),
            family(
                MOTHER.replace(died=ago(2)),
                Baby(id="b", name="Bo", became="stillborn"),
            ),
            family(
                MOTHER.replace(died=ago(2)),
                Person(id="two", names="Eve Reed", role="mother"),
            ),
        ],
    ),
    "handover-unconfirmed": Scene(
        family(MOVED),
        [
            family(MOVED.replace(acknowledged_on=ago(1))),
            family(MOVED.replace(acknowledged_by="Jo Lee")),
            family(MOVED.replace(reopened_why="They came back")),
            family(MOVED.replace(ending="finished")),
            family(MOVED, Baby(id="b", became="stillborn")),
        ],
    ),
    "closed-worry-unwatched": Scene(
        ended(CLOSED, HV, WORRIED),
        [
            family(CLOSED, HV, WORRIED),
            ended(CLOSED.replace(watchers=({"agency": "hv"},)), HV, WORRIED),
            ended(CLOSED.replace(watchers=({"who": "Ruth Lee"},)), HV, WORRIED),
            ended(CLOSED, HV, WORRIED.replace(says="No concerns. Feeding well.")),
            ended(
                CLOSED, HV, WORRIED, WORRIED.replace(id="c2", received_on=ago(5), says="All well.")
            ),
            ended(CLOSED, HV, DISSENT.replace(resolved_on=ago(12))),
            ended(MOVED.replace(acknowledged_by="Jo Lee"), HV, WORRIED),
            ended(CLOSED.replace(ending="after a loss"), LOST, HV, WORRIED),
        ],
    ),
    "closed-new-adult-unwatched": Scene(
        ended(CLOSED, SON, NEW_HOME),
        [
            family(CLOSED, SON, NEW_HOME),
            ended(CLOSED.replace(watchers=({"agency": "hv", "until": UNTIL},)), SON, NEW_HOME),
            ended(CLOSED.replace(watchers=({"who": "Ruth", "over": "x"},)), SON, NEW_HOME),
            ended(CLOSED, SON, NEW_HOME.replace(members=MOVED_TOGETHER)),
            ended(CLOSED, SON.replace(born="2015-01-01"), NEW_HOME),
            ended(CLOSED, SON, NEW_HOME.replace(members=LONG_THERE)),
            ended(CLOSED, SON, NEW_HOME.replace(members=GONE)),
            ended(CLOSED.replace(reopened_why="He moved in"), SON, NEW_HOME),
        ],
    ),
    "closed-watch-over": Scene(
        ended(CLOSED.replace(watchers=({"agency": "hv", "until": ago(0)},))),
        [
            ended(CLOSED.replace(watchers=({"agency": "hv", "until": ago(-1)},))),
            ended(CLOSED.replace(watchers=({"agency": "hv"},))),
            ended(CLOSED.replace(watchers=({"until": ago(0)},))),
            family(CLOSED.replace(watchers=({"agency": "hv", "until": ago(0)},))),
        ],
    ),
    "closed-news": Scene(
        ended(CLOSED, *events("police call-out", ago(9))),
        [
            ended(CLOSED, *events("police call-out", ago(10))),
            ended(CLOSED, *events("police call-out", ago(-1))),
            ended(CLOSED, *events("police call-out", None)),
            ended(CLOSED, miss("late", ago(10), person="m")),
            ended(CLOSED.replace(on=None), *events("police call-out", ago(9))),
            family(CLOSED, *events("police call-out", ago(9))),
        ],
    ),
}
