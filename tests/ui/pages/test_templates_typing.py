"""Typing a template: what is offered at the caret, how the text is coloured, and the palette."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.writing.facts import FACTS
from connote.core.writing.filters import FILTERS as KNOWN_FILTERS
from connote.ui import theme
from connote.ui.pages.templates import TemplatesPage
from connote.ui.pages.templates.colouring import Look, colour
from connote.ui.pages.templates.completing import FILTERS, offers, put_in, wanted_at
from connote.ui.pages.templates.fact_palette import GROUPS, FactPalette
from connote.ui.pages.templates.highlighter import Highlighter, text_of
from connote.ui.widgets.suggestions import Suggestions
from ui.pages.editing import (
    CONTROL,
    editor,
    open_page,
    paused,
    press,
    put,
    room,
    seen,
    tell_marys_story,
)

pytestmark = pytest.mark.usefixtures("light")

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(book: Book, qtbot: QtBot, tmp_path: Path) -> TemplatesPage:
    """Open the page on Kevin's book, with Mary previewed."""
    made = open_page(tell_marys_story(book), qtbot, tmp_path)
    paused(qtbot, made)
    return made


def offered(page: TemplatesPage) -> list[str]:
    """Give the names that are offered at the caret, the chosen one first."""
    popup = page.findChild(Suggestions)
    if popup is None or popup.isHidden():
        return []
    names = [name for name, _, _ in popup.rows.rows]
    return names[popup.place :] + names[: popup.place]


# ── completion ───────────────────────────────────────────────────────────────────────────────


def test_braces_offer_every_fact_with_its_meaning_and_value(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """Two braces are enough; each row says what the fact is for the previewed contact."""
    put(page, "Hi ¦")
    qtbot.keyClicks(editor(page), "{{")
    assert len(offered(page)) == len(FACTS) - 1  # knows_target is for conditions
    rows = page.findChild(Suggestions).rows.rows
    assert rows[0] == ("first_name", "their first name", "Mary")
    assert editor(page).hasFocus()
    assert "first_name, their first name, Mary. 1 of 21" in editor(page).accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("fir", "first_name"),
        ("FirstN", "first_name"),
        ("first na", "first_name"),
        ("my n", "my_name"),
        ("period", "shared_period"),
        ("INTRO", "introduced_by"),
        ("after", "goal"),
        ("ask for", "ask"),
        ("company reach", "target"),
    ],
)
def test_typing_filters_by_name_and_by_meaning(
    qtbot: QtBot, page: TemplatesPage, typed: str, first: str
) -> None:
    """Case, spaces and underscores don't count, and the words of the explanation do."""
    put(page, "Hi {{ ¦")
    qtbot.keyClicks(editor(page), typed)
    assert offered(page)[0] == first


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_enter_and_tab_put_the_fact_in_whole(
    qtbot: QtBot, page: TemplatesPage, key: Qt.Key
) -> None:
    """The closing braces come with it, the caret goes behind them, and one undo takes it back."""
    put(page, "Hi ¦, you")
    qtbot.keyClicks(editor(page), "{{fir")
    press(qtbot, page, key)
    assert seen(page) == "Hi {{ first_name }}¦, you"
    assert offered(page) == []
    assert editor(page).hasFocus()
    editor(page).undo()
    assert editor(page).text() == "Hi {{fir, you"


