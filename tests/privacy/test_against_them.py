"""One who may be a danger reads neither what is planned about them nor who spoke of them."""

from __future__ import annotations

from time import perf_counter

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.form.load import load_walk
from prebirth.privacy.against_them import is_against
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject

FORM = load_walk().form
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother", safe_from=("dad",)))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
)
AGAINST = [
    "Police will arrest Kit on Friday.",
    "Arrest of Kit planned for Friday.",
    "Probation mean to recall Kit.",
    "Kit's flat will be searched on 2 June.",
    "Kit's phone is being watched by police.",
    "A warrant is out for Kit.",
    "An injunction against Kit is being drafted.",
    "An occupation order against Kit will be asked for.",
    "Neighbours rang about Kit.",
    "Next door heard Kit shout.",
    "A member of the public reported Kit.",
    "A call from Mrs Pike said Kit was drunk.",
    "Kit does not have the new address.",
    "Kit was told a different hospital.",
    "A panic button was fitted because of Kit.",
    "We plan a visit to Kit on Friday, unannounced.",
    "Kit will be served with papers.",
    "Police mean to keep Kit in custody.",
    "Probation think Kit breaks his licence.",
    "Kit will be told that the scan is on another day.",
    "A marker was put on the address in case Kit comes.",
    "Plan is arrest Kit Fri when he signs on at jobcentre.",
    "Plan: arrest Kit when signing on.",
    "The plan is for the police to arrest Kit.",
    "Pol plan to lift Kit Thurs am.",
    "Plan is lift Kit Fri.",
    "Police will nick Kit at his mum's.",
    "Plan is nick Kit Fri.",
    "Police plan to pick Kit up Fri.",
    "Police to pick up Kit at work.",
    "OM to recall Kit.",
    "Kit to be recalled Fri.",
    "Kit to be arrested Fri.",
    "Kit missed probation again, recall him.",
    "Recall Kit if he is late.",
    "PC Ahmed to arrest Kit tomorrow.",
    "Kit has no idea that recall Fri stands.",
    "Planned arrest of Kit.",
    "Arrest Kit Fri.",
    "Kit will be lifted by police.",
    "Kit to be brought in for questioning.",
    "Cops are going to collar Kit.",
    "EPO if Kit turns up.",
    "Hospital alert in case Kit shows up.",
    "Neighbour Mrs Gill at no 24 heard Kit shout.",
    "Mrs Gill spoke of Kit, doesn't want her name used.",
    "A search of the flat where Kit stays at the weekends is planned for 4 May 2026.",
]
OPEN = [
    "Kit was arrested on 4 May.",
    "Kit works nights at the bakery.",
    "Kit will visit the midwife.",
    "Kit does not have a job.",
    "Kit does not know how to bathe a baby.",
    "Kit came to the scan with a friend.",
    "Kit told a friend about it.",
    "Police were called to Kit's flat on 3 May.",
    "Kit was served with an injunction in April.",
    "Kit was given a different leaflet.",
    "Kit thinks the baby will look like him.",
    "Kit will be followed up by the GP.",
    "Kit will keep the baby in the cot.",
    "The midwife saw Kit at the clinic.",
    "EPO was made on 3 May and Kit was told.",
    "Kit does not want the flat named in the tenancy.",
    "Kit will hold the baby if he arrives early.",
    "Kit plans to pick Maya up from school Fri.",
    "Kit will pick up the pram on Friday.",
    "Kit got a lift Fri.",
    "Kit plans to lift Maya out of the cot.",
    "Kit goes to the gym to lift weights.",
    "Since his arrest Fri Kit has not slept.",
    "Police picked Kit up on 4 May.",
    "Police came to arrest Kit on 4 May.",
    "Kit was recalled in 2024.",
    "Kit cannot recall the day.",
    "Kit to be recalled for a blood test.",
    "Kit asked to be tagged.",
    "Kit rang Nick Fri.",
    "Kit plans to see Nick on Friday.",
    "Kit says the plan is to work nights.",
    "Kit will bring the cot in.",
]


@pytest.mark.parametrize("said", AGAINST)
def test_it_is_in_no_paper_for_one_she_is_kept_safe_from(said: str) -> None:
    case = CASE.adding(Event(id="e", about=("dad",), kind="other", happened=said))
    for reader in (
        OneParent("dad", FORM),
        OneSubject("dad", FORM),
        Reader(person="dad", form=FORM),
    ):
        seen, _ = for_reader(case, reader)
        assert said not in "".join(event.happened for event in seen.events)


def test_nobody_else_loses_it() -> None:
    case = CASE.adding(Event(id="e", about=("dad",), kind="other", happened=AGAINST[0]))
    assert [event.happened for event in for_reader(case, Reader())[0].events] == [AGAINST[0]]


@pytest.mark.parametrize("said", OPEN)
def test_what_is_plainly_his_own_stays(said: str) -> None:
    assert not is_against(said)
    case = CASE.adding(Event(id="e", about=("dad",), kind="other", happened=said))
    seen, _ = for_reader(case, OneSubject("dad", FORM))
    assert [event.happened for event in seen.events] == [said]


def test_a_text_without_a_full_stop_is_read_soon() -> None:
    for word in ("search", "told", "markers", "staff"):
        started = perf_counter()
        assert not is_against(f"{word} " * 5000)
        assert perf_counter() - started < 1
