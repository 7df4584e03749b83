"""Pictures show everything once and nothing outside, and say the same in words."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date, timedelta
from itertools import combinations

import pytest

from prebirth.base.language import denying
from prebirth.case.agencies import Agency, AgencyKind, Contribution
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event, Outcome
from prebirth.case.households import Support
from prebirth.case.people import Person, Role
from prebirth.case.plan import Decision, Factor
from prebirth.case.ties import Hurts, Tie
from prebirth.drawing.appointments import appointment_pattern
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import (
    ROWS,
    full_picture,
    full_pictures,
    given_by_agencies,
)
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.letters import text_width, truncate
from prebirth.drawing.shapes import Circle, Ink, Line, Picture, Rect, Text
from prebirth.drawing.svg import svg
from prebirth.drawing.timeline import chronology, ruler
from prebirth.form.model import Walk
from prebirth.rules.milestones import milestones
from tests.drawing.test_genogram import extent
from tests.typed import present

ON = date(2026, 5, 15)


@pytest.fixture
def pictures(practice: Case, walk: Walk) -> dict[str, Picture]:
    return {
        "genogram": genogram(practice, ON),
        "appointments": appointment_pattern(
            practice, ON, frozenset({"ap-05", "ap-07", "ap-10", "ap-12"})
        ),
        "ruler": ruler(practice, milestones(practice, ON, walk), ON),
        "chronology": chronology(practice),
        "full": full_picture(practice, ON),
        "ecomap": ecomap(practice, date(2026, 5, 15)),
    }


def test_nothing_is_drawn_outside_its_picture(pictures: dict[str, Picture]) -> None:
    drawn = {name: (one, *one.also) for name, one in pictures.items()}
    for name, picture in ((name, one) for name, some in drawn.items() for one in some):
        for shape in picture.shapes:
            left, top, right, bottom = extent(shape)
            assert left >= -1, (name, shape)
            assert top >= -1, (name, shape)
            assert right <= picture.width + 1, (name, shape)
            assert bottom <= picture.height + 1, (name, shape)


def test_svg_is_whole_and_carries_the_words(pictures: dict[str, Picture]) -> None:
    for picture in pictures.values():
        root = ET.fromstring(svg(picture))
        assert root[0].text == picture.words
        assert len(root) >= len(picture.shapes) + 2


def test_symbols_lead_to_records_that_are_there(
    practice: Case, pictures: dict[str, Picture]
) -> None:
    for picture in pictures.values():
        for symbol in picture.symbols:
            assert symbol.name
            assert not symbol.table or practice.record(symbol.table, symbol.record) is not None


def test_each_appointment_with_a_date_is_drawn_once_by_shape(
    practice: Case, pictures: dict[str, Picture]
) -> None:
    picture = pictures["appointments"]
    assert sorted(symbol.record for symbol in picture.symbols) == sorted(
        one.id for one in practice.appointments
    )
    kept = [shape for shape in picture.shapes if isinstance(shape, Circle)]
    crosses = [shape for shape in picture.shapes if isinstance(shape, Line) and shape.width == 2.2]
    by_outcome = [one.outcome for one in practice.appointments]
    assert len(kept) == by_outcome.count(Outcome.ATTENDED) + 1
    assert len(crosses) == 2 * (sum(one.missed for one in practice.appointments) + 2)
    assert any(
        isinstance(shape, Text) and shape.text == "4 missed close together"
        for shape in picture.shapes
    )
    assert "4 missed close together" in picture.words


def test_a_services_own_cancelling_never_looks_like_a_miss(case: Case) -> None:
    cancelled = case.adding(
        Appointment(id="a", on="2026-05-01", service="GP", outcome="cancelled by service")
    )
    picture = appointment_pattern(cancelled, ON)
    at = picture.symbols[0].box
    assert not any(
        isinstance(shape, Line) and shape.width == 2.2 and at.x <= shape.points[0][0] <= at.x + at.w
        for shape in picture.shapes
        if extent(shape)[1] < at.y + at.h
    )


def test_the_ruler_says_what_is_done_overdue_and_to_come(practice: Case, walk: Walk) -> None:
    later = date(2026, 6, 20)
    picture = ruler(practice, milestones(practice, later, walk), later)
    steps = [symbol for symbol in picture.symbols if not symbol.table]
    states = {symbol.name.rpartition(": ")[2] for symbol in steps}
    assert states == {"done", "overdue", "to come", "day passed"}
    assert {symbol.record for symbol in picture.symbols if symbol.table} >= {"eve-33", "eve-35"}
    for one, other in combinations(steps, 2):
        assert not one.box.meets(other.box), f"{one.name} lies over {other.name}"


def test_a_narrow_ruler_says_the_same_as_a_wide_one(practice: Case, walk: Walk) -> None:
    """At 200 % its right part lay outside the window."""
    wide = ruler(practice, milestones(practice, ON, walk), ON)
    assert wide.also[-1].width < 0.6 * wide.width
    for narrow in wide.also:
        assert narrow.words == wide.words
        assert [one[0] for one in narrow.symbols] == [one[0] for one in wide.symbols]
        texts = [shape for shape in narrow.shapes if isinstance(shape, Text)]
        assert not [one.text for one in texts if one.text.endswith("…")]


def test_a_narrow_pattern_of_appointments_says_the_same_and_no_two_marks_meet(case: Case) -> None:
    """Below 1366 pixels it had to be scrolled two ways."""
    day = date(2025, 11, 24)  # a week with which a month and a year end
    for week in range(30):
        on = (day + timedelta(weeks=week)).isoformat()
        case = case.adding(Appointment(id=f"a{week}", on=on, service="GP", outcome="attended"))
    case = case.adding(
        Appointment(id="b", on="2026-01-07", service="GP", outcome="cancelled by family")
    )
    wide = appointment_pattern(case, ON)
    assert wide.also[-1].width == 560
    for narrow in wide.also:
        assert narrow.words == wide.words
        assert [one[0] for one in narrow.symbols] == [one[0] for one in wide.symbols]
        for one, other in combinations(narrow.symbols, 2):
            across = abs(one.box.x - other.box.x) >= 12
            assert across or abs(one.box.y - other.box.y) >= 16, (one.name, other.name)
        texts = [shape for shape in narrow.shapes if isinstance(shape, Text)]
        assert {"Dec 2025", "Jan 2026", "Jun"} <= {one.text for one in texts}
        for first, second in combinations([one for one in texts if one.y < 46], 2):
            assert not first.behind.meets(second.behind), (first.text, second.text)
        assert max(one.behind.right for one in texts) <= narrow.width


def test_in_a_wide_chronology_a_name_is_whole(practice: Case) -> None:
    """“Wexmoor children's…” stood beside lanes of a metre."""
    texts = [one.text for one in chronology(practice, width=1400).shapes if isinstance(one, Text)]
    assert not [text for text in texts if text.endswith("…")]


