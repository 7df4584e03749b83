"""What a sentence itself says must not be told: to its reader, or of who spoke of them.

One that does not say what, as “Not to be discussed with her.”, is of all that its record says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from prebirth.case.case import RECORDS, TABLE_OF, Case
from prebirth.case.enquiries import LegalName, LegalNameRole
from prebirth.case.family import mothers, parents
from prebirth.case.listed import called as in_use
from prebirth.case.marks import Why
from prebirth.case.record import Record, Restriction
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.emptied import prose_of, says_more, take_out_emptied
from prebirth.privacy.folding import PIECE, REMEMBERED, glance_at, keys_of, listed, words_in
from prebirth.privacy.fragments import has_no_subject
from prebirth.privacy.kept_secret import (
    PRONOUNS_OF,
    is_secret_from,
    may_be_secret,
    without_unaware,
)
from prebirth.privacy.kinship import Kinship
from prebirth.privacy.names import names_of, sex_of, words_of
from prebirth.privacy.no_secret import without_no_secret
from prebirth.privacy.sentences import LEFT_OUT, SentenceSpan, marked_to, sentences
from prebirth.privacy.sought import QUALIFIES, Hit, Sought
from prebirth.privacy.spoken_of import nouns_of
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld

TOLD = r"(?:told|informed|notified|made aware|forewarned|tipped(?: \w+){,2}? off)"
TELL = (
    r"(?:discuss|mention|raise|show|say|tell|share|disclose|divulge|reveal|inform|alert|spook"
    r"|tip(?: \w+){,2}? (?:off|the wink)|(?:fore)?warn(?! \w+ (?:about|against|of)\b)"
    r"|give (?:\w+ ){,3}?(?:warning|heads[- ]up)"
    r"|bring up|pass on|speak of|talk about|let \w+(?: \w+)? (?:know|find out)"
    r"|let on|repeat (?:this|it|to))"
)
ORDERS = (
    r"(?=[acdfhikmnopstw])(?:(?<!\w )|(?<=[ay]se )|(?<=dly )|(?<=\bnb )|(?<=aff )|(?<=and )"
    r"|(?<=but )|(?<=\bso )|(?<=say )|(?<=says )|(?<=ask )|(?<=asks ))"
)
"""Where somebody is asked to do what comes next, and nobody is said to do it."""
KEEP = (
    r"ke(?:ep|pt)(?: (?:this|it|that|these|strictly))*"
    r" (?:(?:quiet|silent)(?= (?:about|on)\b|\W*$)|secret|confidential|private|under wraps"
    r"|to (?:yourself|yourselves|ourselves|professionals))"
)
ASKS = re.compile(
    r"\b(?:(?:(?:must|should|is|are|to)\s*(?:not|never)|(?:must|should|is|are)n['’]t)"
    rf" (?:to )?(?:know|learn|find out|discover|tell|alert|spook|(?:be )?{TOLD}|hear (?:of|about))"
    rf"|(?:not|never) (?:to )?be {TOLD}"
    r"|(?:nobody|no[- ]one|neither|none|no parent)(?: \w+){0,3}? (?:is|are|must|should|may)"
    rf" (?:to )?(?:know|(?:be )?{TOLD}|find out)"
    r"|(?<!was )(?<!were )(?:not (?:be )?aware|unaware)|without \w+(?: \w+)? knowing"
    r"|(?:(?:not|never) (?:for |to )?(?:be )?|\bno (?:onward )?)"
    r"(?:shar(?:ed|ing)|disclos(?:ed|ure|ing)|passed on)"
    r"|(?:not|never) (?:to )?be (?:discuss|mention|rais|repeat|reveal)(?:ed)"
    r"|(?:not|never) (?:to )?be (?:read|shown)"
    rf"|(?:under no circumstances|at no point) {TELL}"
    r"|(?:(?<!did )(?<!does )(?<!was )(?<!were )(?<!has )(?<!had )(?<!have )not|never)"
    r" (?:to )?tip(?: \w+){,2}? off|(?:without|avoid(?:ing)?|no) tip(?:ping)?(?: \w+){,2}?[- ]off"
    r"|(?:avoid|refrain from) (?:alert|warn|spook)ing|(?:do not|don['’]t) want (?:\w+ )?(?:to )?"
    r"(?:tip(?:ped)?(?: \w+)? off|alert(?:ed)?|warn(?:ed)?|spook(?:ed)?)"
    r"|(?:not|never) to know(?= (?:yet|about|of)\b|\W*$)"
    rf"|{ORDERS}(?:(?:do not|don['’]t|never|must not|mustn['’]t) {TELL}"
    r"|(?:avoid|refrain from|without) (?:discuss|mention|rais|tell|shar|disclos|inform)ing"
    r"|say nothing|tell (?:nobody|no[- ]one|none of them)|keep (?:this|it|that|these) quiet"
    r"|(?:for )?(?:professionals?|staff|workers?|practitioners?|agencies|internal|official)"
    r"['’]?(?: eyes| use| info\w*)? only(?=\W*(?:$|[:.;,)\]–—-]))"
    rf"|{KEEP})|(?:to|must) (?:be )?{KEEP}|off the record"
    r"|(?:strictly|just|only|keep|kept|keep this) between (?:us|ourselves|professionals)"
    r"|non-?disclosure|(?<!not )(?:confidential(?:ly)?|in confidence|(?:3rd|third)[- ]party"
    r"|anon(?:ymous(?:ly)?)?)|intel(?:ligence)?|DND)\b",
    re.IGNORECASE,
)
"""How a sentence asks that something is kept from its reader, or says that it is."""
WHOM = (
    r" (?:(?:the|an?|any|either|both|all|of|birth|whole|wider|members?|service) ){,3}"
    r"(?P<whom>[^\W\d_]+)"
)
ASKS_OF = re.compile(
    rf"(?:{ORDERS}(?:withhold|hold back|hide|conceal|keep)"
    r"(?: (?:this|it|that|these|those|all|all this|everything|back|secret|hidden|details"
    r"|information|the information))*? from"
    rf"|(?:(?:to|must|should|not|\bis|\bare) be |{ORDERS})(?:withheld|held back|kept|hidden) from"
    r"|(?:must|should|may|can|is|are|to)\s*(?:not|never) (?:to )?(?:reach|get(?: back)? to"
    r"|be (?:sent|copied|released|forwarded|passed(?: on)?|repeated|leaked|known) to)"
    rf"|not (?:be )?known to|{ORDERS}(?:is |are )?not (?:for|in front of))" + WHOM,
    re.IGNORECASE,
)
"""How it asks so where what comes next is one of the family."""
NOT_TOLD = re.compile(
    r"\b(?:(?:has|have)(?: not|n['’]t| never)(?: yet)? been|(?:yet )?not(?: yet)?(?: been)?)"
    rf" {TOLD}"
    r"(?=(?: yet)? (?:that|about|of|why|who|this|it)\b"
    r"|(?: yet| so far| until\b.*| as\b.*| because\b.*)*\W*(?:$|[:;,(–]))"
    r"|\bdo(?:es)?(?: not|n['’]t)(?: yet)? know (?:about|of) (?:this|it)\b"
    r"|(?:(?<=parents )|(?<=family )|(?<=couple ))do(?:es)?(?: not|n['’]t)(?: yet)? know"
    r"(?= yet\W*$| so far\W*$|\W*$)"
    r"|\b(?:is|are) in the dark\b",
    re.IGNORECASE,
)
"""How it says so of those who were named just before, where they are of the family."""
KEPT_FROM = re.compile(
    r"\b(?:(?:(?:must|should|may|can|is|are|to)\s*(?:not|never)|(?:must|should|ca|is)n['’]t)"
    r" (?:to )?(?:be )?(?:know|told|tell|find out|learn)"
    r"|not (?:be )?(?:known to|aware)|unaware|without \w+ knowing|(?:reported|report made) by"
    r"|(?:not|n['’]t|never|no) (?:for |to )?(?:be )?(?:shar|disclos|pass(?:ed)? on)\w*"
    r"|(?:not|never) (?:to )?be (?:discuss|mention|rais|read|shown)\w*"
    r"|(?<!\w )(?:do not|don['’]t|never) (?:discuss|mention|raise|show|say|tell)"
    r"|non-?disclosure|confidential(?:ly)?|in confidence|(?:3rd|third)[- ]party"
    r"|anon(?:ymous(?:ly)?)?|intel(?:ligence)?|DND|CHIS|surveillance|DVDS|Clare['’]?s Law"
    r"|right to (?:know|ask)|NMO|non-?molestation"
    r"|(?:plan(?:s|ned|ning)?|going|about|intend(?:s|ed|ing)?|aim(?:s|ing)?|due|is|are) to (?:be )?"
    r"arrest(?:ed)?|to be arrested|plan(?:s|ned)?(?: is| for|:)* (?:(?:his|her|the) )?arrest"
    r"|ref(?:err(?:ed|al))? (?:made )?(?:by|from) (?:(?:an?|the|his|her|their) )?"
    r"(?:M(?:r|rs|s|iss|x)|neighbours?|friends?|famil(?:y|ies)|relatives?|school|nursery|public"
    r"|landlord|housing|m(?:um|other)|father|dad|sister|brother|aunt(?:ie)?|uncle|nan|gran\w*))\b",
    re.IGNORECASE,
)
"""What else says what its reader must not know, or who spoke of them, though it names them."""
OF_WHAT_IS_ABOVE = re.compile(
    r"\W*(?:do not|don['’]t|never|please|to be|keep|kept|strictly|(?:said |told )?in confidence"
    r"|confidential|this|that|it|these|those|all this|none of)\b",
    re.IGNORECASE,
)
"""How such a sentence begins that does not say what it is of."""
ALONE = listed("""
    unaware confidential confidentially confidence nondisclosure party anon anonymous
    anonymously intel intelligence dnd chis surveillance dvds clare clares nmo molestation
    nonmolestation arrest arrested dark
