"""Rows of spreadsheets as they come out of other systems."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.base.yaml_files import FormError
from prebirth.case.agencies import Agency
from prebirth.case.case import RECORDS, Case
from prebirth.case.chronology import Appointment, Event, EventKind
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.households import Household
from prebirth.case.people import Contact, Person, Role, Sex
from prebirth.case.record import Record
from prebirth.case.ties import Tie, TieKind
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.homes import homes_with
from prebirth.exchange.plain import read_case
from prebirth.exchange.recipes import MOST, Recipe, remember, remembered
from prebirth.exchange.row_text import LARGEST, cells_of, decoded, read_rows
from prebirth.exchange.rows import (
    HOME,
    NOBODY,
    ImportedRow,
    RowReading,
    american_columns,
    fields_of,
    match_columns,
    rows_from,
    unknown_words,
)
from prebirth.form.load import imported_words
from prebirth.vault.vault import Vault
from tests.conftest import ROOT
from tests.typed import instance

DAY = date(2026, 5, 15)
WORDS = imported_words()
FILES = ROOT / "tests" / "fixtures" / "rows"


@pytest.fixture
def family() -> Case:
    return (
        Case().adding(Person(id="l", names="Leanne Marsh")).adding(Agency(id="h", name="Housing"))
    )


def made(case: Case, kind: type[Record], cells: list[list[str]]) -> list[ImportedRow]:
    fields, above = match_columns(kind, cells)
    return list(rows_from(kind, case, cells[above:], fields, DAY, reading=RowReading(WORDS)))


def test_columns_in_any_order_are_known_by_their_titles(family: Case) -> None:
    cells = [
        ["What happened", "date", "Source agency", "About whom", "Ref"],
        ["Moved again", "3/4/2024", "housing", "Leanne Marsh", "X1"],
    ]
    assert match_columns(Event, cells) == (["happened", "on", "source", "about", ""], 1)
    (row,) = made(family, Event, cells)
    event = instance(Event, row.record)
    assert (str(event.on), event.source, event.about) == ("2024-04-03", "h", ("l",))
    assert event.happened == "Moved again\nX1"
    assert row.odd == ("X1",)


def test_a_title_that_is_nearly_right_is_known_and_none_is_used_twice() -> None:
    assert match_columns(Event, [["Dates", "Date", "Whathappened"]])[0] == ["on", "", "happened"]


def test_titles_that_other_programs_use_are_known_beside_one_that_is_not() -> None:
    titles = ["Name", "Relationship", "Date of birth", "Household"]
    cells = [titles, ["Ann Shaw", "Maternal grandmother", "3/4/1970", "14 Weir Lane"]]
    assert match_columns(Person, cells) == (["names", "role", "born", HOME], 1)


def test_a_row_that_begins_with_a_title_and_has_no_number_is_of_titles() -> None:
    titles = ["Name", "Care status", "Case worker", "Lives with"]
    cells = [titles, ["Ann Shaw", "None", "Dee Marsh", "Leanne"]]
    assert match_columns(Person, cells) == (["names", "", "", ""], 1)
    assert match_columns(Person, cells[1:])[1] == 0, "a name is no title"
    assert match_columns(Person, [["Name", "14", "", "", "x", "y"]])[1] == 0
    assert match_columns(Appointment, [["Date", "Who", "Why", "Where"]])[0][:2] == ["on", "person"]


@pytest.mark.parametrize(
    ("word", "role", "sex", "text"),
    [
        ("Aunt", Role.RELATIVE, Sex.WOMAN, "To the baby: Aunt"),
        ("Maternal aunt", Role.RELATIVE, Sex.WOMAN, "To the baby: Maternal aunt"),
        ("Uncle", Role.RELATIVE, Sex.MAN, "To the baby: Uncle"),
        ("Cousin", Role.RELATIVE, None, "To the baby: Cousin"),
        ("Niece", Role.RELATIVE, Sex.WOMAN, "To the baby: Niece"),
        ("Brother", Role.SIBLING, Sex.MAN, ""),
        ("Half-sister", Role.HALF_SIBLING, Sex.WOMAN, ""),
        ("Nan", Role.GRANDPARENT, Sex.WOMAN, ""),
        ("Paternal grandfather", Role.GRANDPARENT, Sex.MAN, "To the baby: Paternal grandfather"),
        ("Stepfather", Role.PARTNER, Sex.MAN, "To the baby: Stepfather"),
    ],
)
def test_a_word_of_kin_is_read_and_what_it_says_beside_is_kept(
    word: str, role: Role, sex: Sex | None, text: str
) -> None:
    (row,) = made(Case(), Person, [["Name", "Relationship"], ["Ann Shaw", word]])
    person = instance(Person, row.record)
    assert (person.role, person.sex, person.notes) == (role, sex, text)


def test_what_somebody_says_of_an_unknown_word_holds_for_its_column_alone() -> None:
    cells = [["Ann Shaw", "Grandparnet", "now & again"], ["Bo Shaw", "Gaffer", ""]]
    fields = ["names", "role", "contact"]
    unknown = unknown_words(Person, cells, fields, WORDS)
    assert [(word.text, word.near) for word in unknown] == [
        ("Grandparnet", "grandparent"),
        ("Gaffer", ""),
        ("now & again", ""),
    ]
    asked = {unknown[0].key: "grandparent", unknown[1].key: "grandparent"}
    asked[unknown[2].key] = "not known"
    rows = rows_from(Person, Case(), cells, fields, DAY, reading=RowReading(WORDS, asked=asked))
    ann, bo = (instance(Person, row.record) for row in rows)
    assert (ann.role, ann.contact, ann.sex, ann.twin) == (
        Role.GRANDPARENT,
        Contact.NOT_KNOWN,
        None,
        None,
    )
    assert ann.notes == "With the family: now & again", "a misspelt word is not kept"
    assert (bo.role, bo.notes) == (Role.GRANDPARENT, "To the baby: Gaffer")


def test_a_household_is_a_home_that_is_here_or_a_new_one() -> None:
    case = Case().adding(Household(id="h", name="Gran's house", address="3 Bramley Court"))
    cells = [
        ["Name", "Household"],
        ["Ann Shaw", "3 bramley court."],
        ["Bo Shaw", "14 Weir Lane"],
        ["Cy Shaw", "14 Weir Lane"],
        ["Di Shaw", "The caravan"],
        ["Ed Shaw", ""],
    ]
    rows = made(case, Person, cells)
    ann, bo, cy, di, _ = (row.record.id for row in rows)
    homes = homes_with(case, rows)
    assert [(home.name, home.address, [one.person for one in home.members]) for home in homes] == [
        ("Gran's house", "3 Bramley Court", [ann]),
        ("", "14 Weir Lane", [bo, cy]),
        ("The caravan", "", [di]),
    ]
    assert not any(instance(Person, row.record).notes for row in rows)


def test_without_titles_the_columns_stand_as_in_the_table() -> None:
    assert match_columns(Person, [["Ann Lee", "father", "1999"]]) == (
        list(Person.columns[:3]),
        0,
    )
    (row,) = made(Case(), Person, [["Ann Lee", "father", "1999", "", ""]])
    person = instance(Person, row.record)
    assert (person.names, person.role, str(person.born)) == ("Ann Lee", Role.FATHER, "1999")
    assert made(Case(), Event, [["", ""], []]) == []


def test_several_names_and_choices_in_one_cell_are_parted_by_semicolons(family: Case) -> None:
    both = family.adding(Person(id="t", names="Tom Reed"))
    (row,) = made(both, Event, [["Date", "About whom"], ["2024", "tom reed; Leanne Marsh"]])
    assert instance(Event, row.record).about == ("t", "l")


def test_a_name_that_two_people_have_is_nobodys_and_stays_in_the_text(family: Case) -> None:
    twice = family.adding(Person(id="m", names="Leanne Marsh"))
    (row,) = made(twice, Event, [["Date", "About whom"], ["2024", "Leanne Marsh"]])
    event = instance(Event, row.record)
    assert event.about == ()
    assert event.happened == "About whom: Leanne Marsh"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Rosa Lintock", ("r",)),
        ("LINTOCK, Rosa", ("r",)),
        ("rosa  lintock", ("r",)),
        ("Rosa Lintock; Kit O'Farrow", ("r", "k")),
        ("Rosa Lintock and Kit O\u2019Farrow", ("r", "k")),
        ("O\u2019FARROW, Kit", ("k",)),
        ("Kit", ("k",)),
        ("Zoe Lee-Brown", ("z",)),
        ("Zoe\u0308 LEE BROWN", ("z",)),
        ("Lintock, Rosa & Kit", ("r", "k")),
        ("Rosie Lintock", ("r",)),
        ("Ann Reed", ("m",)),
        ("REED, Ann Mary", ("m",)),
        ("Lintock", ()),
        ("Rosa", ()),
        ("Somebody Else", ()),
    ],
)
def test_a_whole_recorded_name_means_its_bearer_and_a_part_of_one_is_asked_about(
    text: str, people: tuple[str, ...]
) -> None:
    case = (
        Case()
        .adding(Person(id="r", names="Rosa Lintock", known_as="Rosie"))
        .adding(Person(id="k", names="Kit O'Farrow", known_as="Kit"))
        .adding(Person(id="m", names="Ann Mary Reed"))
        .adding(Person(id="z", names="Zo\u00eb Lee-Brown"))
    )
    (row,) = made(case, Event, [["Date", "About whom"], ["2024", text]])
    assert instance(Event, row.record).about == people
    assert bool(row.asked) == (not people)


def test_a_row_that_names_nobody_is_asked_about_and_the_choice_holds() -> None:
    case = Case().adding(Person(id="a", names="Ann Lee")).adding(Person(id="b", names="Ann Lee"))
    cells = [["2024", "", "Ann Lee", "One"], ["2025", "", "Ann Lee", "Two"], ["2026", "", "", "3"]]
    fields = ["on", "kind", "about", "happened"]
    first = list(rows_from(Event, case, cells, fields, DAY))
    assert [[meant.could_be for meant in row.asked] for row in first] == [
        [("a", "b")],
        [("a", "b")],
        [()],
    ]
    chosen = {(1, "Ann Lee"): "b", (0, "Ann Lee"): NOBODY, (0, ""): "a"}
    rows = list(rows_from(Event, case, cells, fields, DAY, chosen))
    assert [instance(Event, row.record).about for row in rows] == [("b",), (), ("a",)]
    assert instance(Event, rows[1].record).happened == "Two\nAbout whom: Ann Lee"
    assert not any(row.asked for row in rows)
    (agency,) = made(case, Agency, [["Name"], ["Housing"]])
    assert not agency.asked  # an agency tells of nobody
    (given,) = rows_from(Event, case, [["2024"]], ["on"], DAY, about=("a",))
    assert not given.asked


def test_what_is_here_already_is_known_however_it_is_written(family: Case) -> None:
    here = family.adding(Event(on="2024-04-03", kind=EventKind.MOVE, happened="Moved  again"))
    cells = [
        ["Date", "Kind", "What happened"],
        ["3 April 2024", "move", "moved again"],
        ["4/4/24", "move", "moved again"],
        ["4 Apr 2024", "move", "Moved again"],
    ]
    assert [row.known for row in made(here, Event, cells)] == [True, False, True]


@pytest.mark.parametrize(
    ("held", "known"),
    [
        ({}, True),
        ({"role": Role.GRANDPARENT, "phone": "0113"}, True),
        ({"born": "1960-02-01"}, True),
        ({"born": "1961-02-01"}, False),
        ({"names": "Joan Pyke"}, False),
        ({"sex": "man or boy"}, False),
    ],
)
def test_who_was_pasted_before_is_known_though_more_is_held_of_them(
    family: Case, held: dict[str, str], *, known: bool
) -> None:
    here = family.adding(Person.model_validate({"id": "j", "names": "Joan Pike"} | held))
    cells = [
        ["Name", "Date of birth", "Gender", "Telephone"],
        ["joan  pike", "1 February 1960", "F", "0113 4"],
    ]
    assert [row.known for row in made(here, Person, cells)] == [known]


def test_a_cell_that_fits_nowhere_is_said_where_there_is_no_text_for_it(family: Case) -> None:
    (row,) = made(
        family, Agency, [["Name", "Kind", "Founded"], ["Housing", "no such kind", "1999"]]
    )
    assert row.odd == ("Kind: no such kind", "1999")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp850"]
)
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_file_is_read_in_every_usual_writing(tmp_path: Path, encoding: str, sign: str) -> None:
    path = tmp_path / "rows.csv"
    text = "\r\n".join(
        sign.join(row)
        for row in (
            ["Date", "What happened"],
            ["3/4/2024", f'"Café{sign} then home"'],
            ["5/4/2024", "£20"],
        )
    )
    path.write_bytes(text.encode(encoding))
    assert read_rows(path).cells == [
        ["Date", "What happened"],
        ["3/4/2024", f"Café{sign} then home"],
        ["5/4/2024", "£20"],
    ]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK\x03\x04\0\0\0", "may be a workbook"),
        (b"x" * (LARGEST + 1), "larger than 20 MB"),
        (b'a,"' + b"x" * 200_000, "cannot be read as rows"),
    ],
)
def test_what_is_no_such_file_is_refused_in_words(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(data)
    with pytest.raises(ExchangeError, match=says) as refused:
        read_rows(path)
    assert "Nothing was taken in" in str(refused.value)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="cannot be read"):
        read_rows(tmp_path / "none.csv")


def test_every_kind_of_record_takes_rows() -> None:
    for kind in RECORDS.values():
        if kind.columns:
            assert fields_of(kind)
            cells = [["x"] * len(fields_of(kind))]
            for row in rows_from(kind, Case(), cells, fields_of(kind), DAY):
                assert row.record.id


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8))
def test_whatever_the_cells_no_word_is_lost(cells: list[list[str]]) -> None:
    fields, titled = match_columns(Appointment, cells)
    rows = list(rows_from(Appointment, Case(), cells[titled:], fields, DAY))
    for row in rows:
        for odd in row.odd:
            assert odd in instance(Appointment, row.record).reason
    assert len(rows) == sum(any(cell.strip() for cell in row) for row in cells[titled:])


@given(st.text(max_size=60))
def test_whatever_is_on_the_clipboard_becomes_cells(text: str) -> None:
    assert all(isinstance(cell, str) for row in cells_of(text).cells for cell in row)


@pytest.fixture
def asked() -> Case:
    return read_case(ROOT / "tests" / "fixtures" / "answers" / "asked.json")


def of_file(case: Case, name: str) -> list[ImportedRow]:
    return made(case, Event, read_rows(FILES / name).cells)


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("excel-sep-comma.csv", ["2026-03-02", "2026-03-03"]),
        ("title-lines-semicolon.csv", ["2026-03-02", "2026-03-03"]),
        ("ssrs-datetimes.csv", ["2026-03-02", "2026-03-03", "2026-03-04"]),
        ("open-quote.csv", ["2026-03-02", "2026-03-03", "2026-03-04"]),
        ("surname-first.csv", [f"2026-03-0{day}" for day in range(2, 7)]),
    ],
)
def test_files_of_other_systems_are_read_as_they_are_meant(
    asked: Case, name: str, days: list[str]
) -> None:
    rows = of_file(asked, name)
    events = [instance(Event, row.record) for row in rows]
    assert [str(event.on) for event in events] == days
    assert [event.kind for event in events] == [EventKind.REFERRAL] + [EventKind.MOVE] * (
        len(days) - 1
    )
    assert all(event.about for event in events)
    assert not any(row.asked for row in rows)


def test_a_quotation_mark_that_nobody_closed_is_said_with_its_line(asked: Case) -> None:
    table = read_rows(FILES / "open-quote.csv")
    assert table.stray == (2,)
    first = instance(Event, of_file(asked, "open-quote.csv")[0].record)
    assert first.happened.startswith('"Said help and never closed the quote'), "no word is lost"
    assert not read_rows(FILES / "ssrs-datetimes.csv").stray
    pasted = cells_of('a\t"b\nc\td\n')
    assert pasted.cells == [["a", '"b'], ["c", "d"]]
    assert pasted.stray == (1,)
    many = cells_of('"a"b\tc\n' * 200)
    assert len(many.cells) == 200
    assert many.stray == tuple(range(1, 201))


def test_a_line_after_the_one_that_says_the_separator_is_counted_in_the_file(
    tmp_path: Path,
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text('sep=;\nDate;What happened\n2024;"x\n2025;y\n')
    table = read_rows(path)
    assert table.stray == (3,)
    assert table.cells[-2:] == [["2024", '"x'], ["2025", "y"]]


def test_a_column_with_the_month_first_beyond_doubt_is_asked_about_once(asked: Case) -> None:
    cells = read_rows(FILES / "us-dates.csv").cells
    fields, above = match_columns(Event, cells)
    data = cells[above:]
    assert american_columns(Event, data, fields) == {0: "3/13/2026"}
    british = [[*row] for row in data if row[0] != "3/13/2026"]
    assert american_columns(Event, british, fields) == {}

    def days(*first: int) -> list[PartialDate | None]:
        reading = RowReading(WORDS, frozenset(first))
        rows = rows_from(Event, asked, data, fields, DAY, reading=reading)
        return [instance(Event, row.record).on for row in rows]

    assert [str(day) for day in days(0)] == ["2026-03-04", "2026-03-13", "2026-04-01"]
    assert [str(day) for day in days()] == ["2026-04-03", "None", "2026-01-04"]


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ("DNA", "did not attend"),
        ("F.T.A.", "did not attend"),
        ("wnb", "was not brought"),
        ("Cancelled by Hospital", "cancelled by service"),
        ("Attended", "attended"),
        ("Did not wait", "left before being seen"),
        ("Who knows", None),
    ],
)
def test_the_words_of_other_programs_are_understood(written: str, outcome: str | None) -> None:
    (row,) = made(Case(), Appointment, [["Date", "Outcome"], ["3/4/24", written]])
    assert instance(Appointment, row.record).outcome == outcome


def test_the_words_can_be_added_to_and_mean_a_choice(tmp_path: Path) -> None:
    words = tmp_path / "words.yaml"
    words.write_text("glossary: []\nimported:\n  no access: [door shut]\n")
    assert imported_words(tmp_path) == {"door shut": ("no access",)}
    words.write_text("glossary: []\n")
    assert imported_words(tmp_path) == WORDS, "an older folder takes those that come with the app"
    words.write_text("glossary: []\nimported:\n  no such choice: [x]\n")
    with pytest.raises(FormError, match="no such choice"):
        imported_words(tmp_path)


def test_short_years_of_the_past_are_of_the_past(family: Case) -> None:
    rows = made(family, Event, [["Date", "What happened"], ["3/4/70", "x"], ["3/4/27", "y"]])
    assert [str(instance(Event, row.record).on) for row in rows] == ["1970-04-03", "2027-04-03"]


def test_text_of_dos_and_windows_is_told_apart() -> None:
    for text in ("Zoë rang, £40 owed", "Renée and Łucja".replace("Ł", "L"), "a café at night"):
        for name in ("cp850", "cp1252"):
            assert decoded(text.encode(name)) == text, name
    windows = "O’Farrow said “no” – twice…"
    assert decoded(windows.encode("cp1252")) == windows


def test_a_recipe_is_remembered_for_the_next_file_of_its_system(vault: Vault) -> None:
    titles = ["Ref", "When", "Notes"]
    assert remembered(vault, Event, titles) is None
    recipe = Recipe(("", "on", "happened"), (1,))
    remember(vault, Event, titles, recipe)
    assert remembered(vault, Event, ["REF", " when", "Notes "]) == recipe
    assert remembered(vault, Appointment, titles) is None
    assert remembered(vault, Event, ["Ref", "When"]) is None
    remember(vault, Event, ["", ""], Recipe(("", "on")))
    for number in range(MOST):
        remember(vault, Event, [f"x{number}", "y", "z"], recipe)
    assert remembered(vault, Event, titles) is None, "the oldest gives way"
    remember(vault, Event, titles, Recipe(("", "on", "no longer a field")))
    assert remembered(vault, Event, titles) is None


def test_a_cell_that_is_too_long_for_its_field_goes_where_there_is_room() -> None:
    (row,) = made(Case(), Person, [["Names", "Role"], ["x" * 301, "father"]])
    person = instance(Person, row.record)
    assert (person.names, person.role) == ("", Role.FATHER)
    assert person.notes == "Full name: " + "x" * 301


def test_two_columns_of_one_fact_are_both_kept(family: Case) -> None:
    fields = ["authority", "authority", "removed_on", "removed_on", "parents", "parents"]
    cells = [["Lily Orrick", "Essex", "5/2019", "6/2019", "Leanne Marsh", "Leanne Marsh"]]
    (row,) = rows_from(PreviousChild, family, cells, fields, DAY)
    made = instance(PreviousChild, row.record)
    assert (made.authority, str(made.removed_on)) == ("Lily Orrick; Essex", "2019-05")
    assert made.parents == ("l",)
    assert made.reason == "Left their care on: 6/2019"
    assert row.odd == ("Left their care on: 6/2019",)
    long = [["x" * 900, "y" * 900]]
    (row,) = rows_from(PreviousChild, family, long, ["authority", "authority"], DAY)
    made = instance(PreviousChild, row.record)
    assert made.authority == "x" * 900
    assert made.reason.endswith("y" * 900)


@pytest.mark.parametrize("kind", RECORDS.values())
def test_no_cell_is_lost_whichever_columns_share_a_fact(kind: type[Record], family: Case) -> None:
    cells = [["Oneword", "Twoword", "1"]]
    for name in fields_of(kind):
        (row,) = rows_from(kind, family, cells, [name] * 3, DAY)
        kept = f"{row.record!r} {row.odd} {row.asked}"
        assert "Oneword" in kept, name
        assert "Twoword" in kept, name


@pytest.mark.parametrize(
    ("word", "role", "sex", "text"),
    [
        ("Sister", Role.SIBLING, Sex.WOMAN, ""),
        ("half-brother", Role.HALF_SIBLING, Sex.MAN, ""),
        ("Grandmother", Role.GRANDPARENT, Sex.WOMAN, ""),
        ("Aunt", Role.RELATIVE, Sex.WOMAN, "Aunt"),
        ("Cousin", Role.RELATIVE, None, "Cousin"),
        ("MGM", Role.GRANDPARENT, Sex.WOMAN, "MGM"),
        ("Mat uncle", Role.RELATIVE, Sex.MAN, "Mat uncle"),
        ("Half sibling", Role.HALF_SIBLING, None, ""),
        ("Putative father", Role.POSSIBLE_FATHER, Sex.MAN, ""),
    ],
)
def test_a_word_for_kin_is_a_role_and_a_sex_and_is_kept_where_it_says_more(
    word: str, role: Role, sex: Sex | None, text: str
) -> None:
    fields = ["names", "role"]
    (row,) = rows_from(Person, Case(), [["Ann Lee", word]], fields, DAY, reading=RowReading(WORDS))
    person = instance(Person, row.record)
    assert (person.role, person.sex or None) == (role, sex)
    assert [cell.rpartition(": ")[2] for cell in row.odd] == ([text] if text else [])
    (row,) = rows_from(
        Person,
        Case(),
        [["Ann Lee", word, "other"]],
        [*fields, "sex"],
        DAY,
        reading=RowReading(WORDS),
    )
    assert instance(Person, row.record).sex is Sex.OTHER


def test_the_words_of_services_orders_and_kin_are_known(family: Case) -> None:
    for kind, field, word, choice in (
        (Appointment, "service", "Midwife", "midwifery"),
        (Appointment, "service", "Health visitor", "health visiting"),
        (Appointment, "service", "Social worker", "social work visit"),
        (PreviousChild, "where_now", "With a relative", "with relatives"),
        (PreviousChild, "order", "Special guardianship", "special guardianship order"),
    ):
        (row,) = rows_from(kind, family, [[word]], [field], DAY, reading=RowReading(WORDS))
        assert getattr(row.record, field) == choice
        assert row.odd == ()
    (row,) = rows_from(Tie, family, [["Sister"]], ["kind"], DAY, reading=RowReading(WORDS))
    tie = instance(Tie, row.record)
    assert (tie.kind, tie.notes) == (TieKind.SIBLING, "Is: Sister")
    for said, meant in (("Sister of", TieKind.SIBLING), ("Mother of", TieKind.PARENT)):
        (row,) = rows_from(Tie, family, [[said]], ["kind"], DAY, reading=RowReading(WORDS))
        tie = instance(Tie, row.record)
        assert (tie.kind, tie.notes) == (meant, ""), "as it is written out it is read back"


def test_the_usual_titles_of_a_list_of_people_are_known() -> None:
    titles = ["Name", "DOB", "Gender", "Tel"]
    fields, above = match_columns(Person, [titles, ["Ann Lee", "1990", "F", "0123"]])
    assert (fields, above) == (["names", "born", "sex", "phone"], 1)
    for word, sex in (("F", Sex.WOMAN), ("Male", Sex.MAN), ("male", Sex.MAN)):
        cells, reading = [["Ann Lee", word]], RowReading(WORDS)
        (row,) = rows_from(Person, Case(), cells, ["names", "sex"], DAY, reading=reading)
        assert instance(Person, row.record).sex is sex
        assert row.odd == ()