def test_a_word_of_two_lines_lies_within_its_row(pictures: dict[str, Picture]) -> None:
    shapes = pictures["full"].shapes
    lines = [one.points[0][1] for one in shapes if isinstance(one, Line) and one.points[0][0] == 0]
    written = [one for one in shapes if isinstance(one, Text) and one.text in {"being", "written"}]
    assert written
    for text in written:
        assert not [y for y in lines if text.y - 0.65 * text.size < y < text.y + 0.2 * text.size]


def test_a_year_without_an_event_is_shaded(case: Case) -> None:
    def shaded(*days: str) -> int:
        made = case
        for number, day in enumerate(days):
            made = made.adding(Event(id=f"e{number}", on=day, happened="x"))
        return sum(
            isinstance(shape, Rect) and shape.fill == Ink.SHADE and shape.ink is None
            for shape in chronology(made).shapes
        )

    assert shaded("2020-01-01", "2020-12-01", "2021-06-01") == 0
    assert shaded("2020-01-01", "2021-06-01") == 1


def test_every_event_stands_with_each_person_it_is_about_and_the_agency_it_comes_from(
    practice: Case, pictures: dict[str, Picture]
) -> None:
    about = [(event.id, who) for event in practice.events for who in event.about]
    told = [(event.id, event.source) for event in practice.events if event.source]
    assert sorted(symbol.record for symbol in pictures["chronology"].symbols) == sorted(
        key for key, _ in [*about, *told]
    )


def test_a_gap_is_as_easy_to_see_as_an_answer(practice: Case, pictures: dict[str, Picture]) -> None:
    gaps = sum(isinstance(shape, Text) and shape.text == "gap" for shape in pictures["full"].shapes)
    assert gaps == pictures["full"].words.count(": gap")
    assert gaps > 5
    asked = [one for one in pictures["full"].symbols if one.table == "agencies"]
    assert len(asked) == len(practice.agencies)
    lonely = full_picture(Case().adding(Agency(id="a", name="New")), ON)
    assert lonely.words.count(": gap") == len(ROWS)


