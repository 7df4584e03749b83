/* For tests alone: Python itself, which no package has; it takes a library beside it as the launcher does. */
#include <windows.h>
int wmain(int count, wchar_t **words) {
  HMODULE python = LoadLibraryW(L"python311.dll");
  return python ? ((int (*)(int, wchar_t **))(void *)GetProcAddress(python, "Py_Main"))(count, words) : 3;
}
