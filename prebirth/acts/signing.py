"""Signing a version, agreeing or returning it, and commenting on its entries."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Protocol

from prebirth.acts.registry import RefusedError, act
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Signer, SignOff, Status
from prebirth.case.record import Correction
from prebirth.case.remarks import (
    Commented,
    add_remark,
    current_reading,
    open_remarks,
    settle_remark,
)
from prebirth.session import Session
from prebirth.vault.vault import Vault

Name = Annotated[str, "the name of whoever signs"]
Day = Annotated[date, "the day it is done"]
Comment = Annotated[str, "a comment on the whole version"]


class Managers(Protocol):
    """Knows who agrees an assessment from a computer of their own.

    Where an assessment is shared with its managers, nobody else may agree it for them here.
    """

    def __call__(self, vault: Vault, case: str, /) -> str:
        """Their names; nothing where whoever is here may agree it."""


class OwnKey(Protocol):
    """The key of whoever opens a vault, by which they sign as themselves."""

    def sign(self, vault: Vault, case: Case, signature: SignOff, /) -> SignOff:
        """The signature made with the key, where it is in their own name."""

    def take_back(
        self, vault: Vault, case: Case, signature: SignOff, row: Correction, /
    ) -> Correction:
        """What is put right in a signature or takes it back, said with the key that made it.

        Raises RefusedError where another key did.
        """


class NoKey:
    """No key: a vault that belongs to no team signs by its pass-phrase alone."""

    def sign(self, _vault: Vault, _case: Case, signature: SignOff, /) -> SignOff:
        """The signature as it is."""
        return signature

    def take_back(
        self, _vault: Vault, _case: Case, signature: SignOff, row: Correction, /
    ) -> Correction:
        """The words as they are, where no key made the signature."""
        if signature.seal:
            raise RefusedError(OTHERS_KEY)
        return row


OTHERS_KEY = (
    "It was signed with a key that is not in this vault. Whoever signed takes that back or puts it "
    "right; what you have to say goes into the assessment, and begins its next version."
)
"""Why nobody but its signer takes a signature back or puts it right."""
WITHOUT_KEY = NoKey()


def nobody(_vault: Vault, _case: str, /) -> str:
    """No manager has a computer of their own, as in a vault that belongs to no team."""
    return ""


@act("sign")
def sign(
    session: Session,
    *,
    name: Name,
    on: Day,
    comment: Comment = "",
    own_key: OwnKey = WITHOUT_KEY,
) -> None:
    """Sign the present version as social worker; its manager reads it next."""
    case = session.case
    if case.assessment.status != Status.OPEN:
        raise RefusedError("The social worker signs only a version that nobody has signed yet.")
    signature = SignOff(
        version=case.assessment.version,
        signer=Signer.WORKER,
        name=_written(name),
        on=PartialDate.of(on),
        comment=comment.strip(),
        head=session.head,
    )
    signature = own_key.sign(session.vault, session.case, signature)
    _enter(session, signature, Status.WITH_MANAGER, Label.of(Code.SIGN, n=signature.version))


@act("agree")
def agree(
    session: Session,
    *,
    name: Name,
    on: Day,
    managers: Managers,
    comment: Comment = "",
    paper: Annotated[str, "where the paper is kept, if it was signed on paper"] = "",
    own_key: OwnKey = WITHOUT_KEY,
) -> None:
    """Sign the present version as manager, after its social worker and as somebody else.

    Here it can be signed only on paper where the worker signed in this vault, which opens with
    one person's pass-phrase.
    """
    _check_with_manager(session, managers)
    _check_other_person(session, name)
    if not paper.strip() and (worker := worker_here(session)):
        raise RefusedError(
            f"This vault opens with the pass-phrase of {worker}, who signed as social worker. A "
            "manager signs in a copy of their own, with their own pass-phrase, or on paper, which "
            "you enter here."
        )
    signed = [signature.on for signature in worker_signatures(session.case) if signature.on]
    if signed and surely_before(PartialDate.of(on), signed[-1]):
        raise RefusedError("A manager signs on the day of the social worker's signature or later.")
    version = session.case.assessment.version
    # A reading with comments has begun as a return: agreeing makes a signature of it, and
    # keeps the comments.
    signature = (current_reading(session.case) or SignOff(version=version)).replace(
        signer=Signer.MANAGER,
        name=_written(name),
        on=PartialDate.of(on),
        comment=comment.strip(),
        head=_signed_head(session),
        returned=False,
        paper=paper.strip(),
    )
    signature = own_key.sign(session.vault, session.case, signature)
    _enter(session, signature, Status.AGREED, Label.of(Code.SIGN, n=version))


@act("return")
def give_back(
    session: Session,
    *,
    name: Name,
    on: Day,
    managers: Managers,
    comment: Comment = "",
    own_key: OwnKey = WITHOUT_KEY,
) -> None:
    """Return the present version with comments; what was signed stays, the next version begins."""
    _check_with_manager(session, managers)
    _check_other_person(session, name)
    begun, version = current_reading(session.case), session.case.assessment.version
    if not comment.strip() and not begun:
        raise RefusedError(
            "Before you return a version, write a comment on the whole or on an entry."
        )
    returned = begun or SignOff(version=version, signer=Signer.MANAGER, returned=True)
    returned = returned.replace(
        name=_written(name),
        on=PartialDate.of(on),
        comment=comment.strip(),
        head=_signed_head(session),
    )
    returned = own_key.sign(session.vault, session.case, returned)
    label = Label.of(Code.RETURN, n=version)
    _enter(session, returned, Status.OPEN, label, version=version + 1)


@act("comment")
def comment_on(
    session: Session,
    entry: Annotated[Place, "the entry that is commented on"],
    *,
    says: Annotated[str, "the comment"],
) -> None:
    """Comment on one entry, for the reading of the present version."""
    table, record, _field = entry
    known = table in {*SINGLE, *RECORDS} and session.case.record(table, record) is not None
    if not known and table != "answers":  # a question may be commented on before it is answered
        raise RefusedError("There is no such entry to comment on.")
    if not says.strip():
        raise RefusedError("The comment is empty.")
    remark = add_remark(session.case, table, record, says.strip(), session.author)
    session.take_in([("signoffs", remark)], Label.of(Code.COMMENT))


@act("settle")
def settle(
    session: Session,
    entry: Annotated[Place, "the entry that was commented on"],
    *,
    reply: Annotated[str, "what was done"],
    on: Day,
    says: Annotated[str, "which comment, where several wait: its words"] = "",
) -> None:
    """Settle a comment on an entry, saying what was done."""
    if not reply.strip():
        raise RefusedError("Write what was done about the comment.")
    waiting = [
        remark
        for remark in open_remarks(session.case, *entry[:2])
        if not says or remark.remark.says == says
    ]
    if not waiting:
        raise RefusedError("No such comment on this entry waits to be settled.")
    if len({remark.remark.says for remark in waiting}) > 1:
        raise RefusedError("Several comments on this entry wait: say which is settled.")
    settle_comment(session, waiting[0], reply=reply, on=on)


def settle_comment(session: Session, comment: Commented, *, reply: str, on: date) -> None:
    """Settle one comment, saying what was done."""
    answered = settle_remark(comment, reply.strip(), PartialDate.of(on))
    session.take_in([("signoffs", answered)], Label.of(Code.SETTLE))


def worker_signatures(case: Case) -> list[SignOff]:
    """The social worker's signatures under the present version, less what was withdrawn."""
    return [
        signature
        for signature in case.signoffs
        if signature.version == case.assessment.version
        and signature.signer == Signer.WORKER
        and signature.holds
    ]


