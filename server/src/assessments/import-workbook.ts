import { type Chosen, writingRefusals } from "@jianheng/domain/assessments";
import { contentHash, type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import {
  foreignProblems,
  importOffline,
  type OfflineImport,
  type OfflineMeta,
  type RawSheet,
  readOfflineMeta,
  unknownExport,
} from "@jianheng/domain/workbook";
import type { z } from "zod";
import { readWorkbook, useFile } from "../files/index.ts";
import { type Context, notFound, type RawContext } from "../platform/http/index.ts";
import { appendActions } from "./append-actions.ts";
import { doerOf } from "./doer.ts";
import { importActions } from "./import-actions.ts";
import { findContentAt } from "./load.ts";
import { type importAnswer, type imported, seq } from "./workbook-schemas.ts";

type Answer = z.input<typeof importAnswer>;
type Asked = z.output<typeof imported>;
interface Where {
  assessment: string;
  sheet: string;
}

/** Larger than any that was filled in; one with pictures pasted into it is asked to leave them out. */
const LARGEST = 5 * 1024 * 1024;

/**
 * Lays a workbook that was filled in elsewhere over its sheet. All of it is written, or nothing: not where a cell is
 * wrong, and not before whoever sends it has chosen for each check that both sides changed.
 */
export async function importWorkbook(
  context: RawContext,
  { params, query }: { params: Where; query: Asked },
): Promise<Result<Answer>> {
  return await useFile(context, {
    name: query.name,
    largest: LARGEST,
    async use({ received }) {
      const sheets = await readWorkbook(await received.read(0, received.size));
      if (!sheets.ok) return sheets;
      const meta = readOfflineMeta(sheets.value);
      if (!meta.ok) return meta;
      const file = { meta: meta.value, sheets: sheets.value };
      return await context.asMember((member) => layOver(member, { ...params, query, file }), received.digest);
    },
  });
}

/** A workbook as it was read, with what it says that it was made from. */
interface File {
  meta: OfflineMeta;
  sheets: readonly RawSheet[];
}

async function layOver(context: Context, of: Where & { query: Asked; file: File }): Promise<Result<Answer>> {
  const { assessment, sheet, query, file } = of;
  const by = doerOf(context.actor);
  const done = await appendActions<OfflineImport>(context, {
    assessment,
    sheet,
    async propose({ state, edition }) {
      const own = state.sheets.find(({ id }) => id === sheet);
      if (!own) return notFound();
      const { reading } = state.assessment;
      const wrong = [
        ...writingRefusals({ state, sheet: own, by }).map((one) => ({ ...one, at: "" })),
        ...foreignProblems(file.meta, { assessment, sheet, edition: edition.hash, reading }),
        ...choiceProblems(query),
      ];
      if (wrong.length > 0) return refuse(wrong);
      const from = { organisation: context.organisation, assessment, sheet };
      const base = await findExported(context, { ...from, meta: file.meta });
      if (!base) return refuse([unknownExport()]);
      const chosen = await findChosen(context, { ...from, query });
      const made = importOffline({ state, edition, sheet: own, by, base, sheets: file.sheets, chosen });
      if (made.problems.length > 0) return refuse(made.problems);
      if (made.conflicts.length > 0) return succeed({ state, actions: [], answer: made });
      return importActions(context, { state, edition, sheet, made });
    },
  });
  if (!done.ok) return done;
  const { answer, version } = done.value;
  const { findings, touched, conflicts, left } = answer;
  if (conflicts.length === 0) {
    return succeed({ is: "done", lines: findings.length, checks: touched.length, left: [...left], version });
  }
  const rows = conflicts.map((one) => ({ ...one, parts: [...one.parts] }));
  return succeed({ is: "conflicts", conflicts: rows, changes: findings.length + touched.length, version });
}

type From = Where & { organisation: string };

/** What the sheet held when the workbook was exported; nothing where that is not what it says. */
async function findExported({ transaction }: Context, { meta, ...from }: From & { meta: OfflineMeta }) {
  if (!seq.safeParse(meta.version).success) return undefined;
  const base = await findContentAt(transaction, { ...from, seq: meta.version });
  return base && contentHash(base) === meta.content ? base : undefined;
}

/** What was chosen, and what was seen then. */
async function findChosen({ transaction }: Context, { query, ...from }: From & { query: Asked }) {
  const { seen: version, mine, theirs } = query;
  const seen = version === undefined ? undefined : await findContentAt(transaction, { ...from, seq: version });
  if (!seen) return undefined;
  const whose = [...theirs.map((id) => [id, "theirs"] as const), ...mine.map((id) => [id, "mine"] as const)];
  return { seen, whose: Object.fromEntries(whose) } satisfies Chosen;
}

function choiceProblems({ seen, mine, theirs }: Asked): Problem[] {
  const both = mine.filter((id) => theirs.includes(id));
  const blind = seen === undefined && mine.length + theirs.length > 0;
  return [
    ...both.map((id) => ({ at: "$.mine", code: "given-twice", message: chosenTwice(id) })),
    ...(blind ? [{ at: "$.seen", code: "missing", message: UNSEEN }] : []),
  ];
}

function chosenTwice(id: string) {
  return { zh: `“${id}”两边都选了，请只选一边`, en: `“${id}” is chosen on both sides; choose one` };
}

const UNSEEN = { zh: "请先查看冲突，再作选择", en: "look at the conflicts before you choose" };
