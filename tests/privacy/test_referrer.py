"""Who referred the family in private is told in no sentence where the referral is kept back."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.plan import Action, Decision
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from tests.typed import present

FORM = load_walk().form
OPEN = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="nan", names="Ada Lintock", role="grandparent", of_parent="mum"))
)
REFERRAL = Event(id="r", about=("mum",), kind="referral", happened="Ada rang, worried of drink.")
KEPT = OPEN.adding(
    REFERRAL.replace(restricted=(Restriction(people=("mum",), reason="In confidence"),))
)
IN_PRIVATE = OPEN.adding(Pregnancy(referred_from="Ada Lintock, in confidence"))


def left(
    case: Case, text: str, reader: Reader | OneParent, about: tuple[str, ...] = ("mum",)
) -> str:
    """What stays of what an event says after its first sentence."""
    case = case.adding(Event(id="e", about=about, kind="other", happened=f"Calm. {text}"))
    seen, _ = for_reader(case, reader)
    return present(seen.events.get("e")).happened.removeprefix("Calm.").strip()


TELLS = [
    "The referrer, Ada, was rung back.",
    "Ada told us that Rosa goes out at night.",
    "Ada is the source of this.",
    "It was Ada who rang.",
    "The referral came from Ada.",
    "Ada raised the alarm.",
]


@pytest.mark.parametrize("said", TELLS)
@pytest.mark.parametrize("case", [KEPT, IN_PRIVATE], ids=["event", "referred from"])
def test_a_sentence_that_says_it_again_goes(case: Case, said: str) -> None:
    assert not left(case, said, Reader(person="mum", form=FORM))
    assert left(case, said, Reader(chair=True, form=FORM)) == said


@pytest.mark.parametrize("said", TELLS)
def test_where_nothing_is_kept_back_it_stays(said: str) -> None:
    assert left(OPEN.adding(REFERRAL), said, Reader(person="mum", form=FORM)) == said


@pytest.mark.parametrize("said", ["Ada helps at night.", "Rosa told us that she is well."])
def test_what_tells_of_no_referral_stays(said: str) -> None:
    assert left(KEPT, said, Reader(person="mum", form=FORM)) == said


@pytest.mark.parametrize(
    ("names", "tells", "innocent"),
    [
        ("Mr Hale", "Mr Hale rang us on 4 May 2026.", "Mr Otway of housing rang us."),
        ("Mr. Hale", "Then Mr Hale was rung back.", "Rosa Hale told us that she is well."),
        ("Auntie Jo", "Jo rang us on 4 May 2026.", "Auntie Bea told us of the class."),
        ("Dr Amy Hale", "Amy has contacted the police.", "Dr Khan referred her to the scan."),
        ("Nan", "Nan phoned duty in 2019.", "The midwife phoned duty in 2019."),
    ],
)
def test_a_title_is_no_name(names: str, tells: str, innocent: str) -> None:
    case = IN_PRIVATE.adding(Person(id="she", names=names, role="other adult"))
    case = case.adding(case.pregnancy.replace(referred_from=f"{names}, in confidence"))
    reader = Reader(person="mum", form=FORM)
    assert not left(case, tells, reader)
    assert left(case, innocent, reader) == innocent


READERS = {
    "mum": Reader(person="mum", form=FORM),
    "dad": Reader(person="dad", form=FORM),
    "pop": Reader(person="pop", form=FORM),
    "nan": Reader(person="nan", form=FORM),
    "everybody": Reader(form=FORM),
}
DAD = Person(id="dad", names="Kit Marlowe", role="father")
POP = Person(id="pop", names="Joe Marlowe", role="grandparent", of_parent="dad")
HERS = (Restriction(people=("mum",), reason="In confidence"),)
ALL = (Restriction(reason="In confidence"),)


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize(
    ("case", "gone_from"),
    [
        (KEPT, {"mum", "everybody"}),
        (OPEN.adding(REFERRAL.replace(restricted=ALL)), {"mum", "dad", "pop", "everybody"}),
        (IN_PRIVATE, {"mum", "dad", "pop"}),
    ],
    ids=["from her", "from all", "in private"],
)
def test_it_goes_from_whom_it_is_kept_and_from_nobody_else(
    case: Case, gone_from: set[str], who: str
) -> None:
    case, reader = case.adding(DAD).adding(POP), READERS[who]
    for said in TELLS:
        # She knows herself that it was she, though the paper does not say so.
        assert (left(case, said, reader) == said) is (who not in gone_from)
    for innocent in ("Ada helps at night.", "Rosa told us that she is well.", "Kit came for Ada."):
        assert left(case, innocent, reader) == innocent


@pytest.mark.parametrize("who", ["mum", "everybody"])
def test_where_its_words_alone_are_kept_back_nobody_says_them_again(who: str) -> None:
    rules = tuple(rule.model_copy(update={"field": "happened"}) for rule in HERS)
    case = OPEN.adding(REFERRAL.replace(restricted=rules))
    assert not left(case, "It was Ada who rang.", READERS[who])
    rules = tuple(rule.model_copy(update={"field": "on"}) for rule in HERS)
    case = OPEN.adding(REFERRAL.replace(restricted=rules))
    assert left(case, "It was Ada who rang.", READERS[who]) == "It was Ada who rang."


@pytest.mark.parametrize("who", ["mum", "everybody"])
def test_whom_else_a_referral_is_of_told_us_nothing(who: str) -> None:
    about = REFERRAL.replace(about=("mum", "pop"), restricted=HERS)
    case = OPEN.adding(DAD).adding(POP).adding(about)
    for innocent in ("Joe told us that he works nights.", "Joe contacted the police in 2019."):
        assert left(case, innocent, READERS[who]) == innocent
    assert not left(case, "Ada told us of it.", READERS[who])
    unnamed = case.adding(about.replace(happened="A call in confidence."))
    assert not left(unnamed, "Joe told us that he works nights.", READERS[who])
    school = case.adding(Agency(id="a", name="Hill School"))
    school = school.adding(about.replace(happened="A call in confidence.", source="a"))
    assert left(school, "Joe told us that he works nights.", READERS[who])


@pytest.mark.parametrize("who", ["mum", "everybody"])
@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("Ada was referred to the memory clinic.", True),
        ("Ada has been referred on to physiotherapy.", True),
        ("Rosa was referred to us by Ada.", False),
        ("Rosa was referred to us after Ada was worried.", False),
        ("Ada was referred to in the call, and rang us herself.", False),
    ],
)
def test_who_was_sent_to_a_service_told_us_nothing(said: str, who: str, *, stays: bool) -> None:
    assert left(KEPT, said, READERS[who]) == (said if stays else "")


def test_what_went_with_somebody_withheld_makes_nobody_a_referrer() -> None:
    pop = POP.replace(restricted=ALL)
    about = REFERRAL.replace(about=("pop",), happened="Ada rang about Joe Marlowe.")
    case = OPEN.adding(DAD).adding(pop).adding(about)
    said = "Ada told us that Rosa is well."
    assert "r" not in for_reader(case, READERS["mum"])[0].events
    assert left(case, said, READERS["mum"]) == said


def test_who_told_us_openly_by_another_version_is_no_secret_from_a_conference() -> None:
    said = "Ada told us of it."
    case = OPEN.adding(Event(id="e", about=("mum",), kind="other", happened=f"Calm. {said}"))
    seen, _ = for_reader(case, READERS["everybody"], also=(IN_PRIVATE,))
    assert said in present(seen.events.get("e")).happened


# As hurried notes say it again: in short, by kin alone, by worry and fear, by how they are reached


GRACE = Person(id="mum", names="Grace Achebe", role="mother", sex="woman or girl")
PAUL = Person(id="dad", names="Paul Wynn", role="father", of_parent="mum", sex="man or boy")
NAOMI = Person(
    id="nao", names="Naomi Achebe", known_as="Nay", role="other relative", sex="woman or girl"
)
RUTH = Person(id="ruth", names="Ruth Achebe", role="other relative", sex="woman or girl")
SISTERS = (
    Case(id="c")
    .adding(GRACE)
    .adding(PAUL)
    .adding(NAOMI)
    .adding(RUTH)
    .adding(Tie(id="t1", one="mum", kind=TieKind.LIVING_TOGETHER, other="dad"))
    .adding(Tie(id="t2", one="nao", kind=TieKind.SIBLING, other="mum"))
    .adding(Tie(id="t3", one="ruth", kind=TieKind.SIBLING, other="mum"))
)
BOTH = (Restriction(people=("mum", "dad"), reason="safety"),)
CALL = Event(
    id="call",
    about=("mum", "dad"),
    kind="referral",
    happened="Naomi rang: found foil in the bathroom, Paul was asleep.",
)
CALLED = SISTERS.adding(CALL.replace(restricted=BOTH))
REFERRED = SISTERS.adding(
    Pregnancy(
        referred_from="Mum's sister Naomi, wants no one to know",
        restricted=tuple(rule.model_copy(update={"field": "referred_from"}) for rule in BOTH),
    )
)
TO_WHOM: dict[str, Reader | OneParent] = {
    "mum": Reader(person="mum", form=FORM),
    "dad": Reader(person="dad", form=FORM),
    "everybody": Reader(form=FORM),
    "her own copy": OneParent("mum", FORM),
    "his own copy": OneParent("dad", FORM),
}
IN_HURRIED_NOTES = [
    "N.A. rang again, worried re foil.",
    "NA rang.",
    "Sis rang EDT Sat night.",
    "Sister's call was logged.",
    "Assess after sister's call re foil.",
    "Ref'er says Grace cries most days.",
    "The referrer thinks it is worse, the caller said.",
    "GA told by us that family member had concerns.",
    "Aunty rang, says Paul using again.",
    "His sister in law told us about foil.",
    "Paul's sister in law rang.",
    "Naomi credible, PW may retaliate.",
    "Nay's worry is that PW will kick off.",
    "Naoimi is frit of Paul.",
    "Noami was believed.",
    "Grace guesses it was her sister.",
    "Foil was seen, we heard from sister.",
    "Ring NA on mob not landline, PW listens.",
    "Text Naomi on her mobile only.",
    "NA safe.",
]


@pytest.mark.parametrize("who", TO_WHOM)
@pytest.mark.parametrize("case", [CALLED, REFERRED], ids=["event", "referred from"])
@pytest.mark.parametrize("said", IN_HURRIED_NOTES)
def test_who_rang_is_told_in_no_hurried_note(case: Case, said: str, who: str) -> None:
    assert left(case, said, TO_WHOM[who], ("mum", "dad")) in {"", "[…]"}


@pytest.mark.parametrize("who", ["mum", "dad", "everybody"])
@pytest.mark.parametrize("said", IN_HURRIED_NOTES)
def test_where_her_call_is_open_it_is_told(said: str, who: str) -> None:
    assert left(SISTERS.adding(CALL), said, TO_WHOM[who]) == said


@pytest.mark.parametrize("who", ["mum", "dad", "everybody"])
@pytest.mark.parametrize(
    "said",
    [
        "Naomi takes Grace to antenatal class.",
        "Grace at hosp w/ Naomi, bp ok.",
        "Grace says her sisters are her rock.",
        "Ruth lends money.",
        "Her sister Ruth rang us.",
        "Paul's mum rang.",
        "Paul says we listen to gossip.",
        "Paul worries that he will lose his job.",
        "The midwife rang, worried re bp.",
        "GP referral made for Grace.",
        "N/A on the form.",
        "Naomi was referred to the clinic.",
    ],
)
def test_what_tells_of_no_call_of_hers_stays(said: str, who: str) -> None:
    assert left(CALLED, said, TO_WHOM[who]) == said


@pytest.mark.parametrize("who", ["mum", "dad", "everybody"])
def test_decisions_and_actions_tell_it_no_more_than_notes(who: str) -> None:
    case = CALLED.adding(
        Decision(
            id="d",
            decided="Assess after sister's call re foil.",
            why="Naomi credible. Scan is on Friday.",
        )
    ).adding(Action(id="a", outcome="NA safe", action="Ring NA on mob not landline, PW listens"))
    seen, held = for_reader(case, TO_WHOM[who])
    decision, action = seen.decisions.get("d"), seen.actions.get("a")
    assert decision is None or not (decision.decided or "Naomi" in decision.why)
    assert action is None or not (action.outcome or action.action)
    assert all(one.near for one in held if one.table in {"decisions", "actions"} and one.sentence)
