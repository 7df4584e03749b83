"""What one parent may read: their own, their children's, and no sentence of another adult."""

from __future__ import annotations

from typing import Any

import pytest

from prebirth.case.agencies import Agency, AgencyKind, Contribution, HistoryCheck
from prebirth.case.answer import Answer
from prebirth.case.birth import ToldParent
from prebirth.case.birth_basis import Agreement, BirthBasis
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Appointment, Event, EventKind, Harm
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.earlier_children import ChildVoice, PreviousChild
from prebirth.case.enquiries import CourtOrder, Section47Enquiry
from prebirth.case.households import Household, Member, Support
from prebirth.case.marks import Why
from prebirth.case.oversight import Assessment, SignOff
from prebirth.case.people import Contact, Lived, Paternity, Person, Role, Sex
from prebirth.case.plan import (
    Action,
    Conference,
    Decision,
    Factor,
    LegalKind,
    LegalStep,
    LetterTo,
)
from prebirth.case.pregnancy import Baby, Became, Booking, Pregnancy
from prebirth.case.record import Record, Restriction, closed_to_parents
from prebirth.case.ties import Hurts, Quality, Tie, TieKind
from prebirth.case.values import Evidence, Known
from prebirth.case.where_to_live import ContactPlan, LivingOption, OptionState
from prebirth.form.load import load_walk
from prebirth.form.model import Form, Walk
from prebirth.form.question import AnswerAudience, AnswerKind, Question
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import Danger, OneParent, ParentView, Stop, stops
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from prebirth.privacy.withheld import NO_CHOICE, Choice, Standing, Withheld
from prebirth.wording.facts import fact
from tests.conftest import day
from tests.typed import present

FORM = load_walk().form
MUM = Person(id="mum", names="Rosa Lintock", role=Role.MOTHER)
DAD = Person(id="dad", names="Kit Marlowe", role=Role.FATHER, of_parent="mum")
NAN = Person(id="nan", names="Ada Lintock", role=Role.GRANDPARENT, of_parent="mum")
KID = Person(id="kid", names="Wren Lintock", role=Role.HALF_SIBLING, born=day("2019-03-01"))
TWO = Case(id="c").adding(MUM).adding(DAD).adding(NAN)
HERS = Tie(id="hers", one="mum", kind=TieKind.PARENT, other="kid")


def case_of(*records: Record, begin: Case = TWO) -> Case:
    for record in records:
        begin = begin.adding(record)
    return begin


def read(
    case: Case,
    parent: str = "mum",
    choice: Choice = NO_CHOICE,
    form: Form = FORM,
) -> tuple[Case, list[Withheld]]:
    return for_reader(case, OneParent(parent, form), choice)


def why(case: Case, table: str, record: str, parent: str = "mum") -> str:
    """Why a copy for a parent does not hold a record; nothing where it does."""
    seen, held = read(case, parent)
    if seen.record(table, record) is not None:
        return ""
    return next(entry.reason for entry in held if entry.place == Place(table, record))


# Whose a record is that names nobody


OF_NOBODY: list[tuple[str, Record]] = [
    ("events", Event(id="x", happened="A row.")),
    ("appointments", Appointment(id="x", reason="Late.")),
    ("checks", HistoryCheck(id="x", showed="A record.")),
    ("factors", Factor(id="x", description="Damp.")),
    ("households", Household(id="x", notes="Loud.")),
    ("ties", Tie(id="x", kind=TieKind.PARENT, notes="Close.")),
    ("previous_children", PreviousChild(id="x", reason="Hurt.")),
    ("voices", ChildVoice(id="x", words="No.")),
    ("supports", Support(id="x", does="Cooks.")),
    ("answers", Answer(id="x", question="Q3.1", text="In care.")),
    ("answers", Answer(id="x", question="Q9.1", text="Up at six.")),
]


@pytest.mark.parametrize(("table", "record"), OF_NOBODY)
def test_a_record_about_nobody_is_nobodys_until_it_is_let_in(table: str, record: Record) -> None:
    case = case_of(record)
    for parent in ("mum", "dad"):
        assert why(case, table, "x", parent) == "It does not say who it is about"
        seen, held = read(case, parent, Choice(let=((Place(table, "x"), "it is theirs"),)))
        assert seen.record(table, "x")
        assert "x" not in {entry.record for entry in held if not entry.field}


FAMILYS: list[tuple[str, Record]] = [
    ("decisions", Decision(id="x", decided="Begin.")),
    ("actions", Action(id="x", action="Visit.")),
    ("conferences", Conference(id="x", asked="A plan.")),
    (
        "agencies",
        Agency(id="x", name="Midwives", kind=AgencyKind("maternity"), role="Scans."),
    ),
    ("answers", Answer(id="x", question="Q15.1", text="The damp.")),
    ("answers", Answer(id="x", question="Q17.5", text="Both of them.")),
]


@pytest.mark.parametrize(("table", "record"), FAMILYS)
def test_what_is_about_the_baby_and_the_plan_stays(table: str, record: Record) -> None:
    for parent in ("mum", "dad"):
        seen, _ = read(case_of(record), parent)
        assert seen.record(table, "x") == record


def test_help_for_another_parent_is_that_ones() -> None:
    agency = Agency(id="ref", name="Probation", role="Sees Kit.")
    for through in (None, "ref"):
        his = Support(id="x", person="dad", agency=through, does="Comes to the anger group.")
        assert why(case_of(agency, his), "supports", "x") == Why.OTHERS
        assert read(case_of(agency, his), "dad")[0].supports.get("x")


def test_what_a_relative_was_convicted_of_is_asked_about_where_it_tells_of_them_alone() -> None:
    text = "Cooks on Mondays. Convicted in 2019."
    support = Support(id="x", person="nan", does=text)
    option = LivingOption(
        id="l",
        person="nan",
        standing=OptionState.LOOKED_AT,
        why="She offers. Has a caution.",
        told=(ToldParent(person="mum", on=day("2026-04-01")),),
    )
    seen, held = read(case_of(support, option))
    assert present(seen.supports.get("x")).does == "Cooks on Mondays. […]"
    assert present(seen.living_options.get("l")).why == "She offers. […]"
    assert all(one.near for one in held if one.sentence)
    hers = case_of(Support(id="x", person="mum", does=text))
    assert present(read(hers)[0].supports.get("x")).does == text


def test_help_from_an_agency_stays_and_from_one_withheld_goes() -> None:
    agency = Agency(id="ref", name="Open Door", role="Counselling for Rosa.")
    support = Support(id="x", agency="ref", does="Counselling.")
    assert read(case_of(agency, support))[0].supports.get("x")
    hidden = case_of(agency.replace(restricted=({"reason": "her safety"},)), support)
    assert not read(hidden)[0].supports.get("x")
    both = case_of(
        agency.replace(restricted=({"reason": "her safety"},)), support.replace(person="nan")
    )
    assert read(both)[0].supports.get("x")


def test_taking_somebody_out_opens_nothing_of_theirs() -> None:
    for table, record in OF_NOBODY[:4]:
        field = "person" if table == "appointments" else "about"
        his: Any = ("dad",) if table == "events" else "dad"
        assert why(case_of(record.replace(**{field: his})), table, "x") == Why.OTHERS
        assert why(case_of(record), table, "x") == Why.NOBODY


def test_an_answer_about_somebody_taken_out_stays_closed() -> None:
    gone = Answer(id="Q4.1@x", question="Q4.1", about="x", text="In care.")
    assert why(case_of(gone), "answers", "Q4.1@x") == Why.OTHERS
    none = Answer(id="none:supports@dad", question="none:supports", about="dad", choice=("none",))
    assert why(case_of(none), "answers", "none:supports@dad") == Why.OTHERS
    assert not why(case_of(none), "answers", "none:supports@dad", "dad")
    assert not why(case_of(none.replace(about=None)), "answers", "none:supports@dad")
    closed = none.replace(question="none:shares", about=None)
    assert why(case_of(closed), "answers", closed.id) == Why.INTERNAL
    assert why(case_of(closed.replace(question="none:x")), "answers", closed.id) == Why.INTERNAL


# What somebody lived through in a home


def lived(*members: Member) -> Case:
    return case_of(KID, Household(id="h", address="1 Mill Row", notes="Loud.", members=members))


@pytest.mark.parametrize(
    ("his", "childs", "known"),
    [
        ({}, {}, "now"),
        ({"since": day("2024")}, {"since": day("2019")}, "now"),
        ({"until": day("2022")}, {}, "once"),  # the child was born before he left
        ({"until": day("2019-03-02")}, {}, "once"),
        ({"until": day("2019-03-01")}, {}, ""),
        ({"until": day("2019")}, {}, ""),  # perhaps before the child was born
        ({"until": day("2022")}, {"since": day("2022-05")}, ""),
        ({"until": day("2022")}, {"since": day("2023")}, ""),
        ({"since": day("2020")}, {"until": day("2021")}, "once"),
        ({"since": day("2022")}, {"until": day("2021")}, ""),
        ({}, {"until": day("2021")}, ""),  # nobody says since when he was there
    ],
)
def test_a_child_is_of_those_who_live_with_it_and_its_past_of_those_who_did(
    his: dict[str, Any], childs: dict[str, Any], known: str
) -> None:
    dad = DAD.replace(born=day("1990"))
    case = lived(Member(person="dad", **his), Member(person="kid", **childs)).adding(dad)
    view = ParentView(case, "dad")
    assert ("kid" in view.mine) == (known == "now")
    assert ("kid" in view.strangers) == (known == "")
    assert view.may("kid", on=day("2018")) == (known != "")
    assert view.may("kid", on=day("2025")) == (known == "now")
    assert view.may("kid") == (known == "now")
    assert not view.may("kid", "nan", on=day("2018"))
    assert view.may("dad", "nan")
    assert not view.may()
    assert not view.may(None)