@pytest.mark.parametrize(
    ("text", "typed", "result"),
    [
        ("{{ ¦ }} x", "las", "{{ last_name }}¦ x"),
        ("{{¦}}", "las", "{{ last_name }}¦"),
        ("{{ ¦st_name }}", "fir", "{{ first_name }}¦"),
        ("{{ ¦ | 'you' }}", "las", "{{ last_name |¦ 'you' }}"),
        ("{{ ¦-}}", "las", "{{ last_name -}}¦"),
        ("{{ ¦ and {{ goal }}", "las", "{{ last_name }}¦ and {{ goal }}"),
        ("🙂 {{ ¦ 🙂", "las", "🙂 {{ last_name }}¦ 🙂"),
        ("{% if ¦", "kno", "{% if knows_target %}¦"),
        ("{% if goal and ¦ %}", "sha", "{% if goal and shared_place %}¦"),
        ("{% if goal == ¦ %}", "tar", "{% if goal == target %}¦"),
        ("{{ goal | ¦", "up", "{{ goal | upcase }}¦"),
        ("{{ goal | upcase | ¦ }}", "first", "{{ goal | upcase | first_word }}¦"),
        ("{% ¦", "unl", "{% unless ¦%}"),
        ("{% ¦ %}", "endi", "{% endif %}¦"),
    ],
)
def test_what_is_there_already_is_not_put_in_twice(
    qtbot: QtBot, page: TemplatesPage, text: str, typed: str, result: str
) -> None:
    """Braces, filters and the rest of a name are respected, in facts, conditions and filters."""
    put(page, text)
    qtbot.keyClicks(editor(page), typed)
    press(qtbot, page, Key.Key_Return)
    assert seen(page) == result


def test_a_fallback_leaves_the_caret_between_its_quotes(qtbot: QtBot, page: TemplatesPage) -> None:
    """A filter that takes words is put in with their quotes."""
    put(page, "{{ first_name ¦ }}")
    qtbot.keyClicks(editor(page), "| ")
    assert offered(page)[0] == "default"
    press(qtbot, page, Key.Key_Return)
    assert seen(page) == '{{ first_name | default: "¦" }}'


def test_arrows_choose_and_escape_closes(qtbot: QtBot, page: TemplatesPage) -> None:
    """The keys that move in the list don't move the caret; Escape leaves what was typed."""
    put(page, "{{ ¦")
    qtbot.keyClicks(editor(page), "my")
    assert offered(page)[0] == "my_first_name"
    press(qtbot, page, Key.Key_Down)
    assert offered(page)[0] == "my_name"
    press(qtbot, page, Key.Key_Up, Key.Key_Up)
    assert offered(page)[0] == "my_company"
    press(qtbot, page, Key.Key_Escape)
    assert offered(page) == []
    assert seen(page) == "{{ my¦"
    press(qtbot, page, Key.Key_Return)
    assert editor(page).text() == "{{ my\n"


def test_a_mended_fact_is_seen_at_once(qtbot: QtBot, page: TemplatesPage) -> None:
    """Typed in full it is no mistake any more, though other facts are offered still."""
    put(page, "Hi {{ nickname¦ }}!")
    paused(qtbot, page)
    assert editor(page).underlined() == ["nickname"]
    press(qtbot, page, *[Key.Key_Backspace] * len("nickname"))
    qtbot.keyClicks(editor(page), "company")
    paused(qtbot, page)
    assert offered(page)
    assert editor(page).underlined() == []
    press(qtbot, page, Key.Key_S, held=CONTROL)
    assert not offered(page)


def test_ctrl_space_offers_facts_anywhere(qtbot: QtBot, page: TemplatesPage) -> None:
    """Outside of braces they come with the fact; the beginning of a name is completed."""
    put(page, "Hi ¦!")
    press(qtbot, page, Key.Key_Space, held=CONTROL)
    assert offered(page)[0] == "first_name"
    qtbot.keyClicks(editor(page), "goa")
    assert offered(page) == ["goal"]
    press(qtbot, page, Key.Key_Return)
    assert seen(page) == "Hi {{ goal }}¦!"
    put(page, "Hi first¦")
    press(qtbot, page, Key.Key_Space, held=CONTROL)
    press(qtbot, page, Key.Key_Return)
    assert seen(page) == "Hi {{ first_name }}¦"


