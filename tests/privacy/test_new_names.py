"""An adopted child's new name is in no free text about the child, though nobody recorded it."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.earlier_children import PreviousChild, WhereNow
from prebirth.case.people import Person, Role
from prebirth.case.ties import Tie, TieKind
from prebirth.exchange.plain import to_bytes
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Choice, Standing

FORM = load_walk().form
FAMILY = (
    Person(id="mum", names="Tam Orrick", role=Role.MOTHER),
    Person(id="kid", names="Rosie Orrick", role=Role.HALF_SIBLING, of_parent="mum"),
    Person(id="nan", names="Maureen Orrick", role=Role.GRANDPARENT, of_parent="mum"),
)


def text_of(case: Case) -> str:
    return to_bytes(case).decode()


def family(text: str, *, where: WhereNow = WhereNow.ADOPTED) -> Case:
    case = Case()
    for record in (
        *FAMILY,
        PreviousChild(id="pc", child="kid", parents=("mum",), where_now=where),
        Event(id="e", about=("kid",), happened=f"Rosie was well. {text} She smiled."),
    ):
        case = case.adding(record)
    return case


@pytest.mark.parametrize(
    "text",
    [
        "She is now called Amelia Hart.",
        "Rosie is known as Amelia now.",
        "Adopted by the Harts of Colchester.",
        "She was placed with Sue and Tom Hart in May.",
        "Her new name is Amelia.",
        "She lives with the Harts.",
        "Her new mum is Sue Hart.",
        "The Harts adopted her.",
        "Sue and Tom Hart have adopted her.",
        "Sue Hart is now her adoptive mother.",
        "She is Amelia these days.",
        "She calls Sue Hart mummy.",
        "Her foster carers are Ann and Joe Lee.",
        *("Rosie goes to St Anne's school.", "Rosie lives in Halton now.", "She moved to Halton."),
        *("Letterbox: c/o Halton post box 12.", "Her school is St Anne's.", "She is at St Anne's."),
        *("Rosie (Zuri) slept.", "Rosie/Zuri slept.", "Rosie aka Zuri slept.", "Zuri, née Hart."),
        *("Rosie, formerly Zuri.", "Known at school as Zuri.", "Adoptive name: Zuri Okoro."),
        *("Rosie is with the Okoro family.", "Placed w/ Mr & Mrs Okoro.", "AO granted to Okoro."),
    ],
)
@pytest.mark.parametrize("reader", [OneParent("mum", FORM), Reader(form=FORM)])
def test_a_name_that_nobody_else_bears_goes_unless_it_is_let_stand(
    text: str, reader: OneParent | Reader
) -> None:
    seen, held = for_reader(family(text), reader)
    assert text not in text_of(seen)
    found = next(one for one in held if one.sentence == text)
    assert found.near
    assert not found.fixed
    let = Choice(stand=(Standing(found.place, text, "She knows it."),))
    stands, still = for_reader(family(text), reader, let)
    assert text not in {one.sentence for one in still if one.place == found.place}
    assert reader != Reader(form=FORM) or text in text_of(stands)


@pytest.mark.parametrize(
    "text",
    [
        "She was placed with Maureen Orrick at first.",
        "She was known as a quiet child.",
        "Tam called. Nobody answered.",
        "They adopted a dog.",
        *("Rosie (3) was with Tam.", "Rosie/Tam played.", "Rosie (Tam) slept.", "She is with me."),
        "Maureen Orrick has her new number.",
    ],
)
def test_a_name_of_the_family_or_none_stays(text: str) -> None:
    assert text in text_of(for_reader(family(text), Reader(form=FORM))[0])


def test_of_a_child_who_is_with_the_family_nothing_goes() -> None:
    text = "She is now called Amelia Hart."
    case = family(text, where=WhereNow.PARENT)
    assert text in text_of(for_reader(case, Reader(form=FORM))[0])


def test_the_chair_reads_all_of_it() -> None:
    text = "She is now called Amelia Hart."
    assert text in text_of(for_reader(family(text), Reader(chair=True))[0])


def test_the_new_parents_read_what_their_child_is_called() -> None:
    text = "She is now called Amelia Hart."
    case = family(text)
    for record in (
        Person(id="sue", names="Sue Field", role=Role.OTHER),
        Tie(id="t", one="sue", kind=TieKind.ADOPTIVE, other="kid"),
    ):
        case = case.adding(record)
    for person in ("sue", "mum"):
        seen, _ = for_reader(case, Reader(person=person, form=FORM))
        assert (text in text_of(seen)) == (person == "sue")
