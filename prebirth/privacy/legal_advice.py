"""What a text says of the advice of the authority's lawyers, in whatever record it stands.

A record of such advice is closed by what it is (`by_itself`); this is for what people write
elsewhere, such as “Our solicitor thinks that we should wait” in an event. Whatever is said with a
word for those lawyers is shown to be decided, but for that advice was sought, and for what a
parent's own solicitor says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import ClassVar

from prebirth.case.case import Case
from prebirth.case.listed import ListRow, having
from prebirth.case.marks import Why
from prebirth.case.plan import LegalKind, LegalRole, LegalRow
from prebirth.privacy.by_itself import lawyers_of
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import either, glance_at, keys_of, listed, quick_look
from prebirth.privacy.names import TITLES, Keys, names_of
from prebirth.privacy.redaction import Reader
from prebirth.privacy.sentences import LEFT_OUT, sentences
from prebirth.privacy.sought import TAKES_UP, Hit, Sought
from prebirth.privacy.withheld import Choice, Withheld

OWNER = (
    r"(?:my|her|his|their|(?!(?:council|authority|la|department|borough|county|children|services?|team"
    r"|care|worker|manager|today|yesterday|it|that|there|what|s?he)s?['’])(?:[\w-]+['’]s|\w+s['’]))"
)
"""Whose lawyers are none of the authority's."""
KINDS = either("""
    own new old former family criminal immigration divorce first current last defence leading
    junior benefits? housing
""")
"""Which of their lawyers: “her new criminal solicitor”."""
NOBODYS = either("""
    independent free CPS Crown immigration criminal divorce defence duty official
""")
"""Which lawyers are not ours, whoever's they are: “a duty solicitor”."""
OWNED = rf"(?:\b{OWNER}(?: (?:{KINDS}|legal aid)){{,2}}|\b(?:{NOBODYS}|legal aid))"
"""What stands before lawyers who are a parent's own, or another's."""
THEIRS = (
    r"(?: (?:acting )?for (?:the )?(?:mother|father|parents?|mum|dad|family|child|her|him|them"
    r"|(?!(?:LA|Council|Children|Local|us|our|now)\b)(?-i:[A-Z])\w+)\b)"
)
"""What stands after them."""
HELPING = """
    is are was were has have had do does did will would can could may might must should not
    didn['’]t don['’]t doesn['’]t isn['’]t aren['’]t
"""
"""“Legal have …”, “Legal didn't …”."""
SAYING = """
    say says think thinks thought said feels? felt told gave met wrote rang back backs support
    supports wants? needs? agrees? advises? consider considers believes? recommends? suggests?
    warns? doubts? fears? holds? prefers? see sees \\w+ed
"""
"""“Legal think …”, “Legal advised …”."""
MINDED = """
    happy content clear unhappy supportive sure unsure confident worried concerned keen reluctant
    cautious satisfied against unable firm
"""
"""“Legal not happy”, “Legal against it”."""
JOINING = """
    never also now still then who whether that we they about yesterday today again of to on for if
    as but so view opinion steer position
"""
"""“We asked legal whether …”, “Legal view is …”."""
SPEAKS = either(HELPING, SAYING, MINDED, JOINING)
"""What follows the word “legal” where it means people."""
LEGAL = (
    r"(?:(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bit )(?<!\bwas )(?<!\bnot )"
    rf"\blegal(?:['’]s\b|(?= {SPEAKS}\b)|(?=\W*$)|(?= ?[^\w\s'’/-]))"
    r"|\blegal (?:team|services?|section|department|dept|advis[eo]rs?|officers?|colleagues?)\b)"
)
A_PET = r" (?:is|was) (?:the name of|(?:her|his|their) (?:\w+ )?(?:cat|dog|pet))\b"
"""What stands after “KC” where it is a name."""
LAWYERS = (
    rf"(?:{LEGAL}|\b(?:solicitors?|lawyers?|barristers?)\b(?!['’]s? office)"
    rf"|\bcounsel\b(?! of h(?:er|is)\b)|\b(?-i:[KQ]C)\b(?!{A_PET}))(?!{THEIRS})"
)
ADVICE = r"(?:advice|opinion|view|steer|position)"
BEING = either("is was were has also now not to be being been still yet only then first next")
HAPPENED = either("""
    sought taken given asked obtained requested needed required available free offered planned
    booked received awaited pending due wanted arranged outstanding recorded had privileged
    provided shared
""")
"""What is told of advice as a thing: “Legal advice was not yet sought.”"""
NOT_SAID = rf"(?! (?:{BEING} )*(?:{HAPPENED}|on file)\b)"
"""What follows where it is told that there was advice, and not what it was."""
TELLS = r"(?: (?:is|was|were|has been|remains|that|not to|says|said|suggests)\b|\s*[:–—-]\s)"
LABELLED = rf"(?<![\w'’] )legal(?: {ADVICE})?\s?:(?=\s*\w)"
PLANNING = (
    r"(?: (?:decided|advised|concluded|recommended|thought|considered|felt"
    r"|agreed (?:that|we|it|threshold|the threshold|to))\b|(?: outcome)?\s?:(?=\s*\w))"
)
"""What a meeting with lawyers came to."""
SOMEBODY = r"\b(?:an?|any|no|not)(?: retired)? (?:solicitors?|lawyers?|barristers?)\b"
"""Lawyers who are nobody's yet, unless they speak to us."""
US = re.compile(r"\b(?:we|us|our)\b", re.IGNORECASE)
"""What says that lawyers who are nobody's yet spoke to us: it takes a sentence out."""
HAD = re.compile(
    r"\b(?<!independent )(?<!free )legal advice (?:is|was|has been|had been) "
    r"(?:taken|given|obtained|received|sought|had)\b",
    re.IGNORECASE,
)
"""That there was advice: the next sentence may say what it was."""
SAYS = re.compile(
    r"\b(?:advi[cs]|th(?:ink|ought)|sa(?:y|id)|believe|fe(?:el|lt)|consider|recommend|suggest|warn"
    r"|doubt|fear|conclu|told|view|opinion|confirm|agree|clear|sure|worried)",
    re.IGNORECASE,
)
"""What makes more of a name that is not written in sentences, as “Legal team” is."""
GOES_ON = re.compile(
    r"\W*(?:they|their|he|she|he['’]s|counsel|it(?: is| was|['’]s)|so|now|therefore|hence)\b",
    re.IGNORECASE,
)
"""How a sentence begins that may go on with what lawyers say."""
WORDS = listed(
    "legal legals counsel counsels solicitor solicitors lawyer lawyers barrister barristers"
    " kc kcs qc qcs"
)
"""A text without one of these, and without what the lists call it, tells of no advice."""