def test_what_happened_to_a_child_after_he_left_is_not_his() -> None:
    case = lived(Member(person="dad", until=day("2022-06")), Member(person="kid"))
    case = case_of(
        Event(id="then", about=("kid",), on=day("2021-05"), happened="Fell."),
        Event(id="over", about=("kid",), on=day("2021-05"), until=day("2023"), happened="Ill."),
        Event(id="late", about=("kid",), on=day("2024"), happened="Hurt."),
        Event(id="undated", about=("kid",), happened="Hurt."),
        ChildVoice(id="said", child="kid", seen_on=day("2021"), words="Yes."),
        ChildVoice(id="new", child="kid", seen_on=day("2025"), words="No."),
        Answer(id="Q9.1@kid", question="Q9.1", about="kid", text="Up at six."),
        begin=case,
    )
    seen, _ = read(case, "dad")
    assert [event.id for event in seen.events] == ["then"]
    assert [voice.id for voice in seen.voices] == ["said"]
    assert not list(seen.answers)
    kid = present(seen.people.get("kid"))
    assert (kid.names, kid.born) == ("Wren Lintock", None)


def test_a_former_partner_is_known_to_whose_they_were() -> None:
    case = case_of(Person(id="ex", names="Oona Vesk", role=Role.EX_PARTNER, of_parent="mum"))
    assert "ex" not in ParentView(case, "mum").strangers
    assert "ex" in ParentView(case, "dad").strangers


def test_two_homes_count_by_the_last_day_in_either() -> None:
    later = Household(
        id="i", members=(Member(person="dad", until=day("2023")), Member(person="kid"))
    )
    case = lived(Member(person="dad", until=day("2021")), Member(person="kid"))
    for one in (case.adding(later), case_of(*case.people, later, *case.households)):
        view = ParentView(one, "dad")
        assert view.may("kid", on=day("2022"))
        assert not view.may("kid", on=day("2023"))


def test_one_who_has_left_reads_of_a_home_whom_they_lived_there_with() -> None:
    boy = Person(id="boy", names="Ivo Sand", role=Role.PARTNER)
    case = lived(
        Member(person="mum", since=day("2018")),
        Member(person="dad", since=day("2018"), until=day("2022")),
        Member(person="kid", since=day("2019")),
        Member(person="boy", since=day("2023")),
        Member(person="nan"),
        Member(since=day("2018")),
    ).adding(boy)
    seen, held = read(case.adding(Tie(id="t", one="dad", kind=TieKind.PARENT, other="kid")), "dad")
    home = present(seen.households.get("h"))
    assert [row.person for row in home.members] == ["mum", "dad", "kid", None]
    assert (home.address, home.notes) == ("", "")
    assert Why.OTHERS in {entry.reason for entry in held if entry.field == "members"}
    let = Choice(let=((Place("households", "h", "members"), "he knows"),))
    assert len(present(read(case, "mum", let)[0].households.get("h")).members) == 6
    hers = present(read(case, "mum")[0].households.get("h"))
    assert (len(hers.members), hers.address) == (6, "1 Mill Row")
    again = case.adding(
        present(case.households.get("h")).replace(
            members=(
                Member(person="dad", until=day("2020")),
                Member(person="boy", since=day("2021")),
                Member(person="dad", since=day("2024")),
            )
        )
    )
    seen, held = read(again, "dad")
    assert len(present(seen.households.get("h")).members) == 3
    assert "members" not in {entry.field for entry in held}


def test_the_last_day_there_is_what_counts_for_who_came_after() -> None:
    case = lived(
        Member(person="dad", until=day("2020")),
        Member(person="nan", since=day("2021")),
        Member(person="dad", until=day("2023")),
    )
    seen, held = read(case, "dad")
    rows = present(seen.households.get("h")).members
    assert [row.person for row in rows] == ["dad", "nan", "dad"]
    assert "members" not in {entry.field for entry in held}


@pytest.mark.parametrize(
    ("first", "then", "before"),
    [
        ("2020", "2021", True),
        ("2020", "2020-06", False),
        ("2020-05-01", "2020-05-02", True),
        ("2020-05-01", "2020-05-01", False),
        ("2020-06", "2020-05", False),
    ],
)
def test_a_date_is_surely_before_another(first: str, then: str, *, before: bool) -> None:
    assert surely_before(day(first), day(then)) is before
    assert not surely_before(None, day(then))
    assert not surely_before(day(first), None)


# Views and questions


@pytest.mark.parametrize(
    ("question", "readers"),
    [
        ("Q18.1", {"mum"}),
        ("Q18.2", {"dad"}),
        ("Q18.3", set()),
        ("Q18.4", set()),
        ("Q18.5", set()),
        ("Q15.7", {"mum", "dad"}),
        ("Q6.4", set()),
        ("Q7.5", set()),
        ("Q99.1", set()),
    ],
)
def test_the_words_of_one_parent_are_in_no_others_copy(question: str, readers: set[str]) -> None:
    case = case_of(Answer(id=question, question=question, text="I see it so."))
    for parent in ("mum", "dad"):
        assert bool(read(case, parent)[0].answer(question)) == (parent in readers), parent


def test_an_only_parent_reads_what_was_disagreed_with() -> None:
    alone = Case(id="c").adding(MUM).adding(NAN)
    case = alone.adding(Answer(id="Q18.3", question="Q18.3", text="The date."))
    assert read(case)[0].answer("Q18.3")


def test_where_two_are_mothers_or_fathers_nobody_reads_what_the_mother_or_father_thinks() -> None:
    case = case_of(
        Person(id="m2", names="Ines Calder", role=Role.MOTHER),
        Person(id="d2", names="Dave Sand", role=Role.PARTNER),
        Answer(id="Q18.1", question="Q18.1", text="I see it so."),
        Answer(id="Q18.2", question="Q18.2", text="I see it so."),
    )
    for parent in ("mum", "m2", "dad", "d2"):
        assert not list(read(case, parent)[0].answers), parent
    assert why(case, "answers", "Q18.1") == Why.HERS
    assert why(case, "answers", "Q18.2", "dad") == Why.OTHERS


def test_a_question_that_its_form_keeps_from_parents_is_not_in_their_copy() -> None:
    sections = tuple(
        section.model_copy(
            update={
                "questions": tuple(
                    question.model_copy(update={"copies": (CopyKind.CONFERENCE,)})
                    if question.id == "Q15.7"
                    else question
                    for question in section.questions
                )
            }
        )
        for section in FORM.sections
    )
    form = Form(id="f", version="9", title="t", copies=FORM.copies, sections=sections)
    case = case_of(Answer(id="Q15.7", question="Q15.7", text="We judge it safe."))
    assert read(case)[0].answer("Q15.7")
    seen, held = read(case, form=form)
    assert not seen.answer("Q15.7")
    assert [entry.reason for entry in held if entry.record == "Q15.7"] == [Why.INTERNAL]


def test_what_led_to_children_leaving_is_told_to_a_parent_of_all_of_them() -> None:
    answer = Answer(id="Q5.1", question="Q5.1", text="Injuries.")
    mine = PreviousChild(id="p", child="kid", parents=("mum",))
    case = case_of(KID, HERS, mine, answer)
    assert read(case)[0].answer("Q5.1")
    assert why(case, "answers", "Q5.1", "dad") == Why.OTHERS


def test_columns_that_no_parent_reads_are_named() -> None:
    assert closed_to_parents(Support) == {"hiding"}
    assert "says" in closed_to_parents(Contribution)
    assert "comment" in closed_to_parents(SignOff)
    assert "names" not in closed_to_parents(Person)


def test_where_she_is_cared_for_is_in_a_mothers_copy_alone() -> None:
    case = case_of(Pregnancy(unit="Ashmere General", midwife="P. Lowe", gp="Dr Hale", babies=2))
    assert read(case)[0].pregnancy == case.pregnancy
    his, held = read(case, "dad")
    assert his.pregnancy == Pregnancy(babies=2)
    assert {entry.field for entry in held} == {"unit", "midwife", "gp"}
    assert {entry.reason for entry in held} == {Why.OTHERS}
    hiding = Support(id="x", person="mum", does="Cooks.", hiding="Drinks.")
    assert {entry.reason for entry in read(case_of(hiding))[1]} == {Why.INTERNAL}
    second = case.adding(Person(id="m2", names="Ines Calder", role=Role.MOTHER))
    for person in ("mum", "m2"):
        assert read(second, person)[0].pregnancy.unit == "", "nobody says which of them carries"
        carried = second.adding(second.pregnancy.replace(carried_by=person))
        assert read(carried, person)[0].pregnancy.unit == "Ashmere General"
        other = {"mum": "m2", "m2": "mum"}[person]
        assert read(carried, other)[0].pregnancy.unit == ""


# Sentences of other adults


TEXT = "Rosa came. Kit shouted at her. Nan was there. Mr Marlowe left. Wren slept."


def sentence_case(*more: Record) -> Case:
    return case_of(KID, HERS, Event(id="e", about=("mum", "dad"), happened=TEXT), *more)


def test_each_sentence_of_another_adult_is_near_and_taken_out() -> None:
    seen, held = read(sentence_case())
    assert present(seen.events.get("e")).happened == "Rosa came. […] Nan was there. […] Wren slept."
    taken = [entry for entry in held if entry.sentence]
    assert [entry.sentence for entry in taken] == ["Kit shouted at her.", "Mr Marlowe left."]
    assert all(entry.near and entry.reason == Why.OTHERS for entry in taken)
    assert [entry.words for entry in taken] == [("Kit",), ("Mr Marlowe",)]
    assert {entry.whom for entry in taken} == {("dad",)}
    assert {entry.place for entry in taken} == {Place("events", "e", "happened")}


