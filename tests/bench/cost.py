"""What the course costs a learner: memory, megabytes of packages, seconds from a clone to a lesson.

Memory is measured at opening and after a whole lesson: every slider moved through its range, every question checked.
"""

from collections.abc import Callable
from functools import partial

import psutil
from playwright.sync_api import Page

from tests.bench.install import installing
from tests.bench.measuring import Bench, Figures
from tests.bench.pages import ONLY_IMPORT, fresh_page, open_lesson, open_other, open_plain
from tests.lab.jupyter import Jupyter

MEBIBYTE = 2**20
DO_ALL = """async () => {
  const rest = () => new Promise((done) => setTimeout(done, 20));
  const event = (kind) => new Event(kind, { bubbles: true });
  const tell = (element, ...kinds) => kinds.forEach((kind) => element.dispatchEvent(event(kind)));
  for (const slider of document.querySelectorAll('.gc-slider input')) {
    for (let step = 0; step <= 20; step += 1) {
      slider.value = String(Number(slider.min) + (step / 20) * (slider.max - slider.min));
      tell(slider, "input", "change");
      await rest();
    }
  }
  for (const question of document.querySelectorAll(".gc-question")) {
    question.querySelector('input[type="radio"], input[type="checkbox"]')?.click();
    for (const list of question.querySelectorAll("select")) { list.selectedIndex = 1; tell(list, "input", "change"); }
    for (const box of question.querySelectorAll("textarea")) { box.value = "some words"; tell(box, "input", "change"); }
    for (const range of question.querySelectorAll('input[type="range"]')) tell(range, "input", "change");
    const buttons = [...question.querySelectorAll("button")];
    (buttons.find((one) => /^(Check|Compare)/.test(one.textContent)) ?? buttons[0]).click();
    await rest();
  }
}"""
DO_ALL_PLAIN = """async () => {
  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  const idle = async () => {
    do await new Promise((done) => setTimeout(done, 50)); while (kernel.status !== "idle");
  };
  for (const handle of document.querySelectorAll(".noUi-handle")) {
    for (let step = 0; step <= 20; step += 1) {
      handle.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
      await idle();
    }
  }
  for (const question of document.querySelectorAll(".Quiz")) question.querySelector(".MCButton")?.click();
}"""


def cost_of_a_learner(bench: Bench) -> None:
    """Measure memory in turns, then install twice, each once: that takes minutes."""
    imported = partial(open_other, code=ONLY_IMPORT, alive=".jp-OutputArea-output:has-text('imported')")
    bench.in_turns(
        {
            "this course": partial(_memory, bench, "this course", open_lesson, DO_ALL),
            "plain ipywidgets": partial(_memory, bench, "plain ipywidgets", open_plain, DO_ALL_PLAIN),
            "import ipywidgets": partial(_memory, bench, "import ipywidgets", imported, "() => null"),
        },
        rounds=min(bench.rounds, 2),
    )
    bench.in_turns(installing(bench), rounds=1)


def _memory(bench: Bench, name: str, way: Callable[[Page, Jupyter], float], do_all: str) -> Figures:
    page = fresh_page(bench.browser, bench.server)
    try:
        way(page, bench.server)
        page.wait_for_timeout(1000)
        figures = _figures("at opening", name, bench.server)
        page.evaluate(do_all)
        page.wait_for_timeout(2000)
        return figures | _figures("after the whole lesson", name, bench.server)
    finally:
        page.context.close()


def _figures(when: str, name: str, server: Jupyter) -> Figures:
    own = _processes(f"--ServerApp.port={server.port}", "jupyterlab")
    if not own:
        raise RuntimeError("the server is not found among the processes")
    # A lesson of this course has no kernel.
    kernels = _processes(server.environment["JUPYTER_RUNTIME_DIR"], "ipykernel_launcher")
    return _kinds(f"kernel {when}", name, kernels) | _kinds(f"server {when}", name, own[:1])


def _kinds(what: str, name: str, processes: list[psutil.Process]) -> Figures:
    memory = [process.memory_full_info() for process in processes]
    figures = {f"{what}, resident: {name}, MiB": [sum(one.rss for one in memory) / MEBIBYTE]}
    if psutil.LINUX:  # it alone tells what is shared
        figures[f"{what}, proportional: {name}, MiB"] = [sum(one.pss for one in memory) / MEBIBYTE]
    return figures


def _processes(*parts: str) -> list[psutil.Process]:
    lines = ((process, " ".join(process.info["cmdline"] or [])) for process in psutil.process_iter(["cmdline"]))
    return [process for process, line in lines if all(part in line for part in parts)]
