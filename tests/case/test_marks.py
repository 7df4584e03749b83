"""What a field is follows from where it is declared; what nobody declared does not import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

import pytest

from prebirth.case.case import RECORDS, SINGLE, Case, undeclared
from prebirth.case.dates import PartialDate
from prebirth.case.left_open import left_open
from prebirth.case.marks import (
    SELF,
    WHOLE_FAMILY,
    Audience,
    Kind,
    UndeclaredError,
    View,
    Why,
    bookkeeping,
    fact,
    facts,
    layout,
    marked,
    marks,
    open_fact,
)
from prebirth.case.people import Person
from prebirth.case.plan import Action, Factor
from prebirth.case.record import COMMON, Record
from prebirth.case.table import Table
from prebirth.case.values import AgencyId, Known, PersonId, Prose, Row
from tests.conftest import ROOT

KINDS = {**SINGLE, **RECORDS}
FIELDS = {name for kind in KINDS.values() for name in kind.model_fields}


def test_a_record_type_that_says_nothing_of_itself_does_not_import() -> None:
    with pytest.raises(UndeclaredError, match=r"Pet does not say whose it is .*about="):

        class Pet(Record):
            name: str = fact("")

    with pytest.raises(UndeclaredError, match="whose it is and who may read it"):

        class Halfway(Record, about=WHOLE_FAMILY):
            name: str = fact("")


def test_a_field_that_says_nothing_of_itself_does_not_import() -> None:
    with pytest.raises(UndeclaredError, match=r"Pet\.colour does not say what it is: .*fact"):

        class Pet(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
            name: str = fact("")
            colour: str = ""

    with pytest.raises(UndeclaredError, match=r"Paw\.claws"):

        class Paw(Row):
            claws: int = 5


def test_a_record_is_about_fields_that_it_has() -> None:
    with pytest.raises(UndeclaredError, match="owner"):

        class Pet(Record, about=("owner",), audience=Audience.THEIRS, safety=False):
            name: str = fact("")


def test_what_no_copy_could_keep_back_does_not_import() -> None:
    """What an attacker found that imported, and then stood in every parent's copy."""
    with pytest.raises(UndeclaredError, match="an audience of its own"):

        class Paw(Row):
            claws: int = fact(5, audience=Audience.PROFESSIONALS)

    with pytest.raises(UndeclaredError, match="an audience of its own"):

        class Stay(Row):
            where: str = fact("", safety=True)

    with pytest.raises(UndeclaredError, match="an audience of its own"):

        class Nap(Row):
            where: str = fact("", of_baby=True)

    with pytest.raises(UndeclaredError, match="an audience of its own"):

        class Remarked(Row):
            says: str = fact("", inside=True)

    with pytest.raises(UndeclaredError, match="is the answer to none"):

        class Guess(Record, about=WHOLE_FAMILY, audience=Audience.QUESTION, safety=False):
            text: str = fact("")

    with pytest.raises(UndeclaredError, match="no field of it that holds people"):

        class Kennel(Record, about=("keeper",), audience=Audience.THEIRS, safety=False):
            keeper: str = fact("")

    with pytest.raises(UndeclaredError, match="about nobody"):

        class Visit(Record, about=WHOLE_FAMILY, audience=Audience.THEIRS, safety=False):
            seen: str = fact("")

    with pytest.raises(UndeclaredError, match="lists “sen”, which is no field"):

        class Seen(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
            printed: ClassVar[tuple[tuple[str, float], ...]] = (("on+sen", 1),)
            on: str = fact("")

    with pytest.raises(UndeclaredError, match="lists “wen”, which is no field"):

        class Heard(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
            told_in: ClassVar[tuple[str, ...]] = ("words", "wen")
            words: str = fact("")

    with pytest.raises(UndeclaredError, match="says twice what it is"):

        class Twice(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
            name: Annotated[str, fact("", audience=Audience.FAMILY)] = fact(
                "", audience=Audience.PROFESSIONALS
            )

    with pytest.raises(UndeclaredError, match="audiense: is it misspelt"):
        fact("", audiense=Audience.PROFESSIONALS)


def test_a_case_holds_tables_of_declared_records_and_nothing_else() -> None:
    assert not list(undeclared(Case))

    class Loose(Case):
        note: str = ""
        more: tuple[Person, ...] = ()
        others: Table[Person] | None = None
        again: Table[Person] = Table({})

    assert [wrong.split()[0] for wrong in undeclared(Loose)] == [
        "Loose.note",
        "Loose.more",
        "Loose.others",
        "Loose.again",
    ]

    class Kennel(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=True):
        where: Prose = open_fact("", place=True)
        name: str = fact("")

    class Kept(Case):
        kennels: Table[Kennel] = Table({})

    assert [wrong.split()[0] for wrong in undeclared(Kept)] == ["Kennel.where", "Kennel.name"]


def test_what_is_new_is_closed_until_it_is_opened() -> None:
    class Pet(Record, about=("owner",), audience=Audience.THEIRS, safety=False):
        owner: PersonId | None = fact(None)
        bites: str = fact("")
        name: str = fact("", audience=Audience.FAMILY)
        secret: str = fact("", audience=Audience.PROFESSIONALS)
        chip: str = bookkeeping("")
        vet: str = bookkeeping("", printed=True, audience=Audience.PROFESSIONALS)
        place: float = layout(0.0)

    class Stranger:
        parent, all_mine, expecting, of_several = "somebody else", False, False, False

        def __init__(self) -> None:
            self.mine: set[str] = set()
            self.strangers: set[str] = set()
            self.served: set[str] = set()
            self.parents: set[str] = set()
            self.apart: set[str] = set()
            self.told: frozenset[tuple[str, str]] = frozenset()

        def may(self, *people: str | None, on: PartialDate | None = None) -> bool:
            return not people and on is None  # as if one about nobody were everybody's

    pet = Pet(owner="mother")
    assert pet.kept_from(Stranger()) == Why.OTHERS
    assert pet.fields_kept_from(Stranger()) == ["owner", "bites", "secret", "vet"]
    assert Pet(owner=None).kept_from(Stranger()) == Why.NOBODY
    assert facts(Pet) == ("owner", "bites", "name", "secret")


def test_what_is_new_in_a_record_for_the_family_is_closed_until_it_is_opened() -> None:
    """What stood in both parents' full copies, since nobody had said who may read it."""

    class Pet(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=True):
        bites: str = fact("")
        vicious: Known | None = fact(None)
        since: PartialDate | None = fact(None)
        tame: bool = fact(False)
        vet: int = bookkeeping(0, printed=True)
        chip: str = bookkeeping("")
        name: str = open_fact("")
        secret: str = fact("", audience=Audience.PROFESSIONALS)

    said = [wrong.split()[0] for wrong in left_open(Pet)]
    assert said == ["Pet.bites", "Pet.vicious", "Pet.since", "Pet.tame", "Pet.vet"]
    assert marks(Pet)["name"].audience == Audience.FAMILY


class Bite(Row):
    whom: PersonId | None = fact(None)


def test_somebody_whom_a_record_is_not_about_is_closed_until_it_is_opened() -> None:
    """A “bitten: Sandra” that stood in the copy of another parent, who owns the pet."""

    class Pet(Record, about=("owner",), audience=Audience.THEIRS, safety=True):
        owner: PersonId | None = fact(None)
        bitten: PersonId | None = fact(None)
        bites: tuple[Bite, ...] = fact(())
        known_to: PersonId | None = fact(None, audience=Audience.THEIRS)

    class Narrow(Record, about=("owner",), audience=Audience.THEIRS, safety=True):
        owner: PersonId | None = fact(None)
        bites: tuple[Bite, ...] = fact(())

        def narrowed(self, view: View) -> dict[str, Any]:
            return {"bites": tuple(row for row in self.bites if view.may(row.whom))}

    said = [" ".join(wrong.split()[:3]) for wrong in left_open(Pet)]
    assert said == ["Pet.bitten names somebody", "Pet.bites names somebody"]
    assert not list(left_open(Narrow))


def test_a_text_that_may_lead_to_somebody_or_be_advice_says_whether_it_does() -> None:
    with pytest.raises(UndeclaredError, match="whether all of it may lead to its people"):

        class Unsafe(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY):
            name: str = open_fact("")

    class Pet(Record, about=("owner",), audience=Audience.THEIRS, safety=False, who_is_who=True):
        owner: PersonId | None = fact(None)
        name: str = fact("", named_by=True, safety=False)
        vet: str = fact("", called=False)
        kennel: str = fact("", safety=True, called=False)
        notes: Prose = fact("")

    class Advice(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=True):
        told: Prose = fact("", staff_only=True)
        asked: Prose = fact("", privileged=True)
        why: Prose = fact("", privileged=False, staff_only=False)

        @property
        def privileged(self) -> bool:
            return bool(self.asked)

    def asked(kind: type[Record]) -> list[str]:
        return [f"{words[0]} {words[4]}" for words in map(str.split, left_open(kind))]

    assert asked(Pet) == ["Pet.name called=…:", "Pet.vet safety=…:"]
    assert asked(Advice) == ["Advice.told privileged=…:", "Advice.asked staff_only=…:"]


def test_a_record_of_who_is_who_is_sought_in_other_versions_or_says_that_it_is_not() -> None:
    class Pet(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
        name: str = open_fact("", named_by=True, called=True, safety=False)

    class Pair(Record, about=("one", "other"), audience=Audience.THEIRS, safety=False):
        one: PersonId | None = fact(None, goes_with=False)
        other: PersonId | None = fact(None, goes_with=False)

    class Known(Pet, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False, who_is_who=False):
        pass

    said = [[wrong.partition("=")[0] for wrong in left_open(kind)] for kind in (Pet, Pair)]
    assert said == [[f"{name} does not say who_is_who"] for name in ("Pet", "Pair")]
    assert not list(left_open(Known))


class Stay(Row):
    town: str = fact("", essential=False)
    since: PartialDate | None = fact(None)
    like: str = fact("", area=False)


def test_a_line_in_the_rows_of_a_person_says_whether_somebody_lived_there() -> None:
    class Pet(Record, about=SELF, audience=Audience.THEIRS, safety=False):
        homes: tuple[Stay, ...] = fact(())

    assert [one.partition("=")[0] for one in left_open(Pet)] == ["Stay.town does not say area"]


class Tag(Row):
    says: str = fact("")
    since: PartialDate | None = fact(None)


class Leash(Row):
    tags: tuple[Tag, ...] = fact(())


def test_a_title_that_a_copy_may_lose_says_whether_the_rest_may_stand_alone() -> None:
    """What stood as “, bought 3 March” where the shop was hers to know alone."""

    class Toy(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
        columns = ("what", "bought_on")
        what: str = open_fact("", safety=False)
        bought_on: PartialDate | None = open_fact(None)
        tags: tuple[Tag, ...] = open_fact(())
        leash: tuple[Leash, ...] = open_fact(())

    class Walk(Record, about=("walker",), audience=Audience.THEIRS, safety=False):
        columns = ("on", "walker")
        on: PartialDate | None = fact(None, safety=True)
        walker: PersonId | None = fact(None)

    class Bed(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
        columns = ("on",)
        on: PartialDate | None = fact(None, audience=Audience.PROFESSIONALS)

    class Looked(Record, about=("walker",), audience=Audience.THEIRS, safety=False):
        columns = ("what", "on")
        what: str = fact("", safety=False, essential=True)
        on: PartialDate | None = fact(None, safety=True)
        walker: PersonId | None = fact(None, safety=True)

    class Theirs(Record, about=("walker",), audience=Audience.THEIRS, safety=False):
        columns = ("walker",)
        walker: PersonId | None = fact(None, safety=True)

    class Plain(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
        columns = ("on", "what")
        on: PartialDate | None = open_fact(None)
        what: str = open_fact("", safety=True)

    def asked(kind: type[Record]) -> list[str]:
        return [wrong.partition("=")[0] for wrong in left_open(kind)]

    assert asked(Toy) == [
        f"{name} does not say essential" for name in ("Toy.what", "Tag.says", "Tag.says")
    ]
    assert asked(Walk) == ["Walk.on does not say essential"]
    assert asked(Bed) == ["Bed.on does not say essential"]
    assert [asked(kind) for kind in (Looked, Theirs, Plain)] == [[], [], []]


def test_what_goes_whole_with_whom_it_names_is_said_where_they_are_named() -> None:
    class Bark(
        Record, about=("one", "other"), audience=Audience.THEIRS, safety=True, who_is_who=False
    ):
        one: PersonId | None = fact(None, goes_with=True)
        other: PersonId | None = fact(None)
        heard_by: AgencyId | None = fact(None, gave=True)
        told: AgencyId | None = fact(None, goes_with=False)

    said = [" ".join(wrong.split()[:5]) for wrong in left_open(Bark)]
    assert said == [
        *(f"Bark.{name} does not say goes_with=…:" for name in ("other", "heard_by")),
        "Bark.told does not say gave=…:",
    ]
    bark = Bark(one="a", other="b", told="c")
    assert bark.goes_with({"people": {"a"}})
    assert not bark.goes_with({"people": {"b"}, "agencies": {"c"}})


def test_bookkeeping_and_layout_sign_nothing_off_and_are_put_to_nobody() -> None:
    for kind in KINDS.values():
        for name, mark in marks(kind).items():
            if mark.kind == Kind.LAYOUT:
                assert not mark.signed, (kind, name)
                assert not mark.contested, (kind, name)
    assert marks(Person)["shift"].kind == Kind.LAYOUT
    assert marks(Person)["rank"].signed is False
    assert marks(Factor)["rank"].signed is marks(Action)["rank"].signed is True


def test_somebody_else_is_named_in_a_parents_copy_and_no_more() -> None:
    assert Person.whose == SELF
    family = [name for name, mark in marks(Person).items() if mark.audience == Audience.FAMILY]
    assert family == [
        *("names", "known_as", "role", "paternity", "of_parent", "sex", "died", "contact")
    ]
    assert marked(Person, "identifies") == (
        "names",
        "known_as",
        "other_names",
        "role",
        "of_parent",
        "sex",
    )


def test_the_assessment_and_the_pregnancy_say_which_is_meant_and_who_asks() -> None:
    assert {name: marked(kind, "identifies") for name, kind in SINGLE.items()} == {
        "assessment": ("reference", "authority", "worker", "worker_phone", "team", "duty_phone"),
        "pregnancy": ("due", "basis"),
    }


def test_not_every_field_is_of_the_same_mark() -> None:
    used = {
        (mark.kind, mark.audience, mark.signed)
        for kind in KINDS.values()
        for mark in marks(kind).values()
    }
    assert len(used) >= 6


def _constants(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield collections that stand in a module, after `in` or after `for`; no arguments."""
    inside_functions = [node for node in ast.walk(tree) if isinstance(node, ast.Compare)]
    loops = [node for node in ast.walk(tree) if isinstance(node, ast.For | ast.comprehension)]
    module = [node.value for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    waiting: list[Any] = [
        *module,
        *(part for node in inside_functions for part in node.comparators),
        *(node.iter for node in loops),
    ]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") != "frozenset":
            continue  # facts that something is made with
        if node is not None:
            yield node
            waiting.extend(ast.iter_child_nodes(node))


def _lists_of_fields(module: str, text: str) -> list[str]:
    """Collections that name two or more fields or tables and nothing else."""
    if "prebirth.case" not in text or module.endswith("case/case.py"):
        return []
    found = set()
    for value in _constants(ast.parse(text)):
        parts = value.keys if isinstance(value, ast.Dict) else getattr(value, "elts", [])
        names = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
        one_field = len(names) == 2 and names[1] in getattr(KINDS.get(names[0]), "model_fields", ())
        if len(names) == len(parts) >= 2 and set(names) <= FIELDS | set(KINDS) and not one_field:
            found.add(f"{module}:{getattr(value, 'lineno', 0)} {names}")
    return sorted(found)


def test_no_list_outside_its_class_says_what_a_field_or_a_table_is() -> None:
    found = [
        line
        for path in (ROOT / "prebirth").rglob("*.py")
        for line in _lists_of_fields(
            path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        )
    ]
    assert not found, "\n".join(found)


def test_a_list_of_fields_by_hand_is_found() -> None:
    lines = [
        "from prebirth.case.case import Case",
        'OWN = frozenset({"form_id", "status"})',
        'TITLES = {"people": 1, "ties": 2}',
        'late = [name for name in ("born", "died") if name in {"on", "until"}]',
    ]
    assert len(_lists_of_fields("prebirth/new.py", "\n".join(lines))) == 4


def test_every_record_has_the_common_fields() -> None:
    assert all(set(kind.model_fields) >= COMMON for kind in KINDS.values())