@pytest.mark.parametrize("count", [1, 3, 10, 18, 40])
def test_the_ecomap_never_lays_one_thing_over_another(case: Case, count: int) -> None:
    made = case
    for number in range(count):
        made = made.adding(
            Agency(id=f"a{number}", name=f"Agency number {number}")
            if number % 2
            else Factor(id=f"f{number}", kind="risk", state="current", description=f"Risk {number}")
        )
    picture = ecomap(made, date(2026, 5, 15))
    for one, other in combinations(picture.symbols, 2):
        assert not one.box.meets(other.box)
    assert picture.words.count(": ") == count


def test_a_picture_of_one_appointment_holds_all_of_its_legend(case: Case) -> None:
    picture = appointment_pattern(case.adding(Appointment(id="a", on="2026-04-01")), ON)
    texts = {shape.text: extent(shape) for shape in picture.shapes if isinstance(shape, Text)}
    assert texts["not recorded"][2] <= picture.width


def test_the_ecomap_explains_each_line_and_says_how_many_have_no_room(practice: Case) -> None:
    """Beside all other keys that of a stress would lie outside the picture."""
    made = practice.adding(Person(id="second", names="Second", role=Role.FATHER))
    for number in range(9):
        risk = Factor(id=f"f{number}", kind="risk", state="current", description=f"Risk {number}")
        made = made.adding(risk)
    picture = ecomap(made, ON)
    texts = {shape.text: extent(shape) for shape in picture.shapes if isinstance(shape, Text)}
    keys = ["support", "support, not yet agreed", "involved", "not said to live here", "stress"]
    assert all(key in texts for key in keys)
    for left, top, right, bottom in texts.values():
        assert left >= 0
        assert top >= 0
        assert right <= picture.width
        assert bottom <= picture.height
    assert f"{picture.words.count(': ') - 18} more have no room here: see the text" in texts


def test_the_baby_alone_stands_in_the_middle_of_the_ecomap() -> None:
    picture = ecomap(Case(), ON)
    (circle,) = (shape for shape in picture.shapes if isinstance(shape, Circle))
    assert abs(circle.x - picture.width / 2) <= 2


def test_an_empty_case_has_pictures_that_say_so(case: Case) -> None:
    for picture in (
        genogram(case, ON),
        appointment_pattern(case, ON),
        ruler(case, [], ON),
        chronology(case),
        full_picture(case, ON),
        *full_pictures(case, ON),
    ):
        assert "yet" in picture.words
        assert picture.symbols == ()


def test_a_label_that_is_cut_says_so_and_wide_letters_count_for_more() -> None:
    assert truncate("Harbour School", 14) == "Harbour School"
    assert truncate("Wexmoor children's social care", 17) == "Wexmoor…"
    assert truncate("Wexmoor children at home", 17) == "Wexmoor children…"
    assert truncate("歐陽靜怡慧敏歐陽靜怡", 10) == "歐陽靜怡…"
    assert text_width("歐") == 2 * text_width("a")
    assert text_width("e\u0301") == text_width("e")


def test_two_agencies_whose_names_begin_alike_have_names_of_their_own(practice: Case) -> None:
    texts = [shape for shape in chronology(practice).shapes if isinstance(shape, Text)]
    words = " ".join(shape.text for shape in sorted(texts, key=lambda one: one.y))
    for agency in practice.agencies:
        if any(event.source == agency.id for event in practice.events):
            first, second, *_ = agency.name.split(" ")
            assert f"{first} {second}" in words, agency.name
    for one, other in combinations([text for text in texts if text.x == 8], 2):
        assert abs(one.y - other.y) >= one.size


def test_who_is_not_named_is_whole_in_the_middle_of_the_ecomap() -> None:
    case = Case(id="c").adding(Person(id="m", role="mother"))
    said = [shape.text for shape in ecomap(case, ON).shapes if isinstance(shape, Text)]
    assert "Somebody not named" in " ".join(said)


def test_an_event_of_somebody_who_is_not_shown_leaves_the_chronology_without_a_lane() -> None:
    case = Case(id="c").adding(Event(id="e", on="2026-03-01", about=("elsewhere",)))
    assert not chronology(case).symbols


