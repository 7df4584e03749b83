"""Sentences that limit what was said before them, such as “Only if he is away.”."""

from __future__ import annotations

import re
from itertools import groupby

from prebirth.privacy.folding import words_in
from prebirth.privacy.fragments import is_verb, says_no_more
from prebirth.privacy.ordinary import is_past_form
from prebirth.privacy.sentences import labelled_to, marked_to

JOINED = r"(?:(?:and|but|or|yet|so|also|even|then|still)\W+)*"
WHEN = (
    r"(?:if|when|while|whilst|once|after|before|until|till|unless|where|as (?:long|soon) as"
    r"|so long as|provid(?:ed|ing)|because)"
)
WHERE = r"(?:with|without|near|by|in|at|on|for|from|during)"
BEGINS = re.compile(
    rf"\W*{JOINED}(?:(?:only|not|never|except|save|nor)\W+(?:{WHEN}|{WHERE})\b"
    r"|not (?:allowed|permitted|safe)\b|on (?:the )?condition\b|subject to\b|provided\b|providing\b"
    r"|except\b|apart from\b|other than\b|with the exception\b)",
    re.IGNORECASE,
)
"""How a sentence begins that says when, with whom or for whom something does not hold."""
BARE = re.compile(
    rf"\W*{JOINED}(?:only|not|never|without)\b(?! (?:seen|known|met)\b)", re.IGNORECASE
)
"""How a note begins that excludes somebody, such as “Not Marl.”; without a verb it is one."""
NEVER = re.compile(rf"\W*{JOINED}never (?!seen|known|met)(?P<verb>\w+)", re.IGNORECASE)
CLAUSE = re.compile(
    rf"\W*{JOINED}{WHEN}\b(?! (?:that|then|this)\b)(?P<rest>[^,]*)$", re.IGNORECASE | re.DOTALL
)
"""A sentence that may be no more than the clause of the one before it, as “Unless he comes.”."""
OF_ALL = re.compile(
    rf"\W*{JOINED}(?:(?:all|none|some) of )?(?:all )?(?:this|that|these|those|it|they|which"
    r"|(?:the|this|that) (?:plan|rule|above|same|permission|agreement|arrangement|offer))"
    r"\W+(?:all )?(?:(?:do|does|will|can|is|are|would|shall)(?: ?not|n['’]t)"
    r" (?:hold|apply|count|stand|go|work|happen|so|be|true|valid|allowed|safe|possible)"
    r"|cannot|can['’]t|won['’]t|only|no longer|holds?|stops?|ends?|changes?|appl(?:y|ies)|depends?"
    r"|falls?|(?:may|might|can|could|will|would) (?:change|end|stop|fall)"
    rf"|is {WHEN}|(?:is|are|was) (?:only|off|void|subject|on condition|conditional))\b",
    re.IGNORECASE,
)
"""How a sentence begins that says of all above when it holds, as “This does not hold if …”."""
FIRST = re.compile(
    r"\b(?:must|has to|have to|needs? to|should|shall|will|is to|are to)\b.*\b(?:first"
    r"|before(?:hand)?(?: (?:that|then|this|it|she does|he does|they do))?|by then|already)\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""What has to be done before what was said above, as “Marl must be away first.”."""


def is_condition(sentence: str) -> bool:
    """Whether a sentence limits what was said before it, and not the sentence before it alone.

    >>> is_condition("Only if Marl is away."), is_condition("Marl must be away first.")
    (True, True)
    >>> is_condition("Only Marl came."), is_condition("When Marl came, Rosa left.")
    (False, False)
    """
    said = sentence[marked_to(sentence) :]
    said = said[labelled_to(said) :].strip()
    if BEGINS.match(said) or OF_ALL.match(said) or FIRST.search(said):
        return True
    never = NEVER.match(said)
    if never and not is_past_form(never["verb"].lower()):
        return True
    clause = CLAUSE.match(said)
    return bool(clause and _verbs(clause["rest"]) <= 1) or (
        BARE.match(said) is not None and says_no_more(said)
    )


def _verbs(clause: str) -> int:
    """How often a clause says what somebody does: once in “he is not there and has a knife”."""
    own = re.split(r"\b(?:and|or)\b", clause, maxsplit=1, flags=re.IGNORECASE)[0]
    words = [word for word in words_in(own) if word.key not in {"been", "being", "not", "now"}]
    return sum(verb for verb, _ in groupby(map(is_verb, words)))
