/* What these scripts say: handed over by the server of a course, else in English. */
// Written by `python -m widgets.lab.says`.
const ENGLISH = {"language": "en", "known": {}, "spoken": [["en", {"header-find": "Find", "header-put-away": "Hide this", "lab-away": "The pieces of this lesson did not come from the server. The text can be read without them; to try again, reload the page.", "lab-bar": "This lesson", "lab-jupyter": "Jupyter", "lab-lessons": "Previous and next lesson", "lab-more": "More", "lab-next": ["Next lesson: ", ["title"]], "lab-previous": ["Previous lesson: ", ["title"]], "lab-room": "Only the lesson", "lab-run": "The course is not installed where this Jupyter runs, so the pieces of this lesson do not stand here by themselves. The text can be read without them; to see them, choose “Run All Cells” in the Run menu.", "lab-show-code": "Show code", "lab-title": [["lesson"], " · ", ["course"]], "piece-missing": "One piece of this lesson is missing here. Everything else works: please read on."}]]};
const page = JSON.parse(document.getElementById("jupyter-config-data")?.textContent ?? "{}");

export const WORDS = page.goodCrySays ? JSON.parse(page.goodCrySays) : ENGLISH;
