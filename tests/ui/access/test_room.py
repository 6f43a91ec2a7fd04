"""Nothing is cut: in a small window, in a longer language, mirrored, and at every scale."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connote.core.speech import speak_by, tr
from ui.access.controls import controls, misled, settle_focus, tab_way
from ui.access.fitting import cut, squeezed
from ui.access.known import without_known
from ui.access.longer import longer
from ui.access.places import PLACES, Place, window_on

EVERYWHERE = pytest.mark.parametrize("place", PLACES, ids=[place.name for place in PLACES])


@EVERYWHERE
def test_nothing_is_cut_in_a_small_window(
    place: Place, sample_file: Path, tmp_path: Path, light: QApplication
) -> None:
    """At 1024×640 every text and every control of a place is shown whole, or told by a tooltip."""
    with window_on(place, sample_file, tmp_path) as window:
        faults = [*cut(window), *squeezed(window)]
    assert without_known(place.name, faults) == []


@EVERYWHERE
def test_a_longer_language_has_room(
    place: Place, sample_file: Path, tmp_path: Path, speaks_longer: QApplication
) -> None:
    """With all texts a third longer, still nothing is cut at 1024×640."""
    with window_on(place, sample_file, tmp_path) as window:
        faults = [*cut(window), *squeezed(window)]
    assert without_known(f"{place.name}, longer", faults) == []


@EVERYWHERE
def test_a_mirrored_window_is_read_from_the_right(
    place: Place, sample_file: Path, tmp_path: Path, mirrored: QApplication
) -> None:
    """From right to left nothing is cut either, and Tab goes from right to left."""
    with window_on(place, sample_file, tmp_path) as window:
        faults = [*cut(window), *squeezed(window)]
        controls(window)[0].setFocus(Qt.FocusReason.TabFocusReason)
        settle_focus()
        faults += [f"{told} leads back" for told in misled(tab_way(window), window)]
    assert without_known(place.name, faults) == []


@pytest.mark.parametrize("percent", [150, 200])
def test_nothing_is_cut_at_a_larger_scale(percent: int, sample_file: Path, tmp_path: Path) -> None:
    """At 150 and 200 %, all places of the window have the room they have at 100."""
    told = subprocess.run(
        [sys.executable, "-m", "ui.access.walk", str(percent), str(sample_file), str(tmp_path)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(told.stdout.splitlines()[-1])
    assert set(found) == {place.name for place in PLACES}
    assert [fault for name in found for fault in without_known(name, found[name])] == []


def test_the_longer_language_is_longer() -> None:
    """The instrument is right: texts grow by a third, and keep what is filled in and plurals."""
    speak_by(longer)
    try:
        assert tr("Ask {name} again?").format(name="Ada").startswith("[Ask Ada again? ")
        assert len(tr("Possible duplicates")) >= len("Possible duplicates") * 1.3 - 1
        assert tr("%n note(s) left", "", 1).startswith("[1 note left")
        assert tr("%n (person|people)", "", 2).startswith("[2 people")
    finally:
        speak_by(None)


@pytest.fixture
def speaks_longer(light: QApplication) -> Iterator[QApplication]:
    """Speak the longer language."""
    speak_by(longer)
    yield light
    speak_by(None)


@pytest.fixture
def mirrored(light: QApplication) -> Iterator[QApplication]:
    """Read from right to left."""
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield light
    light.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
