"""What TOML and JSON hold, told apart so that whoever checks types knows it too."""

from typing import Any, TypeGuard

Table = dict[str, Any]


def is_table(value: object) -> TypeGuard[Table]:
    """Say whether it is a table, whose names are texts."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Say whether it is a list."""
    return isinstance(value, list)