def test_a_view_of_the_plan_is_of_its_day_and_of_a_plan_replaced_since() -> None:
    case = (
        Case(id="c")
        .adding(Agency(id="mat", name="Maternity", kind="maternity"))
        .adding(Contribution(id="c", agency="mat", received_on="2026-04-10", plan_view="disagrees"))
        .adding(Decision(id="old", on="2026-04-01", decided="Home."))
    )
    said = "view of the plan: disagrees, 10 April 2026"
    assert said in full_picture(case).words
    assert "disagrees with the plan" in ecomap(case, ON).words
    case = case.adding(Decision(id="new", on="2026-05-14", decided="Stay.", replaces="old"))
    past = "view of the plan: disagreed, 10 April 2026, that plan was replaced since"
    assert past in full_picture(case).words
    assert "disagrees with the plan" not in ecomap(case, ON).words
    (drawn,) = full_pictures(case, ON)
    assert "disagreed" in {shape.text for shape in drawn.shapes if isinstance(shape, Text)}


def test_an_appointment_without_a_service_has_a_row_and_counts(case: Case) -> None:
    for number, service in enumerate(("midwifery", "midwifery", None)):
        missed = Appointment(
            id=f"a{number}",
            on=f"2026-05-0{number + 1}",
            service=service,
            outcome="did not attend",
        )
        case = case.adding(missed)
    picture = appointment_pattern(case, ON, frozenset({"a0", "a1", "a2"}))
    texts = {shape.text for shape in picture.shapes if isinstance(shape, Text)}
    assert {"Service not said", "3 missed close together"} <= texts
    assert "3 May 2026, service not said, did not attend" in picture.words


def test_who_came_and_left_has_a_mark_of_their_own_and_is_not_called_missed(case: Case) -> None:
    for day, outcome in (("1", "did not attend"), ("8", "left before being seen")):
        row = Appointment(id=day, on=f"2026-05-0{day}", service="scan", outcome=outcome)
        case = case.adding(row)
    picture = appointment_pattern(case, ON, frozenset({"1", "8"}))
    texts = {shape.text for shape in picture.shapes if isinstance(shape, Text)}
    assert {"left unseen", "2 missed or left unseen, close together"} <= texts
    assert "8 May 2026, scan, left before being seen" in picture.words
    crosses = [one for one in picture.shapes if isinstance(one, Line) and one.width == 2.2]
    assert len(crosses) == 6, "one cross is in the row, two are in what the marks mean"
    assert picture.also[-1].width == 560


@pytest.mark.parametrize("first", ["2010-09", "2016-01-20", "2025-11-30", "2025-12-20"])
def test_no_year_stands_over_another(case: Case, first: str) -> None:
    """2010, from whose September a history began, stood over 2011."""
    case = case.adding(Event(id="a", on=first)).adding(Event(id="b", on="2026-11-12"))
    texts = [one for one in chronology(case).shapes if isinstance(one, Text) and one.y == 20]
    assert texts
    for one, other in combinations(texts, 2):
        assert not one.behind.meets(other.behind), (one.text, other.text)


def test_no_month_stands_over_another_and_the_first_has_its_year(case: Case) -> None:
    """In narrow weeks the month of a single week has no room for its name."""
    for day in ("2025-11-17", "2025-12-29", "2026-04-20"):
        case = case.adding(Appointment(id=day, on=day, service="scan"))
    wide = appointment_pattern(case, ON)
    narrow = wide.also[-2]
    for made, said in (
        (wide, ["Nov 2025", "Dec", "Jan 2026", "Feb", "Mar", "Apr"]),
        (narrow, ["Dec 2025", "Jan 2026", "Feb", "Mar", "Apr"]),
    ):
        months = [one for one in made.shapes if isinstance(one, Text) and one.y == 22]
        assert [one.text for one in months] == said
        for one, other in combinations(months, 2):
            assert not one.behind.meets(other.behind)
    assert [one.name for one in wide.symbols] == [one.name for one in narrow.symbols]


def test_an_event_of_which_only_its_kind_is_known_ends_in_no_colon(case: Case) -> None:
    """“14 September 2026, move:.” stood in large print."""
    picture = chronology(case.adding(Event(id="a", on="2026-09-14", kind="move")))
    assert picture.words == "Chronology.\n14 September 2026, move."


def test_that_a_cell_is_of_our_own_service_alone_is_no_picture_for_a_parent() -> None:
    ours = Agency(id="a", name="Duty", kind=AgencyKind("children's social care"))
    assert not given_by_agencies(Case().adding(ours)).symbols
    role = ours.replace(role="Keeps the record")
    assert given_by_agencies(Case().adding(role)).symbols


