"""What a worker keeps of what a host answers: what was asked for, wherever the host led to, and nothing else."""

import json
from pathlib import Path

import pytest

from tests.scripts.node import node
from widgets.content.places import ROOT

WORKER = ROOT / "widgets" / "site" / "scripts" / "worker.js"
# A browser's worker, as far as this one uses it: it installs itself, and says what it kept and whether it stays.
INSTALL = """import { readFileSync } from "node:fs";
const { leads } = JSON.parse(readFileSync(0, "utf8"));
const kept = [];
const heard = {};
Object.assign(globalThis, {
  location: new URL("http://127.0.0.1:800/school/worker.js"),
  registration: { scope: "http://127.0.0.1:800/school/" },
  addEventListener: (name, does) => { heard[name] = does; },
  skipWaiting: () => {},
  caches: { open: async () => ({ put: async (name) => { kept.push(name); } }) },
  fetch: async (address) => {
    const url = leads[address] ?? address;
    return { ok: true, status: 200, headers: {}, redirected: url !== address, url, blob: async () => "" };
  },
});
const text = readFileSync("%s", "utf8");
new Function("COURSE", "EDITION", "FILES", "FRESH", text)("tea", "1", ["02.html", "index.html"], ["02.html"]);
let stays = true;
let end;
heard.install({ waitUntil: (done) => { end = done.catch(() => { stays = false; }); } });
await end;
process.stdout.write(JSON.stringify({ stays, kept: kept.length }));"""
HERE = "http://127.0.0.1:800/school/"
LEADS = {
    "nowhere else": ({}, True),
    "to the page without its ending": ({f"{HERE}02.html": f"{HERE}02", f"{HERE}index.html": HERE}, True),
    "to a folder of that name": ({f"{HERE}02.html": f"{HERE}02/", f"{HERE}index.html": f"{HERE}?from=1"}, True),
    "to a page where one logs in": ({f"{HERE}02.html": f"{HERE}login?next=/school/02.html"}, False),
    "to the start of everything": ({f"{HERE}02.html": "http://127.0.0.1:800/"}, False),
    "to another lesson": ({f"{HERE}02.html": f"{HERE}03.html"}, False),
    "to a neighbour whose name begins alike": ({f"{HERE}02.html": "http://127.0.0.1:8001/school/02.html"}, False),
    "elsewhere": ({f"{HERE}02.html": "https://example.org/school/02.html"}, False),
}


@pytest.mark.parametrize("to", LEADS)
def test_what_is_kept_is_what_was_asked_for_wherever_a_host_leads(tmp_path: Path, to: str) -> None:
    leads, stays = LEADS[to]
    script = tmp_path / "install.mjs"
    script.write_text(INSTALL % WORKER.as_posix(), "utf-8")
    ran = node(script, json.dumps({"leads": leads}))
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["stays"] == stays
