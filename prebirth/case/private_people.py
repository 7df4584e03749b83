"""Who told us something in private, and not as one who works with families, by their words."""

from __future__ import annotations

import re

WORKS = re.compile(
    r"midwi|nurs|health|hospital|general\b|infirmary|\bGP\b|doctor|\bdr\b|surger|practice|clinic"
    r"|police|\b[DPW]+[CS]\b|sergeant|probation|school|teacher|college|academy|hous(?:e|ing)\b"
    r"|social|worker|work\b|team|service|council|authority|trust|NHS|CAMHS|ward\b|unit\b|centre"
    r"|center|hub\b|aid\b|refuge|charity|court|prison|guardian|officer|manager|visitor|ambulance"
    r"|paramedic|maternity|antenatal|obstetric|perinatal|consultant|psych|counsel|therap|support"
    r"|early help|MASH|safeguard|agency|department|professional|drugs?\b|community"
    r"|foundation|project|society|association|children|family|families|women|line\b|desk\b",
    re.IGNORECASE,
)
"""What says that somebody or a place works with families."""
PRIVATE = re.compile(
    r"\b(?:M(?:r|rs|s|iss|x)\b|neighbours?|next door|friends?|relatives?|landlord|landlady|caller"
    r"|member of the public|passer|witness|(?:grand)?(?:mother|father|parents?|son|daughter)|mum"
    r"|dad|gran\w*|nan(?:a|ny)?|aunt\w*|uncle|cousin|sister|brother|ex|partner|boyfriend|girlfriend"
    r"|husband|wife|flatmate|lodger|somebody|someone|(?:wo)?man)\b",
    re.IGNORECASE,
)
NAME = re.compile(r"\W*[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*)+\W*")
"""A name and no more."""


def is_private(text: str) -> bool:
    """Whether a text says who told us something in private.

    >>> is_private("Mrs Pike, next door"), is_private("Denise Hale"), is_private("Midwifery")
    (True, True, False)
    """
    if WORKS.search(text):
        return False
    return PRIVATE.search(text) is not None or NAME.fullmatch(text) is not None
