"""Sentences as people write them: where each ends, and a text without some of them."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from prebirth.privacy.addresses import KINDS
from prebirth.privacy.days_in_text import NUMERALS
from prebirth.privacy.folding import REMEMBERED

END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)")
"""What may end a sentence; only what follows tells."""
SHORT = frozenset(
    {
        *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "revd", "fr", "sr", "st", "hon"),
        *("sgt", "insp", "supt", "cllr", "pc", "dc", "ds", "di", "wpc", "pcso", "capt", "col"),
        *("approx", "eg", "ie", "e.g", "i.e", "vs", "cf", "no", "nos", "tel", "ext", "ref", "re"),
        *("dept", "para", "pp", "viz", "ca", "circa", "incl", "excl", "est", "fig", "rd", "ave"),
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"),
        *("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"),
    }
)
"""What is written with a full stop and goes on."""
STREETS = frozenset({short for _, *others in KINDS for short in others} - {"dr", "la"})
"""What ends the name of a street, and may end a sentence with it."""
AT_TIMES = frozenset({"a.m", "p.m", "am", "pm", "etc", "al"})
"""What is written with a full stop, and may end a sentence: a capital after it tells."""
TIMES = frozenset({"a.m", "p.m", "am", "pm"})
SHORTEST = 3
"""Words up to which what ends with a time of the day, as “At 2 a.m.”, says nothing by itself."""
QUERIED = re.compile(r"[,;:(–—-]\s*$")
"""What stands before the query mark of a worker: “Drove past, ? How he knows.”"""
INITIALS = re.compile(r"(?:[^\W\d_][.\-])*[^\W\d_]")
LAST_WORD = re.compile(r"[^\s(\[\"“‘]*$")
MARKER = re.compile(r"[ \t]*(?:[-*•·–—]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,4})[.)])[ \t]+")
"""What begins a line of a list."""
INITIAL = re.compile(
    r"[ \t]*([^\W\d_])\.[ \t]+(?:[a-zß-ÿ]{1,3}[ \-]){,2}([^\W\d_])(?:[’'`´ʼ]?[^\W\d_]|\.)"
)
"""What begins a name with an initial, as “J. Lee”, “J. O’Neill”, “J. de Souza” and “J. P. Lee”."""
COUNTED = re.compile(r"([ \t]*\(?)(\d{1,3}|[a-zA-Z]|[ivx]{2,4})([.)][ \t]+)")
"""The mark of a list that is counted."""
MEASURED = re.compile(
    r"(?:weeks?|days?|hours?|hrs?|months?|years?|yrs?|min(?:ute)?s?|mg|kg|g|ml|cm|mm|bpm|%)(?!\w)"
)
"""What stands after a number that counts something, and is none of a list."""
POINTS_TO = re.compile(
    r"\b(?:points?|items?|numbers?|no\.?|nos\.?|paras?|steps?) ?\(?(?:\d|[a-z]\))", re.IGNORECASE
)
"""How a sentence points to a line of a list by its number or its letter."""
LABEL = re.compile(r"(?:\[[^\]\n]*\]\s*)?[^\W_][^\n:.!?]{0,30}:\s+(?=\S)")
"""Who speaks in a line of a transcript, or what a line of a form gives."""
LEFT_OUT = "[…]"
"""What stands where a sentence was left out whose being there is no secret."""
SPACES, GAPS = re.compile(r"[ \t]+(?=\r?\n)"), re.compile(r"(?:\r?\n){3,}")
WRAPPED = 60
"""Letters from which on a line may have been broken because it was long."""
LEANING = re.compile(
    r"\W*(?:he|him|his|she|her|hers|they|them|their|theirs|it|its|this|that|these|those|such|same"
    r"|here|there|since|then|so|thus|hence|but|and|or|yet|nor|because|which|who"
    r"|both(?! parents)|each|neither|either|none|another|again|still|also|instead|otherwise"
    r"|however|therefore|once|until|(?:as|see) above|ditto|likewise"
    r"|later|meanwhile|afterwards?|no longer|never again|the (?:first|second|third|last|other"
    r"|others|latter|former|same|next|two|above|pair|couple)"
    r"|(?:the |an? |some |\w+ )?(?:hour|night|day|week|month|year)s? (?:after|later|before|earlier)"
    r"|\w+['’]s (?:is|was|has|had|will|may|did|does))\b"
    r"|.*\b(?:(?:since|then|this|that|these|those|it|again|too|either|neither)\W*(?:$|[,.;:!?])"
    r"|(?:since|after|before|by|until|of|like|about) (?:then|this|that|these|those|it)\b"
    r"|the (?:first|second|third|other|latter|former|same)\b"
    r"|(?<!\w)(?:where|why|who|whom|how|when|which|what)\W*$)",
    re.IGNORECASE | re.DOTALL,
)
"""How a sentence begins, or what it holds, that is of one before it."""
OPENING, CLOSING = "(“[", ")”]"


class SentenceSpan(NamedTuple):
    """Where a sentence stands in a text, with the white space after it."""

    start: int
    end: int

    def touches(self, start: int, end: int) -> bool:
        """Whether any of it stands between two places of the text."""
        return bool(range(max(self.start, start), min(self.end, end)))


def leans(sentence: str) -> bool:
    """Whether a sentence takes up what stands before it, and says something else without it."""
    return LEANING.match(sentence) is not None


def marked_to(line: str) -> int:
    """Where a line of a list goes on after its mark; 0 of any other line."""
    marker = MARKER.match(line)
    return marker.end() if marker else 0


def is_numbered(text: str) -> bool:
    """Whether a text holds a line of a list with a number, or a letter."""
    return any(_counted(line) for line in text.splitlines())


def _is_initial(line: str) -> bool:
    """Whether a line begins with a name that has an initial."""
    name = INITIAL.match(line)
    return bool(name and name[1].isupper() and name[2].isupper())


def _counted(line: str) -> re.Match[str] | None:
    """The mark of a line of a list that is counted, and not the initial of a name."""
    match = None if _is_initial(line) else COUNTED.match(line)
    return None if match and MEASURED.match(line, match.end()) else match


def labelled_to(line: str) -> int:
    """Where a line goes on after who speaks in it, or what it gives; 0 of any other line."""
    label = LABEL.match(line)
    return label.end() if label else 0


def depth_of(line: str) -> int:
    """How far a line of a list is moved in, from 1 on; 0 of any other line.

    “W. Dunning” begins with an initial, not with the mark of a list.
    """
    if _is_initial(line):
        return 0
    return len(line) - len(line.lstrip(" \t")) + 1 if marked_to(line) else 0


@lru_cache(maxsize=REMEMBERED)
def sentences(text: str) -> tuple[SentenceSpan, ...]:
    """Where each sentence of a text begins and ends; together they are the whole text."""
    cuts = [0]
    for start, end in _lines(text):
        cuts += [*_ends(text, start, end), end]
    return tuple(SentenceSpan(*pair) for pair in pairwise(cuts))


def _lines(text: str) -> list[SentenceSpan]:
    """The lines of a text, those joined that were broken only because they were long."""
    found: list[SentenceSpan] = []
    start = place = 0
    for line in text.splitlines(keepends=True):
        if place > start and not _goes_on(text[start:place], line):
            found.append(SentenceSpan(start, place))
            start = place
        place += len(line)
    return [*found, SentenceSpan(start, place)] if place > start else found


def _goes_on(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence that the lines before it began."""
    last = before.splitlines()[-1].rstrip()
    if not line.strip() or not before.strip():
        return True  # an empty line belongs to the sentence before it
    if not last or MARKER.match(line):
        return False
    if last.rstrip("\"'”’)]")[-1:] in {".", "!", "?", "…", ":", ";"}:
        return False
    first = line.lstrip()[0]
    return first.islower() or len(last) >= WRAPPED