""")
"""Words of which one alone may ask for silence: without any, no sentence is judged."""
NOT = listed("""
    not never non wont didnt couldnt wouldnt werent wasnt hadnt dont isnt arent mustnt shouldnt
    cant hasnt havent doesnt cannot nobody no none neither without avoid avoiding refrain keep kept
    withhold withheld hold held hide hidden conceal say tell off report reported right ref only
    between refer referr referral referred
""")
"""Words that with one of `TELLING` may ask for silence: without both, none is judged."""
TELLING = listed("""
    know known knowing tell telling told find learn discover inform informing informed notified
    aware hear tip tipped tipping warn warning forewarn forewarned alert alerting
    alerted warned forewarned spook spooking spooked heads
    share shares shared sharing disclose discloses disclosed disclosing disclosure
    disclosures discuss discussed discussing discussion discussions mention mentioned mentioning
    raise raised raising read show shown say divulge reveal revealed bring pass passed
    speak talk let repeat repeated quiet silent secret private wraps yourself yourselves
    ourselves professionals nothing from reach get sent copied released forwarded leaked for ask
    front record by us staff worker workers practitioner practitioners agencies internal
    official eyes use info information
""")
"""Words of which such a sentence has one of the first, or one of each of the others."""
FAMILY = listed("""
    parent parents mother mothers father fathers mum mums dad dads mam mom family families couple
    partner partners client clients user users he she they him her them relatives grandparents
    household
