"""The walk that ships holds every question and record of the specification."""

from prebirth.case.case import RECORDS
from prebirth.case.checked import NOT_YET
from prebirth.form.model import Walk
from prebirth.form.timescales import TimescaleBasis

COUNTS = {
    1: 5,
    2: 5,
    3: 7,
    4: 10,
    5: 4,
    6: 7,
    7: 7,
    8: 7,
    9: 5,
    10: 5,
    11: 4,
    12: 6,
    13: 4,
    14: 2,
    15: 7,
    16: 5,
    17: 8,
    18: 5,
    19: 5,
}

NOW_RECORDS = {"Q11.4", "Q12.3", "Q17.4"}
"""Questions that are switched off, since a table holds what they asked for."""


def test_all_nineteen_sections_ask_all_their_questions(walk: Walk) -> None:
    wanted = {
        f"Q{section}.{number}"
        for section, count in COUNTS.items()
        for number in range(1, count + 1)
    }
    assert wanted <= set(walk.form.asked)
    assert wanted - set(walk.form.by_id) == NOW_RECORDS
    ids = [section.id for section in walk.form.sections]
    assert sorted(ids) == sorted(f"S{number}" for number in COUNTS)
    # The parents' views and the signatures come last, after the birth; an id is never given anew.
    assert ids[-3:] == ["S17", "S19", "S18"]
    assert [walk.form.number_of(section) for section in walk.form.sections][-2:] == ["18", "19"]


def test_every_question_is_one_plain_sentence_with_a_line_of_help(walk: Walk) -> None:
    for question in walk.form.all_questions:
        assert question.ask.endswith("?"), question.id
        assert question.help.endswith("."), question.id
        assert question.short, question.id


def test_not_known_and_not_asked_stand_beside_every_choice(walk: Walk) -> None:
    for question in walk.form.all_questions:
        if question.choices:
            assert {"not known", "not asked yet"} <= set(question.options), question.id


def test_a_question_that_repeats_says_about_whom(walk: Walk) -> None:
    for section in walk.form.sections:
        for question in section.questions:
            if section.each or question.each:
                assert "{name}" in question.ask, question.id
            else:
                assert "{name}" not in question.ask, question.id


def test_every_table_is_edited_somewhere_in_the_walk(walk: Walk) -> None:
    held = {held.records for section in walk.form.sections for held in section.holds}
    assert set(RECORDS) - held == {"answers", "responses"}


def test_every_timescale_names_its_source_and_its_force(walk: Walk) -> None:
    for row in walk.times.timescales:
        assert row.source, row.id
        if row.source.removeprefix("Default"):  # a text that can be read
            assert row.checked, row.id
            assert row.edition or row.basis == TimescaleBasis.STATUTORY, row.id
            assert row.checked != NOT_YET or row.tried, row.id
    unread = [row.id for row in walk.times.timescales if row.checked == NOT_YET]
    assert len(unread) <= 5, unread
    assert {row.basis for row in walk.times.timescales} == {
        TimescaleBasis.LAW,
        TimescaleBasis.JUDGMENT,
        TimescaleBasis.STATUTORY,
        TimescaleBasis.GUIDANCE,
        TimescaleBasis.DEFAULT,
    }
