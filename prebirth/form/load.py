"""Reads the form files, and says file, line and what was expected when one has a mistake."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from enum import EnumType
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from prebirth.base.places import forms_folder, shipped_forms
from prebirth.case.annotations import inner_type
from prebirth.case.case import RECORDS
from prebirth.form.condition_check import condition_faults, with_earlier_choices
from prebirth.form.form_check import FormFault, Place, form_faults
from prebirth.form.holidays import HolidaysFile, WorkingDays
from prebirth.form.legal import Legal, filled
from prebirth.form.model import Findings, Form, Holds, Question, Section, Walk, Words
from prebirth.form.never_met import never_met, no_number_fits
from prebirth.form.timescales import FORMAT, Timescales, TimescalesFile
from prebirth.form.whole_timescales import whole

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

M = TypeVar("M", bound=BaseModel)
Part = TypeVar("Part", Question, Holds)
BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
TEXT, BOOL = "tag:yaml.org,2002:str", "tag:yaml.org,2002:bool"
LEGAL, WORDS = "legal.yaml", "words.yaml"
TIMESCALES, HOLIDAYS = "timescales.yaml", "holidays"


class Loader(BASE):  # type: ignore[misc]  # the faster of the two where there is one
    """A YAML loader that skips the type patterns of texts none of them can match.

    Only a text that begins like a number, a date, yes or no is compared with them.
    """

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: tuple[bool, bool]) -> str:
        """The tag of a value, which is text unless it begins like something else."""
        if kind is yaml.ScalarNode and value and value[0] not in BASE.yaml_implicit_resolvers:
            return TEXT
        return str(super().resolve(kind, value, implicit))


class FormError(Exception):
    """Says in one line which file and line of a form is wrong, and what was expected.

    `more` are further mistakes of the same file, a line each.
    """

    def __init__(self, said: str, *more: str) -> None:
        super().__init__(said)
        self.more = more


def load_walk(folder: Path | None = None) -> Walk:
    """The walk in a folder, or the one that comes with the app; raises FormError."""
    where = folder or forms_folder()
    form, node = _read(where / "assessment.yaml", Form)
    findings = _with_ours(load_file(where / "findings.yaml", Findings), where)
    faults = (*form_faults(form), *condition_faults(form), *_unknown_findings(form, findings))
    if fatal := [_in_words(where, node, fault) for fault in faults if fault.fatal]:
        raise FormError(*fatal)
    legal = load_legal(where)
    words = load_file(_own_or_shipped(where, WORDS), Words)
    return Walk(
        form=_with_wording(where, with_earlier_choices(form), legal),
        findings=findings,
        times=load_timescales(where, legal),
        legal=legal,
        glossary=tuple(
            row.model_copy(update={"means": _said(where / WORDS, row.means, legal)})
            for row in words.glossary
        ),
    )


def imported_words(folder: Path | None = None) -> dict[str, str]:
    """Which choice each word of other programs means, without capitals and full stops.

    A folder of one's own that says nothing of it takes the words that come with the app. Raises
    FormError where what a word means is no choice.
    """
    where = folder or forms_folder()
    path = _own_or_shipped(where, WORDS)
    found = load_file(path, Words).imported
    if not found and path.parent != shipped_forms():
        found = load_file(shipped_forms() / WORDS, Words).imported
    if unknown := next((choice for choice in found if choice not in _choices()), ""):
        raise FormError(f"{path}: imported: “{unknown}” is no choice of any record.")
    return {
        " ".join(word.casefold().replace(".", "").split()): choice
        for choice, words in found.items()
        for word in words
    }


def _choices() -> frozenset[str]:
    """Every choice that a record may hold."""
    kinds = (
        inner_type(field.annotation)[1]
        for kind in RECORDS.values()
        for field in kind.model_fields.values()
    )
    enums: list[Any] = [kind for kind in kinds if isinstance(kind, EnumType)]
    return frozenset(str(member.value) for kind in enums for member in kind)


def faults_of(folder: Path | None = None) -> list[str]:
    """What a folder's walk says that nobody can mean, a sentence each; raises FormError."""
    where = folder or forms_folder()
    form, node = _read(where / "assessment.yaml", Form)
    faults = (*form_faults(form), *never_met(form), *no_number_fits(form))
    return [_in_words(where, node, fault) for fault in faults]


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
    return f"{where / 'assessment.yaml'}, line {_line_of(node, fault.at)}: {fault.says}."


def load_legal(where: Path) -> Legal:
    """The legal wording of a folder; that which comes with the app where the folder has none."""
    own, ours = where / LEGAL, load_file(shipped_forms() / LEGAL, Legal)
    return load_file(own, Legal).with_what_it_lacks(ours) if own.exists() else ours


