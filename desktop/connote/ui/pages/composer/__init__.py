"""The composer: the note for one person, live, with its meter, its parts and the coach."""

from connote.ui.pages.composer.page import ComposerPage as ComposerPage