def test_a_text_that_goes_whole_leaves_a_gap_beside_what_stays_of_its_record() -> None:
    event = Event(id="e", about=("mum",), on=day("2026-05-02"), happened="Kit shouted.")
    seen, held = read(case_of(HERS, event))
    assert present(seen.events.get("e")).happened == "[…]"
    assert [entry.sentence for entry in held if entry.record == "e"] == ["Kit shouted."]
    both = event.replace(significance="Rosa is rested.")
    seen, _ = read(case_of(HERS, both))
    assert seen.events.get("e") == both.replace(happened="[…]")
    of_both = event.replace(about=("mum", "dad"))
    assert read(case_of(HERS, of_both))[0].events.get("e") is None, "its day would tell of him"
    parted = of_both.replace(kind=EventKind.SEPARATION)
    assert read(case_of(HERS, parted))[0].events.get("e") == parted.replace(happened="[…]")
    more = of_both.replace(happened="Kit shouted. Rosa slept.")
    assert present(read(case_of(HERS, more))[0].events.get("e")).happened == "[…] Rosa slept."
    alone = Answer(id="Q9.1", question="Q9.1", text="Kit shouted.")
    seen, _ = read(case_of(HERS, alone))
    assert "[…]" not in str(seen.answers.get("Q9.1")), "a line of gaps tells nobody anything"
    chosen = Answer(id="Q1.5", question="Q1.5", choice=("Late",), text="Kit shouted.")
    for quality in ("close", "violence confirmed"):
        tie = Tie(id="t", one="mum", other="dad", kind=TieKind.LIVING_TOGETHER, quality=(quality,))
        seen, _ = read(case_of(HERS, tie, chosen))
        assert seen.answers.get("Q1.5") == chosen.replace(text="[…]")
    risk = MUM.replace(safe_from=("dad",))
    his = event.replace(about=("dad",), happened="Rosa fled.")
    assert read(case_of(risk, his), "dad")[0].events.get("e") is None, "its day would tell"
    kept_safe = DAD.replace(safe_from=("mum",))
    assert read(case_of(kept_safe, event))[0].events.get("e") is None


def test_violence_by_somebody_withheld_takes_nothing_else_with_it() -> None:
    task = Action(id="x", action="Paint the room.", who="Rosa and Kit")
    him = Person(id="ex", names="Carl Brody", role=Role.EX_PARTNER, of_parent="mum")
    tie = Tie(
        id="t", one="ex", other="mum", kind=TieKind.SEPARATED, quality=("violence confirmed",)
    )
    never = case_of(task)
    shut = never.adding(him.replace(restricted=(Restriction(reason="Police"),))).adding(tie)
    assert read(shut)[0] == read(never)[0]
    about_her, _ = for_reader(shut, OneSubject("mum", FORM))
    assert about_her == for_reader(never, OneSubject("mum", FORM))[0]
    open_tie = Tie(id="t", one="dad", other="mum", quality=("violence confirmed",))
    assert "x" not in read(case_of(task, open_tie), "dad")[0].actions, "she may be at risk"


@pytest.mark.parametrize("parent", ["mum", "dad"])
def test_violence_that_is_kept_back_leaves_the_home_of_both_its_name(parent: str) -> None:
    home = Household(
        id="h",
        name="The flat",
        address="4 Tannery Row",
        members=(Member(person="mum"), Member(person="dad")),
    )
    tie = Tie(id="t", one="dad", other="mum", quality=("violence confirmed",))
    shut = case_of(home, tie.replace(restricted=(Restriction(reason="Told in confidence"),)))
    for case in (shut, case_of(home, tie)):
        assert read(case, parent)[0].households == case.households
    gone = home.replace(members=(Member(person="mum"), Member(person="dad", until="2026-01")))
    told = read(case_of(gone, tie), "dad")[0].households.get("h")
    assert not (told and told.name), "he may not be told what her home is called"


def test_what_two_do_together_is_told_to_both_unless_one_is_at_risk() -> None:
    task = Action(id="x", action="Paint the room.", who="Rosa and Kit")
    for parent in ("mum", "dad"):
        seen, _ = read(case_of(task), parent)
        assert present(seen.actions.get("x")).who == "Rosa and Kit"
    for at_risk, reader in ((MUM, "dad"), (DAD, "mum")):
        seen, _ = read(case_of(at_risk.replace(safe_from=(reader,)), task), reader)
        assert "Rosa and Kit" not in seen.model_dump_json()


def test_a_sentence_stands_with_a_reason() -> None:
    place = Place("events", "e", "happened")
    stand = Choice(stand=(Standing(place, "Kit shouted at her.", "she told us so herself"),))
    seen, held = read(sentence_case(), choice=stand)
    assert "Kit shouted at her." in present(seen.events.get("e")).happened
    assert "Marlowe" not in present(seen.events.get("e")).happened
    assert [entry.sentence for entry in held if entry.sentence] == ["Mr Marlowe left."]
    seen, _ = read(sentence_case(), choice=Choice(let=((place, "she was there"),)))
    assert present(seen.events.get("e")).happened == TEXT


def test_the_reader_their_children_and_those_who_work_with_them_are_no_others() -> None:
    worker = Agency(id="a", name="Midwives", kind=AgencyKind("maternity"), worker="Ada Sand")
    case = sentence_case(worker, Event(id="w", about=("mum",), happened="Midwife Sand rang."))
    seen, _ = read(case)
    assert present(seen.events.get("w")).happened == "Midwife Sand rang."
    bare = Action(id="x", action="Lintock rang.")
    assert present(read(case_of(bare))[0].actions.get("x")).action == "Lintock rang."
    his, _ = read(sentence_case(), "dad")
    said = present(his.events.get("e")).happened
    assert "Kit shouted at her." in said
    assert "Mr Marlowe left." in said
    assert "Rosa" not in said


def test_who_is_who_stays() -> None:
    seen, _ = read(sentence_case())
    assert [person.names for person in seen.people] == [
        "Rosa Lintock",
        "Kit Marlowe",
        "Ada Lintock",
        "Wren Lintock",
    ]
    case = TWO.adding(TWO.assessment.replace(worker="Ada Lintock", authority="Marlowe Council"))
    seen, _ = read(case.adding(NAN.replace(entered_by="Kit Marlowe")))
    assert seen.assessment.worker == "Ada Lintock"
    assert seen.assessment.authority == "Marlowe Council"
    assert present(seen.people.get("nan")).entered_by == "Kit Marlowe"


# Who may be at risk


@pytest.mark.parametrize(
    ("record", "found"),
    [
        (Tie(id="t", one="mum", other="dad", quality=(Quality.ALLEGED,)), True),
        (Tie(id="t", one="dad", other="mum", quality=(Quality.CONFIRMED,)), True),
        (Tie(id="t", one="mum", other="dad", quality=(Quality.CONTROLLING,)), True),
        (Tie(id="t", one="mum", other="dad", quality=(Quality.CLOSE, Quality.CONFLICT)), False),
        (Tie(id="t", one="mum", other="nan", quality=(Quality.ALLEGED,)), False),
        (Event(id="e", about=("mum", "dad"), violence=Harm.ALLEGED), True),
        (Event(id="e", about=("mum", "dad"), violence=Harm.CONFIRMED), True),
        (Event(id="e", about=("mum", "dad"), violence=Harm.NONE), False),
        (Event(id="e", about=("mum", "dad")), False),
        (Event(id="e", about=("mum", "nan"), violence=Harm.ALLEGED), False),
    ],
)
def test_violence_between_them_stops_the_copy(record: Record, *, found: bool) -> None:
    stop = [Stop("mum", Danger.VIOLENCE)] if found else []
    assert stops(case_of(record), "dad") == stop


def test_whoever_is_to_be_kept_safe_from_the_reader_stops_it() -> None:
    case = case_of(
        NAN.replace(safe_from=("dad",)),
        MUM.replace(safe_from=("dad", "nan")),
        Tie(id="t", one="mum", other="dad", quality=(Quality.ALLEGED,)),
    )
    assert stops(case, "dad") == [Stop("mum", Danger.SAFETY), Stop("nan", Danger.SAFETY)]
    assert stops(case, "nan") == [Stop("mum", Danger.SAFETY)]
    assert stops(case, "mum") == []
    assert stops(TWO, "dad") == []
    assert stops(TWO.adding(DAD.replace(safe_from=("dad",))), "dad") == []


RISK = Tie(id="t", one="mum", kind=TieKind.SEPARATED, other="dad", quality=(Quality.CONFIRMED,))


@pytest.mark.parametrize(
    ("said", "taken", "calm"),
    [
        ("His ex-partner rang.", True, True),
        ("The mother has moved.", True, True),
        ("Mum's flat is new.", True, True),
        ("His girlfriend left.", True, True),
        ("Gran has a dog.", True, False),
        ("Ring the ward: the password is PLUM.", True, False),
        ("Kit has a dog.", False, False),
    ],
)
def test_what_does_not_name_him_is_near_where_she_is_at_risk(
    said: str, *, taken: bool, calm: bool
) -> None:
    case = case_of(Action(id="x", how_known=said), RISK)
    seen, held = read(case, "dad")
    assert (present(seen.actions.get("x")).how_known == "") == taken
    near = [entry.near for entry in held if entry.record == "x"]
    assert near == ([True] if taken else [])
    safe = case_of(Action(id="x", how_known=said), RISK.replace(quality=()))
    assert (present(read(safe, "dad")[0].actions.get("x")).how_known == "") == calm


