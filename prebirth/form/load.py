"""Reads the form files, and says file, line and what was expected when one has a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

from prebirth.base.places import forms_folder, shipped_forms
from prebirth.base.yaml_files import FormError, line_of, load_file, read_with_lines
from prebirth.case.agencies import AgencyKind
from prebirth.case.annotations import inner_type
from prebirth.case.case import RECORDS
from prebirth.case.listed import (
    NATIONS,
    Lists,
    NationFile,
    choices_of,
    lists,
    nation_of,
    read_list,
)
from prebirth.form.condition_check import condition_faults, with_earlier_choices
from prebirth.form.form_check import FormFault, Place, form_faults
from prebirth.form.holidays import HolidaysFile, WorkingDays
from prebirth.form.legal import Legal, filled
from prebirth.form.model import Findings, Form, Holds, Section, Walk, Words
from prebirth.form.never_met import never_met, no_number_fits
from prebirth.form.question import Question
from prebirth.form.timescales import FORMAT, Timescales, TimescalesFile
from prebirth.form.whole_timescales import whole

if TYPE_CHECKING:
    import yaml

Part = TypeVar("Part", Question, Holds)
LEGAL, WORDS = "legal.yaml", "words.yaml"
TIMESCALES, HOLIDAYS = "timescales.yaml", "holidays"
OF_NATION = f"{HOLIDAYS}.yaml"
"""The holidays of a nation, in its folder; its calendar has the name of the folder."""


def load_walk(folder: Path | None = None) -> Walk:
    """The walk in a folder, or the one that comes with the app; raises FormError."""
    where = folder or forms_folder()
    form, node = read_with_lines(where / "assessment.yaml", Form)
    findings = _with_ours(load_file(where / "findings.yaml", Findings), where)
    faults = (*form_faults(form), *condition_faults(form), *_unknown_findings(form, findings))
    if fatal := [_in_words(where, node, fault) for fault in faults if fault.fatal]:
        raise FormError(*fatal)
    legal = load_legal(where)
    words = _words(where)
    glossed = next((path for path, file in words if "glossary" in file.model_fields_set), None)
    return Walk(
        form=_with_titles(_with_wording(where, with_earlier_choices(form), legal), words),
        findings=findings,
        times=load_timescales(where, legal),
        legal=legal,
        lists=lists_of(where, legal),
        glossary=tuple(
            row.model_copy(update={"means": _said(path, row.means, legal)})
            for path, file in words
            if path == glossed
            for row in file.glossary
        ),
    )


def _words(where: Path) -> list[tuple[Path, Words]]:
    """The files of words that a folder goes by, each after those that stand in its place.

    An authority's own stands in its nation's folder, or, as in older folders, beside the form.
    """
    ours, nation = shipped_forms(), nation_of(where)
    paths = (
        where / NATIONS / nation / WORDS,
        where / WORDS,
        ours / NATIONS / nation / WORDS,
        ours / NATIONS / nation_of(ours) / WORDS,
    )
    known = dict.fromkeys(path for path in paths if path.exists())
    return [(path, load_file(path, Words)) for path in known]


def _with_titles(form: Form, words: list[tuple[Path, Words]]) -> Form:
    """The form with the plain titles of the nation, where a section has none of its own."""
    plain: dict[str, str] = {}
    for _, file in reversed(words):
        plain |= file.plain_titles
    return form.model_copy(
        update={
            "sections": tuple(
                section.model_copy(update={"plain_title": plain[section.title]})
                if section.title in plain and not section.plain_title
                else section
                for section in form.sections
            )
        }
    )


def imported_words(folder: Path | None = None) -> dict[str, tuple[str, ...]]:
    """Which choices each word of other programs means, without capitals and full stops.

    A folder of one's own that says nothing of it takes the words that come with the app. Raises
    FormError where what a word means is no choice.
    """
    words = _words(folder or forms_folder())
    path, found = next(((path, file.imported) for path, file in words if file.imported), (None, {}))
    if unknown := next((choice for choice in found if choice not in _choices()), ""):
        raise FormError(f"{path}: imported: “{unknown}” is no choice of any record.")
    meant: dict[str, tuple[str, ...]] = {}
    for choice, said in found.items():
        for word in said:
            bare = " ".join(word.casefold().replace(".", "").split())
            meant[bare] = (*meant.get(bare, ()), choice)
    return meant


def _choices() -> frozenset[str]:
    """Every choice that a record may hold."""
    kinds = (
        inner_type(field.annotation)[1]
        for kind in RECORDS.values()
        for field in kind.model_fields.values()
    )
    return frozenset(str(choice) for kind in kinds for choice in choices_of(kind) or ())


def lists_of(where: Path, legal: Legal) -> Lists:
    """The lists that a folder goes by; raises FormError."""
    nation = nation_of(where)
    read = {name: read_list(where, nation, kind) for name, kind in lists().items()}
    rows = {name: known for name, (_, known) in read.items()}
    known = rows[AgencyKind.table]
    own = where / LEGAL
    for piece in legal.wording if own.exists() else ():
        if unknown := next((kind for kind in piece.kinds if kind not in known), ""):
            raise FormError(
                f"{own}: {piece.id} is for the kind of agency “{unknown}”, which is none in "
                f"{AgencyKind.table}.yaml of {nation}."
            )
    return Lists(nation, rows, {name: source for name, (source, _) in read.items()})


def faults_of(folder: Path | None = None) -> list[str]:
    """What a folder's walk says that nobody can mean, a sentence each; raises FormError."""
    where = folder or forms_folder()
    form, node = read_with_lines(where / "assessment.yaml", Form)
    faults = (*form_faults(form), *never_met(form), *no_number_fits(form))
    return [*(_in_words(where, node, fault) for fault in faults), *_sourceless(where)]