def _ends(text: str, start: int, end: int) -> list[int]:
    """Where the sentences of a line end, its own end not among them."""
    marker = MARKER.match(text, start, end)
    begin = marker.end() if marker else start
    found: list[int] = []
    open_, looked = 0, begin
    for match in END.finditer(text, begin, end):
        for letter in text[looked : match.end()]:
            open_ += (letter in OPENING) - (letter in CLOSING and open_ > 0)
        looked = match.end()
        after = match.end()
        while after < end and text[after].isspace():
            after += 1
        since = found[-1] if found else begin
        if _is_no_sentence(text[since : match.start()]):
            continue
        if after < end and not open_ and _is_end(text, begin, match, text[after]):
            found.append(after)
    return found


def _is_no_sentence(text: str) -> bool:
    """Whether what a full stop ends is a number of a list, or no more than a time of the day."""
    words = text.split()
    return text.strip().isdigit() or (
        len(words) <= SHORTEST and bool(words) and words[-1].casefold() in TIMES
    )


def _is_end(text: str, begin: int, match: re.Match[str], following: str) -> bool:
    """Whether a mark ends a sentence, and is no query of a worker nor of a word cut short."""
    if match[0][0] == "?":
        return not (following.islower() or QUERIED.search(text, begin, match.start()))
    if match[0][0] != "." or match[0].startswith(".."):
        return match[0][0] == "!" or not following.islower()
    last = _last_word(text, begin, match.start())
    if last.casefold() in AT_TIMES:
        return not following.islower()
    if INITIALS.fullmatch(last):
        # In “with Dunning M. He left” it ends one, in “M. Dunning” and “Mr M. Dunning” it does not.
        before = _last_word(text, begin, match.start() - len(last)).rstrip(".")
        name = before[:1].isupper() and before.casefold() not in SHORT
        return name and len(before) > 1 and not following.islower()
    if last.casefold() in STREETS:
        # “Mill St. Lee came”; a saint stands before the name.
        before = _last_word(text, begin, match.start() - len(last))
        return before[:1].isupper() and before.casefold() not in SHORT and following.isupper()
    return last.casefold() not in SHORT


