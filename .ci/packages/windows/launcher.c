/* Starts Prebirth with the Python that lies beside this program. Built once for the desktop, and once with a console for the command line. */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#include "build.h"

#define LONGEST 32768
#define GIVEN 4

typedef int (*py_main)(int, wchar_t **);

static wchar_t folder[LONGEST], library[LONGEST], script[LONGEST];

static int broken(void) {
  const wchar_t *said = L"Prebirth is not whole: a part of it is missing beside prebirth.exe. Your vault is not touched. Install Prebirth again, or unpack its zip file anew.";
#ifdef CONSOLE
  fwprintf(stderr, L"prebirth: %ls\n", said);
#else
  MessageBoxW(NULL, said, L"Prebirth", MB_ICONERROR | MB_OK);
#endif
  return 1;
}

int wmain(int count, wchar_t **words) {
  SetDllDirectoryW(L""); /* never a library from the folder somebody stands in */
  DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
  wchar_t *last = length && length < LONGEST ? wcsrchr(folder, L'\\') : NULL;
  if (!last) return broken();
  *last = 0;
  swprintf(library, LONGEST, L"%ls\\" PYTHON, folder);
  swprintf(script, LONGEST, L"%ls\\lib\\start.py", folder);
  HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
  py_main run = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
  wchar_t **given = calloc(count + GIVEN + 1, sizeof *given);
  if (!run || !given || GetFileAttributesW(script) == INVALID_FILE_ATTRIBUTES) return broken();
  given[0] = words[0];
  given[1] = L"-X";
  given[2] = L"utf8"; /* what is printed is UTF-8 whatever the computer's own code page is */
  given[3] = L"-B";   /* everything is compiled, and nothing is written beside the program */
  given[4] = script;
  for (int i = 1; i < count; i++) given[GIVEN + i] = words[i];
  return run(count + GIVEN, given);
}