def worker_here(session: Session) -> str:
    """Who signed the present version as social worker with this vault's pass-phrase, if any did.

    One pass-phrase is one person: nobody signs as manager where they signed as worker.
    """
    for signature in worker_signatures(session.case):
        mine = _plain(signature.entered_by) == _plain(session.author)
        if mine or session.entered_here("signoffs", signature.id):
            return session.author or signature.name
    return ""


def after_withdrawal(case: Case, signature: SignOff) -> Status:
    """How far an assessment has come once a signature under it is withdrawn."""
    status = case.assessment.status
    if signature.returned or signature.version != case.assessment.version:
        return status
    others = [other for other in worker_signatures(case) if other.id != signature.id]
    if status == Status.WITH_MANAGER and signature.signer == Signer.WORKER and not others:
        return Status.OPEN
    if status == Status.AGREED:
        if signature.signer == Signer.WORKER:
            return status if others else Status.OPEN
        agreed = [
            other
            for other in case.signoffs
            if other.id != signature.id
            and other.version == signature.version
            and other.signer == Signer.MANAGER
            and other.holds
        ]
        return status if agreed else Status.WITH_MANAGER if others else Status.OPEN
    return status


def _check_other_person(session: Session, name: str) -> None:
    """Refuse that one person signs as social worker and as manager."""
    workers = {_plain(signature.name) for signature in worker_signatures(session.case)}
    if _plain(_written(name)) in workers:
        raise RefusedError(
            f"{name.strip()} signed this version as social worker. Somebody else has to sign as "
            "manager."
        )


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())


def _written(name: str) -> str:
    if not name.strip():
        raise RefusedError("Write the name of the person who signs.")
    return name.strip()


def _check_with_manager(session: Session, managers: Managers) -> None:
    if session.case.assessment.status != Status.WITH_MANAGER:
        raise RefusedError("Only a version that its social worker has signed goes to a manager.")
    if names := managers(session.vault, session.case.id):
        raise RefusedError(f"It is agreed or returned by {names}, who read it with you.")


def _signed_head(session: Session) -> str:
    """The journal entry the worker signed at; the last one where it is not known."""
    heads = [signature.head for signature in worker_signatures(session.case)]
    return heads[-1] if heads else session.head


def _enter(
    session: Session, signature: SignOff, status: Status, label: Label, version: int = 0
) -> None:
    assessment = session.case.assessment
    moved = assessment.replace(status=status, version=version or assessment.version)
    # A key makes a signature of its own: what a reading had begun goes on in it.
    reading = current_reading(session.case)
    gone = [("signoffs", reading)] if reading and reading.id != signature.id else []
    session.take_in([("signoffs", signature), ("assessment", moved)], label, gone)