""")
"""Who may be meant where somebody is not to be told."""
EMPTY = FAMILY | listed("""
    a an the this that these those it its all any anything everything none both either neither no
    yes you your us we our i me nobody one is are be been being am was were has have must should
    may can will would shall need needs to not never do dont please kindly with from of about by
    for at in on into w wi re or and but nor so also just only as yet still now current present
    moment time stage point today very highly strictly ever further note nb n b important sensitive
    confidential confidence private secret restricted info information material detail details
    entry section paragraph record file log item matter part report text above below following
    here circumstances reasons reason safety consent agreement permission approval prior manager
    managers without outside beyond professional professionals network team kept keep hold held
    quiet secure back discuss discussed discussion mention mentioned raise raised tell told say
    said saying share shared sharing disclose disclosed disclosure inform informed know known
    knows aware show shown read see seen find out learn repeat repeated pass passed given received
    everyone others anyone anybody his hers their theirs birth members member service third party
""")
"""Words that do not say what it is that must not be told."""
UNTIL = re.compile(
    r"^\W*(?:until|till|unless|before|if|when|while|as|because|since|in case)\b[^,]*,"
    r"|\b(?:until|till|unless|before|because|since|in case|pending|for fear|lest|as|so that"
    r"|(?<!know )(?<!told )(?<!tell )(?<!of )(?:when|while|if))\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""What says only how long, or why."""
OF_KIN = re.compile(r"\b(?:her|his|their) (?P<noun>[a-z]+)\b", re.IGNORECASE)
"""How somebody's kin is told of after them."""
LONGEST_NAME = 3
"""Words up to which what is all in capitals may be a name."""
DENIED = re.compile(r"\W*(?:no|none|nil|n/?a)\W*$", re.IGNORECASE)
"""What says after “Confidential:” that it is not."""


def is_kept_from(sentence: str, names: frozenset[str] = frozenset()) -> bool:
    """Whether a sentence tells of what its reader must not know, such as a meeting on abuse.

    `names` are words by which one of the family is called.
    """
    lower = sentence.lower()
    if _may_ask(_pieces(lower)) and (KEPT_FROM.search(sentence) or _asked(sentence, names)):
        return True
    return in_use(LegalName, LegalNameRole.ABUSE_MEETING).lower() in lower


