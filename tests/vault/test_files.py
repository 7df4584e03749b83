from __future__ import annotations

import sys
from pathlib import Path

import pytest

from prebirth.vault import files


def test_where_windows_lends_a_file_to_another_program_it_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals, real = [3], Path.replace

    def refused(self: Path, target: Path) -> Path:
        refusals[0] -= 1
        if refusals[0] >= 0:
            raise PermissionError(13, "used by another process")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr(files, "PAUSE", 0)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(PermissionError):
        files.write_atomic(tmp_path / "a", b"x")
    assert not list(tmp_path.iterdir())
    monkeypatch.setattr(sys, "platform", "win32")
    files.write_atomic(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"
