"""Sentences that limit what was said before them, such as “Only if he is away.”.

Where one is taken out, all above it in its text would be read as if it held without it. A sentence
that only begins like one (“Not at home with Marl.”, “Once a week Marl comes.”) limits nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby, pairwise

from prebirth.privacy.folding import Word, listed, words_in
from prebirth.privacy.fragments import PAST, is_verb
from prebirth.privacy.ordinary import MONTHS, is_past_form
from prebirth.privacy.sentences import labelled_to, marked_to
from prebirth.privacy.spoken_of import KinTo, nouns_of

JOINERS = listed("and but or yet so also even then still")
"""What joins a condition to what it limits: “But not with him.”"""
ONLY = listed("only not never except save nor")
"""How a limit begins: “Only if he is away.”, “Not with him.”"""
SETS = listed("if unless until till provided providing") | {"as long as", "so long as"}
"""How a clause begins that is a condition in any tense: “If he came back.”"""
TIMES = listed("when while whilst once after before where") | {"as soon as"}
"""How a clause begins that is a condition of what is to come: “When he is held.”, not “came”."""
BESIDE = listed("with without near by in at on for from during")
"""What after “not” says with whom, where or when something does not hold: “Not with him.”"""
STATES = {
    "at": listed("all college court ease fault home hospital nursery risk school work"),
    "by": listed("accident chance choice herself himself themselves"),
    "for": listed("ages days lack long months now want weeks years"),
    "from": listed("here"),
    "in": listed("""
        bed care contact custody danger debt doubt education employment fear hospital labour love
        pain prison school since touch trouble when while work
    """),
    "on": listed("bail benefits drugs file good licence medication record remand speaking tag"),
}
"""What somebody is not, which limits nothing: “Not at home with Marl.”, “Not in touch.”"""
NO_LONGER = listed("since anymore now currently ever")
"""What tells how things stand: “Not with Marl since May.”"""
AUXILIARY = listed("did does do could would will can may should has had have")
"""What stands before the one who does something, as in “Only when Marl left did she speak.”"""
HE_SHE = listed("he she they we i it you")
FREE = listed("allowed permitted safe")
"""What something is not in a bare limit: “Not allowed near Marl.”"""
BORNE = listed("""
    abuse assault assaults attack attacks bail bullying charge condition conditions control curfew
    harassment harm injunction investigation licence marac mappa neglect notice order orders plan
    proceedings protection racism remand restriction section supervision tag threat threats trauma
    violence
""")
"""To what somebody is subject, which limits nothing: “Subject to abuse by Marl.”"""
KIN = frozenset(noun.split()[-1] for kin in KinTo for noun in nouns_of(kin)) - {"law"}
WHOM = KIN | listed("him her them anybody anyone alone")
"""Who, without a name, is left out by a bare limit: “Only her ex.”"""
OWNERS = listed("the a an any my her his our their your")
PERIODS = MONTHS | listed("""
    arrest birth bail christmas court day days dinner drinking drunk easter evening hearing holiday
    holidays hospital hour hours lunch month months morning night nights prison release school
    sober summer tea time today trial using week weekend weekends weeks winter work
    year years yesterday
""")
"""What ends the time that a sentence begins with: “Once a week Marl comes.”"""
ASKED = listed("""
    accept admit allow ask be bring call contact discuss drive email feed follow give go hand have
    hold invite keep leave let lend mention open place put return ring send share show stay take
    talk tell text trust use visit wake
