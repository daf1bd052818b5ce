import type { Problem } from "../kernel/index.ts";
import type { ReadyLine } from "./lines.ts";
import type { Placed, RawFinding } from "./sheet-schema.ts";

/** Lines given more than once: a group and a member of it are the same line. */
export function repeatedProblems(
  lines: ReadonlyMap<string, ReadyLine>,
  findings: readonly Placed<RawFinding>[],
): Problem[] {
  const lineOf = lineByName(lines);
  const first = new Map<string, { id: string; at: string }>();
  return findings.flatMap(({ entry, index }) => {
    const id = entry.check ?? entry.group ?? "";
    const line = lineOf.get(id);
    if (line === undefined) return [];
    const at = `$.findings[${index}]`;
    const earlier = first.get(line);
    if (earlier === undefined) {
      first.set(line, { id, at });
      return [];
    }
    const code = earlier.id === id ? "given-twice" : "group-and-member";
    const message = {
      zh: `${id}在${earlier.at}已填（${earlier.id}），请删去一条`,
      en: `${id} is given at ${earlier.at} already (${earlier.id}); remove one`,
    };
    return [{ at, code, message }];
  });
}

/** The line that an id scores: its own, or its group's. */
function lineByName(lines: ReadonlyMap<string, ReadyLine>): Map<string, string> {
  return new Map(
    [...lines.values()].flatMap(({ id, members }) => [
      [id, id] as const,
      ...members.map((member) => [member.id, id] as const),
    ]),
  );
}
