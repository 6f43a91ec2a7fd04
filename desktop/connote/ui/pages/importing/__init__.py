"""Import: files are read, what they would change is shown, and then it is done, or not."""

from connote.ui.pages.importing.page import ImportPage as ImportPage
