"""What an entry of the journal was: a code with ids, never words of the record.

A label is stored in every entry for ever and goes wherever the entry goes, also to people who
may not read the record it is about. So it names records by their ids alone; whoever shows it
looks up names in what the reader may see, in the reader's language (`wording.acts`).

Stored form: `@` and the code, then, where it takes any, `?` and its parameters as in a web
address: `@change?table=people&record=0190…&field=born`. Codes and parameter names are permanent.
An earlier build, which stored a sentence here, shows this text as it stands. A stored text that
is no known code is such a sentence, or comes from a newer build: `Label.parse` gives None.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple, Self
from urllib.parse import parse_qsl, urlencode


class Code(StrEnum):
    """Everything an entry can have been, each with the parameters it takes."""

    takes: tuple[str, ...]

    def __new__(cls, code: str, *takes: str) -> Self:
        """A code with the names of its parameters."""
        made = str.__new__(cls, code)
        made._value_ = code
        made.takes = takes
        return made

    ADD = "add", "table"
    ADD_NAMED = "add-named", "table", "record"
    CHANGE = "change", "table", "record", "field"
    CHANGE_ROWS = "change-rows", "table", "field", "n"
    REMOVE = "remove", "table", "record"
    REMOVE_ROWS = "remove-rows", "table", "n"
    ANSWER = "answer", "question"
    RECOVER = "recover"
    JOIN = "join", "table", "record"
    REORDER = "reorder", "table", "record"
    SHIFT = "shift", "person"
    UNSHIFT = "unshift", "person"
    NONE = "none", "question"
    NOT_NONE = "not-none"
    RESPOND = "respond", "prompt"
    READ_TOGETHER = "read-together", "subject"

    RESTRICT = "restrict"
    LIFT = "lift"
    DISPUTE = "dispute"
    UNDISPUTE = "undispute"
    COMMENT = "comment"
    SETTLE = "settle"
    SIGN = "sign", "n"
    RETURN = "return", "n"
    BEGIN_VERSION = "begin-version"
    BECAME = "became"
    CLOSE = "close"
    REOPEN = "reopen"
    FOLLOW = "follow"
    CHOOSE = "choose"
    WATCH = "watch"
    WATCH_AGAIN = "watch-again"
    WATCH_CLOSE = "watch-close"
    WATCH_BECAME = "watch-became"
    WATCH_JOIN = "watch-join"

    ASK = "ask", "agency"
    ASK_ALL = "ask-all", "n"
    AWAIT = "await"
    TAKE_IN = "take-in", "agency"
    TAKE_IN_ROWS = "take-in-rows", "table", "n"
    TELL = "tell", "n"
    TO_TELL = "to-tell", "n"
    TOLD = "told", "n"
    CHALLENGE = "challenge", "n"
    CORRECT = "correct", "table", "record"
    PUT_BACK = "put-back", "n"

    LOG_COPY = "log-copy"
    LOG_UPDATE = "log-update"
    MARK_WRONG = "mark-wrong"
    HAND_OVER = "hand-over"
    EXPORT = "export", "format"
    EXPORT_PICTURE = "export-picture"
    EXPORT_DAYS = "export-days"
    HISTORY = "history"
    HISTORY_CHAIR = "history-chair"
    VIEW = "view"
    VIEW_CHAIR = "view-chair"
    DUTY = "duty"
    OPEN_FORM = "open-form", "form", "version"

    BEGIN_SHARING = "begin-sharing"
    SHARE = "share"
    UNSHARE = "unshare"
    SEAL = "seal"
    GONE = "gone"
    GONE_AGREE = "gone-agree"
    GONE_KEEP = "gone-keep"

    TEAM_BEGIN = "team-begin"
    TEAM_JOIN = "team-join"
    TEAM_ADD = "team-add", "member", "role"
    TEAM_ROLE = "team-role", "member", "role"
    TEAM_REMOVE = "team-remove", "member"
    TEAM_LEAVE = "team-leave"
    TEAM_HEARD = "team-heard"
    TEAM_RULES = "team-rules"

    VAULT_MAKE = "vault-make"
    VAULT_UNLOCK = "vault-unlock"
    VAULT_REFUSE = "vault-refuse"
    VAULT_CLOSE = "vault-close"
    VAULT_RESTORE = "vault-restore"
    VAULT_BRING_IN = "vault-bring-in"
    VAULT_NAME = "vault-name"
    VAULT_PASSPHRASE = "vault-pass-phrase"  # noqa: S105  # a name
    VAULT_RECOVERY = "vault-recovery-code"
    VAULT_KEY = "vault-key"
    VAULT_DELETE = "vault-delete"
    VAULT_LOST = "vault-lost"
    VAULT_OPEN = "vault-open"
    VAULT_FIND = "vault-find"
    VAULT_EXPORT = "vault-export"
    VAULT_REMOVE = "vault-remove"


PLAIN = frozenset(
    {
        Code.ADD,
        Code.ADD_NAMED,
        Code.CHANGE,
        Code.CHANGE_ROWS,
        Code.REMOVE,
        Code.REMOVE_ROWS,
        Code.ANSWER,
    }
)
"""What says no more than the changes of the entry do by themselves."""

NUMBERED = frozenset({Code.SIGN, Code.RETURN, Code.CHALLENGE})
"""What says the number of a version or a stage, and not how many."""

MARK = "@"
"""What a stored code begins with."""


class Label(NamedTuple):
    """A code with its parameters."""

    code: Code
    ids: Mapping[str, str] = {}  # nobody writes in it: a Mapping

    @classmethod
    def of(cls, code: Code, **ids: str | int) -> Label:
        """A label; raises TypeError where a code is not given just what it takes."""
        if ids.keys() != set(code.takes):
            raise TypeError(f"{code.name} takes {', '.join(code.takes) or 'nothing'}")
        return cls(code, {name: str(ids[name]) for name in code.takes})

    @classmethod
    def parse(cls, text: str) -> Label | None:
        """The label a stored text stands for; None for a sentence, or a code not known here."""
        code, _, query = text.removeprefix(MARK).partition("?")
        if not text.startswith(MARK) or code not in {*Code}:
            return None
        try:
            return cls.of(Code(code), **dict(parse_qsl(query, keep_blank_values=True)))
        except TypeError:
            return None

    @property
    def counts(self) -> bool:
        """Whether it says how many records it was about."""
        return "n" in self.ids and self.code not in NUMBERED

    def __str__(self) -> str:
        """The form in which it is stored."""
        return f"{MARK}{self.code.value}{'?' * bool(self.ids)}{urlencode(self.ids, safe=':/@')}"
