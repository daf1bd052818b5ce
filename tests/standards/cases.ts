import { readdirSync, readFileSync } from "node:fs";
import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";

/** The worked cases that stand beside each edition, read from its folder. */

const root = new URL("../../standards/src/", import.meta.url);

/** One observation of one line and what it earns. */
export interface WorkedCase {
  check?: string;
  group?: string;
  reading: "literal" | "normalised";
  observation: Record<string, unknown>;
  points: string;
  note: string;
}

/** A whole sheet: every line at its best, except those given and those left open. */
export interface WorkedSheet {
  name: string;
  findings: {
    standard: string;
    reading: "literal" | "normalised";
    allBest: boolean;
    except: Record<string, unknown>[];
    unassessed?: string[];
    vetoes?: { veto: string; grounds: string }[];
  };
  expect: { points: string | null; low: string; high: string; band: string | null };
}

/** All editions, loaded. */
export const loaded = Object.values(editions).map((data) => getEdition(data));

/** The worked cases of an edition with the file each stands in. */
export function workedCases(standard: string): (WorkedCase & { file: string })[] {
  const folder = new URL(`${standard}/cases/`, root);
  return readdirSync(folder)
    .filter((file) => file !== "sheets.json")
    .flatMap((file) => readJson<WorkedCase[]>(new URL(file, folder)).map((one) => ({ ...one, file })));
}

/** The worked sheets of an edition. */
export function workedSheets(standard: string): WorkedSheet[] {
  return readJson<WorkedSheet[]>(new URL(`${standard}/cases/sheets.json`, root));
}

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, "utf8"));
}

const BEST: Record<string, (definition: never) => object> = {
  "all-or-nothing": () => ({ met: true }),
  levels: ({ levels }: { levels: { award: number }[] }) => ({ level: Math.max(...levels.map(({ award }) => award)) }),
  "deduct-per-fault": () => ({ faults: 0 }),
  judgement: () => ({ deduct: "0", reason: "均符合" }),
  notice: () => ({ approved: true, deduct: "0" }),
  interview: ({ document }: { document?: string }) => ({
    asked: 5,
    unanswered: 0,
    ...(document && { documented: true }),
  }),
  "ratio-steps": () => ({ ratio: [10, 10] }),
  "equal-parts": ({ parts }: { parts: string[] }) => ({ parts: parts.map(() => true) }),
  office: () => ({ network: true, office: true, computersShort: 0 }),
  "graded-faults": () => ({ faults: 0, serious: false }),
  "rate-below": () => ({ errors: 0, sampled: 100 }),
};

/** The findings file that a worked sheet stands for. */
export function findingsOf({ findings }: WorkedSheet): object {
  const edition = loaded.find(({ data }) => data.id === findings.standard);
  if (!edition) throw new Error(`no edition ${findings.standard}`);
  const given = new Set(findings.except.map(({ check, group }) => check ?? group).concat(findings.unassessed ?? []));
  const best = readyLines(edition.data, findings.reading)
    .filter(({ id }) => findings.allBest && !given.has(id))
    .map(({ id, kind, definition }) => ({ [kind]: id, ...BEST[definition.kind]?.(definition as never) }));
  const { standard, reading, except, vetoes } = findings;
  return { standard, reading, findings: [...best, ...except], ...(vetoes && { vetoes }) };
}
