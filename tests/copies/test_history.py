from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import pytest

from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.chronology import Event
from prebirth.case.households import Household, Member
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Response
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.case.tellings import Telling
from prebirth.case.values import Known
from prebirth.copies.history import Prompts, history_document
from prebirth.copies.history_lines import ArrivedEntry, HistoryLine, history_lines
from prebirth.copies.update import compared_days, sides_of
from prebirth.form.model import Walk
from prebirth.layout.blocks import Grid, words_of
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.conftest import day
from tests.copies.made import seen

ANN = Person(id="ann", names="Ann Example", role="mother", phone="0700 900")
SIGNED = str(Label.of(Code.SIGN, n=1))
START = datetime(2026, 5, 1, 9, tzinfo=UTC)


def steps(*changes: Change, apart: timedelta = timedelta(minutes=1)) -> list[ArrivedEntry]:
    return [
        ArrivedEntry(
            START + apart * place, START + apart * place, "A Worker", SIGNED, (one,), f"h{place}"
        )
        for place, one in enumerate(changes)
    ]


def labelled(label: str) -> ArrivedEntry:
    (step,) = steps(put("ann", "phone", "", "0700 900"))
    return step._replace(label=label)


def put(record: str, field: str, before: object, after: object, table: str = "people") -> Change:
    return Change("set", table, record, field, before, after)


def told(found: Iterable[HistoryLine]) -> list[tuple[str, str, str]]:
    return [(line.what, line.before, line.after) for line in found]


def test_every_kind_of_change_is_told_from_what_to_what() -> None:
    ever = Case(id="c").adding(ANN).adding(Person(id="dan", names="Dan"))
    changes = [
        Change(
            "add",
            "people",
            "dan",
            after={"id": "dan", "names": "Dan", "role": "father", "entered_by": "A"},
        ),
        put("ann", "phone", "", "0700 900"),
        put("pregnancy", "due", None, "2026-08-20", "pregnancy"),
        Change("remove", "people", "dan", before={"id": "dan", "names": "Dan"}),
        Change("act", "assessment", "assessment", "export", None, "abc"),
        Change("act", "assessment", "assessment", "hand over", None, {"to": "Bea", "sha256": "x"}),
    ]
    assert told(history_lines(steps(*changes), ever, Reader())) == [
        ("Person: Dan", "", "Full name: Dan; To the baby: Father"),
        ("Person: Ann Example: Phone", "", "0700 900"),
        ("Pregnancy: Due date", "", "20 August 2026"),
        ("Person: Dan", "Full name: Dan", "(removed)"),
        ("Assessment", "", ""),
        ("Assessment", "", "to: Bea"),
    ]


def test_what_is_restricted_is_in_no_line_and_no_line_says_that_there_was_something() -> None:
    kept = ANN.replace(restricted=(Restriction(reason="she asked"),))
    phone = Person(
        id="dan", names="Dan", phone="now", restricted=(Restriction(field="phone", reason="r"),)
    )
    ever = Case(id="c").adding(kept).adding(phone)
    changes = [
        put("ann", "names", "Annabel Before", "Ann Example"),
        put("dan", "phone", "0777 1234", "now"),
        put("dan", "notes", "", "rings Annabel Before at night"),
        put("dan", "notes", "", "reached on 0777 1234"),
        put("dan", "notes", "", "saw Ann Example"),
        put("dan", "restricted", [], [{"field": "phone"}]),
        put("dan", "faith", "", "none"),
        Change("act", "people", "dan", "view"),
    ]
    found = list(history_lines(steps(*changes), ever, Reader()))
    assert told(found) == [("Person: Dan: Faith", "", "none")]
    chair = list(history_lines(steps(*changes), ever, Reader(chair=True)))
    assert len(chair) == len(changes)
    assert chair[2].after == "rings Annabel Before at night"


def test_what_names_somebody_withheld_is_told_without_them() -> None:
    hidden = Person(id="dan", names="Dan Ostley", restricted=(Restriction(reason="r"),))
    baby = Person(id="bo", names="Bo")
    ever = Case(id="c").adding(ANN.replace(notes="Calm. Well.")).adding(hidden).adding(baby)
    home = {"id": "h", "members": [{"person": "ann"}, {"person": "dan"}]}
    changes = [
        put("ann", "notes", "", "Calm."),
        put("ann", "notes", "Calm.", "Calm. Dan Ostley rang."),
        put("ann", "notes", "Calm. Dan Ostley rang.", "Calm. Well."),
        Change("add", "events", "e", after={"id": "e", "about": ["ann", "dan"], "happened": "A."}),
        put("e", "about", ["ann", "dan"], ["ann"], "events"),
        put("e", "about", ["ann"], ["bo", "dan"], "events"),
        Change("add", "households", "h", after=home),
        put("dan", "disputed", [], [{"field": "notes", "by": "dan"}]),
        put("ann", "disputed", [], [{"field": "notes", "by": "dan"}]),
    ]
    events = Event(id="e", about=("bo",), happened="A.")
    ever = ever.adding(events).adding(Household.model_validate(home))
    without = [
        put("ann", "notes", "", "Calm."),
        put("ann", "notes", "Calm.", "Calm. Well."),
        Change("add", "events", "e", after={"id": "e", "about": ["ann"], "happened": "A."}),
        put("e", "about", ["ann"], ["bo"], "events"),
        Change("add", "households", "h", after={"id": "h", "members": [{"person": "ann"}]}),
    ]
    found = told(history_lines(steps(*changes), ever, Reader()))
    assert found == told(history_lines(steps(*without), ever, Reader()))
    assert "no longer listed" not in str(found)


