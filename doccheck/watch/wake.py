"""What ends the watcher's sleep: signals, and events of the file system where there are any. The rescan is the truth.

The observer runs only while the watcher sleeps: threads of it beside the reading would keep worker processes from being
forked, and what happens meanwhile the next rescan sees.
"""

from __future__ import annotations

import os
import select
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from doccheck.watch.names import REPORTS, ignored

_CHANGES = {"created", "modified", "moved", "deleted", "closed"}


class Waker:
    """A sleep that signals and events end."""

    def __init__(self) -> None:
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        self.stopping = False
        self._reload = False
        self._observer: Any = None
        self._observed: tuple[str, ...] = ()
        self._broken = False
        self._hook = threading.excepthook

    def close(self) -> None:
        self.rest()
        os.close(self._read)
        os.close(self._write)

    def listen(self) -> Callable[[], None]:
        """SIGTERM and SIGINT ask for the end, SIGHUP for the checklists anew. What is returned undoes it."""
        if threading.current_thread() is not threading.main_thread():
            return lambda: None
        owner = os.getpid()

        def handle(number: int, frame: FrameType | None) -> None:
            if number == getattr(signal, "SIGHUP", None):
                self._reload = True
            else:
                self.stopping = True
            self.wake()

        before = {number: signal.signal(number, handle) for number in _signals()}

        def in_child() -> None:
            if os.getppid() == owner:  # a worker is ended by SIGTERM, and Ctrl-C is for the watcher
                for number in before:
                    signal.signal(number, signal.SIG_IGN if number == signal.SIGINT else signal.SIG_DFL)

        if not hasattr(os, "register_at_fork"):
            return lambda: None
        os.register_at_fork(after_in_child=lambda: in_child() if before else None)

        def undo() -> None:
            for number, handler in list(before.items()):
                signal.signal(number, handler)
            before.clear()

        return undo

    def take_reload(self) -> bool:
        """Whether SIGHUP came since this was last asked."""
        asked, self._reload = self._reload, False
        return asked

    def wake(self) -> None:
        try:
            os.write(self._write, b"w")
        except OSError:  # the pipe is full: it wakes as it is; or the watcher has ended
            return

    def sleep(self, seconds: float) -> bool:
        """Wait for a signal or an event, at most so long; whether there was one."""
        if self.stopping:
            return True
        woken = bool(select.select([self._read], [], [], max(0.0, seconds))[0])
        while woken:
            try:
                if not os.read(self._read, 4096):
                    break
            except BlockingIOError:
                break
        return woken

    def observe(self, root: Path) -> bool:
        """Let changes below `root` end the sleep, except those in `_reports`; whether they did not yet.

        Raises ImportError, OSError.
        """
        folders = _folders(root)
        if self._observer is not None and self._observed == folders and not self._broken:
            return False
        self.rest()
        from watchdog.events import FileSystemEvent, FileSystemEventHandler
        from watchdog.observers import Observer

        ours, wake = os.path.join(root, REPORTS), self.wake

        class Handler(FileSystemEventHandler):
            def on_any_event(self, event: FileSystemEvent) -> None:
                if event.event_type in _CHANGES and os.fsdecode(event.src_path) != ours:
                    wake()

        observer = Observer()
        handler = Handler()
        observer.schedule(handler, str(root), recursive=False)
        for folder in folders:
            observer.schedule(handler, str(root / folder), recursive=True)
        self._observer, self._observed, self._broken = observer, folders, False
        self._hook, threading.excepthook = threading.excepthook, self._thread_failed
        try:
            observer.start()
        except BaseException:
            self.rest()
            raise
        return True

    def rest(self) -> None:
        """No events until `observe` is called again."""
        if self._observer is None:
            return
        observer, self._observer = self._observer, None
        if observer.is_alive():
            observer.stop()
            observer.join()
        else:  # it did not start: of its threads some may run
            observer.unschedule_all()
        threading.excepthook = self._hook

    def _thread_failed(self, failure: threading.ExceptHookArgs) -> None:
        """A thread of the observer ended: it is begun anew at the next sleep. The message would hold names."""
        self._broken = True
        self.wake()


def _folders(root: Path) -> tuple[str, ...]:
    """The folders in `root` that are watched: not ours, and none that a link leads to."""
    with os.scandir(root) as found:
        return tuple(
            sorted(
                each.name
                for each in found
                if each.name != REPORTS and not ignored(each.name) and each.is_dir(follow_symlinks=False)
            )
        )


def _signals() -> tuple[int, ...]:
    return tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))
