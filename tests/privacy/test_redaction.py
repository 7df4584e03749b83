from datetime import date

import pytest

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Appointment, Event
from prebirth.case.closing import Closing, LeftOpen, Watcher
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.households import Household, Member, Support
from prebirth.case.oversight import Disagreement, Response
from prebirth.case.people import Person
from prebirth.case.record import COMMON, Restriction
from prebirth.case.shares import Share
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.case.values import Known
from prebirth.copies.make import reader_of
from prebirth.form.load import load_walk
from prebirth.privacy.lost import NAMED
from prebirth.privacy.records import blank_fields, restrict_as_now
from prebirth.privacy.redaction import Reader, redact
from prebirth.privacy.withheld import Choice, Standing
from tests.copies.made import conference_pdf
from tests.layout.pdf.test_write import text_of
from tests.typed import present


def closed(case: Case, **rule: object) -> Case:
    person = next(iter(case.people))
    return case.adding(
        person.replace(
            notes="Secretquux", names="Namequux", restricted=(Restriction(reason="safety", **rule),)
        )
    )


def test_a_restricted_field_is_gone_before_a_copy_is_made(practice: Case) -> None:
    seen, held = redact(closed(practice, field="names"), Reader())
    assert next(iter(seen.people)).names == ""
    assert [(one.table, one.field, one.reason) for one in held] == [("people", "names", "safety")]


def test_a_restricted_record_is_gone_and_the_chair_still_sees_it(practice: Case) -> None:
    secret = closed(practice)
    assert next(iter(secret.people)).id not in redact(secret, Reader())[0].people
    assert redact(secret, Reader(chair=True))[0] == secret


def test_what_is_kept_from_one_person_another_may_see(practice: Case) -> None:
    secret = closed(practice, field="names", people=("tomasz",))
    assert next(iter(redact(secret, Reader(person="tomasz"))[0].people)).names == ""
    assert next(iter(redact(secret, Reader(person="sandra"))[0].people)).names == "Namequux"
    assert next(iter(redact(secret, Reader())[0].people)).names == ""


def test_a_confidential_address_leaves_with_the_chair_alone(case: Case) -> None:
    case = case.adding(Person(id="n", names="N", address_confidential="yes")).adding(
        Household(id="h", address="7 Hidden Lane", members=(Member(person="n"),))
    )
    assert "Hidden" not in text_of(conference_pdf(case, date(2026, 5, 15)))
    assert "7 Hidden Lane" in text_of(conference_pdf(case, date(2026, 5, 15), "chair"))


def test_the_reader_is_found_by_name(practice: Case) -> None:
    assert reader_of(practice, "Tomasz").person == "tomasz"
    assert reader_of(practice, "chair").chair


def test_a_confidential_address_is_in_no_other_text_either(case: Case) -> None:
    case = case.adding(Person(id="n", names="N", address_confidential="yes"))
    case = case.adding(
        Household(id="h", address="7 Hidden Lane, Wexmoor, WX4 7QQ", members=(Member(person="n"),))
    )
    for number, words in enumerate(
        ("Seen at 7 Hidden Lane on Monday.", "Moved to WX4 7QQ.", "Moved to 17 hidden lanes.")
    ):
        case = case.adding(Event(id=f"e{number}", happened=words))
    seen, held = redact(case, Reader())
    assert [event.happened for event in seen.events] == ["", "", "Moved to 17 hidden lanes."]
    assert all(one.fixed for one in held)
    assert redact(case, Reader(chair=True))[0] == case


def words(case: Case, table: str, field: str) -> list[str]:
    return [getattr(record, field) for record in case.table(table)]


def rule(*people: str, field: str = "") -> tuple[Restriction, ...]:
    return (Restriction(field=field, reason="safety", people=people),)


TWO = (
    Case(id="c")
    .adding(Person(id="a", names="Anna Quill", role="mother"))
    .adding(Person(id="b", names="Boris Thrumble", role="father"))
)


def test_what_is_withheld_by_choice_of_a_record_that_is_gone_withholds_nothing() -> None:
    choice = Choice(
        more=((Place("people", "nobody"), "why"), (Place("people", "b", "names"), "why"))
    )
    for reader in (Reader(), Reader(chair=True)):
        seen, held = redact(TWO, reader, choice)
        assert words(seen, "people", "names") == ["Anna Quill", ""]
        assert [one.place for one in held] == [Place("people", "b", "names")]


