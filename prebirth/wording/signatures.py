"""How a signature came about, in words: by whose key, or written down by whom."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import SignOff
from prebirth.case.remarks import Commented
from prebirth.case.witness import Origin, RemarkBy, SignedBy, WordsBy

APART = "The key does not cover what stands beside it, such as who else read it before."
CHANGED = "Changed since it was signed."


def signature_words(case: Case, signature: SignOff) -> str:
    """How a signature came about; nothing where whoever it names typed it in this vault."""
    by = case.witness.signatures.get(signature.id)
    if by is None or signature.inside:
        return ""
    said = _said(by, signature)
    more = [
        *([APART] if by.apart else []),
        *([CHANGED] if signature.id in case.witness.changed else []),
    ]
    return " ".join(filter(None, (said, *more)))


def comment_words(case: Case, comment: Commented) -> str:
    """Who wrote a comment down; nothing where whoever the signature names did."""
    by = case.witness.remarks.get(comment.key, RemarkBy(WordsBy(), WordsBy())).says
    return "" if by is None else _written_by(by, "Recorded")


def reply_words(case: Case, comment: Commented) -> str:
    """Who wrote what was done about a comment; nothing where it waits."""
    if not comment.remark.reply:
        return ""
    by = case.witness.remarks.get(comment.key, RemarkBy(None, WordsBy())).reply
    return _written_by(by, "Written")


def _written_by(by: WordsBy, wrote: str) -> str:
    if by.file and by.who:
        return f"Came in a file from {by.who}."
    return f"{wrote} by {by.who}." if by.who else "Who wrote it is not known here."


def _said(by: SignedBy, signature: SignOff) -> str:
    who = by.who or "somebody"
    match by.made:
        case Origin.HERE:
            return ""
        case Origin.OWN_KEY:
            left = f", after leaving the team on {computer_day(by.left)}" if by.left else ""
            late = (
                f", brought in after they left the team on {computer_day(by.late)}"
                if by.late
                else ""
            )
            return (
                f"Signed with their own key ({by.digits}) on computer {by.device}, "
                f"{computer_day(by.day)}{left or late}."
            )
        case Origin.OTHER_KEY:
            return (
                f"Recorded by {who}, with their own key ({by.digits}), {computer_day(by.day)}: not "
                "signed by the person it names."
            )
        case Origin.UNKNOWN_KEY:
            return (
                f"Signed with a key that nobody here knows ({by.digits}), on computer "
                f"{by.device}, {computer_day(by.day)}."
            )
        case Origin.BROKEN:
            return f"Recorded by {who}. The key that it names did not sign it."
        case Origin.FILE | Origin.RECORDED:
            return _without_key(by, signature)


def _without_key(by: SignedBy, signature: SignOff) -> str:
    if by.made is Origin.RECORDED:
        return f"Recorded by {by.who or 'somebody'}" + (
            "." if signature.paper else ", without a key."
        )
    came = f"Came in a file from {by.who}" if by.who else "Entered elsewhere"
    return f"{came}: nobody's key signed it."


def computer_day(written: str) -> str:
    """A day that a computer wrote, as pages say it."""
    try:
        return PartialDate.parse(written).show()
    except ValueError:
        return written
