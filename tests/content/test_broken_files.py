"""An author who breaks a content file is told which file, which id, what is wrong, and what would be right."""

import re
import shutil
from pathlib import Path

import pytest

from tests.content.mutations import read
from tests.content.once import Once
from widgets.content import ContentError, ContentFaults, read_course, reading
from widgets.content.places import ASSETS
from widgets.content.read import read_toml

SLIDER = '  [[chart.slider]]\n  id = "age"\n  label = "Age"\n  start = 0\n  step = 1\n  nodes = [0, 1]\n'
BREAKS = {
    "a field is missing": (
        "claims.toml", 'verdict = "mixed"\n', "", r"assets/claims.toml: claim '\w+': field 'verdict' is missing"),
    "a field is misspelt": (
        "claims.toml", "verdict = ", "verdikt = ", r"claims.toml: claim 'coping': field 'verdikt' is not known here"),
    "a field has another type": (
        "claims.toml", "number = 7", 'number = "seven"', r"claim 'oxytocin': field 'number': must be a whole number"),
    "a letter that is written, and not looked up": (
        "claims.toml", 'verdict = "mixed"\n', 'verdict = "mixed"\ngrade = "C"\n',
        r"claims.toml: claim 'coping': field 'grade' is not known here"),
    "a letter that does not exist": (
        "grades.toml", 'strong = "A"', 'strong = "F"', r"directness 'direct': field 'letters.strong': cannot be 'F'; there are "),
    "a meaning for a place without a letter": (
        "grades.toml", '  none = "We found', '  weak = "We found',
        r"grades.toml: directness 'untested': field 'says': 'weak' has no letter in this row; there are 'none'"),
    "a row of the table that is missing": (
        "grades.toml", 'id = "near"\n', 'id = "direct"\n', r"grades.toml: directness 'direct': field 'id': it stands twice"),
    "a column of the table that is missing": (
        "grades.toml", re.compile(r'\[\[strength\]\]\nid = "none"[^[]*'), "", r"assets/grades.toml: there is no strength 'none'"),
    "evidence that has no place in the table": (
        "claims.toml", 'strength = "none"', 'strength = "weak"',
        r"claim 'sleep': field 'part': field 'strength': 'weak' has no place in the row 'untested' of assets/grades.toml; there are 'none'"),
    "a claim that is neither weighed nor advice": (
        "claims.toml", "advice = true\n", "", r"claim 'good-cry-and-support': field 'part': needs either 'advice = true' or a 'part'"),
    "a claim that does not say what would change its letter": (
        "claims.toml", re.compile(r'would_change = .*\n'), "", r"claim 'coping': field 'would_change': a claim with a letter needs it"),
    "two parts of which one has no name": (
        "claims.toml", re.compile(r'  of = .*\n'), "", r"claim 'easing-pain': field 'part': field 'of': where there are two, each must say"),
    "an id stands twice": (
        "claims.toml", 'id = "mood"', 'id = "coping"', r"claims.toml: claim 'coping': field 'id': it stands twice"),
    "a number stands twice": (
        "claims.toml", "number = 7\n", "number = 8\n", r"claim '\w+': field 'number': 8 stands twice"),
    "a claim without a lesson": (
        "claims.toml", 'lesson = "02"\n', "", r"claim 'oxytocin': field 'lesson' is missing"),
    "a lesson that does not exist": (
        "claims.toml", 'lesson = "02"', 'lesson = "20"',
        r"claim 'oxytocin': field 'lesson': there is no '20'; the nearest is '\d\d'"),
    "a source that does not exist": (
        "claims.toml", '"leng-2016"', '"leng-2061"',
        r"claim 'oxytocin': field 'references': there is no 'leng-2061'; the nearest is 'leng-2016'"),
    "a source without an address": (
        "references.toml", 'doi = "10.1111/jne.12413"\n', "", r"reference 'leng-2016': needs a field 'doi' or 'url'"),
    "a range without a name": (
        "studies.toml", 'value = 51.0\n', 'value = 51.0\nlow = 50.0\nhigh = 52.0\n',
        r"study 'oxytocin-stress': .*: 'low', 'high' and 'interval' go together: 'interval' is missing"),
    "a number that is none": (
        "studies.toml", 'value = 51.0\n', 'value = nan\n', r"study 'oxytocin-stress': .*value': must be a number, and is nan"),
    "an idea that shows one plan, and has two": (
        "worlds.toml", re.compile(r'show = "one"\nplan = \[(.*)\]'), r'show = "one"\nplan = [\1, \1]',
        r"worlds.toml: idea 'before-and-after': field 'plan': 'one' shows one plan"),
    "a question without a kind": (
        "lessons/02.toml", 'kind = "match"\n', "", r"question '02.messengers': field 'kind' is missing"),
    "yes for true": (
        "lessons/02.toml", "right = true", 'right = "yes"',
        r"field 'options 4.right': must be true or false, and is text in quotes"),
    "an option without an explanation": (
        "lessons/02.toml", '  why = "It was made with people, who watched a film in a group."\n', "",
        r"assets/lessons/02.toml|lessons/02.toml: question '02.stand-in': field 'options.*': field 'why' is missing"),
    "an explanation that is empty": (
        "lessons/02.toml", 'why = "It was made with people, who watched a film in a group."', 'why = ""',
        r"question '02.stand-in': field 'options.*why': must be text that is not empty"),
    "a question without a claim": (
        "lessons/02.toml", 'kind = "match"\nclaim = "stress-hormones"\n', 'kind = "match"\n',
        r"question '02.messengers': field 'claim' is missing"),
    "a question about an unknown claim": (
        "lessons/02.toml", 'claim = "endorphins"', 'claim = "endorfins"',
        r"question '02.wall-sit': field 'claim': there is no 'endorfins'; the nearest is 'endorphins'"),
    "a kind of question that does not exist": (
        "lessons/02.toml", 'kind = "match"', 'kind = "quiz"', r"question '02.messengers': field 'kind': cannot be 'quiz'; there are 'case'"),
    "two right options where one fits": (
        "lessons/02.toml", 'text = "About twenty"\n', 'text = "About twenty"\n  right = true\n',
        r"question '02.how-many-studies': field 'options': exactly one option must be right"),
    "a class that is longer than its lesson": (
        "lessons/02.toml", "{ minutes = 5, what", "{ minutes = 6, what",
        r"lessons/02.toml: teacher: field 'minutes': they add up to 46, not to 45"),
    "a question of another lesson": (
        "lessons/02.toml", 'id = "02.messengers"', 'id = "03.messengers"',
        r"question '03.messengers': field 'id': it must begin with '02.'"),
    "a scene that does not exist": (
        "lessons/02.toml", 'goes = "listen"', 'goes = "lissen"',
        r"question '02.headline': field 'scenes': scene 'start': there is no scene 'lissen'; the nearest is 'listen'"),
    "an estimate whose range does not hold its answer": (
        "lessons/02.toml", "low = 9.0", "low = 15.0", r"question '02.wall-sit': .* must rise in this order"),
    "a grade without an explanation": (
        "lessons/08.toml", re.compile(r'  A = "Such a swing.*\n'), "",
        r"question '08.grade-swing': field 'why': no explanation for grade A"),
    "a chart that shows an unknown number": (
        "charts.toml", '"half-life-oxytocin.dose"', '"half-life-oxytocin.doze"',
        r"chart 'fading': row 'oxytocin': field 'value': there is no number 'half-life-oxytocin.doze'; the nearest is 'half-life-oxytocin.dose'"),
    "a chart without a source": (
        "charts.toml", re.compile(r'id = "claimed"(.*?)badge = "claim"', re.DOTALL), r'id = "claimed"\1badge = "measured"',
        r"chart 'claimed': field 'references': has numbers without a source"),
    "a measured number without a source": (
        "studies.toml", 'reference = "barraza-2009"\n', "", r"study 'oxytocin-film': field 'reference' is missing"),
    "a slider that starts outside its range": (
        "charts.toml", "start = 6.0", "start = 80.0", r"chart 'stress': field 'slider': 'strength': 'start' must lie within 'nodes'"),
    "a slider that starts between what is computed ahead": (
        "charts.toml", "start = 6.0", "start = 8.0", r"chart 'stress': field 'slider': 'strength': 'start' must be one of 'nodes'"),
    "a slider that starts between its steps": (
        "charts.toml", "step = 2.5\n", "step = 3.0\n", r"field 'slider': 'length': 'start' cannot be reached from 5 in steps of 3"),
    "a slider whose nodes fall": (
        "charts.toml", "nodes = [0, 1, 3, 6, 10]", "nodes = [0, 1, 6, 3, 10]", r"field 'slider': 'strength': 'nodes' must rise"),
    "a slider that has a node twice": (
        "charts.toml", "nodes = [0, 1, 3, 6, 10]", "nodes = [0, 1, 3, 6, 6, 10]", r"field 'slider': 'strength': 'nodes' must rise"),
    "a chart that does not name a column of its table": (
        "charts.toml", 'columns = ["Was anybody crying?"]\n', "",
        r"assets/charts.toml: chart 'near': field 'columns': the form 'changes' needs the names of 1 columns of its table"),
    "a slider on a chart that does not move": (
        "charts.toml", "  [chart.settings]\n  most = 24.0\n", SLIDER + "  [chart.settings]\n  most = 24.0\n",
        r"assets/charts.toml: chart 'how-often': field 'slider': the form 'bars' does not move, so 'age' would do nothing"),
    "a slider that its chart's form does not know": (
        "charts.toml", 'id = "length"', 'id = "lenght"',
        r"chart 'stress': field 'slider': 'lenght' would do nothing; the form 'stress' is moved by 'strength', 'length', 'relief'"),
    "sliders in another order than the form's": (
        "charts.toml", re.compile(r'id = "ml"(.*?)id = "times"', re.DOTALL), r'id = "times"\1id = "ml"',
        r"chart 'drain': field 'slider': the form 'drain' needs these sliders, in this order: 'ml', 'times', 'minutes'"),
    "a chart's setting that is misspelt": (
        "charts.toml", "most = 24.0", "mots = 24.0", r"assets/charts.toml: chart 'how-often': field 'settings.mots' is not known here; the nearest is 'most'"),
    "a chart's settings that are missing": (
        "charts.toml", "  [chart.settings]\n  most = 24.0\n", "", r"chart 'how-often': field 'settings' is missing"),
    "settings of a chart that has none": (
        "charts.toml", 'form = "chain"\n', 'form = "chain"\nsettings = { most = 1.0 }\n',
        r"chart 'claimed': field 'settings' is not known here"),
    "a scale that ends before it begins": (
        "charts.toml", "least = -0.2\n", "least = 2.0\n", r"chart '[a-z-]+': field 'settings': 'least' is 2 and must lie below"),
    "a form that does not exist": (
        "charts.toml", 'form = "months"', 'form = "month"', r"chart 'months': field 'form': cannot be 'month'; the nearest is 'months'"),
    "a row that a chart's form needs": (
        "charts.toml", 'id = "pituitary"', 'id = "gland"', r"chart 'months': field 'row': the form 'months' needs a row 'pituitary'"),
    "a row that a chart's form has no place for": (
        "charts.toml", '  [[chart.row]]\n  id = "highest"\n  label = "highest, 8:32"',
        '  [[chart.row]]\n  id = "middle"\n  label = "middle"\n  [[chart.row]]\n  id = "highest"\n  label = "highest, 8:32"',
        r"chart 'day': field 'row': the form 'day' has no place for 'middle'"),
    "a sentence for a fact that does not exist": (
        "charts.toml", 'when = { relief = "= 0" }', 'when = { releif = "= 0" }',
        r"chart 'stress': field 'when': there is no slider or fact 'releif'; the nearest is 'relief'"),
    "a sentence that names a fact that does not exist": (
        "charts.toml", "{acth_fall}", "{acth_fell}",
        r"chart 'stress': field 'sentence': there is no slider or fact 'acth_fell'; the nearest is 'acth_fall'"),
    "a condition that cannot be read": (
        "charts.toml", 'crh_highest = "< 1.005"', 'crh_highest = "small"', r"chart 'stress': field 'sentence 1.when.crh_highest': must be a sign and a number"),
    "a fact of a curve that is not drawn": (
        "charts.toml", 'of = "acth"', 'of = "atch"',
        r"chart 'stress': fact 'acth_highest': field 'of': there is no curve 'atch'; the nearest is 'acth'"),
    "a reading that does not exist": (
        "charts.toml", 'read = "highest at"', 'read = "peak"', r"chart 'stress': field 'fact.*read': cannot be 'peak'; there are 'apart'"),
    "help lines without the day of the check": (
        "help.toml", re.compile(r"^checked = .*$", re.MULTILINE), "", r"help.toml: field 'checked': it must be the date"),
    "beliefs that are compared with none": (
        "lessons/07.toml", 'compare = "00.eight-statements"', 'compare = "00.eight-statments"',
        r"lessons/07.toml: beliefs '07.[a-z-]+': field 'compare': there is no '00.eight-statments'; the nearest is"),
    "statements that are not those of before": (
        "lessons/00.toml", '  id = "', '  id = "other-', r"beliefs '07.[a-z-]+': field 'compare': its statements must have the"),
    "a review that leaves out what is not there": (
        "lessons/08.toml", '"04.hiding-face"', '"04.hiding-fase"',
        r"review '08.session': field 'leave_out': there is no '04.hiding-fase'; the nearest is '04.hiding-face'"),
    "a table that is not known": (
        "glossary.toml", "[[term]]", "[[terms]]", r"glossary.toml: 'terms' is not known here; the nearest is 'term'"),
    "a file that is not TOML": (
        "claims.toml", '[[claim]]', '[[claim]', r"assets/claims.toml: this is not TOML in UTF-8: .*line \d+"),
}  # fmt: skip
# Where one break is several faults.
MORE = {"a row that a chart's form needs": 2, "a slider that its chart's form does not know": 2}


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    return Path(
        shutil.copytree(ASSETS, tmp_path / "assets", ignore=shutil.ignore_patterns("fonts", "pictures", "bench"))
    )


