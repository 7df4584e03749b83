; The installer. For the person who runs it, without an administrator; /ALLUSERS for everybody, from an administrator's prompt; /S without a question.
; Exit codes: 0 done, 1 stopped by the person, 2 could not be done: nothing was changed.
Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

Name "Prebirth"
OutFile "${OUT}"
BrandingText "Prebirth ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 ProductName "Prebirth"
VIAddVersionKey /LANG=1033 FileDescription "Installs Prebirth"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 LegalCopyright "GPL-3.0-or-later"
!if "${SIGN}" != ""
  !uninstfinalize '${SIGN} "%1"'
!endif

Var everybody
Var whom
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Prebirth"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "Prebirth ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "$whom$\r$\n$\r$\nAn older version is replaced. What you have written stays as it is: it lies in your vault, which this does not touch.$\r$\n$\r$\nNothing is fetched from a network, now or later."
!define MUI_FINISHPAGE_RUN "$INSTDIR\prebirth.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open Prebirth"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Prebirth is taken off this computer. Your vaults and their backups stay where they are; to remove those too, delete their folders yourself."
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro refused text
  ${IfNot} ${Silent}
    MessageBox MB_ICONEXCLAMATION|MB_OK "${text}"
  ${EndIf}
  SetErrorLevel 2
  Quit
!macroend

; For whom: everybody with the switch, or where it was installed for everybody before.
!macro for_whom
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $everybody 1
  ${EndIf}
  SetRegView 64
  SetShellVarContext current
  StrCpy $whom "This puts Prebirth on your computer, for you alone and without an administrator. It takes about a minute."
  ${If} $everybody == 1
    StrCpy $whom "This puts Prebirth on this computer, for everybody who uses it. It takes about a minute."
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      !insertmacro refused "To install Prebirth for everybody on this computer, an administrator must run this. Without /ALLUSERS it installs for you alone. Nothing was changed."
    ${EndIf}
    SetShellVarContext all
  ${EndIf}
!macroend

; Ask a Prebirth that is open to close. It keeps everything by itself, so nothing is lost; whoever has a question open in it is not overrun.
!macro closed
  StrCpy $2 0
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\prebirth.exe"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "$INSTDIR\prebirth.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} $2 == 0
    ${AndIfNot} ${Silent}
      MessageBox MB_ICONINFORMATION|MB_OKCANCEL "Prebirth is open. It will be closed now; everything you have written is saved." IDOK +3
        SetErrorLevel 1
        Quit
    ${EndIf}
    ${If} $2 == 40
      !insertmacro refused "Prebirth is still open: a question in it may be waiting for you. Close it, then run this again. Nothing was changed."
    ${EndIf}
    StrCpy $1 0
    ${Do}
      FindWindow $1 "" "Prebirth" 0 $1
      ${If} $1 == 0
        ${ExitDo}
      ${EndIf}
      System::Call 'user32::GetClassName(p r1, t .r3, i 64)'
      StrCpy $3 $3 2
      ${If} $3 == "Qt" ; and no folder of that name
        System::Call 'user32::PostMessage(p r1, i 0x10, p 0, p 0)' ; WM_CLOSE
      ${EndIf}
    ${Loop}
    Sleep 500
    IntOp $2 $2 + 1
  ${Loop}
!macroend

; What an installation consists of, and no more: a vault that somebody keeps in this folder stays.
!macro cleared
  Delete "$INSTDIR\prebirth.exe"
  Delete "$INSTDIR\prebirth-cli.exe"
  Delete "$INSTDIR\python*.dll"
  Delete "$INSTDIR\python*.zip"
  Delete "$INSTDIR\python*._pth"
  Delete "$INSTDIR\vc*140*.dll"
  Delete "$INSTDIR\msvcp140*.dll"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\CHANGELOG.txt"
  Delete "$INSTDIR\parts.txt"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro refused "Prebirth needs a 64-bit Windows. Nothing was changed."
  ${EndIf}
  !insertmacro for_whom
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${REMOVAL}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $everybody == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\Prebirth"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Prebirth"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  !insertmacro closed
  SetOutPath "$INSTDIR"
  ClearErrors
  FileOpen $0 "$INSTDIR\.writable" w
  ${If} ${Errors}
    !insertmacro refused "$INSTDIR cannot be written. Choose another folder, or ask whoever looks after this computer. Nothing was changed."
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\.writable"
  !insertmacro cleared
  SetOverwrite on
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    ${IfNot} ${Silent}
      MessageBox MB_ICONEXCLAMATION|MB_OK "Not every file could be written: the disk may be full. What you have written is safe in your vault. Make room, then run this again."
    ${EndIf}
    SetErrorLevel 2
    Abort
  ${EndIf}
  CreateShortCut "$SMPROGRAMS\Prebirth.lnk" "$INSTDIR\prebirth.exe"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayName" "Prebirth"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayIcon" "$INSTDIR\prebirth.exe"
  WriteRegStr SHCTX "${REMOVAL}" "Publisher" "Prebirth"
  WriteRegStr SHCTX "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${REMOVAL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${REMOVAL}" "NoModify" 1
  WriteRegDWORD SHCTX "${REMOVAL}" "NoRepair" 1
  WriteRegStr SHCTX "Software\Classes\.prebirth" "" "Prebirth.HandOver"
  WriteRegStr SHCTX "Software\Classes\Prebirth.HandOver" "" "Assessment handed over"
  WriteRegStr SHCTX "Software\Classes\Prebirth.HandOver\DefaultIcon" "" "$INSTDIR\prebirth.exe,0"
  WriteRegStr SHCTX "Software\Classes\Prebirth.HandOver\shell\open\command" "" '"$INSTDIR\prebirth.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  ; Which installation this removes: the one whose record names this folder.
  SetRegView 64
  ReadRegStr $0 HKLM "${REMOVAL}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $everybody 1
  ${EndIf}
  !insertmacro for_whom
FunctionEnd

Section un.
  !insertmacro closed
  !insertmacro cleared
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Prebirth.lnk"
  DeleteRegKey SHCTX "${REMOVAL}"
  DeleteRegKey SHCTX "Software\Classes\Prebirth.HandOver"
  ReadRegStr $0 SHCTX "Software\Classes\.prebirth" ""
  ${If} $0 == "Prebirth.HandOver"
    DeleteRegKey SHCTX "Software\Classes\.prebirth"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DetailPrint "Your vaults and their backups stay where they are: $LOCALAPPDATA\Prebirth, unless you chose another folder."
  ${IfNot} ${Silent}
    MessageBox MB_ICONINFORMATION|MB_OK "Prebirth was taken off this computer.$\r$\n$\r$\nYour vaults and their backups stay where they are: in $LOCALAPPDATA\Prebirth, unless you chose another folder."
  ${EndIf}
SectionEnd