def test_a_click_in_the_list_puts_a_fact_in(qtbot: QtBot, page: TemplatesPage) -> None:
    """The mouse may be used, and the text keeps the focus."""
    put(page, "¦")
    qtbot.keyClicks(editor(page), "{{")
    popup = page.findChild(Suggestions)
    view = popup._view
    place = view.visualRect(popup.rows.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert seen(page) == "{{ last_name }}¦"
    assert editor(page).hasFocus()


@pytest.mark.parametrize("leave", ["caret", "field", "text", "blank"])
def test_the_list_goes_when_the_caret_goes_elsewhere(
    qtbot: QtBot, page: TemplatesPage, leave: str
) -> None:
    """Another place, another field, another text, or a word that fits nothing."""
    put(page, "Hello {{ ¦")
    qtbot.keyClicks(editor(page), "fir")
    assert offered(page)
    if leave == "caret":
        press(qtbot, page, Key.Key_Home)
    elif leave == "field":
        room(page).name.setFocus()
    elif leave == "text":
        editor(page).replace_text("Hello")
    else:
        qtbot.keyClicks(editor(page), "xxq")
    assert offered(page) == []


def test_the_list_lies_inside_the_window_wherever_the_caret_is(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """At the end of a long text the list goes above the line, and never over the edge."""
    put(page, "line\n" * 60 + "{{ ¦")
    editor(page).ensureCursorVisible()
    qtbot.keyClicks(editor(page), "f")
    popup = page.findChild(Suggestions)
    caret = editor(page).cursorRect().center()
    assert page.rect().contains(popup.geometry())
    assert not popup.geometry().contains(editor(page).viewport().mapTo(page, caret))


def test_every_filter_of_the_language_is_offered() -> None:
    """What can be completed and what can be written are the same."""
    assert set(FILTERS) == set(KNOWN_FILTERS)


@given(st.text("{}[]|% ab_'\"“”\n", max_size=40), st.data())
def test_whatever_is_typed_an_offer_only_changes_what_it_completes(
    text: str, data: st.DataObject
) -> None:
    """Looking never fails, and putting in leaves the text before and behind alone."""
    caret = data.draw(st.integers(0, len(text)))
    wanted = wanted_at(text, caret, is_asked=True)
    if wanted is None:
        return
    assert 0 <= wanted.start <= caret <= wanted.end <= len(text)
    for offer in offers(wanted, {})[:3]:
        edit = put_in(text, wanted, offer)
        assert edit.start == wanted.start
        assert wanted.end <= edit.end <= len(text)
        assert 0 <= edit.caret <= len(edit.text)
        assert offer.name in edit.text


# ── colours ──────────────────────────────────────────────────────────────────────────────────


def drawn(text: str) -> str:
    """Draw under a text what each letter is: a line of signs."""
    signs = {
        Look.FACT: "f",
        Look.UNKNOWN: "?",
        Look.FALLBACK: "b",
        Look.TAG: "t",
        Look.ASIDE: "a",
        Look.STRAY: "!",
    }
    line = [" "] * len(text)
    for span in colour(text).spans:
        sign = str(span.depth) if span.look is Look.BRACKET else signs[span.look]
        line[span.start : span.end] = sign * (span.end - span.start)
    return "".join(line).rstrip()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Hi {{ goal }}.", "   ffffffffff"),
        ("{{ First Name | 'you' }}", "ffffffffffffffbbbbbbbbff"),
        ("{{ gaol }}", "fff????fff"),
        ("a [[b [[c||d]] e]]", "  11  22 22 22  11"),
        ("a ]] || [[ b", "  !! !! !!"),
        ("{% if ask %}x{% endif %}", "ttttttfffttt ttttttttttt"),
        ("{% comment %}a{% endcomment %}", "a" * 30),
        ("{% raw %}[[{% endraw %}", "a" * 23),
        (r"\[[ x", " aa"),
    ],
)
def test_the_marks_of_the_language_are_told_apart(text: str, line: str) -> None:
    """Facts, fallbacks, tags, remarks, parts by depth, and what is wrong at once."""
    assert drawn(text) == line


def test_colours_run_over_lines(qtbot: QtBot, page: TemplatesPage) -> None:
    """A part, a tag or a remark that spans lines is known in all of them."""
    put(page, "[[one\n{{ goal\n| 'x' }}\ntwo]] {% comment %}\nthree\n{% endcomment %}¦")
    document = editor(page).document()
    looks = [
        sorted({one.format.foreground().color().name() for one in line.layout().formats()})
        for line in map(document.findBlockByNumber, range(6))
    ]
    now = theme.current()
    accent, quiet = now.accent.name(), now.quiet.name()
    bracket = now.parts[0][1].name()
    assert looks == [
        [bracket],
        [accent],
        sorted((accent, quiet)),
        sorted((bracket, quiet)),
        [quiet],
        [quiet],
    ]


