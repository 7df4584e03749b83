"""What a sentence says that one of the family keeps from another, in the words people use.

“Rosa does not want Kit to know about the pills” asks nobody for silence, and tells of a secret all
the same. It is in no paper for whoever must not know; whoever keeps it may read it in their own.
"""

from __future__ import annotations

import re

from prebirth.case.people import Sex
from prebirth.privacy.folding import keys_of, listed

KIN = (
    r"(?:mum|mam|mother|dad|father|sister|brother|family|parents|midwife|GP|boss|school|friends?"
    r"|ex|nan\w*|gran\w*|aunt\w*|uncle|landlord)"
)
WHO = rf"(?!(?:her|his|their|the) {KIN}\b)(?P<whom>[^\W\d_]+)"
NOT = r"(?: not|n['’]?t| never)(?: yet)?"
OF = (
    r"(?: (?:that|about|of) (?:she|he|her|his|him|they|their|we|it|this|the|(?-i:[A-Z])\w+)\b"
    r"| (?:she|he|they|we) \w)"
)
LEARN = r"(?:know|find(?:ing|s)? out|learns?|hears?|see|be told|being told|knowing|hearing|told)"
FROM = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:do|does|did){NOT} (?:want|wish|like) (?:for )?{WHO} (?:to )?{LEARN}\b",
        rf"\b(?:has|have|had){NOT} (?:told|let on to|confided in) {WHO}(?! to\b)",
        rf"\b(?:has|have|had){NOT} (?:shared|discussed|raised)(?: \w+)? with {WHO}",
        rf"\b{WHO} (?:do|does){NOT} know{OF}",
        rf"\b{WHO} (?:has|have) no idea{OF}",
        rf"\b{WHO} (?:is|are)(?:{NOT} aware| unaware){OF}",
        rf"\bnot to (?:tell|let|inform|mention \w+ to|say (?:a word|anything|\w+) to) {WHO}",
        (
            rf"\b(?:would rather|would prefer(?: that| if)?|prefers(?: that)?|hopes(?: that)?)"
            rf" {WHO}(?: (?:do|does|did|will))?{NOT} (?:hears?|knows?|finds? out|found out|learns?)"
        ),
        (
            r"\b(?:keep(?:s|ing)?|kept|hides?|hid|hiding|hidden|conceal(?:s|ed|ing)?)"
            r" (?!\w+ (?:away|safe|apart)\b)(?:(?!away|safe|apart|distance)\w+ ){1,5}"
            rf"(?:of \d+ \w+ (?:\d+ )?)?from {WHO}"
        ),
        rf"\bwithout {WHO}(?:['’]s)? (?:knowledge|hearing|knowing|finding out|being told)\b",
        rf"\bbehind {WHO}(?:['’]s)? back\b",
        rf"\bleft out of {WHO}(?:['’]s)? (?:copy|report|paper)",
        rf"\b(?:does|do|did){NOT} want \w+ in {WHO}(?:['’]s)? (?:copy|report|paper)",
        rf"\b(?:if|when|once|in case) {WHO} (?:knew|finds? out|found out|learns?|hears?){OF}",
        (
            r"\b(?:spoke|told|said|talked|rang|disclosed)\b.{,200}\b(?:while|when) "
            rf"{WHO} (?:was|is) (?:out|away|asleep|not there|at work)\b"
        ),
        rf"\b{WHO} (?:thinks|believes) (?:that )?s?he is the (?:father|mother)\b,? but\b",
        rf"\bbe (?:brought up|raised|mentioned) (?:with|in front of|when|while) {WHO}",
    )
)
"""How it says from whom."""
ONCE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{WHO} did{NOT} know{OF}",
        rf"\b{WHO} had no idea{OF}",
        rf"\b{WHO} (?:was|were)(?:{NOT} aware| unaware)\b",
        rf"\b(?:was|were){NOT} known to {WHO}",
    )
)
"""How it says who did not know of something then: it may be kept from them still."""
UNAWARE = re.compile(
    rf"\b{WHO} (?:(?P<then>was|were)|is|are)(?:{NOT} aware| unaware)\b"
    rf"|\b(?P<known>was|were){NOT} known to (?P<to>[^\W\d_]+)",
    re.IGNORECASE,
)
"""The words of those that are also those of a sentence which asks for silence."""
LEAVES = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|wants?|means|intends?|hop(?:es?|ing)|thinking|ready|preparing)"
    rf"(?: \w+)? leav(?:e|ing) {WHO}(?! (?:with|alone|to)\b)",
    re.IGNORECASE,
)
"""How it says that somebody means to leave another."""
FROM_ALL = re.compile(
    r"\b(?:in secret|secretly|to secrecy)\b|\b(?:to|must) stay between (?:her|him|them|us)\b"
    r"|\b(?:asked|begged|told|wants)(?: \w+){,3} to keep (?:her|his|this|it)(?: \w+){,3} quiet\b"
    r"|\bleave (?:her|his|their) name out of\b|\bto say nothing (?:yet|about|of|to)\b"
    r"|\b(?:nobody|no[- ]one)(?: at home| in the family)? knows (?:that|about|of)\b"
    r"|\bonly (?:the |her |his |our )?(?:\w+ )?(?:midwife|GP|doctor|nurse|social worker|health"
    r" visitor|support worker) knows\b"
    r"|\bthinking of leaving\b|\blooked (?:at|into|for) (?:a )?refuges?\b",
    re.IGNORECASE,
)
"""How it says so without saying from whom, or what whoever is left must not learn."""
MAY_SAY = re.compile(
    r"\b(?:not|never|secre\w+|from|without|behind|left out|quiet|name out|nothing|nobody|no[- ]one"
    r"|only|no idea|unaware|leav\w+|refuges?|between|brought up|raised|mentioned|if|when|while|once"
    r"|in case|but|(?:do|does|did|has|have|had|is|are)nt)\b|n['’]t\b",
    re.IGNORECASE,
)
"""A word of each of these, for a quick look: without one, none of them is looked for."""
PRONOUNS_OF = {
    Sex.MAN: listed("he him his himself"),
    Sex.WOMAN: listed("she her hers herself"),
}
"""The words that stand for a reader by their sex: “he did not know” may be said of him."""
PRONOUNS = frozenset[str]().union(*PRONOUNS_OF.values()) | listed("they them their theirs")
"""The words that stand for somebody."""
ANYBODY = listed("him her them he she they parents parent family both either anybody anyone")
"""Who may be meant where it names nobody."""