def test_whoever_hurt_the_mother_stands_with_the_risks_and_not_with_the_supports() -> None:
    """He was on a neutral line in the column of those who help; his own copy says no such thing."""
    case = (
        Case(id="c")
        .adding(Person(id="m", names="Kay", role=Role.MOTHER, safe_from=("d",)))
        .adding(Person(id="d", names="Jo", role=Role.FATHER, contact="no contact"))
        .adding(Person(id="x", names="Liam", role=Role.FATHER))
        .adding(Person(id="y", names="Max", role=Role.FATHER))
        .adding(Tie(id="t", one="x", other="m", quality=("violence confirmed",), hurts=Hurts.ONE))
        .adding(Tie(id="u", one="y", other="m", quality=("violence alleged",), hurts=Hurts.ONE))
        .adding(Support(id="s", does="Cooks"))
        .adding(Agency(id="a", name="Maternity"))
        .adding(Agency(id="b", name="Health visiting"))
    )
    picture = ecomap(case, ON)
    assert "Jo: stress, to be kept safe from, not said to live here." in picture.words
    assert "Liam: stress, not said to live here." in picture.words
    assert "Max: not said to live here." in picture.words
    assert [one.record for one in picture.symbols][-2:] == ["d", "x"]
    assert "stress" in {one.text for one in picture.shapes if isinstance(one, Text)}
    assert "stress" not in ecomap(case, ON, "d").words


def test_whoever_hurt_the_mother_is_a_stress_whatever_else_they_are() -> None:
    case = (
        Case(id="c")
        .adding(Person(id="m", names="Kay", role=Role.MOTHER))
        .adding(Person(id="x", names="Vic", role=Role.EX_PARTNER, of_parent="m"))
        .adding(Tie(id="t", one="x", other="m", quality=("violence confirmed",), hurts=Hurts.ONE))
        .adding(Agency(id="a", name="Maternity"))
    )
    assert ecomap(case, ON).words.endswith("Vic: stress, not said to live here.")
    assert "Vic" not in ecomap(case, ON, "m").words
    helping = ecomap(case.adding(Support(id="s", person="x", does="Drives her")), ON)
    assert helping.words.endswith("Vic: stress, support, not yet agreed.")
    assert [one.record for one in helping.symbols] == ["a", "s"]


def test_whom_nobody_agreed_to_as_a_support_is_none_where_that_may_not_be_said() -> None:
    case = Case(id="c").adding(Support(id="s", does="Cooks", role_agreed=None))
    case = case.adding(Support(id="t", does="Shops", role_agreed="2026-05-01"))
    assert "Cooks: support, not yet agreed." in ecomap(case, ON).words
    with denying(False):
        words = ecomap(case, ON).words
    assert "Cooks: involved." in words
    assert "Shops: support." in words


def test_the_words_of_a_history_go_by_day_and_say_whom_each_event_is_about() -> None:
    """They went by person and named nobody, so that the days jumped."""
    case = (
        Case(id="c")
        .adding(Person(id="m", names="Kay"))
        .adding(Person(id="f", names="Jo"))
        .adding(Agency(id="a", name="Police"))
        .adding(Event(id="late", on="2024-05", happened="Moved.", about=("m",)))
        .adding(Event(id="early", on="2019-03-02", happened="Met.", about=("m", "f"), source="a"))
    )
    assert chronology(case).words.split("\n")[1:] == [
        "Kay, Jo, Police: 2 March 2019, event: Met.",
        "Kay: May 2024, event: Moved.",
    ]


def test_a_bar_of_a_history_that_is_no_filled_mark_is_explained() -> None:
    """Open bars stood in it, and no legend said what they were."""
    case = Case(id="c").adding(Event(id="a", on="2024-05-02", happened="Met."))
    texts = {one.text for one in chronology(case).shapes if isinstance(one, Text)}
    assert not texts & {"over this time, or on a day in it", "to come"}
    long = case.adding(Event(id="b", on="2020", until="2023", happened="Lived there."))
    picture = chronology(long)
    means = [one for one in picture.shapes if isinstance(one, Text)]
    assert "over this time, or on a day in it" in {one.text for one in means}
    assert picture.titles
    assert [room.y >= picture.titles.bottom for room in picture.legend] == [True]


def test_no_agency_is_cut_before_its_lane_of_the_chronology(practice: Case) -> None:
    said = [shape.text for shape in chronology(practice).shapes if isinstance(shape, Text)]
    assert not [text for text in said if "…" in text]
    assert {"Wexmoor children's", "social care"} <= {*said}


def test_a_very_long_name_before_a_lane_takes_no_more_than_its_part(practice: Case) -> None:
    long = Agency(id="long", name="The Association for " + "Neighbourhood " * 20)
    made = practice.adding(long).adding(Event(id="e", on="2025-01-01", source="long"))
    picture = chronology(made)
    assert present(picture.titles).width <= picture.width / 4