def test_the_bracket_that_belongs_to_the_one_at_the_caret_is_lit(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """Parts light with their bars, tags with all their branches, braces with each other."""
    put(page, "a [[b¦||c [[d]]]] {% if ask %}x{% else %}y{% endif %} {{ goal }} 🙂 [[e]]")
    assert editor(page).paired() == ["[[", "||", "]]"]
    put(page, "{% if ask %}x{% else %}¦y{% endif %}")
    assert editor(page).paired() == ["{% if ask %}", "{% else %}", "{% endif %}"]
    put(page, "🙂 {{ goal }}¦")
    assert editor(page).paired() == ["{{", "}}"]
    press(qtbot, page, *[Key.Key_Left] * 5)
    assert editor(page).paired() == []


def test_an_unknown_fact_is_underlined_at_once(qtbot: QtBot, page: TemplatesPage) -> None:
    """Nobody waits for the pause to see that a name is wrong."""
    put(page, "{{ gaol ¦")
    qtbot.keyClicks(editor(page), "}}")
    formats = editor(page).document().firstBlock().layout().formats()
    wavy = [one for one in formats if one.format.underlineColor() == theme.current().danger]
    assert [(one.start, one.length) for one in wavy] == [(3, 4)]


_PIECES = st.sampled_from(
    ["[[", "]]", "||", "{{", "}}", "{%", "%}", "goal", "if", "endif", "raw", " ", "\n", "🙂", "x"]
)


@settings(deadline=None, max_examples=40)  # laying a long text out takes its time
@given(
    st.lists(_PIECES, max_size=30).map("".join),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 3), _PIECES), max_size=6),
    st.booleans(),
)
def test_after_any_edits_the_colours_are_those_of_the_whole_text(
    text: str, edits: list[tuple[int, int, str]], is_much: bool
) -> None:
    """Editing step by step ends in the same formats as reading the result afresh."""
    document, fresh = QTextDocument(), QTextDocument()
    for one in (document, fresh):
        one.documentLayout()  # without one a document tells nobody that it changes
    highlighter = Highlighter(document)
    document.setPlainText(("{{ goal }} " * 260 if is_much else "") + text)
    for place, removed, added in edits:
        cursor = document.rootFrame().firstCursorPosition()
        last = document.characterCount() - 1
        cursor.setPosition(_whole(document, max(0, last - place)))
        end = _whole(document, min(last, cursor.position() + removed))
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        cursor.insertText(added)
    highlighter.read()
    other = Highlighter(fresh)
    fresh.setPlainText(text_of(document))
    assert other.colouring == highlighter.colouring
    assert _formats(document) == _formats(fresh)


def _whole(document: QTextDocument, place: int) -> int:
    """Give the place, or the one before where it lies within a character, as no caret can."""
    return place - ("\udc00" <= document.characterAt(place) <= "\udfff")


def _formats(document: QTextDocument) -> list[list[tuple[int, int, str]]]:
    return [
        [
            (one.start, one.length, one.format.foreground().color().name())
            for one in document.findBlockByNumber(number).layout().formats()
        ]
        for number in range(document.blockCount())
    ]


