"""Files from outside, each read in a process of its own: what it holds, as values.

All of them raise ExchangeError, which says in one sentence why a file was not read, and nothing
else. `stopped` is asked again and again whether somebody wants it no more.
"""

from __future__ import annotations

from pathlib import Path

from prebirth.case.case import Case
from prebirth.exchange.form_fields import AgencyAnswer
from prebirth.exchange.limited_child import Stopped, read_apart
from prebirth.exchange.plain import from_bytes, gone_on_with, read_case
from prebirth.exchange.row_text import ReadTable
from prebirth.vault.signatures import witness_of_file
from prebirth.vault.transfer_bundle import TransferBundle

FORM_AGAIN = "Ask the agency to fill in the form again."
FILE_AGAIN = "Ask the person who made it to make it again."
ROWS_AGAIN = "Save it as CSV again, or copy its rows and paste them."

SMALL = 500_000
"""Bytes; whatever such a file holds is read or refused within a second and 100 MB."""


def going_on() -> bool:
    """Nobody stops it."""
    return False


def read_answer_apart(path: Path, stopped: Stopped = going_on) -> AgencyAnswer:
    """The fields of a filled request."""
    said = read_apart("read_form", path, stopped, again=FORM_AGAIN)
    fields = {str(key): str(value) for key, value in said["fields"].items()}
    return AgencyAnswer(str(said["case"]), str(said["agency"]), fields)


def read_case_apart(path: Path, stopped: Stopped = going_on, called: str = "") -> Case:
    """The case in a file; `called` is what the file is called where that is not its name."""
    said = read_apart("read_case", path, stopped, again=FILE_AGAIN, called=called)
    return from_bytes(str(said).encode(), called or path.name)


def read_case_here(path: Path) -> Case:
    """The case in a file, for a command, which holds no vault: a small one can do no harm to it."""
    try:
        small = path.stat().st_size <= SMALL
    except OSError:
        small = True  # reading says what is wrong
    case = read_case(path) if small else read_case_apart(path, called=str(path))
    return case.witnessed(witness_of_file(case))


def read_case_from_elsewhere(path: Path, stopped: Stopped = going_on) -> Case:
    """The case in a file, to go on with here: see `gone_on_with`."""
    return gone_on_with(read_case_apart(path, stopped))


def read_rows_apart(path: Path, stopped: Stopped = going_on) -> ReadTable:
    """The cells of a CSV file."""
    said = read_apart("read_rows", path, stopped, again=ROWS_AGAIN)
    cells = [[str(cell) for cell in row] for row in said["cells"]]
    return ReadTable(cells, tuple(int(line) for line in said["stray"]))


def read_hand_over_apart(path: Path, code: str, stopped: Stopped = going_on) -> TransferBundle:
    """A colleague's copy, opened by its code and tried as a whole."""
    said = read_apart("read_hand_over", path, stopped, again=FILE_AGAIN, code=code)
    texts = {key: str(value) for key, value in said.items() if key != "entries"}
    return TransferBundle(**texts, entries=tuple(map(str, said["entries"])))


def read_note_apart(path: Path, stopped: Stopped = going_on) -> bytes:
    """An invitation to a team, or the answer to one; empty where it is no JSON."""
    return str(read_apart("read_note", path, stopped, again=FILE_AGAIN)).encode()


def read_sum_apart(path: Path, stopped: Stopped = going_on) -> str:
    """The SHA-256 by which a file is known again."""
    return str(read_apart("read_sum", path, stopped))


def check_forms_apart(folder: Path, stopped: Stopped = going_on) -> bool:
    """Whether a folder of form files is free of mistakes, which it is where nothing is raised."""
    return read_apart("read_forms", folder, stopped) is None
