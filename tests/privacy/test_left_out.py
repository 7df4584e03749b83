"""What points to a record that a copy leaves out reads as if that had never been written."""

import pytest

from prebirth.case.agencies import Agency, HistoryCheck
from prebirth.case.answer import Answer
from prebirth.case.birth_tasks import BabyHealth
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.closing import Closing, LeftOpen
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import CourtOrder
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Decision, LegalStep
from prebirth.case.pregnancy import Baby, EarlierDue
from prebirth.case.record import Correction, Record, Restriction
from prebirth.case.shares import Share
from prebirth.case.tellings import Group, Telling
from prebirth.case.watching import SaidOf, WatchRecord
from prebirth.form.load import load_walk
from prebirth.form.question import AnswerAudience
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from tests.conftest import day

KEPT = (Restriction(reason="For the chair alone"),)
EVERYBODY = Reader()


def seen(*records: Record) -> Case:
    """What everybody reads of a case of some records."""
    case = Case(id="c")
    for record in records:
        case = case.adding(record)
    return for_reader(case, EVERYBODY)[0]


@pytest.mark.parametrize(
    ("open_to_all", "field"),
    [
        (Decision(id="x"), "decision"),
        (LegalStep(id="x"), "legal_step"),
        (Appointment(id="x"), "appointment"),
        (Event(id="x", happened="Rosa rang."), "event"),
        (Conference(id="x"), "conference"),
    ],
)
def test_that_somebody_was_told_of_it_goes_too(open_to_all: Record, field: str) -> None:
    mum = Person(id="mum", names="Rosa")
    telling = Telling(id="t", person="mum", on=day("2026-05-20"), **{field: "x"})
    open_to_all = open_to_all.replace(entered_by="Amira")
    held = open_to_all.replace(restricted=KEPT)
    assert not list(seen(mum, telling, held).tellings)
    other = seen(mum, telling, open_to_all, Agency(id="x", restricted=KEPT))
    assert list(other.tellings) == [telling], "an id is one of its table"


def test_that_somebody_was_told_of_what_says_no_more_than_its_day_goes_with_it() -> None:
    him = Person(id="him", names="Carl Brody", restricted=KEPT)
    event = Event(id="x", on=day("2026-05-01"), happened="Carl Brody rang.")
    telling = Telling(id="t", person="mum", on=day("2026-05-20"), event="x")
    left = seen(Person(id="mum", names="Rosa"), him, event, telling)
    assert not [*left.events, *left.tellings]


def test_an_order_goes_with_whom_it_binds_alone() -> None:
    mum = Person(id="mum", names="Rosa")
    him = Person(id="him", names="Marl Dunning", restricted=KEPT)
    order = CourtOrder(id="o", kind="restraining order", binds="him", protects=("mum",))
    assert not list(seen(mum, him, order).orders)
    (left,) = seen(mum, him, order.replace(binds="mum", protects=("him",))).orders
    assert (left.binds, left.protects) == ("mum", ())


def test_what_is_known_of_a_baby_goes_with_it() -> None:
    one, two = Baby(id="one"), Baby(id="two", restricted=KEPT)
    health = [BabyHealth(id=key, baby=key, known="Small for dates.") for key in ("one", "two")]
    assert [row.id for row in seen(one, two, *health).baby_health] == ["one"]


def test_a_decision_that_was_replaced_twice_does_not_come_back() -> None:
    first = Decision(id="a", on=day("2026-04-01"), decided="Baby goes home.")
    hidden = Decision(id="b", on=day("2026-05-01"), replaces="a", restricted=KEPT)
    last = Decision(id="c", on=day("2026-05-22"), decided="Foster care.", replaces="b")
    case = seen(first, hidden, last)
    assert [(one.id, one.replaces) for one in case.decisions] == [("a", None), ("c", "a")]


def test_decisions_that_replace_each_other_in_a_ring_end_somewhere() -> None:
    ring = [
        Decision(id="a", replaces="b", restricted=KEPT),
        Decision(id="b", replaces="a", restricted=KEPT),
        Decision(id="c", decided="Foster care.", replaces="a"),
    ]
    (left,) = seen(*ring).decisions
    assert left.replaces is None


def test_the_pregnancy_names_nobody_who_is_left_out() -> None:
    clinic = Agency(id="clinic", name="Larch House", restricted=KEPT)
    who = Person(id="who", names="Rosa", restricted=KEPT)
    due = EarlierDue(due=day("2026-08-10"), agency="clinic")
    whole = Case(id="c").pregnancy.replace(due_before=(due,), carried_by="who")
    pregnancy = seen(clinic, who, whole).pregnancy
    assert pregnancy.carried_by is None
    assert pregnancy.due_before == (due.model_copy(update={"agency": None}),)


HIM = Person(id="him", names="Corvin Aldous", restricted=KEPT)
GIVEN = Share(id="s", copy_kind=CopyKind.PARENT_FULL, on=day("2026-05-20"), how="By hand")


@pytest.mark.parametrize(
    "record",
    [
        GIVEN.replace(reader="him", to="Corvin Aldous"),
        GIVEN.replace(reader="him"),
        GIVEN.replace(to="Corvin Aldous"),
        Telling(id="t", to="Corvin Aldous", told=True, on=day("2026-05-20")),
    ],
)
def test_what_went_to_somebody_is_not_told_where_they_are_left_out(record: Record) -> None:
    mum = Person(id="mum", names="Rosa", role="mother")
    case = Case(id="c").adding(mum)
    subject = OneSubject("mum", load_walk().form)
    for reader in (EVERYBODY, subject):
        without = for_reader(case, reader)[0]
        assert for_reader(case.adding(HIM).adding(record), reader)[0] == without
        shown = for_reader(case.adding(HIM.replace(restricted=())).adding(record), reader)[0]
        assert isinstance(record, Telling) or list(shown.shares)


