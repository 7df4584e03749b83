"""Whoever is withheld is found as hurried notes write of them: letters, short names, slips."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader

FORM = load_walk().form
AWAY = (Restriction(people=("mum", "dad"), reason="safety"),)
MUM = Person(id="mum", names="Chantelle Tindall", role=Role.MOTHER, sex=Sex.WOMAN)
DAD = Person(id="dad", names="Lee Frith", role=Role.FATHER, of_parent="mum", sex=Sex.MAN)
GRANDAD = Person(id="mgf", names="Roy Tindall", role=Role.GRANDPARENT, of_parent="mum", sex=Sex.MAN)
GRAN = Person(
    id="mgm", names="Pauline Tindall", role=Role.GRANDPARENT, of_parent="mum", sex=Sex.WOMAN
)
AUNT = Person(id="deb", names="Deborah Hyde", role=Role.RELATIVE, sex=Sex.WOMAN)
SISTER = Person(id="nao", names="Naomi Achebe", role=Role.RELATIVE, sex=Sex.WOMAN)
OPEN = (
    Case(id="c")
    .adding(MUM)
    .adding(DAD)
    .adding(GRANDAD)
    .adding(GRAN)
    .adding(AUNT)
    .adding(SISTER)
    .adding(Tie(id="t1", one="mgf", kind=TieKind.PARENT, other="mum"))
    .adding(Tie(id="t2", one="mgm", kind=TieKind.PARENT, other="mum"))
)
KEPT = (
    OPEN.adding(GRANDAD.replace(restricted=AWAY))
    .adding(AUNT.replace(restricted=AWAY))
    .adding(SISTER.replace(restricted=AWAY))
)
READERS: dict[str, tuple[Case, Reader | OneParent]] = {
    "conference for her": (KEPT, Reader(person="mum", form=FORM)),
    "conference for all": (KEPT, Reader(form=FORM)),
    "her own copy": (OPEN, OneParent("mum", FORM)),
}


def left(case: Case, said: str, reader: Reader | OneParent) -> str:
    """What stays of a sentence about the mother that stands after another."""
    case = case.adding(Event(id="e", about=("mum",), kind="other", happened=f"Calm here. {said}"))
    seen, _ = for_reader(case, reader)
    event = seen.events.get("e")
    return event.happened.removeprefix("Calm here.").strip() if event else ""


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize(
    "said",
    [
        "N.A. rang again.",
        "NA has a key.",
        "Worried about N A too.",
        "Deb H won't speak to police again.",
        "Debs H. came round.",
        "We met with Debbie H today.",
        "Mr Tindal's order ran out in 2008.",
        "Mr Tindell came.",
        "Then mr Tindal rang.",
        "MGPs were negative.",
        "Baby is at risk with mgps.",
        "Naoimi is afraid.",
        "Noami is afraid.",
        "It was Naomii's flat.",
    ],
)
def test_whoever_is_withheld_goes_however_short(who: str, said: str) -> None:
    case, reader = READERS[who]
    assert left(case, said, reader) in {"", "[…]"}
    assert left(OPEN, said, Reader(chair=True, form=FORM)) == said


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize(
    "said",
    [
        "Ms Tindal's scan is on Friday.",
        "CT came to the scan.",
        "Chantelle debated it with her midwife.",
        "She has no aims for the summer.",
        "Na, she said.",
        "House is tidal and damp.",
        "The tindles were wet.",
        "She is a deb hand at cards.",
    ],
)
def test_what_only_looks_like_them_stays(who: str, said: str) -> None:
    case, reader = READERS[who]
    assert left(case, said, reader) == said


@pytest.mark.parametrize("said", ["G'dad has a key.", "Her g'dad rang.", "Mat. g’dad came."])
def test_a_grandfather_in_short_is_one(said: str) -> None:
    assert not left(KEPT, said, Reader(form=FORM))
    assert left(OPEN, said, Reader(form=FORM)) == said


def test_the_grandmother_whom_a_copy_names_is_no_grandfather() -> None:
    for said in ("Nan has a key.", "G'ma came.", "Grandma rang."):
        assert left(KEPT, said, Reader(form=FORM)) == said
