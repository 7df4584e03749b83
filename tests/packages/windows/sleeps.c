/* For tests alone: tells every window of Qt what Windows tells them before the computer sleeps. */
#include <windows.h>
#include <wchar.h>
static BOOL CALLBACK tell(HWND window, LPARAM told) {
  wchar_t name[64] = L"";
  GetClassNameW(window, name, 64);
  if (!wcsncmp(name, L"Qt", 2)) { PostMessageW(window, WM_POWERBROADCAST, PBT_APMSUSPEND, 0); ++*(int *)told; }
  return TRUE;
}
int wmain(void) { int told = 0; EnumWindows(tell, (LPARAM)&told); return !told; }
