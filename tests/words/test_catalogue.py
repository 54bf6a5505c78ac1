"""The words of the interface stand in one catalogue, and are said alike by Python, by templates and by scripts."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Junk, Message, Placeable, Term, TextElement
from jinja2 import Environment
from markupsafe import Markup
from playwright.sync_api import Page

from tests.course import COURSE
from widgets.content.places import ASSETS
from widgets.pieces.shared.bundle import bundle
from widgets.words import MissingWords, Words, WordsError, faults, read_words

ROOT = Path(__file__).parent.parent.parent
SHARED = ROOT / "widgets/pieces/shared"
FILES = sorted((ASSETS / "words").rglob("*.ftl"))
ENGLISH = """\
# A note.
greet = Hello
answers = { $n ->
    [one] One answer.
   *[other] { $n } answers.
}
more = Read { $link } & go on, { greet }.
course-name = This is { $course }.
badge-model = a model
badge-claim = a claim
"""
# Slovenian has a number of its own for two.
SLOVENE = """\
answers = { $n ->
    [one] { $n } odgovor
    [two] { $n } odgovora
    [few] { $n } odgovori
   *[other] { $n } odgovorov
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, text in {"en": ENGLISH, "sl": SLOVENE}.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "all.ftl").write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def words(folder: Path) -> Words:
    return read_words([folder], course="A Course")


def variables() -> dict[str, list[str]]:
    """Give the variables of each message of the course, also of those whose words it takes into its own."""
    texts = {}
    for file in FILES:
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, Message):
                texts[entry.id.name] = FluentSerializer().serialize_entry(entry)
    own = {name: set(re.findall(r"\$(\w+)", text)) for name, text in texts.items()}
    taken = {name: re.findall(r"\{ ([a-z][\w-]*) \}", text) for name, text in texts.items()}
    return {name: sorted(own[name].union(*(own[other] for other in taken[name])) - {"course"}) for name in texts}


def in_script(page: Page, folder: Path, words: Words, script: str) -> object:
    entry = folder / "entry.js"
    say = os.path.relpath(SHARED / "say.js", folder)
    entry.write_text(f'import {{ say, sayAround }} from "./{say}";\nexport function run() {{ {script} }}\n')
    return page.evaluate(f"({bundle(entry, words).strip().removesuffix(';')}).run()")


@pytest.mark.parametrize("n", [0, 1, 2, 3, 5, 12345])
@pytest.mark.parametrize("language", ["en", "sl"])
def test_python_templates_and_scripts_say_the_same(page: Page, folder: Path, n: int, language: str) -> None:
    words = read_words([folder], language, course="A Course")
    said = words("answers", n=n)
    template = Environment(autoescape=True).from_string('{{ say("answers", n=n) }}')
    assert template.render(say=words, n=n) == said
    assert in_script(page, folder, words, f'return say("answers", {{ n: {n} }});') == said


def test_plurals_follow_the_rules_of_the_language(folder: Path) -> None:
    english, slovene = read_words([folder]), read_words([folder], "sl")
    assert [english("answers", n=n) for n in (1, 2)] == ["One answer.", "2 answers."]
    assert [slovene("answers", n=n) for n in (1, 2, 3, 5)] == ["1 odgovor", "2 odgovora", "3 odgovori", "5 odgovorov"]
    assert (english.language, slovene.language) == ("en", "sl")


def test_what_a_language_lacks_is_said_in_english(page: Page, folder: Path) -> None:
    words = read_words([folder], "sl")
    assert words("greet") == "Hello"
    assert in_script(page, folder, words, 'return say("greet");') == "Hello"


def test_a_message_that_is_nowhere_is_loud_here_and_quiet_for_a_learner(page: Page, folder: Path, words: Words) -> None:
    with pytest.raises(MissingWords, match="no-such-message"):
        words("no-such-message")
    with pytest.raises(MissingWords, match="answers"):
        words("answers")
    code = "import warnings; from widgets.words import Words; print(Words({'en': {}}, {})('not-there'))"
    quiet = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert (quiet.stdout.strip(), quiet.stderr) == ("not-there", "")
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    assert in_script(page, folder, words, 'return say("no-such-message");') == "no-such-message"
    assert any("no-such-message" in one for one in heard)


