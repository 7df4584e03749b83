"""Where a sentence ends, and a text without some of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.privacy.sentences import depth_of, leans, sentences, without

LONG = "He told us on the telephone that he had been asked to come by "
PIECES = st.sampled_from(
    [
        "Rosa came",
        "marl",
        "Mr.",
        "Dr",
        "e.g.",
        "a.m.",
        "F.H.",
        "1.",
        "- ",
        "“",
        "”",
        "(",
        ")",
        ". ",
        "! ",
        "?",
        "…",
        "\n",
        "\n\n",
        "  ",
        "\t",
        "\r\n",
        "é",
        "3.5",
        "'",
    ]
)


def parts(text: str) -> list[str]:
    return [text[span.start : span.end].strip() for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Came", ["Came"]),
        ("He came. He left.", ["He came.", "He left."]),
        ("He came. ", ["He came."]),
        ("he came. he left", ["he came.", "he left"]),
        ("Came? Yes! Then… no", ["Came?", "Yes!", "Then… no"]),
        ("Drove past, ? how he knows. Left", ["Drove past, ? how he knows.", "Left"]),
        ("Drove past, ? How he knows.", ["Drove past, ? How he knows."]),
        ("Seen there ? told by mate. Left", ["Seen there ? told by mate.", "Left"]),
        ("? told by mate", ["? told by mate"]),
        ("Seen there (?? followed her) today", ["Seen there (?? followed her) today"]),
        ("Seen there? told by mate", ["Seen there? told by mate"]),
        ("Did he come? He did.", ["Did he come?", "He did."]),
        ("Did he come ? He did.", ["Did he come ?", "He did."]),
        ("Really?! He left", ["Really?!", "He left"]),
        ("Came! then left", ["Came!", "then left"]),
        ("Came… Then", ["Came…", "Then"]),
        ("She said ... and left", ["She said ... and left"]),
        ("She left... Then", ["She left...", "Then"]),
        ("Mr. Dunning came. Dr. Hale left.", ["Mr. Dunning came.", "Dr. Hale left."]),
        ("M. Dunning came.", ["M. Dunning came."]),
        ("F.H. Dunning came.", ["F.H. Dunning came."]),
        ("We met F. H. Dunning.", ["We met F. H. Dunning."]),
        ("Mr. M. Dunning came.", ["Mr. M. Dunning came."]),
        ("with M. Dunning.", ["with M. Dunning."]),
        ("with Dunning M. He left.", ["with Dunning M.", "He left."]),
        ("with Dunning M. he left.", ["with Dunning M. he left."]),
        ("Approx. 5 came, e.g. Kit. Yes.", ["Approx. 5 came, e.g. Kit.", "Yes."]),
        (
            "At 10 a.m. Kit came. At 9 p.m. he left",
            ["At 10 a.m. Kit came.", "At 9 p.m. he left"],
        ),
        ("It cost 3.50 in all. Yes", ["It cost 3.50 in all.", "Yes"]),
        ("came.He left", ["came.He left"]),
        ("He said “Go. Now.” Then left.", ["He said “Go. Now.”", "Then left."]),
        ("He came (late. Very late) at 9. Yes.", ["He came (late. Very late) at 9.", "Yes."]),
        ("He came) at 9. Yes.", ["He came) at 9.", "Yes."]),
        ('“He came.” "Yes." No', ["“He came.”", '"Yes."', "No"]),
        ("One\nTwo", ["One", "Two"]),
        ("one\ntwo", ["one\ntwo"]),
        ("one.\ntwo", ["one.", "two"]),
        ("one:\ntwo", ["one:", "two"]),
        ("one\n\ntwo", ["one", "two"]),
        ("one\n- two\n• three\n(a) four", ["one", "- two", "• three", "(a) four"]),
        ("1. One. Two.\n2. Three", ["1. One.", "Two.", "2. Three"]),
        (f"{LONG}\nDunning.", [f"{LONG}\nDunning."]),
        (f"{LONG[:59]}b\nDunning.", [f"{LONG[:59]}b\nDunning."]),
        (f"{LONG[:58]}b\nDunning.", [f"{LONG[:58]}b", "Dunning."]),
        ("Flat 2\n9 Quarry Bank", ["Flat 2", "9 Quarry Bank"]),
    ],
)
def test_a_sentence_ends_where_a_reader_sees_it_end(text: str, found: list[str]) -> None:
    assert parts(text) == found


@pytest.mark.parametrize(
    ("text", "gone", "left"),
    [
        ("One. Two. Three.", [0], "Two. Three."),
        ("One. Two. Three.", [1], "One. Three."),
        ("One. Two. Three.", [2], "One. Two."),
        ("One. Two. Three.", [0, 1, 2], ""),
        ("One. Two. Three.", [], "One. Two. Three."),
        ("One.\n\nTwo.\n\nThree.", [1], "One.\n\nThree."),
        ("One.  \nTwo.\nThree.", [1], "One.\nThree."),
        ("- One\n- Two\n- Three", [1], "- One\n- Three"),
        ("1. One\n2. Two\n3. Three", [1], "1. One\n2. Three"),
        ("4) One\n5) Two\n6) Three", [0], "4) Two\n5) Three"),
        ("1. One\n3. Two\n4. Three", [0], "3. Two\n4. Three"),
        ("36. One\n37. weeks now", [0], "37. weeks now"),
        ("36. One\n37. weekly", [0], "36. weekly"),
        ("(i) One\n(ii) Two", [0], "(i) Two"),
        ("i. One\nii. Two\niii. Three", [1], "i. One\nii. Three"),
        (
            "1. One\n a) Two\n b) Three\n2. Six\n a) Four",
            [1],
            "1. One\n a) Three\n2. Six\n a) Four",
        ),
        ("1. One\n 1. Two\n 2. Three\n2. Four\n3. Five", [1, 3], "1. One\n 1. Three\n2. Five"),
        ("1. One\n2. Two\n\n1. Three\n2. Four", [0, 2], "1. Two\n\n1. Four"),
        ("h) One\ni) Two\nj) Three", [1], "h) One\ni) Three"),
        ("A) One\nB) Two", [0], "A) Two"),
        ("A. Rosa came\nB. Rosa slept", [0], "B. Rosa slept"),
        ("1. One ate. 2. Two ran.", [0], "1. Two ran."),
        ("a) One\nb. Two", [0], "b. Two"),
        ("xx) One\nxxi) Two", [0], "xxi) Two"),
        ("A list:\n1. One\n2. Two", [1], "A list:\n1. Two"),
        ("One\r\n\r\nTwo\r\n\r\nThree", [1], "One\r\n\r\nThree"),
        ("One\nTwo. Three", [0], "Two. Three"),
        ("One\nTwo", [1], "One"),
    ],
)
def test_a_text_is_as_if_a_sentence_had_never_been_written(
    text: str, gone: list[int], left: str
) -> None:
    spans = sentences(text)
    assert without(text, [spans[place] for place in gone]) == left


@given(st.lists(PIECES).map("".join))
def test_the_sentences_are_the_whole_text_in_order(text: str) -> None:
    spans = sentences(text)
    assert "".join(text[span.start : span.end] for span in spans) == text
    assert all(span.start < span.end for span in spans)
    assert without(text, spans) == ""


@given(st.lists(PIECES, min_size=1).map("".join), st.data())
def test_what_is_left_is_made_of_what_was_there(text: str, data: st.DataObject) -> None:
    spans = sentences(text)
    gone = data.draw(st.lists(st.sampled_from(spans))) if spans else []
    left = without(text, gone)
    assert left == left.strip()
    kept = "".join(text[span.start : span.end] for span in spans if span not in gone)
    assert sorted(letter for letter in left if letter.isalpha()) == sorted(
        letter for letter in kept if letter.isalpha()
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Called to Mafeking St. Lee left. NFA", ["Called to Mafeking St.", "Lee left.", "NFA"]),
        ("She is at St. Mary's. He left.", ["She is at St. Mary's.", "He left."]),
        ("They live on Mill St. now.", ["They live on Mill St. now."]),
        ("She rang from Mill Cl. today. He left.", ["She rang from Mill Cl. today.", "He left."]),
        ("Seen at Old Mill Cres. Lee left.", ["Seen at Old Mill Cres.", "Lee left."]),
        ("The GP Dr. Hale rang.", ["The GP Dr. Hale rang."]),
        ("Up Mr St. John's road.", ["Up Mr St. John's road."]),
    ],
)
def test_a_street_may_end_a_sentence_and_a_saint_does_not(text: str, parts: list[str]) -> None:
    assert [text[span.start : span.end].strip() for span in sentences(text)] == parts


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ((1, 2), "One came. […] Four left."),
        ((0, 2), "[…] Two ate. […] Four left."),
        ((3,), "One came. Two ate. Three ran. […]"),
    ],
)
def test_a_gap_stands_once_for_sentences_in_a_row(gone: tuple[int, ...], left: str) -> None:
    text = "One came. Two ate. Three ran. Four left."
    spans = sentences(text)
    assert without(text, [spans[number] for number in gone], "[…]") == left


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody has looked at the whole since.",
        "Nights after Friday's beer are the thinnest.",
        "Whether hands are gentle then, we do not know.",
        "If the answer is clean, the first error is nearer; if not, the second.",
        "Neither has been tested by a newborn.",
        "Tomasz's has barely been reached.",
        "The last row was about rent.",
        "Two nights later the police came.",
        "No one had seen more than one of these.",
        "- It stopped.",
        "Craig does not know where.",
        "Nobody has said why!",
        "“Kelly would not say who.”",
    ],
)
def test_a_sentence_that_takes_up_the_one_before_leans_on_it(sentence: str) -> None:
    assert leans(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Poppy is doing well.",
        "No police call for three months.",
        "Both parents rehearsed what to do when the baby cries.",
        "Thea is here.",
        "Itchy skin was seen.",
        "Others cook for a time.",
        "Nobody knows where she sleeps.",
        "Daz asked who came.",
    ],
)
def test_a_sentence_of_its_own_leans_on_none(sentence: str) -> None:
    assert not leans(sentence)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1. A seizure. 2. Marl came.", ["1. A seizure. ", "2. Marl came."]),
        ("1. One. 2. Two. 3. Three.", ["1. One. ", "2. Two. ", "3. Three."]),
        ("At 2 a.m. Marl came. She slept.", ["At 2 a.m. Marl came. ", "She slept."]),
        ("The police came at 2 a.m. Marl left.", ["The police came at 2 a.m. ", "Marl left."]),
    ],
)
def test_a_number_of_a_list_and_a_bare_time_are_no_sentences(text: str, parts: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentences(text)] == parts


@pytest.mark.parametrize(
    "name",
    ["W. Dunning", "F. O’Neill", "T. D'Arcy-Holme", "J. P. Lee", "A. de Souza", "Ł. Żak", "M. Li"],
)
def test_an_initial_is_no_mark_of_a_list(name: str) -> None:
    assert depth_of(f"{name} came.") == 0


@pytest.mark.parametrize("mark", ["a.", "A.", "(b)", "iv.", "12)", "-"])
def test_a_mark_of_a_list_is_one(mark: str) -> None:
    assert depth_of(f"{mark} drinks") == 1
    assert depth_of(f"  {mark} drinks") == 3
