"""Keeps other programs from reading this one's memory, and crashes from writing it to disk."""

from __future__ import annotations

import contextlib
import os
import sys

READ_OUTSIDE = "read-outside"
"""The word by which a packaged program is started once more, to read a file from outside."""
NO = 0
SET_DUMPABLE = 4
"""prctl(2), PR_SET_DUMPABLE: no core dump, and no debugger but that of an administrator."""
DENY_ATTACH = 31
"""ptrace(2) of macOS, PT_DENY_ATTACH."""
NO_FAULT_BOX = 0x0002 | 0x0001
"""SetErrorMode: SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS, no crash report with memory."""


def harden() -> None:
    """Protect this process's memory and new files from others, as far as the system can.

    What the system refuses is left undone, since a worker must be able to work.
    """
    os.umask(0o077)
    with contextlib.suppress(Exception):
        _no_core()
    with contextlib.suppress(Exception):
        _no_reading()


def _no_core() -> None:
    import resource  # Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _no_reading() -> None:
    import ctypes  # where it is missing, as on some hardened systems, the app works without this

    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SET_DUMPABLE, NO, NO, NO, NO)
    elif sys.platform == "darwin":
        ctypes.CDLL(None).ptrace(DENY_ATTACH, NO, NO, NO)
    elif sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(NO_FAULT_BOX)
        _windows_no_reading()


def _windows_no_reading() -> None:
    """Give other programs of this user no right but to end this one and to wait for its end.

    The usual access list of a process lets every program of its user read its memory.
    """
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    # D: an access list; everyone (WD) may query, wait and terminate (0x101001), the system (SY)
    # may do everything (GA).
    wanted, descriptor = "D:P(A;;0x101001;;;WD)(A;;GA;;;SY)", ctypes.c_void_p()
    advapi, kernel = ctypes.WinDLL("advapi32", use_last_error=True), ctypes.windll.kernel32
    make = advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW
    make.argtypes = [
        wintypes.LPCWSTR,
        wintypes.DWORD,
        ctypes.POINTER(ctypes.c_void_p),
        ctypes.c_void_p,
    ]
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    advapi.SetKernelObjectSecurity.argtypes = [wintypes.HANDLE, wintypes.DWORD, ctypes.c_void_p]
    kernel.LocalFree.argtypes = [ctypes.c_void_p]
    if make(wanted, 1, ctypes.byref(descriptor), None):
        advapi.SetKernelObjectSecurity(
            kernel.GetCurrentProcess(), 4, descriptor
        )  # DACL_SECURITY_INFORMATION
        kernel.LocalFree(descriptor)
