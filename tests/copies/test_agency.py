from datetime import date

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Decision
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Restriction
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import Block, Columns, FormField, words_of
from tests.copies.made import document_of

ON = date(2026, 5, 15)


def request(case: Case, kind: str) -> str:
    asked = case.adding(Agency(id="a", name="Whoever", kind=kind))
    return words_of(document_of(CopyOrder(CopyKind.AGENCY, ON, "a"), asked).blocks)


DENIED = "No child protection enquiry is recorded as under way."
ASK = "Ask us whether a child protection enquiry is under way."


@pytest.mark.parametrize(
    ("enquiry", "said"),
    [
        (None, DENIED),
        (Section47Enquiry(id="e"), ASK),
        (Section47Enquiry(id="e", begun_on="2026-04-01"), "reasonable cause to suspect"),
        (Section47Enquiry(id="e", begun_on="2026-04-01", ended_on="2026-04-20"), DENIED),
    ],
)
def test_section_47_is_cited_while_an_enquiry_is_under_way(
    case: Case, enquiry: Section47Enquiry | None, said: str
) -> None:
    text = request(case.adding(enquiry) if enquiry else case, "maternity")
    assert [one for one in (DENIED, ASK, "reasonable cause to suspect") if one in text] == [said]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("police", "does not bind them"),
        ("voluntary", "binds neither a charity nor a private provider"),
        ("housing", "a provider that is none of these is not bound"),
    ],
)
def test_each_agency_reads_what_binds_it(case: Case, kind: str, said: str) -> None:
    text = request(case, kind)
    assert said in text
    assert "common law duty of confidence" in text
    assert "practice, not duty" in text


@pytest.mark.parametrize("became", ["stillborn", "born"])
def test_once_the_pregnancy_is_over_no_baby_is_due(became: str) -> None:
    day = "born" if became == "born" else "ended_on"
    case = Case(id="c").adding(Agency(id="hv", name="Health visitors"))
    order = CopyOrder(CopyKind.AGENCY, date(2026, 5, 15), "hv")
    before = words_of(document_of(order, case).blocks)
    assert "A baby is due" in before
    assert "An unborn baby" in before
    case = case.adding(Baby(id="b", became=became, **{day: "2026-05-01"}))
    after = words_of(document_of(order, case).blocks)
    assert "A baby is due" not in after
    assert "unborn" not in after
    assert "before a birth" not in after
    assert ("keeps the baby safe" in after) is (became == "born")
    assert "No child protection enquiry is recorded as under way." in after


FIRST = Baby(id="a", name="Ivy", became="born", born="2026-05-01")
DIED = Baby(id="b", became="born, and has died", born="2026-05-01", ended_on="2026-05-03")
STILL = Baby(id="b", became="stillborn", ended_on="2026-05-01")


@pytest.mark.parametrize(
    ("babies", "said", "unsaid"),
    [
        ((FIRST, Baby(id="b")), "A baby is born. Another is due on 4 July 2026.", "before a birth"),
        ((FIRST, FIRST.replace(id="z")), "The babies are born.", "A baby is born"),
        ((FIRST, DIED), "1 baby was born and has died.", "is due"),
        ((FIRST, STILL), "1 baby was stillborn.", "is due"),
        ((DIED, STILL.replace(id="s")), "died. 1 baby was stillborn.", "is over"),
        ((DIED, DIED.replace(id="d")), "2 babies were born and have died.", "is over"),
    ],
)
def test_of_twins_a_request_says_what_became_of_each(
    babies: tuple[Baby, ...], said: str, unsaid: str
) -> None:
    case = Case(id="c").adding(Pregnancy(due="2026-07-04", babies=2))
    for baby in babies:
        case = case.adding(baby)
    text = request(case, "health visiting")
    assert said in text
    assert unsaid not in text
    assert "applies to the baby from birth" not in text


def test_how_a_pregnancy_was_lost_is_told_to_no_agency() -> None:
    lost = Baby(id="b", became="lost in the pregnancy", ended_on="2026-02-01")
    told = request(Case(id="c").adding(FIRST).adding(lost), "maternity")
    assert told == request(Case(id="c").adding(FIRST), "maternity")