GIVEN_US = listed("advised")
"""A word that may tell of advice where nobody is named."""
OF_LAW = (
    r"(?:threshold|section \d+|s\.? ?20|proceedings|court|judge|evidence|papers|order"
    r"|in law|legally|legal advice)"
)
US_ADVISED = re.compile(
    rf"\b(?:we|the (?:council|authority|LA)) (?:are|were|have been|had been|has been|was) advised\b"
    rf"(?! by\b).*\b{OF_LAW}\b|^\W*advised (?:that )?(?:the )?threshold\b"
    r"|\b(?:following|on|after|because of|in line with|due to|given) (?:our |the )?legal advice\b"
    r"(?=.*\bwe\b)",
    re.IGNORECASE,
)
"""How it is told what we were advised, where no lawyer is named."""

PARTED = re.compile(r"[\s-]+")
"""What stands between the words of a name."""


class LegalAdvice(Sought):
    """Seeks sentences that tell what the authority's lawyers advise; each is near.

    A person sees each before the copy is made; without a window they are taken out.
    """

    def __init__(self, lawyers_named: Collection[str] = ()) -> None:
        """Seek it by the words for lawyers, and by the names of those of this authority."""
        super().__init__()
        advice, planning = (
            having(LegalKind, role) for role in (LegalRole.ADVICE, LegalRole.PLANNING)
        )
        steps, meetings = _called(advice), (*_called(planning), *_said(planning))
        lawyers = _said(advice)
        names = (*steps, *meetings, *lawyers)
        others = [keys for name in names if WORDS.isdisjoint(keys := keys_of(name))]
        named = {keys for name in lawyers_named for keys in _named(name)}
        self._pieces = (
            WORDS
            | GIVEN_US
            | {keys[-1] for keys in named}
            | {key for keys in others for key in keys[-1:]}
        )
        looked_at = (*WORDS, *GIVEN_US, *(keys[-1] for keys in named))
        self._may_tell = quick_look((*looked_at, *(PARTED.split(name)[-1] for name in names)))
        self._words = _pattern(steps, lawyers, meetings)
        spelt = sorted(map(" ".join, named), key=len, reverse=True)
        self._by_name = re.compile(
            rf"\b(?:{'|'.join(map(_spelt, spelt)) or '(?!)'})\b(?P<tells>\s*[:–—-]\s)?",
            re.IGNORECASE,
        )

    def __bool__(self) -> bool:
        """That there is always something to look for."""
        return True

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each sentence that tells what lawyers advise, and the one after that they gave some."""
        if not self._may_tell.search(text.casefold()):  # equivalent: it only spares a look
            return []
        if self._pieces.isdisjoint(glance_at(text).pieces):
            return []
        found, had = [], False
        for span in sentences(text):
            said = text[span.start : span.end]
            at = next(filter(_is_ours, self._words.finditer(said)), None) or self._by_them(said)
            if at or (had and GOES_ON.match(said)):
                start, end = at.span() if at else (0, len(said.rstrip()))
                near = Hit(
                    span.start + start,
                    span.start + end,
                    near=True,
                    reason=Why.PRIVILEGED,
                    advice=True,
                    in_prose=not SAYS.search(said),
                )
                found.append(near)
            had = HAD.search(said) is not None
        return found

    def _by_them(self, sentence: str) -> re.Match[str] | None:
        """Where a sentence tells what one of the authority's lawyers says, or was said to us."""
        told = US_ADVISED.search(sentence)
        for found in self._by_name.finditer(sentence):
            if found["tells"] or SAYS.search(sentence):
                return found
        return told

    def leans(self, sentence: str, whom: Collection[str]) -> bool:  # noqa: ARG002
        """Whether a sentence may go on with the advice that is taken out before it."""
        return bool(TAKES_UP.match(sentence) or GOES_ON.match(sentence))


