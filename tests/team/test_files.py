"""What members hand to one another: invitations, answers, keys, and what each says it has. Whoever alters one byte is found out."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.team.errors import TeamError
from prebirth.team.heads import Said, opened_head, sealed_head
from prebirth.team.identity import NotOursError
from prebirth.team.invitation import (
    Answer,
    Invitation,
    read_answer,
    read_invitation,
    written_answer,
    written_invitation,
)
from prebirth.team.notes import Note, opened_note, sealed_note
from prebirth.team.seal import new_key
from tests.team.people import TEAM, person

ANN, BOB, EVE = person("Ann"), person("Bob"), person("Eve")
INVITED = Invitation(
    TEAM, "Leeds", "ab" * 32, ANN.keys, "Ann", {"kind": "folder", "path": "/shared"}
)
ANSWERED = Answer(TEAM, BOB.keys, "Bob", "device", "")
KEY_ID, KEY = "5f3c0f5e-0000-4000-8000-000000000001", new_key()
NOTE = Note("case-1", "ab" * 32, KEY_ID, KEY, ANN.id, b"")
SAID = Said(ANN.id, 3, ("ab" * 32,), ("cd" * 32,))
KEYS = {ANN.id: ANN.keys, BOB.id: BOB.keys}


def test_an_invitation_and_its_answer_come_as_they_were_written() -> None:
    assert read_invitation(written_invitation(ANN, INVITED)) == INVITED
    assert read_answer(written_answer(BOB, ANSWERED)) == ANSWERED


@given(st.data())
def test_an_altered_invitation_or_answer_is_refused_or_says_the_same(data: st.DataObject) -> None:
    whole = written_invitation(ANN, INVITED)
    place = data.draw(st.integers(0, len(whole) - 1))
    altered = (
        whole[:place] + bytes([whole[place] ^ data.draw(st.integers(1, 255))]) + whole[place + 1 :]
    )
    try:
        found = read_invitation(altered)
    except TeamError as error:
        assert "Nothing has changed" in str(error)
    else:
        assert found == INVITED


@pytest.mark.parametrize("name", ["team", "name", "root", "owner", "by", "place"])
def test_nothing_of_an_invitation_can_be_exchanged(name: str) -> None:
    content = json.loads(written_invitation(ANN, INVITED))
    content[name] = (
        EVE.keys.written
        if name == "owner"
        else {"kind": "folder", "path": "/theirs"}
        if name == "place"
        else "another"
    )
    with pytest.raises(TeamError, match="altered on its way"):
        read_invitation(json.dumps(content).encode())
    del content[name]
    with pytest.raises(TeamError, match="not an invitation"):
        read_invitation(json.dumps(content).encode())


def test_one_kind_of_file_is_not_taken_for_the_other_nor_a_newer_one() -> None:
    with pytest.raises(TeamError, match="not an answer"):
        read_answer(written_invitation(ANN, INVITED))
    with pytest.raises(TeamError, match="not an invitation"):
        read_invitation(written_answer(BOB, ANSWERED))
    newer = json.loads(written_answer(BOB, ANSWERED)) | {"version": 2}
    with pytest.raises(TeamError, match="newer version"):
        read_answer(json.dumps(newer).encode())


def test_a_key_reaches_the_one_it_is_for_from_the_one_who_gave_it() -> None:
    sealed = sealed_note(ANN, TEAM, BOB.keys, NOTE)
    found = opened_note(BOB, TEAM, sealed)
    found.check(ANN.keys, TEAM, BOB.id)
    assert found._replace(signature=b"") == NOTE
    for who, team in ((EVE, TEAM), (ANN, TEAM), (BOB, "another team")):
        with pytest.raises(NotOursError):
            opened_note(who, team, sealed)
    with pytest.raises(NotOursError):
        opened_note(
            BOB,
            TEAM,
            sealed._replace(data=BOB.keys.seal(b"{}", f"prebirth note 1\0{TEAM}".encode())),
        )


def test_a_key_passed_on_under_another_name_or_to_another_reader_is_refused() -> None:
    found = opened_note(BOB, TEAM, sealed_note(EVE, TEAM, BOB.keys, NOTE))
    for wrong in (
        found._replace(by=ANN.id),
        found._replace(case="case-2"),
        found._replace(secret=new_key()),
        found._replace(root="cd" * 32),
    ):
        for giver in (ANN.keys, EVE.keys):
            with pytest.raises(NotOursError):
                wrong.check(giver, TEAM, BOB.id)
    found.check(EVE.keys, TEAM, BOB.id)
    for team, reader in ((TEAM, ANN.id), ("another", BOB.id)):
        with pytest.raises(NotOursError):
            found.check(EVE.keys, team, reader)


def test_what_a_member_says_it_has_is_that_members_alone() -> None:
    head = sealed_head(ANN, TEAM, "stream", (KEY_ID, KEY), SAID)
    assert opened_head(head, {KEY_ID: KEY}, KEYS, TEAM, "stream") == SAID
    assert opened_head(head, {}, KEYS, TEAM, "stream") is None
    altered = head.data[:-1] + bytes([head.data[-1] ^ 1])
    for wrong in (
        head._replace(number=4),
        head._replace(member=BOB.id),
        head._replace(member=EVE.id),
        head._replace(data=altered),
    ):
        with pytest.raises(NotOursError):
            opened_head(wrong, {KEY_ID: KEY}, KEYS, TEAM, "stream")
    for team, stream in ((TEAM, "another"), ("another", "stream")):
        with pytest.raises(NotOursError):
            opened_head(head, {KEY_ID: KEY}, KEYS, team, stream)
