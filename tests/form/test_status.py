from datetime import date

from prebirth.case.agencies import HistoryCheck
from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.pregnancy import Baby
from prebirth.case.ties import Tie
from prebirth.form.model import Form, Section, Walk
from prebirth.form.status import SectionStatus, no_longer_asked, none_id, progress, slots
from prebirth.rules.invalidated_sections import invalidated_sections

TODAY = date(2026, 5, 15)


def section(walk: Walk, name: str) -> Section:
    return next(one for one in walk.form.sections if one.id == name)


def say(case: Case, question: str, about: str | None = None, **parts: object) -> Case:
    return case.adding(
        Answer(id=answer_id(question, about), question=question, about=about, **parts)
    )


def test_a_new_case_has_begun_nothing(walk: Walk, case: Case) -> None:
    assert {progress(one, case, on=TODAY).status for one in walk.form.sections} == {
        SectionStatus.NOT_STARTED
    }


def test_who_works_with_the_family_begins_no_section_and_the_first_fact_does(
    walk: Walk, case: Case
) -> None:
    first = section(walk, "S1")
    whose = case.assessment.replace(
        reference="7", worker="A Worker", worker_phone="1", team="North", authority="L"
    )
    begun = case.replace_tables(
        assessment=whose, pregnancy=case.pregnancy.replace(entered_by="A Worker")
    )
    assert progress(first, begun, on=TODAY).status == SectionStatus.NOT_STARTED
    for single, fact in (("assessment", {"opened": "2026"}), ("pregnancy", {"unit": "Royal"})):
        more = begun.replace_tables(**{single: begun.record(single, single).replace(**fact)})
        assert progress(first, more, on=TODAY).status == SectionStatus.IN_PROGRESS


def test_a_row_in_which_nothing_is_entered_begins_no_section(walk: Walk, case: Case) -> None:
    decided, checks = section(walk, "S16"), section(walk, "S3")
    case = case.adding(Person(id="m", role="mother", names="Ann"))
    begun = case.adding(Decision(id="d")).adding(HistoryCheck(id="k", about="m"))
    for one in (decided, checks):
        assert progress(one, begun, on=TODAY) == progress(one, case, on=TODAY)
    more = begun.adding(Decision(id="d", decided="x"))
    assert progress(decided, more, on=TODAY).status == SectionStatus.IN_PROGRESS


def test_the_practice_case_is_ready_throughout(walk: Walk, practice: Case) -> None:
    assert {progress(one, practice, on=TODAY).status for one in walk.form.sections} == {
        SectionStatus.READY
    }


def test_not_asked_yet_begins_a_section_and_does_not_end_it(walk: Walk, case: Case) -> None:
    culture = section(walk, "S7")
    began = say(case, "Q7.3", choice=("not asked yet",))
    assert progress(culture, began, on=TODAY).done == 0
    full = say(say(case, "Q7.3", text="a"), "Q7.4", text="b")
    full = say(say(full, "Q7.5", choice=("not known",)), "Q7.7", choice=("not known",))
    assert progress(culture, full, on=TODAY).status == SectionStatus.READY


def test_a_parent_added_later_opens_the_questions_about_parents_again(
    walk: Walk, case: Case
) -> None:
    culture = section(walk, "S7")
    full = say(say(say(case, "Q7.3", text="a"), "Q7.4", text="b"), "Q7.5", text="c")
    more = full.adding(Person(id="f", role="father", names="Femi"))
    assert progress(culture, more, on=TODAY).status == SectionStatus.IN_PROGRESS
    assert (
        "Femi"
        in next(slot for slot in slots(culture, more, on=TODAY) if slot.question.id == "Q7.1").ask
    )


def test_each_father_and_partner_has_a_page_of_his_own(walk: Walk, case: Case) -> None:
    story = section(walk, "S4")
    two = case.adding(Person(id="a", role="father", known_as="A")).adding(
        Person(id="b", role="partner of a parent", known_as="B")
    )
    assert len(slots(story, two, on=TODAY)) == 20
    assert {
        slot.about.id for slot in slots(story, two, two.people.get("b"), on=TODAY) if slot.about
    } == {"b"}
    ex = case.adding(Person(id="x", role="former partner of a parent"))
    assert slots(story, ex, on=TODAY) == []


