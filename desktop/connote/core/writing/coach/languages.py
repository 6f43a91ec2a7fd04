"""In which language a note is written: nobody's note gets a sentence in another one."""

from __future__ import annotations

from functools import lru_cache

from connote.core.writing.reading import Reading

_USUAL_WORDS = {
    "en": "the and you your i we at to a of in is it our my for could would that with me met was",
    "de": "ich und sie du der die das mit zu bei ist wir mir mich ein eine nicht gerne fur hallo",
    "fr": "je et vous tu le la les des un une de du pour avec chez mon nous est bonjour votre",
    "es": "yo y tu usted el la los las un una de en por para con mi me que hola nos es",
    "pt": "eu e voce o a os as um uma de em na no por para com minha meu me que ola nos",
    "it": "io e tu lei il la gli un una di in per con mia mio mi che ciao siamo nel alla",
    "nl": "ik en je u de het een van in met bij mijn wij we is niet graag aan hoi zou",
}
_WORDS = {language: frozenset(words.split()) for language, words in _USUAL_WORDS.items()}
_GREETING = {"de": "Hallo", "fr": "Bonjour", "es": "Hola", "pt": "Olá", "it": "Ciao", "nl": "Hoi"}


def language_of(reading: Reading) -> str:
    """Guess the language by its usual words; English where there is nothing to go by, or ""."""
    if not reading.compact[:200].isascii():
        return ""  # accents are gone: these are other letters than those of the seven
    return _guess(reading.words)


@lru_cache(maxsize=8)
def _guess(words_said: tuple[str, ...]) -> str:
    counts = {language: len(words.intersection(words_said)) for language, words in _WORDS.items()}
    most = max(counts, key=lambda language: counts[language])
    return most if counts[most] > max(1, counts["en"]) else "en"


def is_english(reading: Reading) -> bool:
    """Say whether an English sentence may join a note."""
    return language_of(reading) == "en"


def greeting_word(reading: Reading) -> str:
    """Give the word that greets in a note's language."""
    return _GREETING.get(language_of(reading), "Hi")
