"""A code of a withheld entry is found however it is parted, and what is no code stays."""

from __future__ import annotations

from typing import Any

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.households import Household, Member
from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Restriction
from prebirth.case.values import Known
from prebirth.privacy.codes_in_text import codes_in
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader

AWAY = (Restriction(reason="r"),)


def read(text: str, *withheld: Event | Agency | Person | Household) -> tuple[str, list[bool]]:
    """What is left of a text in everybody's copy, and of each sentence cut whether it was near."""
    case = Case()
    for record in (*withheld, Event(id="e", happened=text)):
        case = case.adding(record)
    seen, held = for_reader(case, Reader())
    left: Event | None = seen.events.get("e")
    return left.happened if left else "", [one.near for one in held if one.record == "e"]


@pytest.mark.parametrize(
    "text",
    [
        "KX19LPT was seen.",
        "Saw kx19 lpt.",
        "Saw KX19-LPT.",
        "Reg KX19.",
        "Saw KX 19 LPT.",
        "Crime CR 20417.",
        "Ref cr20417 is open.",
        "Rang from flat 2 B.",
        "At 2b.",
    ],
)
def test_a_code_is_found_however_it_is_written(text: str) -> None:
    own = Event(id="s", happened="Car KX19 LPT, ref CR-20417, at Flat 2B.", restricted=AWAY)
    assert read(text, own) == ("", [True])


@pytest.mark.parametrize(
    "text",
    [
        "Section 47 on 3rd May at 2pm.",
        "NHS 111 rang.",
        "20mins late, 34wks.",
        "KX19LPTS came.",
        "KX1 and LPT met.",
        "S47 is done.",
    ],
)
def test_what_is_no_code_or_another_stays(text: str) -> None:
    said = "Car KX19 LPT. S47 of the 3rd. NHS 111. 20mins at 2pm, 34wks."
    assert read(text, Event(id="s", happened=said, restricted=AWAY)) == (text, [])


def test_a_postcode_is_no_code() -> None:
    assert codes_in("AB12 3CD") == set()


@pytest.mark.parametrize("text", ["He is spikey_d on insta.", "@Spikey_D", "At filled.count.soap."])
def test_an_account_and_a_place_in_three_words_are_found(text: str) -> None:
    said = "Writes as @spikey_d. Was at ///filled.count.soap, and rang a.b@example.org."
    assert read(text, Event(id="s", happened=said, restricted=AWAY)) == ("", [True])


@pytest.mark.parametrize(
    "text", ["The soap. count it.", "See the spikey d.", "Filled it, by count."]
)
def test_the_words_of_an_account_alone_stay(text: str) -> None:
    said = "Writes as @spikey_d. Was at ///filled.count.soap."
    assert read(text, Event(id="s", happened=said, restricted=AWAY)) == (text, [])


@pytest.mark.parametrize(
    "text",
    [
        "dob 140391.",
        "14031991",
        "Born 19910314.",
        "1991/03/14",
        "DOB: 14 / 03 / 1991",
        "14‑03‑1991",
        "\n    14–3–91",
        "14·03·91",
        "A man, dob 14/3/91.",
        "D.O.B. 14-03-91.",
        "Born 14 March 91.",
    ],
)
def test_a_birth_date_of_the_last_century_is_found_with_two_digits(text: str) -> None:
    man = Person(id="x", names="Marl Dunning", born="1991-03-14", restricted=AWAY)
    assert read(text, man)[1] == [True]


