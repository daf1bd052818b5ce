import { z } from "zod";
import { jsonPath, type Problem, type Words, zodProblems } from "../kernel/index.ts";
import type { ReadyLine } from "./lines.ts";
import type { Edition } from "./model.ts";
import type { RawFinding } from "./sheet-schema.ts";

interface Place {
  edition: Edition;
  lines: ReadonlyMap<string, ReadyLine>;
  finding: RawFinding;
  index: number;
}

/** What is wrong with one finding of a sheet. */
export function findingProblems(place: Place): Problem[] {
  const { lines, finding, index } = place;
  const at = `$.findings[${index}]`;
  const { check, group, note, ...observation } = finding;
  if ((check === undefined) === (group === undefined)) {
    const message = { zh: "每条须填 check 或 group 之一", en: "give either check or group" };
    return [{ at, code: "check-or-group", message }];
  }
  const kind = check === undefined ? "group" : "check";
  const id = check ?? group ?? "";
  const line = lines.get(id);
  if (line?.kind !== kind) return [{ at: `${at}.${kind}`, ...unknownLine(place, id, kind) }];
  const notes = note === undefined || typeof note === "string" ? [] : [noteProblem(at)];
  return [...notes, ...observationProblems({ line, observation, at })];
}

function noteProblem(at: string): Problem {
  return {
    at: `${at}.note`,
    code: "wrong-type",
    message: { zh: "应填文字（加引号）", en: "must be text (in quotes)" },
  };
}

/** What is wrong with one observation of a line, by its rule. `at` is the place of the finding. */
export function observationProblems({
  line,
  observation,
  at,
}: {
  line: ReadyLine;
  observation: unknown;
  at: string;
}): Problem[] {
  const { rule, context, members } = line;
  const schema = line.observationSchema();
  const parsed = schema.safeParse(observation);
  const sound = parsed.data ?? soundFields(schema, observation);
  const refusals = [...(rule.refusals?.(context, sound) ?? []), ...memberRefusals(sound, members)];
  return [
    ...(parsed.success ? [] : zodProblems({ error: parsed.error, input: observation, root: at })),
    ...refusals.map(({ path, code, message }) => ({ at: jsonPath(path, at), code, message })),
  ];
}

/** The fields of an observation that are right by themselves. */
function soundFields(schema: z.ZodObject, observation: unknown): Record<string, unknown> {
  const given = (observation ?? {}) as Record<string, unknown>;
  const sound = Object.entries(schema.shape).flatMap(([key, field]) => {
    const parsed = z.safeParse(field, given[key]);
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(sound);
}

function memberRefusals(observation: Record<string, unknown>, members: ReadyLine["members"]) {
  const { faults } = observation;
  if (!Array.isArray(faults)) return [];
  const ids = members.map(({ id }) => id);
  return faults.flatMap(({ member }: { member?: string }, index) => {
    if (member === undefined || ids.includes(member)) return [];
    const list = ids.length > 0 ? `只有：${ids.join("、")}` : "这一条没有小项，请删去";
    const message: Words = {
      zh: `没有小项“${member}”，${list}`,
      en: `no member “${member}”; there are: ${ids.join(", ") || "none"}`,
    };
    return [{ path: ["faults", index, "member"], code: "unknown-member", message }];
  });
}

function unknownLine({ edition, lines }: Place, id: string, kind: "check" | "group"): Omit<Problem, "at"> {
  const group = [...lines.values()].find(({ members }) => members.some((member) => member.id === id));
  if (group) {
    const message = {
      zh: `${id}与同组各条共用分值，请按 group“${group.id}”填写`,
      en: `${id} shares one score; give group “${group.id}”`,
    };
    return { code: "member-of-group", message };
  }
  const other = lines.get(id);
  if (other) {
    const message = { zh: `${id}应写作 ${other.kind}`, en: `${id} is a ${other.kind}` };
    return { code: `not-a-${kind}`, message };
  }
  const message = { zh: `“${edition.data.id}”没有“${id}”这一条`, en: `“${edition.data.id}” has no “${id}”` };
  return { code: `unknown-${kind}`, message };
}
