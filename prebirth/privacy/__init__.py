"""Who may see what: every output is made from a case that went through `gate`, by its steps.

The modules of this table hold English words. A word more in its second column takes out more, a
word more in its last lets more stand. What is “sure” goes; what is “near” is shown to a worker,
who may let it stand, and it goes where nobody decides. “Closed to” is from whom the record keeps
back what the words tell; the untold family are those whom nobody told of it yet.

module        | its words tell                   | kept from            | sure | what stands
addresses     | a home, a refuge, part by part   | whom it is closed to | both | their own street
against_them  | what is to be done against them  | whom one is to fear  | near | what was done
alleged       | what is alleged of the reader    | whom it is of        | near | HEARS, others named
bare_parents  | “Dad”, who is withheld           | whom it is closed to | near | another “Dad”
by_count      | another father, partner or child | whom it is closed to | near | THINGS, MET_AT
by_tie        | kin of somebody: “her ex”        | whom it is closed to | near | kin shown
codes_in_text | a plate, an account, three words | whom it is closed to | near | ANYBODYS
convictions   | a conviction that is kept back   | whom it is closed to | near | one told of openly
court_words   | that a court may be asked        | the untold family    | near | ABOUT_MONEY, PAST
days_in_text  | a day or a number kept back      | whom it is closed to | both | other days
enquiry_words | an enquiry, a joint visit        | the untold family    | near | OF_ADULTS
kept_secret   | what one keeps from another      | all but who keeps it | near | its keeper reads it
leading       | a place or name that leads on    | whom one is to fear  | both | the reader's own
legal_advice  | what our lawyers advise          | who may not read it  | near | OWNED, NOT_SAID
living_apart  | that the baby may live elsewhere | the untold family    | near | a child before
lost          | words of an entry kept back      | whom it is closed to | both | ROUTINE, SAYS
misspelt      | a name that is written otherwise | whom it is closed to | near | names shown
new_names     | an adopted child's new life      | all but the new home | near | names shown
not_to_tell   | that one is not to be told       | the family           | near | no_secret, DENIED
not_yet_told  | a legal step, as lists call it   | the untold family    | near | steps of others
of_babies     | how many, girl or boy, a loss    | whom it is closed to | near | FEARED, OF_ANOTHER
other_parent  | “the other parent”, “Dad”        | one parent           | near | SERVICES
referrer      | who told us of the family        | whom it is closed to | near | SENT_ON
short_names   | a short or fond form of a name   | whom it is closed to | near | names shown
sought        | names, as people write them      | whom it is closed to | both | names shown
spoken_of     | nouns for kin, for by_tie        | whom it is closed to | near | kin shown
third_party   | another adult                    | one parent           | near | NO_ADULT_KIN

The words of these decide nothing alone: they tell what the words above mean.

- They let a sentence stand: `no_secret` (it sounds like a secret), `professionals` (a worker's
  initial), `answered` (SAYS_NONE: it tells of nobody), `said_plainly` (the line is for the reader),
  `subject` (it goes on with whom it is of), `by_role` (“Dad” is the reader).
- They make it go with one that goes: `conditions` (it limits what is above it), `fragments` (it has
  no subject), `sentences` (it leans on the one before), `beside` (it names somebody with another),
  `cutting` (it stands in a list below).
- They say how a text is read: `folding`, `word_run`, `names`, `broken_letters`, `as_somebody` and
  `ordinary` (whether a word is a name), and `by_itself`, where a baby's name tells of another.

These hold no words. What follows from facts: `ends`, `kinship`, `through`, `versions`,
`parent_view`, `part`. What takes out or keeps: `redaction`, `records`, `texts`, `halves`,
`emptied`, `disputes`, `withheld`, `once_closed`, `of_people`. `gate` calls
the steps and says why in that order.
"""