def test_a_withheld_agency_is_found_by_its_first_word_where_it_does_something() -> None:
    agency = Agency(id="a", name="Haven Women's Service", restricted=AWAY)
    assert read("Haven rang.", agency) == ("", [True])
    assert read("Haven has concerns.", agency) == ("", [True])
    assert read("Haven of peace.", agency) == ("Haven of peace.", [])


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("9 Quarry Bank", "Seen at Quarry Bk."),
        ("9 Elm Road", "Seen at Elm Rd."),
        ("9 Elm Street", "Seen at Elm St."),
        ("9 Elm Avenue", "Seen at Elm Ave."),
        ("9 Elm Close", "Seen at Elm Cl."),
        ("9 Elm Court", "Seen at Elm Ct."),
        ("9 Elm Lane", "Seen at Elm Ln."),
        ("9 Elm Drive", "Seen at Elm Dr."),
        ("9 Quarry Bk", "Seen at Quarry Bank."),
    ],
)
def test_a_street_is_found_by_its_short_form(address: str, text: str) -> None:
    aunt = Person(id="y", names="Tansy Pell", role=Role.RELATIVE, address_confidential=Known.YES)
    home = Household(id="h", address=address, members=(Member(person="y"),))
    assert read(text, aunt, home)[0] == ""


KIT = Person(id="kit", names="Kit O'Farrow", role=Role.FATHER, sex=Sex.MAN)


def told_of(text: str, about: str, **facts: Any) -> tuple[str, list[bool]]:
    """What is left of a text about somebody where these facts of Kit's are withheld."""
    rules = tuple(Restriction(field=name, reason="r") for name in facts)
    case = Case().adding(KIT.replace(**facts, restricted=rules))
    case = case.adding(Event(id="e", happened=text, about=(about,)))
    seen, held = for_reader(case, Reader())
    event: Event | None = seen.events.get("e")
    return event.happened if event else "", [one.near for one in held if one.record == "e"]


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("disability", "HIV positive", "Kit is HIV positive."),
        ("disability", "HIV positive, on ART", "He is hiv positive."),
        ("disability", "HIV positive", "Kit is HIV+."),
        ("disability", "PTSD since 2019", "He has ptsd."),
        ("ethnicity", "Irish Traveller", "Kit is a traveller."),
        ("disability", "Deaf", "Kit is deaf."),
        ("ethnicity", "Irish Traveller", "From an irish traveller family."),
        ("own_worker", "Tess Vane, probation", "Ms Vane rang."),
        ("own_worker", "Tess Vane, probation", "Vane rang."),
        ("own_worker", "Tess Vane, probation", "PO T Vane."),
        ("born", PartialDate(2002, 5, 1), "Born 01 05 2002."),
        ("born", PartialDate(2002, 5, 1), "Born in May 2002."),
        ("born", PartialDate(2002, 5), "Born 05/2002."),
    ],
)
def test_a_withheld_fact_of_somebody_is_near_word_for_word(
    field: str, value: object, text: str
) -> None:
    assert told_of(text, "kit", **{field: value}) == ("", [True])


@pytest.mark.parametrize(
    ("field", "value", "text", "about"),
    [
        ("disability", "Deaf", "She is deaf.", "mum"),
        ("disability", "HIV positive", "The test was positive.", "kit"),
        ("disability", "None", "None came.", "kit"),
        ("disability", "HIV positive", "An HIV test is due.", "mum"),
        ("disability", "Learning disability", "He is learning. It is a disability.", "kit"),
        ("disability", "BP high", "BP was low.", "kit"),
        ("disability", "Seen at Mill Surgery", "He missed the surgery.", "kit"),
        ("faith", "Church", "He went to church.", "kit"),
        ("own_worker", "Tess Vane, probation", "The weather vane fell.", "kit"),
        ("born", PartialDate(2002, 5, 1), "Moved in May 2002.", "mum"),
        ("born", PartialDate(2002, 5, 1), "Moved in June 2002.", "kit"),
    ],
)
def test_it_stays_of_somebody_else_and_as_a_common_word(
    field: str, value: object, text: str, about: str
) -> None:
    assert told_of(text, about, **{field: value}) == (text, [])


def test_the_surname_after_a_title_is_near_though_it_is_a_word() -> None:
    own = Event(id="s", happened="Seen by Mrs Yarrow.", restricted=AWAY)
    assert read("Yarrow rang.", own) == ("", [True])
    assert read("The yarrow grew.", own) == ("The yarrow grew.", [])
