"""What people wrote, looked through for words; a sentence that denies them does not count."""

from __future__ import annotations

import re

SENTENCE = re.compile(r"[.;!?\n]")
CLAUSE = re.compile(r",|\b(?:but|and|though|although|however|except|apart from|which)\b")
WORRY = re.compile(
    r"\b(worr|concern|fear|afraid|anxious about|uneas|not safe\b|unsafe|at risk\b|doubts?\b)"
    r"|\balarm(ed|ing|s (us|me|them))\b|\balarm bells|\b(rais|sound)\w* (the|an) alarm"
)
NO_WORRY = re.compile(
    r"\b(no|not|none|nothing|never|without)( \w+){0,2} (worr|concern|fear|alarm|doubt|at risk)"
    r"|\b(course|group|class|session|workshop)s? (about|for|on|with)( \w+)? (worr|fear)"
    r"|\bafraid (that )?(i|we) (cannot|can't|could not|have no|do not|are not)\b"
)
"""How agencies write of a worry, and how they say that there is none."""


def affirmed(text: str, words: re.Pattern[str], denied: re.Pattern[str]) -> bool:
    """Whether a sentence has some words, in small letters, once what is denied is left out."""
    low = text.casefold()
    return words.search(low) is not None and any(words.search(said) for said in _said(low, denied))


def _said(low: str, denied: re.Pattern[str]) -> list[str]:
    return [
        ",".join(clause for clause in CLAUSE.split(sentence) if not denied.search(clause.strip()))
        for sentence in SENTENCE.split(low)
    ]