def test_the_chair_sees_what_is_restricted_though_more_is_withheld_from_this_copy() -> None:
    case = TWO.adding(Event(id="e", happened="Something", restricted=rule())).adding(
        Household(id="h", address="7 Hidden Lane", members=(Member(person="a"),))
    )
    case = case.adding(present(case.people.get("a")).replace(address_confidential="yes"))
    seen, held = redact(
        case, Reader(chair=True), Choice(more=((Place("people", "b", "names"), "why"),))
    )
    assert words(seen, "events", "happened") == ["Something"]
    assert words(seen, "households", "address") == ["7 Hidden Lane"]
    assert len(held) == 1


def test_what_is_let_in_is_let_in_for_its_place_alone() -> None:
    case = TWO.adding(Event(id="e", happened="One", restricted=rule(field="happened")))
    case = case.adding(Event(id="f", happened="Three", restricted=rule(field="happened")))
    seen, _ = redact(case, Reader(), Choice(let=((Place("events", "e", "happened"), "why"),)))
    assert words(seen, "events", "happened") == ["One", ""]


def test_the_two_records_that_stand_alone_are_emptied_and_stay() -> None:
    case = TWO.adding(TWO.pregnancy.replace(unit="Riverside", restricted=rule()))
    seen, held = redact(case, Reader())
    assert seen.pregnancy.unit == ""
    assert {one.field for one in held} == set(type(case.pregnancy).model_fields) - COMMON
    assert not any(one.table == "pregnancy" and not one.field for one in held)


def test_who_and_when_stay_with_a_record_whose_fields_are_withheld() -> None:
    case = TWO.adding(
        Event(id="e", happened="One", entered_by="Worker", restricted=rule(field="happened"))
    )
    (event,) = redact(case, Reader())[0].events
    assert (event.entered_by, event.happened, event.restricted) == ("Worker", "", ())
    blank = blank_fields(case, "events", "e", ["happened", "entered_by", "id"])
    assert (present(blank.events.get("e")).entered_by, present(blank.events.get("e")).id) == (
        "Worker",
        "e",
    )


def test_an_old_version_takes_today_s_restrictions_and_today_s_confidential_addresses() -> None:
    then = (
        TWO.adding(Event(id="e", happened="One", restricted=rule("a")))
        .adding(Event(id="gone", happened="Long ago"))
        .adding(Event(id="same", happened="x"))
    )
    now = (
        TWO.adding(Event(id="e", happened="Two", restricted=rule("b")))
        .adding(Event(id="new", happened="New"))
        .adding(Event(id="same", happened="y"))
    )
    now = now.adding(
        present(now.people.get("b")).replace(address_confidential="yes", names="Other")
    ).adding(now.pregnancy.replace(unit="Riverside", restricted=rule()))
    seen = restrict_as_now(then, now)
    assert present(seen.events.get("e")).restricted == (*rule("a"), *rule("b"))
    assert present(seen.events.get("e")).happened == "One"
    assert seen.events.get("gone") == then.events.get("gone")
    assert "new" not in seen.events
    assert seen.pregnancy.restricted == rule()
    assert [one.address_confidential for one in seen.people] == [
        present(TWO.people.get("a")).address_confidential,
        Known.YES,
    ]
    assert present(seen.people.get("b")).names == "Boris Thrumble"
    assert restrict_as_now(then, then) == then
    assert present(restrict_as_now(now, then).people.get("b")).address_confidential == Known.YES, (
        "what was confidential then stays so"
    )


def echoes() -> Case:
    """Records about a withheld person, about another, about both, and about nobody."""
    case = TWO.adding(present(TWO.people.get("b")).replace(restricted=rule()))
    for name, who in (("b", ("b",)), ("a", ("a",)), ("both", ("a", "b")), ("none", ())):
        case = case.adding(Event(id=name, happened="x", about=who)).adding(
            Answer(
                id=f"Q3.1@{name}", question="Q3.1", about=name if len(name) == 1 else None, text="x"
            )
        )
        case = case.adding(Appointment(id=name, person=who[0] if len(who) == 1 else None))
    for name, one, other in (("ab", "a", "b"), ("aa", "a", "a")):
        case = case.adding(Tie(id=name, one=one, other=other))
    return case


