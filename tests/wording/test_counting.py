"""A count and its noun, in one and in several."""

from prebirth.wording.counting import Number


def test_one_and_several_have_their_own_words() -> None:
    said = "Nobody has acted on {n:missed appointment|missed appointments}."
    assert said.format(n=Number(1)) == "Nobody has acted on 1 missed appointment."
    assert said.format(n=Number(2)) == "Nobody has acted on 2 missed appointments."
    assert said.format(n=Number(0)) == "Nobody has acted on 0 missed appointments."


def test_a_number_alone_is_said_as_it_is() -> None:
    assert f"{Number(12)} {Number(7):03}" == "12 007"
