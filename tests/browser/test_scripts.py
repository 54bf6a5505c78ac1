"""The scripts of a widget are joined into one text, so no name may stand twice at its top."""

import pytest
from playwright.sync_api import Page

from widgets.pieces.shared.join import join
from widgets.pieces.shared.piece import PIECES

LOADS = """async (text) => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  return import(address).then((loaded) => typeof loaded.default, (error) => String(error));
}"""
WIDGETS = sorted(path.stem for path in PIECES.glob("*/*.js") if "export default" in path.read_text("utf-8"))


@pytest.mark.parametrize("name", WIDGETS)
def test_the_joined_script_loads(page: Page, name: str) -> None:
    assert page.evaluate(LOADS, join(PIECES / name / f"{name}.js")) == "function"


def test_a_name_that_stands_twice_is_found(page: Page) -> None:
    assert "already been declared" in page.evaluate(
        LOADS, "const A_MOMENT = 1;\nconst A_MOMENT = 2;\nexport default () => {};"
    )
