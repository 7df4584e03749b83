"""Invitations, answers, key notes and frontiers: whoever alters one byte is found out."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.team.errors import TeamError
from prebirth.team.frontier import Frontier, open_frontier, seal_frontier
from prebirth.team.identity import NotAuthenticError
from prebirth.team.invitation import (
    VERSION,
    Invitation,
    InvitationAnswer,
    answer_from_bytes,
    answer_to_bytes,
    invitation_from_bytes,
    invitation_to_bytes,
)
from prebirth.team.key_notes import KeyNote, open_note, seal_note
from prebirth.team.seal import new_key
from tests.team.people import TEAM, person

ANN, BOB, EVE = person("Ann"), person("Bob"), person("Eve")
INVITED = Invitation(
    TEAM, "Leeds", "ab" * 32, ANN.keys, "Ann", {"kind": "folder", "path": "/shared"}
)
ANSWERED = InvitationAnswer(TEAM, BOB.keys, "Bob", "device", "")
KEY_ID, KEY = "5f3c0f5e-0000-4000-8000-000000000001", new_key()
NOTE = KeyNote("case-1", "ab" * 32, KEY_ID, KEY, ANN.id, b"")
SAID = Frontier(ANN.id, 3, ("ab" * 32,), ("cd" * 32,))
KEYS = {ANN.id: ANN.keys, BOB.id: BOB.keys}


def test_an_invitation_and_its_answer_come_as_they_were_written() -> None:
    assert invitation_from_bytes(invitation_to_bytes(ANN, INVITED)) == INVITED
    assert answer_from_bytes(answer_to_bytes(BOB, ANSWERED)) == ANSWERED


@given(st.data())
def test_an_altered_invitation_or_answer_is_refused_or_says_the_same(data: st.DataObject) -> None:
    whole = invitation_to_bytes(ANN, INVITED)
    place = data.draw(st.integers(0, len(whole) - 1))
    altered = (
        whole[:place] + bytes([whole[place] ^ data.draw(st.integers(1, 255))]) + whole[place + 1 :]
    )
    try:
        found = invitation_from_bytes(altered)
    except TeamError as error:
        assert "Nothing has changed" in str(error)
    else:
        assert found == INVITED


@pytest.mark.parametrize("name", ["team", "name", "root", "owner", "by", "place"])
def test_nothing_of_an_invitation_can_be_exchanged(name: str) -> None:
    content = json.loads(invitation_to_bytes(ANN, INVITED))
    content[name] = (
        EVE.keys.to_json()
        if name == "owner"
        else {"kind": "folder", "path": "/theirs"}
        if name == "place"
        else "another"
    )
    with pytest.raises(TeamError, match="altered on its way"):
        invitation_from_bytes(json.dumps(content).encode())
    del content[name]
    with pytest.raises(TeamError, match="not an invitation"):
        invitation_from_bytes(json.dumps(content).encode())


def test_one_kind_of_file_is_not_taken_for_the_other_nor_a_newer_one() -> None:
    with pytest.raises(TeamError, match="not an answer"):
        answer_from_bytes(invitation_to_bytes(ANN, INVITED))
    with pytest.raises(TeamError, match="not an invitation"):
        invitation_from_bytes(answer_to_bytes(BOB, ANSWERED))
    newer = json.loads(answer_to_bytes(BOB, ANSWERED)) | {"version": VERSION + 1}
    with pytest.raises(TeamError, match="newer version"):
        answer_from_bytes(json.dumps(newer).encode())


def test_a_key_reaches_the_one_it_is_for_from_the_one_who_gave_it() -> None:
    sealed = seal_note(ANN, TEAM, BOB.keys, NOTE)
    found = open_note(BOB, TEAM, sealed)
    found.check(ANN.keys, TEAM, BOB.id)
    assert found._replace(signature=b"") == NOTE
    for who, team in ((EVE, TEAM), (ANN, TEAM), (BOB, "another team")):
        with pytest.raises(NotAuthenticError):
            open_note(who, team, sealed)
    with pytest.raises(NotAuthenticError):
        open_note(
            BOB,
            TEAM,
            sealed._replace(data=BOB.keys.seal(b"{}", f"prebirth note 1\0{TEAM}".encode())),
        )


def test_a_key_passed_on_under_another_name_or_to_another_reader_is_refused() -> None:
    found = open_note(BOB, TEAM, seal_note(EVE, TEAM, BOB.keys, NOTE))
    for wrong in (
        found._replace(by=ANN.id),
        found._replace(case="case-2"),
        found._replace(secret=new_key()),
        found._replace(root="cd" * 32),
    ):
        for giver in (ANN.keys, EVE.keys):
            with pytest.raises(NotAuthenticError):
                wrong.check(giver, TEAM, BOB.id)
    found.check(EVE.keys, TEAM, BOB.id)
    for team, reader in ((TEAM, ANN.id), ("another", BOB.id)):
        with pytest.raises(NotAuthenticError):
            found.check(EVE.keys, team, reader)


def test_what_a_member_says_it_has_is_that_members_alone() -> None:
    head = seal_frontier(ANN, TEAM, "stream", (KEY_ID, KEY), SAID)
    assert open_frontier(head, {KEY_ID: KEY}, KEYS, TEAM, "stream") == SAID
    assert open_frontier(head, {}, KEYS, TEAM, "stream") is None
    altered = head.data[:-1] + bytes([head.data[-1] ^ 1])
    for wrong in (
        head._replace(number=4),
        head._replace(member=BOB.id),
        head._replace(member=EVE.id),
        head._replace(data=altered),
    ):
        with pytest.raises(NotAuthenticError):
            open_frontier(wrong, {KEY_ID: KEY}, KEYS, TEAM, "stream")
    for team, stream in ((TEAM, "another"), ("another", "stream")):
        with pytest.raises(NotAuthenticError):
            open_frontier(head, {KEY_ID: KEY}, KEYS, team, stream)