""")
"""What somebody is asked never to do: “Never leave her with Marl.”"""
BY_THEN = {"first", "before", "beforehand", "by then"} | {
    f"before {what}" for what in ("that", "then", "this", "it", "she does", "he does", "they do")
}
"""How it ends that something comes first: “Marl must be away first.”"""
MUST = {"must", "has to", "have to", "need to", "needs to", "should", "is to", "are to"}
THINGS = listed("above agreement arrangement offer permission plan rule same")
ABOVE = (
    listed("this that it these those which")
    | {f"{what} of {those}" for what in ("all", "none", "some") for those in ("this", "that", "it")}
    | {f"all {those}" for those in ("this", "that", "these", "those")}
    | {f"{one} {thing}" for one in ("the", "this", "that") for thing in THINGS}
)
"""What speaks of all above: “This does not hold if Marl is there.”"""
HOLDS = listed("applies apply counts holds stands works")
NOT_DO = {f"{do} not" for do in ("do", "does", "will", "would", "can")} | listed(
    "dont doesnt wont wouldnt cannot cant"
)
NOT_BE = {"is not", "are not", "will not be", "would not be", "wont be", "isnt", "arent"}
SAID_OF_ALL = (
    (NOT_DO, listed("apply count happen hold stand work") | {"go ahead", "be allowed", "be safe"}),
    (NOT_BE, listed("allowed possible safe true valid")),
    ({"no longer"}, HOLDS | {"is allowed", "is safe", "is true"}),
    (listed("is are"), SETS | listed("conditional void") | {"on condition", "subject to"}),
    ({"is only", "are only"}, SETS | TIMES | {"with"}),
    ({"only"}, SETS | TIMES | HOLDS),
)
"""What is said of all above, in two parts: “will not”, “happen”; “is only”, “when”."""
MAY = listed("may might can could will would")
CHANGES = listed("change changes end ends fall falls stop stops")

LONGEST = 3
"""Words of the longest of these phrases."""


def is_condition(sentence: str) -> bool:
    """Whether a sentence limits what was said before it, and not the sentence before it alone.

    >>> is_condition("Only if Marl is away."), is_condition("Marl must be away first.")
    (True, True)
    >>> is_condition("Only Marl came."), is_condition("When Marl came, Rosa left.")
    (False, False)
    """
    said = sentence[marked_to(sentence) :]
    label = labelled_to(said)
    words = words_in(said[label:])
    while words and words[0].key in JOINERS and not _after(words, SETS):
        words = words[1:]
    if not words:
        return False
    return (
        _is_clause(words)
        or _is_limit(words)
        or _leaves_out(words)
        or _asks_for(words)
        or _is_of_all_above(words)
        or _comes_first(words)
        or _is_never_done(words)
        # “Opinion: not enough” fills a line of a form, and limits nothing.
        or (not label and _names_who_not(words))
    )


def _is_clause(words: Sequence[Word]) -> bool:
    """Whether it is no more than a clause of the sentence before, as “Unless Marl comes.”."""
    in_any_tense, of_time = _after(words, SETS), _after(words, TIMES)
    rest = words[in_any_tense or of_time :]
    if len(rest) == len(words) or not rest or rest[0].key in {"then", "this"}:
        return False
    if rest[0].key == "that" and words[0].key not in {"provided", "providing"}:
        return False
    if any("," in word.gap for word in rest) or _has_own_clause(rest) or _verbs(rest) > 1:
        return False
    if words[0].key in {"provided", "providing"}:  # “Provided Marl with a key.”
        return _verbs(_own(rest[rest[0].key == "that" :])) == 1
    # “After Marl came.” says only when something was, and “After Marl's arrest.” as well.
    return bool(in_any_tense) or (_verbs(rest) == 1 and not _is_past(rest))


def _is_limit(words: Sequence[Word]) -> bool:
    """Whether it begins as “Only if”, “Not with” or “Not safe”, and says no more than a limit."""
    if words[0].key not in ONLY or len(words) == 1:
        return False
    rest = words[1:]
    if clause := _after(rest, SETS | TIMES):
        inside = rest[clause:]
        once = rest[0].key == "once" and bool(inside) and _begins_no_clause(inside[0])
        return not (once or rest[0].key in PERIODS or _is_turned_round(inside))
    if rest[0].key in BESIDE:
        what = [word.key for word in rest[1:2]]
        state = bool(STATES.get(rest[0].key, frozenset()).intersection(what))
        stands = state or any(word.key in NO_LONGER or _is_any_more(word) for word in rest)
        return not (stands or _verbs(_own(rest)))
    return words[0].key == "not" and rest[0].key in FREE


def _leaves_out(words: Sequence[Word]) -> bool:
    """Whether it begins as “Except Marl”, and does not go on with what the others did."""
    if words[0].key == "except" or _after(words, {"with the exception"}):
        after = next((at for at, word in enumerate(words) if "," in word.gap), len(words))
        return not _verbs(_own(words[after:]))
    return bool(_after(words, {"apart from", "other than"})) and not _verbs(_own(words))


def _asks_for(words: Sequence[Word]) -> bool:
    """Whether it begins as “On condition that” or “Subject to Marl's consent”."""
    if _after(words, {"on condition", "on the condition"}):
        return True
    return bool(_after(words, {"subject to"})) and BORNE.isdisjoint(word.key for word in words)


