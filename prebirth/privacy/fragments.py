"""Sentences without a subject of their own, which are told of whoever was named before."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from prebirth.privacy.folding import Word, listed, words_in
from prebirth.privacy.ordinary import is_common, is_past_form, is_word
from prebirth.privacy.sentences import marked_to

OF_SOMEBODY = listed("""
    release bail arrest trial hearing sentence sentencing licence parole probation custody remand
    prison conviction convictions charge charges curfew tag recall discharge detox rehab relapse
    warrant caution cautions tenancy whereabouts marker markers warning warnings offence offences
    antecedents pnc pnd prev nominal oasys rosh ogrs rsr visor
""")
"""What only somebody has, or what befalls them: alone it is the one's who was named before."""
ADVERBS = listed("""
    now currently presently previously formerly recently still again often sometimes always never
    usually regularly daily weekly also then later subsequently afterwards thereafter eventually
""")
STATES = ADVERBS | listed("""
    since until till
    low medium high higher lower severe serious mild moderate violent dangerous abusive homeless
    drunk sober unwell pregnant single married unemployed wanted known unknown due out aware keen
    willing unwilling able unable likely unlikely free safe unsafe absent away back inside very not
    on in at under with without from near off living staying working drinking using sleeping waiting
""")
"""How a note begins that says where or how somebody is, and not who."""
DOES = listed("""
    lives stays works drinks smokes uses sells takes sleeps drives owns denies admits says wants
    attends sees keeps threatens shouts hits owes pays cares comes goes knows feels thinks hopes
    plans refuses agrees accepts argues fights misuses struggles neglects abuses swears steals
""")
"""What somebody does, as a note says it that does not say who."""
FINITE = listed("""
    is are was were has have had does do did will would can could may might must shall should
    isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt cant couldnt
""")
PAST = listed("""
    came went said told left got gave took saw hit broke rang met made kept knew ran sent spoke
    stood thought brought bought fell felt found held lost paid put sat slept ate drank drove grew
    heard hurt led let lay read rose sold spent stole threw woke won wore wrote became began
    born released remanded recalled returned relapsed smelt stank swore drew flew hid shook shot
    stuck swam tore bit blew caught chose dealt fought forgot forgave froze hung spat struck swung
    taught understood wept fled bled leant leapt burnt burst beat bent crept dug knelt learnt lent
    lit meant quit rode sang sought sped spilt spoilt strode swept withdrew
""")
"""The past of verbs that no ending tells."""
VERBS = FINITE | PAST | DOES
COMMANDS = listed("do dont put read let hurt lay led lost held found")
"""Of these words those with which somebody may be asked to do something."""
NO_CALL = listed("""
    a an the and or of to with by for from in on at no not he she they his her their this that
    then when if but police baby mother father mum dad parents all both some any each every most
    none nobody everybody it we you
""")
"""What beside a name does not say what somebody is called."""
JOINS = listed("and but so")
"""What joins a sentence to the one before it, and says nothing of whom it tells."""
LONGEST_CODE = 3
"""Words up to which a note in capitals is a code."""
BROUGHT = listed("""
    knife knives gun guns weapon weapons machete blade cannabis cocaine heroin drugs threats
    shouting screaming swearing car van motorbike vehicle
""")
"""What somebody brings to where they come, or does there: “Knife seen.”"""
THERE = listed("""
    outside there here nearby present seen shown taken hidden thrown drawn broken
""")
OF_A_CALL = listed("line call phone")
ENDED = listed("dead ended cut dropped disconnected engaged busy off lost hung blocked")
"""What becomes of somebody's call, as in “Line went dead.”"""
SEVERAL = listed("all everyone everybody several some most two three four")
PERSONAL = listed("""
    drunk sober unwell violent dangerous abusive homeless unemployed wanted drinking using stoned
    intoxicated angry shouting armed arrested detained charged bailed sectioned evicted cautioned
""")
"""What people are, or what befalls them, and is not so of things: “All drunk.”"""
FEW = 3
"""Words up to which such a note says no more."""
WHEN = re.compile(
    r"\W*(?:most|every|each|some|once|twice)(?: \w+)? "
    r"(?:night|day|morning|evening|week|weekend|month|time)s?\W*$",
    re.IGNORECASE,
)
"""A note that says no more than how often, such as “Most nights.”."""
UNDER = re.compile(
    r"\b(?:if|when|while|because|unless|until|till|once|since|although|though|who|whom|which|that"
    r"|where|before|after)\b",
    re.IGNORECASE,
)
"""What begins a clause whose verb is not the sentence's own."""