@pytest.mark.parametrize(("many", "said"), [(3, "tell agencies of a decision (2)"), (2, "")])
def test_an_act_counts_nobody_withheld(many: int, said: str) -> None:
    ever = Case(id="c").adding(ANN)
    kept = (Restriction(reason="r"),)
    tellings = [Telling(id=f"t{n}", person="ann", told=True) for n in range(many)]
    tellings[0] = tellings[0].replace(restricted=kept)
    for one in tellings:
        ever = ever.adding(one)
    changes = tuple(
        Change("add", "tellings", one.id, after={"id": one.id, "person": "ann", "told": True})
        for one in tellings
    )
    step = labelled(str(Label.of(Code.TELL, n=many)))._replace(changes=changes)
    lines = list(history_lines([step], ever, Reader()))
    assert [line.act for line in lines] == [said] * (many - 1)


def test_a_save_that_changed_more_stands_without_what_was_restricted_by_it() -> None:
    kept = ANN.replace(restricted=(Restriction(field="phone", reason="r"),))
    label = str(Label.of(Code.RESTRICT))
    changes = (put("ann", "restricted", [], [{}]), put("assessment", "version", 1, 2, "assessment"))
    step = labelled(label)._replace(changes=changes)
    (line,) = history_lines([step], Case(id="c").adding(kept), Reader())
    assert (line.what, line.act) == ("Assessment: Version", "")


def test_an_act_says_why_in_print_unless_it_says_no_more_than_its_line() -> None:
    ever = Case(id="c").adding(ANN)
    plain = Label.of(Code.CHANGE, table="people", record="ann", field="phone")
    for label, printed in ((plain, False), (Label.of(Code.TAKE_IN, agency=""), True)):
        found = list(history_lines([labelled(str(label))], ever, Reader()))
        assert found[0].act, "the table has it"
        document = history_document(
            seen(ever), seen(Case(id="c")), found, [], [], date(2026, 5, 2), Reader()
        )
        assert (f"({found[0].act})" in words_of(document.blocks)) is printed


def test_a_sentence_of_an_earlier_build_is_shown_to_the_chair_alone() -> None:
    ever, step = Case(id="c").adding(ANN), labelled("change the phone of Somebody Hidden")
    assert [line.act for line in history_lines([step], ever, Reader())] == [""]
    assert [line.act for line in history_lines([step], ever, Reader(chair=True))] == [step.label]


def test_an_act_does_not_name_what_its_reader_may_not_see() -> None:
    hidden = Person(id="dan", names="Dan", restricted=(Restriction(reason="r"),))
    ever = Case(id="c").adding(ANN).adding(hidden)
    step = labelled(str(Label.of(Code.REORDER, table="people", record="dan")))
    (line,) = history_lines([step], ever, Reader())
    assert (line.what, line.act) == ("Person: Ann Example: Phone", "")
    (line,) = history_lines([step], ever, Reader(chair=True))
    assert line.act == "move Dan"


def test_a_question_is_called_in_the_table_as_the_form_calls_it(walk: Walk) -> None:
    question = next(walk.form.all_questions)
    step = labelled(str(Label.of(Code.ANSWER, question=question.id)))
    (line,) = history_lines([step], Case(id="c").adding(ANN), Reader(), walk.form)
    assert line.act == f"change “{question.short}”"
    step = labelled(str(Label.of(Code.NONE, question="none:people")))
    (line,) = history_lines([step], Case(id="c").adding(ANN), Reader(), walk.form)
    assert line.act == "say there are none: People"


def test_a_confidential_address_is_in_no_line() -> None:
    home = Household(id="h", address="1 Hidden Lane, CO1 1AA", members=(Member(person="ann"),))
    ever = Case(id="c").adding(ANN.replace(address_confidential=Known.YES)).adding(home)
    changes = [
        put("h", "address", "", "1 Hidden Lane, CO1 1AA", "households"),
        put("ann", "notes", "", "left for CO1 1AA"),
    ]
    assert not list(history_lines(steps(*changes), ever, Reader()))
    assert len(list(history_lines(steps(*changes), ever, Reader(chair=True)))) == 2


