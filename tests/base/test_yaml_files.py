"""A file of a form is read as it stands now."""

from pathlib import Path

import pytest

from prebirth.base.yaml_files import FormError, load_file
from prebirth.case.listed import NationFile


def test_a_file_that_says_something_else_is_read_anew_whatever_its_length(tmp_path: Path) -> None:
    path = tmp_path / "nation.yaml"
    for said in ("wales", "wails", "wales"):
        path.write_text(f"nation: {said}\n", encoding="utf-8")
        assert load_file(path, NationFile).nation == said


def test_a_mistake_is_said_each_time_and_gone_once_it_is_mended(tmp_path: Path) -> None:
    path = tmp_path / "nation.yaml"
    for _ in range(2):
        path.write_text("nations: wales\n", encoding="utf-8")
        with pytest.raises(FormError, match="line 1"):
            load_file(path, NationFile)
    path.write_text("nation: wales\n", encoding="utf-8")
    assert load_file(path, NationFile).nation == "wales"