def test_a_sentence_stands_around_a_link(page: Page, folder: Path, words: Words) -> None:
    said = words("more", link=Markup("<a href='x'>on</a>"))
    assert said == Markup("Read <a href='x'>on</a> &amp; go on, Hello.")
    assert words("more", link="<b>") == "Read <b> & go on, Hello."
    script = """const link = document.createElement("a");
    link.textContent = "<on>";
    const place = document.createElement("p");
    place.append(...sayAround("more", { link }));
    return place.outerHTML;"""
    assert in_script(page, folder, words, script) == "<p>Read <a>&lt;on&gt;</a> &amp; go on, Hello.</p>"


def test_the_name_of_the_course_is_known_to_every_message(page: Page, folder: Path, words: Words) -> None:
    assert words("course-name") == "This is A Course."
    assert in_script(page, folder, words, 'return say("course-name");') == "This is A Course."


def test_scripts_are_given_the_messages_that_they_say_and_no_others(page: Page, folder: Path, words: Words) -> None:
    given = words.for_scripts({"more", "badge-", "not-there"})
    patterns = {"badge-claim": "a claim", "badge-model": "a model", "more": ["Read ", ["link"], " & go on, Hello."]}
    assert given == {"language": "en", "known": {"course": "A Course"}, "spoken": [["en", patterns]]}
    said = in_script(page, folder, words, "return ['model', 'claim'].map((kind) => say(`badge-${kind}`));")
    assert said == ["a model", "a claim"]


def test_every_message_of_the_course_is_said_alike_in_python_and_in_scripts(page: Page, tmp_path: Path) -> None:
    words = COURSE.words
    for n in (0, 1, 2, 3, 12345):
        asked = [[one, dict.fromkeys(names, n)] for one, names in variables().items()]
        here = [words(one, **given) for one, given in asked]
        named = "".join(f"// say(`{one}-`)\n" for one in sorted({one.partition("-")[0] for one, _ in asked}))
        script = f"{named}return {json.dumps(asked)}.map(([id, given]) => say(id, given));"
        assert in_script(page, tmp_path, words, script) == here


def test_what_scripts_cannot_say_is_refused_in_one_sentence() -> None:
    texts = {"day": "day = { DATETIME($at) }\n", "half": "half = { $n ->\n    [one] One\n}\n"}
    for name, text in texts.items():
        with pytest.raises(WordsError, match=f"the message '{name}'"):
            Words({"en": {name: text}}, {}).for_scripts({name})


def test_nothing_in_a_message_can_end_its_script_element(page: Page, folder: Path) -> None:
    words = Words({"en": {"bad": "bad = </script><b>\n"}}, {})
    assert "</script" not in bundle(SHARED / "say.js", words)
    assert in_script(page, folder, words, 'return say("bad");') == "</script><b>"


def test_every_file_is_read_whole_by_fluent_itself() -> None:
    parser = FluentParser()
    assert FILES
    for file in FILES:
        for entry in parser.parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, Junk), f"{file}: {entry.content!r} is no message"


def test_what_is_said_without_fluent_is_said_as_fluent_says_it() -> None:
    parser, words = FluentParser(), COURSE.words
    plain = 0
    for file in FILES:
        for entry in parser.parse(file.read_text("utf-8")).body:
            if isinstance(entry, Message) and all(isinstance(one, TextElement) for one in entry.value.elements):
                assert words(entry.id.name) == "".join(one.value for one in entry.value.elements)
                plain += 1
    assert plain


def test_messages_are_plain_text() -> None:
    for file in FILES:
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, Message | Term):
                texts = [one.value for one in entry.value.elements if not isinstance(one, Placeable)]
                assert not [one for one in texts if re.search(r"</?[a-z]|&\w+;", one)], entry.id.name


def test_every_message_that_is_said_is_there_and_every_one_there_is_said() -> None:
    assert faults(COURSE.words, [ROOT / "widgets"]) == []


