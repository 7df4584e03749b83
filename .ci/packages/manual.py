"""The manual page, from the command line's own help."""

from __future__ import annotations

import os

from argparse_manpage.manpage import Manpage

from prebirth.cli.main import parser
from prebirth.cli.terminal import DONE, MISUSE, PASSPHRASE, WRONG
from tree import made_at

MORE = f"""
.SH EXIT STATUS
.TP
.B {DONE}
done
.TP
.B {WRONG}
found something wrong, which one line on the standard error says
.TP
.B {MISUSE}
wrong use
.SH ENVIRONMENT
.TP
.B {PASSPHRASE}
the pass\\-phrase or recovery code of a vault, or the pass\\-phrase a copy is encrypted with
.TP
.B PREBIRTH_DATA
the folder of the vault, in place of the usual one
.TP
.B PREBIRTH_FORMS
the folder of an authority's own form files
.SH FILES
.TP
.I ~/.local/share/prebirth
the vault and its backups; removing the program leaves them
.TP
.I ~/.local/state/prebirth
a log of faults, with nothing of a family in it
.TP
.I ~/.config/Prebirth
the settings of the window
"""


def page() -> str:
    """The page, as man reads it."""
    os.environ["SOURCE_DATE_EPOCH"] = str(made_at())
    described = parser(complete=True)
    purpose = "a multi-agency pre-birth assessment, offline"
    described.man_short_description = purpose  # type: ignore[attr-defined]
    return f"{Manpage(described, _data={'manual_title': 'Prebirth'})}\n{MORE}"
