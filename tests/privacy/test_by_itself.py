"""What facts ask for is restricted by itself, in every copy and every version."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prebirth.case.agencies import Agency, AgencyKind, HistoryCheck
from prebirth.case.answer import Answer
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_tasks import BabyHealth, BabyMatter
from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Appointment, Event
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.earlier_children import Order, PlanCategory, PlanPeriod, PreviousChild, WhereNow
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.households import Household, Member
from prebirth.case.marks import Audience, Why, fact, facts, marked
from prebirth.case.oversight import Assessment, Remark, SignOff, Supervision
from prebirth.case.people import Lived, OtherName, Person, Role, Twin
from prebirth.case.plan import Decision, Forum, LegalKind, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record, Restriction, is_prose, naming, ref_of
from prebirth.case.taking_part import HelpKind, OwnHelp
from prebirth.case.ties import Tie, TieKind
from prebirth.case.values import Known, PersonId
from prebirth.copies.make import seen_by
from prebirth.copies.spec import CopyOrder, Policy, specs
from prebirth.exchange.plain import to_bytes
from prebirth.form.load import load_walk
from prebirth.privacy.by_itself import NotToBeFound, _safety, birth_parents, new_lives
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.part import AskedByFile
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from prebirth.privacy.withheld import Choice, Withheld
from tests.conftest import day
from tests.copies.made import delivered
from tests.privacy.searched import said
from tests.typed import present

ON = date(2026, 5, 15)
WALK = load_walk()
EVERYBODY = Reader()
MUM = Person(id="mum", names="Rosa Lintock", known_as="Rosa", role=Role.MOTHER)
DAD = Person(id="dad", names="Kit O'Farrow", role=Role.FATHER, of_parent="mum")
KID = Person(id="kid", names="Theo Vance", known_as="Theo", role=Role.HALF_SIBLING)
NEW = Person(id="ad1", names="Petra Vance", role=Role.OTHER)
HOME = Household(
    id="h",
    name="Adopters",
    address="9 Quarry Bank, Ashmere AB1 2CD",
    members=(Member(person="kid"), Member(person="ad1")),
)
GONE = PreviousChild(
    id="pc",
    child="kid",
    parents=("mum",),
    where_now=WhereNow.ADOPTED,
    order=Order("adoption order"),
    reason="Jory was placed in 2021.",
    contact="Letters once a year.",
)
SECRET = ("Theo", "Vance", "Petra", "Quarry", "AB1 2CD", "Adopters")


def case_of(*records: Any) -> Case:
    case = Case(id="c")
    for record in records:
        case = case.adding(record)
    return case


ADOPTED = case_of(
    MUM,
    DAD,
    KID,
    NEW,
    HOME,
    GONE,
    Tie(id="t2", one="mum", kind=TieKind.PARENT, other="kid"),
    Tie(id="t3", one="ad1", kind=TieKind.ADOPTIVE, other="kid"),
    Agency(id="mid", name="Ashmere midwifery", kind=AgencyKind("maternity")),
    Event(
        id="e",
        about=("mum",),
        on=day("2024"),
        happened="She asked for Theo's school. The Vances said no. Nobody told her of Quarry Bank.",
    ),
)


def held_of(case: Case, reader: Any, **more: Any) -> dict[tuple[str, str, str], Withheld]:
    return {tuple(entry.place): entry for entry in for_reader(case, reader, **more)[1]}  # type: ignore[misc]


def text_of(case: Case, reader: Any = EVERYBODY, **more: Any) -> str:
    return to_bytes(for_reader(case, reader, **more)[0]).decode()


def told(case: Case, reader: Any = EVERYBODY, **more: Any) -> set[str]:
    """Which of the secret words a reader is told."""
    text = text_of(case, reader, **more)
    return {word for word in SECRET if word in text}


# Adopted children


def readers(case: Case) -> list[CopyOrder]:
    """An order of every kind of copy for each reader of the birth family, and for everybody."""
    orders = []
    for spec in specs():
        if spec.policy in {Policy.ONE_PARENT, Policy.ONE_PERSON}:
            orders += [CopyOrder(spec.kind, ON, reader) for reader in ("mum", "dad")]
        elif spec.policy is Policy.ONE_AGENCY:
            orders += [CopyOrder(spec.kind, ON, agency.id) for agency in case.agencies]
        else:
            orders += [CopyOrder(spec.kind, ON, reader) for reader in ("", "mum", "dad")]
    return orders


@pytest.mark.parametrize(
    "order", readers(ADOPTED), ids=lambda order: f"{order.kind} {order.reader}"
)
def test_no_copy_for_the_birth_family_tells_of_the_new_life(order: CopyOrder) -> None:
    file = said(delivered(order, ADOPTED)).casefold()
    for word in SECRET:
        assert word.casefold() not in file, word
    if order.kind is CopyKind.CONFERENCE:
        assert "adopted child" in file


def test_the_child_stays_in_the_tree_under_a_true_name() -> None:
    seen, held = for_reader(ADOPTED, Reader())
    kid = present(seen.people.get("kid"))
    assert (kid.names, kid.known_as, kid.role) == ("Adopted child", "", Role.HALF_SIBLING)
    assert [tie.id for tie in seen.ties] == ["t2"]
    assert not list(seen.households)
    assert present(seen.previous_children.get("pc")).contact == "Letters once a year."
    assert "e" not in seen.events
    assert {entry.place for entry in held if entry.reason == Why.NEW_LIFE} == {
        Place("people", "kid", "names"),
        Place("people", "kid", "known_as"),
        Place("people", "ad1"),
        Place("households", "h"),
    }


def test_the_chair_and_the_new_family_read_all_of_it() -> None:
    assert told(ADOPTED, Reader(chair=True)) == set(SECRET)
    for reader in ("ad1", "kid"):
        assert told(ADOPTED, Reader(person=reader)) == set(SECRET)
        assert not held_of(ADOPTED, Reader(person=reader))


def test_an_agency_that_is_asked_reads_none_of_it() -> None:
    assert not told(ADOPTED, AskedByFile("mid"))


@pytest.mark.parametrize(
    ("change", "closed"),
    [
        ({}, True),
        ({"order": None}, True),
        ({"where_now": None}, True),
        ({"order": Order("placement order"), "where_now": WhereNow.FOSTER}, True),
        ({"family_may_know": Known.YES}, False),
        ({"family_may_know": Known.NO}, True),
        ({"where_now": WhereNow.PARENT}, False),
        (
            {"order": Order("care order"), "where_now": WhereNow.FOSTER},
            True,
        ),  # by the tie to the adopter
    ],
)
def test_it_closes_until_somebody_lifts_it(change: dict[str, Any], *, closed: bool) -> None:
    case = ADOPTED.adding(GONE.replace(**change))
    assert told(case) == (set() if closed else set(SECRET))


def test_without_order_tie_or_word_of_an_adoption_nothing_closes() -> None:
    fostered = GONE.replace(order=Order("care order"), where_now=WhereNow.FOSTER)
    case = case_of(*ADOPTED.people, HOME, fostered)
    assert told(case) == set(SECRET) - set()
    assert new_lives([case]).children == frozenset()


def test_a_tie_alone_closes_and_a_parents_own_adopted_child_does_not() -> None:
    tie = Tie(id="t", one="ad1", kind=TieKind.ADOPTIVE, other="kid")
    assert not told(case_of(MUM, KID, NEW, HOME, tie))
    by_mum = tie.replace(one="mum")
    assert told(case_of(MUM, KID, by_mum)) == {"Theo", "Vance"}


def test_nor_does_a_grown_parent_who_was_adopted() -> None:
    tie = Tie(id="t", one="ad1", kind=TieKind.ADOPTIVE, other="mum")
    assert "Rosa" in text_of(case_of(MUM, NEW, tie))
    assert "Petra" in text_of(case_of(MUM, NEW, tie))


def test_who_lives_with_the_child_and_the_adopters_partner_are_of_the_new_life() -> None:
    lodger = Person(id="lodger", names="Una Quist", role=Role.OTHER)
    partner = Person(id="pa", names="Ivo Marl", role=Role.OTHER)
    sister = Person(id="sis", names="Wren Lintock", role=Role.SIBLING)
    home = HOME.replace(members=(*HOME.members, Member(person="lodger"), Member(person="sis")))
    tie = Tie(id="t4", one="pa", kind=TieKind.MARRIED, other="ad1")
    case = case_of(*ADOPTED.people, lodger, partner, sister, home, GONE, *ADOPTED.ties, tie)
    lives = new_lives([case])
    assert lives.people == {"ad1", "lodger", "pa"}
    assert lives.homes == {"h"}
    assert lives.children == {"kid"}
    assert lives.insiders == {"ad1", "lodger", "pa", "kid"}
    assert [person.id for person in for_reader(case, Reader())[0].people] == [
        "mum",
        "dad",
        "kid",
        "sis",
    ]


def test_others_who_are_a_couple_or_have_a_home_are_not_of_the_new_life() -> None:
    nan = Person(id="nan", names="Ada Lintock", role=Role.GRANDPARENT)
    gramps = Person(id="gramps", names="Joe Lintock", role=Role.GRANDPARENT)
    case = case_of(
        *(*ADOPTED.people, nan, gramps, GONE, *ADOPTED.ties),
        Tie(id="t4", one="nan", kind=TieKind.MARRIED, other="gramps"),
        Tie(id="t5", one="ad1", kind=TieKind.MARRIED),
        Tie(id="t6", one="ad1", kind=TieKind.MARRIED, other="dad"),
        Household(id="nans", members=(Member(person="nan"),)),
        Household(id="school", members=(Member(person="kid"),)),
    )
    assert new_lives([case]).people == {"ad1"}
    assert new_lives([case]).homes == {"school"}


def test_a_home_the_child_has_left_or_shared_with_a_parent_is_not_the_new_one() -> None:
    old = Household(
        id="old",
        address="1 Old Road",
        members=(Member(person="kid", until=day("2020")), Member(person="dad")),
    )
    with_mum = Household(
        id="mums", address="2 Mill Road", members=(Member(person="kid"), Member(person="mum"))
    )
    left = Household(id="left", members=(Member(person="kid", until=day("2019")),))
    case = ADOPTED.adding(old).adding(with_mum).adding(left)
    assert new_lives([case]).homes == {"h"}
    assert new_lives([case]).people == {"ad1"}
    assert {home.id for home in for_reader(case, Reader())[0].households} >= {"old", "mums"}


def test_a_home_of_the_adopters_alone_is_theirs_too() -> None:
    alone = Household(id="a", address="3 Pike Lane", members=(Member(person="ad1"),))
    assert new_lives([ADOPTED.adding(alone)]).homes == {"h", "a"}
    held = held_of(ADOPTED.adding(alone), EVERYBODY)
    assert held["households", "a", ""].reason == Why.NEW_LIFE


def test_a_child_is_one_by_their_record_alone() -> None:
    case = case_of(MUM, KID.replace(role=None), GONE, GONE.replace(id="none", child=None))
    assert new_lives([case]).children == {"kid"}


def test_where_nobody_of_the_new_life_is_known_the_child_is_not_found() -> None:
    case = case_of(MUM, KID.replace(phone="0113 496 0000"), GONE)
    assert present(for_reader(case, Reader())[0].people.get("kid")).phone == ""


def test_carers_of_now_count_and_former_ones_do_not() -> None:
    for tie, people in (
        ({"kind": TieKind.FOSTER}, {"ad1"}),
        ({"kind": TieKind.FOSTER, "ended": day("2019")}, set()),
        ({"kind": TieKind.STEP}, set()),
    ):
        case = case_of(MUM, KID, NEW, GONE, Tie(id="t", one="ad1", other="kid", **tie))
        assert new_lives([case]).people == people


def test_what_leads_to_the_child_is_withheld_and_what_tells_of_the_birth_family_is_not() -> None:
    kid = KID.replace(phone="0113 496 0000", lived_in=(Lived(area="Quarrydale"),))
    case = (
        ADOPTED.adding(kid)
        .adding(Appointment(id="ap", person="kid", reason="A check-up."))
        .adding(Appointment(id="hers", person="mum", reason="A scan."))
        .adding(HistoryCheck(id="ck", about="kid", which="Quarrydale surgery", showed="Well."))
        .adding(HistoryCheck(id="none", about="mum", which="Northfen", showed="Nothing."))
        .adding(Answer(id="Q9.4@kid", question="Q9.4", about="kid", text="A good school."))
        .adding(Answer(id="Q9.2@kid", question="Q9.2", about="kid", text="Is happy."))
    )
    seen, _ = for_reader(case, Reader(form=WALK.form))
    assert present(seen.people.get("kid")).phone == ""
    assert present(seen.people.get("kid")).lived_in == ()
    assert [one.id for one in seen.appointments] == ["hers"]
    assert present(seen.checks.get("ck")).which == ""
    assert present(seen.checks.get("ck")).showed == "Well."
    assert present(seen.checks.get("none")).which == "Northfen"
    assert [one.id for one in seen.answers] == ["Q9.2@kid"]
    without_form, _ = for_reader(case, Reader())
    assert not list(without_form.answers)


def test_a_worker_may_let_the_name_in_with_a_reason() -> None:
    let = Choice(
        let=(
            (Place("people", "kid", "names"), "the mother has the letter"),
            (Place("people", "kid", "known_as"), "the mother has the letter"),
        )
    )
    seen, held = for_reader(ADOPTED, Reader(), let)
    assert present(seen.people.get("kid")).names == "Theo Vance"
    assert present(seen.people.get("kid")).known_as == "Theo"
    assert Place("people", "kid", "names") not in {entry.place for entry in held}
    one = Choice(let=let.let[:1])
    assert present(for_reader(ADOPTED, Reader(), one)[0].people.get("kid")).known_as == ""


def test_an_old_version_does_not_tell_what_a_later_one_closes() -> None:
    before = case_of(MUM, KID, NEW, HOME)
    assert told(before) == set(SECRET)
    assert not told(before, also=(ADOPTED,))
    assert not told(ADOPTED, beside=(before,))
    lifted = ADOPTED.adding(GONE.replace(family_may_know=Known.YES))
    assert not told(lifted, also=(ADOPTED,))


def test_a_birth_parent_is_known_by_tie_or_by_the_childs_record() -> None:
    assert birth_parents(ADOPTED, "kid") == {"mum"}
    assert birth_parents(case_of(GONE), "kid") == {"mum"}
    assert birth_parents(case_of(*ADOPTED.ties), "kid") == {"mum"}
    assert birth_parents(ADOPTED, "mum") == set()


# Names


def called(kid: Person, gone: PreviousChild = GONE, reader: Any = EVERYBODY, **more: Any) -> Person:
    case = ADOPTED.adding(kid).adding(gone)
    return present(for_reader(case, reader, **more)[0].people.get("kid"))


def test_the_earlier_name_is_told_where_it_is_recorded() -> None:
    earlier = OtherName(name="Jory Lintock", until=day("2020"))
    kid = called(KID.replace(other_names=(earlier,)))
    assert (kid.names, kid.known_as, kid.other_names) == ("Jory Lintock", "", ())
    first = OtherName(name="Baby Lintock", until=day("2019-03"))
    kid = called(KID.replace(other_names=(earlier, first, OtherName())))
    assert kid.names == "Jory Lintock"
    kid = called(KID.replace(known_as="Jory", other_names=(earlier,)))
    assert kid.known_as == "Jory"


def test_a_name_of_the_birth_family_is_told_and_one_of_the_adopters_is_not() -> None:
    for names, kept in (
        ("Jory Lintock", "Jory Lintock"),
        ("Jory Lintock-Vance", "Adopted child"),
        ("Jory Vance Lintock", "Adopted child"),
        ("Lintock", "Adopted child"),
        ("Jory Marsh", "Adopted child"),
    ):
        assert called(KID.replace(names=names, known_as="")).names == kept, names
    kid = called(KID.replace(names="Jory Lintock", known_as="Theo"))
    assert (kid.names, kid.known_as) == ("Jory Lintock", "")
    kid = called(KID.replace(names="Jory Lintock", known_as="Jory"))
    assert (kid.names, kid.known_as) == ("Jory Lintock", "Jory")
    bare = ADOPTED.adding(MUM.replace(names="Rosa")).adding(KID.replace(names="Jory Rosa"))
    assert present(for_reader(bare, Reader())[0].people.get("kid")).names == "Adopted child"
    double = ADOPTED.adding(MUM.replace(names="Rosa Lintock-Hale")).adding(
        KID.replace(names="Jory Hale-Lintock", known_as="")
    )
    assert present(for_reader(double, Reader())[0].people.get("kid")).names == "Jory Hale-Lintock"


def test_where_the_new_name_is_said_to_be_secret_the_other_is_the_old_one() -> None:
    new = OtherName(name="Theo Vance", since=day("2021"), not_birth_family=Known.YES)
    kid = called(KID.replace(names="Jory Marsh", known_as="Jory", other_names=(new,)))
    assert (kid.names, kid.known_as, kid.other_names) == ("Jory Marsh", "Jory", ())
    ended = new.model_copy(update={"until": day("2022")})
    assert called(KID.replace(names="Jory Marsh", other_names=(ended,))).names == "Adopted child"
    same = KID.replace(names="Theo Vance", other_names=(new,))
    assert called(same).names == "Adopted child"
    lifted = GONE.replace(family_may_know=Known.YES)
    kid = called(KID.replace(names="Jory Marsh", other_names=(new,)), lifted)
    assert kid.other_names == (new,)


@pytest.mark.parametrize("name", ["Theo Vance", "Theo Marsh", "Theo", "Jory Vance Lintock"])
def test_another_name_of_an_adopted_child_may_be_the_new_one(name: str) -> None:
    row = OtherName(name=name, since=day("2022-01"))
    listed = KID.replace(names="Jory Lintock", known_as="", other_names=(row,))
    assert called(listed).other_names == ()
    lifted = GONE.replace(family_may_know=Known.YES)
    assert called(listed, lifted).other_names == (row,)
    opened = row.model_copy(update={"not_birth_family": Known.NO})
    if "Vance" not in name:  # which is her adopter's, and sought anywhere
        assert called(listed.replace(other_names=(opened,))).other_names == (opened,)


@pytest.mark.parametrize("name", ["Jory", "Baby Lintock", "Jory Hale-Lintock"])
def test_another_name_from_before_is_not_the_new_one(name: str) -> None:
    row, mum = OtherName(name=name), MUM.replace(names="Rosa Lintock-Hale")
    kid = KID.replace(names="Jory Lintock", known_as="", other_names=(row,))
    seen = for_reader(ADOPTED.adding(mum).adding(kid), EVERYBODY)[0]
    assert present(seen.people.get("kid")).other_names == (row,)


def test_two_adopted_children_are_told_apart() -> None:
    other = Person(id="two", names="Ada Vance", role=Role.HALF_SIBLING)
    case = ADOPTED.adding(other).adding(GONE.replace(id="pc2", child="two"))
    names = [person.names for person in for_reader(case, Reader())[0].people]
    assert names == ["Rosa Lintock", "Kit O'Farrow", "Adopted child 1", "Adopted child 2"]


@pytest.mark.parametrize("change", [{"order": None}, {"where_now": None}, {}])
def test_what_a_child_is_called_goes_by_their_own_record_or_tie(change: dict[str, Any]) -> None:
    two = Person(id="two", names="Ada Vance", role=Role.HALF_SIBLING)
    tie = Tie(id="t3", one="ad1", kind=TieKind.ADOPTIVE, other="two")
    adopted = GONE.replace(id="pc2", child="two", **change)
    placed = GONE.replace(order=Order("placement order"), where_now=WhereNow.FOSTER)
    parent = present(ADOPTED.ties.get("t2"))
    for known in (tie, adopted):
        case = case_of(MUM, KID, two, NEW, placed, parent, known)
        seen, _ = for_reader(case, Reader())
        assert present(seen.people.get("kid")).names == "Child with a placement order"
        assert present(seen.people.get("two")).names == "Adopted child"


def test_a_child_who_is_to_be_adopted_is_not_called_adopted() -> None:
    placed = GONE.replace(order=Order("placement order"), where_now=WhereNow.FOSTER)
    case = case_of(MUM, KID, NEW, HOME, placed)
    kid = present(for_reader(case, Reader())[0].people.get("kid"))
    assert kid.names == "Child with a placement order"


def test_a_name_is_kept_from_those_it_is_kept_from() -> None:
    row = OtherName(name="Rosa Quince", kept_from=("dad",))
    rows = (row, OtherName(name="Rosa Hale"))
    case = ADOPTED.adding(MUM.replace(known_as="Rosy", other_names=rows))
    assert present(for_reader(case, Reader())[0].people.get("mum")).known_as == "Rosy"
    case = case.adding(Event(id="q", about=("mum",), happened="Ms Quince rang. All was well."))
    for reader, known in (
        (Reader(), False),
        (Reader(person="dad"), False),
        (Reader(person="mum"), True),
        (Reader(chair=True), True),
    ):
        seen, held = for_reader(case, reader)
        names = [other.name for other in present(seen.people.get("mum")).other_names]
        assert names == (["Rosa Quince", "Rosa Hale"] if known else ["Rosa Hale"])
        told = any(other.kept_from for other in present(seen.people.get("mum")).other_names)
        assert told == reader.chair, "from whom it is kept is in no paper of the family"
        assert ("Ms Quince" in present(seen.events.get("q")).happened) == known
        assert "All was well." in present(seen.events.get("q")).happened
        assert (Why.NAME in {entry.reason for entry in held}) != known
    let = Choice(let=((Place("people", "mum", "other_names"), "he knows"),))
    assert len(present(for_reader(case, Reader(), let)[0].people.get("mum")).other_names) == 2


def test_a_name_kept_from_the_birth_family_is_kept_from_all_but_whose_it_is() -> None:
    row = OtherName(name="Rosa Quince", not_birth_family=Known.YES)
    case = ADOPTED.adding(MUM.replace(other_names=(row,)))
    assert "Quince" not in text_of(case)
    assert "Quince" not in text_of(case, Reader(person="dad"))
    assert "Quince" in text_of(case, Reader(person="mum"))
    assert "Quince" in text_of(case, Reader(person="ad1"))
    for said_no in (Known.NO, Known.NOT_KNOWN, None):
        plain = row.model_copy(update={"not_birth_family": said_no})
        assert "Quince" in text_of(case.adding(MUM.replace(other_names=(plain,))))


def test_a_secret_name_by_which_somebody_was_listed_once_is_withheld_there_too() -> None:
    row = OtherName(name="Rosa Quince", kept_from=("dad",))
    now = ADOPTED.adding(MUM.replace(other_names=(row,)))
    before = ADOPTED.adding(MUM.replace(names="Rosa Quince", known_as=""))
    seen, _ = for_reader(before, Reader(), also=(now,))
    assert present(seen.people.get("mum")).names == "Somebody whose name is kept back"
    assert "Quince" not in to_bytes(seen).decode()


# Advice


ADVICE = "Threshold is met on the older injuries; issue at birth unless she moves out."
PLANNED = case_of(
    MUM,
    DAD,
    LegalStep(
        id="l1",
        kind=LegalKind("legal advice"),
        on=day("2026-04-01"),
        outcome=ADVICE,
        partners_told="Advice was taken.",
    ),
    LegalStep(
        id="l2",
        kind=LegalKind("letter before proceedings"),
        outcome="Sent to both parents by hand.",
    ),
    Decision(
        id="d1",
        forum=Forum("legal planning"),
        on=day("2026-04-02"),
        decided="Prepare papers quietly.",
        why="Counsel fears a flight.",
        why_changed="Counsel has read more.",
        partners_told="A plan for court is being made.",
        partners_told_of_change="The plan has changed.",
    ),
    Decision(
        id="d2", forum=Forum("strategy discussion"), decided="Begin enquiries.", why="Two injuries."
    ),
    Answer(
        id="Q16.1",
        question="Q16.1",
        text="All know it. We were told threshold is met on the older injuries. It holds.",
    ),
)
ADVISED = ("unless she moves out", "papers quietly", "fears a flight", "has read more")


@pytest.mark.parametrize("spec", specs(), ids=lambda spec: spec.kind.value)
def test_advice_is_in_no_copy_but_the_managers_and_the_chairs(spec: Any) -> None:
    own = {Policy.ONE_PARENT: "mum", Policy.ONE_PERSON: "mum", Policy.ONE_AGENCY: "mid"}
    reader = own.get(spec.policy, "")
    case = PLANNED.adding(Agency(id="mid", name="Midwives"))
    seen, _ = seen_by(CopyOrder(spec.kind, ON, reader), case, WALK)
    text = to_bytes(seen).decode()
    for words in (*ADVISED, "We were told threshold is met"):
        assert (words in text) == (spec.kind is CopyKind.MANAGER), words
    assert spec.legal_advice == (spec.kind is CopyKind.MANAGER)
    if spec.policy is Policy.EVERYBODY:
        assert ADVICE in to_bytes(seen_by(CopyOrder(spec.kind, ON, CHAIR), case, WALK)[0]).decode()
        assert (
            ADVICE not in to_bytes(seen_by(CopyOrder(spec.kind, ON, "dad"), case, WALK)[0]).decode()
        )


def test_that_it_was_taken_its_day_and_what_partners_are_told_stay() -> None:
    seen, held = for_reader(PLANNED, Reader())
    advice, letter = seen.legal_steps
    assert (advice.kind, advice.on, advice.outcome) == (
        LegalKind("legal advice"),
        day("2026-04-01"),
        "",
    )
    assert advice.partners_told == "Advice was taken."
    assert letter.outcome == "Sent to both parents by hand."
    planned, strategy = seen.decisions
    assert (planned.forum, planned.on) == (Forum("legal planning"), day("2026-04-02"))
    assert (planned.decided, planned.why, planned.why_changed) == ("", "", "")
    assert planned.partners_told == "A plan for court is being made."
    assert planned.partners_told_of_change == "The plan has changed."
    assert (strategy.decided, strategy.why) == ("Begin enquiries.", "Two injuries.")
    assert present(seen.answer("Q16.1")).text == "All know it. It holds."
    quoted = [entry for entry in held if entry.sentence]
    assert [(entry.near, entry.sentence) for entry in quoted] == [
        (True, "We were told threshold is met on the older injuries.")
    ]
    assert {entry.field for entry in held if entry.reason == Why.PRIVILEGED} == {
        "outcome",
        "decided",
        "why",
        "why_changed",
    }


def test_partners_may_be_told_it_in_the_words_of_the_advice() -> None:
    step = present(PLANNED.legal_steps.get("l1"))
    case = PLANNED.adding(step.replace(partners_told=ADVICE))
    seen, _ = for_reader(case, Reader())
    assert present(seen.legal_steps.get("l1")).partners_told == ADVICE
    assert present(seen.answer("Q16.1")).text == "All know it. It holds."


@pytest.mark.parametrize(
    "words",
    [
        "Ring 07700 900461.",
        "It was on 3 May 2021.",
        "Rosa went to the Quayside clinic with a new friend.",
        "Its plate is KX19 LPT.",
    ],
)
def test_what_partners_are_told_says_nothing_of_an_entry_that_is_withheld(words: str) -> None:
    entry = Event(
        id="e",
        on=day("2021-05-03"),
        happened="Rosa went to the Quayside clinic with a new friend. 07700 900461, KX19 LPT.",
        restricted=(Restriction(reason="Not yet"),),
    )
    step, planned = present(PLANNED.legal_steps.get("l1")), present(PLANNED.decisions.get("d1"))
    told = f"Advice was taken. {words}"
    case = PLANNED.adding(entry).adding(step.replace(partners_told=told))
    seen, held = for_reader(case.adding(planned.replace(partners_told=told)), Reader())
    assert present(seen.legal_steps.get("l1")).partners_told == "Advice was taken."
    assert present(seen.decisions.get("d1")).partners_told == "Advice was taken."
    assert {one.sentence for one in held if one.field == "partners_told"} == {words}


def test_a_single_word_of_advice_takes_nothing_with_it() -> None:
    step = LegalStep(
        id="l9", kind=LegalKind("legal planning meeting"), outcome="Ask Northfen on 3 April 2024."
    )
    event = Event(
        id="e", about=("mum",), happened="Northfen wrote on 3 April 2024. It rang 0113 2."
    )
    seen, _ = for_reader(case_of(MUM, step, event), Reader())
    assert present(seen.events.get("e")).happened == event.happened


def test_advice_is_let_in_with_a_reason() -> None:
    let = Choice(let=((Place("legal_steps", "l1", "outcome"), "counsel agreed"),))
    seen, _ = for_reader(PLANNED, Reader(), let)
    assert present(seen.legal_steps.get("l1")).outcome == ADVICE
    assert "threshold is met" in present(seen.answer("Q16.1")).text


def test_what_was_advice_in_one_version_is_advice_in_the_other() -> None:
    step = present(PLANNED.legal_steps.get("l1")).replace(kind=LegalKind("pre-proceedings meeting"))
    mended = PLANNED.adding(step)
    assert ADVICE in text_of(mended)
    assert ADVICE not in text_of(mended, also=(PLANNED,))
    assert ADVICE not in text_of(mended, beside=(PLANNED,))


LAW = Agency(id="law", name="County Law", kind=AgencyKind("legal services"))
GAVE = {table: marked(kind, "gave") for table, kind in RECORDS.items() if marked(kind, "gave")}
WORDS = "A judge may find it weak."


def given(table: str, field: str, who: str) -> Record:
    """A record of a table with advice in all its prose, about the mother, from somebody."""
    kind = RECORDS[table]
    texts = dict.fromkeys((name for name in facts(kind) if is_prose(kind, name)), WORDS)
    about = {name: naming(kind, name, "mum") for name in kind.whose if name != "id"}
    called = {"names": "Ada Lintock"} if kind is Person else {}
    more = {"told": True} if table == "tellings" else {}
    return kind.model_validate({"id": "x", **about, **called, **texts, **more, field: who})


@pytest.mark.parametrize(
    ("table", "field"), [(table, field) for table, fields in GAVE.items() for field in fields]
)
def test_what_lawyers_gave_is_advice_in_a_record_of_any_kind(table: str, field: str) -> None:
    words = not ref_of(RECORDS[table], field)
    ours, others = ("Council legal team", "Ward manager") if words else ("law", "mid")
    case = case_of(MUM, DAD, LAW, Agency(id="mid", name="Midwives", kind=AgencyKind("maternity")))
    plan = BirthPlan(id="p", on=day("2026-05-01"), given=({"person": "mum", "on": "2026-05-02"},))
    case = case.adding(plan).adding(present(PLANNED.legal_steps.get("l1")))
    closed, open_ = (case.adding(given(table, field, who)) for who in (ours, others))
    family = Reader(person="mum", form=WALK.form)
    for reader in (family, OneParent("mum", WALK.form)):
        assert WORDS not in text_of(closed, reader)
    assert WORDS in text_of(open_, family)
    # A ward goes on reading what it is to do.
    staff = RECORDS[table].audience == Audience.PROFESSIONALS and not marked(
        RECORDS[table], "privileged"
    )
    assert (WORDS in text_of(closed)) == staff
    for reader in (Reader(chair=True), Reader(legal_advice=True)):
        assert WORDS in text_of(closed, reader)
    without = Choice(let=tuple((entry.place, "x") for entry in for_reader(closed, EVERYBODY)[1]))
    assert WORDS in to_bytes(for_reader(closed, EVERYBODY, without)[0]).decode()


@pytest.mark.parametrize(
    ("facts", "advice"),
    [
        ({"which": "Council legal team"}, True),
        ({"asked_of": "other", "which": "Legal services"}, True),
        ({"asked_of": "police", "which": "Force legal department"}, False),
        ({"asked_of": "other", "which": "Rosa's solicitor"}, False),
        ({"asked_of": "other", "which": "Paralegal college"}, False),
    ],
)
def test_a_check_that_asked_the_authoritys_lawyers_is_advice(
    facts: dict[str, str], advice: bool
) -> None:
    check = HistoryCheck.model_validate({"id": "x", "about": "mum", "showed": WORDS, **facts})
    assert (WORDS not in text_of(case_of(MUM, check))) == advice


@pytest.mark.parametrize(
    ("kind", "name", "lawyers"),
    [
        ("legal services", "County Law", True),
        (None, "Ashmere Legal", True),
        ("Legal team", "County Law", True),
        ("GP", "Legal Lane Surgery", False),
        (None, "Mill Lane Surgery", False),
    ],
)
def test_lawyers_are_known_by_kind_and_by_name_where_none_is_known(
    kind: str | None, name: str, lawyers: bool
) -> None:
    agency = Agency(id="a", name=name, kind=AgencyKind(kind) if kind else None)
    event = Event(id="e", about=("mum",), kind="other", source="a", happened=WORDS)
    assert (WORDS not in text_of(case_of(MUM, agency, event))) == lawyers


def test_a_decision_of_lawyers_is_advice_wherever_it_was_made() -> None:
    decision = Decision(id="d", forum=Forum("panel"), decided=WORDS, decided_by="Legal team")
    assert WORDS not in text_of(case_of(MUM, decision))
    assert WORDS in text_of(case_of(MUM, decision.replace(decided_by="Service manager")))


# To be kept safe


SAFE_MUM = MUM.replace(safe_from=("dad",))
SAFE = case_of(
    MUM.replace(
        safe_from=("dad",),
        phone="0113 496 0001",
        lived_in=(Lived(area="Fernhurst"),),
        own_worker="Ines Calder",
        notes="Likes tea.",
    ),
    DAD.replace(phone="0113 496 0002"),
    Person(id="nan", names="Ada Lintock", role=Role.OTHER, phone="0113 496 0003"),
    Person(id="kid", names="Wren Lintock", role=Role.SIBLING, phone="0113 496 0004"),
    Pregnancy(unit="Ashmere General", midwife="P. Lowe", gp="Mill Lane Surgery", babies=1),
    Household(
        id="hers",
        name="The new flat",
        address="5 Juniper Row, Fernhurst",
        members=(Member(person="mum"), Member(person="kid")),
    ),
    Household(id="his", address="1 Dock Road", members=(Member(person="dad"),)),
    Agency(id="mat", name="Ashmere midwifery", kind=AgencyKind("maternity"), worker="Olu Reyes"),
    Agency(id="gp", name="Mill Lane Surgery", kind=AgencyKind("GP"), phone="0113 496 0005"),
    Agency(id="pol", name="Ashmere Police", kind=AgencyKind("police")),
    Agency(id="odd", name="Open Door"),
    Appointment(id="a1", person="mum", reason="Came late."),
    Appointment(id="a2", person="dad", reason="Forgot it."),
    Appointment(id="a3", person="kid", reason="Had a cold."),
    Appointment(id="a4", reason="Of nobody."),
    Answer(id="Q17.2", question="Q17.2", text="Her sister at the birth."),
    Answer(id="Q2.2", question="Q2.2", text="It is agreed."),
    Answer(id="Q18.1", question="Q18.1", text="I do not agree."),
    Answer(id="Q18.2", question="Q18.2", text="I want to help."),
    Answer(id="Q3.5@mum", question="Q3.5", about="mum", text="It was hard."),
    Answer(id="Q4.5@dad", question="Q4.5", about="dad", text="I liked it."),
    Answer(id="Q4.8@dad", question="Q4.8", about="dad", text="He hit somebody."),
    Answer(id="Q15.1", question="Q15.1", text="Worry. Booked at Ashmere General. Seen on Monday."),
    Event(
        id="e",
        about=("dad",),
        on=day("2025"),
        happened="He rang 0113 496 0001. He went to Fernhurst. Open Door shut. He slept.",
    ),
)


def kept_from_him(case: Case = SAFE) -> Case:
    return for_reader(case, Reader(person="dad", form=WALK.form))[0]


def test_nothing_leads_him_to_her() -> None:
    seen = kept_from_him()
    mum, kid = present(seen.people.get("mum")), present(seen.people.get("kid"))
    assert (mum.phone, mum.lived_in, mum.own_worker, mum.safe_from) == ("", (), "", ())
    assert kid.phone == ""
    assert mum.notes == ""
    assert present(seen.people.get("dad")).phone
    assert present(seen.people.get("nan")).phone
    assert (seen.pregnancy.unit, seen.pregnancy.midwife, seen.pregnancy.gp) == ("", "", "")
    assert seen.pregnancy.babies == 1
    assert [home.id for home in seen.households] == ["his"]
    assert not list(seen.agencies)
    assert [one.id for one in seen.appointments] == ["a2"]
    assert [one.id for one in seen.answers] == ["Q18.2", "Q4.5@dad", "Q15.1"]
    assert present(seen.answer("Q15.1")).text == ""
    assert seen.events.get("e") is None
    text = to_bytes(seen).decode()
    for word in ("Juniper", "Fernhurst", "Lowe", "Mill Lane", "Olu Reyes", "0001", "0005", "flat"):
        assert word not in text, word


def test_copies_for_nobody_in_particular_and_for_others_keep_it() -> None:
    for reader in (Reader(form=WALK.form), Reader(person="nan", form=WALK.form)):
        seen = for_reader(SAFE, reader)[0]
        assert seen.pregnancy == SAFE.pregnancy
        for table in ("households", "agencies", "appointments", "answers", "events"):
            assert seen.table(table) == SAFE.table(table), table
        assert bool(present(seen.people.get("mum")).safe_from) == (not reader.person)
    midwife = to_bytes(seen_by(CopyOrder(CopyKind.MIDWIFE, ON), SAFE, WALK)[0]).decode()
    assert "Ashmere General" in midwife
    assert "Juniper" in midwife


def test_every_kind_of_copy_for_him_is_kept_as_close() -> None:
    for spec in specs():
        if spec.policy in {Policy.EVERYBODY, Policy.ONE_PARENT}:
            text = to_bytes(seen_by(CopyOrder(spec.kind, ON, "dad"), SAFE, WALK)[0]).decode()
            for word in ("Juniper", "P. Lowe", "Mill Lane", "496 0001", "Came late", "the birth"):
                assert word not in text, (spec.kind, word)


@pytest.mark.parametrize(
    ("word", "near"), [("jem", True), ("jo", None), ("jem calder", False), ("77777", False)]
)
def test_a_word_by_which_she_is_found_is_sought_in_any_letters(
    word: str, *, near: bool | None
) -> None:
    case = SAFE.adding(MUM.replace(safe_from=("dad",), own_worker=word))
    case = case.adding(Event(id="n", about=("dad",), happened=f"He saw {word}. He slept."))
    seen, held = for_reader(case, Reader(person="dad", form=WALK.form))
    found = [entry.near for entry in held if entry.record == "n"]
    assert found == ([] if near is None else [near])
    kept = f"He saw {word}. He slept." if near is None else "He slept."
    assert present(seen.events.get("n")).happened == kept


def test_without_the_form_every_answer_of_hers_or_of_nobody_counts() -> None:
    seen = for_reader(SAFE, Reader(person="dad"))[0]
    assert [one.id for one in seen.answers] == ["Q4.5@dad", "Q4.8@dad"]


@pytest.mark.parametrize(
    ("gran", "kin", "hidden"),
    [
        ({}, (Tie(id="t", one="gran", other="mum", kind=TieKind.PARENT),), True),
        ({"of_parent": "mum"}, (), True),
        ({}, (), False),
        ({}, (Tie(id="t", one="gran", other="mum", kind=TieKind.OTHER),), False),
        (
            {"of_parent": "dad"},
            (
                Tie(id="t", one="gran", other="dad", kind=TieKind.PARENT),
                Tie(id="u", one="gran", other="mum", kind=TieKind.FOSTER),
            ),
            False,
        ),
    ],
)
def test_how_a_relative_is_reached_leads_to_whom_they_are_tied_to(
    gran: dict[str, str], kin: tuple[Tie, ...], hidden: bool
) -> None:
    person = Person(id="gran", names="Bess", role=Role.GRANDPARENT, phone="0113 496 0007", **gran)
    seen, _ = for_reader(case_of(SAFE_MUM, DAD, person, *kin), Reader(person="dad"))
    assert (present(seen.people.get("gran")).phone == "") == hidden


def test_that_she_has_help_of_her_own_is_not_told_to_whom_she_is_kept_safe_from() -> None:
    hers = OwnHelp(id="h", person="mum", kind=HelpKind.SOLICITOR)
    case = case_of(SAFE_MUM, DAD, hers, hers.replace(id="his", person="dad"))
    for reader, known in ((Reader(person="dad"), ["his"]), (Reader(), ["h", "his"])):
        assert [one.id for one in for_reader(case, reader)[0].own_help] == known


def test_who_makes_the_assessment_stands_in_the_report_for_whom_she_is_kept_safe_from() -> None:
    team = Assessment(worker="Wendy Orr", manager="Maud Peel", team="East")
    case = case_of(SAFE_MUM, DAD, team)
    seen, _ = for_reader(case, Reader(person="dad", form=load_walk().form))
    known = seen.assessment
    assert (known.worker, known.manager, known.team) == ("Wendy Orr", "Maud Peel", "East")


def test_a_mother_reads_of_her_own_pregnancy_though_he_is_to_be_safe_from_her() -> None:
    case = SAFE.adding(present(SAFE.people.get("mum")).replace(safe_from=())).adding(
        DAD.replace(safe_from=("mum",), phone="0113 496 0002")
    )
    seen = for_reader(case, Reader(person="mum", form=WALK.form))[0]
    assert (seen.pregnancy.unit, seen.pregnancy.midwife) == ("Ashmere General", "P. Lowe")
    assert present(seen.people.get("dad")).phone == ""
    assert [home.id for home in seen.households] == ["hers"]
    assert [agency.id for agency in seen.agencies] == ["mat", "pol"]
    assert [one.id for one in seen.appointments] == ["a1", "a3"]
    assert [one.id for one in seen.answers] == [
        "Q17.2",
        "Q2.2",
        "Q18.1",
        "Q3.5@mum",
        "Q4.8@dad",
        "Q15.1",
    ]


def test_a_man_is_told_nothing_of_a_mothers_whereabouts_for_another_who_is_safe_from_him() -> None:
    case = SAFE.adding(present(SAFE.people.get("mum")).replace(safe_from=())).adding(
        present(SAFE.people.get("nan")).replace(safe_from=("dad",))
    )
    seen = kept_from_him(case)
    assert seen.pregnancy.unit == ""
    assert seen.answer("Q18.1")  # what the mother thinks is of nobody who is kept safe
    assert not seen.answer("Q2.2")


def test_it_holds_for_every_version() -> None:
    before = SAFE.adding(present(SAFE.people.get("mum")).replace(safe_from=()))
    him = Reader(person="dad", form=WALK.form)
    assert "Juniper" in text_of(before, him)
    assert "Juniper" not in text_of(before, him, also=(SAFE,))
    assert "Juniper" not in text_of(before, him, beside=(SAFE,))


def test_who_has_left_her_home_is_not_found_through_it() -> None:
    home = present(SAFE.households.get("hers"))
    left = Member(person="nan", until=day("2025"))
    case = SAFE.adding(home.replace(members=(*home.members, left)))
    assert present(kept_from_him(case).people.get("nan")).phone
    case = SAFE.adding(home.replace(members=(*home.members, Member(person="nan"))))
    assert not present(kept_from_him(case).people.get("nan")).phone


def test_nobody_is_to_be_kept_safe_from_themselves() -> None:
    case = SAFE.adding(present(SAFE.people.get("mum")).replace(safe_from=("mum",)))
    assert "Juniper" in text_of(case, Reader(person="mum", form=WALK.form))
    home = present(SAFE.households.get("hers"))
    with_him = SAFE.adding(home.replace(members=(*home.members, Member(person="dad"))))
    assert present(kept_from_him(with_him).people.get("dad")).phone


def test_a_confidential_address_stays_out_of_a_midwifes_copy() -> None:
    mum = present(SAFE.people.get("mum")).replace(address_confidential=Known.YES)
    text = to_bytes(seen_by(CopyOrder(CopyKind.MIDWIFE, ON), SAFE.adding(mum), WALK)[0]).decode()
    assert "Juniper" not in text
    assert "Ashmere General" in text


# Between worker and manager


def test_no_copy_for_one_of_the_family_holds_what_passes_between_worker_and_manager() -> None:
    case = case_of(
        MUM,
        SignOff(id="s", name="Jo", comment="Not yet.", remarks=(Remark(says="Why?"),)),
        Supervision(id="v", supervisor="Jo", reflection="I fear him.", missing="x", actions="Go."),
        PreviousChild(id="pc", child="kid", family_may_know=Known.NO),
    )
    for reader, held in ((Reader(person="mum"), True), (Reader(), False)):
        seen = for_reader(case, reader)[0]
        assert present(seen.signoffs.get("s")).name == "Jo"
        assert (present(seen.signoffs.get("s")).comment == "") == held
        assert (present(seen.signoffs.get("s")).remarks == ()) == held
        assert (present(seen.supervisions.get("v")).reflection == "") == held
        assert (present(seen.previous_children.get("pc")).family_may_know is None) == held
    assert {entry.reason for entry in for_reader(case, Reader(person="mum"))[1]} == {Why.STAFF}
    assert marked(SignOff, "staff_only") == ("comment", "remarks")


def test_what_a_supervision_says_takes_no_word_from_the_rest() -> None:
    case = case_of(
        MUM,
        Supervision(id="v", actions="Agreed to ask Northfen Town."),
        Event(id="e", about=("mum",), happened="She moved to Northfen Town."),
    )
    seen = for_reader(case, Reader(person="mum"))[0]
    assert present(seen.events.get("e")).happened == "She moved to Northfen Town."


def test_what_leads_to_her_is_let_in_with_a_reason() -> None:
    let = Choice(let=((Place("people", "mum", "phone"), "he rings her"),))
    case = SAFE.adding(HistoryCheck(id="e9", about="dad", showed="He rang 0113 496 0001."))
    seen, _ = for_reader(case, Reader(person="dad", form=WALK.form), let)
    assert present(seen.people.get("mum")).phone == "0113 496 0001"
    assert present(seen.checks.get("e9")).showed == "He rang 0113 496 0001."


def test_his_own_home_leads_to_nobody_else() -> None:
    mum, home = present(SAFE.people.get("mum")), present(SAFE.households.get("his"))
    case = SAFE.adding(mum.replace(lived_in=(Lived(area="Thornham"), Lived(area="Elmham"))))
    case = case.adding(home.replace(address="1 Dock Road, Thornham"))
    case = case.adding(home.replace(id="nans", address="2 Mill Row, Elmham", members=()))
    case = case.adding(HistoryCheck(id="e9", about="dad", showed="He left Thornham. Saw Elmham."))
    assert present(kept_from_him(case).checks.get("e9")).showed == "He left Thornham."


def test_where_the_reader_lives_leads_to_nobody_else() -> None:
    dad = present(SAFE.people.get("dad"))
    mum = present(SAFE.people.get("mum"))
    shared = Lived(area="Thornham")
    case = SAFE.adding(mum.replace(lived_in=(shared, Lived(area="Fernhurst"))))
    case = case.adding(dad.replace(lived_in=(shared,)))
    case = case.adding(
        HistoryCheck(id="e9", about="dad", showed="He moved to Thornham. He saw Fernhurst.")
    )
    assert present(kept_from_him(case).checks.get("e9")).showed == "He moved to Thornham."


@pytest.mark.parametrize(
    ("happened", "left"),
    [
        ("He went to Thornhurst. He slept.", "He slept."),
        ("He shut the Green door. He slept.", "He shut the Green door. He slept."),
        ("He signs as Quenby. He slept.", "He signs as Quenby. He slept."),
    ],
)
def test_one_word_of_where_she_is_tells_it_unless_it_is_an_ordinary_one_or_a_name(
    happened: str, left: str
) -> None:
    mum = present(SAFE.people.get("mum"))
    case = SAFE.adding(mum.replace(lived_in=(Lived(area="Thornhurst Green, Quenby"),)))
    case = case.adding(present(SAFE.people.get("dad")).replace(names="Kit Quenby"))
    case = case.adding(HistoryCheck(id="e9", about="dad", showed=happened))
    assert present(kept_from_him(case).checks.get("e9")).showed == left


@pytest.mark.parametrize(("of_parent", "phone"), [("mum", ""), ("dad", "0113 496 0003")])
def test_how_her_relative_is_reached_leads_to_her_and_how_his_is_does_not(
    of_parent: str, phone: str
) -> None:
    nan = present(SAFE.people.get("nan")).replace(role=Role.GRANDPARENT, of_parent=of_parent)
    assert present(kept_from_him(SAFE.adding(nan)).people.get("nan")).phone == phone


def test_an_earlier_name_is_not_said_again_with_its_last_day() -> None:
    kid = present(ADOPTED.people.get("kid"))
    rows = (OtherName(name="Jory Lintock", until=day("2021")),)
    seen, _ = for_reader(ADOPTED.adding(kid.replace(other_names=rows)), Reader())
    known = present(seen.people.get("kid"))
    assert (known.names, known.other_names) == ("Jory Lintock", ())


def test_a_parent_of_this_baby_is_never_called_an_adopted_child() -> None:
    tie = Tie(id="t", one="ad1", kind=TieKind.ADOPTIVE, other="mum")
    gone = PreviousChild(id="p", child="mum", parents=("ad1",), where_now=WhereNow.FOSTER)
    case = Case(id="c").adding(MUM).adding(NEW).adding(tie).adding(gone)
    seen, _ = for_reader(case, EVERYBODY)
    assert present(seen.people.get("mum")).names == "Rosa Lintock"


# What no list knows


ELSEWHERE = "hearing of Northfen"


def test_a_forum_or_step_that_no_list_knows_is_closed_like_advice() -> None:
    d2, l2 = present(PLANNED.decisions.get("d2")), present(PLANNED.legal_steps.get("l2"))
    case = PLANNED.adding(d2.replace(forum="Legal hearing of Northfen")).adding(
        l2.replace(kind=ELSEWHERE)
    )
    seen, _ = for_reader(case, Reader())
    decision, step = present(seen.decisions.get("d2")), present(seen.legal_steps.get("l2"))
    assert (decision.forum, decision.decided, decision.why) == ("Legal hearing of Northfen", "", "")
    assert (step.kind, step.outcome) == (ELSEWHERE, "")
    parent, _ = for_reader(case, OneParent("mum", WALK.form))
    assert "l2" not in parent.legal_steps
    told = PLANNED.adding(l2.replace(explained_parents=day("2026-05-01")))
    assert "l2" in for_reader(told, OneParent("mum", WALK.form))[0].legal_steps


def test_an_order_that_no_list_knows_closes_a_new_life_and_calls_nobody_adopted() -> None:
    case = case_of(MUM, KID, NEW, HOME, GONE.replace(order=ELSEWHERE, where_now=WhereNow.FOSTER))
    seen, _ = for_reader(case, Reader())
    assert not told(case)
    assert present(seen.people.get("kid")).names == "Somebody whose name is kept back"


def test_a_choice_that_no_list_knows_may_name_nobody_who_is_withheld() -> None:
    step = Decision(id="d", forum=Forum("meeting with Theo Vance at noon"), decided="It goes on.")
    theirs = PlanPeriod(category=PlanCategory("Theo Vance"))
    short = GONE.replace(id="pc2", order=Order("Theo Vance"), child="", parents=("mum",))
    plans = GONE.replace(plans=(theirs, PlanPeriod(category=PlanCategory("neglect"))))
    case = ADOPTED.adding(step).adding(short).adding(plans)
    seen, held = for_reader(case, Reader())
    assert not told(case)
    assert "Vance" not in (present(seen.decisions.get("d")).forum or "")
    assert present(seen.previous_children.get("pc2")).order is None
    assert [row.category for row in present(seen.previous_children.get("pc")).plans] == ["neglect"]
    assert Place("decisions", "d", "forum") in [entry.place for entry in held]


def test_an_agency_of_a_kind_that_no_list_knows_leads_to_its_people() -> None:
    near = Agency(id="hub", name="Ashmere hub", kind=AgencyKind("hub of Northfen"))
    assert near.leads_to(mother=True)
    assert near.leads_to(mother=False)


def test_where_anybody_is_who_is_kept_safe_from_the_reader_is_not_named_to_him(
    practice: Case,
) -> None:
    natalia = present(practice.people.get("natalia"))
    lived = ({"area": "Stanmere"},)
    for told in (
        practice.adding(natalia.replace(safe_from=("tomasz",))),
        practice.adding(natalia.replace(safe_from=("tomasz",), lived_in=lived)),
    ):
        seen, _ = for_reader(told, OneParent("tomasz", WALK.form))
        assert present(seen.people.get("tomasz")).lived_in == (
            present(practice.people.get("tomasz")).lived_in
        ), "where he lived is his own"
        me = present(seen.people.get("tomasz"))
        rest = seen.adding(me.replace(lived_in=()))
        assert "Stanmere" not in to_bytes(rest).decode()
        assert len(seen.checks) == len(
            for_reader(practice, OneParent("tomasz", WALK.form))[0].checks
        )
    open_to = for_reader(practice, OneParent("tomasz", WALK.form))[0]
    assert any(check.which == "Stanmere" for check in open_to.checks)


def test_what_goes_by_a_question_and_is_no_answer_is_closed() -> None:
    class Aside(Record, about=("about",), audience=Audience.QUESTION, safety=False):
        question: str = fact("", safety=False)
        about: PersonId | None = fact(None)

    found = NotToBeFound(Case(), frozenset({"m"}), mother=True)
    (rule,) = _safety(Aside(question="Q1.1", about="f"), found, None, ("f",))
    assert (rule.field, rule.reason, rule.people) == ("", Why.SAFETY, ("f",))


NUMBER = Restriction(field="babies", reason="Told in confidence")
SEVERAL = BabyHealth(id="bh", matter=BabyMatter.MULTIPLE, known="One placenta.")


@pytest.mark.parametrize(
    "text",
    ["The scan showed twins.", "Twin 2 is small.", "It is MCDA.", "Both babies grow.", "2 babies."],
)
def test_a_number_of_babies_that_is_kept_back_is_told_by_nothing(text: str) -> None:
    event = Event(id="e", about=("mum",), happened=f"{text} Rosa slept.")
    small = BabyHealth(id="small", matter=BabyMatter.GROWTH, known="Small.")
    case = Case(id="c").adding(MUM).adding(event).adding(SEVERAL).adding(small)
    shut = case.adding(Pregnancy(babies=2, restricted=(NUMBER,)))
    seen, held = for_reader(shut, EVERYBODY)
    assert [one.id for one in seen.baby_health] == ["small"]
    assert present(seen.events.get("e")).happened == "Rosa slept."
    assert all(one.near for one in held if one.record == "e"), "a worker may let it stand"
    assert for_reader(shut, Reader(chair=True))[0].baby_health == case.baby_health


def test_a_number_of_babies_that_is_told_anyhow_takes_nothing_with_it() -> None:
    sister = KID.replace(id="sis", twin=Twin.NOT_IDENTICAL)
    event = Event(id="e", about=("kid",), happened="He has a twin.")
    case = Case(id="c").adding(MUM).adding(KID.replace(twin=Twin.NOT_IDENTICAL)).adding(sister)
    case = case.adding(event).adding(SEVERAL)
    for shown in (
        case.adding(Pregnancy(babies=2)),
        case.adding(Pregnancy(babies=2, restricted=(NUMBER,)))
        .adding(Baby(id="a", name="One"))
        .adding(Baby(id="b", name="Two")),
    ):
        seen, _ = for_reader(shown, EVERYBODY)
        assert seen.baby_health == case.baby_health
        assert seen.events == case.events
    shut = case.adding(Pregnancy(babies=2, restricted=(NUMBER,)))
    assert for_reader(shut, EVERYBODY)[0].events == case.events, "an older child has a twin"


# Who told us in private


@pytest.mark.parametrize(
    "who",
    [
        "Mrs Pike, next door",
        "Denise Hale (grandmother)",
        "Denise Hale",
        "Denise, Rosa Lintock's mother",
        "Rosa Lintock's mother",
        "Rosa Lintockson",
    ],
)
def test_who_asked_for_help_in_private_is_told_to_none_of_the_family(who: str) -> None:
    case = ADOPTED.adding(ADOPTED.pregnancy.replace(referred_from=who))
    for reader in (
        Reader(person="mum", form=load_walk().form),
        OneSubject("mum", load_walk().form),
    ):
        assert for_reader(case, reader)[0].pregnancy.referred_from == ""
    assert for_reader(case, Reader())[0].pregnancy.referred_from == who


@pytest.mark.parametrize(
    "who", ["Midwifery", "Community midwife Pat Lowe", "Dr Hale", "Rosa Lintock"]
)
def test_a_service_that_asked_for_help_or_the_reader_stays(who: str) -> None:
    case = ADOPTED.adding(ADOPTED.pregnancy.replace(referred_from=who))
    assert for_reader(case, OneSubject("mum", load_walk().form))[0].pregnancy.referred_from == who


def test_the_discussion_that_started_an_enquiry_the_parents_do_not_know_of_goes_with_it() -> None:
    decision = Decision(id="d", on=day("2026-05-03"), decided="Section 47, joint with police")
    enquiry = Section47Enquiry(id="q", discussion="d", begun_on=day("2026-05-03"))
    case = ADOPTED.adding(decision)
    for known, stays in (("no", False), ("yes", True)):
        told = case.adding(enquiry.replace(parents_know=known))
        reader = Reader(person="mum", form=load_walk().form)
        assert ("d" in for_reader(told, reader)[0].decisions) is stays
        assert "d" in for_reader(told, Reader())[0].decisions


@pytest.mark.parametrize("name", ["first twin", "Twin 1", "Baby A", "the smaller"])
def test_a_baby_is_not_named_by_another_who_is_kept_back(name: str) -> None:
    rule = Restriction(people=("dad",), reason="She will tell him")
    lost = Baby(id="two", name="second twin", restricted=(rule,))
    case = Case(id="c").adding(MUM).adding(DAD).adding(Baby(id="one", name=name))
    seen, _ = for_reader(case.adding(lost), Reader(person="dad"))
    assert [one.name for one in seen.babies] == [""]
    hers, _ = for_reader(case.adding(lost), Reader(person="mum"))
    assert present(hers.babies.get("one")).name == name
    own = case.adding(Baby(id="one", name="Wren")).adding(lost)
    assert [one.name for one in for_reader(own, Reader(person="dad"))[0].babies] == ["Wren"]
