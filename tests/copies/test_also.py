"""Everything is somewhere: whatever the gate lets by stands in a full copy, and is counted."""

from __future__ import annotations

import random
from datetime import date

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.answer import NONE_MARK, Answer, answer_id
from prebirth.case.case import RECORDS, Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.family import living_parents
from prebirth.case.oversight import Assessment, Remark, SignOff, Supervision
from prebirth.case.people import Person, Role
from prebirth.case.plan import Factor
from prebirth.case.record import Disputed, Restriction
from prebirth.case.references import remove_records
from prebirth.case.shares import Share
from prebirth.copies import make
from prebirth.copies.also import TITLE, counted, may_hold
from prebirth.copies.said import every_record
from prebirth.copies.spec import CopyOrder, CopyView, spec_of
from prebirth.exchange import deliver
from prebirth.form.model import Form, Walk
from prebirth.layout.blocks import Grid, Heading, words_of
from tests.copies.everything import everything
from tests.copies.filled import filled, told_apart
from tests.typed import present

ON = date(2026, 5, 15)
WHOLE = [kind for kind in CopyKind if spec_of(kind).report]


def view(
    case: Case, walk: Walk, kind: CopyKind = CopyKind.CONFERENCE, reader: str = ""
) -> CopyView:
    return make.prepare(CopyOrder(kind, ON, reader), case, walk)


def text_of(view: CopyView) -> str:
    return words_of(make.document_of(view).blocks)


def also(view: CopyView) -> str:
    """What stands under "Also recorded"."""
    told = text_of(view)
    return told.partition(f"\n{TITLE}\n")[2]


def missing(view: CopyView, text: str) -> list[tuple[str, str, str, str]]:
    """Every text and day that the reader may see, and that the copy does not hold."""
    form = view.walk.form
    return [
        (table, record.id, field, told[0])
        for table, record in every_record(view.seen)
        if not isinstance(record, Answer) or may_hold(form, view.order.kind, record)
        for field, told in told_apart(record)
        if not any(one in text for one in told)
    ]


def test_the_kinds_that_say_all_they_may_are_these() -> None:
    assert set(WHOLE) == {CopyKind.CONFERENCE, CopyKind.WORD, CopyKind.PARENT_FULL}


@pytest.mark.parametrize(
    ("kind", "reader"),
    [
        (CopyKind.CONFERENCE, ""),
        (CopyKind.CONFERENCE, CHAIR),
        (CopyKind.WORD, ""),
        (CopyKind.PARENT_FULL, "pMOTHER"),
        (CopyKind.PARENT_FULL, "pFATHER"),
    ],
)
def test_every_fact_of_every_record_type_is_in_the_copy(
    walk: Walk, kind: CopyKind, reader: str
) -> None:
    case = filled(walk)
    if reader in case.people:  # a parent's copy is for somebody who lives
        case = case.adding(present(case.people.get(reader)).replace(died=None))
    made = view(case, walk, kind, reader)
    assert all(len(made.seen.table(table)) or kind == CopyKind.PARENT_FULL for table in RECORDS)
    assert missing(made, text_of(made)) == []
    assert all(one.held == one.shown + one.withheld + one.also for one in counted(made))


@pytest.mark.slow
@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.WORD])
def test_every_text_is_in_the_bytes_of_the_file(walk: Walk, kind: CopyKind) -> None:
    made = view(filled(walk), walk, kind)
    lost = missing(made, everything(deliver.copy_file(made, "")))
    assert [one for one in lost if " " not in one[3]] == [], "a day may run over two lines"


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_filled_in_and_whoever_is_removed_nothing_is_nowhere(
    walk: Walk, seed: int
) -> None:
    chance = random.Random(seed)
    case = filled(walk, seed, each=2, leaves_out=chance.choice((0.2, 0.5, 0.8)))
    people = [person.id for person in case.people]
    for person in chance.sample(people, 4):
        role = chance.choice([*Role, None])
        case = case.adding(present(case.people.get(person)).replace(role=role))
    case = remove_records(case, "people", chance.sample(people, 3))
    readers = [
        person.id for person in living_parents(case) if person.role in {Role.MOTHER, Role.FATHER}
    ]
    views = [
        view(case, walk, CopyKind.CONFERENCE),
        view(case, walk, CopyKind.CONFERENCE, CHAIR),
        *(view(case, walk, CopyKind.PARENT_FULL, reader) for reader in readers),
    ]
    for made in views:
        assert missing(made, text_of(made)) == []
        counts = counted(made)
        assert all(one.held == one.shown + one.withheld + one.also for one in counts)
        assert all(min(one) >= 0 for one in (count[1:] for count in counts))
        assert not any(one.also for one in counts) or TITLE in text_of(made)


