"""Starts a kernel as a lesson would, and asks it for the course; finds the browser that the tests drive."""

import os
from importlib.util import find_spec
from subprocess import DEVNULL

from jupyter_client.manager import KernelManager

from widgets.content import say
from widgets.content.places import ENGINE, LESSONS
from widgets.lab.kernel import ASKS, ThisPythonAlone
from widgets.lab.surroundings import environment
from widgets.paper import browser

from .finding import Finding, fine, trouble

PATIENCE = 60  # seconds for a kernel to start on a slow disk


def look_at_kernel() -> Finding:
    """Start a kernel and import the course in it."""
    manager = KernelManager(kernel_spec_manager=ThisPythonAlone())
    client = None
    heard: list[str] = []
    try:
        manager.start_kernel(env=environment(os.environ, ""), cwd=str(LESSONS), stdout=DEVNULL, stderr=DEVNULL)
        client = manager.blocking_client()
        client.start_channels()
        client.wait_for_ready(timeout=PATIENCE)
        client.execute_interactive(
            ASKS, timeout=PATIENCE, output_hook=lambda message: heard.append(message["content"].get("text", ""))
        )
    except (OSError, RuntimeError, TimeoutError) as error:
        return trouble(say("doctor-kernel-failed", reason=str(error)))
    finally:
        if client:
            client.stop_channels()
        manager.shutdown_kernel(now=True)
    package = str(ENGINE.resolve())
    if (found := "".join(heard).strip()) != package:
        return trouble(
            say("doctor-kernel-elsewhere", found=found, package=package)
            if found
            else say("doctor-kernel-without", package=package)
        )
    return fine(say("doctor-kernel"))


def look_at_browser() -> Finding:
    """See whether there is a browser that prints handouts, and drives the tests."""
    if path := browser.find():
        return fine(say("doctor-browser", path=str(path)))
    if find_spec("playwright"):
        return fine(say("doctor-no-browser-for-tests"))
    return fine(say("doctor-no-browser"))