def test_partner_is_a_word_for_one_of_a_couple_or_by_role_alone() -> None:
    action = Action(id="x", how_known="The partner rang.")
    for person, tie, taken in (
        (NAN, Tie(id="t", one="nan", other="dad", quality=(Quality.ALLEGED,)), False),
        (
            NAN,
            Tie(id="t", one="nan", kind=TieKind.MARRIED, other="dad", quality=(Quality.ALLEGED,)),
            True,
        ),
        (
            NAN.replace(role=Role.EX_PARTNER, of_parent="dad"),
            Tie(id="t", one="nan", other="dad", quality=(Quality.ALLEGED,)),
            True,
        ),
        (
            NAN.replace(role=None),
            Tie(id="t", one="nan", other="dad", quality=(Quality.ALLEGED,)),
            False,
        ),
    ):
        seen, _ = read(case_of(person, tie, action), "dad")
        assert (present(seen.actions.get("x")).how_known == "") == taken
    married = Tie(id="m", one="nan", kind=TieKind.MARRIED, other="mum")
    alleged = Tie(id="t", one="nan", other="dad", quality=(Quality.ALLEGED,))
    seen, _ = read(case_of(married, alleged, action), "dad")
    assert present(seen.actions.get("x")).how_known == "The partner rang."


def test_all_that_is_told_of_both_is_near_where_one_is_at_risk() -> None:
    event = Event(
        id="x", about=("mum", "dad"), violence=Harm.CONFIRMED, happened="A row. She fled."
    )
    other = Event(id="y", about=("dad", "nan"), happened="A row. She stayed. He left.")
    seen, held = read(case_of(event, other), "dad")
    assert seen.events.get("x") is None, "its day alone would tell when she fled"
    assert seen.events.get("y") is None, "who “he” is only the cut one says"
    taken = [entry for entry in held if entry.record == "x" and entry.sentence]
    assert [entry.sentence for entry in taken] == ["A row.", "She fled."]
    assert {entry.whom for entry in taken} == {("mum",)}
    told = Event(id="z", about=("mum", "dad"), happened="Northfen")
    seen, _ = read(case_of(event, told), "dad")
    assert seen.events.get("z") is None, "a place may be where she lives"


def test_that_she_told_it_is_not_said_where_she_is_at_risk() -> None:
    tie = Tie(id="t", one="mum", other="dad", kind=TieKind.SEPARATED, evidence=Evidence.PERSON)
    tie = tie.replace(quality=(Quality.CONFIRMED,))
    seen, held = read(case_of(tie, DAD.replace(evidence=Evidence.PERSON)), "dad")
    assert present(seen.ties.get("t")).evidence is None
    assert ("t", "evidence") in {(one.record, one.field) for one in held}
    assert present(seen.people.get("dad")).evidence is Evidence.PERSON, "what he said himself"
    calm = tie.replace(quality=())
    seen, _ = read(case_of(calm), "dad")
    assert present(seen.ties.get("t")).evidence is Evidence.PERSON


def test_a_child_at_risk_from_the_reader_is_another_too() -> None:
    kid = KID.replace(safe_from=("dad",))
    near_home = case_of(
        kid,
        HERS,
        Household(id="h", members=(Member(person="dad", until=day("2022")), Member(person="kid"))),
        Action(id="x", how_known="Wren is seen. All is well."),
        Action(id="y", how_known="The child is seen."),
    )
    seen, _ = read(near_home, "dad")
    assert present(seen.actions.get("x")).how_known == "All is well."
    assert present(seen.actions.get("y")).how_known == ""
    seen, _ = read(near_home.adding(KID), "dad")
    assert "Wren" in present(seen.actions.get("x")).how_known
    seen, _ = read(near_home, "mum")
    assert "Wren" in present(seen.actions.get("x")).how_known


@pytest.mark.parametrize(
    ("said", "parent", "taken"),
    [
        ("His sister was in prison.", "mum", True),
        ("His sister was in prison.", "dad", True),
        ("Kit's brother was in prison.", "dad", True),
        ("The father's uncle was in prison.", "dad", True),
        ("Her mother was in prison.", "mum", True),
        ("Your mother was in prison.", "mum", True),
        ("The mother of the baby was in prison.", "dad", True),
        ("The mother of the baby was in prison.", "mum", False),
        ("Her partner was in prison.", "dad", False),
        ("The baby's father was in prison.", "dad", False),
        ("Her daughter was there.", "mum", False),
        ("Wren's mother was there.", "mum", False),
        ("Wren's sister was there.", "mum", True),
        ("Their partner agencies met.", "mum", False),
    ],
)
def test_an_adult_spoken_of_by_a_tie_is_another_adult(
    said: str, parent: str, *, taken: bool
) -> None:
    together = Tie(id="t", one="mum", other="dad", kind=TieKind.LIVING_TOGETHER)
    case = case_of(KID, HERS, together, Action(id="x", how_known=f"It was said. {said}"))
    seen, held = read(case, parent)
    assert (said not in present(seen.actions.get("x")).how_known) == taken
    assert [entry.near for entry in held if entry.sentence] == [True] * taken


def test_so_is_one_where_no_other_adult_is_recorded_and_the_note_after_goes_with_it() -> None:
    alone = Case(id="c").adding(MUM)
    said = Action(id="x", how_known="It is told. Her sister was in prison. Released in June.")
    assert present(read(case_of(said, begin=alone))[0].actions.get("x")).how_known == (
        "It is told. […]"
    )


HERS_ALONE = """
    Dad smokes weed.|Father smokes weed.|The father smokes weed.|Dads flat was raided.
    The father-to-be smokes weed.|The father of the baby smokes weed.|The baby's dad smokes weed.
    FOB smokes weed.|F.O.B. smokes weed.|FOC smokes weed.|UBF smokes weed.
    Her ex smokes weed.|Her drunken ex smokes weed.|An ex of hers smokes weed.|Her bf smokes weed.
    bf smokes weed.|Boyfriend smokes weed.|Husband smokes weed.|The partner smokes weed.
    Partner smokes weed.|Row with ex.|Ex smokes weed.|Ex-partner smokes weed.|Dad and baby slept.
    Her exes smoke weed.|U.B.F. smokes weed.|Her boyf smokes weed.|Her partner smokes weed.
"""
HIS_ALONE = """
    Mum smokes weed.|Mother smokes weed.|The mother smokes weed.|Mums flat was raided.
    The mother-to-be smokes weed.|The baby's mother smokes weed.|MOB smokes weed.
    His partner smokes weed.|His ex smokes weed.|Girlfriend smokes weed.|gf smokes weed.
    Wife smokes weed.|Mother and baby slept.
"""
OF_NEITHER = """
    Both parents were told.|Nan smokes weed.|The mother and baby unit rang.|Fathers are invited.
    A mother and baby foster placement is sought.|Father's group is on Monday.|No partner came.
    The Mothers' meeting is on Monday.|Dads' group is on Monday.|Partner agencies met.
    The ex-council flat is damp.|The clinic is at EX4 1AB.|BF is going well.|bf support continues.
    The hearing was ex parte.|The birth partner came.|Dads Matter rang.|Mother's Day is near.
    Her mother and baby unit rang.|It is their mother tongue.|It is hard without a partner.
"""


def split(said: str) -> list[str]:
    return [one for line in said.split("\n") for one in line.strip().split("|") if one]


@pytest.mark.parametrize(
    ("said", "parent", "stays"),
    [
        *((said, "mum", False) for said in split(HERS_ALONE)),
        *((said, "dad", False) for said in split(HIS_ALONE)),
        *((said, who, True) for said in split(OF_NEITHER) for who in ("mum", "dad")),
        ("Mother smokes weed.", "mum", True),
        ("The baby's mother smokes weed.", "mum", True),
        ("His partner smokes weed.", "mum", True),
        ("Girlfriend smokes weed.", "mum", True),
        ("Dad smokes weed.", "dad", True),
        ("The father smokes weed.", "dad", True),
        ("F.O.B. smokes weed.", "dad", True),
        ("Her partner smokes weed.", "dad", True),
        ("Her ex smokes weed.", "dad", True),
        ("Husband smokes weed.", "dad", True),
        ("Partner smokes weed.", "dad", True),
    ],
)
def test_the_other_parent_and_a_partner_are_others_by_those_words_alone(
    said: str, parent: str, *, stays: bool
) -> None:
    mum, dad = MUM.replace(sex=Sex.WOMAN), DAD.replace(sex=Sex.MAN)
    case = case_of(mum, dad, Action(id="x", how_known=f"It is told. {said}"))
    seen, held = read(case, parent)
    left = present(seen.actions.get("x")).how_known
    assert left == ("It is told. " + (said if stays else "[…]"))
    assert [one.near for one in held if one.sentence == said] == [True] * (not stays)
    subject, _ = for_reader(case, OneSubject(parent, FORM))
    assert said not in subject.model_dump_json() or stays


@pytest.mark.parametrize("reader", ["mum", "dad"])
def test_partner_is_whoever_is_one_of_whom_it_is_told(reader: str) -> None:
    told = Event(id="e", about=(reader,), happened="It is told. Partner smokes weed.")
    both = told.replace(id="f", about=("mum", "dad"))
    seen, _ = read(case_of(told, both), reader)
    assert present(seen.events.get("e")).happened == "It is told. […]"
    assert present(seen.events.get("f")).happened == both.happened


def test_dad_is_the_father_of_the_child_of_whom_it_is_told() -> None:
    ex = Person(id="ex", names="Craig Dunning", role=Role.EX_PARTNER, of_parent="mum", sex=Sex.MAN)
    his = Tie(id="his", one="ex", kind=TieKind.PARENT, other="kid")
    told = Event(id="e", about=("kid",), happened="It is told. Dad smokes weed.")
    case = case_of(KID, HERS, ex, his, Tie(id="d", one="dad", kind=TieKind.STEP, other="kid"))
    case = case.adding(told).adding(Household(id="h", members=(Member(person="dad"),)))
    assert present(read(case, "mum")[0].events.get("e")).happened == "It is told. […]"
    assert present(read(case, "ex")[0].events.get("e")).happened == told.happened


@pytest.mark.parametrize(("begin", "stays"), [(Case(id="c").adding(MUM), True), (TWO, False)])
def test_dad_may_be_her_partner_where_no_father_is_recorded(begin: Case, *, stays: bool) -> None:
    new = Person(id="new", names="Al Dunning", role=Role.PARTNER, of_parent="mum", sex=Sex.MAN)
    action = Action(id="x", how_known="It is told. Dad smokes weed.")
    left = present(read(case_of(new, action, begin=begin), "new")[0].actions.get("x")).how_known
    assert left == (action.how_known if stays else "It is told. […]")


