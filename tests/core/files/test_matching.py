"""Two spellings of one profile, name or organization have one key; two things never do."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.matching import (
    name_key,
    organization_key,
    profile_key,
    profile_url,
    split_name,
    unwrapped,
)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/tom%C3%A1sreyes",
        "http://linkedin.com/in/tomásreyes/",
        "linkedin.com/in/TomásReyes",
        "www.linkedin.com/in/tomásreyes?trk=people",
        "https://de.linkedin.com/in/tomásreyes/en",
        "https://m.linkedin.com/mwlite/in/tomásreyes#top",
        "/in/tomásreyes",
        unicodedata.normalize("NFD", "https://www.linkedin.com/in/tomásreyes"),
        '=HYPERLINK("https://www.linkedin.com/in/tom%c3%a1sreyes","Tomás")',
        '=hyperlink("https://www.linkedin.com/in/tom%c3%a1sreyes";"Tomás")',
    ],
)
def test_every_spelling_of_a_profile_has_one_key(url):
    """Scheme, country, query, case, encoding and composition make no other person."""
    assert profile_key(url) == "tomásreyes"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ann Lee",
        "ann@example.com",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//linkedin.com/in/x",
        "data:text/html,<b>",
        "file:///etc/passwd",
        "mailto:ann@example.com",
        "https://linkedin.com@evil.example/in/x",
        "http://[",
        "https://exa mple.com/in/x",
        "https://example.com/a\u202eb",
        "Node.js",
    ],
)
def test_what_is_no_address_has_neither_key_nor_url(text):
    """Nothing but a plain http or https address is ever shown or opened."""
    assert profile_key(text) == ""
    assert profile_url(text) == ""


def test_pages_that_are_no_person_have_no_key():
    """A company's page or a bare host would make one person of many."""
    assert profile_key("https://www.linkedin.com/company/contoso") == ""
    assert profile_key("https://contoso.example/") == ""
    assert profile_url("https://contoso.example/") == "https://contoso.example"


def test_other_sites_have_the_whole_address_as_key():
    """Scheme, www and slash are let go, the query names the person."""
    assert profile_key("https://www.code.example/AnnLee/") == "code.example/annlee"
    assert profile_key("code.example/annlee") == "code.example/annlee"
    assert profile_key("http://x.example/p?id=1") != profile_key("http://x.example/p?id=2")


@given(st.text(max_size=40) | st.from_regex(r"(https?://)?[a-z.]{1,12}\.com/in/\S{0,12}"))
def test_a_cleaned_address_keeps_its_key(text):
    """The address that is stored finds the person again, and cleaning twice changes nothing."""
    url = profile_url(text)
    assert profile_key(url) == profile_key(text)
    assert profile_url(url) == url
    assert url == "" or url.startswith(("https://", "http://"))


def test_a_formula_gives_its_address():
    """Only HYPERLINK is unwrapped, nothing is evaluated."""
    assert unwrapped(' =HYPERLINK("mailto:a@example.com", "Ann")') == "mailto:a@example.com"
    assert unwrapped("=1+1") == "=1+1"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë  Müller", "zoe muller"),
        (unicodedata.normalize("NFD", "José"), "JOSÉ"),
        ("Łukasz Ørsted", "lukasz orsted"),
        ("STRASSE", "Straße"),
        ("İpek", "ipek"),
        ("Ann\u200bLee", "annlee"),
    ],
)
def test_names_fold_to_one_key(one, other):
    """Case, accents, composition and invisible letters make no other name."""
    assert name_key(one) == name_key(other)


def test_marks_that_make_the_letter_stay():
    """A Japanese ga is no ka."""
    assert name_key("ガ") != name_key("カ")


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text):
    """Keys are stable."""
    assert name_key(name_key(text)) == name_key(text)


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Mary Poole", ("Mary", "Poole")),
        ("Mary  Jo Poole", ("Mary Jo", "Poole")),
        ("Cher", ("Cher", "")),
        ("", ("", "")),
        ("Tomás Reyes, PhD, PMP", ("Tomás", "Reyes, PhD, PMP")),
    ],
)
def test_the_last_word_is_the_family_name(full, parts):
    """Names split at the last blank, with letters after a comma kept beside it."""
    assert split_name(full) == parts


@pytest.mark.parametrize(
    "names",
    [
        ("XYZ Co.", "XYZ Company, Inc.", "xyz company", "Xyz", "XYZ, Corp.", "XYZ L.L.C."),
        ("Müller AG", "MULLER", "Müller Aktiengesellschaft AG"[:6] + " GmbH & Co. KG"),
        ("Novo Sand A/S", "Novo Sand", "novo sand a.s."),
        ("Luxo S.p.A.", "LUXO SpA", "Luxo"),
        ("Grupo Sol, S.A. de C.V.", "Grupo Sol S. A.", "GRUPO SOL"),
        ("株式会社架空", "架空株式会社", "㈱架空", "架空"),
        ("Acme Pty. Ltd.", "Acme Private Limited", "ACME Sp. z o.o.", "Acme B.V."),
        ("Ant & Bee", "Ant and Bee Ltd"),
        ("Fiction’s Finest", "Fictions Finest plc"),
        ("ООО Выдумка", "выдумка"),  # noqa: RUF001
    ],
)
def test_legal_forms_make_no_other_organization(names):
    """All spellings of an organization's name have one key."""
    assert len({organization_key(name) for name in names}) == 1


@pytest.mark.parametrize(
    "name", ["Company", "Co.", "S.A.", "Inc. Co.", "The Company", "株式会社", "!!!", "& Co."]
)
def test_a_name_that_is_a_legal_form_keeps_a_key(name):
    """A key is never empty where there is a name."""
    assert organization_key(name)


def test_different_organizations_stay_apart():
    """What only looks like a legal form is part of the name."""
    names = ("Day Spa", "Day", "The Company", "Company", "C++ Guild", "C Guild", "Sia Partners")
    assert len({organization_key(name) for name in names}) == len(names)


@given(st.text(max_size=30))
def test_only_an_empty_name_has_an_empty_organization_key(text):
    """Whatever is written, the key is there as long as anything is."""
    assert bool(organization_key(text)) == bool(name_key(text))