def _last_word(text: str, begin: int, end: int) -> str:
    """The word before a place in a text."""
    before = text[begin:end].rstrip()
    match = LAST_WORD.search(before)
    return match[0] if match else ""


def without(text: str, gone: Collection[SentenceSpan], gap: str = "") -> str:
    """A text less some of its sentences, as if they had never been written, or with a gap said."""
    kept: list[str] = []
    marks = _marks(text, gone) if gone else {}
    for span in sentences(text):
        said = text[span.start : span.end]
        if span in gone:
            if not gap or (kept and kept[-1].rstrip() == gap):
                continue
            said = gap + said[len(said.rstrip()) :]
        elif mark := marks.get(span):
            said = COUNTED.sub(mark, said, count=1)
        if kept and not kept[-1][-1].isspace():
            kept.append(" ")
        kept.append(said)
    return GAPS.sub("\n\n", SPACES.sub("", "".join(kept))).strip()


class _CountedList(NamedTuple):
    """A list as far as it was read: how it is marked, and the last number it has."""

    begin: str
    kind: str
    end: str
    last: int
    given: int
    """The last number of a line of it that stays, as it is counted now."""

    def goes_on(self, kind: str, end: str, number: int) -> bool:
        """Whether a mark is the next of this list."""
        return (self.kind, self.end[0], self.last + 1) == (kind, end[0], number)


def _marks(text: str, gone: Collection[SentenceSpan]) -> dict[SentenceSpan, str]:
    """The mark of each line of a list that stays: lists are counted on, so that no gap tells."""
    lists: list[_CountedList] = []
    marks: dict[SentenceSpan, str] = {}
    for span in sentences(text):
        match = _counted(text[span.start : span.end])
        ways = _numbers_of(match[2]) if match else []
        if not match or not ways:
            continue
        begin, end = match[1], match[3]
        places = [
            (place, kind, number)
            for kind, number in ways
            for place, one in enumerate(lists)
            if one.goes_on(kind, end, number)
        ]
        # Of two lists it goes on with the one that is moved in as far, and with the nearer one.
        place, kind, number = max(
            places,
            key=lambda way: (lists[way[0]].begin == begin, way[0]),
            default=(len(lists), *ways[0]),
        )
        given = (lists[place].given if places else number - 1) + (span not in gone)
        lists[place : place + 1] = [_CountedList(begin, kind, end, number, given)]
        if span not in gone:
            marks[span] = f"{begin}{_mark(kind, given)}{end}"
    return marks


def _numbers_of(mark: str) -> list[tuple[str, int]]:
    """What the mark of a list may be: its kind and its number; “i” is a letter too."""
    found = [("1", int(mark))] if mark.isdigit() else []
    if mark in NUMERALS:
        found.append(("i", NUMERALS.index(mark) + 1))
    if len(mark) == 1 and mark.isalpha():
        first = "A" if mark.isupper() else "a"
        found.append((first, ord(mark) - ord(first) + 1))
    return found


def _mark(kind: str, number: int) -> str:
    """How a number is written in a list of a kind."""
    if kind == "1":
        return str(number)
    return NUMERALS[number - 1] if kind == "i" else chr(ord(kind) + number - 1)
