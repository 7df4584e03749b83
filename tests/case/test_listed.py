"""Choices of a nation's lists: kept as written, known by role, closed where not known."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.birth_basis import Basis, BirthBasis
from prebirth.case.case import Case
from prebirth.case.earlier_children import Order, OrderRole, PlanCategory, PreviousChild
from prebirth.case.enquiries import Binding, HarmCategory, Recommendation
from prebirth.case.listed import (
    LONGEST,
    Listed,
    ListRow,
    Lists,
    choices_of,
    is_text,
    lists,
    may_play,
    plays,
    using,
)
from prebirth.case.plan import Decision, Forum, ForumRole, LegalKind, LegalStep
from prebirth.case.values import Known

ELSEWHERE = "Hearing of Northfen"
"""What no list of England knows."""


@pytest.mark.parametrize("kind", lists().values(), ids=lists())
def test_each_list_of_england_offers_its_rows_and_has_every_role(kind: type[Listed]) -> None:
    rows = [row for row in (one.row for one in kind.offered()) if row]
    assert len(rows) == len(kind.offered()) > 0
    assert {role for row in rows for role in row.roles} == set(kind.roles)


def test_what_england_offered_before_is_offered_in_the_same_order() -> None:
    assert Forum.offered() == (
        "strategy discussion",
        "conference",
        "legal planning",
        "supervision",
        "core group",
        "panel",
        "other",
    )
    assert PlanCategory.offered()[-1] == "child in need"
    assert HarmCategory.offered() == PlanCategory.offered()[:-1]
    assert len(Binding.offered()) == 14
    assert len(AgencyKind.offered()) == 15


def test_a_file_keeps_the_ids_that_it_had() -> None:
    text = (
        '{"id": "c", "decisions": [{"id": "d", "forum": "legal planning"}],'
        '"birth_bases": [{"id": "b", "basis": '
        '"looked after with the parents\' agreement (section 20; Wales section 76)"}]}'
    )
    case = Case.model_validate_json(text)
    assert Case.model_validate_json(case.model_dump_json()) == case
    assert '"forum":"legal planning"' in case.model_dump_json()
    (basis,) = case.birth_bases
    assert basis.apart
    assert basis.decided
    assert basis.basis
    assert basis.basis.label.endswith("(section 20)")


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("Strategy discussion", ForumRole.STRATEGY),
        ("STRATEGY  DISCUSSION ", ForumRole.STRATEGY),
        ("Core-group", ForumRole.CORE_GROUP),
        ("Legal Planning", ForumRole.LEGAL_PLANNING),
    ],
)
def test_a_choice_typed_with_other_capitals_or_spaces_is_that_choice(
    typed: str, role: ForumRole
) -> None:
    decision = Decision(id="d", forum=Forum(typed))
    assert decision.forum == typed
    assert plays(decision.forum, role)
    assert decision.privileged is (role == ForumRole.LEGAL_PLANNING)


def test_one_that_two_rows_may_mean_is_neither() -> None:
    rows = [ListRow(id="a", label="The meeting"), ListRow(id="the-meeting", label="b")]
    with using(Lists("", {"forums": {row.id: row for row in rows}})):
        assert Forum("The Meeting").row is None
        assert Forum("the-meeting").row == rows[1]


def test_an_id_that_no_list_knows_is_kept_as_written_and_closed() -> None:
    decision = Decision(id="d", forum=Forum(ELSEWHERE))
    forum = decision.forum
    assert forum == ELSEWHERE
    assert forum.label == forum.plain == ELSEWHERE
    assert not plays(decision.forum, *ForumRole)
    assert LegalStep(id="l", kind=LegalKind(ELSEWHERE)).privileged
    assert BirthBasis(id="b", basis=Basis(ELSEWHERE)).apart
    assert may_play(Order(ELSEWHERE), OrderRole.NEW_LIFE)
    assert Agency(id="a", kind=AgencyKind(ELSEWHERE)).leads_to(mother=False)
    assert Order(ELSEWHERE).child_called == ""
    assert AgencyKind(ELSEWHERE).asks == ()
    assert is_text(Forum(ELSEWHERE))
    assert not is_text(Forum("panel"))


@pytest.mark.parametrize(
    "typed",
    [
        *("Legal gateway of Northfen", "Leagl planning w solicitor", "LPM", "L.P.M.", "PLO panel"),
        *("Advice from counsel", "Talk with our lawyers", "lawyer", "advocates' meeting"),
    ],
)
def test_a_forum_that_no_list_knows_is_closed_where_it_speaks_of_lawyers(typed: str) -> None:
    assert Decision(id="d", forum=Forum(typed)).privileged


@pytest.mark.parametrize(
    "typed", ["Team meeting", "Core group 2", "Family hub", "Lawn Road clinic", "Counselling"]
)
def test_a_forum_that_no_list_knows_is_open_where_nobody_speaks_of_lawyers(typed: str) -> None:
    assert not Decision(id="d", forum=Forum(typed)).privileged


def test_what_is_known_is_no_more_closed_than_its_roles_say() -> None:
    assert not Decision(id="d", forum=Forum("conference")).privileged
    assert not Decision(id="d").privileged
    assert not LegalStep(id="l", kind=LegalKind("letter before proceedings")).privileged
    assert not LegalStep(id="l").privileged
    assert not BirthBasis(id="b", basis=Basis("goes home as planned")).apart
    assert not BirthBasis(id="b").apart
    assert not BirthBasis(id="b", basis=Basis("not decided yet")).decided
    assert not BirthBasis(id="b").decided
    midwives = Agency(id="m", kind=AgencyKind("maternity"))
    assert midwives.leads_to(mother=True)
    assert not midwives.leads_to(mother=False)
    assert not Agency(id="p", kind=AgencyKind("police")).leads_to(mother=True)
    assert Agency(id="g", kind=AgencyKind("GP")).leads_to(mother=False)
    assert Agency(id="n").leads_to(mother=False)


def test_without_lists_everything_is_closed() -> None:
    with using(Lists()):
        assert Decision(id="d", forum=Forum("conference")).privileged
        assert Forum.offered() == ()
    assert not Decision(id="d", forum=Forum("conference")).privileged


def test_a_choice_is_some_words_and_not_endless_ones() -> None:
    child = PreviousChild(id="p", order=Order("care order"))
    assert child.replace(order=ELSEWHERE).order == ELSEWHERE
    for wrong in ("", "x" * (LONGEST + 1), 3):
        with pytest.raises(ValidationError):
            child.replace(order=wrong)
    assert Recommendation.model_validate({"category": ["neglect", ELSEWHERE]}).category == (
        "neglect",
        ELSEWHERE,
    )


def test_the_choices_of_a_field_are_those_of_its_list_or_its_own() -> None:
    assert choices_of(Known) == ("yes", "no", "not known", "not asked yet")
    assert choices_of(Order) == Order.offered()
    assert choices_of(str) is None
    assert choices_of(None) is None
