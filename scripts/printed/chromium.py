"""Prints HTML with Debian's Chromium: one process for all files, spoken to over two pipes in the DevTools protocol.

https://chromedevtools.github.io/devtools-protocol/ : JSON messages, each closed by a NUL, on the file descriptors 3
(to the browser) and 4 (from it) with `--remote-debugging-pipe`.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_OPTIONS = (
    *("--headless", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run"),
    "--host-resolver-rules=MAP * ~NOTFOUND",  # the papers need nothing from elsewhere, and get nothing
)
_SECONDS = 60.0  # for one answer
_PIECE = 1 << 16
# As an issuer's program prints: the paper's own size and margins, colours too, no structure for screen readers.
_PRINTED = {"printBackground": True, "preferCSSPageSize": True, "generateTaggedPDF": False}


class NotPrinted(Exception):
    """There is no Chromium, or it does not answer."""


def print_pages(pages: Iterable[tuple[Path, Path]]) -> None:
    """Prints each HTML file to the PDF named with it. Raises `NotPrinted`; what was printed until then is kept."""
    wanted = list(pages)
    if not wanted:
        return
    with _browser() as browser:
        for page, pdf in wanted:
            part = pdf.with_suffix(".part")
            part.write_bytes(browser.printed(page))
            part.replace(pdf)


@contextmanager
def _browser() -> Iterator[_Browser]:
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        raise NotPrinted("Chromium is not installed: sudo apt-get install chromium")
    to_browser, from_us = os.pipe()
    from_browser, to_us = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        # Root has no sandbox to start; the papers are our own and hold no scripts.
        options = [*_OPTIONS, f"--user-data-dir={profile}", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
        command = ["sh", "-c", f'exec 3<&{to_browser} 4>&{to_us} && exec "$@"', "sh", program, *options]
        process = subprocess.Popen(
            command, pass_fds=(to_browser, to_us), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(to_browser)
        os.close(to_us)
        try:
            yield _Browser(from_us, from_browser)
        finally:
            os.close(from_us)  # Chromium ends when its pipe does
            os.close(from_browser)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class _Browser:
    """One tab of a running Chromium."""

    def __init__(self, to: int, of: int) -> None:
        self._to, self._of = to, of
        self._number = 0
        self._received = b""
        self._events: list[str] = []
        self._session = ""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._call("Page.enable")

    def printed(self, page: Path) -> bytes:
        """The HTML file as PDF."""
        self._events.clear()
        if error := self._call("Page.navigate", url=page.resolve().as_uri()).get("errorText"):
            raise NotPrinted(f"{page}: {error}")
        while "Page.loadEventFired" not in self._events:
            self._receive()
        return base64.b64decode(self._call("Page.printToPDF", **_PRINTED)["data"])

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """What the browser answers."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        try:
            os.write(self._to, json.dumps(message).encode() + b"\0")
        except BrokenPipeError as error:
            raise NotPrinted("Chromium has ended") from error
        while (answer := self._receive()).get("id") != self._number:
            pass
        if "error" in answer:
            raise NotPrinted(f"{method}: {answer['error'].get('message')}")
        return dict(answer["result"])

    def _receive(self) -> dict[str, Any]:
        """The next message; the names of events are kept."""
        until = time.monotonic() + _SECONDS
        while b"\0" not in self._received:
            ready, _, _ = select.select([self._of], [], [], max(0.0, until - time.monotonic()))
            piece = os.read(self._of, _PIECE) if ready else b""
            if not piece:
                raise NotPrinted("Chromium has ended" if ready else f"Chromium has not answered for {_SECONDS:.0f} s")
            self._received += piece
        text, _, self._received = self._received.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        if "id" not in message:
            self._events.append(message["method"])
        return message