def test_what_went_to_others_too_is_told_of_them() -> None:
    kit, law = Person(id="kit", names="Kit"), Agency(id="law", name="Court team")
    telling = Telling(id="t", group=Group.PARENTS, to="Corvin Aldous", told=True)
    for record in (
        GIVEN.replace(reader="kit", to="Kit and Corvin Aldous"),
        GIVEN.replace(agency="law", to="Corvin Aldous"),
        telling,
    ):
        case = seen(kit, law, HIM, record)
        assert [one.to for one in (*case.shares, *case.tellings)] == [""]


CHECK = HistoryCheck(id="ck", about="rex", asked_of="police")
REX = Person(id="rex", names="Rex Hale", phone="0700 900461", notes="Quiet.")
WAITS = LeftOpen(kind="check not come back", of="ck", about=("ck",), names=("rex",), what="Police")
VISIT = LeftOpen(kind="step not done", of="visit", about=(), names=("rex",), what="See Rex Hale.")


def open_at_the_end(*records: Record) -> list[LeftOpen]:
    """What a copy for everybody tells that was open at a closing."""
    closing = Closing(id="cl", was_open=(WAITS, VISIT), listed=True)
    (left,) = seen(CHECK, REX, closing, *records).closings
    return [*left.was_open]


def test_one_fact_of_somebody_takes_no_row_that_only_names_them() -> None:
    phone = (Restriction(field="phone", reason="r"),)
    assert open_at_the_end(REX.replace(restricted=phone)) == [WAITS, VISIT]
    asked = (Restriction(field="asked_of", reason="r"),)
    assert open_at_the_end(CHECK.replace(restricted=asked)) == [VISIT], "it may tell that fact"
    assert open_at_the_end(REX.replace(restricted=KEPT)) == []


def test_a_row_whose_words_are_withheld_goes_whole() -> None:
    names = (Restriction(field="names", reason="r"),)
    assert open_at_the_end(REX.replace(restricted=names)) == [WAITS]


@pytest.mark.parametrize("kept", [(), KEPT])
def test_what_a_father_thinks_is_his_where_it_is_entered_as_his(
    kept: tuple[Restriction, ...],
) -> None:
    form = load_walk().form
    (question,) = [key for key, one in form.asked.items() if one.audience == AnswerAudience.FATHER]
    case = Case(id="c")
    for key, rules in (("kit", ()), ("him", kept)):
        father = Person(id=key, role="possible father", sex="man or boy", restricted=rules)
        case = case.adding(father)
    said = {"question": question, "text": "I will be there."}
    for reader in (OneSubject("kit", form), OneParent("kit", form)):
        his = case.adding(Answer(id=f"{question}@kit", about="kit", **said))
        assert len(for_reader(his, reader)[0].answers) == 1
        for other in (Answer(id=question, **said), Answer(id="x", about="him", **said)):
            assert not for_reader(case.adding(other), reader)[0].answers


def test_what_a_hidden_correction_takes_back_goes_with_it() -> None:
    """A telling that was entered by mistake would else be told of as one that holds."""
    mum, step = Person(id="mum", names="Rosa"), LegalStep(id="l")
    telling = Telling(id="t", told=True, person="mum", legal_step="l", on=day("2026-05-20"))
    hidden = (Restriction(field="corrections", reason="For the chair alone"),)
    for withdrawn in (True, False):
        rows = (Correction(says="On the 21st.", withdrawn=withdrawn),)
        case = seen(mum, step, telling.replace(corrections=rows, restricted=hidden))
        assert [one.corrections for one in case.tellings] == ([] if withdrawn else [()])


@pytest.mark.parametrize("born", ["2021-02-02", "2021", ""])
def test_nobody_is_the_twin_of_somebody_who_is_left_out(born: str) -> None:
    jay = Person(id="jay", names="Jay Lintock", twin="identical", born="2021-02-02")
    kai = Person(id="kai", names="Kai Lintock", twin="identical", born=born or None)
    (left,) = seen(jay, kai.replace(restricted=KEPT)).people
    assert left.twin is None
    assert [one.twin for one in seen(jay, kai).people] == [jay.twin, kai.twin]
    other = kai.replace(born=day("2012-01-01"), restricted=KEPT)
    assert [one.twin for one in seen(jay, other).people] == [jay.twin], "that is no twin of his"


def test_what_was_heard_of_somebody_alone_goes_with_them() -> None:
    him = Person(id="him", names="Marl Dunning", restricted=KEPT)
    heard = WatchRecord(id="w", who=(SaidOf(name="Marl Dunning"),), heard="Freed in March.")
    assert not list(seen(him, heard).watches)
    assert list(seen(heard).watches) == [heard]
    both = heard.replace(who=(*heard.who, SaidOf(name="Rosa")))
    (left,) = seen(him, both).watches
    assert [one.name for one in left.who] == ["Rosa"]
    nobody = heard.replace(who=())
    assert list(seen(him, nobody).watches) == [nobody]
