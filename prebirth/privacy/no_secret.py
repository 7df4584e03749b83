"""What sounds like a secret and is none.

That somebody could not know of something of their own, or was told of it late, is no secret of
anybody, and a newborn that cannot tell is asked for no silence.
"""

from __future__ import annotations

import re

OWN = r"(?:her|his|their|your)"
NO_SECRET = re.compile(
    r"\b(?:newborns?|bab(?:y|ies)|infants?|child|children|toddlers?)"
    r" (?:can(?: ?not|['’]t)|could(?: not|n['’]t)) tell\b(?! (?:her|him|the|them|their|his|[A-Z]))"
    r"|\b(?i:can ?not|can['’]t|could not|couldn['’]t) tell"
    r"(?= (?:when|whether|if|how|which|what (?:day|time|is wrong)|the (?:time|difference)|us\b))"
    r"|\bnot aware(?= of any (?:allerg|illness|medical|health|condition|family history))"
    r"|\b(?i:was|were) not shared(?= with \w+ until \w[^.]*\b(?:sorry|apolog\w+))"
    rf"|\b(?:referred|referral)(?: made)? by (?:the |{OWN} )?(?:school|nursery|housing)"
    rf"(?=(?: \w+)? to (?:the |a |an |{OWN} )?(?:GP|club|midwi\w+|dentist|nurse|class|optician)\b)"
    r"|\b(?:has|have|had|of|great|good|emotional|with) intelligence"
    r"(?= and (?:humour|kindness|warmth|charm|wit|strength|good)\b)"
    r"|\b(?i:what) \w+ tells? (?:the |a |\w+ )?(?:doctor|GP|midwife|nurse) is confidential"
    r"|\bright to know (?=what we (?:hold|write|share|say)\b)|\bask us not to share\b"
)
"""Ways to speak of what somebody could not know, say or ask that are asked of nobody else."""
OF_HERSELF = re.compile(
    r"\b(?:did not know|had no idea|was not aware|was unaware)"
    r"(?= that she (?:was pregnant|was due|could have|may have|had a right|was entitled)\b)"
)
"""What a mother did not know of herself, where a sentence names her alone."""


def without_no_secret(sentence: str, *, of_mother: bool = False) -> str:
    """A sentence with such words made unreadable, each letter where it was.

    `of_mother` says that it names the mother who reads it, and nobody else.
    """
    for words in (NO_SECRET, OF_HERSELF) if of_mother else (NO_SECRET,):
        sentence = words.sub(lambda found: "_" * len(found[0]), sentence)
    return sentence
