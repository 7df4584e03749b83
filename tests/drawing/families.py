"""Twenty families that are awkward to draw."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.case.case import Case
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Record
from prebirth.case.ties import Tie

ROLES = {"m": "mother", "f": "father"}


def person(key: str, sex: str = "", born: str | None = None, **facts: object) -> Person:
    kinds = {"w": "woman or girl", "m": "man or boy", "?": "not known"}
    guessed = kinds.get(sex) or kinds["w" if key.startswith(("m", "w", "g")) else "m"]
    return Person(
        **(
            {"id": key, "names": key.upper(), "sex": guessed, "born": born, "role": ROLES.get(key)}
            | facts
        )
    )


def family(
    people: list[Person], couples: str = "", children: str = "", records: Iterable[Record] = ()
) -> Case:
    """A family from couples like "m-f x/m" and children like "a,b>c d".

    Couples: - living together, / separated, // divorced, = married.
    """
    case = Case(id="c")
    for somebody in people:
        case = case.adding(somebody)
    marks = {"//": "divorced", "/": "separated", "=": "married", "-": "living together"}
    for pair in couples.split():
        mark = next(mark for mark in marks if mark in pair)
        one, other = pair.split(mark)
        case = case.adding(Tie(id=f"t-{one}-{other}", one=one, kind=marks[mark], other=other))
    for hang in children.split(";"):
        if hang.strip():
            parents, kids = hang.strip().split(">")
            for marked in kids.split():
                kid = marked.rstrip("~+*")
                bond = {"~": "step", "+": "adoptive", "*": "foster"}.get(marked[-1], "birth")
                kind = f"parent of ({bond})"
                for parent in parents.split(","):
                    case = case.adding(
                        Tie(id=f"p-{parent}-{kid}-{kind}", one=parent, kind=kind, other=kid)
                    )
    for record in records:
        case = case.adding(record)
    return case


def named(*keys: str) -> list[Person]:
    return [person(key) for key in keys]


FAMILIES: dict[str, Case] = {
    "mother alone": family(named("m")),
    "couple and first baby": family(named("m", "f"), "m=f"),
    "three generations both sides": family(
        named("m", "f", "g1", "h1", "g2", "h2"), "m-f g1=h1 g2//h2", "g1,h1>m; g2,h2>f"
    ),
    "half-siblings on both sides": family(
        [*named("m", "f", "x", "w"), person("a", born="2015"), person("b", born="2018")],
        "m-f x/m w/f",
        "m,x>a; f,w>b",
    ),
    "mother of four partners": family(
        [
            *named("m", "f", "x", "y", "z"),
            *(person(k, born=b) for k, b in (("a", "2010"), ("b", "2012"), ("c", "2014"))),
        ],
        "m-f x/m y/m z/m",
        "m,x>a; m,y>b; m,z>c",
    ),
    "both with several partners": family(
        [
            *named("m", "f", "x", "y", "w1", "w2"),
            person("a", born="2012"),
            person("b", born="2014"),
            person("c", born="2013"),
            person("d", born="2016"),
        ],
        "m-f x/m y/m w1/f w2/f",
        "m,x>a; m,y>b; f,w1>c; f,w2>d",
    ),
    "twins and a singleton": family(
        [
            *named("m", "f"),
            person("a", born="2018-03-04"),
            person("b", born="2018-03-04"),
            person("c", born="2020-01-01"),
        ],
        "m=f",
        "m,f>a b c",
        records=[Case().pregnancy.replace(babies=2)],
    ),
    "father not named": family([*named("m", "x"), person("a", born="2019")], "x/m", "m,x>a"),
    "two possible fathers": family(
        [person("m"), person("f", role="possible father"), person("y", role="possible father")],
        "",
        "",
    ),
    "grandparents as carers": family(
        [*named("m", "f", "g1", "h1"), person("a", born="2016")],
        "m-f g1=h1",
        "g1,h1>m; m,f>a; g1,h1>a*",
        records=[
            Household(
                id="h",
                name="Grandparents",
                members=(Member(person="g1"), Member(person="h1"), Member(person="a")),
            )
        ],
    ),
    "cousins who married": family(
        named("m", "f", "g1", "h1", "w1", "h2", "g0", "h0"),
        "m=f g1=h1 w1=h2 g0=h0",
        "g0,h0>h1 w1; g1,h1>m; w1,h2>f",
    ),
    "brothers with the same mother": family(
        [*named("m", "f", "x", "g2", "h2"), person("a", born="2018")],
        "m-f x/m g2=h2",
        "g2,h2>f x; m,x>a",
    ),
    "adopted and fostered": family(
        [*named("m", "f", "w1", "h1"), person("a", born="2015"), person("b", born="2017")],
        "m=f w1=h1",
        "m,f>a; w1,h1>a+; m,f>b*",
    ),
    "step-children": family(
        [*named("m", "f", "x", "w"), person("a", born="2014"), person("b", born="2015")],
        "m=f x//m w//f",
        "m,x>a; f,w>b; f>a~; m>b~",
    ),
    "long row of brothers and sisters": family(
        [*named("m", "f"), *(person(f"k{n}", born=f"20{n + 8:02d}") for n in range(9))],
        "m=f",
        "m,f>" + " ".join(f"k{n}" for n in range(9)),
    ),
    "great-grandparents": family(
        named("m", "f", "g1", "h1", "g2", "h2", "g3", "h3"),
        "m-f g1=h1 g2=h2 g3=h3",
        "g1,h1>m; g2,h2>g1; g3,h3>g2",
    ),
    "many who belong by no line": family(
        [
            *named("m", "f"),
            person("u1", role="other adult"),
            person("u2", role="other relative", of_parent="f"),
            person("g9", role="grandparent", of_parent="m"),
            person("a", role="sibling"),
        ],
        "m-f",
    ),
    "violence and control between all": family(
        named("m", "f", "x"),
        "",
        "",
        records=[
            Tie(
                id="1",
                one="m",
                other="f",
                kind="married",
                quality=("violence confirmed", "controlling", "close"),
                hurts="the other hurts this person",
            ),
            Tie(
                id="2",
                one="x",
                other="m",
                kind="separated",
                quality=("violence alleged", "conflict"),
            ),
            Tie(id="3", one="x", other="f", kind="other", quality=("distant", "conflict")),
        ],
    ),
    "contradicting ties": family(named("m", "f", "g1"), "m-f", "m>g1; g1>m; f>f"),
    "long names and a death": family(
        [
            person("m", names="Oluwaseun Adebayo-Fitzgerald", known_as=""),
            person("f", names="Bartholomew Featherstonehaugh-Cholmondeley"),
            person("a", names="Maximiliana Alexandrina", born="2015", died="2016-02"),
        ],
        "m=f",
        "m,f>a",
    ),
    "grandmother's former partner is the baby's father": family(
        [*named("m", "g1", "h1"), person("f", "m"), person("a", born="2015")],
        "g1=h1 g1//f m-f",
        "g1,h1>m; m,f>a",
    ),
    "uncle and niece": family(
        [*named("g0", "h0", "g1", "h2"), person("m"), person("f", "m")],
        "g0=h0 g1=h2 m=f",
        "g0,h0>f g1; g1,h2>m",
    ),
    "losses and a stillbirth": family(
        [
            *named("m", "f"),
            person("a", "w", born="2019", loss="stillbirth"),
            person("b", "?", born="2020", loss="miscarriage"),
            person("c", "?", born="2021", loss="termination"),
            person("d", born="2022-02-02", twin="identical"),
            person("e", born="2022-02-02", twin="identical"),
        ],
        "m=f",
        "m,f>a b c d e",
    ),
    "two mothers and a donor": family(
        [person("m"), person("n", "w", role="partner of a parent"), person("f", role="father")],
        "m=n",
        "m,n>",
    ),
    "two mothers, married, and a donor": family(
        [person("m"), person("m2", "w", role="mother"), person("d", "m", role="donor")], "m=m2"
    ),
    "two fathers and a surrogate": family(
        [
            person("f"),
            person("y", "m", role="father"),
            person("s", "w", role="surrogate"),
            person("k", "m", "2019-02-02", role="sibling"),
        ],
        "f=y",
        "f,y>k+",
    ),
    "a mother who is a man, and a woman who is the father": family(
        [person("m", "m"), person("f", "w")], "m=f"
    ),
    "twins whose father is not settled": family(
        [
            person("m"),
            *(person(key, "m", role="possible father") for key in ("x", "y")),
            person("leon", "m", "2024-05-01", role="half-sibling"),
        ],
        "m/x",
        "m,x>leon",
        [Pregnancy(babies=2)],
    ),
    "three possible fathers": family(
        [person("m"), *(person(key, "m", role="possible father") for key in ("f", "y", "z"))]
    ),
    "adopted within the family": family(
        [*named("m", "f", "g1", "h1"), person("s", "w", born="1999"), person("a", born="2016")],
        "m-f g1=h1",
        "g1,h1>m s; m,f>a; s>a+",
    ),
    "one home of three generations and a lodger": family(
        [
            *named("m", "f", "g1", "h1", "x"),
            person("a", born="2016"),
            person("b", born="2018"),
            person("u1", "m", role="other adult", of_parent="m"),
        ],
        "m-f g1=h1 x/m",
        "g1,h1>m; m,x>a; m,f>b",
        records=[
            Household(
                id="h",
                name="The house in Quay Street",
                members=tuple(Member(person=key) for key in ("g1", "m", "a", "b")),
            ),
            Household(
                id="k", name="Flat", members=tuple(Member(person=key) for key in ("x", "u1"))
            ),
        ],
    ),
    "parted in a year": family(
        named("m", "f", "x"),
        "m-f",
        "",
        records=[Tie(id="s", one="x", other="m", kind="separated", ended="2019-05")],
    ),
}