def test_typing_on_is_one_line_in_print_and_a_pause_begins_another(walk: Walk) -> None:
    ever = Case(id="c").adding(ANN)
    typed = [
        put("ann", "notes", "", "a"),
        put("ann", "notes", "a", "ab"),
        put("ann", "notes", "ab", "abc"),
    ]
    found = list(history_lines(steps(*typed), ever, Reader(chair=True)))
    later = [
        line._replace(
            at=line.at + timedelta(hours=1),
            known=line.known + timedelta(hours=1),
            before="abc",
            after="d",
        )
        for line in found[:1]
    ]
    document = history_document(
        seen(ever), seen(Case(id="c")), [*found, *later], [], ["proof"], date(2026, 5, 2), Reader()
    )
    (grid,) = [block for block in document.blocks if isinstance(block, Grid)]
    assert [row[3:] for row in grid.rows] == [("", "abc"), ("abc", "d")]
    assert "proof" in words_of(document.blocks)
    assert "(sign version 1)" in words_of(document.blocks), "what was done says why"


def test_what_came_from_a_colleague_stands_on_its_day_with_the_day_it_was_made() -> None:
    (step,) = steps(put("ann", "phone", "", "1"))
    late = step._replace(known=step.at + timedelta(days=3))
    document = history_document(
        seen(Case(id="c")),
        seen(Case(id="c").adding(ANN)),
        list(history_lines([late], Case(id="c").adding(ANN), Reader())),
        [],
        [],
        date(2026, 5, 9),
        Reader(),
    )
    words = words_of(document.blocks)
    assert "4 May 2026" in words
    assert "A Worker (made 1 May 2026)" in words
    assert "imported, with 1 people" in words


def test_prompts_are_told_with_their_first_day_and_their_answer(walk: Walk, practice: Case) -> None:
    prompts = Prompts(walk)
    prompts.see(seen(Case(id="c")), date(2026, 4, 1))
    prompts.see(seen(practice), date(2026, 5, 1))
    prompts.see(seen(practice), date(2026, 5, 3))
    found = prompts.told()
    assert found
    assert all(one.first <= one.last for one in found)
    assert {one.last for one in found if one.first == date(2026, 5, 1)} == {date(2026, 5, 3)}
    key = found[-1].prompt
    answered = practice.adding(
        Response(id="r", prompt=key, done="We asked the police", by="A", on=day("2026-05-02"))
    )
    prompts = Prompts(walk)
    prompts.see(seen(answered), date(2026, 5, 3))
    said = words_of(
        history_document(
            seen(answered), seen(answered), [], prompts.told(), [], date(2026, 5, 4), Reader()
        ).blocks
    )
    assert "We asked the police (A, 2 May 2026)" in said
    hidden = answered.adding(
        Response(
            id="r", prompt=key, done="We asked the police", restricted=(Restriction(reason="x"),)
        )
    )
    assert "We asked" not in words_of(
        history_document(
            seen(hidden), seen(hidden), [], prompts.told(), [], date(2026, 5, 4), Reader()
        ).blocks
    )


@pytest.mark.parametrize(("chair", "shown"), [(False, False), (True, True)])
def test_two_days_stand_side_by_side(chair: bool, shown: bool) -> None:
    kept = Person(id="eve", names="Eve", restricted=(Restriction(reason="x"),))
    before, after = (
        Case(id="c").adding(ANN),
        Case(id="c").adding(ANN.replace(phone="2")).adding(kept.replace(restricted=())),
    )
    now, reader = after.adding(kept), Reader(chair=chair)
    document = compared_days(
        (date(2026, 5, 1), date(2026, 5, 8)),
        sides_of(before, after, reader, also=(now,)),
        for_reader(now, reader)[0],
        date(2026, 6, 1),
    )
    said = words_of(document.blocks)
    assert "1 May 2026" in said
    assert "8 May 2026" in said
    assert ("Eve" in said) is shown


def test_a_symbol_moved_in_the_genogram_is_no_line_of_the_history() -> None:
    ever = Case(id="c").adding(ANN)
    changes = [
        put("ann", "shift", 0.0, 44.0),
        put("ann", "rank", 0, 3),
        put("ann", "notes", "", "n"),
    ]
    assert told(history_lines(steps(*changes), ever, Reader())) == [
        ("Person: Ann Example: Notes", "", "n")
    ]


def test_a_name_that_its_reader_may_read_in_its_place_is_told_though_a_hidden_entry_has_it() -> (
    None
):
    kept = (Restriction(field="by", reason="r"),)
    answer = Response(id="r", prompt="p", done="Asked.", by="Amira Sutton", restricted=kept)
    ever = Case(id="c").adding(answer)
    ever = ever.adding(ever.assessment.replace(worker="Amira Sutton"))
    changes = [
        Change("add", "responses", "r", after=answer.model_dump(mode="json")),
        put("assessment", "worker", "", "Amira Sutton", "assessment"),
    ]
    found = told(history_lines(steps(*changes), ever, Reader()))
    assert ("", "Amira Sutton") in [line[1:] for line in found]
    assert "Amira" not in found[0][2]
