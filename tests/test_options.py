"""A number that an option cannot be is said in one sentence, with what it may be."""

import argparse

import pytest

from tests.course import COURSE
from widgets.options import port, whole_number


@pytest.mark.parametrize("text", ["8870", "1", "65535"])
def test_a_number_that_fits_is_taken(text: str) -> None:
    assert whole_number(COURSE.words, 1, 65535)(text) == int(text)


@pytest.mark.parametrize("text", ["0", "65536", "-1", "8.5", "http", "", "٣²"])
def test_any_other_is_said(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError) as told:
        whole_number(COURSE.words, 1, 65535)(text)
    assert str(told.value) == f"“{text}” does not fit here: a number from 1 to 65535"


@pytest.mark.parametrize("text", ["25", "6000", "10080"])
def test_a_port_that_no_browser_opens_is_said(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError) as told:
        port(COURSE.words)(text)
    assert str(told.value).startswith(f"browsers open no page at port {text}")
    assert port(COURSE.words)("8888") == 8888
