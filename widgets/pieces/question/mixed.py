"""A mixed order that is the same at every opening, so that a page does not change under its reader."""


def mixed(things: list, seed: str) -> list:
    """Mix a list by a seed; never gives the order that it was given, where there is another."""
    number = 2166136261
    for letter in seed:
        number = ((number ^ ord(letter)) * 16777619) % 2**32
    order = list(things)
    for i in range(len(order) - 1, 0, -1):
        number = (number * 1664525 + 1013904223) % 2**32
        j = number * (i + 1) // 2**32
        order[i], order[j] = order[j], order[i]
    return order[1:] + order[:1] if order == list(things) else order
