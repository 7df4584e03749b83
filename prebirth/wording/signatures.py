"""How a signature came about, in words: by whose key, or written down by whom."""

from __future__ import annotations

from prebirth.base.language import say
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
        *([say(APART)] if by.apart else []),
        *([say(CHANGED)] if signature.id in case.witness.changed else []),
    ]
    return " ".join(filter(None, (said, *more)))


def comment_words(case: Case, comment: Commented) -> str:
    """Who wrote a comment down; nothing where whoever the signature names did."""
    by = case.witness.remarks.get(comment.key, RemarkBy(WordsBy(), WordsBy())).says
    return "" if by is None else _written_by(by, say("Recorded"))


def reply_words(case: Case, comment: Commented) -> str:
    """Who wrote what was done about a comment; nothing where it waits."""
    if not comment.remark.reply:
        return ""
    by = case.witness.remarks.get(comment.key, RemarkBy(None, WordsBy())).reply
    return _written_by(by, say("Written"))


def _written_by(by: WordsBy, wrote: str) -> str:
    if by.file and by.who:
        return say("Came in a file from {who}.", who=by.who)
    return (
        say("{wrote} by {who}.", wrote=wrote, who=by.who)
        if by.who
        else say("Who wrote it is not known here.")
    )


def _said(by: SignedBy, signature: SignOff) -> str:
    who = by.who or say("somebody")
    match by.made:
        case Origin.HERE:
            return ""
        case Origin.OWN_KEY:
            left = (
                say(
                    ", after leaving the team on {computer_day}", computer_day=computer_day(by.left)
                )
                if by.left
                else ""
            )
            late = (
                say(
                    ", brought in after they left the team on {computer_day}",
                    computer_day=computer_day(by.late),
                )
                if by.late
                else ""
            )
            return say(
                "Signed with their own key ({digits}) on computer {device}, {computer_day}{left}.",
                digits=by.digits,
                device=by.device,
                computer_day=computer_day(by.day),
                left=left or late,
            )
        case Origin.OTHER_KEY:
            return say(
                "Recorded by {who}, with their own key ({digits}), {computer_day}: not "
                "signed by the person it names.",
                who=who,
                digits=by.digits,
                computer_day=computer_day(by.day),
            )
        case Origin.UNKNOWN_KEY:
            return say(
                "Signed with a key that nobody here knows ({digits}), on computer "
                "{device}, {computer_day}.",
                digits=by.digits,
                device=by.device,
                computer_day=computer_day(by.day),
            )
        case Origin.BROKEN:
            return say("Recorded by {who}. The key that it names did not sign it.", who=who)
        case Origin.FILE | Origin.RECORDED:
            return _without_key(by, signature)


def _without_key(by: SignedBy, signature: SignOff) -> str:
    if by.made is Origin.RECORDED:
        return say("Recorded by {who}", who=by.who or say("somebody")) + (
            "." if signature.paper else say(", without a key.")
        )
    came = say("Came in a file from {who}", who=by.who) if by.who else say("Entered elsewhere")
    return say("{came}: nobody's key signed it.", came=came)


def computer_day(written: str) -> str:
    """A day that a computer wrote, as pages say it."""
    try:
        return PartialDate.parse(written).show()
    except ValueError:
        return written
