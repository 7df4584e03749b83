"""Who told us something in private, and not as one who works with families, by their words."""

from __future__ import annotations

import re

WORKS = re.compile(
    r"\b(?:midwi|nurs|health|hospital|general\b|infirmary\b|GP\b|doctor|dr\b|surger|practice"
    r"|clinic|police|[DPW]+[CS]\b|sergeant|probation|teacher|college|academy|hous(?:e|ing)\b"
    r"|social|work\b|team|service|council|authority|trust|NHS|CAMHS|ward\b|unit\b|centre|center"
    r"|hub\b|aid\b|refuge|charity|courts?\b|prison|guardian|officer|manager|visitor|ambulance"
    r"|paramedic|maternity|antenatal|obstetric|perinatal|consultant|psych|counsel|support"
    r"|early help|MASH|safeguard|agency|department|professional|drugs?\b|community|foundation"
    r"|project|society|association|children|family|families|women|line\b|desk\b"
    r"|(?:help|hot|child)line\b|\w*(?:worker|school|therap))",
    re.IGNORECASE,
)
"""What says that somebody or a place works with families: a word, not the end of a name."""
KIN = (
    r"(?:(?:grand)?(?:mother|father|parents?|son|daughter)|mum|dad|gran\w*|nan(?:a|ny)?|aunt\w*"
    r"|uncle|cousin|sister|brother|ex|partner|boyfriend|girlfriend|husband|wife|flatmate|lodger"
    r"|friends?|relatives?)\b"
)
CLOSE = re.compile(
    r"\b(?:neighbours?|next door|member of the public|caller|anonymous(?:ly)?)\b"
    rf"|\b(?:her|his|their|\w+['’]s) (?:\w+ )?{KIN}(?!(?: \w+)?['’]s\b)(?! and baby\b)",
    re.IGNORECASE,
)
"""Who speaks in private, whatever their work is; not “her mother's midwife”."""
PRIVATE = re.compile(
    rf"\b(?:{KIN}|(?:M(?:r|rs|s|iss|x)|landlord|landlady|passer|witness|somebody|someone"
    r"|(?:wo)?man)\b)",
    re.IGNORECASE,
)
NAME = re.compile(r"\W*[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*)+\W*")
"""A name and no more."""
TITLED = re.compile(r"\W*M(?:r|rs|s|iss|x)\.? [A-Z][\w'’-]+\W*")
"""A title and a surname, which may be Ward or House."""


def is_private(text: str) -> bool:
    """Whether a text says who told us something in private.

    >>> is_private("Mrs Pike, next door"), is_private("Denise Hale"), is_private("Midwifery")
    (True, True, False)
    """
    if CLOSE.search(text) or TITLED.fullmatch(text):
        return True
    if WORKS.search(text):
        return False
    return PRIVATE.search(text) is not None or NAME.fullmatch(text) is not None
