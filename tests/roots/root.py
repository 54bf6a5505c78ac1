"""Makes a Debian of its own in a folder, with nothing in it that nobody asked for, and runs programs there.

A program runs in namespaces of its own, and all that it started and all that was mounted for it ends with it.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

# The first process stays root's: one that becomes another user no longer ends with whoever started it.
# Enters a root as its machine would start there; not by chroot alone, in which no browser's sandbox starts.
ENTER = """
set -e
mount --make-rprivate /
mount --bind "$1" "$1"
mount -t proc proc "$1/proc"
mount --rbind /sys "$1/sys"
mount --rbind /dev "$1/dev"
cd "$1"
pivot_root . .
umount -l .
shift
"$@"
exit $?
"""
# What this machine's own people say of where packages come from, and whom to trust there.
SETTINGS = ("PIP_", "UV_", "SSL_CERT", "REQUESTS_CA", "CURL_CA", "http_proxy", "https_proxy", "no_proxy")
FILES = ("/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf")
# Debian writes its own list of certificates anew as it installs; ours stands beside it.
BUNDLE = Path("/etc/ssl/certs/ca-certificates.crt")
THERE = "/etc/certificates.crt"
LEARNER = "learner"


class Root:
    """A bare Debian in a folder.

    Parameters
    ----------
    folder
        Where it lies.
    release
        Its name, such as bookworm.
    """

    def __init__(self, folder: Path, release: str) -> None:
        self.folder = folder
        self.release = release

    def make(self, packages: Sequence[str]) -> None:
        """Make it: a minimal base, and these packages with what they must have."""
        bare = self.folder.with_name(f"{self.release}-bare")
        if not (bare / "etc/debian_version").exists():
            subprocess.run(["debootstrap", "--variant=minbase", self.release, str(bare), _mirror()], check=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        subprocess.run(["cp", "--archive", str(bare), str(self.folder)], check=True)
        self._settle()
        install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
        for command in (["apt-get", "update"], install):
            self.run(command, check=True, stdout=subprocess.DEVNULL)
        self.run(["useradd", "--create-home", LEARNER], check=True)

    def run(
        self, command: Sequence[str], user: str = "root", cwd: str = "/", **how: object
    ) -> subprocess.CompletedProcess[str]:
        """Run a program there to its end."""
        return subprocess.run(self._entering(command, user, cwd), text=True, env=self._environment(user), **how)

    def start(self, command: Sequence[str], user: str, cwd: str, **how: object) -> subprocess.Popen:
        """Start a program there; whoever ends it ends all that it started."""
        return subprocess.Popen(self._entering(command, user, cwd), text=True, env=self._environment(user), **how)

    def lay(self, repository: Path, user: str) -> str:
        """Lay a copy of the course's repository there, for a user to clone; gives its path."""
        there = self.folder / "course.git"
        shutil.rmtree(there, ignore_errors=True)
        subprocess.run(["git", "clone", "--quiet", "--bare", str(repository), str(there)], check=True)
        self.run(["chown", "--recursive", user, "/course.git"], check=True)
        return "/course.git"

    def remove(self) -> None:
        """Take it away; its bare base stays for the next time."""
        shutil.rmtree(self.folder)

    def _entering(self, command: Sequence[str], user: str, cwd: str) -> list[str]:
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child=KILL"]
        become = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        return [*apart, "sh", "-c", ENTER, "sh", str(self.folder), *become, "env", f"--chdir={cwd}", *command]

    def _environment(self, user: str) -> dict[str, str]:
        ours = {name: value for name, value in os.environ.items() if name.startswith(SETTINGS)}
        # What lies in folders of this machine lies in none of the root's.
        ours.pop("PIP_FIND_LINKS", None)
        ours = {name: THERE if value == str(BUNDLE) else value for name, value in ours.items()}
        if BUNDLE.exists():
            ours["NODE_EXTRA_CA_CERTS"] = THERE  # Node.js, and npm, look into no list of the system's
        home = "/root" if user == "root" else f"/home/{user}"
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return ours | {"HOME": home, "PATH": path, "USER": user, "DEBIAN_FRONTEND": "noninteractive"}

    def _settle(self) -> None:
        """Let it fetch packages as this machine does."""
        for file in (*filter(Path.exists, map(Path, FILES)), *Path("/etc/xdg/pip").glob("*")):
            self._copy(file)
        if BUNDLE.exists():
            shutil.copy(BUNDLE, self.folder / THERE.lstrip("/"))
        apt = Path("/etc/apt")
        for file in (*apt.glob("auth.conf.d/*"), *apt.glob("trusted.gpg.d/*"), *apt.glob("apt.conf.d/*")):
            if subprocess.run(["dpkg-query", "--search", str(file)], capture_output=True).returncode:
                self._copy(file)
        if self.release == "sid":
            return
        (self.folder / "etc/apt/sources.list").unlink(missing_ok=True)
        for file in (
            *apt.glob("sources.list"),
            *apt.glob("sources.list.d/*.list"),
            *apt.glob("sources.list.d/*.sources"),
        ):
            self._copy(file, file.read_text("utf-8").replace(_codename(), self.release))

    def _copy(self, file: Path, text: str | None = None) -> None:
        to = self.folder / file.relative_to("/")
        to.parent.mkdir(parents=True, exist_ok=True)
        to.unlink(missing_ok=True)
        if text is None:
            shutil.copy(file, to)
        else:
            to.write_text(text, "utf-8")


def _mirror() -> str:
    """Give the address from which this machine has its own Debian."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Component: main"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.splitlines()[0]


def _codename() -> str:
    lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("VERSION_CODENAME="))
