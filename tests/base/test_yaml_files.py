"""A file of a form is read as it stands now."""

from pathlib import Path

import pytest
import yaml

from prebirth.base import yaml_bounds
from prebirth.base.yaml_files import FormError, Loader, load_file
from prebirth.case.listed import NationFile
from tests.typed import present


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


def test_a_text_that_points_to_nothing_has_no_more_than_two_parts_a_letter() -> None:
    for said in ("{a,b,c}", "[[[[]]]]", "?\n?\n", "- - - -", "a:\nb:\n", "- ?\n- ?\n"):
        waiting, parts = [present(yaml.compose(said, Loader=Loader))], 0
        while waiting:
            below = waiting.pop().value
            parts += 1
            for part in below if isinstance(below, list) else ():
                waiting += part if isinstance(part, tuple) else (part,)
        assert parts <= 2 * len(said), said


def test_a_file_with_far_too_many_parts_is_refused_though_it_points_to_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_bounds, "MOST", 100)
    path = tmp_path / "nation.yaml"
    path.write_text(f"nation: [{'a,' * 200}]\n", encoding="utf-8")
    with pytest.raises(FormError, match="stands for more than a form can mean"):
        load_file(path, NationFile)
