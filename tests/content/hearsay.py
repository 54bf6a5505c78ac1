"""What says of people in general that they guess, believe, expect or feel something."""

import re

_ALSO = r"(?: (?:also|at first|do|first|had|have|just|may|might|often|probably|still|usually|will|would))*"
_MINDS = (
    r"(?:are hard on|assum(?:e|es|ed)|believ(?:e|es|ed)|calls? (?:it|this|that|“)|expect(?:s|ed)?|fear(?:s|ed)?|feels?|"
    r"felt|has heard|have heard|hopes?|imagin(?:e|es|ed)|knows?|says?|said|suppos(?:e|es|ed)|tells?|"
    r"think(?:s|ing)?|thought)"
)
_MANY = (
    r"(?:(?:most|many|some|nearly all|almost all|lots|plenty|a lot)(?: of)? "
    r"(?:us|people|others|readers|learners|students))"
)
_ALL = r"(?:(?:nearly |almost )?(?:everybody|everyone))"
_NOTION = (
    r"(?:advice|answer|assumption|belief|guess|idea|mistake|misunderstanding|"
    r"thing to (?:believe|say|think)|thought|view)"
)
_KINDS = [
    re.compile(kind, re.IGNORECASE)
    for kind in (
        rf"\b{_MANY}{_ALSO} (?:{_MINDS}|guess(?:es|ed)?)\b",
        rf"\b(?:few|many|most) (?:may|might|will|would) (?:{_MINDS}|guess)\b",
        # That everybody guesses, or says why they came, is what a class is asked to do.
        rf"\b{_ALL}{_ALSO} (?!say|tell){_MINDS}\b|\b{_ALL} says? (?:it|so|that)\b",
        rf"\bpeople (?:often|usually|mostly|commonly|always|tend to|like to) {_MINDS}\b",
        r"\b(?:is|are|was|were|been) (?:commonly|easily|generally|often|popularly|usually|widely) "
        r"(?:assumed|believed|expected|felt|guessed|held|known|said|supposed|thought|told)\b",
        rf"\b(?:common|easy|familiar|natural|old|popular|tempting|usual|widespread)\b(?:,? (?!to\b)\w+)? {_NOTION}\b",
        r"\b(?:common|easy|natural|tempting) to (?:assume|believe|expect|guess|say|suppose|think)\b",
        r"\bcomes? (?:first|easily|at once) to mind\b|\bcomes? to mind first\b",
        r"\bthinks? of first\b|\bthe thought comes\b",
        r"\b(?:told|said|repeated|heard|quoted) so often\b",
        rf"\b(?:you|we) (?:probably|surely|all|must have|will have) {_MINDS}\b",
    )
]


def hearsay(text: str) -> list[str]:
    """Give the sentences of a text that say so; what stands in quotation marks is said by whoever is quoted."""
    own = re.sub(r"“[^”]*”", "“”", text)
    return [one for one in re.split(r"(?<=[.!?;])\s+", own) if any(kind.search(one) for kind in _KINDS)]