def _pieces(lower: str) -> frozenset[str]:
    """The words of a sentence in small letters."""
    return frozenset(PIECE.findall(lower.replace("'", "").replace("’", "")))


def _may_ask(pieces: frozenset[str]) -> bool:
    """Whether some words may be those of such a sentence."""
    both = not (NOT.isdisjoint(pieces) or TELLING.isdisjoint(pieces))
    return both or not ALONE.isdisjoint(pieces)


@lru_cache(maxsize=REMEMBERED)
def _asked(sentence: str, names: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Each place where a sentence asks that something is kept from one of the family."""
    spans = [found.span() for found in ASKS.finditer(sentence)]
    spans += [found.span() for found in ASKS_OF.finditer(sentence) if _is_one(found["whom"], names)]
    for found in NOT_TOLD.finditer(sentence):
        before = keys_of(sentence[: found.start()])[-1:]
        if before and _is_one(before[0], names):
            spans.append(found.span())
    return tuple(spans)


def _is_one(word: str, names: frozenset[str]) -> bool:
    key = "".join(keys_of(word))
    return key in FAMILY or key in names


class NotToTell(Sought):
    """Seeks such sentences, in a report for one of the family; each is near.

    Of one that does not say what must not be told, as “Not to be discussed with him.”, all that
    its record says goes as well.
    """

    def __init__(self, whole: Case, seen: Case, reader: str) -> None:
        """The words of the form say what is asked, and are no such sentence."""
        super().__init__()
        self._of_form = frozenset(
            text for one in seen.answers for text in (one.asked, one.unit, *one.choice)
        )
        self._called = frozenset(words_of(whole.people))
        self._reader = frozenset(words_of(one for one in whole.people if one.id == reader))
        self._kin = _Kin(whole)
        self._own = frozenset[str]().union(
            *(
                PRONOUNS_OF[sex]
                for one in parents(whole)
                if one.id == reader
                if (sex := sex_of(one))
            )
        )
        self._mother = any(one.id == reader for one in mothers(whole))
        self._meeting = in_use(LegalName, LegalNameRole.ABUSE_MEETING).lower()
        self.silenced = set[tuple[type[Record], str]]()
        """The records, by kind and id, that hold a sentence which does not say what it is of."""

    def __bool__(self) -> bool:
        """That there is always something to look for."""
        return True

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each sentence of a text that must not be told; a name or a place is none."""
        asks = _may_ask(glance_at(text).pieces) or self._meeting in text.lower()
        if not (asks or may_be_secret(text)):
            return []
        words = text.split()
        loud = len(words) > LONGEST_NAME and text.isupper()
        if text in self._of_form or not (loud or any(word[0].islower() for word in words)):
            return []
        return [_hit(span) for span in self._not_to_tell(text)]

    def with_rest(
        self, whole: Record, seen: Record, said: Mapping[str, list[Hit]]
    ) -> Mapping[str, list[Hit]]:
        """What was found, and each text in sentences where one of the record asks for silence."""
        prose = prose_of(type(whole))
        if not self.asks_for_silence(whole):
            return said
        self.silenced.add((type(whole), whole.id))
        texts = {getattr(seen, name) for name in prose} - self._of_form - {""}
        return {**said, **{text: _all_of(text) for text in texts}}

    def asks_for_silence(self, record: Record) -> bool:
        """Whether a sentence of a record asks for silence, and does not say on what."""
        return any(self._is_silenced(getattr(record, name)) for name in prose_of(type(record)))

    def _not_to_tell(self, text: str) -> Iterator[SentenceSpan]:
        before: SentenceSpan | None = None
        for span in sentences(text):
            said = text[span.start : span.end].strip()
            heard = self._without_no_secret(said)
            asked = without_unaware(heard, self._reader, self._called)
            if is_kept_from(asked, self._called) or self._is_secret(heard):
                if before is not None and _is_of_what_is_above(said):
                    yield before
                yield span
            before = span

    def _without_no_secret(self, sentence: str) -> str:
        """A sentence less what sounds like a secret and is none."""
        named = self._called.intersection(keys_of(sentence))
        of_mother = self._mother and bool(named) and named <= self._reader
        return without_no_secret(sentence, of_mother=of_mother)

    def _is_secret(self, sentence: str) -> bool:
        """Whether a sentence tells of what somebody keeps from the reader, or from another."""
        others = self._called - self._reader
        sentence = self._kin.named(sentence)
        return is_secret_from(sentence, self._reader, self._called, others, self._own)

    def _is_silenced(self, text: str) -> bool:
        """Whether a text holds a sentence that asks for silence, and does not say on what."""
        if not _may_ask(glance_at(text).pieces) or text in self._of_form:
            return False
        return any(
            self._says_not_what(said) or (":" in said and self._says_not_what(*said.split(":", 1)))
            for said in (text[span.start : span.end].strip() for span in sentences(text))
            if _may_ask(_pieces(said.lower())) and _asked(said, self._called)
        )

    def _says_not_what(self, sentence: str, rest: str = "") -> bool:
        """Whether it asks for silence and says nothing else; `rest` comes after it.

        Where it names others alone, as “Kit must not find out.”, what is told may be its reader's.
        """
        spans = _asked(sentence, self._called)
        if not spans or sentence.endswith("?") or DENIED.match(sentence.partition(":")[2] or rest):
            return False
        named = {*keys_of(sentence)} & self._called - EMPTY
        whom = named | {*keys_of(sentence)} & FAMILY
        if named and named.isdisjoint(self._reader) and whom <= named:
            return False
        start = marked_to(sentence)
        for begin, end in spans:
            sentence = sentence[:begin] + "_" * (end - begin) + sentence[end:]
        words = {word.key for word in words_in(UNTIL.sub(" ", sentence[start:]))}
        return all(key in EMPTY or key in named or key.isdigit() for key in words)


class _Kin:
    """Says by name who “her daughter” is, as the ties of whoever was named before it tell."""

    def __init__(self, whole: Case) -> None:
        kinship = Kinship(whole)
        first = {
            one.id: name.split()[0]
            for one in whole.people
            for name in names_of(one)
            if name.strip()
        }
        self._who: dict[str, set[str]] = {}
        for one in whole.people:
            for key in words_of([one]):
                self._who.setdefault(key, set()).add(one.id)
        self._named: dict[tuple[str, str], str] = {
            (relation.whose, noun): first[relation.who]
            for relation in kinship.relations()
            if relation.sure and relation.who in first
            for noun in nouns_of(relation.kin, kinship.sex_of(relation.who))
        }

    def named(self, sentence: str) -> str:
        """A sentence with such words replaced by that name."""
        return OF_KIN.sub(lambda found: self._name(found, sentence), sentence)

    def _name(self, found: re.Match[str], sentence: str) -> str:
        before = (self._who.get(key, set()) for key in keys_of(sentence[: found.start()]))
        whose = next((who for who in before if len(who) == 1), set[str]())
        names = (self._named.get((one, found["noun"].lower())) for one in whose)
        return next((name for name in names if name), found[0])


def take_out_not_to_tell(
    whole: Case, seen: Case, reader: str, held: list[Withheld], choice: Choice = NO_CHOICE
) -> Case:
    """The case for one of the family less what says of itself that they must not be told.

    A record goes whole of whose words none is left: its day alone would tell that something was.
    """
    sought, before = NotToTell(whole, seen, reader), len(held)
    seen = take_out_lost(whole, seen, sought, held, choice)
    silenced = {(TABLE_OF[kind], key) for kind, key in sought.silenced}
    return take_out_emptied(seen, held, held[before:], choice, silenced)


def silent_as_now(then: Case, now: Case, reader: str) -> Case:
    """An earlier version in which a record is kept from one of the family as a later one asks.

    “Not to be discussed with him.” is of all that its record says, and of what it said before.
    """
    sought = NotToTell(now, now, reader)
    for table, kind in RECORDS.items():
        for record in then.table(table) if prose_of(kind) else ():
            newer: Record | None = now.table(table).get(record.id)
            if newer is None or newer == record or not sought.asks_for_silence(newer):
                continue
            fields = prose_of(kind) if says_more(kind) else ("",)
            rules = (
                Restriction(field=field, people=(reader,), reason=Why.OTHERS) for field in fields
            )
            then = then.adding(record.replace(restricted=(*record.restricted, *rules)))
    return then


def _hit(span: SentenceSpan) -> Hit:
    return Hit(span.start, span.end, near=True, reason=Why.OTHERS)


def _all_of(text: str) -> list[Hit]:
    """Each sentence of a text but those that were left out before."""
    return [_hit(one) for one in sentences(text) if text[one.start : one.end].strip() != LEFT_OUT]


def _is_of_what_is_above(sentence: str) -> bool:
    """Whether a sentence does not say what must not be told: the one before it does."""
    begins = OF_WHAT_IS_ABOVE.match(sentence) or QUALIFIES.match(sentence)
    return bool(begins) or has_no_subject(sentence)