def _sourceless(where: Path) -> Iterator[str]:
    """Which lists of a folder do not say where they were read, and on which day."""
    nation = nation_of(where)
    for name, kind in lists().items():
        path = where / NATIONS / nation / f"{name}.yaml"
        if path.exists() and (lacking := read_list(where, nation, kind)[0].lacks):
            yield (
                f"{path}: the list does not say {lacking}. Write above its rows which edition "
                "of its source somebody read, and when, or “checked: not yet” with “tried”."
            )


def check_walk(folder: Path) -> None:
    """Raise FormError for whatever is wrong with the walk in a folder."""
    load_walk(folder)
    if faults := faults_of(folder):
        raise FormError(faults[0])


def own_findings(walk: Walk) -> frozenset[str]:
    """The ids of the findings that an authority wrote, or worded anew."""
    ours = _ours().by_id
    return frozenset(
        finding.id
        for finding in walk.findings.findings
        if finding.model_copy(update={"source": ""}) != ours.get(finding.id)
    )


def _ours() -> Findings:
    return load_file(shipped_forms() / "findings.yaml", Findings)


def _with_ours(own: Findings, where: Path) -> Findings:
    """The findings of a folder, with those of the app that it lacks: the prompts rest on them."""
    if where.resolve() == shipped_forms().resolve():
        return own
    ours = _ours()
    lacking = tuple(
        finding.model_copy(update={"source": finding.source or ours.source})
        for finding in ours.findings
        if finding.id not in own.by_id
    )
    # Not by model_copy, which would keep what was looked up by id before.
    return Findings(source=own.source, findings=(*own.findings, *lacking))


def _in_words(where: Path, node: yaml.Node, fault: FormFault) -> str:
    return f"{where / 'assessment.yaml'}, line {line_of(node, fault.at)}: {fault.says}."


def load_legal(where: Path) -> Legal:
    """The legal wording of a folder; that which comes with the app where the folder has none."""
    own, ours = where / LEGAL, load_file(shipped_forms() / LEGAL, Legal)
    return load_file(own, Legal).with_what_it_lacks(ours) if own.exists() else ours


