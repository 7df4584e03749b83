from __future__ import annotations

import pytest

from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import StorageError, WrongPassError


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device"), r"refused \(No space left on device\)"),
        (OSError("it is gone"), r"refused \(it is gone\)"),
    ],
)
def test_what_the_system_says_is_passed_on_in_words(error: OSError, words: str) -> None:
    with pytest.raises(StorageError, match=words), translate_db_errors():
        raise error


def test_what_is_in_words_already_is_passed_on_as_it_is() -> None:
    with pytest.raises(WrongPassError), translate_db_errors():
        raise WrongPassError
