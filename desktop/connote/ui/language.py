"""The language of the window: chosen in the settings, or the system's where there is a translation.

    speak(settings.get(LANGUAGE), app)

The translations are Qt's `.qm` files in `resources/i18n/`, made of the `.ts` files beside them by
`packaging/translations.py`. Qt's own words (the buttons of its dialogs) come from Qt's.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from connote.core.paths import resource
from connote.core.speech import Figures, speak_by
from connote.ui import words

CONTEXT = ""
"""lupdate files plain functions' texts under no context."""

_KEYS = {
    "de": {"Return": "Enter", "Up": "Auf", "Down": "Ab"},
    "fr": {"Return": "Entrée"},
    "es": {
        "Ctrl": "Ctrl",
        "Shift": "Mayús",
        "Return": "Enter",
        "Del": "Supr",
        "Esc": "Esc",
    },
}
"""Keys as they are called on keyboards and in menus, where Qt’s own words are others."""

_kept: list[QTranslator] = []
"""Qt does not own its translators."""


def speak(chosen: str, app: QCoreApplication) -> str:
    """Speak the chosen language (`system`, `en`, `de`, …) from now on; gives its two letters.

    What is on screen already keeps its words: a change takes hold at the next start.
    """
    language = language_of(chosen)
    locale = _locale_of(language)
    QLocale.setDefault(locale)
    words.speak(locale)
    for translator in _kept:
        app.removeTranslator(translator)
    _kept.clear()
    ours = _load(f"connote_{language}", str(resource("i18n"))) if language != "en" else None
    if ours is None:
        speak_by(None, figures=_figures_of(locale))
        return "en"
    speak_by(
        lambda text, comment, n: ours.translate(CONTEXT, text, comment, n) or "",
        language,
        _figures_of(locale),
    )
    of_qt = _load(
        f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    )
    if of_qt is not None:
        app.installTranslator(of_qt)
    if language in _KEYS:
        _kept.append(_KeyNames(_KEYS[language]))
        app.installTranslator(_kept[-1])
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


class _KeyNames(QTranslator):
    """Names some keys otherwise than Qt does."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._names = names

    def isEmpty(self) -> bool:
        """Say that there is something in it, which Qt asks before it takes a translator."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Give a key’s name; None for all else, which others translate."""
        return self._names.get(text) if context == "QShortcut" else None


def _locale_of(language: str) -> QLocale:
    """Give the language as the system's country writes it, so that weeks begin as they do there.

    Not the system's locale itself: it may name months in another language than it speaks.
    """
    return QLocale(QLocale(language).language(), QLocale.system().territory())


def _figures_of(locale: QLocale) -> Figures:
    return lambda number, decimals: locale.toString(float(number), "f", decimals)


def _load(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    if not translator.load(name, folder):
        return None
    _kept.append(translator)
    return translator