def test_what_was_only_about_somebody_withheld_leaves_with_them() -> None:
    seen, _ = redact(echoes(), Reader())
    assert {one.id for one in seen.events} == {"a", "both", "none"}
    assert {one.id for one in seen.appointments} == {"a", "both", "none"}
    assert {one.about for one in seen.answers} == {"a", None}
    assert {one.id for one in seen.ties} == {"aa"}
    everybody = echoes().adding(present(TWO.people.get("b")))
    assert redact(everybody, Reader())[0] == everybody


def test_an_event_about_two_leaves_when_both_are_withheld() -> None:
    case = echoes().adding(present(TWO.people.get("a")).replace(restricted=rule()))
    seen, _ = redact(case, Reader())
    assert {one.id for one in seen.events} == {"none"}


def test_a_child_s_history_leaves_with_the_child() -> None:
    case = (
        TWO.adding(Person(id="k", names="Kit", restricted=rule()))
        .adding(PreviousChild(id="one", child="k", parents=("a",)))
        .adding(PreviousChild(id="two", child="a", parents=("k",)))
    )
    seen, _ = redact(case, Reader())
    assert {one.id for one in seen.previous_children} == {"two"}


def test_what_an_agency_says_leaves_with_the_agency_and_what_no_agency_says_stays() -> None:
    case = TWO.adding(Agency(id="g", name="GP", restricted=rule())).adding(
        Agency(id="h", name="HV")
    )
    for name in ("g", "h"):
        case = case.adding(Contribution(id=name, agency=name, says="x"))
        case = case.adding(Support(id=name, agency=name)).adding(
            Support(id=f"{name}a", agency=name, person="a")
        )
    case = case.adding(Support(id="own", person="a")).adding(Support(id="none"))
    seen, _ = redact(case, Reader())
    assert {one.id for one in seen.contributions} == {"h"}
    assert {one.id for one in seen.supports} == {"h", "ga", "ha", "own", "none"}
    orphan = TWO.adding(Contribution(id="o", agency="nobody", says="x"))
    orphan = orphan.adding(Support(id="o", agency="nobody"))
    assert redact(orphan, Reader())[0] == orphan


def test_an_answer_to_a_prompt_about_something_withheld_leaves_with_it() -> None:
    case = TWO.adding(Event(id="e", happened="One", restricted=rule())).adding(
        Event(id="f", happened="Two")
    )
    case = case.adding(Response(id="r", prompt="p", about=("e",), done="x")).adding(
        Response(id="s", prompt="p", about=("f",), done="x")
    )
    seen, _ = redact(case, Reader())
    assert {one.id for one in seen.responses} == {"s"}


def test_an_answer_to_a_prompt_about_what_is_no_longer_there_leaves_too() -> None:
    case = TWO
    for key in ("removed", "Q3.3", "Q3.3@b", "Q3.3@removed", "no-question@b"):
        case = case.adding(Response(id=f"r {key}", prompt="p", about=(key,), done="x"))
    seen, _ = redact(case, Reader(form=load_walk().form))
    assert {one.about for one in seen.responses} == {("Q3.3",), ("Q3.3@b",)}


def test_what_was_open_at_the_end_goes_with_what_it_rested_on(case: Case) -> None:
    check, scan = (
        LeftOpen(kind="worth another look", about=(key,), what=what)
        for key, what in (("e", "A check waits."), ("f", "A scan was missed."))
    )
    for record in (
        Event(id="e", happened="Seen with a knife.", restricted=rule()),
        Event(id="f", happened="Nobody came to the scan."),
        Closing(id="both", was_open=(check, scan)),
        Closing(id="shown", was_open=(scan,)),
    ):
        case = case.adding(record)
    seen, _ = redact(case, Reader())
    assert [closing.was_open for closing in seen.closings] == [(scan,), (scan,)]


