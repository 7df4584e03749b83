from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.agencies import Agency, Contribution, Subject
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.rules.side_by_side import side_by_side

CASE = (
    Case(id="c")
    .adding(Person(id="m", names="Leah Marsh", role="mother"))
    .adding(Person(id="f", names="Dan Poole", role="father"))
    .adding(Agency(id="gp", name="Surgery"))
    .adding(Agency(id="hv", name="Health visiting"))
)


def test_each_agencys_words_stand_under_every_theme_they_speak_of() -> None:
    case = CASE.adding(
        Contribution(
            id="1", agency="gp", says="Leah missed two scans. Dan drinks.\nNothing else is known!"
        )
    ).adding(Contribution(id="2", agency="hv", says="The flat is clean. Her mum helps."))
    found = {
        subject: [(one.agency, one.words) for one in said]
        for subject, said in side_by_side(case).items()
    }
    assert found == {
        Subject.MOTHER: [("gp", "Leah missed two scans."), ("hv", "Her mum helps.")],
        Subject.FATHER: [("gp", "Dan drinks.")],
        Subject.BABY: [("gp", "Leah missed two scans.")],
        Subject.HOME: [("hv", "The flat is clean.")],
        Subject.CHILDREN: [],
        Subject.ENGAGEMENT: [("gp", "Leah missed two scans.")],
        None: [("gp", "Nothing else is known!")],
    }


@given(st.text(max_size=200))
def test_not_one_word_is_left_out(text: str) -> None:
    said = side_by_side(CASE.adding(Contribution(agency="gp", says=text)))
    shown = " ".join(one.words for subject in said.values() for one in subject)
    assert set(text.split()) <= set(shown.split())


def test_nobody_and_nothing_leave_every_theme_empty() -> None:
    assert not any(side_by_side(Case(id="c").adding(Contribution())).values())
