import { randomUUID } from "node:crypto";
import {
  type Action,
  type DatedFigures,
  evidenceProblems,
  factProblems,
  findingSchema,
  inputOf,
  type KeptEvidence,
  type Settled,
  type State,
  settleFinding,
  settleTouch,
} from "@jianheng/domain/assessments";
import { type Problem, zodProblems } from "@jianheng/domain/kernel";
import { readyLines } from "@jianheng/domain/scoring";
import type { Edition } from "@jianheng/domain/standards";
import { factBindings } from "@jianheng/standards";
import type { z } from "zod";
import { actionOf } from "./append-action.ts";
import type { writes, written } from "./sheet-schemas.ts";
import type { Acting } from "./write-actions.ts";

type Writes = z.output<typeof writes>;
type Answer = Omit<z.input<typeof written>, "version">;

/** Everything that is to be written on a sheet, and what was written there that it was made from. */
interface Batch {
  context: Acting;
  state: State;
  edition: Edition;
  sheet: string;
  body: Writes;
  bases: readonly Action[];
  /** The files that may be named as evidence, by their ids. */
  files: ReadonlyMap<string, KeptEvidence>;
  /** What the figures may be that are named as evidence. */
  figures: readonly DatedFigures[];
}

/**
 * Settles what is to be written on a sheet one after the other, each on what those before it made: what comes of each,
 * and the actions that are to be appended. One that is refused keeps no other from being taken.
 */
export function settleBatch({ context, state: before, edition, sheet, body, bases, files, figures }: Batch) {
  const actions: Action[] = [];
  const lines = new Map(readyLines(edition.data, before.assessment.reading).map((line) => [line.id, line]));
  const bindings = factBindings[edition.data.id] ?? {};
  let state = before;
  const own = () => state.sheets.find(({ id }) => id === sheet);
  const take = <T extends Action>(settled: Settled<T>) => {
    if (settled.is !== "appended") return;
    state = settled.state;
    actions.push(settled.action);
  };
  const settledFinding = ({ base, finding }: Writes["findings"][number], at: string): Answer["findings"][string] => {
    const parsed = findingSchema.safeParse(finding);
    if (!parsed.success) return refused(zodProblems({ error: parsed.error, input: finding, root: `${at}.finding` }));
    const { line } = parsed.data;
    const standing = () => own()?.findings[line];
    const from = bases.find(({ id }) => id === base);
    const known = from?.type === "record-finding" && from.finding.line === line ? from.finding : undefined;
    if (!known && base !== null && base !== standing()?.stamp.action) return refused([unknownBase(at)]);
    const rests = { finding: parsed.data, standing: standing(), at: `${at}.finding` };
    const ready = lines.get(line);
    const wrong = [
      ...evidenceProblems({ ...rests, files }),
      ...(ready ? factProblems({ ...rests, line: ready, bindings, figures }) : []),
    ];
    if (wrong.length > 0) return refused(wrong);
    const content = { sheet, base, finding: parsed.data };
    const action = actionOf(context, { type: "record-finding", id: randomUUID(), content });
    const settled = settleFinding({ state, edition, action, from: known ?? null });
    take(settled);
    const now = standing();
    return outcome(settled, { at, now: now && { action: now.stamp.action, value: inputOf(now) } });
  };
  const settledTouch = (entry: Writes["touched"][number], at: string): Answer["touched"][string] => {
    const { base, check } = entry;
    const standing = () => own()?.touched[check];
    const from = bases.find(({ id }) => id === base);
    const known = from?.type === "touch-check" && from.check === check ? from.conforms : undefined;
    if (known === undefined && base !== null && base !== standing()?.stamp.action) return refused([unknownBase(at)]);
    const action = actionOf(context, { type: "touch-check", id: randomUUID(), content: { sheet, ...entry } });
    const settled = settleTouch({ state, edition, action, from: known ?? null });
    take(settled);
    const now = standing();
    return outcome(settled, { at, now: now && { action: now.stamp.action, value: now.conforms } });
  };
  const findings = body.findings.map((one, n) => [one.finding.line, settledFinding(one, `$.findings[${n}]`)] as const);
  const touched = body.touched.map((one, n) => [one.check, settledTouch(one, `$.touched[${n}]`)] as const);
  const answer = { findings: Object.fromEntries(findings), touched: Object.fromEntries(touched) };
  return { state, actions, answer };
}

/** What is said of an entry: how it went, and what stands now. */
function outcome<Value>(
  settled: Settled<unknown>,
  { at, now }: { at: string; now: { action: string; value: Value } | undefined },
) {
  if (settled.is === "refused") return refused(settled.problems.map((one) => placedIn(one, at)));
  if (settled.is === "conflict") return { is: "conflict" as const, theirs: now ?? { action: null, value: null } };
  if (!now) throw new Error(`nothing stands at ${at}, which was saved`);
  return { is: "saved" as const, ...now };
}

function refused(problems: Problem[]) {
  return { is: "refused" as const, problems };
}

/** What the rules have against an entry, at its place in the batch. */
function placedIn(problem: Problem, at: string): Problem {
  return { ...problem, at: problem.at.replace(/^\$(?:\.sheet\b)?/, at) };
}

function unknownBase(at: string): Problem {
  const message = {
    zh: "找不到修改前的内容，请刷新评估表后重填",
    en: "what this was made from is not on this sheet; load it again",
  };
  return { at: `${at}.base`, code: "unknown-base", message };
}
