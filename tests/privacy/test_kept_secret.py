"""What one of the family keeps from another is in no paper for whoever must not know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations
from time import perf_counter

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.ties import Tie
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.kept_secret import FROM, ONCE, is_secret_from, may_be_secret
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from tests.typed import present

FORM = load_walk().form
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
    .adding(Person(id="gran", names="Ada Quill", role="grandparent"))
)


def left(text: str, who: str) -> str:
    """What stays of an event in the report made for one of the family."""
    case = CASE.adding(Event(id="e", about=("mum", "dad"), kind="other", happened=f"Calm. {text}"))
    seen, _ = for_reader(case, Reader(person=who, form=FORM))
    return present(seen.events.get("e")).happened.removeprefix("Calm.").strip()


KIT = frozenset({"kit"})
SECRETS = [
    "Rosa does not want Kit to know about her drinking.",
    "Rosa doesn't want Kit finding out about the money.",
    "Rosa has not told Kit that she was in prison.",
    "Kit does not know that Rosa had a termination.",
    "Kit has no idea that Rosa writes to her father.",
    "Rosa asked us not to tell Kit about the overdose.",
    "Rosa would rather Kit did not hear of the tablets.",
    "Rosa has kept her methadone from Kit.",
    "Rosa is hiding her bruises from him.",
    "Rosa told the midwife in secret that Kit hits her.",
    "Rosa begged the midwife to keep her HIV test quiet.",
    "Rosa is frightened of what Kit will do when he learns she is leaving.",
    "Rosa saves for a deposit without Kit's knowledge.",
    "Behind Kit's back Rosa has rung her friend.",
    "Rosa wants it left out of Kit's copy.",
    "Nobody at home knows that Rosa lost her job.",
    "Rosa spoke to us while Kit was out and said she is scared.",
    "Rosa has not discussed it with Kit that she was ill in 2019.",
    "Rosa does not want that in Kit's copy.",
    "Rosa said Kit thinks he is the father, but he is not.",
    "Rosa wants her debts to be raised when Kit is at work.",
    "Rosa wants to keep the pills from Kit.",
    "Rosa tries to conceal the pills from Kit.",
    "Rosa concealed the letter of 4 May 2026 from Kit.",
    "Rosa doesnt want Kit to know about the pills.",
    "Rosa hasnt told Kit that she was ill in 2019.",
    "Kit isn't aware that Rosa smokes.",
    "Kit isnt aware of the debts that Rosa has.",
    "Rosa hopes Kit never finds out.",
    "Rosa hoped that it stayed secret and hid the scan picture from Kit.",
]


@pytest.mark.parametrize("said", SECRETS)
def test_a_secret_is_hers_and_in_no_paper_for_another(said: str) -> None:
    assert left(said, "mum") == said
    assert not left(said, "dad")
    assert not left(said, "gran")


@pytest.mark.parametrize(
    "said",
    [
        "Ada does not want Rosa to know that it was she who rang.",
        "Ada rang us and asked us to leave her name out of it.",
        "Ada told us, without Rosa hearing, that Rosa drinks.",
        "Ada would be upset if Rosa knew that she told us of the pills.",
    ],
)
def test_who_rang_in_secret_is_kept_from_both_parents(said: str) -> None:
    assert (left(said, "mum"), left(said, "dad"), left(said, "gran")) == ("", "", said)


def test_that_she_means_to_leave_is_kept_from_him() -> None:
    said = "Rosa plans to leave Kit after the birth."
    assert (left(said, "mum"), left(said, "dad")) == (said, "")


def test_his_own_full_copy_does_not_say_that_something_is_kept_from_him() -> None:
    said = "Kit works nights. We have not discussed this with Kit: police mean to search the flat."
    case = CASE.adding(Event(id="e", about=("dad",), kind="other", happened=said))
    seen, _ = for_reader(case, OneParent("dad", FORM))
    assert present(seen.events.get("e")).happened.startswith("Kit works nights.")
    assert "search" not in present(seen.events.get("e")).happened


@pytest.mark.parametrize(
    "said",
    [
        "Rosa has not told Kit to leave.",
        "Kit does not know how to bathe a baby.",
        "Rosa has not told her mother yet.",
        "Rosa keeps well away from Kit when he drinks.",
        "Rosa means to leave Poppy with Ada on Friday.",
        "Rosa wants to leave work in June.",
        "Kit keeps the flat clean and quiet.",
        "Rosa would rather Kit came to the scan.",
        "Kit thinks the baby is a girl.",
        "Rosa told the midwife that she feels well.",
        "Kit does not know Ada well.",
        "Kit keeps Rosa safe from harm.",
        "Rosa kept the appointment and then had a call from Kit.",
        "Rosa keeps the medicine locked away from Kit.",
        "Rosa went to the scan with Kit on 4 May 2026.",
        "Rosa hid from Kit behind the door and laughed.",
    ],
)
@pytest.mark.parametrize("who", ["mum", "dad", "gran"])
def test_what_tells_of_no_secret_stays(said: str, who: str) -> None:
    assert left(said, who) == said


def test_a_text_without_a_full_stop_is_read_soon() -> None:
    for word in ("spoke", "told", "kept", "Kit"):
        started = perf_counter()
        assert not is_secret_from(f"when not {word} " * 2000, KIT, KIT, frozenset())
        assert perf_counter() - started < 1.5


ONCE_UNKNOWN = [
    "Kit was not aware that the appointment had moved.",
    "Kit wasn't aware that the clinic had closed.",
    "Kit Marlowe was unaware that the boiler had failed.",
    "Kit had no idea that the scan was on Friday.",
    "Kit did not know that the pram was broken.",
    "The change of ward was not known to Kit.",
]


@pytest.mark.parametrize("said", ONCE_UNKNOWN)
def test_what_somebody_did_not_know_of_is_kept_from_them_alone(said: str) -> None:
    assert (left(said, "mum"), left(said, "dad"), left(said, "gran")) == (said, "", said)


@pytest.mark.parametrize(
    "said",
    [
        "Kit was not aware that Rosa had booked.",
        "Kit was not aware that she had booked.",
        "Kit is not aware that Rosa smokes.",
        "Kit is unaware that Rosa smokes.",
        "Kit did not know that Rosa had a termination.",
    ],
)
def test_what_he_did_not_know_of_her_is_hers(said: str) -> None:
    assert (left(said, "mum"), left(said, "dad"), left(said, "gran")) == (said, "", "")


@pytest.mark.parametrize(
    "said",
    [
        "Kit was not aware, and must not be told, that police came.",
        "Kit is not aware of any plan for police to come.",
        "Kit is unaware that the unborn is on the plan.",
        "Kit must not know that the appointment has moved.",
        "The parents were not aware of the visit.",
        "He was not aware that Rosa rang police.",
    ],
)
@pytest.mark.parametrize("who", ["dad", "gran"])
def test_what_is_kept_still_is_in_no_paper_for_the_family(said: str, who: str) -> None:
    assert not left(said, who)


@pytest.mark.parametrize("pattern", FROM, ids=range(len(FROM)))
def test_each_way_to_say_it_has_a_sentence_and_is_looked_for(pattern: re.Pattern[str]) -> None:
    said = [one for one in SECRETS if pattern.search(one)]
    assert said
    assert all(map(may_be_secret, said))


@pytest.mark.parametrize("pattern", ONCE, ids=range(len(ONCE)))
def test_each_way_to_say_it_of_then_is_looked_for(pattern: re.Pattern[str]) -> None:
    said = [one for one in ONCE_UNKNOWN if pattern.search(one)]
    assert said
    assert all(map(may_be_secret, said))


@pytest.mark.parametrize(
    "said", ["Notes of the visit: iffy.", "Rosa came to the scan and was well on 4 May 2026."]
)
def test_a_text_without_such_a_word_is_not_looked_through(said: str) -> None:
    assert not may_be_secret(said)


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("Ada does not want her daughter to find out about the cancer.", False),
        ("Ada has not told her daughter about the cancer.", False),
        ("Ada wants her daughter to find a flat.", True),
        ("Ada has not told her sister about the cancer.", True),
        ("Rosa has not told her mother about the overdose.", True),
    ],
)
def test_her_daughter_is_whoever_the_tie_says(said: str, *, stays: bool) -> None:
    tie = Tie(id="t", one="gran", kind="parent of (birth)", other="mum")
    mum = present(CASE.people.get("mum")).replace(sex="woman or girl")
    event = Event(id="e", about=("gran", "mum"), kind="other", happened=f"Calm. {said}")
    case = CASE.adding(mum).adding(tie).adding(event)
    seen, _ = for_reader(case, Reader(person="mum", form=FORM))
    assert (said in present(seen.events.get("e")).happened) is stays


FAMILY = {"mum": "Rosa", "dad": "Kit", "other": "Leo", "gran": "Ada"}
BOTH_FATHERS = CASE.adding(Person(id="other", names="Leo Nye", role="possible father"))
KEPT = [
    "{one} does not want {two} to know about the debts.",
    "{one} has not told {two} about the overdose.",
    "{two} does not know that {one} smokes.",
    "{one} has kept the letters from {two}.",
    "{one} asked us not to tell {two} about the overdose.",
    "{two} has no idea that {one} was in prison.",
    "{one} hopes that {two} never finds out.",
    "Behind {two}'s back {one} rang a friend.",
    "{one} saves without {two}'s knowledge.",
    "{one} spoke to us while {two} was out and was scared.",
    "{one} is frightened of what happens when {two} finds out that it is over.",
]
OPEN = [
    "{one} told {two} about the overdose.",
    "{one} has told {two} that it is over.",
    "{one} does not want {two} to drive.",
    "{one} kept the appointment with {two}.",
    "{two} knows that {one} smokes.",
    "{one} lives without {two}.",
    "{two} does not know how to swim, says {one}.",
    "{one} hopes that {two} comes to the scan.",
    "{one} hid the presents with {two} for the party.",
    "{one} rang while {two} was there.",
    "{one} keeps a diary and {two} reads it.",
]


def who_reads(said: Sequence[str]) -> list[set[str]]:
    """Who of the family reads each sentence in a report for them, and a conference in its own."""
    case = told(said, *FAMILY)
    readers = {who: Reader(person=who, form=FORM) for who in FAMILY}
    readers["conference"] = Reader(form=FORM)
    seen = {who: for_reader(case, one)[0] for who, one in readers.items()}
    return [
        {who for who, one in seen.items() if words in present(one.events.get(words)).happened}
        for words in said
    ]


def told(said: Sequence[str], *about: str) -> Case:
    """A case of two fathers with an event for each sentence."""
    case = BOTH_FATHERS
    for one in said:
        case = case.adding(Event(id=one, about=about, kind="other", happened=f"Calm. {one}"))
    return case


@pytest.mark.parametrize(("one", "two"), list(permutations(FAMILY, 2)))
def test_whoever_of_the_family_keeps_it_reads_it_and_no_other_of_them(one: str, two: str) -> None:
    said = [words.format(one=FAMILY[one], two=FAMILY[two]) for words in KEPT]
    assert who_reads(said) == [{one, "conference"}] * len(said)
    own, _ = for_reader(told(said, two), OneParent(two, FORM))
    assert not any(words in event.happened for event in own.events for words in said)


@pytest.mark.parametrize(("one", "two"), list(permutations(FAMILY, 2)))
def test_what_is_no_secret_of_anybody_stays_for_each_reader(one: str, two: str) -> None:
    said = [words.format(one=FAMILY[one], two=FAMILY[two]) for words in OPEN]
    assert who_reads(said) == [{*FAMILY, "conference"}] * len(said)
