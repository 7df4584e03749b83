"""Gives a reader broken inputs: sound ones with bytes changed, cut, doubled, moved, spliced."""

from __future__ import annotations

import json
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

MORE = 500 << 20
"""Bytes of memory a reader may use beyond what it begins with."""
LONGEST = 5
"""Seconds of the processor that one input may take."""
TOKENS = (
    b"null", b"true", b"-1", b"1e999", b"NaN", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"{}", b"[]",
    b'""', b"9" * 400, b"9" * 5000, b"../" * 8, b"!!python/object/apply:os.system", b"&a [*a]",
    b"<<: *x", b"endobj", b"stream\n", b"/Kids [1 0 R]", b"/JavaScript", b"1 0 R", b"[" * 200,
    b"[" * 25_000, b"- " * 9_000,
    b"%PDF-1.7", "\u202e\u0000\ud7ff".encode(), b"2026-02-30", b"=HYPERLINK(1)", b"\t\t\t",
    b"\r\n", b"version", b"slots",
)  # fmt: skip
"""What such files are made of, to be put in anywhere."""


def limited() -> None:
    """Let the system refuse more memory than is allowed."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MORE, used + MORE))


def broken(seed: bytes, chance: random.Random) -> bytes:
    """A sound input with some things done to it."""
    data = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 2, 8, 64, 1024)))
        match chance.randrange(7):
            case 0 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at:end]
            case 2:
                data[at:at] = data[at:end] * chance.choice((1, 3))
            case 3:
                data[at:end] = chance.choice(TOKENS)
            case 4:
                other = chance.randrange(len(data) + 1)
                data[at:end] = data[other : other + (end - at)]
            case 5:
                del data[at:]
            case _:
                data[at:end] = chance.randbytes(end - at)
    return bytes(data)


def readers() -> dict[
    str, Callable[[], tuple[list[bytes], Callable[[bytes], Any], tuple[type[Exception], ...]]]
]:
    """Each reader with sound inputs, and how it refuses."""
    return {
        "json": _json,
        "pdf": _pdf,
        "rows": _rows,
        "keys": _keys,
        "form": _form,
        "manifest": _manifest,
        "sealed": _sealed,
        "copy": _copy,
        "note": _note,
    }


def _json() -> Any:
    from prebirth.exchange.errors import ExchangeError
    from prebirth.exchange.plain import from_bytes, to_bytes
    from prebirth.exchange.practice import practice_case

    content = json.loads(to_bytes(practice_case()))
    few = {
        name: value[:2]
        if isinstance(value, list) and name not in {"people", "agencies", "households"}
        else value
        for name, value in content.items()
    }
    seeds = [
        json.dumps(few).encode(),
        (
            b'{"id": "x", "people": [{"id": "p", "names": "Leah", "born": "2001-03"}], '
            b'"pregnancy": {"id": "pregnancy", "due": "2026-08-20"}}'
        ),
    ]
    return seeds, lambda data: from_bytes(data, "case.json"), (ExchangeError,)


def _pdf() -> Any:
    from io import BytesIO

    import pikepdf

    from prebirth.exchange.agency_form import contribution_from
    from prebirth.exchange.errors import ExchangeError
    from prebirth.exchange.form_fields import read_answer
    from prebirth.exchange.practice import SET_ON, practice_case

    case = practice_case()
    agency = next(iter(case.agencies)).id
    out = BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        values = {
            "code": f"{case.id} {agency}",
            "says": "What we know",
            "answered_on": "2026-05-01",
            "conference": "Will attend",
        }
        fields = [
            made.make_indirect(pikepdf.Dictionary(T=pikepdf.String(name), V=pikepdf.String(text)))
            for name, text in values.items()
        ]
        from prebirth.layout.blocks import FIELDS

        parent = made.make_indirect(
            pikepdf.Dictionary(T=pikepdf.String(FIELDS), Kids=pikepdf.Array(fields))
        )
        made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([parent]))
        made.save(out)
        packed = BytesIO()
        made.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate)

    def read(data: bytes) -> Any:
        return contribution_from(case, read_answer(data, "answer.pdf"), "answer.pdf", SET_ON)

    read(out.getvalue())
    return [out.getvalue(), packed.getvalue()], read, (ExchangeError,)


def _rows() -> Any:
    from prebirth.case.case import Case
    from prebirth.case.chronology import Appointment
    from prebirth.case.people import Person
    from prebirth.exchange.errors import ExchangeError
    from prebirth.exchange.practice import SET_ON
    from prebirth.exchange.row_text import cells_of, read_rows
    from prebirth.exchange.rows import match_columns, rows_from

    seeds = [
        b"Names\tBorn\nLeah Marsh\t3/4/2001\nOmar\t1999\n",
        b"On\tService\tOutcome\n1.2.2026\tmidwifery\tattended\n",
        'Date;For whom;"What happened"\r\n3 Apr 2026;Leah;"Came late;\r\nbut came"\r\n'.encode(
            "utf-16"
        ),
    ]
    path, case = Path(tempfile.mkdtemp()) / "rows.csv", Case()

    def read(data: bytes) -> Any:
        path.write_bytes(data)
        found = []
        for rows in (cells_of(data.decode(errors="replace")).cells, read_rows(path).cells):
            for kind in (Person, Appointment):
                fields, _ = match_columns(kind, rows)
                found.append([one.record for one in rows_from(kind, case, rows, fields, SET_ON)])
        assert not [one for made in found for one in made if not one.id]
        return found

    return seeds, read, (ExchangeError,)


def _keys() -> Any:
    from prebirth.vault import keys
    from prebirth.vault.errors import VaultError

    keys.COST = {"memory_kib": 64, "passes": 1, "lanes": 1}
    path = Path(tempfile.mkdtemp()) / "keys.json"
    seeds = []
    for secret in ("kettle orchid", "Zoë"):
        keys.write_slots(
            path,
            keys.make_slots(
                bytes(32), {keys.PASS: secret, keys.RECOVERY: keys.new_recovery_code()}
            ),
        )
        seeds.append(path.read_bytes())
    seeds.append((Path(__file__).parent.parent / "fixtures" / "vault-1" / "keys.json").read_bytes())

    def read(data: bytes) -> Any:
        path.write_bytes(data)
        return keys.unwrap(keys.read_slots(path), "kettle orchid")

    return seeds, read, (VaultError,)


def _manifest() -> Any:
    from prebirth.vault import checksummed_json

    seeds = [
        checksummed_json.to_bytes(
            {
                "number": 3,
                "made": "2026-05-15T09:00:00+00:00",
                "mark": "x",
                "sums": {"vault.db": "0" * 64},
            }
        )
    ]
    return seeds, checksummed_json.from_bytes, (ValueError, RecursionError)


def _sealed() -> Any:
    from prebirth.exchange import hand_over
    from prebirth.exchange.errors import ExchangeError
    from prebirth.vault.keys import COST
    from prebirth.vault.transfer_bundle import TransferBundle

    COST.update({"memory_kib": 64, "passes": 1, "lanes": 1})
    code = "23456-789AB-CDEFG-HJKMN-PQRST-VWXYZ"
    copy = TransferBundle("c", '{"id":"c"}', ("{}",) * 9, "Ann", "2026-05-15T09:00:00+00:00")
    return (
        [hand_over.seal(copy, code)],
        lambda data: hand_over.unseal(data, code, "copy.prebirth"),
        (ExchangeError,),
    )


def _copy() -> Any:
    """Break a copy after it has opened, as a colleague's faulty program might."""
    from prebirth.case.case import Case
    from prebirth.case.people import Person
    from prebirth.exchange.hand_over import from_bytes
    from prebirth.session import Session
    from prebirth.vault.bring_in import make_bundle, preview
    from prebirth.vault.errors import VaultError
    from prebirth.vault.keys import COST
    from prebirth.vault.vault import Vault
    from tests.labels import LABEL

    COST.update({"memory_kib": 64, "passes": 1, "lanes": 1})
    vault, _ = Vault.create(Path(tempfile.mkdtemp()) / "vault", "kettle orchid ladder moss", "Ann")
    session = Session.begin(vault, Case(id="c"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    longer = make_bundle(vault, "c")
    session.set("people", "p", "phone", "1", LABEL)
    session.remove("people", "p", LABEL)
    seeds = [json.dumps(one._asdict()).encode() for one in (make_bundle(vault, "c"), longer)]
    before = list(vault.store.entry_rows("c"))

    def brought(data: bytes) -> Any:
        found = preview(vault, from_bytes(data))
        assert list(vault.store.entry_rows("c")) == before
        return found

    return seeds, brought, (VaultError, ValueError, TypeError, KeyError, RecursionError)


def _note() -> Any:
    """Break an invitation to a team, and an answer to one, which is read apart first."""
    from prebirth.exchange.readers import read_note
    from prebirth.team import acts
    from prebirth.team.errors import TeamError
    from prebirth.team.invitation import answer_from_bytes, invitation_from_bytes
    from prebirth.team.stores.address import folder_address
    from prebirth.team.stores.connect import store_at
    from prebirth.team.sync import Sync
    from prebirth.vault.keys import COST
    from prebirth.vault.vault import Vault
    from tests.team.laptops import PHRASE

    COST.update({"memory_kib": 64, "passes": 1, "lanes": 1})
    place = Path(tempfile.mkdtemp())
    (place / "shared").mkdir()
    ann, bob = (Vault.create(place / name, PHRASE, name)[0] for name in ("Ann", "Bob"))
    repository = acts.begin_team(ann, "Leeds", folder_address(place / "shared"))
    where = repository.membership
    invited = acts.invitation_file(
        Sync(repository, store_at(where.place, repository.me.id, where.word))
    )
    path = place / "note.prebirth-team"

    def read(data: bytes) -> Any:
        path.write_bytes(data)
        said = read_note(str(path), path.name).encode()
        try:
            return invitation_from_bytes(said)
        except TeamError:
            return answer_from_bytes(said)

    seeds = [invited, acts.join_team(bob, invited)[1]]
    assert [read(one).team for one in seeds] == [repository.team] * 2
    return seeds, read, (TeamError,)


def _form() -> Any:
    from pydantic import BaseModel

    from prebirth.base.places import forms_folder
    from prebirth.base.yaml_files import FormError, load_file
    from prebirth.form.model import Findings, Form
    from prebirth.form.timescales import TimescalesFile

    folder = Path(tempfile.mkdtemp())
    kinds: dict[str, type[BaseModel]] = {
        "findings.yaml": Findings,
        "timescales.yaml": TimescalesFile,
        "assessment.yaml": Form,
    }
    seeds = []
    for name in kinds:
        lines = (forms_folder() / name).read_bytes().splitlines(keepends=True)
        seeds.append(name.encode() + b"\n" + b"".join(lines[:60]))

    def read(data: bytes) -> Any:
        name, _, text = data.partition(b"\n")
        kind = kinds.get(name.decode(errors="replace"), Form)
        (folder / "file.yaml").write_bytes(text)
        return load_file(folder / "file.yaml", kind)

    return seeds, read, (FormError,)


def _too_long(_number: int, _frame: object) -> None:
    raise TimeoutError


def main(reader: str, count: int, share: int) -> None:
    """Give it so many, and say how many it refused and took."""
    seeds, read, refusals = readers()[reader]()
    chance = random.Random(f"{reader} {share}")
    limited()
    signal.signal(signal.SIGPROF, _too_long)
    refused = taken = 0
    slowest = 0.0
    for _ in range(count):
        data = broken(chance.choice(seeds), chance)
        signal.setitimer(signal.ITIMER_PROF, LONGEST)  # of the processor, whoever else uses it
        began = time.process_time()
        try:
            read(data)
            taken += 1
        except refusals as error:
            assert str(error), "it says nothing"
            refused += 1
        except BaseException:
            sys.stderr.write(f"{data[:3000]!r}\n")
            raise
        signal.setitimer(signal.ITIMER_PROF, 0)
        slowest = max(slowest, time.process_time() - began)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(f"{reader}: at most {slowest:.2f} s and {peak} MB in all; refused and taken:")
    print(refused, taken)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