def test_there_are_none_is_an_answer_to_a_table(walk: Walk, case: Case) -> None:
    earlier = section(walk, "S5")
    held = earlier.holds[0]
    assert progress(earlier, case, on=TODAY).of == 1
    none = case.adding(Answer(id=none_id(held), question=none_id(held), choice=("none",)))
    assert progress(earlier, none, on=TODAY).status == SectionStatus.READY
    child = none.adding(PreviousChild(id="c"))
    assert [slot.question.id for slot in slots(earlier, child, on=TODAY)] == [
        "Q5.1",
        "Q5.2",
        "Q5.3",
        "Q5.4",
    ]


def test_couples_alone_stand_in_the_section_on_the_relationship(walk: Walk, case: Case) -> None:
    tied = case.adding(Tie(id="t", kind="parent of (birth)"))
    relationship = section(walk, "S6")
    assert progress(relationship, tied, on=TODAY).done == 0
    assert progress(relationship, tied.adding(Tie(id="u", kind="married")), on=TODAY).done == 1


def test_a_doubt_asks_for_another_look(walk: Walk, practice: Case) -> None:
    assert (
        progress(section(walk, "S1"), practice, frozenset({"S1"}), on=TODAY).status
        == SectionStatus.LOOK_AGAIN
    )


def drop(form: Form, question: str) -> Form:
    sections = tuple(
        one.model_copy(update={"questions": tuple(q for q in one.questions if q.id != question)})
        for one in form.sections
    )
    return Form(id=form.id, version="2.0", title=form.title, copies=form.copies, sections=sections)


def test_a_newer_form_keeps_every_answer(walk: Walk, practice: Case) -> None:
    newer = drop(drop(walk.form, "Q6.1"), "Q8.6")
    gone = no_longer_asked(newer, practice, on=TODAY)
    assert {answer.question for answer in gone} == {"Q6.1", "Q8.6"}
    assert all(answer.asked for answer in gone)
    assert no_longer_asked(walk.form, practice, on=TODAY) == []


def test_only_sections_a_change_can_touch_are_looked_at_again(walk: Walk) -> None:
    names = {
        one.id
        for one in invalidated_sections(
            walk.form, [Change("set", "answers", "Q7.3", "text", "", "x")]
        )
    }
    assert names == {"S7"}
    people = {one.id for one in invalidated_sections(walk.form, [Change("add", "people", "p")])}
    assert {"S2", "S3", "S4", "S6", "S7", "S8", "S9"} <= people
    assert "S14" not in people
    babies = {one.id for one in invalidated_sections(walk.form, [Change("set", "babies", "b")])}
    of_labour = {
        one.id for one in walk.form.sections if any(asked.of_labour for asked in one.questions)
    }
    assert of_labour
    assert of_labour <= babies
    assert {"S5"} <= {
        one.id
        for one in invalidated_sections(
            walk.form, [Change("add", "answers", "none:previous_children")]
        )
    }


def test_once_the_birth_is_over_nothing_asks_of_labour_unless_it_was_answered(walk: Walk) -> None:
    case = Case(id="c").adding(Person(id="m", names="M", role="mother"))
    born = case.adding(Baby(id="b", became="born", born=PartialDate.of(TODAY)))
    over = {one.id for part in walk.form.sections for one in part.questions if one.of_labour}

    def asked(of: Case) -> set[str]:
        return {
            slot.question.id
            for part in walk.form.sections
            for slot in slots(part, of, on=TODAY)
            if slot.question.of_labour
        }

    assert asked(case) == over
    assert asked(born) == set()
    one = min(over)
    assert asked(born.adding(Answer(id=one, question=one, text="By ambulance."))) == {one}
    assert asked(born.adding(born.pregnancy.replace(babies=2))) == over, "a twin is still expected"