def may_be_secret(text: str) -> bool:
    """Whether a text has a word without which nothing is said to be kept from anybody."""
    return MAY_SAY.search(text) is not None


def without_unaware(sentence: str, reader: frozenset[str], names: frozenset[str]) -> str:
    """A sentence with each “Kit was not aware” made unreadable where Kit is not its reader.

    “Is not aware” tells of what is kept still: of that, where it names its reader too.
    """
    named = not reader.isdisjoint(keys_of(sentence))

    def unread(found: re.Match[str]) -> str:
        whom = "".join(keys_of(found["whom"] or found["to"]))
        then = found["then"] or found["known"] or named
        return "_" * len(found[0]) if then and whom in names - reader else found[0]

    return UNAWARE.sub(unread, sentence)


def is_secret_from(
    sentence: str,
    reader: frozenset[str],
    names: frozenset[str],
    others: frozenset[str],
    own: frozenset[str] = frozenset(),
) -> bool:
    """Whether a sentence tells of what is kept from a reader, or from somebody by others.

    `reader` are the words by which the reader is called, `names` those of all the family, and
    `others` those of the rest of it; `own` are the words that stand for the reader. Who keeps it,
    as the sentence names them, may read it.
    """
    if not may_be_secret(sentence):
        return False
    said = list(keys_of(sentence))
    keeper = next((key for key in said if key in names), "")
    named = not reader.isdisjoint(said)
    for found in (one for pattern in (*FROM, *ONCE) for one in pattern.finditer(sentence)):
        whom, then = "".join(keys_of(found["whom"])), found.re in ONCE
        somebody = whom in (ANYBODY - own if then else ANYBODY) and keeper not in reader
        if whom in reader or (somebody and not others.isdisjoint(said)):
            return True
        if whom not in names or (named and (then or keeper in reader or keeper == whom)):
            continue
        if not then or _tells_of_another(sentence, found, (names | PRONOUNS) - reader - own):
            return True
    if any("".join(keys_of(one["whom"])) in reader for one in LEAVES.finditer(sentence)):
        return True
    return FROM_ALL.search(sentence) is not None and keeper not in reader


def _tells_of_another(sentence: str, found: re.Match[str], others: frozenset[str]) -> bool:
    """Whether it speaks of another than whom it says that they did not know, by their full name."""
    before = [*keys_of(sentence[: found.start("whom")])][-2:]
    meant = {"".join(keys_of(found["whom"])), *before}
    return not (others - meant).isdisjoint(keys_of(sentence))
