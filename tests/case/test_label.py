"""Labels are codes with ids: what is stored stays readable, and holds no word of the record."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry

STORED = [
    "@add?table=people",
    "@add-named?table=people&record=p1",
    "@change?table=answers&record=Q1.1@p1&field=text",
    "@change-rows?table=events&field=kind&n=3",
    "@remove?table=people&record=p1",
    "@remove-rows?table=events&n=3",
    "@answer?question=Q1.1",
    "@recover",
    "@join?table=people&record=p1",
    "@reorder?table=factors&record=f1",
    "@shift?person=p1",
    "@unshift?person=p1",
    "@none?question=none:people",
    "@not-none",
    "@respond?prompt=missed-pattern",
    "@read-together?subject=MOTHER",
    "@restrict",
    "@lift",
    "@dispute",
    "@undispute",
    "@comment",
    "@settle",
    "@sign?n=1",
    "@return?n=1",
    "@begin-version",
    "@became",
    "@close",
    "@reopen",
    "@follow",
    "@choose",
    "@watch",
    "@watch-again",
    "@watch-close",
    "@watch-became",
    "@watch-join",
    "@ask?agency=a1",
    "@ask-all?n=2",
    "@await",
    "@take-in?agency=a1",
    "@take-in-rows?table=events&n=2",
    "@tell?n=2",
    "@to-tell?n=2",
    "@told?n=2",
    "@challenge?n=2",
    "@correct?table=shares&record=0190b",
    "@put-back?n=1",
    "@log-copy",
    "@log-update",
    "@mark-wrong",
    "@hand-over",
    "@export?format=CSV",
    "@export-picture",
    "@export-days",
    "@history",
    "@history-chair",
    "@view",
    "@view-chair",
    "@duty",
    "@open-form?form=england&version=3",
    "@begin-sharing",
    "@share",
    "@unshare",
    "@seal",
    "@gone",
    "@gone-agree",
    "@gone-keep",
    "@team-begin",
    "@team-join",
    "@team-add?member=m1&role=manager",
    "@team-role?member=m1&role=manager",
    "@team-remove?member=m1",
    "@team-leave",
    "@team-heard",
    "@team-rules",
    "@vault-make",
    "@vault-unlock",
    "@vault-refuse",
    "@vault-close",
    "@vault-restore",
    "@vault-bring-in",
    "@vault-name",
    "@vault-pass-phrase",
    "@vault-recovery-code",
    "@vault-key",
    "@vault-delete",
    "@vault-lost",
    "@vault-open",
    "@vault-find",
    "@vault-export",
    "@vault-remove",
]
"""One stored label of every code, as vaults hold them: what stands here is never changed."""


def test_every_stored_form_is_read_for_ever() -> None:
    labels = [Label.parse(text) for text in STORED]
    assert [str(label) for label in labels] == STORED
    assert [label.code for label in labels if label] == list(Code)


@given(
    st.sampled_from(Code), st.lists(st.text(st.characters(codec="utf-8")), min_size=3, max_size=3)
)
def test_any_id_comes_back_as_it_was(code: Code, ids: list[str]) -> None:
    label = Label.of(code, **dict(zip(code.takes, ids, strict=False)))
    assert Label.parse(str(label)) == label
    assert str(label).isascii()
    assert " " not in str(label)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "change the due date",
        "sign?n=1",
        "@",
        "@unheard-of",
        "@sign",
        "@sign?version=1",
        "@sign?n=1&table=people",
        "@sign?self=1",
        "@recover?n=1",
        "@Sign?n=1",
    ],
)
def test_what_is_no_label_is_a_sentence_of_another_build(text: str) -> None:
    assert Label.parse(text) is None


def test_a_label_takes_just_what_its_code_does() -> None:
    with pytest.raises(TypeError, match="SIGN takes n"):
        Label.of(Code.SIGN)
    with pytest.raises(TypeError, match="DUTY takes nothing"):
        Label.of(Code.DUTY, n=1)


def test_an_entry_keeps_it_as_text_where_an_earlier_build_kept_a_sentence() -> None:
    text = str(Label.of(Code.CHANGE, table="people", record="p1", field="born"))
    changes = (Change("set", "people", "p1", "born", None, "1999"),)
    entry = Entry("1", "c", "Ann", "2026-01-01T00:00:00+00:00", "d", text, changes, ("root",))
    assert json.loads(entry.body)["label"] == text
    assert Entry.from_bytes(entry.body) == entry
