"""Enters the legal team's approval into a folder of form files."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from prebirth.base.places import shipped_forms
from prebirth.base.yaml_files import FormError
from prebirth.form.load import LEGAL, load_legal

APPROVED = re.compile(r"^approved:.*$", re.MULTILINE)
FIRST = date(2026, 1, 1)
"""Nobody approved this wording before: it rests on guidance of that year."""


def approve(folder: Path, by: str, on: date, today: date) -> None:
    """Enter who approved the wording of an authority's own folder, and when.

    Raises FormError for the folder that ships, whose wording is nobody's yet, for a day on which
    nobody can have approved it, and where the file cannot be written.
    """
    if not by.strip():
        raise FormError("Say who approved the wording: a name and a post.")
    if folder.resolve() == shipped_forms().resolve():
        raise FormError(
            "This is the wording that came with the app. Copy the form files into a folder of "
            "your authority, let your legal team read legal.yaml there, and approve that."
        )
    legal, path = load_legal(folder), folder / LEGAL
    if on > today:
        raise FormError(f"{on} is in the future: enter the day when the wording was approved.")
    if on < FIRST:
        raise FormError(
            f"{on} cannot be meant: the wording rests on guidance of {FIRST.year}, and nobody "
            "approved it before."
        )
    source = path if path.exists() else shipped_forms() / LEGAL
    who = json.dumps(by.strip(), ensure_ascii=False)
    line = f'approved: {{day: {on.isoformat()}, by: {who}, wording: "{legal.code}"}}'
    text = source.read_text(encoding="utf-8")
    text = (
        APPROVED.sub(lambda _old: line, text, count=1)
        if APPROVED.search(text)
        else (f"{line}\n{text}")
    )
    try:
        fresh = path.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise FormError(f"{path}: cannot be written ({error.strerror or error}).") from error
