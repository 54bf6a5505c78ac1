"""The link that brings the course into a home on somebody else's hub, by nbgitpuller."""

from urllib.parse import urlencode

FOLDER = "good-cry"
FIRST_PAGE = f"doc/tree/{FOLDER}/lessons/00_welcome.ipynb"


def pull_link(hub: str, repository: str, branch: str = "main") -> str:
    """Give a link that pulls the course and opens it, on a hub that has nbgitpuller and the course's packages.

    Parameters
    ----------
    hub
        The hub's address, such as ``https://hub.example.org``.
    repository
        The address that git clones the course from.
    branch
        The branch to follow.
    """
    query = {"repo": repository, "branch": branch, "urlpath": FIRST_PAGE, "targetpath": FOLDER}
    return f"{hub.rstrip('/')}/hub/user-redirect/git-pull?{urlencode(query)}"
