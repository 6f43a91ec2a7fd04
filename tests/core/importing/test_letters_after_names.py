"""Files without addresses tell of the same people, whatever letters stand after the names."""

from __future__ import annotations

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import FileKind, FileRead, WordRow
from core.book_stories import connections, invitations, invited, person


def test_an_old_invitation_finds_the_person_without_the_letters(book: Book) -> None:
    """No second Tomás is made for want of a doctor's degree."""
    tomas = connections(person("Tomás", "Reyes, PhD", slug="tomas"))
    sent = invited("Tomas Reyes", "", "1/29/26, 2:37 PM", "Hi Tomás")
    report = book.importing.run([tomas, invitations(sent, with_urls=False)])
    assert (book.contacts.count(), report.recovered) == (1, 1)


def test_several_of_that_name_are_not_chosen_between(book: Book) -> None:
    """Two who differ only by their letters may both be meant."""
    both = (person("Tomás", f"Reyes, {letters}", slug=letters) for letters in ("PhD", "MBA"))
    sent = invited("Tomás Reyes", "", "1/29/26, 2:37 PM")
    report = book.importing.run([connections(*both), invitations(sent, with_urls=False)])
    assert book.contacts.count() == 2
    assert [skip.reason for skip in report.skipped] == [
        "the file doesn't say which of several people of that name it is"
    ]


def test_who_has_the_name_exactly_is_meant(book: Book) -> None:
    """Letters are only left aside where nobody is called just so."""
    people = (person("Ann", "Lee", slug="ann"), person("Ann", "Lee, PMP", slug="other"))
    sent = invited("Ann Lee", "", "1/29/26, 2:37 PM")
    book.importing.run([connections(*people), invitations(sent, with_urls=False)])
    (request,) = book.requests.all()
    assert request.contact == "Ann Lee"


def test_a_recommendation_finds_the_person_with_the_letters(book: Book) -> None:
    """Recommendations have no addresses at all."""
    mary = book.contacts.add(ContactWords(first_name="Mary", last_name="Poole"))
    row = WordRow(2, "Mary", "Poole, MBA", text="Counts well")
    file = FileRead("x.csv", FileKind.RECOMMENDATIONS_RECEIVED, (row,))
    assert book.importing.run([file]).changed == 1
    assert book.contacts.get(mary).tags == ("recommended me",)