@pytest.mark.parametrize("said", ["Her ex and the partner smoke weed.", "The partner smokes weed."])
def test_a_word_for_a_partner_is_anothers_where_none_is_recorded(said: str) -> None:
    alone = Case(id="c").adding(MUM)
    action = Action(id="x", how_known=f"It is told. {said}")
    assert present(read(case_of(action, begin=alone))[0].actions.get("x")).how_known == (
        "It is told. […]"
    )


@pytest.mark.parametrize("said", ["Dad will ring on Monday.", "F is to ring on Monday."])
def test_what_the_form_asks_and_what_is_said_to_parents_and_by_one_stays(said: str) -> None:
    hers = Answer(id="Q18.1", question="Q18.1", text=said)
    text = f"Rain fell. {said}"
    told = Answer(id="Q15.1", question="Q15.1", asked=said, plain=said, text=text)
    told = told.replace(plain_for=("mum",))
    seen, _ = read(case_of(hers, told))
    assert present(seen.answers.get("Q18.1")).text == said
    kept = present(seen.answers.get("Q15.1"))
    assert (kept.asked, kept.plain, kept.text) == (said, said, "Rain fell. […]")


def test_a_line_that_was_ticked_for_one_stands_whole_where_nobody_is_at_risk() -> None:
    said = "You put the baby in the cot. You ring your mum or Ada Lintock."
    told = Answer(id="Q15.1", question="Q15.1", plain=said, plain_for=("mum",))
    line = present(read(case_of(told))[0].answers.get("Q15.1")).plain
    assert line == said
    hurt = Tie(id="t", one="mum", kind="separated", other="nan", quality=("violence confirmed",))
    cut = present(read(case_of(told, hurt))[0].answers.get("Q15.1")).plain
    assert "Ada" not in cut
    unsaid = present(read(case_of(told.replace(plain_for=())))[0].answers.get("Q15.1")).plain
    assert "Ada" not in unsaid


@pytest.mark.parametrize(
    ("action", "who", "theirs"),
    [
        ("Mum and Dad take Wren to nursery.", "", True),
        ("Mend the cot.", "Rosa and Dad", True),
        ("Mend the cot.", "Mum & Dad", True),
        ("Mend the cot.", "Dad", False),
        ("Rosa rings the midwife if Dad drinks.", "", False),
        ("Rosa and Kit ask his sister to help.", "", False),
    ],
)
def test_so_is_an_action_of_both_by_those_words(action: str, who: str, *, theirs: bool) -> None:
    case = case_of(KID, HERS, Action(id="x", action=action, who=who))
    assert (read(case)[0].actions.get("x") is not None) == theirs


def test_with_nobody_else_nothing_is_sought() -> None:
    alone = Case(id="c").adding(MUM).adding(Action(id="x", action="Kit and the friend rang."))
    seen, held = read(alone)
    assert present(seen.actions.get("x")).action == "Kit and the friend rang."
    assert held == []


def test_their_own_words_stay_whole_in_their_own_copy() -> None:
    said = "It is fair about Kit. Mum was treated badly."
    hers = Answer(id="Q18.1", question="Q18.1", text=said)
    told = Answer(id="Q1.5", question="Q1.5", text=said)
    seen, held = read(case_of(hers, told))
    assert present(seen.answers.get("Q18.1")).text == said
    assert present(seen.answers.get("Q1.5")).text == "[…] Mum was treated badly."
    assert {entry.record for entry in held if entry.sentence} == {"Q1.5"}


def own_question(walk: Walk, *, each: bool, own_words: bool = True) -> Form:
    """The form with a question of an authority's own, which its family may read."""
    question = Question(
        id="W1.1",
        short="Own",
        ask="What else?",
        help="",
        type=(AnswerKind.TEXT, AnswerKind.NUMBER),
        unit="weeks",
        reason="Protocol",
        audience=AnswerAudience.FAMILY,
        copies=(CopyKind.PARENT_FULL,),
        each="parents" if each else None,
        own_words=own_words,
    )
    section = walk.form.sections[-1]
    grown = section.model_copy(update={"questions": (*section.questions, question)})
    return walk.form.model_copy(update={"sections": (*walk.form.sections[:-1], grown)})


def read_by_dad(walk: Walk, *, each: bool, own_words: bool = True, **facts: Any) -> str:
    """What the father reads of an own question, from whom the mother is kept safe."""
    form = own_question(walk, each=each, own_words=own_words)
    answer = Answer(id="W1.1", question="W1.1", **facts)
    case = case_of(answer).adding(MUM.replace(safe_from=("dad",)))
    seen, _ = for_reader(case, OneParent("dad", form))
    kept = seen.answers.get("W1.1")
    return (fact(seen, kept, "number") + kept.text) if kept else ""


def test_nobodys_own_words_are_read_by_another_parent(walk: Walk) -> None:
    """A pack may say of an answer that it is somebody's own words, and not whose."""
    assert "fear" not in read_by_dad(walk, each=False, text="She said she lives in fear of him.")
    assert "fear" not in read_by_dad(walk, each=True, about="mum", text="I fear for my life.")
    said = "She knows that I was afraid."
    assert said in read_by_dad(walk, each=True, about="dad", text=said)
    assert said not in read_by_dad(walk, each=True, own_words=False, about="dad", text=said)


def test_whose_own_words_stand_nowhere_are_not_an_only_parents(walk: Walk) -> None:
    answer = Answer(id="W1.1", question="W1.1", text="Ada Lintock shouted. Rain fell.")
    alone = Case(id="c").adding(MUM).adding(NAN).adding(answer)
    seen, _ = read(alone, form=own_question(walk, each=False))
    assert present(seen.answers.get("W1.1")).text == "[…] Rain fell."


def test_the_unit_of_a_number_is_the_forms_and_stays(walk: Walk) -> None:
    """Three alone says nothing: three weeks is what was asked for."""
    assert read_by_dad(walk, each=False, number=3, unit="weeks") == "3 weeks"
    assert "fear" not in read_by_dad(walk, each=False, number=3, unit="in fear of him")


@pytest.mark.parametrize("until", [None, day("2026-03")])
def test_a_confidential_address_keeps_them_safe_from_who_lives_elsewhere(
    until: PartialDate | None,
) -> None:
    together = (Member(person="mum"), Member(person="dad", until=until))
    birth = Answer(id="Q17.4", question="Q17.4", text="At the birth centre.")
    case = case_of(Household(id="h", address="1 Mill Road", members=together), birth)
    case = case.adding(MUM.replace(address_confidential=Known.YES))
    assert [stop.why for stop in stops(case, "dad")] == [Danger.ADDRESS] * bool(until)
    assert ("Q17.4" in read(case, "dad")[0].answers) != bool(until)
    assert "Q17.4" in read(case, "mum")[0].answers
    assert not stops(case, "mum")


# Whose a record is, where what says so is restricted


WHOSE: list[tuple[str, Record, str, str]] = [
    ("events", Event(id="x", about=("dad",), happened="A row."), "about", "dad"),
    ("checks", HistoryCheck(id="x", about="dad", showed="A record."), "about", "dad"),
    ("appointments", Appointment(id="x", person="dad", reason="Late."), "person", "dad"),
    ("factors", Factor(id="x", about="dad", description="Damp."), "about", "dad"),
    ("voices", ChildVoice(id="x", child="kid", words="No."), "child", "mum"),
    ("previous_children", PreviousChild(id="x", child="kid", reason="Hurt."), "child", "mum"),
    ("households", Household(id="x", members=(Member(person="dad"),)), "members", "dad"),
    ("ties", Tie(id="x", one="nan", kind=TieKind.PARENT, other="dad"), "kind", "mum"),
]


@pytest.mark.parametrize(("table", "record", "field", "parent"), WHOSE)
@pytest.mark.parametrize("named", [True, False])
def test_what_is_theirs_by_a_restricted_fact_is_in_no_copy_of_theirs(
    table: str, record: Record, field: str, parent: str, *, named: bool
) -> None:
    case = case_of(KID, HERS)
    assert not why(case.adding(record), table, "x", parent)
    rule = Restriction(field=field, people=(parent,) if named else (), reason="police")
    kept = case.adding(record.replace(restricted=(rule,)))
    assert why(kept, table, "x", parent)
    seen, held = read(kept, parent)
    assert Place(table, "x", field) in {entry.place for entry in held}
    blank = type(record).model_fields[field].get_default(call_default_factory=True)
    without = case.adding(record.replace(**{field: blank}))
    assert seen == read(without, parent)[0]
    let = Choice(let=((Place(table, "x", field), "he may"),))
    assert named is False or read(kept, parent, let)[0].record(table, "x")


def test_a_child_who_is_theirs_by_a_restricted_tie_is_not_theirs() -> None:
    told = Event(id="x", about=("kid",), happened="A fall.")
    assert not why(case_of(KID, HERS, told), "events", "x")
    kept = HERS.replace(restricted=(Restriction(reason="police"),))
    case = case_of(KID, kept, told)
    assert why(case, "events", "x")
    assert read(case)[0] == read(case_of(KID, told))[0]


def test_a_report_for_him_is_as_close_where_she_is_at_risk() -> None:
    action = Action(id="x", how_known="The password is PLUM. Kit comes on Monday.")
    for case, said in (
        (case_of(action, RISK), "[…] Kit comes on Monday."),
        (case_of(action), action.how_known),
    ):
        seen, held = for_reader(case, Reader(person="dad", form=FORM))
        assert present(seen.actions.get("x")).how_known == said
        assert {entry.sentence for entry in held} >= (
            {"The password is PLUM."} if said != action.how_known else set()
        )
        assert present(for_reader(case, Reader(form=FORM))[0].actions.get("x")) == action
        assert (
            present(for_reader(case, Reader(person="mum", form=FORM))[0].actions.get("x")) == action
        )


