// Says which cells the script of JupyterLab's extension takes for the language of lessons; asked and answered as JSON.

import { readFileSync } from "node:fs";

import { lessonLanguage } from "../../widgets/lab/labextension/static/language.js";

const { names, cells } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(cells.map(lessonLanguage(names))));
