"""The windows: a thin skin of Qt over an open assessment."""

import sys

import PySide6.QtCore  # noqa: F401  # it brings the module that is asked below

_feature = sys.modules.get("shibokensupport.feature")
if hasattr(_feature, "_mod_uses_pyside"):
    # For each module that is imported after it, Qt's binding reads the whole source and keeps it
    # (11 MiB by the time that an assessment is open), to learn whether the module may choose
    # Python-like names of Qt's functions by importing __feature__. None of ours does.
    _feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]  # noqa: SLF001