def test_by_what_anybody_is_to_the_family_is_near_where_she_is_at_risk() -> None:
    event = Event(id="e", about=("dad", "nan"), happened="Gran rang: Kit sat outside. Kit left.")
    seen, held = read(case_of(event, RISK), "dad")
    assert present(seen.events.get("e")).happened == "[…] Kit left."
    assert present(read(case_of(event), "dad")[0].events.get("e")).happened == event.happened
    assert [entry.near for entry in held if entry.record == "e"] == [True]


def test_whoever_somebody_is_kept_safe_from_is_not_at_risk_from_them() -> None:
    safe = case_of(MUM.replace(safe_from=("dad",)), RISK)
    assert not stops(safe, "mum")
    assert [(stop.person, stop.why) for stop in stops(safe, "dad")] == [("mum", Danger.SAFETY)]
    assert [stop.person for stop in stops(case_of(RISK), "mum")] == ["dad"]


def test_what_is_told_of_him_alone_may_be_about_her_where_she_is_at_risk() -> None:
    told = Event(
        id="x",
        about=("dad",),
        happened="He works nights. Kit was in care. The refuge said no letters. He hit her in May. "
        "Moved to the flat by the church. We think he drinks.",
    )
    seen, held = read(case_of(MUM.replace(safe_from=("dad",)), told), "dad")
    assert present(seen.events.get("x")).happened == "He works nights. Kit was in care. […]"
    assert len([entry for entry in held if entry.record == "x" and entry.near]) == 4
    seen, _ = read(case_of(told), "dad")
    assert "refuge" in present(seen.events.get("x")).happened


@pytest.mark.parametrize(
    ("reader", "about_her", "happened", "left"),
    [
        (DAD, {}, "He works nights. He hid.", "He works nights. He hid."),
        (DAD, {"sex": Sex.MAN}, "He works nights. Kit hid.", "[…] Kit hid."),
        (NAN.replace(sex=Sex.WOMAN), {}, "He works nights. Ada hid.", "[…] Ada hid."),
    ],
)
def test_he_is_the_reader_only_where_nobody_at_risk_is_called_so(
    reader: Person, about_her: dict[str, Any], happened: str, left: str
) -> None:
    told = Event(id="x", about=(reader.id,), happened=happened)
    her = MUM.replace(safe_from=(reader.id,), **about_her)
    seen, _ = read(case_of(reader, her, told), reader.id)
    assert present(seen.events.get("x")).happened == left


def test_her_booking_and_what_is_expected_at_the_birth_are_the_mothers_own() -> None:
    care = Pregnancy(booking=Booking.LATE, booked_on=day("2026-03-01"), early_birth=Known.YES)
    seen, _ = read(case_of(care), "dad")
    assert seen.pregnancy == Pregnancy()
    assert read(case_of(care), "mum")[0].pregnancy == care


def test_a_word_of_what_leads_to_her_is_sought_alone() -> None:
    mum = MUM.replace(safe_from=("dad",))
    care, team = Pregnancy(gp="Dr Naylor, Oadby Medical Centre"), Assessment(team="Oadby locality")
    seen, held = read(case_of(mum, care, team), "dad")
    assert not seen.assessment.team
    assert any(entry.field == "team" and entry.near for entry in held)
    assert read(case_of(mum, care, team.replace(team="Medical locality")), "dad")[0].assessment.team


def test_a_parents_own_row_stays_where_its_words_go() -> None:
    letters = (
        LetterTo(person="dad", on=PartialDate(year=2026), how="by Sefton Dunning"),
        LetterTo(person="mum", on=PartialDate(year=2026), how="by Sefton Dunning"),
    )
    step = LegalStep(id="step", letters=letters)
    kept = Person(id="kept", names="Sefton Dunning", restricted=(Restriction(),))
    seen, _ = read(case_of(step, kept), "mum")
    assert present(seen.legal_steps.get("step")).letters == (
        letters[1].model_copy(update={"how": ""}),
    )


def told_on(text: str, person: str = "dad") -> ToldParent:
    return ToldParent(person=person, on=day(text))


def test_what_was_told_before_it_was_decided_was_something_else() -> None:
    basis = BirthBasis(id="x", on=day("2026-05-14"), why="It is safest.")
    for told, held in (("2026-05-08", Why.NOT_YET), ("2026-05-14", ""), ("2026-05-20", "")):
        said = basis.replace(explained=(told_on(told),))
        assert why(case_of(said), "birth_bases", "x", "dad") == held
        report, _ = for_reader(case_of(said), Reader(person="dad", form=FORM))
        assert (report.birth_bases.get("x") is None) == bool(held), "a report for him is as close"
        assert for_reader(case_of(said), Reader(form=FORM))[0].birth_bases.get("x")


def test_a_legal_step_is_read_by_whom_it_was_told() -> None:
    step = LegalStep(id="x", kind=LegalKind("intended issue at birth"))
    assert why(case_of(step), "legal_steps", "x", "dad") == Why.NOT_YET
    letter = LetterTo(person="dad", on=day("2026-05-01"))
    assert why(case_of(step.replace(letters=(letter,))), "legal_steps", "x", "mum") == Why.NOT_YET
    assert not why(case_of(step.replace(letters=(letter,))), "legal_steps", "x", "dad")
    assert not why(case_of(step.replace(explained_parents=day("2026-05-01"))), "legal_steps", "x")


def test_what_another_was_asked_is_theirs() -> None:
    basis = BirthBasis(
        id="x",
        agreements=(Agreement(person="mum", able=Known.NO), Agreement(person="dad")),
        explained=(told_on("2026-05-08", "mum"), told_on("2026-05-09")),
    )
    seen = present(read(case_of(basis), "dad")[0].birth_bases.get("x"))
    assert [row.person for row in seen.agreements] == ["dad"]
    assert [row.person for row in seen.explained] == ["dad"]


def test_a_record_goes_where_what_it_hangs_on_is_left_out() -> None:
    plan = ContactPlan(id="x", person="dad", arrangement="None until Rosa says so. Then weekly.")
    assert why(case_of(plan), "contact_plans", "x", "dad") == Why.OTHERS
    free = plan.replace(arrangement="Weekly.")
    assert not why(case_of(free), "contact_plans", "x", "dad")
    rule = Restriction(field="arrangement", people=("dad",), reason="safety")
    kept = free.replace(restricted=(rule,))
    assert why(case_of(kept), "contact_plans", "x", "dad") == "safety"
    assert why(case_of(plan.replace(arrangement="")), "contact_plans", "x", "dad") == Why.OTHERS


def test_a_relative_leads_to_her_where_she_is_at_risk() -> None:
    nan = NAN.replace(phone="0000 222 103")
    option = LivingOption(
        id="x",
        person="nan",
        place="Room 5, near Whitby. Kit may ring.",
        why="Harbour Refuge, Whitby",
        told=(told_on("2026-05-08"),),
    )
    case = case_of(nan, option, MUM.replace(safe_from=("dad",)))
    for reader in (OneParent("dad", FORM), Reader(person="dad", form=FORM)):
        seen, _ = for_reader(case, reader)
        assert "222" not in seen.model_dump_json()
        assert "Whitby" not in seen.model_dump_json()
    seen, _ = for_reader(case, Reader(form=FORM))
    assert present(seen.people.get("nan")).phone


def test_no_report_for_one_of_the_family_holds_what_may_not_reach_them() -> None:
    disclosure = CourtOrder(id="x", binds="dad", protects=("mum",))
    enquiry = Section47Enquiry(id="x", begun_on=day("2026-05-01"))
    seen, _ = for_reader(case_of(disclosure, enquiry), Reader(person="dad", form=FORM))
    assert not seen.orders
    assert not seen.enquiries
    seen, _ = for_reader(case_of(disclosure, enquiry), Reader(form=FORM))
    assert seen.orders
    assert seen.enquiries


def test_what_is_said_of_who_hurts_whom_is_violence() -> None:
    tie = Tie(id="t", one="mum", kind=TieKind.MARRIED, other="dad", hurts=Hurts.ONE)
    case = case_of(tie)
    assert stops(case, "dad") == [Stop("mum", Danger.VIOLENCE)]
    assert present(read(case, "dad")[0].ties.get("t")).hurts is None
    assert present(for_reader(case, Reader(form=FORM))[0].ties.get("t")).hurts == Hurts.ONE


def test_who_else_may_be_the_father_is_hers_to_tell() -> None:
    one = DAD.replace(role=Role.POSSIBLE_FATHER, paternity=Paternity.TEST)
    two = one.replace(id="two", names="Sefton Dunning")
    case = TWO.adding(one).adding(two)
    assert {person.id for person in read(case, "two")[0].people} == {"mum", "two", "nan"}
    assert present(read(case, "two")[0].people.get("two")).paternity
    assert present(read(case, "mum")[0].people.get("two")).paternity
    partner = one.replace(id="three", names="Ada Quill", role=Role.PARTNER, paternity=None)
    case = TWO.adding(partner).adding(DAD.replace(paternity=Paternity.TEST))
    assert present(read(case, "three")[0].people.get("dad")).paternity is None


def test_a_pregnancy_is_the_surrogates_who_carries_it() -> None:
    sue = Person(id="sue", names="Sue Vesk", role=Role.SURROGATE)
    case = case_of(sue, Pregnancy(unit="Ashmere General", booking=Booking.CONCEALED))
    assert read(case, "sue")[0].pregnancy.unit
    assert not read(case, "mum")[0].pregnancy.unit
    assert read(case, "mum")[0].pregnancy.booking is None
    assert read(case_of(case.pregnancy), "mum")[0].pregnancy.unit


