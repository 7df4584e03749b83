from __future__ import annotations

import pytest

from prebirth.vault.strength import MIN_LENGTH, Strength, estimate_strength


@pytest.mark.parametrize(
    ("secret", "found"),
    [
        ("", Strength.SHORT),
        ("k7#Qm!2xZp9", Strength.SHORT),
        ("k7#Qm!2xZp9w", Strength.GOOD),
        ("password1234", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("qwertyuiop[]", Strength.WEAK),
        ("manchester united", Strength.WEAK),
        ("four quiet words together", Strength.GOOD),
        ("Correct Horse Battery Staple", Strength.GOOD),
        ("Zoë mag Käse im café", Strength.GOOD),
        ("four quiet words together " * 40, Strength.GOOD),
    ],
)
def test_what_would_soon_be_guessed_is_told_from_what_would_not(
    secret: str, found: Strength
) -> None:
    assert estimate_strength(secret) == found


def test_the_edge_is_at_the_shortest_length() -> None:
    assert len("k7#Qm!2xZp9w") == MIN_LENGTH


def test_one_s_own_name_counts_for_nothing() -> None:
    assert estimate_strength("Zanzibarquux Quillowmere") == Strength.GOOD
    assert (
        estimate_strength("Zanzibarquux Quillowmere", ("Zanzibarquux Quillowmere",))
        == Strength.WEAK
    )


def test_the_edge_is_at_the_best_of_the_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    import zxcvbn

    for score, found in ((3, Strength.WEAK), (4, Strength.GOOD)):
        monkeypatch.setattr(zxcvbn, "zxcvbn", lambda *_a, score=score, **_k: {"score": score})
        assert estimate_strength("x" * MIN_LENGTH) == found
