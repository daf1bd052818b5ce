import type { Whose } from "@jianheng/domain/assessments";
import type { SheetImport } from "../../api/models.ts";

/** An import that waits for choices. */
export type Waiting = Extract<SheetImport, { is: "conflicts" }>;
export type ImportConflict = Waiting["conflicts"][number];

/** Whose is to stand, by line, or by check of a group. Nothing is chosen beforehand. */
export type ImportChoices = Readonly<Record<string, Whose>>;

/** What a conflict is chosen by. */
export function idOf({ line, check }: ImportConflict): string {
  return check ?? line;
}

/** How many conflicts are still to be chosen of. */
export function leftToChoose({ conflicts }: Waiting, choices: ImportChoices): number {
  return conflicts.filter((one) => choices[idOf(one)] === undefined).length;
}

/** What the file is sent again with, once all is chosen. */
export function chosenQuery({ conflicts, version }: Waiting, choices: ImportChoices): Record<string, string> {
  const of = (whose: Whose) => conflicts.map(idOf).filter((id) => choices[id] === whose);
  return { seen: String(version), mine: of("mine").join(","), theirs: of("theirs").join(",") };
}

/** What of earlier choices is to be said again: a conflict that was settled is not shown anew, but still chosen of. */
export function withEarlier(earlier: Record<string, string>, now: Record<string, string>): Record<string, string> {
  const ids = (text: string | undefined) => (text ?? "").split(",").filter((id) => id !== "");
  const said = new Set([...ids(now.mine), ...ids(now.theirs)]);
  const both = (whose: "mine" | "theirs") => [...ids(earlier[whose]).filter((id) => !said.has(id)), ...ids(now[whose])];
  return { ...now, mine: both("mine").join(","), theirs: both("theirs").join(",") };
}