@pytest.mark.parametrize("became", [None, Became.TERMINATION, Became.MISCARRIAGE, Became.BORN])
def test_girl_or_boy_and_how_it_ended_are_in_no_report_for_one_of_them(
    became: Became | None,
) -> None:
    baby = Baby(id="b", sex=Sex.WOMAN, became=became, ended_on=day("2026-05-01"))
    told = {
        who: for_reader(case_of(baby), Reader(person=who, form=FORM))[0] for who in ("mum", "dad")
    }
    for seen in told.values():
        assert (present(seen.babies.get("b")).sex is None) == (became != Became.BORN)
    his = present(told["dad"].babies.get("b"))
    if became in {Became.TERMINATION, Became.MISCARRIAGE}:
        assert (his.became, his.ended_on) == (Became.LOST, None)
        assert present(told["mum"].babies.get("b")).became == became


def test_what_a_baby_is_called_stays_though_the_mother_bears_its_surname() -> None:
    baby = Baby(id="b", given_name="Ava Lintock", born=day("2026-05-01"))
    assert present(read(case_of(baby), "dad")[0].babies.get("b")).given_name == "Ava Lintock"


def test_a_bare_place_goes_where_she_is_at_risk_and_a_number_does_not() -> None:
    place = Event(id="z", about=("kid", "dad"), happened="Northfen")
    number = Event(id="n", about=("dad",), happened="0113 496 0002")
    kid = KID.replace(safe_from=("dad",))
    seen, _ = read(case_of(kid, HERS, place, number), "dad")
    assert present(seen.events.get("z")).happened == "Northfen", "no mother is at risk"
    seen, _ = read(case_of(place.replace(about=("dad",)), number, RISK), "dad")
    assert seen.events.get("z") is None
    assert present(seen.events.get("n")).happened == number.happened


def test_the_day_of_a_loss_is_let_in_with_a_reason() -> None:
    baby = Baby(id="b", became=Became.TERMINATION, ended_on=day("2026-05-01"))
    reader, place = Reader(person="dad", form=FORM), Place("babies", "b", "ended_on")
    seen, held = for_reader(case_of(baby), reader)
    assert present(seen.babies.get("b")).ended_on is None
    assert place in {entry.place for entry in held}
    seen, held = for_reader(case_of(baby), reader, Choice(let=((place, "she told him"),)))
    assert present(seen.babies.get("b")).ended_on == baby.ended_on
    assert place not in {entry.place for entry in held}
    _, held = for_reader(case_of(baby.replace(ended_on=None)), reader)
    assert place not in {entry.place for entry in held}


def test_of_two_babies_one_lost_is_one_of_several() -> None:
    lost, born = Baby(id="a", became=Became.STILLBIRTH), Baby(id="b", became=Became.BORN)
    assert ParentView(case_of(lost, born), "dad").of_several
    assert not ParentView(case_of(lost), "dad").of_several
    assert not ParentView(case_of(lost, born.replace(became=Became.STILLBIRTH)), "dad").of_several
    assert ParentView(case_of(lost, Pregnancy(babies=2)), "dad").of_several


def test_a_baby_whom_they_do_not_see_makes_the_other_none_of_several() -> None:
    lost = Baby(id="a", became=Became.TERMINATION)
    kept = Baby(id="b", became=Became.BORN, restricted=(Restriction(reason="The police ask."),))
    for case, told in (
        (case_of(lost, kept), Became.LOST),
        (case_of(lost, kept.replace(restricted=())), Became.ONE_LOST),
    ):
        parents, _ = read(case, "dad")
        report, _ = for_reader(case, Reader(person="dad", form=FORM))
        for seen in (parents, report):
            assert present(seen.babies.get("a")).became == told


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Rosa came. Kit shouted. He left in May. Wren slept.", "Rosa came. […] Wren slept."),
        ("Kit moved out. Rosa is calmer since.", ""),
        ("Kit drank. Rosa was fine then. Wren ate.", "[…] Wren ate."),
        ("Kit drank. Rosa fell when he pushed. Wren ate.", "[…] Wren ate."),
        ("Kit drank. Rosa says she is fine.", "[…] Rosa says she is fine."),
        ("Rosa came. She slept.", "Rosa came. She slept."),
    ],
)
def test_what_takes_up_a_sentence_that_is_cut_goes_with_it(text: str, left: str) -> None:
    event = Event(id="e", about=("mum",), happened=text)
    seen, held = read(case_of(event, KID, HERS))
    found = seen.events.get("e")
    assert (found.happened if found else "") == left
    cut = [one.sentence for one in held if one.field == "happened"]
    assert all(sentence in text for sentence in cut)


def test_a_worker_lets_a_sentence_stand_that_takes_up_a_cut_one() -> None:
    event = Event(id="e", about=("mum",), happened="Kit moved out. Rosa is calmer since.")
    stand = Standing(Place("events", "e", "happened"), "Rosa is calmer since.", "since she moved")
    seen, _ = read(case_of(event), choice=Choice(stand=(stand,)))
    assert present(seen.events.get("e")).happened == "[…] Rosa is calmer since."


def test_an_action_that_is_anothers_by_one_of_its_texts_goes_whole_unless_let_stand() -> None:
    form = load_walk().form
    mum = Person(id="mum", names="Rosa Lintock", role=Role.MOTHER)
    dad = Person(id="dad", names="Kit Farrow", role=Role.FATHER, of_parent="mum")
    hers = Action(id="a", outcome="Held when Rosa is low", action="A plan with a named lead")
    theirs = Action(id="b", outcome="A safe cot", action="Repair the damp")
    case = Case(id="c").adding(mum).adding(dad).adding(hers).adding(theirs)
    seen, held = for_reader(case, OneParent("dad", form))
    assert [one.id for one in seen.actions] == ["b"]
    (asked,) = (one for one in held if one.sentence and one.record == "a")
    let = Choice(stand=(Standing(asked.place, asked.sentence, "both parents agreed it"),))
    assert [one.id for one in for_reader(case, OneParent("dad", form), let)[0].actions] == [
        "a",
        "b",
    ]
    assert [one.id for one in for_reader(case, OneParent("mum", form))[0].actions] == ["a", "b"]


@pytest.mark.parametrize("field", ["", "names"])
def test_a_row_that_is_anothers_goes_whole_though_they_are_restricted_too(field: str) -> None:
    hers = Action(id="a", outcome="Held when Nan Moss is low", action="A plan with a named lead")
    nan = NAN.replace(names="Nan Moss", restricted=(Restriction(field=field, reason="x"),))
    for action in (hers, hers.replace(restricted=(Restriction(field="outcome", reason="x"),))):
        seen, held = read(case_of(nan, action), "dad")
        assert seen.actions.get("a") is None
        assert ("actions", "a", "") in [(one.table, one.record, one.field) for one in held]


def test_a_service_of_one_adult_is_named_to_that_parent_alone() -> None:
    mind = Agency(
        id="m",
        name="Ashmere talking therapies",
        kind=AgencyKind("mental health"),
        role="Sees Rosa about her mood.",
        holds="Earlier therapy notes",
    )
    nobodys = Agency(id="n", name="The Lantern", role="Groups on Friday.")
    school = Agency(id="s", name="Mill Lane School", kind=AgencyKind("school or nursery"))
    action = Action(id="e", how_known="Talking therapies wrote. Kit was at the scan.")
    case = case_of(mind, nobodys, school, action)
    assert {one.id for one in read(case, "mum")[0].agencies} == {"m", "s"}
    seen, held = read(case, "dad")
    assert {one.id for one in seen.agencies} == {"s"}
    assert present(seen.actions.get("e")).how_known == "Kit was at the scan."
    assert {one.record for one in held if not one.field} == {"m", "n"}
    let = Choice(let=((Place("agencies", "n"), "he goes there too"),))
    assert {one.id for one in read(case, "dad", let)[0].agencies} == {"n", "s"}
    hidden = case.adding(MUM.replace(restricted=(Restriction(field="names", reason="x"),)))
    assert {one.id for one in read(hidden, "dad")[0].agencies} == {"s"}
    alone = Case(id="c").adding(MUM).adding(KID).adding(nobodys)
    assert "n" in read(alone)[0].agencies, "with no other adult it is nobody else's"


def test_a_service_for_the_mother_or_the_father_is_named_to_that_one_alone() -> None:
    case = case_of(
        Agency(id="m", name="Larch Group", role="Sees the mother at home."),
        Agency(id="f", name="Oak Group", role="Teaches the father first aid."),
    )
    for reader, own in (("mum", "m"), ("dad", "f")):
        assert {one.id for one in read(case, reader)[0].agencies} == {own}


@pytest.mark.parametrize("kept", [(), (Restriction(reason="x"),)])
def test_what_takes_up_a_sentence_about_another_goes_whatever_that_one_went_for(
    kept: tuple[Restriction, ...],
) -> None:
    said = (
        "Ada Lintock wrote to Kit. Both agreed. Since then all is quiet. "
        "Kit was at the scan. They know it."
    )
    case = case_of(NAN.replace(restricted=kept), Action(id="x", how_known=said))
    seen, _ = read(case, "dad")
    left = present(seen.actions.get("x")).how_known.removeprefix("[…] ")
    assert left == "Kit was at the scan. They know it."


def test_what_happened_at_an_address_kept_from_him_goes_whole() -> None:
    home = Household(id="h", address="9 Quarry Bank, Ashmere", members=(Member(person="mum"),))
    hidden = MUM.replace(address_confidential=Known.YES)
    event = Event(id="e", about=("dad",), happened="Kit was at Quarry Bank. He is near.")
    other = event.replace(id="f", happened="Kit was at work.")
    seen, _ = read(case_of(hidden, home, event, other), "dad")
    assert [one.id for one in seen.events] == ["f"]