def _own_or_shipped(where: Path, name: str) -> Path:
    """A file of a folder; the one that comes with the app where an older folder has none."""
    own = where / name
    return own if own.exists() else shipped_forms() / name


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
    files = {
        path.stem: path
        for folder in (shipped_forms(), where)
        for path in sorted((folder / HOLIDAYS).glob("*.yaml"))
    }
    if file.calendar not in files:
        text = (where / TIMESCALES).read_text(encoding="utf-8").splitlines()
        line = next((n for n, said in enumerate(text, 1) if said.startswith("calendar:")), 1)
        raise FormError(
            f"{where / TIMESCALES}, line {line}: there are no public holidays for "
            f"“{file.calendar}”. There are: {', '.join(sorted(files))}. For another calendar put a "
            f"file {HOLIDAYS}/{file.calendar}.yaml beside this one."
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


def load_file(path: Path, kind: type[M]) -> M:
    """One form file checked against its model; raises FormError."""
    return _read(path, kind)[0]


def _read(path: Path, kind: type[M]) -> tuple[M, yaml.Node]:
    """One form file checked against its model, and where in it each part stands."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=Loader)
    except OSError as error:
        raise FormError(
            f"{path}: cannot be read ({error.strerror or error}). The folder needs "
            "assessment.yaml, findings.yaml and timescales.yaml."
        ) from error
    except UnicodeDecodeError as error:
        raise FormError(f"{path}: is not written in UTF-8. Save it again as UTF-8.") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise FormError(
            f"{path}, line {line}: this is not YAML ({error.problem}). Put a text that holds a "
            "colon in quotation marks."
        ) from error
    except yaml.reader.ReaderError as error:
        line = error.position and path.read_text(encoding="utf-8")[: error.position].count("\n") + 1
        raise FormError(
            f"{path}, line {line or 1}: holds a sign that no text has ({error.reason}). Remove it."
        ) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise FormError(
            f"{path}: this is not YAML. Compare it with the file that came with the app."
        ) from error
    if node is None:
        raise FormError(f"{path}: the file is empty.")
    data = _plain(path, node)
    try:
        return kind.model_validate(data), node
    except ValidationError as error:
        # A mistyped key is also a missing one; the mistyped one says more.
        mistakes = sorted(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
        raise FormError(
            *(
                f"{path}, line {_line_of(node, mistake['loc'])}: "
                f"{explain(mistake, kind, _text_at(node, mistake['loc']))}"
                for mistake in mistakes
            )
        ) from error


def _name_keys(node: yaml.Node) -> None:
    """Let every key be text: YAML reads off, on, yes and no as something else."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.tag == BOOL:
                key.tag = TEXT
            _name_keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for part in node.value:
            _name_keys(part)


def _plain(path: Path, node: yaml.Node) -> Any:
    """The plain data of a file; raises FormError where it holds anything but data."""
    try:
        _name_keys(node)
        return yaml.SafeLoader("").construct_document(node)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise FormError(
            f"{path}, line {line}: a form holds texts, numbers, lists and tables alone "
            f"({error.problem})."
        ) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise FormError(f"{path}: holds a value that cannot be read ({error}).") from error


def explain(error: ErrorDetails, kind: type[BaseModel], written: str = "") -> str:
    """A validation error in plain words, with what was expected.

    `written` is how the file spells the wrong value.
    """
    key = str(error["loc"][-1]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        near = difflib.get_close_matches(key, _keys(kind), n=1)
        hint = f" Did you mean “{near[0]}”?" if near else ""
        return f"“{key}” is not a key that belongs here.{hint}"
    if error["type"] == "missing":
        return f"“{key}” is missing here."
    message = error["msg"].removeprefix("Value error, ")
    given = error.get("input")
    if error["type"] == "string_type" and not isinstance(given, dict | list | None):
        return (
            f"{_spot(error['loc'])}{written} without quotation marks is read as "
            f'{_taken_for(given)}, not as text. Write "{written}".'
        )
    if error["type"] in {"enum", "literal_error"} and isinstance(given, str):
        return _none_of(error, given)
    shown = f" (found “{given}”)" if isinstance(given, str | int | float) else ""
    return f"{key + ': ' if key else ''}{message}{shown}"


def _none_of(error: ErrorDetails, given: str) -> str:
    """That a value is none of those there are, with the nearest of them."""
    known = re.findall(r"'([^']*)'", str(error.get("ctx", {}).get("expected", "")))
    near = difflib.get_close_matches(given, known, n=1)
    hint = f" Did you mean “{near[0]}”?" if near else f" There are {', '.join(known)}."
    return f"{_spot(error['loc'])}there is no “{given}” here.{hint}"


def _spot(loc: tuple[int | str, ...]) -> str:
    """The list entry or the key at which a location ends."""
    if loc and isinstance(loc[-1], int):
        return f"{loc[-2]}, entry {loc[-1] + 1}: " if len(loc) > 1 else f"entry {loc[-1] + 1}: "
    return f"{loc[-1]}: " if loc else ""


def _taken_for(value: object) -> str:
    return (
        "a yes or no"
        if isinstance(value, bool)
        else "a number"
        if isinstance(value, int | float)
        else "a date"
    )


def _keys(kind: type[BaseModel]) -> set[str]:
    """Every key that some part of a form file may have."""
    schema = kind.model_json_schema()
    parts = [schema, *schema.get("$defs", {}).values()]
    return {key for part in parts for key in part.get("properties", {})}


def _line_of(node: yaml.Node, loc: tuple[int | str, ...]) -> int:
    """The line on which the part of the file at this location begins."""
    line = node.start_mark.line
    for step in loc:
        if isinstance(node, yaml.MappingNode):
            entries = [(key, value) for key, value in node.value if key.value == str(step)]
            if not entries:
                break
            # Of two keys of one name YAML takes the last.
            line, node = entries[-1][0].start_mark.line, entries[-1][1]
        elif (
            isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value)
        ):
            node = node.value[step]
            line = node.start_mark.line
        else:
            break
    return line + 1


def _text_at(node: yaml.Node, loc: tuple[int | str, ...]) -> str:
    """The text of the single value at a location, exactly as written, else empty."""
    for step in loc:
        if isinstance(node, yaml.MappingNode):
            values = [value for key, value in node.value if key.value == str(step)]
            node = values[-1] if values else node
        elif (
            isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value)
        ):
            node = node.value[step]
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


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
        "holidays": HolidaysFile,
        "legal": Legal,
        "words": Words,
    }
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {f"{name}.schema.json": head | kind.model_json_schema() for name, kind in kinds.items()}