def _said(path: Path, text: str, legal: Legal) -> str:
    """A text with the legal wording it names in braces; raises FormError for one unknown."""
    try:
        return filled(text, legal.by_id)
    except KeyError as error:
        raise FormError(
            f"{path}: “{{{error.args[0]}}}” stands in a text, and {LEGAL} has no such wording."
        ) from error


def load_timescales(where: Path, legal: Legal) -> Timescales:
    """The timescales of a folder with their calendar; an older file is completed by the app's."""
    path = where / TIMESCALES
    file = load_file(path, TimescalesFile)
    older = file.format < FORMAT
    shipped = load_file(shipped_forms() / TIMESCALES, TimescalesFile) if older else None
    try:
        rows, remarks = whole(file, shipped, legal)
    except ValueError as error:
        raise FormError(f"{path}: {error}") from error
    return Timescales(tuple(rows), _calendar(where, file), tuple(remarks))


def _calendar(where: Path, file: TimescalesFile) -> WorkingDays:
    """The working days by the calendar a file names; raises FormError where there is none."""
    files: dict[str, Path] = {}
    for folder in (shipped_forms(), where):
        files |= {path.stem: path for path in sorted((folder / HOLIDAYS).glob("*.yaml"))}
        nations = sorted((folder / NATIONS).glob(f"*/{OF_NATION}"))
        files |= {path.parent.name: path for path in nations}
    if file.calendar not in files:
        text = (where / TIMESCALES).read_text(encoding="utf-8").splitlines()
        line = next((n for n, said in enumerate(text, 1) if said.startswith("calendar:")), 1)
        raise FormError(
            f"{where / TIMESCALES}, line {line}: there are no public holidays for "
            f"“{file.calendar}”. There are: {', '.join(sorted(files))}. For another calendar put a "
            f"file {NATIONS}/{file.calendar}/{OF_NATION} beside this one."
        )
    holidays = load_file(files[file.calendar], HolidaysFile)
    return WorkingDays.of(file.calendar, holidays, file.closed)


def _with_wording(where: Path, form: Form, legal: Legal) -> Form:
    """The form with the legal wording that its reasons and help texts name in braces."""

    def say(part: Part) -> Part:
        less = {name: getattr(part, name) for name in ("help", "reason")}
        path = where / "assessment.yaml"
        said = {name: _said(path, text, legal) for name, text in less.items()}
        return part if said == less else part.model_copy(update=said)

    def of_section(section: Section) -> Section:
        said = {
            "questions": tuple(map(say, section.questions)),
            "holds": tuple(map(say, section.holds)),
        }
        return section.model_copy(update=said)

    return form.model_copy(update={"sections": tuple(map(of_section, form.sections))})


def _unknown_findings(form: Form, findings: Findings) -> Iterator[FormFault]:
    for owner, at, ids in _citations(form):
        for finding in ids:
            if finding not in findings.by_id:
                says = f"{owner} names the finding “{finding}”, which findings.yaml does not have"
                yield FormFault(at, says, fatal=True)


def _citations(form: Form) -> Iterator[tuple[str, Place, tuple[str, ...]]]:
    """Each part of a form that rests on findings, where it stands, and on which it rests."""
    for number, section in enumerate(form.sections):
        for place, question in enumerate(section.questions):
            at = ("sections", number, "questions", place, "findings")
            yield question.id, at, question.findings
        for place, held in enumerate(section.holds):
            at = ("sections", number, "holds", place, "findings")
            yield f"{section.id} {held.records}", at, held.findings


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each form file, by the name under which it lies beside it."""
    kinds: dict[str, type[BaseModel]] = {
        "assessment": Form,
        "findings": Findings,
        "timescales": TimescalesFile,
        "legal": Legal,
        "nation": NationFile,
        f"{NATIONS}/{HOLIDAYS}": HolidaysFile,
        f"{NATIONS}/words": Words,
        **{f"{NATIONS}/{name}": kind.file_type() for name, kind in lists().items()},
    }
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {f"{name}.schema.json": head | kind.model_json_schema() for name, kind in kinds.items()}
