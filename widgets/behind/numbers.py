"""Reads whatever somebody hands to a check as numbers: a number, a text with a unit, a list, an array, a table."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from math import isfinite
from typing import Any

import numpy as np

MOST = 1000
_TEXT = re.compile(
    r"(?:[^\d]*[=:~≈]|\s*(?:about|around|ca\.?|c\.)\s)?\s*"  # what may stand before a number
    r"([+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?)(?:\s*/\s*(\d+))?\s*([^\d]*?)\s*",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"[+\-−]?[1-9]\d{0,2},\d{3}")  # or a comma before three decimals: nobody can tell


@dataclass(frozen=True)
class Handed:
    """Numbers, and the unit that came with them, if any; else `trouble` names what kept them from being read."""

    numbers: tuple[float, ...] = ()
    unit: str = ""
    trouble: str = ""


def numbers_of(value: Any) -> Handed:
    """Read a value as numbers. Nothing is raised, whatever it is.

    Examples
    --------
    >>> numbers_of("20 min")
    Handed(numbers=(20.0,), unit='min', trouble='')
    >>> numbers_of([0.43, ...]).trouble
    'empty'
    """
    try:
        return _read(value)
    except (OverflowError, ZeroDivisionError):
        return Handed(trouble="no-number")
    except KeyboardInterrupt:  # whoever waits for it may stop it
        raise
    except BaseException:  # an object may raise whatever it likes when it is looked at
        return Handed(trouble="unreadable")


def _read(value: Any) -> Handed:
    if value is None or value is ...:
        return Handed(trouble="empty")
    if isinstance(value, bool | np.bool_):
        return Handed(trouble="truth")
    if isinstance(value, str):
        return _from_text(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return Handed(trouble="unreadable")
    if isinstance(value, timedelta | np.timedelta64):
        seconds = value.total_seconds() if isinstance(value, timedelta) else value / np.timedelta64(1, "s")
        return _finite([float(seconds)], "seconds")
    if callable(value) and not isinstance(value, Iterable):
        return Handed(trouble="function")
    return _from_many(value)


def _from_text(text: str) -> Handed:
    found = _TEXT.fullmatch(text)
    if not found:
        return Handed(trouble="text" if text.strip() else "empty")
    number, parts, unit = found.groups()
    if _THOUSANDS.fullmatch(number):
        return Handed(trouble="comma")
    return _finite([float(number.replace(",", ".").replace("−", "-")) / int(parts or 1)], unit)


def _from_many(value: Any) -> Handed:
    if isinstance(value, Mapping):
        value = list(value.values())
        if any(isinstance(one, str) and _from_text(one).trouble for one in value):
            return Handed(trouble="table")
    elif isinstance(value, np.ma.MaskedArray):
        value = np.ma.filled(value.astype(float), np.nan)
    elif isinstance(value, Iterable) and not hasattr(value, "__array__"):
        value = list(islice(value, MOST + 1))
    if isinstance(value, list) and any(one is None or one is ... for one in value):
        return Handed(trouble="empty")
    if isinstance(value, list) and any(isinstance(one, Mapping) for one in value):
        return Handed(trouble="table")
    if isinstance(value, list) and any(isinstance(one, str) for one in value):
        return _from_each([_read(one) for one in value])
    array = np.asarray(value)
    if array.dtype.kind == "b":
        return Handed(trouble="truth")
    if array.dtype.kind == "c" and not np.imag(array).any():
        array = np.real(array)
    if array.size > MOST:
        return Handed(trouble="many")
    return _finite(array.astype(float, casting="unsafe" if array.dtype.kind in "OU" else "same_kind").ravel().tolist())


def _from_each(read: list[Handed]) -> Handed:
    if trouble := next((one.trouble for one in read if one.trouble), ""):
        return Handed(trouble=trouble)
    units = {one.unit for one in read}
    numbers = tuple(number for one in read for number in one.numbers)
    return Handed(numbers, units.pop() if len(units) == 1 else "")


def _finite(numbers: list[float], unit: str = "") -> Handed:
    if not numbers:
        return Handed(trouble="empty")
    return Handed(tuple(numbers), unit) if all(map(isfinite, numbers)) else Handed(trouble="no-number")