@pytest.mark.parametrize(
    ("address", "text", "gone"),
    [
        ("7 Lane", "at 7 Lane", True),
        ("Lane 7", "at Lane 7", True),
        ("7 Ln,", "at 7 Ln", True),
        ("12345", "at 12345", False),
        ("123456", "at 123456", True),
        ("7 Ln, Wexmoor, WX4 7QQ", "at WX4 7QQ", True),
        ("7 Ln, Wexmoor, WX4 7QQ", "at WX4", True),
        ("7 Ln, Wexmoor, WX4 7QQ", "at WX4 7", True),
        ("7 Ln, Wexmoor, WX4 7QQ", "at WX4 9AB", False),
        ("7 Wharf Lane, Wexmoor, WX4 7QQ", "on the Wharf", True),
        ("7 Wharf Lane, Wexmoor, WX4 7QQ", "at no. 7", True),
        ("7 Hidden Lane\nWexmoor", "at 7 Hidden Lane", True),
        ("7 Hidden Lane\nWexmoor", "at 17 Hidden Lane", True),
        ("7 Hidden Lane\nWexmoor", "at 7 Hidden", True),
        ("7 Hidden Lane\nWexmoor", "on hidden lanes", False),
        ("7 New Road\nWexmoor", "a New start", False),
    ],
)
def test_each_part_of_an_address_is_sought(address: str, text: str, gone: bool) -> None:
    case = TWO.adding(present(TWO.people.get("a")).replace(address_confidential="yes")).adding(
        Household(id="h", address=address, members=(Member(person="a"),))
    )
    seen, _ = redact(case.adding(Event(id="e", happened=text)), Reader())
    assert (words(seen, "events", "happened") == [""]) == gone
    assert words(seen, "households", "address") == [""]


def test_a_home_in_which_nobody_s_address_is_confidential_keeps_its_address() -> None:
    case = TWO.adding(present(TWO.people.get("a")).replace(address_confidential="yes"))
    case = case.adding(
        Household(id="h", address="7 Open Street", members=(Member(person="b"),))
    ).adding(Household(id="e", members=(Member(person="a"),)))
    seen, held = redact(case, Reader())
    assert seen == case
    assert held == []


@pytest.mark.parametrize(
    ("name", "text", "gone"),
    [
        ("Zoltan Quist", "Zoltan came", True),
        ("Zoltan Quist", "Quist came", True),
        ("Zoltan Quist", "Zoltans came", True),
        ("Jo Quist", "Jo came", True),
        ("Jo Quist", "Joan came", False),
        ("Jo Quist", "Jo Quist came", True),
        ("Joe Quist", "Joe came", True),
        ("May Quist", "In May", False),
        ("May Quist", "May Quist came", True),
        ("", "Nobody came", False),
        ("  ", "Nobody  came", False),
    ],
)
def test_a_name_is_sought_as_a_whole_and_in_each_part(name: str, text: str, gone: bool) -> None:
    case = TWO.adding(Person(id="z", names=name, restricted=rule())).adding(
        Event(id="e", happened=text)
    )
    seen, held = redact(case, Reader())
    assert (words(seen, "events", "happened") == [""]) == gone
    assert any(one.reason == NAMED for one in held) == gone


def test_a_sentence_is_withheld_for_what_is_surely_said_in_it() -> None:
    hidden = present(TWO.people.get("a")).replace(address_confidential="yes")
    home = Household(id="h", address="7 Lane, Thornelan", members=(Member(person="a"),))
    case = TWO.adding(hidden).adding(home).adding(Person(id="z", names="Zoltan", restricted=rule()))
    case = case.adding(Event(id="e", happened="In Thornelan we met Zoltan."))
    (entry,) = (entry for entry in redact(case, Reader())[1] if entry.record == "e")
    assert (entry.reason, entry.near) == (NAMED, False)


def test_what_takes_up_a_withheld_sentence_goes_from_a_professionals_copy_too() -> None:
    case = TWO.adding(Person(id="z", names="Zoltan Quill", restricted=rule()))
    said = "Ada met Bert. Zoltan hit her. He has a key to the flat. Bert keeps a cat."
    case = case.adding(Event(id="e", happened=said))
    seen, held = redact(case, Reader())
    assert words(seen, "events", "happened") == ["Ada met Bert. Bert keeps a cat."]
    (leans,) = (one for one in held if one.sentence.startswith("He has"))
    assert (leans.near, leans.fixed) == (True, False)
    place = Place("events", "e", "happened")
    stand = Choice(stand=(Standing(place, leans.sentence, "It is Bert"),))
    seen, _ = redact(case, Reader(), stand)
    assert words(seen, "events", "happened") == [
        "Ada met Bert. He has a key to the flat. Bert keeps a cat."
    ]


def test_a_name_that_is_let_in_stays_in_that_text_alone_and_ids_are_no_texts() -> None:
    case = TWO.adding(Person(id="z", names="Zoltan", known_as="Zed Man", restricted=rule()))
    case = (
        case.adding(Event(id="e", happened="Zoltan"))
        .adding(Event(id="f", happened="Zed Man and Zed"))
        .adding(Event(id="g", happened="x", entered_by="Zoltan"))
    )
    case = case.adding(Answer(id="Zoltan", question="Zoltan", asked="Zoltan", text="x"))
    seen, _ = redact(case, Reader(), Choice(let=((Place("events", "e", "happened"), "why"),)))
    assert words(seen, "events", "happened") == ["Zoltan", "", "x"]
    assert present(seen.events.get("g")).entered_by == ""
    (answer,) = seen.answers
    assert (answer.id, answer.question, answer.asked) == ("Zoltan", "Zoltan", "")


