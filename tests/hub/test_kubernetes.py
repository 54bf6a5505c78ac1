"""values.yaml says nothing that the chart does not know, and nbgitpuller understands the link."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from tests.lab.jupyter import ROOT
from widgets.content.places import ASSETS
from widgets.hub.learner import main

VALUES = yaml.safe_load((ROOT / "widgets/hub/values.yaml").read_text("utf-8"))
ANY = object()
# The keys of the chart's own values.yaml (4.1) that are used here; ANY where the chart takes what it is given.
CHART = {
    "hub": {
        "config": ANY,
        "concurrentSpawnLimit": int,
        "consecutiveFailureLimit": int,
        "activeServerLimit": int,
        "services": ANY,
        "service": {"extraPorts": ANY},
        "networkPolicy": {"allowedIngressPorts": ANY},
        "extraContainers": ANY,
        "extraVolumes": ANY,
    },
    "proxy": {"https": {"enabled": bool, "hosts": ANY, "letsencrypt": {"contactEmail": str}}},
    "singleuser": {
        "image": {"name": str, "tag": str},
        "cmd": ANY,
        "defaultUrl": str,
        "extraEnv": ANY,
        "memory": {"guarantee": str, "limit": str},
        "cpu": {"guarantee": float, "limit": int},
        "startTimeout": int,
        "storage": {"type": str, "static": {"pvcName": str, "subPath": str}, "homeMountPath": str},
    },
    "scheduling": {
        "userScheduler": {"enabled": bool},
        "podPriority": {"enabled": bool},
        "userPlaceholder": {"enabled": bool, "replicas": int},
    },
    "prePuller": {"hook": {"enabled": bool}, "continuous": {"enabled": bool}},
    "cull": {"enabled": bool, "timeout": int, "every": int},
}


def unknown(values: object, known: object, place: str = "") -> list[str]:
    """Name what is no key of the chart, or not of its kind."""
    if known is ANY:
        return []
    if not isinstance(known, dict):
        return [] if isinstance(values, known) else [place]
    if not isinstance(values, dict):
        return [place]
    strange = [f"{place}.{key}" for key in values if key not in known]
    return strange + [
        one for key in values if key in known for one in unknown(values[key], known[key], f"{place}.{key}")
    ]


def test_every_key_is_one_of_the_charts() -> None:
    assert unknown(VALUES, CHART) == []


@pytest.mark.parametrize("place", ["hub.concurentSpawnLimit", "cull.timeout", "singleuser.memory"])
def test_a_slip_is_noticed(place: str) -> None:
    first, second = place.split(".")
    assert unknown(VALUES | {first: VALUES[first] | {second: "3600"}}, CHART) == [f".{place}"]


def test_a_learners_server_is_the_one_that_lays_and_signs_the_lessons() -> None:
    assert VALUES["singleuser"]["cmd"] == ["python", "-m", main.__module__]
    assert VALUES["singleuser"]["extraEnv"]["GOOD_CRY_LESSONS"].startswith(
        VALUES["singleuser"]["storage"]["homeMountPath"]
    )


def test_the_poll_is_reached_where_it_listens_and_runs_the_course_that_learners_have() -> None:
    [container] = VALUES["hub"]["extraContainers"]
    environment = {one["name"]: one["value"] for one in container["env"]}
    [port] = VALUES["hub"]["networkPolicy"]["allowedIngressPorts"]
    assert urlsplit(VALUES["hub"]["services"]["poll"]["url"]).port == port
    assert urlsplit(environment["JUPYTERHUB_SERVICE_URL"]).port == port
    assert environment["JUPYTERHUB_SERVICE_PREFIX"] == urlsplit(VALUES["singleuser"]["extraEnv"]["GOOD_CRY_POLL"]).path
    image = VALUES["singleuser"]["image"]
    assert container["image"] == f"{image['name']}:{image['tag']}"


def test_the_link_that_teachers_are_told_is_one_that_nbgitpuller_knows_and_opens_a_lesson_that_exists() -> None:
    told = (ASSETS / "teaching" / "ten-steps.md").read_text("utf-8")
    link = urlsplit(re.search(r"`(https://HUB/[^`]+)`", told)[1])
    assert link.path == "/hub/user-redirect/git-pull"
    asked = {name: value for name, [value] in parse_qs(link.query, strict_parsing=True).items()}
    assert set(asked) == {"repo", "branch", "urlpath", "targetpath"}
    view, folder, lesson = asked["urlpath"].partition(f"{asked['targetpath']}/")
    assert view == "doc/tree/" and folder and (ROOT / lesson).is_file()