def begins_as_called(sentence: str, before: str, found: Collection[str]) -> bool:
    """Whether a sentence begins with what somebody was called beside their name before.

    After “Suspect Marl came.” that is “Suspect arrested.”, and after “Marl (IC1 male).” it is
    “IC1 male arrested.”.
    """
    words, said = words_in(sentence[marked_to(sentence) :]), words_in(before)
    words = words[1:] if words and words[0].key == "the" else words
    if not words or words[0].key in NO_CALL or is_verb_form(words[0].key):
        return False
    if not any(map(is_verb, words[1:4])):  # “Ring the midwife.” asks somebody to do it
        return False
    if _is_called_in(words[0], said, before):
        return True
    for name in found:
        start = before.find(name)
        end = start + len(name)
        beside = [word.key for word in said if word.end <= start][-1:]
        beside += [
            word.key for word in said if word.start >= end and "(" in before[end : word.start]
        ]
        if start >= 0 and words[0].key in beside:
            return True
    return False


def _is_called_in(word: Word, said: Sequence[Word], before: str) -> bool:
    """Whether a sentence said what somebody is called: “aka Bear”, “Adult 2 = Marl”."""
    equals = before.find("=")
    own = word.capital and not (word.loud and word.key.isalpha()) and not is_common(word.key)
    return any(
        one.key == word.key and (equals >= 0 or (own and one.capital and place > 0))
        for place, one in enumerate(said)
    )


def is_verb_form(key: str) -> bool:
    """Whether a word may be a verb, whatever letter it begins with."""
    return key in VERBS or is_past_form(key)


def says_no_more(sentence: str) -> bool:
    """Whether a sentence has no verb, such as “most nights”: it says nothing by itself."""
    return not any(map(is_verb, words_in(sentence)))


def has_no_subject(sentence: str) -> bool:
    """Whether a sentence does not say of whom it tells, such as “Bail to live at Elm Road.”.

    “Home is tidy.” has a subject, and “Ring the midwife.” asks somebody to do it.
    """
    words = words_in(sentence[marked_to(sentence) :])
    if words and words[0].key in JOINS:
        words = words[1:]
    if len(words) > 1 and words[0].key.isdigit() and words[1].key in OF_SOMEBODY:
        words = words[1:]
    if not words or sentence.rstrip().endswith("?"):
        return False
    note = _is_code(words) or _is_short_note(words) or bool(WHEN.match(sentence))
    return note or _begins_without(sentence, words)


def _begins_without(sentence: str, words: Sequence[Word]) -> bool:
    """Whether a sentence of these words begins as one does that does not say of whom it tells."""
    first, after = words[0].key, words[1:]
    # “Missed: two scans.” is an entry of a list, and says what it is of.
    if after and after[0].gap.startswith(":"):
        return first in OF_SOMEBODY
    then_verb = any(map(is_verb, after[:1]))
    if first in OF_SOMEBODY or is_past_form(first):
        # In “Hearing tests were done.” it only describes what comes after it.
        return then_verb or not any(map(is_verb, after[1:3]))
    if first in VERBS:
        return first not in COMMANDS
    if first not in STATES:
        return False
    own = words_in(UNDER.split(sentence, maxsplit=1)[0]) or words
    return (first in ADVERBS and then_verb) or not any(map(is_verb, own[1:]))


def _is_short_note(words: Sequence[Word]) -> bool:
    """Whether a few words say what came with somebody: “Knife seen.”, “Line went dead.”.

    So may “All drunk.”. In “Car seat bought.” the first word only describes the next.
    """
    if words[0].key == "the" and words[1:] and words[1].key in OF_A_CALL:
        words = words[1:]
    if not 1 < len(words) <= FEW:
        return False
    first, then = words[0].key, [word.key for word in words[1:]]
    if first in SEVERAL or first.isdigit():
        return not PERSONAL.isdisjoint(then)
    if first in OF_A_CALL:
        return not ENDED.isdisjoint(then)
    return first in BROUGHT and (is_verb(words[1]) or then[0] in STATES | THERE)


def _is_code(words: Sequence[Word]) -> bool:
    """Whether it is no more than a short form in capitals, such as “ADHD.” or “MAPPA 2.”."""
    letters = [word for word in words if not word.key.isdigit()]
    short = bool(letters) and len(words) <= LONGEST_CODE
    return short and all(word.loud and not is_word(word.key) for word in letters)


def is_verb(word: Word) -> bool:
    """Whether a word is surely a verb, and no name or month such as May."""
    return not word.capital and is_verb_form(word.key)
