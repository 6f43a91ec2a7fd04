; The installer for Windows: for one user, without asking for an administrator.
;
;     iscc /DVersion=0.1.0 packaging\windows\connote.iss        (after: python packaging\build.py)
;
; Needs Inno Setup 6.3 or newer. What a person has written lies elsewhere and is never touched.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 packaging\windows\connote.iss
#endif

[Setup]
AppId={{5B0D4C5E-6A7C-4F0B-9C55-2E1B7B0E6C3A}
AppName=Connote
AppVersion={#Version}
AppPublisher=The Connote team
DefaultDirName={autopf}\Connote
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2/ultra64
SolidCompression=yes
WizardStyle=modern
SetupIconFile=..\..\build\icons\connote.ico
UninstallDisplayIcon={app}\connote.exe
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=connote-{#Version}-windows-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\package\connote\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Connote"; Filename: "{app}\connote.exe"
Name: "{autodesktop}\Connote"; Filename: "{app}\connote.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.connote"; ValueType: string; ValueData: "Connote.Book"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Connote.Book"; ValueType: string; ValueData: "Connote book"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Connote.Book\DefaultIcon"; ValueType: string; ValueData: "{app}\connote.exe,0"
Root: HKA; Subkey: "Software\Classes\Connote.Book\shell\open\command"; ValueType: string; ValueData: """{app}\connote.exe"" ""%1"""
; vCards may be opened with Connote; what opens them now stays as it is.
Root: HKA; Subkey: "Software\Classes\.vcf\OpenWithProgids"; ValueType: string; ValueName: "Connote.Card"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Connote.Card"; ValueType: string; ValueData: "vCard"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Connote.Card\shell\open\command"; ValueType: string; ValueData: """{app}\connote.exe"" ""%1"""

[Run]
Filename: "{app}\connote.exe"; Description: "{cm:LaunchProgram,Connote}"; Flags: nowait postinstall skipifsilent
