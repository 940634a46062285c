"""Chromium without a window, driven through the WebDriver protocol.

https://www.w3.org/TR/webdriver2/
"""

import json
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
WHY_NOT = "Chromium and its driver are not installed (Debian: chromium, chromium-driver)"
QUIET = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--hide-scrollbars")  # fmt: skip
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Browser:
    """One window of a size; a phone's answers to a finger."""

    def __init__(self, driver: str, width: int, height: int, phone: bool, profile: str) -> None:
        options: dict[str, Any] = {
            "binary": CHROMIUM,
            "args": [*QUIET, f"--window-size={width},{height}", f"--user-data-dir={profile}"],
        }
        if phone:
            metrics = {"width": width, "height": height, "pixelRatio": 2, "touch": True}
            options["mobileEmulation"] = {"deviceMetrics": metrics}
        wanted = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        made = call(f"{driver}/session", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"{driver}/session/{made['sessionId']}"

    def open(self, page: Path) -> None:
        """Go to a page of the disk."""
        call(f"{self._session}/url", {"url": page.as_uri()})

    def run(self, script: str) -> Any:
        """Run a script in the page, which its own policy does not forbid to us."""
        return call(f"{self._session}/execute/sync", {"script": script, "args": []})

    def click(self, selector: str) -> None:
        """Click or tap an element."""
        call(f"{self._session}/element/{self._find(selector)}/click", {})

    def point_at(self, selector: str) -> None:
        """Move the mouse onto an element."""
        origin = {ELEMENT: self._find(selector)}
        self._act("pointer", [{"type": "pointerMove", "origin": origin, "x": 0, "y": 0}])

    def press_tab(self) -> None:
        """Go to the next thing that can be reached by the keyboard."""
        self._act("key", [{"type": kind, "value": "\ue004"} for kind in ("keyDown", "keyUp")])

    @contextmanager
    def on_paper(self) -> Iterator[None]:
        """Show the page as it would be printed."""
        self._devtools("Emulation.setEmulatedMedia", media="print")
        yield
        self._devtools("Emulation.setEmulatedMedia", media="")

    def complaints(self) -> list[str]:
        """What the page made the browser complain of."""
        return [entry["message"] for entry in call(f"{self._session}/se/log", {"type": "browser"})]

    def close(self) -> None:
        """Close the window."""
        call(self._session, method="DELETE")

    def _find(self, selector: str) -> str:
        query = {"using": "css selector", "value": selector}
        found: str = call(f"{self._session}/element", query)[ELEMENT]
        return found

    def _act(self, kind: str, actions: list[dict[str, Any]]) -> None:
        call(
            f"{self._session}/actions",
            {"actions": [{"type": kind, "id": kind, "actions": actions}]},
        )

    def _devtools(self, command: str, **parameters: object) -> None:
        call(f"{self._session}/goog/cdp/execute", {"cmd": command, "params": parameters})


@contextmanager
def browser(width: int, height: int, *, phone: bool = False) -> Iterator[Browser]:
    """Start Chromium, and end it with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert DRIVER
    driver = subprocess.Popen([DRIVER, f"--port={port}", "--silent"], stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        await_answer(f"{address}/status")
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            window = Browser(address, width, height, phone, profile)
            try:
                yield window
            finally:
                window.close()
    finally:
        driver.terminate()
        driver.wait()


def await_answer(url: str, seconds: float = 20) -> None:
    """Wait until somebody listens.

    Raises:
        URLError: Nobody did for so many seconds.
    """
    until = time.monotonic() + seconds
    while True:
        try:
            call(url, method="GET")
            return
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def call(url: str, body: dict[str, Any] | None = None, method: str = "POST") -> Any:
    """Ask the driver for something and return what it answers."""
    content = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        url, data=content, method=method, headers={"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)["value"]
