"""A computer stops while a colleague's copy is brought in: all of it is there or nothing."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

import pytest

from prebirth.exchange.hand_over import from_bytes
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE, ROOT
from tests.labels import LABEL

pytestmark = pytest.mark.slow
ROUNDS = int(os.environ.get("PREBIRTH_KILLS", "300")) // 25
ENTRIES = 400
JOIN = """
import sys
from pathlib import Path
from prebirth.exchange.hand_over import read
from prebirth.vault.bring_in import bring_in
from prebirth.vault.unlocking import unlock
copy = read(Path(sys.argv[2]).read_bytes())
vault = unlock(Path(sys.argv[1]), sys.argv[3])
print("ready", flush=True)
bring_in(vault, copy)
print("done", flush=True)
"""


def test_all_of_it_is_there_or_nothing(tmp_path: Path, cheap_keys: None) -> None:
    mine, _ = Vault.create(tmp_path / "mine", PHRASE, "Ann")
    theirs, _ = Vault.create(tmp_path / "theirs", PHRASE, "Bob")
    Session.begin(mine, practice_case())
    bring_in(theirs, make_bundle(mine, "practice"))
    for vault in (mine, theirs):
        session = Session(vault, "practice")
        for number in range(ENTRIES):
            session.set("pregnancy", "pregnancy", "unit", f"{vault.author} {number}", LABEL)
    (tmp_path / "copy").write_bytes(json.dumps(make_bundle(theirs, "practice")._asdict()).encode())
    mine.close()
    theirs.close()
    chance, seen = random.Random(7), set()
    for _ in range(ROUNDS):
        work = tmp_path / "work"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(tmp_path / "mine", work)
        child = subprocess.Popen(
            [sys.executable, "-c", JOIN, str(work), str(tmp_path / "copy"), PHRASE],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        child.stdout.readline()
        sleep(chance.random() * 0.15)
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        vault = unlock(work, PHRASE)
        count = vault.store.head("practice")[0]
        assert count in {ENTRIES, 2 * ENTRIES}
        assert [one.said for one in verify(vault) if one.fault] == []
        seen.add(count)
        bring_in(vault, from_bytes((tmp_path / "copy").read_bytes()))
        assert vault.store.head("practice")[0] == 2 * ENTRIES
        (found,) = Session(vault, "practice").conflicts
        assert {value.author for value in found.values} == {"Ann", "Bob"}
        vault.close()
    assert ENTRIES in seen, "it was stopped in the middle at least once"
