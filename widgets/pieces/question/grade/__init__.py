"""How well a claim is supported: its letter. It is asked as one choice."""

from ....content import Course


def asked_as(course: Course, content: dict) -> dict:
    """Give the letters as options; the claim's own fits."""
    why, letter = content["why"], course.claim[content["claim"]].grade
    # Written here, and not in the catalogue: what is put together there takes a kernel longer than all else.
    texts = {one: f"{one} – {course.grade[one].name}" for one in "ABCDE"}
    options = [{"text": text, "why": why[key], "right": key == letter} for key, text in texts.items()]
    return {"kind": "one", "options": options}