def test_of_the_practice_case_nothing_is_left_for_the_end(practice: Case, walk: Walk) -> None:
    for kind, reader in ((CopyKind.CONFERENCE, ""), (CopyKind.PARENT_FULL, "leanne")):
        made = view(practice, walk, kind, reader)
        counts = counted(made)
        assert sum(one.shown for one in counts) > 500
        assert [one for one in counts if one.also] == []
        assert TITLE not in text_of(made)


def test_what_is_withheld_is_counted_and_a_part_is_not(practice: Case, walk: Walk) -> None:
    before = {one.table: one for one in counted(view(practice, walk))}
    event = next(iter(practice.events))
    closed = practice.adding(event.replace(restricted=(Restriction(reason="Police ask"),)))
    after = {one.table: one for one in counted(view(closed, walk))}
    assert after["events"].held == before["events"].held
    assert after["events"].withheld > 0 == before["events"].withheld
    assert after["events"].shown == after["events"].held - after["events"].withheld
    assert counted(view(practice, walk, CopyKind.MIDWIFE)) == []


def test_a_check_on_anybody_stands_among_the_checks(practice: Case, walk: Walk) -> None:
    text = text_of(view(practice, walk))
    convictions = next(one for one in practice.checks if one.about == "craig").showed
    stories = text.partition("\nFather's and partners' story\n")[2].rpartition(
        "\nPrevious children\n"
    )[0]
    assert convictions in stories
    assert text.count(convictions) == 1
    removed = remove_records(practice, "people", ["craig"])
    assert convictions in text_of(view(removed, walk))


def test_a_childs_words_stay_when_the_child_is_no_longer_listed(case: Case, walk: Walk) -> None:
    case = case.adding(ChildVoice(words="Quuxwords"))
    assert text_of(view(case, walk)).count("Quuxwords") == 1


def test_answers_about_a_man_stay_when_his_role_changes(practice: Case, walk: Walk) -> None:
    tomasz = present(practice.people.get("tomasz"))
    changed = practice.adding(tomasz.replace(role=Role.EX_PARTNER))
    text = text_of(view(changed, walk))
    rest = text.partition("\nNo longer asked\n")[2]
    about = [one for one in practice.answers if one.about == "tomasz" and one.text]
    assert len(about) > 5
    assert all(one.text in text for one in about)
    assert all(one.text in rest for one in about if one.question.startswith("Q4."))
    assert "Q4." not in rest, "an answer stands under its question in words"


def test_that_there_are_none_stays_when_nobody_is_asked_about_it_any_more(
    case: Case, walk: Walk
) -> None:
    question = NONE_MARK + "checks"
    case = case.adding(Person(id="x", names="Xavier")).adding(
        Answer(id=answer_id(question, "x"), question=question, about="x", choice=("none",))
    )
    assert "Checks asked of others (Xavier)\nAsked: there are none" in also(view(case, walk))


def test_a_table_that_the_form_no_longer_has_is_recorded_at_the_end(
    practice: Case, walk: Walk
) -> None:
    sections = tuple(
        section.model_copy(
            update={"holds": tuple(one for one in section.holds if one.records != "factors")}
        )
        for section in walk.form.sections
    )
    form = Form(id="x", version="2", title="x", copies=walk.form.copies, sections=sections)
    newer = Walk(
        form=form, findings=walk.findings, times=walk.times, legal=walk.legal, lists=walk.lists
    )
    end = also(view(practice, newer))
    assert all(factor.description in end for factor in practice.factors)
    assert present(next(iter(practice.factors))).weight in end


def test_a_factor_of_which_nobody_said_whether_it_endangers_is_in_the_report(
    case: Case, walk: Walk
) -> None:
    made = view(case.adding(Factor(description="Quuxfactor")), walk)
    assert "Quuxfactor" in text_of(made)
    assert TITLE not in text_of(made)


def test_where_somebody_comes_from_stands_with_culture(case: Case, walk: Walk) -> None:
    case = case.adding(
        Person(id="m", names="Mo", role="mother", ethnicity="Quuxroots", faith="Quuxfaith")
    ).adding(Person(id="g", names="Gran", role="grandparent", first_language="Quuxtongue"))
    part = text_of(view(case, walk)).partition("\nCulture and heritage\n")[2]
    for told in ("Quuxroots", "Quuxfaith", "Quuxtongue"):
        assert told in part
        assert text_of(view(case, walk)).count(told) == 1


