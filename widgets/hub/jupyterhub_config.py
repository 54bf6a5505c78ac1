"""JupyterHub for a class of thirty on one machine. `good-cry hub` starts it, and says what the names below hold.

Everything that belongs to the class lies in the folder GOOD_CRY_CLASS. GOOD_CRY_CLASS_CODE is the code that
learners are told, GOOD_CRY_CLASS_ADDRESS the address by which they reach the hub, GOOD_CRY_CLASS_KEY the key of the
teacher's page.
"""

import asyncio
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from widgets.content import installed_course, say
from widgets.hub.entry import ClassAuthenticator
from widgets.hub.folder import share_charts
from widgets.hub.opening import open_class
from widgets.hub.proxy import proxy_command
from widgets.hub.spawner import ClassSpawner

c = get_config()  # noqa: F821 # pyright: ignore[reportUndefinedVariable] - JupyterHub puts it here

FOLDER = Path(os.environ["GOOD_CRY_CLASS"])
ADDRESS = os.environ["GOOD_CRY_CLASS_ADDRESS"]
HOST, PORT = urlsplit(ADDRESS).hostname, int(str(urlsplit(ADDRESS).port))
CODE, KEY = os.environ["GOOD_CRY_CLASS_CODE"], os.environ["GOOD_CRY_CLASS_KEY"]
POLL = f"{ADDRESS}/services/poll/"
CULL_AFTER = 3600  # seconds without a sign of life
MOST_MEMORY = "1G"  # for each process of a learner's

# What the hub keeps is for nobody else of this machine.
os.umask(0o077)
COURSE = installed_course()
CACHE = share_charts(COURSE, FOLDER)

c.JupyterHub.bind_url = f"http://{'127.0.0.1' if HOST in ('127.0.0.1', 'localhost') else ''}:{PORT}"
c.JupyterHub.public_url = ADDRESS
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{PORT + 1}"
c.JupyterHub.db_url = f"sqlite:///{FOLDER}/hub.sqlite"
c.JupyterHub.cookie_secret_file = str(FOLDER / "cookie-secret")
c.JupyterHub.log_level = "WARN"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{PORT + 2}"
c.ConfigurableHTTPProxy.pid_file = str(FOLDER / "proxy.pid")
c.ConfigurableHTTPProxy.command = proxy_command()
c.ConfigurableHTTPProxy.log_level = "error"

c.JupyterHub.authenticator_class = ClassAuthenticator
c.ClassAuthenticator.class_code = CODE
c.ClassAuthenticator.teachers_key = KEY
c.ClassAuthenticator.class_address = ADDRESS
c.ClassAuthenticator.dbm_path = str(FOLDER / "passwords")
c.ClassAuthenticator.request_otp = True
c.ClassAuthenticator.otp_prompt = say("hub-code-asked")
c.JupyterHub.template_vars = {"announcement_login": say("hub-first-time")}

c.JupyterHub.spawner_class = ClassSpawner
c.ClassSpawner.homes = str(FOLDER / "homes")
c.ClassSpawner.cmd = ["widgets.hub.learner"]
c.ClassSpawner.args = ["--allow-root"]
c.ClassSpawner.default_url = f"/doc/workspaces/{COURSE.about.id}/tree/{next(iter(COURSE.lesson.values())).file}?begin"
c.ClassSpawner.mem_limit = MOST_MEMORY
c.ClassSpawner.start_timeout = 600  # waiting for one's turn is part of it
c.ClassSpawner.http_timeout = 120
c.JupyterHub.concurrent_spawn_limit = 100  # a few start at a time, the others wait for their turn
c.ClassSpawner.environment = {
    "GOOD_CRY_LESSONS": lambda spawner: str(spawner.home / "lessons"),
    "GOOD_CRY_POLL": POLL,
    "GOOD_CRY_SAID": "/hub/class/said",
    # A file laid beside the lessons is not taken for a module of the course.
    "PYTHONSAFEPATH": "1",
    "XDG_CACHE_HOME": str(CACHE),
}

c.JupyterHub.services = [
    {
        "name": "culler",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={CULL_AFTER}"],
    },
    {
        "name": "poll",
        "url": f"http://127.0.0.1:{PORT + 3}",
        "command": [
            *(sys.executable, "-P", "-m", "widgets.cli", "poll", "--no-browser"),
            *("--address", POLL, "--folder", str(FOLDER / "poll")),
        ],
    },
]
c.JupyterHub.load_roles = [
    {
        "name": "culler",
        "services": ["culler"],
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    },
]

# Held, so that it is not cleared away while it waits.
OPENING = asyncio.get_running_loop().create_task(
    open_class(COURSE, FOLDER, f"http://127.0.0.1:{PORT}", ADDRESS, CODE, KEY)
)
