"""Signs Windows programs, for whoever has a key.

PREBIRTH_SIGN_KEY names a PKCS #12 file, PREBIRTH_SIGN_WORD the file with its pass-phrase.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

KEY, WORD = "PREBIRTH_SIGN_KEY", "PREBIRTH_SIGN_WORD"


def signed(path: Path) -> None:
    """Sign a program in place; without a key it stays as it is."""
    if not os.environ.get(KEY):
        return
    made = path.with_suffix(".signed")
    words = ["-readpass", os.environ[WORD]] if os.environ.get(WORD) else []
    subprocess.run(
        [
            "osslsigncode",
            "sign",
            "-pkcs12",
            os.environ[KEY],
            *words,
            "-h",
            "sha256",
            "-n",
            "Prebirth",
            "-in",
            str(path),
            "-out",
            str(made),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    made.replace(path)


def command() -> str:
    """The command that signs the uninstaller as it is written; empty without a key."""
    return shlex.join([sys.executable, __file__]) if os.environ.get(KEY) else ""


if __name__ == "__main__":
    signed(Path(sys.argv[1]))