# What says a sentence to somebody who learns or teaches. Whoever writes content is told in English what is off in it,
# and the door speaks before anything is installed.
SAYS = {"RecordTrouble", "HubTrouble", "PollTrouble", "CannotStart", "print", "fine", "mended", "trouble"}
NO_CATALOGUE = {"door"}


def sentences_in(path: Path) -> list[str]:
    """Give what a module says in words of its own where it should say a message."""
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    saying = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in SAYS]
    parts = [part for call in saying for one in call.args for part in (one, *getattr(one, "values", []))]
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return [text for text in texts if re.search(r"[A-Za-z]{2,},? [A-Za-z]{2,}", text)]


def test_no_module_says_a_sentence_of_its_own() -> None:
    engine = [path for path in (ROOT / "widgets").rglob("*.py") if path.relative_to(ROOT).parts[1] not in NO_CATALOGUE]
    found = {path.name: said for path in engine if (said := sentences_in(path))}
    assert found == {}


def test_what_does_not_fit_between_sources_and_catalogue_is_said(tmp_path: Path, words: Words) -> None:
    (tmp_path / "a.js").write_text(
        'say("greet"); say(`badge-${kind}`); say("missing-one"); say(`none-${kind}`); say("badge")'
    )
    (tmp_path / "b.html").write_text('{{ say("more", link=x) }}')
    (tmp_path / "c.py").write_text('words("answers", n=3)')
    assert faults(words, [tmp_path]) == [
        "a.js says 'badge', which is in no file of assets/words/.",
        "a.js says 'missing-one', which is in no file of assets/words/.",
        "a.js says 'none-', which is in no file of assets/words/.",
        "assets/words/: 'course-name' is said nowhere: take it out.",
    ]


def test_a_message_that_cannot_be_said_whole_is_named_with_its_language(folder: Path, tmp_path: Path) -> None:
    (folder / "sl/more.ftl").write_text(
        "more = Preberi { $lynk } { $n ->\n    [one] x\n   *[other] { $m }\n}\ngreet = { $n\n", "utf-8"
    )
    (folder / "en/more.ftl").write_text(
        "twice = Twice { $misspelt }\nstray = Here\na line that is no message\n", "utf-8"
    )
    (tmp_path / "a.html").write_text('{{ say("greet") }} {{ say("more", link=x) }} {{ say("twice", spelt=y) }}')
    (tmp_path / "b.py").write_text('words("answers", n=3), words("course-name"), words("stray"), words(f"badge-{x}")')
    words = read_words([folder], "sl", course="A Course")
    assert words.lacking == words.ids - {"answers", "more", "greet"}
    assert faults(words, [tmp_path]) == [
        "assets/words/en/: the message 'stray' cannot be read: 'stray = Here\\na line that is no message'",
        "assets/words/en/: 'twice' names $misspelt, and is given nothing",
        "assets/words/sl/: the message 'greet' cannot be read: 'greet = { $n'",
        "assets/words/sl/: 'more' names $lynk, and is given $link",
        "assets/words/sl/: 'more' names $m, and is given $link",
        "assets/words/sl/: 'more' names $n, and is given $link",
    ]


def test_a_catalogue_that_cannot_be_read_is_refused_in_one_sentence(folder: Path) -> None:
    with pytest.raises(WordsError, match="no words in this language"):
        read_words([folder], "fr")
    (folder / "en" / "more.ftl").write_text("greet = Hi\n")
    with pytest.raises(WordsError, match=r"words/en/more.ftl: the message 'greet' is there twice"):
        read_words([folder])


def test_a_course_may_say_a_message_in_its_own_way(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "en").mkdir(parents=True)
    (own / "en" / "some.ftl").write_text("greet = Good day\n")
    words = read_words([own, folder])
    assert (words("greet"), words("badge-model")) == ("Good day", "a model")


def test_a_kernel_need_not_load_what_formats_messages() -> None:
    code = (
        "import sys; from widgets.content import installed_course;"
        "from widgets.pieces.shared.scripts import pieces_script;"
        "words = installed_course().words; pieces_script(words); words('header-close');"
        "words('record-disk-full'); words('record-no-home', variable='X');"
        "print(sorted({*sys.modules} & {'fluent.runtime', 'babel', 'pytz'}))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert said.stdout.strip() == "[]"
