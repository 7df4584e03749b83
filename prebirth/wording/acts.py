"""What somebody did, in words: the labels of the journal, for whoever reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from pydantic import ValidationError

from prebirth.case.agencies import Agency, Subject
from prebirth.case.case import RECORDS, SINGLE, TABLE_OF, Case, record_type
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.wording.facts import (
    asked_words,
    field_title,
    not_named,
    record_name,
    record_title,
)

WORDS = {
    Code.ADD: "add {kind}",
    Code.ADD_NAMED: "add {kind} {name}",
    Code.CHANGE: "change {field} of {name}",
    Code.CHANGE_ROWS: "change {field} in {n} rows",
    Code.REMOVE: "remove {kind} {name}",
    Code.REMOVE_ROWS: "remove {n} rows: {kind}",
    Code.ANSWER: "change “{question}”",
    Code.RECOVER: "recover what was typed",
    Code.JOIN: "join two records of {name}",
    Code.REORDER: "move {name}",
    Code.SHIFT: "move {name} in the genogram",
    Code.UNSHIFT: "put {name} back",
    Code.NONE: "say there are none: {question}",
    Code.NOT_NONE: "take back: there are none",
    Code.RESPOND: "answer the prompt “{prompt}”",
    Code.READ_TOGETHER: "read together: {subject}",
    Code.RESTRICT: "restrict",
    Code.LIFT: "lift a restriction",
    Code.DISPUTE: "note that somebody disputes a fact",
    Code.UNDISPUTE: "take back that somebody disputes a fact",
    Code.COMMENT: "comment",
    Code.SETTLE: "settle a comment",
    Code.SIGN: "sign version {n}",
    Code.RETURN: "return version {n}",
    Code.BEGIN_VERSION: "begin a version with what others wrote",
    Code.BECAME: "record what became of the pregnancy",
    Code.CLOSE: "close the assessment",
    Code.REOPEN: "open the assessment again",
    Code.FOLLOW: "begin the assessment of a next pregnancy",
    Code.CHOOSE: "choose between what two wrote",
    Code.WATCH: "add what was watched",
    Code.WATCH_AGAIN: "look again",
    Code.WATCH_CLOSE: "close the watch record",
    Code.WATCH_BECAME: "make the watch record an assessment",
    Code.WATCH_JOIN: "put the watch record into another",
    Code.ASK: "ask {name}",
    Code.ASK_ALL: "ask agencies ({n})",
    Code.AWAIT: "note that an agency was asked",
    Code.TAKE_IN: "add what {name} gave",
    Code.TAKE_IN_ROWS: "import rows ({n}): {kind}",
    Code.TELL: "tell agencies of a decision ({n})",
    Code.TO_TELL: "list who to tell of a decision ({n})",
    Code.TOLD: "enter who was told ({n})",
    Code.CHALLENGE: "take a disagreement to stage {n}",
    Code.CORRECT: "put right {name}",
    Code.PUT_BACK: "put back {n} entries that another copy had removed",
    Code.LOG_COPY: "log the copy",
    Code.LOG_UPDATE: "log the update sheet",
    Code.MARK_WRONG: "note that a copy reached somebody it was not for",
    Code.HAND_OVER: "hand over to {to}",
    Code.EXPORT: "export as {format}",
    Code.EXPORT_PICTURE: "export a picture",
    Code.EXPORT_DAYS: "write two days side by side",
    Code.HISTORY: "write the history",
    Code.HISTORY_CHAIR: "write the history with what is restricted",
    Code.VIEW: "look at what is restricted",
    Code.VIEW_CHAIR: "look at the chair's copy",
    Code.DUTY: "open it at the duty desk",
    Code.OPEN_FORM: "open under form {form} {version}",
    Code.BEGIN_SHARING: "share",
    Code.SHARE: "share with {to}",
    Code.UNSHARE: "share with {to} no more",
    Code.SEAL: "seal with a new key what follows",
    Code.GONE: "ask to delete for ever",
    Code.GONE_AGREE: "agree to delete for ever",
    Code.GONE_KEEP: "keep what somebody asked to delete",
    Code.TEAM_BEGIN: "begin the team",
    Code.TEAM_JOIN: "ask to join a team",
    Code.TEAM_ADD: "let somebody into the team as {role}",
    Code.TEAM_ROLE: "make a member {role}",
    Code.TEAM_REMOVE: "remove a member from the team",
    Code.TEAM_LEAVE: "leave the team",
    Code.TEAM_HEARD: "hear that an owner was removed",
    Code.TEAM_RULES: "bring the team over to the present rules",
    Code.VAULT_MAKE: "make the vault",
    Code.VAULT_UNLOCK: "unlock the vault",
    Code.VAULT_REFUSE: "try a pass-phrase that does not open the vault",
    Code.VAULT_CLOSE: "close the vault",
    Code.VAULT_RESTORE: "put a backup in the place of the vault",
    Code.VAULT_BRING_IN: "bring in a copy",
    Code.VAULT_NAME: "write under another name",
    Code.VAULT_PASSPHRASE: "change the pass-phrase",
    Code.VAULT_RECOVERY: "make a new recovery code",
    Code.VAULT_KEY: "encrypt the vault with a new key",
    Code.VAULT_DELETE: "delete an assessment for ever",
    Code.VAULT_LOST: "miss entries that were saved",
    Code.VAULT_OPEN: "open an assessment",
    Code.VAULT_FIND: "open an assessment that was searched for",
    Code.VAULT_EXPORT: "write a file",
    Code.VAULT_REMOVE: "remove a file the app had written",
}
"""What each code is in English."""

TEAM_ACTS = {
    "share": "May read it",
    "unshare": "May read it no more",
    "key": "A new key for what follows",
    "gone": "To be deleted for ever",
    "ask gone": "To be deleted for ever",
    "agree gone": "Agreed to delete it for ever",
    "keep": "Kept",
}
"""What each act by which a team shares an assessment comes to, by its stored name."""

THE_AGENCY, SOMEBODY, UNKNOWN = "the agency", "somebody", "…"
"""What stands where an agency has no name, nobody is named, or an id means nothing here."""

AS_IT_IS = frozenset({"n", "prompt", "format", "form", "version", "role"})
"""Parameters that are shown as they are stored."""

PLACES = (("agency", TABLE_OF[Agency]), ("person", TABLE_OF[Person]))
"""The table of which a parameter names a record."""


def no_heading(_question: str) -> str:
    """Give no question a heading, where no form is at hand."""
    return ""


def act_words(
    text: str,
    case: Case,
    changes: Sequence[Change] = (),
    asked: Callable[[str], str] = no_heading,
    say: Callable[[str], str] = str,
    raised: Callable[[str], str] = no_heading,
) -> str:
    """Return what was done, in words; a label that is no code stays as it was stored.

    `case` is what the reader may see: records are named from it, and one that is not in it is
    not named. `changes` are those of the entry, as far as the reader may see them: a record that
    they add or remove is named from them. `asked` gives the heading of a question by its id,
    `raised` the title of a prompt, and `say` an English word in the reader's language.
    """
    label = Label.parse(text)
    if label is None:
        return text
    sentence = say(WORDS[label.code])
    filled = _filled(label, case, changes, asked, say)
    if title := raised(label.ids.get("prompt", "")):
        filled["prompt"] = title
    return sentence.format_map(_Filled(filled))


class _Filled(dict[str, str]):
    """What fills a sentence; where a label from elsewhere names what is not known here, a gap."""

    def __missing__(self, _name: str) -> str:
        return UNKNOWN


def _filled(
    label: Label,
    case: Case,
    changes: Sequence[Change],
    asked: Callable[[str], str],
    say: Callable[[str], str],
) -> dict[str, str]:
    ids = dict(label.ids)
    filled = {name: value for name, value in label.ids.items() if name in AS_IT_IS}
    if "prompt" in filled:
        filled["prompt"] = filled["prompt"].replace("-", " ")  # ids are words: conference-late
    filled["to"] = _to(changes) or say(SOMEBODY)
    if "subject" in ids:
        known = Subject.__members__.get(ids["subject"])
        filled["subject"] = say(known.value) if known else UNKNOWN
    if "question" in ids:
        filled["question"] = asked(ids["question"]) or _as_asked(case, ids["question"])
    for parameter, table in PLACES:
        if parameter in ids:
            ids |= {"table": table, "record": ids[parameter]}
    table = ids.get("table", "")
    if table in {*SINGLE, *RECORDS}:
        kind = record_type(table)
        filled["kind"] = say(kind.label)
        if "record" in ids:
            filled["name"] = _name(case, changes, table, ids["record"])
        if ids.get("field") in kind.model_fields:
            filled["field"] = say(field_title(kind, ids["field"])).lower().rstrip("?")
    if "agency" in ids and not _has_name(case, ids["agency"]):
        filled["name"] = say(THE_AGENCY)
    return filled


def _name(case: Case, changes: Sequence[Change], table: str, record_id: str) -> str:
    record: Record | None = case.record(table, record_id)
    if record is not None:
        return record_title(case, record)
    for change in changes:
        if (change.table, change.record) == (table, record_id) and change.op in {"add", "remove"}:
            content = change.after if change.op == "add" else change.before
            with suppress(ValidationError):  # what an earlier build took in from a forged copy
                return record_title(case, record_type(table).model_validate(content))
    # It may stand, and only be withheld where this is shown.
    return record_name(case, table, record_id) if table == TABLE_OF[Person] else not_named()


def _has_name(case: Case, agency: str) -> bool:
    found = case.agencies.get(agency)
    return found is not None and bool(found.name)


def _to(changes: Sequence[Change]) -> str:
    """Whom the acts of an entry say that something went to."""
    details = [change.after for change in changes if change.op == "act"]
    return ", ".join(str(one["to"]) for one in details if isinstance(one, dict) and one.get("to"))


def _as_asked(case: Case, question: str) -> str:
    """A question as it was asked, for a form that does not know it."""
    answers = (answer for answer in case.answers if answer.question == question)
    return next((asked_words(case, answer) for answer in answers), question)
