"""Keeps other programs of the same user from reading this one's memory, and the system from writing it to a file when it stops."""

from __future__ import annotations

import contextlib
import os
import sys

NO = 0
SET_DUMPABLE = 4
"""prctl(2), PR_SET_DUMPABLE: no core dump, and no debugger but that of an administrator."""
DENY_ATTACH = 31
"""ptrace(2) of macOS, PT_DENY_ATTACH."""
NO_FAULT_BOX = 0x0002 | 0x0001
"""SetErrorMode: SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS, so that no crash report with memory in it is offered."""


def harden() -> None:
    """Do so as far as the system offers it, and write files for their owner alone; what it refuses is left, since a worker must be able to work."""
    os.umask(0o077)
    with contextlib.suppress(Exception):
        _no_core()
    with contextlib.suppress(Exception):
        _no_reading()


def _no_core() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _no_reading() -> None:
    import ctypes

    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SET_DUMPABLE, NO, NO, NO, NO)
    elif sys.platform == "darwin":
        ctypes.CDLL(None).ptrace(DENY_ATTACH, NO, NO, NO)
    elif sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(NO_FAULT_BOX)
        _windows_no_reading()


def _windows_no_reading() -> None:
    """Leave other programs of this user the right to end and to wait for this one, and no more: an access list in place of the usual one."""
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    # D: an access list; the owner (OW) and everyone may query, wait and terminate (0x101001); the system may do all.
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
