"""make mutants: puts small faults into the main rooms, to see whether tests notice.

Each is a comparison turned or moved by its edge, an `and` for an `or`, a `not` added or taken
away; they are made by cosmic-ray in a copy of the project. One that survives must be explained
where it stands, by a comment on its line that begins with `equivalent:`.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
EDGES = (
    "Lt_LtE|Lt_GtE|LtE_Lt|LtE_Gt|Gt_GtE|Gt_LtE|GtE_Gt|GtE_Lt|"
    "Eq_NotEq|NotEq_Eq|In_NotIn|NotIn_In|Is_IsNot|IsNot_Is"
)
KINDS = (
    rf"core/(ReplaceComparisonOperator_({EDGES})|ReplaceAndWithOr|ReplaceOrWithAnd|AddNot"
    r"|ReplaceUnaryOperator_Delete_Not)"
)
EXPLAINED = "# equivalent:"
LONGER = 5
"""How many times as long as without a fault tests may take: a fault that needs more is noticed."""
WORKERS = os.cpu_count() or 2
RECORD = (
    "-m 'not slow' tests/journal tests/vault tests/test_session.py "
    "tests/faults/test_vault_faults.py tests/faults/test_versions.py"
)
"""The tests of what is kept of a case."""
PRIVACY = sorted(path.stem for path in (ROOT / "prebirth/privacy").glob("[!_]*.py"))


class Target(NamedTuple):
    """Some files, the tests that must notice, and the least share of faults, in percent."""

    room: str
    files: tuple[str, ...]
    tests: str
    bar: int = 95


class Survivor(NamedTuple):
    """A fault that no test noticed."""

    file: str
    line: int
    kind: str
    text: str


def _journal(*names: str) -> Target:
    return Target("journal", tuple(f"prebirth/journal/{name}.py" for name in names), RECORD, 100)


def _vault(*names: str, tests: str = RECORD) -> Target:
    return Target("vault", tuple(f"prebirth/vault/{name}.py" for name in names), tests, 100)


def _privacy(name: str) -> Target:
    """A module of privacy with all tests of the room, of which the nearest notice most."""
    file, users = f"prebirth/privacy/{name}.py", [name]
    for user in users:  # which grows on the way: the module, who imports it, who imports those
        users += [one for one in PRIVACY if one not in users and user in _uses(one)]

    def distance(test: Path) -> tuple[bool, int]:
        used = _uses_of(test)
        near = next((at for at, user in enumerate(users) if user in used), len(users))
        return test.stem != f"test_{name}", near

    tests = sorted(sorted((ROOT / "tests/privacy").glob("test_*.py")), key=distance)
    names = " ".join(test.relative_to(ROOT).as_posix() for test in tests)
    return Target(name, (file,), f"-m 'not slow' {names}", 100)


def _uses(name: str) -> frozenset[str]:
    return _uses_of(ROOT / f"prebirth/privacy/{name}.py")


@cache
def _uses_of(file: Path) -> frozenset[str]:
    """The modules of privacy that a file imports."""
    found = re.findall(r"prebirth\.privacy(?:\.| import )(\w+)", file.read_text(encoding="utf-8"))
    return frozenset(found)


def _prompts(*names: str) -> Target:
    return Target(
        "prompts",
        tuple(f"prebirth/rules/prompts/{name}.py" for name in names),
        "tests/rules/prompts",
    )


TARGETS = (
    *map(_privacy, PRIVACY),
    _vault("unlocking", "vault"),
    _vault("backups", "files", "erase", "key_rotation", "lock_file", "cipher"),
    _vault("wal", tests="tests/vault/test_wal.py"),
    _vault("verify", "store"),
    _journal("fold", "merge", "entry"),
    _vault("keys", "throttle", "checksummed_json", "strength"),
    Target(
        "session",
        ("prebirth/session.py", "prebirth/journal/undo.py"),
        "tests/test_session.py tests/ui/test_walk.py tests/journal",
        95,
    ),
    _prompts("appointments", "children", "decisions", "evaluate"),
    _prompts("facts", "judgement", "network"),
    _prompts("people", "plan", "relationship", "rule"),
    Target(
        "dates",
        (
            "prebirth/case/dates.py",
            "prebirth/case/typed_dates.py",
            "prebirth/case/gestation.py",
            "prebirth/case/family.py",
        ),
        "tests/case tests/rules/prompts",
    ),
    Target(
        "form",
        (
            "prebirth/form/timing.py",
            "prebirth/form/events.py",
            "prebirth/form/holidays.py",
            "prebirth/form/timescales.py",
            "prebirth/form/whole_timescales.py",
            "prebirth/rules/milestones.py",
        ),
        "tests/form tests/rules",
    ),
)


def main(only: str) -> int:
    """Run those whose room or files are named, or all, and print what survived."""
    chosen = [one for one in TARGETS if only in one.room or any(only in file for file in one.files)]
    with (
        tempfile.TemporaryDirectory(prefix="mutants-") as place,
        ThreadPoolExecutor(WORKERS) as pool,
    ):
        found = list(
            pool.map(lambda pair: _tried(pair[1], Path(place) / str(pair[0])), enumerate(chosen))
        )
    held = True
    for room in dict.fromkeys(one.room for one in chosen):
        results = [
            result for target, result in zip(chosen, found, strict=True) if target.room == room
        ]
        count, survivors = (
            sum(number for number, _ in results),
            [one for _, some in results for one in some],
        )
        unexplained = [one for one in survivors if EXPLAINED not in one.text]
        real = count - (len(survivors) - len(unexplained))
        share = 100 * (real - len(unexplained)) / max(real, 1)
        bar = next(one.bar for one in chosen if one.room == room)
        held = held and share >= bar
        print(
            f"{room:10} {count:5} mutants, {len(survivors) - len(unexplained):3} equivalent, "
            f"{len(unexplained):3} survived: {share:5.1f} % noticed, at least {bar} %"
        )
        for one in unexplained:
            print(f"  {one.file}:{one.line}  {one.kind}\n      {one.text}")
    return 0 if held else 1


def _tried(target: Target, copy: Path) -> tuple[int, list[Survivor]]:
    """How many mutants a target has, and which survived."""
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\n")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    command = f"{sys.executable} -m pytest -x -q -p no:cacheprovider {target.tests}"
    files = ", ".join(f'"{file}"' for file in target.files)
    tools = Path(sys.executable).parent
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    begun = time.monotonic()
    subprocess.run(
        shlex.split(command), cwd=copy, env=environment, check=True, capture_output=True
    )  # tests that fail anyway notice nothing
    timeout = LONGER * (time.monotonic() - begun)
    (copy / "mutants.toml").write_text(
        f"[cosmic-ray]\nmodule-path = [{files}]\ntimeout = {timeout}\n"
        f'excluded-modules = []\ntest-command = "{command}"\n'
        '[cosmic-ray.distributor]\nname = "local"\n'
        "[cosmic-ray.filters.operators-filter]\n"
        f"exclude-operators = ['^(?!{KINDS}$).*']\n"
    )
    for words in (
        ["cosmic-ray", "init", "mutants.toml", "m.sqlite"],
        ["cr-filter-operators", "m.sqlite", "mutants.toml"],
        ["cosmic-ray", "exec", "mutants.toml", "m.sqlite"],
    ):
        subprocess.run(
            [str(tools / words[0]), *words[1:]],
            cwd=copy,
            env=environment,
            check=True,
            capture_output=True,
        )
    return _survivors(copy)


def _survivors(copy: Path) -> tuple[int, list[Survivor]]:
    with sqlite3.connect(copy / "m.sqlite") as results:
        rows = results.execute(
            "SELECT module_path, start_pos_row, operator_name, upper(test_outcome) FROM "
            "mutation_specs JOIN work_results USING (job_id) WHERE upper(worker_outcome) = 'NORMAL'"
        ).fetchall()
    survived = []
    for file, line, kind, outcome in rows:
        if outcome == "SURVIVED":
            lines = (copy / file).read_text(encoding="utf-8").splitlines()
            survived.append(
                Survivor(
                    file,
                    line,
                    re.sub("core/(ReplaceComparisonOperator_)?", "", kind),
                    lines[line - 1].strip(),
                )
            )
    return len(rows), survived


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
