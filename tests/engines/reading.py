"""The walk of a screen reader through Firefox: what its tree holds before anything was scrolled to."""

import time

from tests.engines.engine import PATIENCE, Engine
from tests.engines.firefox import Firefox
from tests.engines.places import Places
from tests.engines.seen import Seen

# What can be read now, told without laying anything out: that alone would put it into the tree.
_OPEN = ":not(details:not([open]) *, dialog:not([open]) *, [hidden], [hidden] *, .gc-whole .gc-draw *)"
ROLES = {
    "heading": f":is(h1, h2, h3, h4){_OPEN}",
    "radio": f"input[type=radio]{_OPEN}",
    "button": f"button{_OPEN}",
}
# In the browser itself: how many of each role have a name, in the page that is open.
NAMED = """
const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
const found = { heading: 0, radio: 0, button: 0 };
const roles = {
  [Ci.nsIAccessibleRole.ROLE_HEADING]: "heading",
  [Ci.nsIAccessibleRole.ROLE_RADIOBUTTON]: "radio",
  [Ci.nsIAccessibleRole.ROLE_PUSHBUTTON]: "button",
};
const walk = (one) => {
  if (roles[one.role] && one.name?.trim()) found[roles[one.role]] += 1;
  for (let child = one.firstChild; child; child = child.nextSibling) walk(child);
};
const browser = service.getAccessibleFor(gBrowser.selectedBrowser);
if (browser?.firstChild) walk(browser.firstChild);
return found;
"""


def read_without_scrolling(engine: Engine, places: Places) -> Seen:
    """A screen reader finds every heading, button and answer of a lesson, unscrolled, by its name."""
    assert isinstance(engine.driver, Firefox)
    engine.go(places.lesson)
    there = {role: engine.ask(f"all('{css}').length") for role, css in ROLES.items()}
    end = time.monotonic() + PATIENCE
    before, named = None, engine.driver.run_in_browser(NAMED)
    # The tree comes in pieces: it is complete when it does not grow any more.
    while named != there and (named != before or not any(named.values())) and time.monotonic() < end:
        time.sleep(1)
        before, named = named, engine.driver.run_in_browser(NAMED)
    seen = Seen(", ".join(f"{number} {role}s" for role, number in named.items()))
    seen.troubles += [
        f"{named[role]} of {number} {role}s have a name" for role, number in there.items() if named[role] != number
    ]
    return seen