class AdviceForFamily(LegalAdvice):
    """The same for one of the family, to whom it is no secret that something is left out."""

    gap: ClassVar[str] = LEFT_OUT


def take_out_legal_advice(
    versions: Sequence[Case], seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The case less each sentence on legal advice; the lawyers themselves read their own.

    The first of the versions is the one that is seen; the lawyers are those of all of them.
    """
    whole = versions[0]
    if reader.legal_advice or reader.agency in lawyers_of(whole):
        return seen
    named = lawyers_named(versions)
    sought = AdviceForFamily(named) if reader.person else LegalAdvice(named)
    return take_out_lost(whole, seen, sought, held, choice)


def lawyers_named(versions: Iterable[Case]) -> tuple[str, ...]:
    """The names of those who work for the authority's lawyers, in one of the versions."""
    cases = list(versions)
    lawyers = lawyers_of(*cases)
    others = {one.name for case in cases for one in case.agencies}
    others |= {name for case in cases for one in case.people for name in names_of(one)}
    workers = (
        name
        for case in cases
        for agency in case.agencies
        if agency.id in lawyers
        for name in names_of(agency)
    )
    return tuple(dict.fromkeys(name for name in workers if name not in others))


def _named(name: str) -> set[Keys]:
    """How somebody is spoken of: by the whole name, or by the surname after a title."""
    whole = tuple(key for key in keys_of(name) if key not in TITLES)
    titled = (
        {(title, whole[-1]) for title in ("mr", "mrs", "ms", "miss", "mx", "dr")}
        if whole
        else set()
    )
    return ({whole} if len(whole) > 1 else set()) | titled


def _is_ours(found: re.Match[str]) -> bool:
    """Whether the lawyers that were found may be the authority's."""
    told_us = found["anyone"] and not found["anyone"].casefold().startswith("not ")
    return not (found["owned"] or found["anyone"]) or bool(told_us and US.search(found.string))


def _called(rows: Sequence[ListRow]) -> tuple[str, ...]:
    """What the lists in use call some steps."""
    return tuple(dict.fromkeys(name for row in rows for name in (row.id, row.label) if name))


def _said(rows: Sequence[ListRow]) -> tuple[str, ...]:
    """How notes say them in other words, such as by whom the advice is given."""
    return tuple(name for row in rows if isinstance(row, LegalRow) for name in row.said)


@lru_cache(maxsize=8)
def _pattern(
    steps: tuple[str, ...], said: tuple[str, ...], meetings: tuple[str, ...]
) -> re.Pattern[str]:
    """What tells of advice, by what it, those who give it and a meeting on it are called.

    What it finds as `owned` is said of other lawyers, as `anyone` of lawyers who are nobody's yet.
    """
    lawyers = "|".join((LAWYERS, *map(_spelt, said)))
    called, met = ("|".join(map(_spelt, names)) or "(?!)" for names in (steps, meetings))
    return re.compile(
        rf"(?P<owned>{OWNED} (?:{lawyers}|(?:{called})\b))|(?P<anyone>{SOMEBODY})"
        rf"|(?:{lawyers})|\b(?:{called}){NOT_SAID}{TELLS}"
        rf"|\b(?:{met})(?: meeting)?{PLANNING}|{LABELLED}",
        re.IGNORECASE,
    )


def _spelt(name: str) -> str:
    """A name as it may be written, with a space or a hyphen between its words."""
    return r"[\s-]+".join(map(re.escape, PARTED.split(name)))
