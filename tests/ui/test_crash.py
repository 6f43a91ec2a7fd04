"""The crash window: whatever nobody caught ends here, once, in words, and the work goes on."""

from __future__ import annotations

import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRunnable, Qt, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from connote.core import crash_log
from connote.core.errors import DiskFull
from connote.ui import crash
from connote.ui.crash import CrashWindow, SafetyNet


class Net:
    """A safety net under an empty window, with what it told."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self.told: list[str] = []
        self.net: SafetyNet = crash.install(window, folder, self.told.append)
        self.log = folder / crash_log.LOG_NAME

    @property
    def dialog(self) -> CrashWindow:
        """Give the window that is shown."""
        assert self.net.dialog is not None
        return self.net.dialog


@pytest.fixture
def net(page: QWidget, tmp_path: Path) -> Iterator[Net]:
    """Spread a net under a window that is shown."""
    page.show()
    made = Net(page, tmp_path)
    yield made
    made.net.remove()


def _fail(words: str = "Mary Stone has no key") -> None:
    raise KeyError(words)


def _fails_in_a_slot(words: str = "Mary Stone has no key") -> None:
    """Let an exception pass through a slot that Qt calls."""
    button = QPushButton()
    button.clicked.connect(lambda: _fail(words))
    button.click()


def test_a_mistake_in_a_slot_is_shown_and_the_app_goes_on(net: Net, qtbot: QtBot) -> None:
    """The window opens with the report, without holding the event loop up."""
    _fails_in_a_slot()
    assert net.dialog.isVisible()
    assert "KeyError" in net.dialog.report.toPlainText()
    assert "in _fail\n" in net.dialog.report.toPlainText()
    ticks: list[int] = []
    QTimer.singleShot(0, lambda: ticks.append(1))
    qtbot.waitUntil(lambda: bool(ticks))
    assert net.told == []


def test_there_is_never_a_storm_of_dialogs(net: Net) -> None:
    """While one is shown, others are counted; after it is closed a new one may come."""
    for _ in range(4):
        _fails_in_a_slot()
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashWindow)]
    assert len([one for one in shown if one.isVisible()]) == 1
    assert "3 more times" in net.dialog._count.text()
    net.dialog.accept()
    assert net.net.dialog is None
    _fails_in_a_slot()
    assert net.dialog.isVisible()


def test_the_log_keeps_the_trace_but_nobodys_words(net: Net) -> None:
    """The log is private, names the place once, and quotes nothing of a contact."""
    _fails_in_a_slot()
    _fails_in_a_slot()
    log = net.log.read_text(encoding="utf-8")
    assert log.count("\nKeyError\n") == 1
    assert "_fail" in log
    assert "Mary" not in log
    assert stat.S_IMODE(net.log.stat().st_mode) == 0o600
    assert "Mary Stone" in net.dialog.report.toPlainText()


def test_what_led_to_a_mistake_is_in_the_log_too(net: Net) -> None:
    """A chain of exceptions is kept whole, first cause first."""
    quoted = "Mary Stone again"
    try:
        try:
            _fail()
        except KeyError as error:
            raise ValueError(quoted) from error
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    log = net.log.read_text(encoding="utf-8")
    assert log.index("KeyError") < log.index("which led to") < log.index("ValueError")
    assert "Mary" not in log


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    """Past its size it becomes the old log, which the next one replaces."""
    log = tmp_path / crash_log.LOG_NAME
    for number in range(8):
        crash_log.write_log(log, f"{number} " + "x" * (crash_log.LOG_BYTES // 2))
    assert log.stat().st_size < 2 * crash_log.LOG_BYTES
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        crash_log.LOG_NAME,
        crash_log.OLD_LOG_NAME,
    ]


def test_a_log_that_cannot_be_written_keeps_nobody_from_work(tmp_path: Path) -> None:
    """A missing folder is passed over; the dialog is what counts."""
    crash_log.write_log(tmp_path / "gone" / crash_log.LOG_NAME, "trace")
    assert not (tmp_path / "gone").exists()


def test_a_failure_of_the_world_is_told_in_words(net: Net) -> None:
    """A ConnoteError has no window, no log and no trace: only its sentence."""

    def fill_the_disk() -> None:
        raise DiskFull("The disk is full; this change was not saved.")

    button = QPushButton()
    button.clicked.connect(fill_the_disk)
    button.click()
    assert net.told == ["The disk is full; this change was not saved."]
    assert net.net.dialog is None
    assert not net.log.exists()


def test_other_threads_are_heard_on_the_main_one(net: Net, qtbot: QtBot) -> None:
    """A thread of Python's and one of Qt's pool both end in the same window."""
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    assert net.net.dialog is None
    qtbot.waitUntil(lambda: net.net.dialog is not None)

    class Work(QRunnable):
        def run(self) -> None:
            _fail("in the pool")

    QThreadPool.globalInstance().start(Work())
    qtbot.waitUntil(lambda: net.dialog._count.isVisible())


def test_the_report_is_copied_by_the_keyboard(net: Net, qtbot: QtBot) -> None:
    """Tab leads from the report to Copy; Escape goes on with the work."""
    _fails_in_a_slot()
    net.dialog.report.setFocus()
    qtbot.keyClick(net.dialog.report, Qt.Key.Key_Tab)
    copy = net.dialog.focusWidget()
    assert isinstance(copy, QPushButton)
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == net.dialog.report.toPlainText()
    qtbot.keyClick(net.dialog, Qt.Key.Key_Escape)
    assert net.net.dialog is None


def test_control_c_leaves(net: Net, page: QWidget) -> None:
    """A KeyboardInterrupt closes the window and shows nothing."""
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not page.isVisible()
    assert net.net.dialog is None


def test_a_mistake_while_telling_does_not_come_back(
    page: QWidget, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What fails in the net itself goes to standard error, and nowhere else."""

    def tell(words: str) -> None:
        raise RuntimeError(f"cannot say {words}")

    net = crash.install(page, tmp_path, tell)
    sys.excepthook(DiskFull, DiskFull("the disk is full"), None)
    net.remove()
    assert "cannot say the disk is full" in capsys.readouterr().err
    assert net.dialog is None