def test_another_name_that_tells_of_somebody_withheld_leaves_no_days_behind() -> None:
    names = ({"name": "Karl of Rosa Marl", "since": "2019"}, {"name": "Charles", "until": "2018"})
    karl = Person(id="k", names="Karl Rood", other_names=names)
    case = Case().adding(karl).adding(Person(id="r", names="Rosa Marl", restricted=rule()))
    seen, _ = redact(case, Reader())
    assert present(seen.people.get("k")).other_names == karl.other_names[1:]


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("Dr S. Malik, Quay Street Surgery", True),
        ("Dr S Malik", True),
        ("Dr G. S. Malik", True),
        ("Gary Malik", True),
        ("Dr S. Brown", True),
        ("Dr S., Quay Street Surgery", False),
        ("Dr S. Surgery at the quay", False),
        ("Dr G. Stott", False),
        ("Gary, Quay Street Surgery", False),
        ("Gary Stott Malik", False),
        ("Stott Malik", False),
        ("Gary M., Quay Street", False),
    ],
)
def test_who_works_with_the_family_is_not_meant_by_an_initial(
    case: Case, said: str, stays: bool
) -> None:
    gary = Person(
        id="g", names="Gary Stott", sex="man or boy", restricted=(Restriction(reason="x"),)
    )
    told = case.replace_tables(pregnancy=case.pregnancy.replace(gp=said, midwife=said))
    told = told.adding(gary).adding(Agency(id="a", name="Quay", kind="GP", worker=said))
    seen, _ = redact(told, Reader())
    kept = [seen.pregnancy.gp, seen.pregnancy.midwife, present(seen.agencies.get("a")).worker]
    assert kept == [said if stays else ""] * 3


def test_what_was_told_to_somebody_withheld_or_said_by_them_goes_whole(case: Case) -> None:
    for record in (
        Agency(id="ref", name="Seahaven Refuge", restricted=(Restriction(reason="r"),)),
        Telling(id="t", agency="ref", told=True),
        Share(id="s", agency="ref", copy_kind="conference"),
        Disagreement(id="g", agency="ref", about="The plan is unsafe"),
    ):
        case = case.adding(record)
    seen, _ = redact(case, Reader())
    assert not [*seen.tellings, *seen.shares, *seen.disagreements]
    seen, _ = redact(case.adding(Agency(id="ref", name="Seahaven Refuge")), Reader())
    assert len(seen.tellings) == len(seen.shares) == len(seen.disagreements) == 1


@pytest.mark.parametrize("said", ["Ring 07700 900123.", "Born 3 March 1990.", "At AB1 2CD."])
def test_what_tells_alone_is_sought_however_often_it_was_written(case: Case, said: str) -> None:
    gary = Person(
        id="g",
        names="Gary Stott",
        born="1990-03-03",
        phone="07700 900123",
        notes="AB1 2CD",
        restricted=(Restriction(reason="x"),),
    )
    case = case.adding(gary)
    for number in range(6):
        case = case.adding(Event(id=f"e{number}", happened=f"She came. {said}"))
    seen, _ = redact(case, Reader())
    assert {present(seen.events.get(f"e{n}")).happened for n in range(6)} == {"She came."}


def test_an_agency_reads_that_it_watches_where_over_whom_is_kept_back(case: Case) -> None:
    gary = Person(id="g", names="Gary Stott", restricted=(Restriction(reason="x"),))
    over = Watcher(agency="hv", over="g", what="Whether he comes back")
    hers = Watcher(agency="hv", over="mum", what="Her weight")
    theirs = Watcher(agency="gp", over="g", what="His mood")
    closing = Closing(id="c", watchers=(over, hers, theirs))
    for record in (gary, Person(id="mum"), Agency(id="hv"), Agency(id="gp"), closing):
        case = case.adding(record)
    for agency, rows in (("hv", (Watcher(agency="hv"), hers)), ("", (hers,))):
        seen, _ = redact(case, Reader(agency=agency))
        assert present(seen.closings.get("c")).watchers == rows