@pytest.fixture(scope="module")
def once() -> Once:
    """Read what nobody breaks a single time for all breaks."""
    return Once(read(ASSETS))


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_file_is_said_in_one_sentence(
    name: str, once: Once, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, old, new, message = BREAKS[name]
    text = (ASSETS / file).read_text("utf-8")
    broken = old.sub(new, text, count=1) if isinstance(old, re.Pattern) else text.replace(old, new, 1)
    assert broken != text, "the fixture no longer breaks anything"
    path = tmp_path / "assets" / file
    path.parent.mkdir(parents=True)
    path.write_text(broken, "utf-8")

    def handed(asked: Path) -> dict:
        one = asked.relative_to(ASSETS).as_posix()
        return read_toml(path) if one == file else once.files[one]

    once.put_in(monkeypatch, handed, reading)
    with pytest.raises(ContentFaults) as told:
        read_course(ASSETS)
    fitting = [one for one in told.value.faults if re.search(message, one)]
    assert fitting, told.value.faults
    assert not any("\n" in one for one in told.value.faults)
    assert len(told.value.faults) <= MORE.get(name, 1), "what is broken once is said once"


def test_a_missing_file_is_named(assets: Path) -> None:
    (assets / "glossary.toml").unlink()
    with pytest.raises(ContentError, match=r"assets/glossary.toml: there is no such file"):
        read_course(assets)


def test_the_content_as_it_is_can_be_read(assets: Path) -> None:
    assert len(read_course(assets).claim) == 35