def test_what_supervision_thought_might_be_missing_is_in_it(case: Case, walk: Walk) -> None:
    case = case.adding(Supervision(missing="Quuxmissing", reflection="Quuxreflection"))
    text = text_of(view(case, walk))
    assert "Quuxmissing" in text
    assert "Quuxreflection" in text
    assert "Quuxmissing" in text_of(view(case, walk, CopyKind.MANAGER))


def test_what_is_between_worker_and_manager_is_the_chairs_and_the_managers(
    case: Case, walk: Walk
) -> None:
    case = (
        case.adding(Assessment(reference="R1"))
        .adding(
            SignOff(
                id="going",
                signer="manager",
                name="Quuxmanager",
                returned=True,
                remarks=(Remark(about="pregnancy/pregnancy", says="Quuxremark"),),
            )
        )
        .adding(Share(to="Grace", choices="Quuxchoice"))
    )
    for told in ("Quuxremark", "Quuxchoice", "Quuxmanager"):
        assert told not in text_of(view(case, walk))
        assert told in text_of(view(case, walk, CopyKind.CONFERENCE, CHAIR))
    assert "Quuxremark" in text_of(view(case, walk, CopyKind.MANAGER))
    counts = {one.table: one for one in counted(view(case, walk))}
    assert counts["shares"].withheld == 1
    assert counts["signoffs"].shown == 0


def test_a_disputed_fact_that_a_picture_shows_stands_with_their_words(
    practice: Case, walk: Walk
) -> None:
    rows = tuple(
        Disputed(field=field, by="leanne", words=words)
        for field, words in (("sex", "Quuxsex"), ("phone", "Quuxphone"), ("born", "Quuxborn"))
    )
    leanne = present(practice.people.get("leanne")).replace(disputed=rows)
    text = text_of(view(practice.adding(leanne), walk))
    for told in ("Quuxsex", "Quuxphone", "Quuxborn"):
        assert text.count(told) == 1


def test_a_title_of_what_is_closed_stands_over_no_empty_cells(practice: Case, walk: Walk) -> None:
    for reader in ("leanne", "tomasz"):
        document = make.document_of(view(practice, walk, CopyKind.PARENT_FULL, reader))
        grids = [block for block in document.blocks if isinstance(block, Grid)]
        assert grids
        for grid in grids:
            for place, title in enumerate(grid.columns):
                assert any(row[place] for row in grid.rows), title
        assert "What it might be hiding" not in words_of(document.blocks)
        assert "What it says" not in words_of(document.blocks)


def test_what_a_parent_may_see_and_no_part_says_is_at_the_end_in_words(
    practice: Case, walk: Walk
) -> None:
    question = NONE_MARK + "agencies"
    case = practice.adding(Answer(id=question, question=question, choice=("none",)))
    made = view(case, walk, CopyKind.PARENT_FULL, "leanne")
    assert also(made).startswith("What else the record holds")
    headings = [one.text for one in make.document_of(made).blocks if isinstance(one, Heading)]
    assert headings.index(TITLE) < headings.index("Your turn")


def test_a_check_about_the_grandfather_is_in_the_report(case: Case, walk: Walk) -> None:
    case = case.adding(Person(id="g", names="Gran Dad", role="grandparent")).adding(
        HistoryCheck(about="g", asked_of="police", showed="Quuxconvictions")
    )
    for reader in ("", CHAIR):
        assert "Quuxconvictions" in text_of(view(case, walk, CopyKind.CONFERENCE, reader))


@pytest.mark.parametrize("seed", range(4))
def test_what_is_withheld_leaves_no_trace_at_the_end(walk: Walk, seed: int) -> None:
    case = filled(walk, seed, leaves_out=0.3)
    people = [person.id for person in case.people]
    tables = [
        table
        for table, kind in RECORDS.items()
        if table not in {"people", "agencies", "decisions", "households", "answers"}
        and not kind.supersedes  # of what may hold now a copy says that it may not be here
    ]
    table = random.Random(seed).choice(tables)
    record = next(iter(case.table(table)))
    kept = Restriction(reason="Kept", people=tuple(people))
    closed = case.adding(record.replace(restricted=(kept,)))
    # Had it never been entered, nobody would have been told of it.
    for name in RECORDS:
        told = [one.id for one in case.table(name) if one.goes_with({table: {record.id}})]
        case = remove_records(case, name, told) if told else case
    without = remove_records(case, table, [record.id])
    # Nor would anybody have asked what is asked only where there is such an entry.
    unasked = [
        answer.id
        for answer in without.answers
        if (question := walk.form.asked.get(answer.question)) and question.show_if
        if any(test.has == table and not without.table(table) for test in question.show_if.tests)
    ]
    without = remove_records(without, "answers", unasked)
    assert text_of(view(closed, walk)) == text_of(view(without, walk))
