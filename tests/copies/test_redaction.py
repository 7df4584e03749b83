from datetime import date

from prebirth.case.base import Restriction
from prebirth.case.case import Case
from prebirth.case.network import Event
from prebirth.case.people import Household, Member, Person
from prebirth.copies.make import conference_pdf, reader_of
from prebirth.copies.redaction import Reader, redacted
from tests.copies.pdf.test_write import text_of


def closed(case: Case, **rule: object) -> Case:
    person = next(iter(case.people))
    return case.adding(person.but(notes="Secretquux", names="Namequux", restricted=(Restriction(reason="safety", **rule),)))


def test_a_restricted_field_is_gone_before_a_copy_is_made(practice: Case) -> None:
    seen, held = redacted(closed(practice, field="names"), Reader())
    assert next(iter(seen.people)).names == ""
    assert [(one.table, one.field, one.reason) for one in held] == [("people", "names", "safety")]


def test_a_restricted_record_is_gone_and_the_chair_still_sees_it(practice: Case) -> None:
    secret = closed(practice)
    assert len(redacted(secret, Reader())[0].people) == len(secret.people) - 1
    assert redacted(secret, Reader(chair=True))[0] == secret


def test_what_is_kept_from_one_person_another_may_see(practice: Case) -> None:
    secret = closed(practice, field="names", people=("tomasz",))
    assert next(iter(redacted(secret, Reader(person="tomasz"))[0].people)).names == ""
    assert next(iter(redacted(secret, Reader(person="sandra"))[0].people)).names == "Namequux"
    assert next(iter(redacted(secret, Reader())[0].people)).names == ""


def test_a_confidential_address_leaves_with_the_chair_alone(case: Case) -> None:
    case = case.adding(Person(id="n", names="N", address_confidential="yes")).adding(Household(id="h", address="7 Hidden Lane", members=(Member(person="n"),)))
    assert "Hidden" not in text_of(conference_pdf(case, date(2026, 5, 15)))
    assert "7 Hidden Lane" in text_of(conference_pdf(case, date(2026, 5, 15), "chair"))


def test_the_reader_is_found_by_name(practice: Case) -> None:
    assert reader_of(practice, "Tomasz").person == "tomasz"
    assert reader_of(practice, "chair").chair


def test_a_confidential_address_is_in_no_other_text_either(case: Case) -> None:
    case = case.adding(Person(id="n", names="N", address_confidential="yes"))
    case = case.adding(Household(id="h", address="7 Hidden Lane, Wexmoor, WX4 7QQ", members=(Member(person="n"),)))
    for number, words in enumerate(("Seen at 7 Hidden Lane on Monday.", "Moved to WX4 7QQ.", "Moved to 17 Hidden Lanes.")):
        case = case.adding(Event(id=f"e{number}", happened=words))
    seen, held = redacted(case, Reader())
    assert [event.happened for event in seen.events] == ["", "", "Moved to 17 Hidden Lanes."]
    assert all(one.fixed for one in held)
    assert redacted(case, Reader(chair=True))[0] == case