def _is_of_all_above(words: Sequence[Word]) -> bool:
    """Whether it says of all above when it holds, as “This does not hold if Marl is there.”."""
    begin = _after(words, ABOVE)
    rest = words[begin:]
    rest = rest[1:] if rest and rest[0].key == "all" else rest
    if not begin or not rest:
        return False
    for does, what in SAID_OF_ALL:
        size = _after(rest, does)
        if size and _after(rest[size:], what):
            return True
    changes = rest[bool(_after(rest, MAY)) :]
    if _after(changes, CHANGES):
        return any(_after(changes[at:], SETS | TIMES) for at in range(1, len(changes)))
    return bool(_after(rest, HOLDS | {"depends", "depend"}))


def _comes_first(words: Sequence[Word]) -> bool:
    """Whether it says what has to be before what was said above: “Marl must be away first.”."""
    ends = {one for one in BY_THEN if _after(words[-len(one.split()) :], {one})}
    return bool(ends) and any(_after(words[at:], MUST) for at in range(len(words)))


def _is_never_done(words: Sequence[Word]) -> bool:
    """Whether it asks that something is never done: “Never leave her with Marl.”.

    “Never told Marl.” and “Never speaks of Marl.” tell what was or is so.
    """
    return words[0].key == "never" and any(word.key in ASKED for word in words[1:2])


def _names_who_not(words: Sequence[Word]) -> bool:
    """Whether a note without a verb says no more than who is left out: “Not Marl.”.

    “Not sure about Marl.” and “Not Marl's child.” are no such notes.
    """
    if words[0].key not in {"only", "not", "never", "without"} or _verbs(words):
        return False
    rest = words[1:]
    while rest and rest[0].key in OWNERS and len(rest) > 1:
        rest = rest[1:]
    if not rest or any(map(_says_whose, rest[:-1])) or any(word.key == "of" for word in rest[1:2]):
        return False
    return rest[0].capital or rest[0].key in WHOM


# What the words of a sentence are


def _after(words: Sequence[Word], phrases: Collection[str]) -> int:
    """How many words the longest of some phrases has with which these words begin; 0 for none."""
    keys = [word.key for word in words[:LONGEST]]
    said = (" ".join(keys[:size]) for size in range(len(keys), 0, -1))
    return next((phrase.count(" ") + 1 for phrase in said if phrase in phrases), 0)


def _own(words: Sequence[Word]) -> Sequence[Word]:
    """The words up to a clause that stands under them, as “if” and “who” begin one."""
    under = SETS | TIMES | listed("who whom which that because since although though")
    return words[: next((at for at, word in enumerate(words) if word.key in under), len(words))]


def _verbs(words: Sequence[Word]) -> int:
    """How often words say what somebody does: once in “he is not there and has a knife”."""
    joined = next((at for at, word in enumerate(words) if word.key in {"and", "or"}), len(words))
    own = [word for word in words[:joined] if word.key not in {"been", "being", "not", "now"}]
    return sum(verb for verb, _ in groupby(map(is_verb, own)))


def _is_past(words: Sequence[Word]) -> bool:
    """Whether the first verb of a clause tells what was: “came”, and not “is arrested”."""
    verb = next((word.key for word in words if is_verb(word)), "")
    return verb in PAST | {"was", "were", "had", "did"} or is_past_form(verb)


def _has_own_clause(words: Sequence[Word]) -> bool:
    """Whether somebody does something after a time: “a week Marl comes”, “school he comes”.

    Or after something of somebody's: “Marl's bail Rosa rests”, and not in “Rosa's ex Marl comes”.
    """
    for at, (before, word) in enumerate(pairwise(words)):
        time = before.key in PERIODS or before.key.isdigit()
        theirs = at > 0 and _says_whose(words[at - 1]) and not before.capital
        named = word.capital and word.key not in MONTHS
        if named and (time or (theirs and before.key not in KIN)):
            return True
        joined = before.key in {"and", "or", "that"} or is_verb(before)
        if word.key in HE_SHE and not joined:
            return True
    return False


def _is_turned_round(words: Sequence[Word]) -> bool:
    """Whether a clause is followed by what was so then: “Marl left did she speak”."""
    return any(
        aux.key in AUXILIARY and (word.key in HE_SHE or word.capital)
        for aux, word in pairwise(words)
    )


def _begins_no_clause(word: Word) -> bool:
    """Whether “once” before it only counts: “Not once did Marl ring.”, “Only once in May.”."""
    return word.key in AUXILIARY | BESIDE | listed("a again more upon was were is")


def _is_any_more(word: Word) -> bool:
    """Whether it is the end of “any more”, “any longer” or “at present”."""
    return word.key in {"more", "longer", "present", "moment"}


def _says_whose(word: Word) -> bool:
    """Whether a word has the s that says whose something is."""
    return word.end - word.start >= len(word.key) + len("'s")