def test_that_they_once_lived_together_opens_no_past_of_another_adult() -> None:
    home = Household(
        id="h",
        members=(
            Member(person="mum", until=day("2024-05-01")),
            Member(person="dad", until=day("2024-05-01")),
        ),
    )
    past = Event(id="e", on=day("2016-03-01"), about=("dad",), kind="conviction")
    assert read(case_of(home, past), "mum")[0].events.get("e") is None
    assert read(case_of(home, past), "dad")[0].events.get("e")


@pytest.mark.parametrize(
    ("action", "who", "theirs"),
    [
        ("Rosa and Kit take Wren to nursery.", "", True),
        ("Kit & Rosa mend the cot.", "Kit and Rosa", True),
        ("Mend the cot.", "Rosa, Kit", True),
        ("Rosa and Kit ask Ada Lintock to help.", "", False),
        ("Rosa rings the midwife if Kit drinks.", "", False),
        ("Kit stops drinking.", "Rosa and Kit", False),
    ],
)
def test_an_action_of_both_parents_is_in_the_copy_of_each(
    action: str, who: str, *, theirs: bool
) -> None:
    case = case_of(KID, HERS, Action(id="x", action=action, who=who))
    assert (read(case)[0].actions.get("x") is not None) == theirs
    risk = case.adding(MUM.replace(safe_from=("dad",)))
    assert read(risk, "dad")[0].actions.get("x") is None, "where one is at risk nothing is of both"


def test_what_is_his_own_and_leads_nowhere_stays_in_his_copy_where_she_is_at_risk() -> None:
    dad = DAD.replace(ethnicity="White Polish", faith="Catholic", sex=Sex.MAN)
    dad = dad.replace(lived_in=(Lived(area="Thornhurst", until=day("2020")),))
    mum = MUM.replace(safe_from=("dad",), lived_in=(Lived(area="Thornhurst"),))
    views = Answer(
        id="Q18.2",
        question="Q18.2",
        text="He is glad. He does not agree.",
        entered_by="Amira Sutton",
    )
    told = Answer(
        id="Q4.2@dad",
        question="Q4.2",
        about="dad",
        text="Reads slowly. Letters help. She is at the refuge.",
    )
    unit = Agency(
        id="a", name="Thornhurst maternity", kind=AgencyKind("maternity"), worker="Amira Sutton"
    )
    case = case_of(dad, mum, views, told, unit)
    for reader in (OneParent("dad", FORM), Reader(person="dad", form=FORM)):
        seen, _ = for_reader(case, reader)
        own = present(seen.people.get("dad"))
        assert (own.ethnicity, own.faith) == ("White Polish", "Catholic")
        assert own.lived_in == dad.lived_in
        assert present(seen.answers.get("Q18.2")).text == views.text
        left = present(seen.answers.get("Q4.2@dad")).text
        assert left == "Reads slowly. Letters help. […]"


def test_his_own_answer_alone_says_what_is_told_of_him_where_she_is_at_risk() -> None:
    mum = MUM.replace(safe_from=("dad",))
    event = Event(id="e", about=("dad",), happened="It is told. Sleeps badly.")
    plan = Answer(id="Q7.3", question="Q7.3", text=event.happened)
    his = Answer(id="Q4.2@dad", question="Q4.2", about="dad", text=event.happened)
    for answer, stays in ((plan, False), (his, True)):
        seen, _ = read(case_of(mum, event, answer), "dad")
        left = seen.events.get("e")
        assert ("Sleeps badly." in left.happened if left else False) == stays


@pytest.mark.parametrize(("who", "stays"), [(["dad"], True), (["dad", "nan"], False)])
def test_so_does_his_home_alone_where_nobody_else_lives(who: list[str], *, stays: bool) -> None:
    mum = MUM.replace(safe_from=("dad",))
    event = Event(id="e", about=("dad",), happened="By the canal.")
    members = tuple(Member(person=one) for one in who)
    home = Household(id="h", address=event.happened, members=members)
    seen, _ = read(case_of(mum, event, home), "dad")
    assert (event.happened in [one.happened for one in seen.events]) == stays


@pytest.mark.parametrize(
    ("area", "stays"),
    [
        ("Thornhurst", True),
        ("Quenby", True),
        ("Kent, Thornhurst (twice)", True),
        ("at Thornhurst", False),
        ("Thornhurst until May", False),
        ("Flat 27", False),
        ("Thornhurst, Flat 27", False),
        ("Thistlewood Road", False),
        ("number 193", False),
        ("near Craig", False),
        ("at the Dunnings", False),
    ],
)
def test_where_a_reader_lived_tells_no_part_of_a_confidential_address(
    area: str, *, stays: bool
) -> None:
    withheld = (Restriction(reason="Not for him"),)
    friend = Person(id="friend", names="Craig Dunning", restricted=withheld)
    unit = Agency(id="a", name="Thornhurst refuge", restricted=withheld)
    nan = NAN.replace(address_confidential=Known.YES)
    home = Household(
        id="h",
        address="Flat 27, 193 Thistlewood Road, Quenby WD12 6QX",
        members=(Member(person="nan"),),
    )
    dad = DAD.replace(lived_in=(Lived(area=area, until=day("2020")),))
    case = case_of(dad, friend, unit, nan, home)
    for reader in (
        OneParent("dad", FORM),
        OneSubject("dad", FORM),
        Reader(person="dad", form=FORM),
    ):
        seen, _ = for_reader(case, reader)
        told = [lived.area for lived in present(seen.people.get("dad")).lived_in]
        assert told == ([area] if stays else [])


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("The new address is not known to Kit.", False),
        ("Kit is unaware that the unborn is on the plan.", False),
        ("Kit was reported by a neighbour.", False),
        ("Kit: anon referral.", False),
        ("Kit shared the plan.", True),
        ("Kit knows the plan.", True),
        ("Kit did not come.", True),
    ],
)
def test_what_he_must_not_know_is_in_no_copy_of_his(said: str, *, stays: bool) -> None:
    event = Event(id="e", about=("dad",), happened=f"Kit came. {said}")
    risk = case_of(MUM.replace(safe_from=("dad",)), event)
    left = present(read(risk, "dad")[0].events.get("e")).happened
    assert left == (event.happened if stays else "Kit came. […]")
    safe = present(read(case_of(event), "dad")[0].events.get("e")).happened
    assert safe == (event.happened if stays else "Kit came."), "though nobody is at risk"


@pytest.mark.parametrize(
    "said",
    [
        "Kit must not know.",
        "Kit isn't to be told; Kit mustn't find out.",
        "Kit: do not disclose.",
        "Kit: not for sharing.",
        "Kit: not to be shared.",
        "Kit: confidential info.",
        "Kit: 3rd party info.",
        "Kit: intel.",
    ],
)
def test_what_does_not_say_what_he_must_not_know_takes_all_along(said: str) -> None:
    event = Event(id="e", about=("dad",), happened=f"Kit came. {said}")
    for case in (case_of(event), case_of(MUM.replace(safe_from=("dad",)), event)):
        assert read(case, "dad")[0].events.get("e") is None


# Whose home it is

FLAT = Household(
    id="flat", name="Top flat", address="12 Mill Lane, Ashmere", members=(Member(person="dad"),)
)
AT_HOME = MUM.replace(contact=Contact.LIVES)


@pytest.mark.parametrize(
    ("members", "said"),
    [
        (("dad",), None),
        (("dad", "mum"), Contact.LIVES),
        (("nan",), Contact.LIVES),
    ],
)
def test_who_lives_in_another_home_is_not_said_to_live_in_the_home(
    members: tuple[str, ...], said: Contact | None
) -> None:
    """The one home in his copy is his own: “lives in the home” would be read of that one."""
    home = FLAT.replace(members=tuple(Member(person=one) for one in members))
    seen, _ = read(case_of(AT_HOME, home), "dad")
    assert present(seen.people.get("mum")).contact == said


def test_one_who_left_lives_in_another_home() -> None:
    left = Member(person="mum", until=day("2026-01-01"))
    seen, _ = read(case_of(AT_HOME, FLAT.replace(members=(*FLAT.members, left))), "dad")
    assert present(seen.people.get("mum")).contact is None
    own, _ = read(case_of(AT_HOME, FLAT), "mum")
    assert present(own.people.get("mum")).contact == Contact.LIVES


@pytest.mark.parametrize("with_whom", [(), ("kid",)])
def test_where_the_reader_lives_is_told_to_him_by_his_own_record(
    with_whom: tuple[str, ...],
) -> None:
    his = Tie(id="his", one="dad", kind=TieKind.PARENT, other="kid")
    members = (*FLAT.members, *(Member(person=one) for one in with_whom))
    shut = case_of(MUM.replace(safe_from=("dad",)), KID, his, FLAT.replace(members=members))
    seen, held = read(shut, "dad")
    home = present(seen.households.get("flat"))
    assert (home.name, home.address) == ("Top flat", "12 Mill Lane, Ashmere")
    assert not [one for one in held if one.table == "households"]


@pytest.mark.parametrize("with_whom", ["mum", "nan"])
def test_a_home_that_he_shared_is_still_looked_at(with_whom: str) -> None:
    members = (*FLAT.members, Member(person=with_whom, until=day("2025-01-01")))
    shut = case_of(MUM.replace(safe_from=("dad",)), FLAT.replace(members=members))
    _, held = read(shut, "dad")
    assert any(one.table == "households" for one in held)


def test_a_tie_between_others_is_others_and_no_tie_of_nobody() -> None:
    case = Case(id="c")
    for person in (
        Person(id="dee", names="Dwayne Pascoe", role=Role.POSSIBLE_FATHER),
        Person(id="liam", names="Liam Trescott", role=Role.POSSIBLE_FATHER),
        Person(id="kez", names="Keziah Odell", role=Role.SIBLING),
    ):
        case = case.adding(person)
    case = case.adding(Tie(id="t", one="liam", kind=TieKind.PARENT, other="kez"))
    assert why(case, "ties", "t", "dee") == Why.OTHERS
