"""How people write a person, an agency, its worker or an address in the texts of a record.

Each kind is a table of functions of what is recorded; one gives nothing where it does not apply, as
a dropped accent for a name without accents. Initials alone and misspellings are beyond any program.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

NO_BREAK, THIN, NARROW, IDEOGRAPHIC = "\u00a0", "\u2009", "\u202f", "\u3000"
SOFT_HYPHEN, ZERO_SPACE, WORD_JOINER = "\u00ad", "\u200b", "\u2060"
HARD_HYPHEN, EN_DASH, MINUS = "\u2011", "\u2013", "\u2212"
CURLY, LETTER_APOSTROPHE, ACUTE, PRIME, BACKTICK = "\u2019", "\u02bc", "\u00b4", "\u2032", "`"
LIGATURES = {"ffi": "\ufb03", "ffl": "\ufb04", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}
APOSTROPHES = f"'{CURLY}"
STROKES = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "æ": "ae", "ß": "ss"})
"""Letters that are no plain letter with an accent, as they are typed without a key for them."""
TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "pc", "ds", "prof", "rev", "sister"})


class Spelling(NamedTuple):
    """One way of writing something, by its name, and what it comes to."""

    way: str
    text: str


class Named(NamedTuple):
    """Somebody as recorded: the full name, what they are known as, and how they are addressed."""

    names: str
    known_as: str = ""
    title: str = "Mr"

    @property
    def parts(self) -> list[str]:
        """The words of the full name, without a title that was written with it."""
        words = self.names.split()
        return [word for word in words if word.rstrip(".").casefold() not in TITLES] or words

    @property
    def given(self) -> str:
        """The first given name; nothing where one name is all there is."""
        return self.parts[0] if len(self.parts) > 1 else ""

    @property
    def middle(self) -> str:
        """The second given name, if there is one."""
        return self.parts[1] if len(self.parts) > 2 else ""

    @property
    def last(self) -> str:
        """The surname."""
        return self.parts[-1]

    @property
    def full(self) -> str:
        """The full name, without a title."""
        return " ".join(self.parts)

    @property
    def two(self) -> str:
        """Given name and surname."""
        return f"{self.given} {self.last}".strip()

    @property
    def initial(self) -> str:
        """The first letter of the given name."""
        return self.given.strip("".join(APOSTROPHES))[:1]


class Agreed(NamedTuple):
    """An agency as recorded: its name, in words of which the last may say what it is."""

    name: str
    kind_word: str = ""
    """The last word of the name where people leave it out, such as refuge."""

    @property
    def short(self) -> str:
        """The name without the word that says what it is."""
        return self.name.removesuffix(self.kind_word).strip() if self.kind_word else ""


class Place(NamedTuple):
    """An address as recorded, in its parts; a flat may be missing."""

    flat: str
    number: str
    street: str
    town: str
    postcode: str

    @property
    def recorded(self) -> str:
        """The address as it stands in the field."""
        begin = f"{self.flat}, " if self.flat else ""
        return f"{begin}{self.number} {self.street}, {self.town} {self.postcode}"

    @property
    def house(self) -> str:
        """Number and street."""
        return f"{self.number} {self.street}"

    @property
    def short_street(self) -> str:
        """The street with its last word as it is shortened on envelopes; nothing without one."""
        begin, _, last = self.street.rpartition(" ")
        return f"{begin} {SHORTENED[last]}" if begin and last in SHORTENED else ""


SHORTENED = {
    "Road": "Rd",
    "Street": "St",
    "Avenue": "Ave",
    "Lane": "Ln",
    "Close": "Cl",
    "Drive": "Dr",
    "Crescent": "Cres",
    "Terrace": "Terr",
    "Gardens": "Gdns",
    "Court": "Ct",
    "Square": "Sq",
    "Place": "Pl",
}


def decomposed(text: str) -> str:
    """The text with its accents as letters of their own; nothing where it has none."""
    made = unicodedata.normalize("NFD", text)
    return made if made != text else ""


def plain(text: str) -> str:
    """The text without its accents; nothing where it has none."""
    letters = unicodedata.normalize("NFD", text)
    made = "".join(letter for letter in letters if not unicodedata.combining(letter))
    made = made.translate(STROKES)
    return made if made != text else ""


def swapped(text: str, old: str, new: str) -> str:
    """The text with one sign for another; nothing where it does not have it."""
    for sign in old:
        if sign in text:
            return text.replace(sign, new)
    return ""


def inside(text: str, sign: str) -> str:
    """The text with a sign in the middle of its longest word."""
    word = max(re.findall(r"\w+", text), key=len)
    at = text.index(word) + len(word) // 2
    return text[:at] + sign + text[at:]


def tied(text: str) -> str:
    """The text with ligatures, as pasted from a PDF; nothing where it has no such letters."""
    made = text
    for letters, sign in LIGATURES.items():
        made = made.replace(letters, sign)
    return made if made != text else ""


def plural(name: str) -> str:
    return f"{name}es" if name.endswith(("s", "x", "z", "ch", "sh")) else f"{name}s"


def halves(name: str) -> list[str]:
    """The two names of a double-barrelled one."""
    parts = re.split(r"[-‐‑]", name)
    return parts if len(parts) > 1 and all(len(part) > 2 for part in parts) else []


def _half(name: str, place: int) -> str:
    return halves(name)[place] if halves(name) else ""


def joined(text: str) -> str:
    """The letters of a text in one, as in an e-mail address."""
    return re.sub(r"\W", "", plain(text) or text).lower()


def given_with(person: Named, text: str) -> str:
    """The text where somebody has a given name beside the surname, else nothing."""
    return text if person.given else ""


PERSON: Mapping[str, Callable[[Named], str]] = {
    "full name": lambda p: p.full,
    "full name in capitals": lambda p: p.full.upper(),
    "full name in small letters": lambda p: p.full.lower(),
    "full name, possessive": lambda p: f"{p.full}'s",
    "given name and surname": lambda p: p.two,
    "title and surname": lambda p: f"{p.title} {p.last}",
    "title with a point": lambda p: f"{p.title}. {p.last}",
    "title and surname in capitals": lambda p: f"{p.title} {p.last}".upper(),
    "title in small letters": lambda p: f"{p.title.lower()} {p.last.lower()}",
    "title, initial, surname": lambda p: given_with(p, f"{p.title} {p.initial} {p.last}"),
    "title, initial, point, surname": lambda p: given_with(p, f"{p.title} {p.initial}. {p.last}"),
    "title and full name": lambda p: f"{p.title} {p.full}",
    "title with a no-break space": lambda p: f"{p.title}{NO_BREAK}{p.last}",
    "the family by its name": lambda p: f"the {plural(p.last)}",
    "the family of the name": lambda p: f"the {p.last} family",
    "Mr and Mrs": lambda p: f"Mr and Mrs {p.last}",
    "Mr & Mrs": lambda p: f"Mr & Mrs {p.last}",
    "surname": lambda p: p.last,
    "surname in capitals": lambda p: p.last.upper(),
    "surname in small letters": lambda p: p.last.lower(),
    "surname, possessive": lambda p: f"{p.last}'s",
    "surname, curly possessive": lambda p: f"{p.last}{CURLY}s",
    "surname in capitals, possessive": lambda p: f"{p.last.upper()}'S",
    "surname, possessive without a sign": lambda p: f"{p.last}s",
    "family, possessive": lambda p: f"{plural(p.last)}'",
    "given name": lambda p: p.given,
    "given name in capitals": lambda p: p.given.upper(),
    "given name in small letters": lambda p: p.given.lower(),
    "given name, possessive": lambda p: p.given and f"{p.given}'s",
    "given name, curly possessive": lambda p: p.given and f"{p.given}{CURLY}s",
    "second given name": lambda p: p.middle,
    "both given names": lambda p: p.middle and f"{p.given} {p.middle}",
    "second given name as a letter": lambda p: p.middle and f"{p.given} {p.middle[0]} {p.last}",
    "letters with points": lambda p: p.middle and f"{p.initial}.{p.middle[0]}. {p.last}",
    "letters without points": lambda p: p.middle and f"{p.initial}{p.middle[0]} {p.last}",
    "capitals, comma, given name": lambda p: given_with(p, f"{p.last.upper()}, {p.given}"),
    "surname, comma, given name": lambda p: given_with(p, f"{p.last}, {p.given}"),
    "surname and given name": lambda p: given_with(p, f"{p.last} {p.given}"),
    "surname, given name in brackets": lambda p: given_with(p, f"{p.last} ({p.given})"),
    "surname, comma, initial": lambda p: given_with(p, f"{p.last}, {p.initial}."),
    "surname and initial": lambda p: given_with(p, f"{p.last} {p.initial}"),
    "initial with a point": lambda p: given_with(p, f"{p.initial}. {p.last}"),
    "initial without a point": lambda p: given_with(p, f"{p.initial} {p.last}"),
    "initial, point, no space": lambda p: given_with(p, f"{p.initial}.{p.last}"),
    "initial in small letters": lambda p: given_with(p, f"{p.initial} {p.last}".lower()),
    "given name and letter": lambda p: given_with(p, f"{p.given} {p.last[0]}"),
    "known as": lambda p: p.known_as,
    "known as, in capitals": lambda p: p.known_as.upper(),
    "known as, in small letters": lambda p: p.known_as.lower(),
    "known as, possessive": lambda p: p.known_as and f"{p.known_as}'s",
    "known as, with the surname": lambda p: p.known_as and f"{p.known_as} {p.last}",
    "known as, quoted within": lambda p: (
        p.known_as and f"{p.given} “{p.known_as}” {p.last}".strip()
    ),
    "known as, in brackets within": lambda p: (
        p.known_as and f"{p.given} ({p.known_as}) {p.last}".strip()
    ),
    "also known as": lambda p: p.known_as and f"{p.two} aka {p.known_as}",
    "two spaces": lambda p: given_with(p, f"{p.given}  {p.last}"),
    "no-break space": lambda p: given_with(p, f"{p.given}{NO_BREAK}{p.last}"),
    "thin space": lambda p: given_with(p, f"{p.given}{THIN}{p.last}"),
    "narrow no-break space": lambda p: given_with(p, f"{p.given}{NARROW}{p.last}"),
    "ideographic space": lambda p: given_with(p, f"{p.given}{IDEOGRAPHIC}{p.last}"),
    "tab": lambda p: given_with(p, f"{p.given}\t{p.last}"),
    "new line": lambda p: given_with(p, f"{p.given}\n{p.last}"),
    "new line after the title": lambda p: f"{p.title}\n{p.last}",
    "decomposed accents": lambda p: decomposed(p.full),
    "decomposed surname": lambda p: decomposed(p.last),
    "accents dropped": lambda p: plain(p.full),
    "accents dropped, surname in capitals": lambda p: plain(p.last).upper(),
    "accents dropped, given name": lambda p: plain(p.given),
    "hyphen as space": lambda p: swapped(p.last, "-", " "),
    "hyphen dropped": lambda p: swapped(p.last, "-", ""),
    "hard hyphen": lambda p: swapped(p.full, "-", HARD_HYPHEN),
    "en dash for a hyphen": lambda p: swapped(p.full, "-", EN_DASH),
    "minus for a hyphen": lambda p: swapped(p.last, "-", MINUS),
    "spaces round the hyphen": lambda p: swapped(p.last, "-", " - "),
    "new line after the hyphen": lambda p: swapped(p.last, "-", "-\n"),
    "first half of the surname": lambda p: _half(p.last, 0),
    "second half of the surname": lambda p: _half(p.last, -1),
    "title and second half": lambda p: (halves(p.last) and f"{p.title} {_half(p.last, -1)}") or "",
    "given name and first half": lambda p: (
        (halves(p.last) and given_with(p, f"{p.given} {_half(p.last, 0)}")) or ""
    ),
    "halves turned round": lambda p: "-".join(reversed(halves(p.last))),
    "soft hyphen": lambda p: inside(p.last, SOFT_HYPHEN),
    "zero-width space": lambda p: inside(p.last, ZERO_SPACE),
    "word joiner": lambda p: inside(p.two, WORD_JOINER),
    "ligature": lambda p: tied(p.last),
    "curly apostrophe": lambda p: swapped(p.full, "'", CURLY),
    "straight apostrophe": lambda p: swapped(p.full, CURLY, "'"),
    "backtick": lambda p: swapped(p.last, APOSTROPHES, BACKTICK),
    "acute": lambda p: swapped(p.last, APOSTROPHES, ACUTE),
    "prime": lambda p: swapped(p.last, APOSTROPHES, PRIME),
    "letter apostrophe": lambda p: swapped(p.last, APOSTROPHES, LETTER_APOSTROPHE),
    "apostrophe dropped": lambda p: swapped(p.last, APOSTROPHES, ""),
    "apostrophe as space": lambda p: swapped(p.last, APOSTROPHES, " "),
    "apostrophe, all small": lambda p: swapped(p.last, APOSTROPHES, "'").lower(),
    "apostrophe dropped, capitals": lambda p: swapped(p.last, APOSTROPHES, "").upper(),
    "double quotes": lambda p: f'"{p.last}"',
    "curly quotes": lambda p: f"“{p.two}”",
    "single quotes": lambda p: f"'{p.last}'",
    "round brackets": lambda p: f"({p.last})",
    "square brackets": lambda p: f"[{p.two}]",
    "angle brackets": lambda p: f"<{p.last}>",
    "after a slash": lambda p: f"adult/{p.last}",
    "before a slash": lambda p: f"{p.last}/adult",
    "after a colon": lambda p: f"adult:{p.last}",
    "before a colon": lambda p: f"{p.last}: seen,",
    "before a semicolon": lambda p: f"{p.last}; also",
    "after a dash": lambda p: f"yes—{p.last}—no",
    "before dots": lambda p: f"{p.last}... and",
    "before a comma": lambda p: f"{p.last}, again,",
    "after ex": lambda p: f"ex-{p.last}",
    "before a hyphen": lambda p: f"{p.last}-related",
    "with a number": lambda p: f"{p.last}2",
    "after a number": lambda p: f"2.{p.last}",
    "starred": lambda p: f"**{p.last}**",
    "between low lines": lambda p: f"_{p.last}_",
    "after a number sign": lambda p: f"#{p.last}",
    "e-mail with a point": lambda p: given_with(
        p, f"{joined(p.given)}.{joined(p.last)}@example.org"
    ),
    "e-mail in one": lambda p: given_with(p, f"{joined(p.given)}{joined(p.last)}@example.org"),
    "e-mail with an initial": lambda p: given_with(
        p, f"{p.initial.lower()}{joined(p.last)}@example.org"
    ),
    "e-mail with a number": lambda p: f"{joined(p.last)}84@example.org",
    "handle": lambda p: given_with(p, f"@{joined(p.given)}_{joined(p.last)}"),
    "file name with low lines": lambda p: given_with(p, f"{p.given}_{p.last}_2025.pdf"),
    "file name with hyphens": lambda p: given_with(
        p, f"{joined(p.given)}-{joined(p.last)}-report.docx"
    ),
    "file name, surname first": lambda p: given_with(p, f"{p.last}{p.given}.doc"),
    "address of a page": lambda p: given_with(
        p, f"https://example.org/{joined(p.given)}-{joined(p.last)}"
    ),
}
"""Ways of writing a person."""

WORKER_ONLY: Mapping[str, Callable[[Named], str]] = {
    "rank": lambda p: f"PC {p.last}",
    "profession": lambda p: f"social worker {p.last}",
    "initial and profession": lambda p: given_with(p, f"SW {p.initial}. {p.last}"),
    "nurse": lambda p: f"Sister {p.last}",
    "doctor": lambda p: f"Dr. {p.last}",
    "doctor without a point": lambda p: f"Dr {p.last}",
    "per": lambda p: f"per {p.last}",
    "care of": lambda p: f"c/o {p.two}",
}
WORKER: Mapping[str, Callable[[Named], str]] = {**PERSON, **WORKER_ONLY}
"""Ways of writing the worker of an agency: as any person, and by what they are."""

AGENCY: Mapping[str, Callable[[Agreed], str]] = {
    "name": lambda a: a.name,
    "name in capitals": lambda a: a.name.upper(),
    "name in small letters": lambda a: a.name.lower(),
    "name as a title": lambda a: a.name.title(),
    "with the": lambda a: f"the {a.name}",
    "possessive": lambda a: f"{a.name}'s",
    "curly possessive": lambda a: f"{a.name}{CURLY}s",
    "without its kind": lambda a: a.short,
    "without its kind, in capitals": lambda a: a.short.upper(),
    "without its kind, in small letters": lambda a: a.short.lower(),
    "without its kind, possessive": lambda a: a.short and f"{a.short}'s",
    "without its kind, with the": lambda a: a.short and f"the {a.short}",
    "its kind first": lambda a: a.short and f"{a.kind_word} at {a.short}",
    "another kind": lambda a: a.short and f"{a.short} staff",
    "two spaces": lambda a: a.name.replace(" ", "  "),
    "no-break space": lambda a: a.name.replace(" ", NO_BREAK),
    "thin space": lambda a: a.name.replace(" ", THIN),
    "narrow no-break space": lambda a: a.name.replace(" ", NARROW),
    "tab": lambda a: a.name.replace(" ", "\t"),
    "new line": lambda a: a.name.replace(" ", "\n", 1),
    "with hyphens": lambda a: a.short.replace(" ", "-") if " " in a.short else "",
    "in one": lambda a: a.short.replace(" ", "") if " " in a.short else "",
    "in one, small": lambda a: a.short.replace(" ", "").lower() if " " in a.short else "",
    "with low lines": lambda a: a.name.replace(" ", "_"),
    "soft hyphen": lambda a: inside(a.name, SOFT_HYPHEN),
    "zero-width space": lambda a: inside(a.name, ZERO_SPACE),
    "word joiner": lambda a: inside(a.name, WORD_JOINER),
    "ligature": lambda a: tied(a.name),
    "decomposed accents": lambda a: decomposed(a.name),
    "accents dropped": lambda a: plain(a.name),
    "and for &": lambda a: swapped(a.name, "&", "and"),
    "& for and": lambda a: a.name.replace(" and ", " & ") if " and " in a.name else "",
    "curly apostrophe": lambda a: swapped(a.name, "'", CURLY),
    "apostrophe dropped": lambda a: swapped(a.name, APOSTROPHES, ""),
    "double quotes": lambda a: f'"{a.name}"',
    "curly quotes": lambda a: f"“{a.name}”",
    "single quotes": lambda a: f"'{a.name}'",
    "round brackets": lambda a: f"({a.name})",
    "square brackets": lambda a: f"[{a.name}]",
    "after a slash": lambda a: f"clinic/{a.name}",
    "before a slash": lambda a: f"{a.name}/clinic",
    "before a colon": lambda a: f"{a.name}: rang,",
    "before a comma": lambda a: f"{a.name}, again,",
    "after a dash": lambda a: f"yes—{a.name}—no",
    "starred": lambda a: f"**{a.name}**",
    "between low lines": lambda a: f"_{a.name}_",
    "e-mail": lambda a: f"info@{joined(a.short or a.name)}.org.uk",
    "address of a page": lambda a: f"www.{joined(a.short or a.name)}.org.uk",
    "handle": lambda a: f"@{joined(a.short or a.name)}",
    "file name": lambda a: f"{(a.short or a.name).replace(' ', '_')}_letter.pdf",
    "with at": lambda a: f"somebody at {a.name}",
}
"""Ways of writing an agency."""


def _letters(code: str, sign: str) -> str:
    return code.replace(" ", sign)


ADDRESS: Mapping[str, Callable[[Place], str]] = {
    "as recorded": lambda a: a.recorded,
    "as recorded, in capitals": lambda a: a.recorded.upper(),
    "as recorded, in small letters": lambda a: a.recorded.lower(),
    "in lines": lambda a: a.recorded.replace(", ", "\n"),
    "in lines with commas": lambda a: a.recorded.replace(", ", ",\n"),
    "without commas": lambda a: a.recorded.replace(",", ""),
    "without spaces after commas": lambda a: a.recorded.replace(", ", ","),
    "without the postcode": lambda a: a.recorded.removesuffix(a.postcode).strip(),
    "number and street": lambda a: a.house,
    "number and street in capitals": lambda a: a.house.upper(),
    "number and street in small letters": lambda a: a.house.lower(),
    "number, comma, street": lambda a: f"{a.number}, {a.street}",
    "number, point, street": lambda a: f"{a.number}. {a.street}",
    "no before the number": lambda a: f"no {a.house}",
    "No. before the number": lambda a: f"No. {a.house}",
    "number in words before it": lambda a: f"number {a.house}",
    "number sign": lambda a: f"#{a.house}",
    "number and street, possessive": lambda a: f"{a.house}'s",
    "number and street, town": lambda a: f"{a.house}, {a.town}",
    "number and street, postcode": lambda a: f"{a.house}, {a.postcode}",
    "street": lambda a: a.street,
    "street in capitals": lambda a: a.street.upper(),
    "street in small letters": lambda a: a.street.lower(),
    "street, possessive": lambda a: f"{a.street}'s",
    "street and town": lambda a: f"{a.street}, {a.town}",
    "street, then number": lambda a: f"{a.street} {a.number}",
    "street with two spaces": lambda a: a.street.replace(" ", "  "),
    "street with a no-break space": lambda a: a.street.replace(" ", NO_BREAK),
    "number with a no-break space": lambda a: f"{a.number}{NO_BREAK}{a.street}",
    "street with a thin space": lambda a: a.street.replace(" ", THIN),
    "street with a tab": lambda a: a.street.replace(" ", "\t"),
    "street on two lines": lambda a: a.street.replace(" ", "\n"),
    "number on its own line": lambda a: f"{a.number}\n{a.street}",
    "street with a hyphen": lambda a: a.street.replace(" ", "-"),
    "street in one": lambda a: a.street.replace(" ", ""),
    "street with low lines": lambda a: a.house.replace(" ", "_"),
    "street in a file name": lambda a: f"{a.house.replace(' ', '_')}.pdf",
    "street with a soft hyphen": lambda a: inside(a.street, SOFT_HYPHEN),
    "street with a zero-width space": lambda a: inside(a.street, ZERO_SPACE),
    "street decomposed": lambda a: decomposed(a.street),
    "street without accents": lambda a: plain(a.street),
    "street with a curly apostrophe": lambda a: swapped(a.street, "'", CURLY),
    "street without its apostrophe": lambda a: swapped(a.street, APOSTROPHES, ""),
    "street shortened": lambda a: a.short_street,
    "street shortened, point": lambda a: a.short_street and f"{a.short_street}.",
    "number and street shortened": lambda a: a.short_street and f"{a.number} {a.short_street}",
    "street quoted": lambda a: f"“{a.street}”",
    "street in brackets": lambda a: f"({a.house})",
    "street after a slash": lambda a: f"home/{a.street}",
    "street with the": lambda a: f"the {a.street} house",
    "flat": lambda a: a.flat,
    "flat in capitals": lambda a: a.flat.upper(),
    "flat and street": lambda a: a.flat and f"{a.flat}, {a.house}",
    "flat and street, no comma": lambda a: a.flat and f"{a.flat} {a.house}",
    "flat before a slash": lambda a: a.flat and f"{a.flat.split()[-1]}/{a.house}",
    "flat, then street on a new line": lambda a: a.flat and f"{a.flat}\n{a.house}",
    "postcode": lambda a: a.postcode,
    "postcode in small letters": lambda a: a.postcode.lower(),
    "postcode in one": lambda a: _letters(a.postcode, ""),
    "postcode in one, small": lambda a: _letters(a.postcode, "").lower(),
    "postcode mixed": lambda a: a.postcode.title(),
    "postcode with two spaces": lambda a: _letters(a.postcode, "  "),
    "postcode with a no-break space": lambda a: _letters(a.postcode, NO_BREAK),
    "postcode with a thin space": lambda a: _letters(a.postcode, THIN),
    "postcode with a tab": lambda a: _letters(a.postcode, "\t"),
    "postcode on two lines": lambda a: _letters(a.postcode, "\n"),
    "postcode with a hyphen": lambda a: _letters(a.postcode, "-"),
    "postcode in brackets": lambda a: f"({a.postcode})",
    "postcode after a colon": lambda a: f"postcode:{_letters(a.postcode, '')}",
    "postcode after a comma": lambda a: f"there,{a.postcode}",
    "postcode, possessive": lambda a: f"{a.postcode}'s",
    "town and postcode": lambda a: f"{a.town}, {a.postcode}",
}
"""Ways of writing an address."""


def of_person(person: Named, *, word: bool = False) -> Iterator[Spelling]:
    """Every spelling of a person.

    `word`: the surname is a word too, which in small letters is no name.
    """
    return _all(PERSON, person, small=not word)


def of_worker(worker: Named) -> Iterator[Spelling]:
    """Every spelling of the worker of an agency."""
    return _all(WORKER, worker)


def of_agency(agency: Agreed) -> Iterator[Spelling]:
    """Every spelling of an agency."""
    return _all(AGENCY, agency)


def of_address(place: Place) -> Iterator[Spelling]:
    """Every spelling of an address."""
    return _all(ADDRESS, place)


def _all(
    ways: Mapping[str, Callable[..., str]], of: object, *, small: bool = True
) -> Iterator[Spelling]:
    for way, write in ways.items():
        text = write(of)
        if text and (small or text != text.lower()):
            yield Spelling(way, text)
