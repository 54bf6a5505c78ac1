// How a packed lesson finds its platform and speaks with it, whatever the windows around it and the platform's moods.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { connect } from "../../widgets/site/scripts/package/runtime.js";

const closed = () => new Proxy({}, {
  get(_, name) {
    if (name === "parent") return closed.parent;
    if (name === "opener") return null;
    throw new Error("SecurityError");
  },
});

/** A platform of SCORM 1.2 or 2004 that takes all, but for the calls that `fails` names. */
function platform(version, kept = {}, fails = () => false) {
  const said = [];
  const prefix = version === "1.2" ? "LMS" : "";
  const answer = (name, act) => (...given) => {
    said.push([name, ...given]);
    return fails(name, ...given) ? "false" : act(...given);
  };
  const calls = {
    [version === "1.2" ? "LMSInitialize" : "Initialize"]: answer("begin", () => "true"),
    [`${prefix}GetValue`]: answer("get", (name) => kept[name] ?? ""),
    [`${prefix}SetValue`]: answer("set", (name, value) => { kept[name] = value; return "true"; }),
    [`${prefix}Commit`]: answer("commit", () => "true"),
    [version === "1.2" ? "LMSFinish" : "Terminate"]: answer("end", () => "true"),
  };
  return { calls, kept, said, name: version === "1.2" ? "API" : "API_1484_11" };
}

/** Puts this script into a page within these windows: the next one around it first. */
function within(parents, { opener = null, topOpener = null } = {}) {
  const own = {};
  const windows = [own, ...parents];
  windows.forEach((one, place) => { if (!("parent" in one)) one.parent = windows[place + 1] ?? one; });
  const hears = {};
  Object.assign(globalThis, { window: own, opener, top: { opener: topOpener }, location: { reload() {} },
    addEventListener: (name, act) => { hears[name] = act; },
    document: { visibilityState: "visible", addEventListener: (name, act) => { hears[name] = act; } } });
  return hears;
}

const set = (one) => one.said.filter(([name]) => name === "set").map(([, ...given]) => given);

test.beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
test.afterEach(() => mock.timers.reset());

for (const version of ["1.2", "2004"]) {
  test(`SCORM ${version}: it is found in a window around, around the opener, and around that of the top`, () => {
    const one = platform(version);
    const holds = () => ({ [one.name]: one.calls });
    for (const place of [
      () => within([{}, {}, holds()]), () => within([], { opener: { parent: holds() } }), () => within([{}], { topOpener: holds() }),
    ]) {
      place();
      assert.ok(connect(version, () => {}));
    }
    within([{}]);
    assert.equal(connect(version, () => {}), null);
  });

  test(`SCORM ${version}: a window from elsewhere on the way stops nobody`, () => {
    const one = platform(version);
    closed.parent = { [one.name]: one.calls };
    closed.parent.parent = closed.parent;
    within([closed()]);
    assert.ok(connect(version, () => {}));
    closed.parent = null;
    within([closed()]);
    assert.equal(connect(version, () => {}), null);
  });

  test(`SCORM ${version}: it says incomplete, then completed, once; no score, no time, nothing passed or failed`, () => {
    const one = platform(version);
    const hears = within([{ [one.name]: one.calls }]);
    const there = connect(version, () => {});
    there.keep("gc1.a");
    there.keep("gc1.b");
    mock.timers.tick(1500);
    there.complete();
    hears.pagehide();
    const names = set(one).map(([name]) => name);
    const status = version === "1.2" ? "cmi.core.lesson_status" : "cmi.completion_status";
    assert.deepEqual(set(one).filter(([name]) => name === status).map(([, value]) => value), ["incomplete", "completed"]);
    assert.deepEqual(set(one).filter(([name]) => name === "cmi.suspend_data"), [["cmi.suspend_data", "gc1.b"]]);
    assert.equal(one.kept[version === "1.2" ? "cmi.core.exit" : "cmi.exit"], "suspend");
    assert.deepEqual(names.filter((name) => /score|time|success|interactions|objectives/.test(name)), []);
    assert.deepEqual(one.said.at(-1), ["end", ""]);
  });

  test(`SCORM ${version}: what is done stays done at the next launch`, () => {
    const status = version === "1.2" ? "cmi.core.lesson_status" : "cmi.completion_status";
    const one = platform(version, { [status]: "completed", "cmi.suspend_data": "gc1.x" });
    const hears = within([{ [one.name]: one.calls }]);
    const there = connect(version, () => {});
    there.complete();
    hears.pagehide();
    assert.equal(there.read(), "gc1.x");
    assert.equal(one.kept[status], "completed");
    assert.ok(!set(one).some(([name]) => name === status));
  });

  test(`SCORM ${version}: what it does not take is said and handed over again, and is there when one leaves`, () => {
    let deaf = true;
    const one = platform(version, {}, (name) => deaf && name === "commit");
    const hears = within([{ [one.name]: one.calls }]);
    const told = [];
    const there = connect(version, (taken) => told.push(taken));
    there.keep("gc1.a");
    mock.timers.tick(1500);
    assert.deepEqual(told, [false]);
    deaf = false;
    mock.timers.tick(8500);
    assert.deepEqual(told, [false, true]);
    there.keep("gc1.b");
    hears.pagehide();
    assert.equal(one.kept["cmi.suspend_data"], "gc1.b");
    const many = one.said.length;
    there.keep("gc1.c");
    mock.timers.tick(20000);
    assert.equal(one.said.length, many);
  });

  test(`SCORM ${version}: one that throws, or does not begin, is none`, () => {
    const one = platform(version, {}, (name) => name === "begin");
    within([{ [one.name]: one.calls }]);
    assert.equal(connect(version, () => {}), null);
    within([{ [one.name]: {} }]);
    assert.equal(connect(version, () => {}), null);
  });
}

test("a package speaks only the version that it was made for", () => {
  within([{ API: platform("1.2").calls }]);
  assert.equal(connect("2004", () => {}), null);
  assert.equal(connect(undefined, () => {}), null);
});
