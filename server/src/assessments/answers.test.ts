import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * Who may hold the state of an assessment; everybody else gets what `viewed.ts` lets a reader see, or the one sheet that
 * the station handed in of itself and sees whoever of it looks.
 */
const HOLDERS = ["append-actions.ts", "find-own-sheet.ts", "viewed.ts"];
/** Of the domain, what makes or opens a state, and what is computed from all of it. */
const OPENING = /\b(replay|viewFor|applyAction|resultOf|sheetScore|snapshotOf|findPublicResult|State)\b/;
/** The files that make a state or work on one inside a command, by the calendar, to verify, or to enter a demonstration; none answers anybody. */
const WITHIN = [
  ...["load.ts", "project.ts", "project-published.ts", "keep-published.ts", "refresh-todos.ts", "settle-batch.ts"],
  ...["verify-assessments.ts", "verify-published.ts", "published-of-log.ts", "replayed.ts", ...HOLDERS],
  ...["import-actions.ts", "project-messages.ts"],
];

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !/[.](test|fixture)[.]ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** What a file imports from somewhere, as it is written. */
function importsOf(text: string, from: string): string {
  const found = [...text.matchAll(/import ([^;]*?) from "([^"]+)";/g)].filter(([, , where]) => where === from);
  return found.map(([, what]) => what).join();
}

test("a state is loaded by what appends to it, looks at it for a reader or the station itself, by the calendar, and to see what a workbook was made from", () => {
  const loading = files.filter(({ text }) => importsOf(text, "./load.ts") !== "");
  expect(loading.map(({ name }) => name).sort()).toEqual([
    ...["append-actions.ts", "find-own-sheet.ts", "import-workbook.ts", "refresh-todos.ts", "viewed.ts"],
  ]);
});

test("nothing else makes one, or what is made of all of it", () => {
  const opening = files.filter(
    ({ name, text }) => !WITHIN.includes(name) && OPENING.test(importsOf(text, "@jianheng/domain/assessments")),
  );
  expect(opening.map(({ name }) => name)).toEqual([]);
});

test("a log is read by what loads a state or verifies it, and what was written on a sheet by who writes on it", () => {
  const reading = files.filter(
    ({ name, text }) => !name.endsWith("store.ts") && /\b(listSummary|listLatest|listWritten|listLog)\b/.test(text),
  );
  expect(reading.map(({ name }) => name)).toEqual(["load.ts", "verify-assessments.ts", "write-on-sheet.ts"]);
});

test("a state is handed on to what acts on it, and answers what the acting reader wrote and no more", () => {
  const handed = files.filter(({ text }) => importsOf(text, "./append-actions.ts").includes("appendActions"));
  expect(handed.map(({ name }) => name)).toEqual(["append-action.ts", "import-workbook.ts", "write-on-sheet.ts"]);
});
