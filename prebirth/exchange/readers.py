"""What each file from outside is read by, in the process that has limits.

A reader is told where the file is, and gives back what JSON can say of it. Each loads what it
needs and no more, since somebody waits while the process starts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from prebirth.base.outside import open_outside, read_outside
from prebirth.exchange.errors import ExchangeError


def read_form(path: str, called: str) -> dict[str, Any]:
    """The fields of a filled form."""
    from prebirth.exchange.form_fields import LARGEST as LARGEST_FORM
    from prebirth.exchange.form_fields import read_answer

    return read_answer(read_outside(Path(path), LARGEST_FORM), called)._asdict()


def read_case(path: str, called: str) -> str:
    """An assessment as this build writes it: whatever else the file holds stays there."""
    open_outside(Path(path)).close()  # what is no file is refused before anything is loaded
    from prebirth.exchange import plain

    return plain.to_bytes(plain.from_bytes(plain.bytes_of(Path(path)), called)).decode()


def read_rows(path: str, called: str) -> dict[str, Any]:
    """The cells of a CSV file."""
    del called
    from prebirth.exchange import row_text

    return row_text.read_rows(Path(path))._asdict()


def read_hand_over(path: str, called: str, code: str) -> dict[str, Any]:
    """A colleague's copy, tried as a whole: what this build could not go on with is refused."""
    open_outside(Path(path)).close()  # see `read_case`
    from prebirth.exchange.hand_over import LARGEST as LARGEST_COPY
    from prebirth.exchange.hand_over import unseal
    from prebirth.vault.bring_in import try_bundle
    from prebirth.vault.errors import VaultError

    copy = unseal(read_outside(Path(path), LARGEST_COPY), code, called)
    try:
        try_bundle(copy)
    except VaultError as error:
        raise ExchangeError(str(error)) from error
    return copy._asdict()


def read_note(path: str, called: str) -> str:
    """An invitation to a team, or the answer to one, as plain JSON; nothing where it is none."""
    del called
    try:
        return json.dumps(json.loads(read_outside(Path(path))))
    except (ValueError, RecursionError):
        return ""


def read_sum(path: str, called: str) -> str:
    """The SHA-256 by which a file is known again, whatever is in it."""
    del called
    found = hashlib.sha256()
    with open_outside(Path(path)) as opened:
        while part := opened.read(1 << 20):
            found.update(part)
    return found.hexdigest()


def read_forms(path: str, called: str) -> None:
    """Nothing, where a folder of form files has no mistake."""
    del called
    from prebirth.base.yaml_files import FormError
    from prebirth.form.load import check_walk

    try:
        check_walk(Path(path))
    except FormError as error:
        raise ExchangeError(str(error)) from error


READERS: dict[str, Callable[..., Any]] = {
    reader.__name__: reader
    for reader in (
        read_form,
        read_case,
        read_rows,
        read_hand_over,
        read_note,
        read_sum,
        read_forms,
    )
}
"""Each by its name, which is all that the process is told of it."""
