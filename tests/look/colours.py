"""The colours of the theme, and how much two of them differ."""

import re

from widgets.content.places import ASSETS

_COLOUR = re.compile(r"--gc-([\w-]+): var\(--gc-light, (#\w{6})\) var\(--gc-dark, (#\w{6})\);")


def theme() -> dict[str, dict[str, str]]:
    """Give the colours by their names, for `light` and `dark`."""
    found = _COLOUR.findall((ASSETS / "theme.css").read_text("utf-8"))
    return {"light": {name: light for name, light, _ in found}, "dark": {name: dark for name, _, dark in found}}


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours (#rrggbb), from 1 to 21, as WCAG 2 has it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