def _contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        r, g, b = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("now", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_every_part(now: theme.Theme) -> None:
    """The grounds of parts, by depth, leave what stands on them at 4.5:1."""
    for ground, bracket in now.parts:
        for ink in (bracket, now.text, now.quiet, now.accent, now.danger):
            assert _contrast(ink, ground) >= 4.5


# ── the palette ──────────────────────────────────────────────────────────────────────────────


def test_every_fact_is_in_the_palette_once() -> None:
    """Nothing is missing from it, and nothing stands in two groups."""
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(FACTS)


def test_a_click_in_the_palette_puts_the_fact_where_the_caret_is(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """One click, one undo; a yes-or-no fact comes as a condition."""
    put(page, "Hi ¦you¦ there")
    button = page.findChild(FactPalette).button("first_name")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen(page) == "Hi {{ first_name }}¦ there"
    assert editor(page).hasFocus()
    editor(page).undo()
    assert editor(page).text() == "Hi you there"
    put(page, "¦You know them. ¦Bye")
    qtbot.mouseClick(page.findChild(FactPalette).button("knows_target"), Qt.MouseButton.LeftButton)
    assert seen(page) == "{% if knows_target %}You know them. ¦{% endif %}Bye"
    assert "Mary" in page.findChild(FactPalette).button("first_name").toolTip()


def test_the_palette_is_one_stop_for_tab_and_arrows_move_in_it(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """By keyboard alone: Tab from the text to the first fact, arrows on, Enter puts it in."""
    put(page, "Hi ¦")
    palette = page.findChild(FactPalette)
    while not palette.button("first_name").hasFocus():
        before = page.focusWidget()
        QTest.keyClick(page.focusWidget(), Key.Key_Tab)
        assert page.focusWidget() is not before
    QTest.keyClick(page.focusWidget(), Key.Key_Right)
    assert palette.button("last_name").hasFocus()
    QTest.keyClick(page.focusWidget(), Key.Key_Left)
    QTest.keyClick(page.focusWidget(), Key.Key_Left)
    assert palette.button("channel").hasFocus()
    QTest.keyClick(page.focusWidget(), Key.Key_Return)
    assert seen(page) == "Hi {{ channel }}¦"


def test_in_a_low_window_the_palette_shows_one_group_at_a_time(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """The text keeps its room, and every fact is two clicks away."""
    page.resize(850, 530)
    palette = page.findChild(FactPalette)
    tabs = palette.findChild(QTabBar)
    qtbot.waitUntil(tabs.isVisible)
    assert palette.button("first_name").isVisible()
    assert not palette.button("goal").isVisible()
    tabs.setFocus()
    QTest.keyClick(tabs, Key.Key_Right)
    QTest.keyClick(tabs, Key.Key_Right)
    assert palette.button("goal").isVisible()
    qtbot.waitUntil(lambda: editor(page).height() >= 200)


@pytest.mark.parametrize(
    ("text", "shift", "result"),
    [
        ("Hi ¦there¦ you", False, "Hi [[there¦]] you"),
        ("Hi ¦", False, "Hi [[¦]]"),
        ("¦one\ntwo¦", False, "[[one\ntwo¦]]"),
        ("Hi ¦there¦ you", True, "Hi [[there||¦]] you"),
        ("Hi [[there¦]] you", True, "Hi [[there||¦]] you"),
        ("Hi ¦", True, "Hi [[||¦]]"),
        ("Hi [[there¦", True, "Hi [[there||¦"),
        ("Hi [[you]] [[there¦ now", True, "Hi [[you]] [[there||¦ now"),
        ("Hi {{ fi¦rst_name }}, good day¦.", False, "Hi [[{{ first_name }}, good day¦]]."),
        ("Hi ¦{{ first_name¦ }}.", False, "Hi [[{{ first_name }}¦]]."),
        ("😀 {% i¦f goal %}a{% end¦if %}.", False, "😀 [[{% if goal %}a{% endif %}¦]]."),
    ],
)
def test_brackets_are_made_by_keys(
    qtbot: QtBot, page: TemplatesPage, text: str, shift: bool, result: str
) -> None:
    """Ctrl+B makes a part, Ctrl+Shift+B another version; one undo takes each back."""
    put(page, text)
    press(qtbot, page, Key.Key_B, held=CONTROL | SHIFT if shift else CONTROL)
    assert seen(page) == result
    editor(page).undo()
    assert editor(page).text() == text.replace("¦", "")


def test_buttons_do_the_same_and_leave_the_focus_in_the_text(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """Whoever doesn't know the keys finds them above the text."""
    put(page, "Hi ¦there¦")
    qtbot.mouseClick(room(page).optional, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(room(page).version, Qt.MouseButton.LeftButton)
    assert seen(page) == "Hi [[there||¦]]"
    assert editor(page).hasFocus()
    assert "Ctrl+B" in room(page).optional.toolTip()
    assert page.childAt(QPoint(1, 1)) is not None
