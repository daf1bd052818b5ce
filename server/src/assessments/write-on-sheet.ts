import { writingRefusals } from "@jianheng/domain/assessments";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { appendActions } from "./append-actions.ts";
import { doerOf } from "./doer.ts";
import { findNamedFigures } from "./find-named-figures.ts";
import { findNamedFiles } from "./find-named-files.ts";
import { settleBatch } from "./settle-batch.ts";
import type { writes, written } from "./sheet-schemas.ts";
import { listWritten } from "./store.ts";
import { toAction } from "./stored-action.ts";

type Writes = z.output<typeof writes>;
type Written = z.input<typeof written>;

/** How much is taken at once: a sheet of a tablet that was offline for long comes in two batches or three. */
const MOST = 100;

/**
 * Writes findings and touched checks on a sheet, each made from what its writer saw last. What others wrote meanwhile is
 * merged; what can't be is answered as a conflict, and what the rules refuse as refused: each entry by itself. Whoever
 * can write nothing on the sheet at all is refused the whole. He writes on it, so what stands there he may be told.
 */
export async function writeOnSheet(
  context: Context,
  { params: { assessment, sheet }, body }: { params: { assessment: string; sheet: string }; body: Writes },
): Promise<Result<Written>> {
  const wrong = batchProblems(body);
  if (wrong.length > 0) return refuse(wrong);
  const { transaction, organisation, actor } = context;
  const by = doerOf(actor);
  const done = await appendActions<Omit<Written, "version">>(context, {
    assessment,
    sheet,
    async propose({ state, edition }) {
      const own = state.sheets.find(({ id }) => id === sheet);
      if (!own) return notFound();
      const refusals = writingRefusals({ state, sheet: own, by });
      if (refusals.length > 0) return refuse(refusals.map((one) => ({ ...one, at: "" })));
      const stands = [...Object.values(own.findings), ...Object.values(own.touched)].map(({ stamp }) => stamp.action);
      const named = [...body.findings, ...body.touched].flatMap(({ base }) => (base === null ? [] : [base]));
      const ids = named.filter((id) => !stands.includes(id));
      const bases = (await listWritten(transaction, { organisation, assessment, sheet, ids })).map(toAction);
      // What the station brought to its own sheet, everybody who assesses it is shown.
      const stations = state.sheets.filter(({ stage }) => stage === "self-assessment").map(({ id }) => id);
      const files = await findNamedFiles(context, {
        ...{ assessment, sheets: [sheet, ...stations], standing: own.findings, body },
      });
      const figures = await findNamedFigures(context, { standing: own.findings, body });
      return succeed(settleBatch({ context, state, edition, sheet, body, bases, files, figures }));
    },
  });
  if (!done.ok) return done;
  return succeed({ ...done.value.answer, version: done.value.version });
}

/** Too many entries, or two for one line or check: which of them is meant? */
function batchProblems({ findings, touched }: Writes): Problem[] {
  const lines = findings.map(({ finding }, index) => ({ name: finding.line, at: `$.findings[${index}].finding.line` }));
  const checks = touched.map(({ check }, index) => ({ name: check, at: `$.touched[${index}].check` }));
  const twice = [lines, checks].flatMap((all) => {
    const seen = new Set<string>();
    return all.filter(({ name }) => seen.size === seen.add(name).size);
  });
  return [
    ...(lines.length + checks.length > MOST ? [TOO_MANY] : []),
    ...twice.map(({ name, at }) => ({ at, code: "given-twice", message: givenTwice(name) })),
  ];
}

function givenTwice(name: string) {
  return { zh: `“${name}”在一次保存中写了两遍`, en: `“${name}” is there twice in one batch` };
}

const TOO_MANY: Problem = {
  at: "$",
  code: "too-many-entries",
  message: { zh: `一次最多保存${MOST}条，请分次保存`, en: `at most ${MOST} entries at once; send it in parts` },
};
