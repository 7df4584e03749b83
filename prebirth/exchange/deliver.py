"""A copy as the file that leaves: a PDF, encrypted if so wished, or a Word document."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from io import BytesIO
from itertools import count
from pathlib import Path

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.copies.make import copy_pdf, document_of
from prebirth.copies.should_it_go import refuse_unasked
from prebirth.copies.spec import CopyOrder, CopyView, Format, Policy, spec_of
from prebirth.exchange.errors import ExchangeError
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader


def copy_file(view: CopyView, passphrase: str = "") -> bytes:
    """The bytes of a copy.

    Raises ExchangeError for a Word file that is to be encrypted, and ShouldItGoError for a paper
    for one of the family after a loss, of which nobody asked whether it should go.
    """
    refuse_unasked(view)
    if spec_of(view.order.kind).format is Format.PDF:
        data = copy_pdf(view)
        return encrypt(data, passphrase) if passphrase else data
    if passphrase:
        raise ExchangeError(
            "A Word file cannot be encrypted here. Nothing was written. Choose the conference "
            "report, or send the file by a protected way."
        )
    from prebirth.exchange.word import to_bytes  # late: 60 ms that a PDF does not need

    return to_bytes(document_of(view))


ENDINGS = {Format.PDF: ".pdf", Format.WORD: ".docx"}


def misnamed(kind: CopyKind, path: Path) -> str:
    """The ending a copy's file must have, where its name has that of another; else nothing."""
    ends, given = ENDINGS[spec_of(kind).format], path.suffix.lower()
    return ends if given != ends and given in {*ENDINGS.values(), ".doc"} else ""


def encrypt(data: bytes, passphrase: str) -> bytes:
    """A PDF that opens with a pass-phrase alone: AES-256 (ISO 32000-2, revision 6).

    Programs that read it aloud may do so once it is open.
    """
    import pikepdf  # late: 50 ms that an open file does not need

    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as opened:
        opened.save(
            out, encryption=pikepdf.Encryption(user=passphrase, owner=passphrase, R=6, aes=True)
        )
    return out.getvalue()


def file_stem(case: Case) -> str:
    """What every file of an assessment is called first: its reference, as everybody may see it.

    Where it has none, or where that names somebody who is withheld, it is called by no name.
    """
    return _reference(for_reader(case, Reader())[0]) or "assessment"


def file_name(order: CopyOrder, case: Case, stem: str = "", made: datetime | None = None) -> str:
    """A name for the file: the reference, the kind and whose it is, never anybody's name.

    Who names several files of one assessment may give the stem of them all. The reader's initials
    and when it is made tell apart the copies of two people who are the same to the baby, and say
    nothing of the other.
    """
    large = ("-easy-read" if order.easy else "") + ("-large-print" if order.large else "")
    large += "-sections" if order.sections else ""
    spec = spec_of(order.kind)
    whose = _role(order, case) if spec.policy in {Policy.ONE_PARENT, Policy.ONE_PERSON} else ""
    if spec.policy is Policy.EVERYBODY and order.reader == CHAIR:
        whose = f"-{CHAIR}"
    at = f"{_initials(order, case)}{made:-%Y-%m-%d-%H%M%S}" if whose and made else ""
    return f"{stem or file_stem(case)}-{order.kind.called}{whose}{large}{at}.{spec.format.value}"


def _role(order: CopyOrder, case: Case) -> str:
    """What the reader of a copy is to the baby as they may know it, and no number.

    That would say that there is another such.
    """
    if order.reader not in case.people:
        return ""
    reader = for_reader(case, Reader(person=order.reader))[0].people.get(order.reader)
    return f"-{reader.role.value.replace(' ', '-')}" if reader and reader.role else ""


def _initials(order: CopyOrder, case: Case) -> str:
    """The initials of the reader of a copy, which is named all over with theirs."""
    reader = case.people.get(order.reader)
    words = re.findall(r"\w+", reader.names) if reader else []
    return f"-{''.join(word[0] for word in words).upper()}" if words else ""


def request_name(case: Case, agency: str, taken: set[str], suffix: str = ".pdf") -> str:
    """A name for a request that is not taken yet, which is added to those that are.

    It says the reference and the kind of agency, never anybody's name, nor what is withheld.
    """
    seen, _ = for_reader(case, Reader())
    known = seen.agencies.get(agency)
    # Words that no list knows may hold a name.
    kind = known.kind.label if known and known.kind and known.kind.row else "agency"
    base = "-".join(
        filter(None, (_reference(seen), "request", re.sub(r"[^\w-]+", "-", kind.replace("'", ""))))
    )
    names = (f"{base}{f'-{number}' if number else ''}{suffix}" for number in count())
    name = next(name for name in names if name not in taken)
    taken.add(name)
    return name


def _reference(seen: Seen) -> str:
    return "".join(sign for sign in seen.assessment.reference if sign.isalnum() or sign in "-_.")


def digest(data: bytes) -> str:
    """The SHA-256 by which a file is known again."""
    return hashlib.sha256(data).hexdigest()
