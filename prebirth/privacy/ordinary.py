"""Names that are words as well: Will, May, Rose, Mark. Which of them a text means."""

from __future__ import annotations

from calendar import month_abbr, month_name
from functools import cache

from prebirth.base.places import resources_folder
from prebirth.privacy.folding import listed

MONTHS = frozenset(name.casefold() for name in (*month_name, *month_abbr, "sept") if name)
VERBS = frozenset({"will", "may", "can", "might", "must", "do", "does", "is", "am", "has"})
"""Names that begin a question or a note without a subject: "Will be seen on Monday"."""
AFTER_VERB = frozenset(
    {
        *("be", "have", "not", "need", "also", "then", "never", "only", "still", "now", "begin"),
        *("i", "you", "he", "she", "it", "we", "they", "there", "this", "that", "the", "a", "an"),
        *("attend", "continue", "contact", "require", "return", "visit", "call", "ring", "ask"),
        *("include", "make", "take", "go", "come", "do", "try", "refer", "review", "discuss"),
        *("my", "your", "his", "her", "our", "their", "any", "all", "well", "benefit", "share"),
    }
)
"""What follows such a word where it is the verb."""
NO_PERSON = listed("""
    care carer child children mother father parent parents baby family police refuge home centre
    center team service services health school nursery project trust council hospital surgery
    clinic office support women woman girl boy mum dad nan an am as at be by do go he ho if in is
    it me my no of on or so to up us we the and for not but was has had are can did its let new
    now one our out own per put say see set she sit six ten too two use who why yes yet you all
    any ask bad big box cut end far few get got her him his hot how job key lay led lot low met
    off oil pay ran run sad sat saw ship shop sick side sign sun tea than that them then they this
    thus time told took true under upon very view want warm wash week went were what when where
    which while whole wide wife wish with word work world would write wrong year your monday
    tuesday wednesday thursday friday saturday sunday just well more long short little small men
    man guy cook worker friend friends means best free kind law laws english welsh irish scottish
    german french
""")
"""Those that are nobody in small letters, whatever stands beside them: “just came”."""
COMMON = NO_PERSON | listed("""
    will may mark rose hope grace faith joy april june august march summer autumn winter dawn eve
    art bill chance chase grant max miles penny reed rich young old strong sharp swift wise good
    love hall hill wood woods field fields bridge church house park street lane lake pool wells
    bank banks stone frost snow day days page price rice bell ball cross case cash dear fair flood
    flower flowers gold golden silver hand hands head foot hood hunt hurt jury lord loud lucky
    mill moody moon nation north south east west peace power pride quick read self sheets son
    spark speed spring stamp steel story sweet tall temple tower trip turn wall ward waters way
    weeks whale wild green brown white black gray grey blue pink orange red lemon glass iron wool
    cotton lovely merry noble proud pleasant patience charity mercy trinity unity blessing comfort
    precious treasure happy bright light shine sunny rain river sea beach island point port bay
""")
"""Words that people write every day and that are names too: in small letters they are words."""
PLACES = listed("""
    london birmingham manchester liverpool leeds sheffield bristol bradford newcastle nottingham
    leicester coventry hull stoke derby plymouth southampton portsmouth brighton reading luton
    wolverhampton sunderland preston york oxford cambridge exeter bath chester lancaster lincoln
    norwich durham carlisle worcester gloucester peterborough winchester bolton blackburn
    blackpool huddersfield middlesbrough warrington swindon northampton slough ipswich watford
    croydon chelsea westminster cardiff swansea newport wrexham edinburgh glasgow aberdeen
    dundee belfast derry kent essex sussex surrey devon cornwall dorset somerset wiltshire
    hampshire berkshire norfolk suffolk yorkshire lancashire cheshire cumbria northumberland
    england scotland wales ireland britain uk europe poland france germany spain italy portugal
    romania india pakistan bangladesh nigeria ghana somalia jamaica america africa asia
    australia paris
""")
"""Places that so many people live in or are called by that alone they point to nobody."""


PEOPLES = listed("""
    christian catholic roman protestant baptist methodist quaker pentecostal evangelical orthodox
    church muslim islam sunni shia hindu sikh jewish jew buddhist pagan bishop pope
    white black brown asian arab african caribbean romany roma gypsy traveller mixed
    british english welsh scottish scots scot irish cornish norman german french polish dutch
    spanish italian portuguese turkish persian russian indian turk pole dane finn
    england wales scotland ireland britain france germany spain italy holland israel jordan kenya
    india china malta cuba chad
""")
"""Words for peoples, faiths and languages, some of which are names too."""
OF_A_PEOPLE = listed("""
    faith church school background heritage origin values community language lessons class teacher
    speaker national passport
""")
"""What is said to be of a people or a faith; “the White family” is a family of that name."""


def is_common(key: str) -> bool:
    """Whether a name is a word of every day, which in small letters says nothing of anybody."""
    return len(key) == 1 or key in COMMON


@cache
def is_word(key: str) -> bool:
    """Whether a name is an English word at all; asks the list for spelling that is shipped."""
    if is_common(key):
        return True
    words, place = _dictionary(), _stretch(key[0])
    return any(words.find(f"\n{key}{end}", *place) != -1 for end in "/\n")


@cache
def is_past_form(key: str) -> bool:
    """Whether a word may be the past of an English verb, of which the list holds the verb alone."""
    return key.endswith("ed") and any(map(is_word, (key[:-2], key[:-1])))


FORM_ENDS = ("s", "es", "ing", "er", "ers", "ion", "ions")
"""What ends a form of a word, or a word made of it, such as “baker” and “accommodation”."""


@cache
def is_form(key: str) -> bool:
    """Whether a word may be a form of an English one, of which the list holds that one alone."""
    stems = {key.removesuffix(end) for end in FORM_ENDS} - {key}
    stems |= {f"{stem}e" for stem in stems} | {
        stem[:-1] for stem in stems if stem[-2:-1] == stem[-1:]
    }
    stems |= {f"{key[:-3]}y"} if key.endswith("ies") else set()
    return is_past_form(key) or any(map(is_word, stems - {""}))


@cache
def _stretch(first: str) -> tuple[int, int]:
    """Between which places the words stand that begin with a letter, so that no more is read."""
    words = _dictionary()
    last = words.rfind(f"\n{first}")
    return max(words.find(f"\n{first}"), 0), words.find("\n", last + 1) + 1


@cache
def _dictionary() -> str:
    """The words for spelling, each on a line of its own."""
    folder = resources_folder() / "spelling"
    return "\n".join(
        ["", *(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.dic"))), ""]
    )
