"""The language of the window: chosen in the settings, or the system's where there is a translation.

    speak(settings.get(LANGUAGE), app)

The translations are Qt's `.qm` files in `resources/i18n/`, made of the `.ts` files beside them by
`packaging/translations.py`. Qt's own words (the buttons of its dialogs) come from Qt's.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from connote.core.paths import resource
from connote.core.speech import speak_by

CONTEXT = ""
"""lupdate files plain functions' texts under no context."""

_kept: list[QTranslator] = []
"""Qt does not own its translators."""


def speak(chosen: str, app: QCoreApplication) -> str:
    """Speak the chosen language (`system`, `en`, `de`, …) from now on; gives its two letters.

    What is on screen already keeps its words: a change takes hold at the next start.
    """
    language = language_of(chosen)
    system = QLocale.system()
    same = system.name().startswith(language)
    QLocale.setDefault(system if same else QLocale(language))
    for translator in _kept:
        app.removeTranslator(translator)
    _kept.clear()
    ours = _load(f"connote_{language}", str(resource("i18n"))) if language != "en" else None
    if ours is None:
        speak_by(None)
        return "en"
    speak_by(lambda text, comment, n: ours.translate(CONTEXT, text, comment, n) or "", language)
    of_qt = _load(
        f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    )
    if of_qt is not None:
        app.installTranslator(of_qt)
    return language


def language_of(chosen: str) -> str:
    """Give the two letters of the language to speak."""
    if chosen != "system":
        return chosen
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").split("-")[0]
        if language == "en" or resource("i18n", f"connote_{language}.qm").is_file():
            return language
    return "en"


def _load(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    if not translator.load(name, folder):
        return None
    _kept.append(translator)
    return translator
