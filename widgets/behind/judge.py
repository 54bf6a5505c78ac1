"""Says what fits in an answer to an exercise, and where to look; of every slip that it knows, something of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log
from typing import Any

from ..content.exercises import Exercise
from ..words import Words
from .numbers import Handed, numbers_of

LONGEST = 140  # letters of what an error says
OF_A_SLIP = 0.025  # the least share of `within` by which the numbers of a slip may be missed


@dataclass(frozen=True)
class Judged:
    """Whether an answer fits, and what is said about it; `fits` is None where there was no answer to judge."""

    fits: bool | None
    says: str
    numbers: tuple[float, ...] = ()


def judge(exercise: Exercise, value: Any, words: Words) -> Judged:
    """Judge whatever somebody hands over. Nothing is raised, whatever it is."""
    if exercise.calls:
        if not callable(value):
            return Judged(
                None, words("exercise-empty" if numbers_of(value).trouble == "empty" else "exercise-name-alone")
            )
        said, numbers = _called(exercise, value, words)
        if said:
            return Judged(None, said)
        handed = Handed(numbers)
    else:
        handed = numbers_of(value)
    if handed.trouble:
        return Judged(None, words(f"exercise-{handed.trouble}", kind=_kind_of(value), n=len(exercise.answer)))
    if len(handed.numbers) != len(exercise.answer):
        return Judged(None, words("exercise-count", got=len(handed.numbers), n=len(exercise.answer)))
    return _judged(exercise, handed, words)


def _judged(exercise: Exercise, handed: Handed, words: Words) -> Judged:
    numbers = handed.numbers
    units = _units(exercise, handed)
    if not units:
        return Judged(None, _unknown_unit(exercise, handed.unit, words))
    for unit, factor in units:
        scaled = [one * factor for one in numbers]
        if _near(exercise, scaled, exercise.answer):
            turned = "" if factor == 1 else words("exercise-in-unit", unit=unit)
            return Judged(True, f"{exercise.fits} {turned}".strip(), numbers)
    meant = min((factor for _, factor in units), key=lambda factor: _far(exercise, numbers, factor))
    for factor in (units[0][1], meant):
        scaled = [one * factor for one in numbers]
        for slip in exercise.slip:
            if _slipped(exercise, scaled, slip.numbers):
                return Judged(False, slip.says, numbers)
    return Judged(False, _elsewhere(exercise, [one * meant for one in numbers], words), numbers)


def _elsewhere(exercise: Exercise, numbers: list[float], words: Words) -> str:
    """Say where to look in numbers that are no slip we know."""
    if _near(exercise, sorted(numbers), sorted(exercise.answer)):
        return words("exercise-order")
    if _near(exercise, [-one for one in numbers], exercise.answer):
        return words("exercise-sign")
    place = next(
        place
        for place, (one, wanted) in enumerate(
            zip(_ordered(exercise, numbers), _ordered(exercise, exercise.answer), strict=True)
        )
        if abs(one - wanted) > exercise.within
    )
    below = _ordered(exercise, numbers)[place] < _ordered(exercise, exercise.answer)[place]
    said = exercise.below if below else exercise.above
    if len(numbers) == 1:
        return said
    if not exercise.calls:
        return f"{words('exercise-place', place=place + 1, n=len(numbers))} {said}"
    call, which = divmod(place, exercise.each)
    called = ", ".join(f"{one:g}" for one in exercise.calls[call])
    return f"{words('exercise-call', called=called, place=which + 1, n=exercise.each)} {said}"


def _units(exercise: Exercise, handed: Handed) -> list[tuple[str, float]]:
    """Give the units in which numbers may be meant, the own one first; only those that were named, if one was."""
    known = [(exercise.unit, 1.0), *exercise.units.items()]
    named = _plain(handed.unit)
    if not named:
        return known
    return [(one, factor) for one, factor in known if one and _is_named(_plain(one), named)]


def _is_named(unit: str, named: str) -> bool:
    """Say whether a unit is meant by its name, its short form (min), the plural of that, or with more behind it."""
    return unit.startswith((named, named.removesuffix("s") or named)) or named.startswith(unit)


def _plain(unit: str) -> str:
    return "".join(unit.lower().split()).rstrip(".")


def _unknown_unit(exercise: Exercise, unit: str, words: Words) -> str:
    known = ", ".join(filter(None, [exercise.unit, *exercise.units]))
    message = "exercise-unit" if known else "exercise-unit-alone"
    return words(message, unit=unit[:LONGEST], known=known, n=len(exercise.answer))


def _far(exercise: Exercise, numbers: Sequence[float], factor: float) -> float:
    """Say how many times too large or too small numbers are, if they are meant in this unit."""
    pairs = zip(numbers, exercise.answer, strict=True)
    return sum(abs(log(abs(one * factor / wanted))) for one, wanted in pairs if one and wanted)


def _slipped(exercise: Exercise, numbers: Sequence[float], slip: Sequence[float]) -> bool:
    """Say whether these are the numbers of a slip. A small one is to be met as closely, for its size, as the answer."""
    if len(numbers) != len(slip):
        return False
    triples = zip(
        _ordered(exercise, numbers), _ordered(exercise, slip), _ordered(exercise, exercise.answer), strict=True
    )
    return all(
        abs(one - other) <= exercise.within * min(1, max(OF_A_SLIP, abs(other / wanted) if wanted else 1))
        for one, other, wanted in triples
    )


def _near(exercise: Exercise, numbers: Sequence[float], wanted: Sequence[float]) -> bool:
    if len(numbers) != len(wanted):
        return False
    pairs = zip(_ordered(exercise, numbers), _ordered(exercise, wanted), strict=True)
    return all(abs(one - other) <= exercise.within for one, other in pairs)


def _ordered(exercise: Exercise, numbers: Sequence[float]) -> list[float]:
    return sorted(numbers) if exercise.any_order else list(numbers)


def _called(exercise: Exercise, function: Callable, words: Words) -> tuple[str, tuple[float, ...]]:
    """Call a function with all that it is to be tried with: what stands in the way, and what it gave."""
    given: list[float] = []
    for arguments in exercise.calls:
        called = ", ".join(f"{one:g}" for one in arguments)
        try:
            back = function(*arguments)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            return words("exercise-stopped", called=called, error=_said_by(error)), ()
        if back is None:
            return words("exercise-no-return"), ()
        read = numbers_of(back)
        if back is ... or read.trouble == "empty":
            return words("exercise-empty"), ()
        if read.trouble or len(read.numbers) != exercise.each:
            return words("exercise-gives", called=called, n=exercise.each, got=len(read.numbers)), ()
        given += read.numbers
    return "", tuple(given)


def _said_by(error: BaseException) -> str:
    """Give what an error says, as far as it fits into a sentence."""
    try:
        said = str(error).strip().split("\n")[0]
    except Exception:
        said = ""
    said = said if len(said) <= LONGEST else f"{said[:LONGEST].rstrip()}…"
    return f"{_kind_of(error)}: {said}".removesuffix(": ").rstrip(".")


def _kind_of(value: Any) -> str:
    """Name the type of a value; also of one that raises when it is asked for its name."""
    return type.__dict__["__name__"].__get__(type(value))
