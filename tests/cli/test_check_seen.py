"""What `check --json` lists is what its reader may see."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from prebirth.case.agencies import AskedOf, HistoryCheck
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.cli.main import main
from prebirth.exchange.plain import to_bytes
from tests.conftest import day


def test_no_record_is_listed_that_the_reader_may_not_see(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = Case(id="c")
    for person in (
        Person(id="m", names="Mo", role="mother"),
        Person(id="dad", names="Kit", role="father"),
        Person(id="hidden", names="Rex", role="partner of a parent"),
    ):
        case = case.adding(person)
    hidden = case.people.get("hidden")
    assert hidden is not None
    case = case.adding(hidden.replace(restricted=(Restriction(reason="r"),)))
    file = tmp_path / "c.json"
    file.write_bytes(to_bytes(case))
    main(["check", str(file), "--json", "--on", "2026-05-15"])
    listed = json.loads(capsys.readouterr().out)
    keys = {key for prompt in listed for key in prompt["records"]}
    assert "dad" in keys
    assert "hidden" not in keys
    main(["check", str(file), "--json", "--chair", "--on", "2026-05-15"])
    assert "hidden" in capsys.readouterr().out


@pytest.mark.parametrize("kept", [(), (Restriction(reason="r"),)])
def test_what_is_withheld_silences_no_prompt(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kept: tuple[Restriction, ...]
) -> None:
    case = Case(id="c").adding(Person(id="dad", names="Kit", role="father"))
    check = HistoryCheck(
        id="k", about="dad", asked_of=AskedOf.POLICE, asked_on=day("2026-03-01"), restricted=kept
    )
    said = []
    for one in (case, case.adding(check)):
        file = tmp_path / "c.json"
        file.write_bytes(to_bytes(one))
        main(["check", str(file), "--on", "2026-05-15"])
        said.append(capsys.readouterr().out)
    assert (said[0] == said[1]) is bool(kept)
