"""The genogram in words: each tie is a sentence that is so, and reads well aloud."""

import re
from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.ties import COUPLE, CURRENT_COUPLE, Tie, TieKind
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.shapes import Line, Picture, Text
from tests.drawing.families import FAMILIES, family, person
from tests.drawing.truth import untrue

ON = date(2026, 5, 15)


def test_the_words_say_the_same(practice: Case) -> None:
    words = genogram(practice, ON).words
    for somebody in practice.people:
        assert somebody.name in words
    for said in (
        "Craig Dunmore and Leanne separated in October 2020.",
        "Violence between Leanne and Craig Dunmore is confirmed.",
        "Leanne and Tomasz live together.",
        "Leanne and Tomasz are the parents of the unborn baby.",
        "Tomasz is a step-parent of Poppy.",
        "Dean Hartley and Sandra were married until March 2015.",
        "Dean Hartley died in March 2015.",
        "Where Jayden is now: adopted.",
    ):
        assert said in words
    assert "Nobody is recorded yet" in genogram(Case(), ON).words


def test_long_after_the_due_date_no_baby_is_unborn(practice: Case) -> None:
    late = genogram(practice, date(2026, 11, 30)).words
    assert "unborn" not in late
    assert "Leanne and Tomasz are the parents of the baby of this pregnancy." in late
    assert "unborn" in genogram(practice, date(2026, 8, 30)).words


@pytest.mark.parametrize("kind", TieKind)
def test_each_kind_of_tie_is_drawn_and_said(kind: TieKind) -> None:
    """One of another kind was nowhere in the picture."""
    apart = family([person("m"), person("x")])
    tied = apart.adding(Tie(id="t", one="m", kind=kind, other="x"))
    before, picture = genogram(apart, ON), genogram(tied, ON)
    assert any("M" in said and "X" in said for said in told(picture) - told(before))
    assert any(line not in lines(before) for line in lines(picture))


def told(picture: Picture) -> set[str]:
    return {said for said in picture.words.split(". ") if not said.startswith("Generation")}


def lines(picture: Picture) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.of, one.joins) for one in picture.shapes if isinstance(one, Line) and one.of]


def test_a_tie_of_another_kind_is_said_with_its_note_and_its_end() -> None:
    tie = Tie(id="t", one="x", kind=TieKind.OTHER, other="m", ended="2019", notes="Godmother")
    case = family([person("m"), person("x")], records=[tie, tie.replace(id="u", notes="")])
    picture = genogram(case, ON)
    said = "X is recorded as connected in another way to M. It ended in 2019. Godmother."
    assert said in picture.words
    legend = [one.text for one in picture.shapes if isinstance(one, Text)]
    assert legend.count("connected in another way: see the text") == 1
    assert untrue(case, picture) == []


COUPLES = tuple(kind for kind in TieKind if kind in COUPLE)


@pytest.mark.parametrize("kind", COUPLES)
@pytest.mark.parametrize("ended", [None, "2019-05"])
@pytest.mark.parametrize("died", [None, "2015-03"])
def test_a_tie_reads_as_a_sentence_whoever_died_or_parted(
    kind: TieKind, ended: str | None, died: str | None
) -> None:
    """“who died and Sandra are married” was one."""
    case = family([person("g", names="Sandra"), person("h", names="Dean", died=died)])
    case = case.adding(Tie(id="t", one="g", kind=kind, other="h", ended=ended, quality=("close",)))
    words = genogram(case, ON).words
    state = next(said for said in words.split(". ") if said.startswith("Sandra and Dean"))
    past = "were" in state.split() or "lived" in state or bool(re.search(r"(ted|ced) in", state))
    assert past == bool(ended or (died and kind in CURRENT_COUPLE)), state
    assert ("2019" in state) == bool(ended)
    assert f"Sandra and Dean {'were' if died else 'are'} close" in words
    assert ("Dean died in March 2015." in words, "(died)" in words) == (bool(died),) * 2
    assert not re.search(r"who died|since|\bNone\b|  ", words)


@pytest.mark.parametrize(
    ("ended", "since", "said"),
    [
        ("2020-10", None, "X hurt M."),
        (None, None, "X hurts M."),
        ("2020-10", "2021-03-02", "X hurts M."),
    ],
)
def test_harm_of_a_tie_that_ended_is_past_unless_there_was_more_since(
    ended: str | None, since: str | None, said: str
) -> None:
    case = family([person("m"), person("x")])
    harm = {
        "quality": ("violence confirmed", "controlling"),
        "hurts": "this person hurts the other",
    }
    case = case.adding(Tie(id="t", one="x", kind="separated", other="m", ended=ended, **harm))
    if since:
        case = case.adding(Event(id="e", on=since, about=("x", "m"), violence="confirmed"))
    words = genogram(case, ON).words
    assert said in words
    assert said.replace("hurts", "controls").replace("hurt ", "controlled ") in words


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_the_words_are_sentences_with_somebody_and_a_verb(name: str) -> None:
    words = genogram(FAMILIES[name], ON).words
    for said in filter(None, words.rstrip(".").split(". ")[1:]):
        assert re.search(r": |\b(is|are|were|was|may|lived?|died|hurts?|\w+s|\w+ed) ", said), said
        assert not re.search(r" have | has |, who |\(step\)|the the ", said), said
    if "twins" in name:
        assert "unborn baby 1 and unborn baby 2" in words
