"""Prints what a rehearsal measured: per learner, and for the class."""

from statistics import median, quantiles

STEPS = ("to log in", "to a running server", "to a lesson alive", "from the door to a lesson alive")
PARTS = {
    "server_own": "server, its own (USS)",
    "kernel_own": "kernel, its own (USS)",
    "server_share": "server, its share (PSS)",
    "kernel_share": "kernel, its share (PSS)",
    "seconds": "processor, seconds",
}


def print_table(raw: dict) -> None:
    """Print a line for each measurement."""
    print(f"\n{raw['learners']} learners, {raw['cores']} cores, load {raw['load before']} before\n")
    print(f"{'':44}{'median':>9}{'95 %':>9}{'last':>9}")
    for times, name in (("first", "seconds "), ("again", "coming back, seconds ")):
        for step in STEPS:
            _line(name + step, [learner[step] for learner in raw[times]])
    learners = [taken for name, taken in raw["taken"].items() if name]
    hub = raw["taken"][""]
    print()
    for part, name in PARTS.items():
        _line(f"each learner: {name}" + ("" if part == "seconds" else ", MiB"), [one[part] for one in learners])
    own = [one["server_own"] + one["kernel_own"] for one in learners]
    share = [one["server_share"] + one["kernel_share"] for one in learners]
    _line("each learner: server and kernel, own, MiB", own)
    _line("each learner: server and kernel, share, MiB", share)
    print()
    print(f"{'the hub, its proxy, the stem, the poll, MiB':44}{hub['server_share']:9.0f}")
    print(f"{'the class, MiB (shares and the hub)':44}{hub['server_share'] + sum(share):9.0f}")
    print(f"{'the class, processor seconds':44}{hub['seconds'] + sum(one['seconds'] for one in learners):9.0f}")
    print(f"{'seconds to cull all':44}{raw['seconds to cull all']:9.1f}")
    print(f"{'found what they did':44}{raw['found what they did']:9} of {raw['learners']}\n")


def _line(name: str, values: list[float]) -> None:
    high = quantiles(values, n=20)[-1] if len(values) > 10 else max(values)
    print(f"{name:44}{median(values):9.1f}{high:9.1f}{max(values):9.1f}")
