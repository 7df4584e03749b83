"""Brings the catalogues up to date: make translations.

What the window says comes by lupdate; the words of records and copies are collected here.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from prebirth.case.annotations import inner_type
from prebirth.case.case import RECORDS, SINGLE
from prebirth.case.copy_kinds import AFTER_LOSS, ONCE_BORN, UNSET
from prebirth.case.listed import Listed, choices_of
from prebirth.case.marks import marks
from prebirth.case.pregnancy import GIRL_OR_BOY
from prebirth.case.values import Model
from prebirth.copies.log import CopyState
from prebirth.copies.spec import specs
from prebirth.copies.update import UNKNOWN_COPY
from prebirth.form.status import SectionStatus
from prebirth.rules.first_steps import LACKING, STEPS
from prebirth.ui.base.words import CONTEXT
from prebirth.ui.copies import kinds
from prebirth.wording.acts import SOMEBODY, THE_AGENCY, WORDS
from prebirth.wording.facts import field_title
from tests.conftest import ROOT

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("cy",)


def facts() -> list[str]:
    """Return all words of records that the window shows, and those of an empty case."""
    found: dict[str, None] = {}
    kinds: list[type[Model]] = [*SINGLE.values(), *RECORDS.values()]
    for kind in kinds:  # which grows by the rows that records hold
        found[getattr(kind, "label", field_title(kind, next(iter(kind.model_fields))))] = None
        found.update(dict.fromkeys(title for title, _ in getattr(kind, "groups", ())))
        for name, info in kind.model_fields.items():
            found[field_title(kind, name)] = None
            if past := marks(kind)[name].past:
                found[past] = None
            if info.description:
                found[info.description] = None
            inner = inner_type(info.annotation)[1]
            if (choices := choices_of(inner)) is not None:
                found.update(dict.fromkeys(getattr(choice, "label", choice) for choice in choices))
                rows = [choice.row for choice in choices if isinstance(choice, Listed)]
                found.update(dict.fromkeys(row.explains for row in rows if row and row.explains))
            elif isinstance(inner, type) and issubclass(inner, Model) and inner not in kinds:
                kinds.append(inner)
    found.update(
        dict.fromkeys(
            [
                *(step.name for step in STEPS.values()),
                *LACKING.values(),
                *WORDS.values(),
                THE_AGENCY,
                SOMEBODY,
                UNKNOWN_COPY,
                *GIRL_OR_BOY.values(),
                *map(str, SectionStatus),
                *map(str, CopyState),
            ]
        )
    )
    return sorted(found)


def copies() -> list[str]:
    """Every word of the kinds of copy that the window shows."""
    found = dict.fromkeys(
        text
        for spec in specs()
        for text in (spec.title, spec.purpose, *(words for words, _ in spec.recipients))
    )
    found |= dict.fromkeys((*AFTER_LOSS.values(), *ONCE_BORN.values(), *UNSET.values()))
    return sorted(found)


def extract(target: Path) -> None:
    """Write or renew a catalogue's source, keeping what is translated."""
    with tempfile.TemporaryDirectory() as place:
        words = Path(place) / "words.py"
        words.write_text(
            "\n".join(
                f'QT_TRANSLATE_NOOP("{context}", {text!r})'
                for context, texts in ((CONTEXT, facts()), (kinds.CONTEXT, copies()))
                for text in texts
            ),
            encoding="utf-8",
        )
        sources = sorted(map(str, (ROOT / "prebirth" / "ui").rglob("*.py")))
        tool = Path(sys.executable).parent / "pyside6-lupdate"
        subprocess.run(
            [
                tool,
                "-silent",
                "-locations",
                "none",
                "-no-obsolete",
                *sources,
                str(words),
                "-ts",
                str(target),
            ],
            check=True,
        )


if __name__ == "__main__":
    for language in LANGUAGES:
        source = FOLDER / f"prebirth_{language}.ts"
        extract(source)
        subprocess.run(
            [
                Path(sys.executable).parent / "pyside6-lrelease",
                "-silent",
                str(source),
                "-qm",
                str(source.with_suffix(".qm")),
            ],
            check=True,
        )
