from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.merge import conflicts, heads, merged
from prebirth.journal.store import digest


def chain(author: str, changes: list[Change], after: list[Entry]) -> list[Entry]:
    made = list(after)
    for number, change in enumerate(changes):
        parents = (digest(made[-1].body),) if made else ("root",)
        made.append(Entry(f"{len(made):04d}-{author}-{number}", "c", author, f"2026-01-01T00:00:{len(made):02d}", author, "x", (change,), parents))
    return made


def put(field: str, value: str) -> Change:
    return Change("set", "people", "p", field, None, value)


COMMON = chain("ann", [Change("add", "people", "p", after={"id": "p"})], [])


def test_a_journal_merges_with_a_longer_copy_of_itself() -> None:
    longer = chain("ann", [put("names", "x")], COMMON)
    assert merged(COMMON, longer) == merged(longer, COMMON) == longer
    assert conflicts(COMMON, longer) == []
    assert heads(longer) == [digest(longer[-1].body)]


def test_both_values_of_one_field_are_kept_for_a_person_to_choose() -> None:
    mine = chain("ann", [put("names", "one"), put("faith", "a")], COMMON)
    theirs = chain("bob", [put("names", "two"), put("phone", "b")], COMMON)
    (found,) = conflicts(mine, theirs)
    assert (found.record, found.field) == ("p", "names")
    assert {value[0] for value in found.values} == {"one", "two"}
    assert {value[1] for value in found.values} == {"ann", "bob"}
    both = merged(mine, theirs)
    assert {e.id for e in mine} | {e.id for e in theirs} == {e.id for e in both}
    assert len(heads(both)) == 2


def test_a_removal_against_a_change_is_for_a_person_to_choose() -> None:
    mine = chain("ann", [Change("remove", "people", "p", before={"id": "p"})], COMMON)
    theirs = chain("bob", [put("names", "two")], COMMON)
    assert [(c.field, {v[0] for v in c.values}) for c in conflicts(mine, theirs)] == [("names", {None, "two"})]


def test_the_same_value_twice_is_no_conflict() -> None:
    assert conflicts(chain("ann", [put("names", "one")], COMMON), chain("bob", [put("names", "one")], COMMON)) == []


values = st.lists(st.tuples(st.sampled_from(["names", "phone", "faith"]), st.sampled_from("abc")), max_size=5)


@given(values, values)
def test_the_union_is_the_same_from_either_side_and_loses_nothing(one: list[tuple[str, str]], other: list[tuple[str, str]]) -> None:
    mine = chain("ann", [put(*pair) for pair in one], COMMON)
    theirs = chain("bob", [put(*pair) for pair in other], COMMON)
    both = merged(mine, theirs)
    assert both == merged(theirs, mine)
    assert len(both) == len({e.id for e in mine} | {e.id for e in theirs})
    assert {c.field for c in conflicts(mine, theirs)} == {c.field for c in conflicts(theirs, mine)}
    place = {digest(entry.body): number for number, entry in enumerate(both)}
    assert all(place[parent] < place[digest(entry.body)] for entry in both for parent in entry.parents if parent in place)