@pytest.mark.parametrize("became", ["born", None])
def test_no_request_denies_an_enquiry_of_which_a_decision_tells(
    case: Case, became: str | None
) -> None:
    case = case.adding(Baby(id="b", became="born", born="2026-05-01")) if became else case
    assert DENIED in request(case, "GP")
    decision = Decision(id="d9", on="2026-05-10", decided="Section 47 enquiry begun.")
    told = request(case.adding(decision), "GP")
    assert DENIED not in told
    assert ASK in told


def test_a_decision_after_an_enquiry_that_ended_may_have_begun_another(case: Case) -> None:
    ended = Section47Enquiry(id="e", begun_on="2026-04-01", ended_on="2026-04-20", discussion="d8")
    first = Decision(id="d8", on="2026-04-01", decided="Section 47 enquiry.")
    case = case.adding(first).adding(ended)
    assert DENIED in request(case, "GP")
    again = Decision(id="d9", on="2026-05-10", decided="Section 47 enquiry, as she moved back.")
    assert ASK in request(case.adding(again), "GP")
    assert ASK in request(case.adding(again.replace(on=None)), "GP")


def test_no_answer_is_asked_for_by_a_day_that_has_passed(practice: Case) -> None:
    waiting = next(one for one in practice.contributions if one.agency == "mh")
    chased = practice.adding(waiting.replace(chase_on="2026-05-12"))
    for on, by in ((date(2026, 5, 11), "12 May 2026"), (date(2026, 5, 15), "")):
        order = CopyOrder(CopyKind.AGENCY, on, "mh")
        text = " ".join(words_of(document_of(order, chased).blocks).split())
        assert "Please answer by" in text
        assert ("Please answer by 12 May 2026" in text) == bool(by)


def test_a_request_says_how_many_babies_are_expected() -> None:
    for number, said in ((1, "A baby is due"), (2, "Twins are due"), (4, "4 babies are due")):
        case = Case(id="c").adding(Pregnancy(due="2026-08-20", babies=number))
        assert f"{said} on 20 August 2026" in request(case, "maternity")
    named = Case(id="c").adding(Baby(id="a")).adding(Baby(id="b"))
    assert "Twins are due" in request(named, "maternity")
    one_lost = named.adding(Baby(id="b", became="stillborn", ended_on="2026-05-01"))
    assert "Twins" not in request(one_lost, "maternity")


def fields(case: Case) -> dict[str, FormField]:
    """The fields of the form to one agency, by name."""

    def within(blocks: tuple[Block, ...]) -> list[FormField]:
        found = [block for block in blocks if isinstance(block, FormField)]
        inner = [within(part) for one in blocks if isinstance(one, Columns) for part in one.columns]
        return [*found, *(field for part in inner for field in part)]

    asked = case.adding(Agency(id="a", name="Whoever", kind="GP"))
    document = document_of(CopyOrder(CopyKind.AGENCY, ON, "a"), asked)
    return {field.name: field for field in within(document.blocks)}


def test_it_asks_who_comes_where_a_conference_is_set_and_only_what_they_can_say(case: Case) -> None:
    assert "conference" not in fields(case)
    found = fields(case.adding(Conference(id="c", on="2026-06-03")))
    assert found["conference"].options == ("Attends", "Report only", "Apologies")
    assert found["plan_view"].options == ("Agrees", "Disagrees")


WARNED = "Ann Lee is kept safe from Bob Roe. Tell nobody where Ann Lee is. Ring us before you speak"


def test_a_request_that_names_from_whom_she_is_kept_safe_says_so(case: Case) -> None:
    her = Person(id="m", names="Ann Lee", known_as="Annie", role="mother", safe_from=("f",))
    case = case.adding(Person(id="f", names="Bob Roe", role="possible father", of_parent="m"))
    assert WARNED in request(case.adding(her), "police")
    two = case.adding(Person(id="x", names="Al Dee", role="other adult"))
    both = request(two.adding(her.replace(safe_from=("f", "x"))), "police")
    assert "kept safe from Bob Roe and Al Dee." in both
    assert "before you speak with Bob Roe or Al Dee." in both
    closed = her.replace(restricted=(Restriction(field="safe_from", reason="r"),))
    for quiet in (closed, her.replace(safe_from=()), her.replace(died="2026-05-01")):
        assert "kept safe" not in request(case.adding(quiet), "police")
