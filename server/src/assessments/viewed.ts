import {
  canBeReassigned,
  contestedFor,
  filesSeen,
  type HiddenSheet,
  mayOf,
  mayOnSheet,
  progressOf,
  rescore,
  resultOf,
  type Sheet,
  type State,
  signers,
  snapshotOf,
  tookPart,
  viewFor,
  writersOf,
  writesOn,
  writingRefusals,
} from "@jianheng/domain/assessments";
import { papersThere, planSource, seenSnapshot } from "@jianheng/domain/papers";
import type { Reading } from "@jianheng/domain/scoring";
import type { Edition } from "@jianheng/domain/standards";
import type { Context } from "../platform/http/index.ts";
import { doerOf } from "./doer.ts";
import { getEdition } from "./editions.ts";
import { getState } from "./load.ts";
import { namesFrom, namesOf } from "./names-of.ts";
import { findSnapshot, findToken } from "./published-store.ts";
import { findHead, type Head } from "./store.ts";

/**
 * What one reader may be shown of an assessment, and the one way from its state to an answer: handlers get this, never
 * the state. What is not decided by `viewFor` is what everybody who may see the assessment sees: what it is bound to,
 * where it stands, who is on its team.
 */
export type Viewed = NonNullable<Awaited<ReturnType<typeof findViewed>>>;

/** Looks at an assessment of the path's station as the reader may; nothing where there is none within his reach. */
export async function findViewed(context: Context, of: { assessment: string }) {
  const looked = await findLooked(context, of);
  if (!looked) return undefined;
  const { head, state, edition, by } = looked;
  const { sheets, hidden, blind, result } = viewFor(state, by);
  const standing = { state, by, day: context.today, edition };
  const may = mayOf(standing);
  return {
    head: result ? head : withoutResult(head),
    binding: state.assessment,
    edition,
    opened: state.opened,
    team: state.team,
    sheets: sheets.map((sheet) => ({
      sheet,
      mine: writesOn(state, sheet, by),
      may: mayOnSheet({ ...standing, sheet }),
      writers: writersOf(state, sheet).map(({ person }) => person),
      progress: progressOf({ state, sheet, edition }),
    })),
    hidden,
    /** The sheets that he could give to others now: who has which part of the standard, and nothing of what is written. */
    reassignable: may.some(({ action, refusals }) => action === "reassign-checks" && refusals.length === 0)
      ? state.sheets.filter((sheet) => canBeReassigned({ state, sheet, by })).map((sheet) => handedOut(state, sheet))
      : [],
    blind,
    /** Whether what is made of everybody's sheets may be shown: vetoes, choices, score, decision, snapshot. */
    result,
    /** Whose finding stands on each line, for whoever may know. */
    choices: result ? state.choices : null,
    /** What it would be under another edition or reading, beside what it is: for whoever may know. Nothing is kept of it. */
    rescored: result
      ? (under: { edition: Edition; reading: Reading }) => ({
          stands: resultOf({ state, edition }).score,
          dry: rescore({ state, edition, under }),
        })
      : null,
    /** What was decided and what stops it, for whoever may know. */
    outcome: result
      ? {
          ...pick(state),
          score: resultOf({ state, edition }).score,
          unsigned: signers(state).filter((one) => !state.signatures.some((by) => by.person === one)),
        }
      : null,
    /** The page that everybody may see, for whoever may know that there is one. */
    token: result && state.publication ? await looked.token() : null,
    /** What the result was contested by: also the station keeps knowing, when it is decided anew. */
    contested: contestedFor(state, by),
    /** Who may hear no appeal against it. */
    tookPart: tookPart(state),
    may,
    names: await looked.names(),
  };
}

function handedOut(state: State, sheet: Sheet) {
  return { id: sheet.id, scope: sheet.scope, writers: writersOf(state, sheet).map(({ person }) => person) };
}

function pick({ decision, signatures, approval, vetoes, sentBack, publication, scans, closed }: State) {
  return { decision, signatures, approval, vetoes, sentBack, publication, scans, closed };
}

/** What whoever publishes or closes has to name; nothing where the reader may not know the result. */
export async function findViewedSnapshot(context: Context, of: { assessment: string }) {
  const looked = await findLooked(context, of);
  if (!looked) return undefined;
  const { head, state, edition, by } = looked;
  return viewFor(state, by).result ? { hash: snapshotOf({ state, edition }).hash, phase: head.phase } : undefined;
}

/** What `findViewedPapers` says of an assessment. */
export type ViewedPapers = NonNullable<Awaited<ReturnType<typeof findViewedPapers>>>;

/** What papers are drawn from, as far as the reader may have them: the state as it stands, or a snapshot that was kept. */
export async function findViewedPapers(context: Context, of: { assessment: string; snapshot?: string | undefined }) {
  const looked = await findLooked(context, { assessment: of.assessment });
  if (!looked) return undefined;
  const { state, edition, by } = looked;
  const view = viewFor(state, by);
  const now = snapshotOf({ state, edition });
  const { snapshot: hash = now.hash } = of;
  const kept = hash === now.hash ? undefined : await looked.kept(hash);
  const taken = hash === now.hash ? now.snapshot : kept?.content;
  const snapshot = taken && seenSnapshot(taken, view);
  const plan = planSource(taken ?? state);
  const printed = view.result
    ? { now: now.hash, published: state.publication?.snapshot, closed: state.closed?.snapshot }
    : {};
  const shown = snapshot && (hash === printed.published || hash === printed.closed);
  return {
    edition,
    plan,
    snapshot: snapshot && { snapshot, hash },
    there: papersThere({ plan, snapshot }),
    printed,
    /** Of the page that shows this very result to everybody. */
    token: shown ? await looked.token() : null,
    names: kept ? namesFrom(kept.names) : await looked.names(),
  };
}

/** A sheet that the reader may look into, and why he can't write on it now. */
export type ViewedSheet = NonNullable<Awaited<ReturnType<typeof findViewedSheet>>>;

/** Looks at one sheet; nothing where the reader may not look into it, or there is none. */
export async function findViewedSheet(context: Context, of: { assessment: string; sheet: string }) {
  const looked = await findLooked(context, of);
  if (!looked) return undefined;
  const { head, state, edition, by } = looked;
  const sheet = viewFor(state, by).sheets.find(({ id }) => id === of.sheet);
  if (!sheet) return undefined;
  const refusals = writingRefusals({ state, sheet, by });
  const writers = writersOf(state, sheet).map(({ person }) => person);
  const { seq: version } = head;
  return { binding: state.assessment, edition, version, sheet, writers, refusals, names: await looked.names() };
}

/** The files that the reader may open: those that what he sees rests on, and what was brought to a sheet of his own. */
export async function findViewedFiles(context: Context, of: { assessment: string }) {
  const looked = await findLooked(context, of);
  if (!looked) return undefined;
  const { state, by } = looked;
  const own = state.sheets.filter((sheet) => writesOn(state, sheet, by));
  return { seen: [...filesSeen(state, by)], sheets: own.map(({ id }) => id) };
}

/**
 * What lies beside a sheet that the reader may look into, or is the one thing that he may see of the station's own: the
 * evidence that the station put beside its findings, as far as he may see it.
 */
export async function findViewedMaterial(context: Context, of: { assessment: string; sheet: string }) {
  const looked = await findLooked(context, { assessment: of.assessment });
  if (!looked) return undefined;
  const { sheets, hidden } = viewFor(looked.state, looked.by);
  const open = sheets.find(({ stage }) => stage === "self-assessment");
  const shut = hidden.find(({ stage }) => stage === "self-assessment");
  if (!sheets.some(({ id }) => id === of.sheet) && shut?.id !== of.sheet) return undefined;
  const lines = Object.values(open?.findings ?? {}).map(({ line, evidence }) => [line, evidence] as const);
  const material: HiddenSheet["material"] = open ? Object.fromEntries(lines) : (shut?.material ?? {});
  return { sheet: (open ?? shut)?.id ?? null, material, version: looked.head.seq };
}

/** An assessment as it stands, for whoever decides here what of it is shown. */
async function findLooked(
  { transaction, organisation, actor, services }: Context,
  { assessment, sheet }: { assessment: string; sheet?: string },
) {
  const which = { organisation, assessment };
  const head = await findHead(transaction, { ...which, lock: false });
  if (!head) return undefined;
  const edition = getEdition(services.editions, head.edition_hash);
  const state = await getState(transaction, { ...which, seq: head.seq, sheet });
  const by = doerOf(actor);
  return {
    head,
    edition,
    state,
    by,
    names: () => namesOf(transaction, which),
    token: () => findToken(transaction, which),
    kept: (hash: string) => findSnapshot(transaction, { ...which, hash }),
  };
}

/** What comes of everybody's findings is left out for whoever may not see them. */
function withoutResult(head: Head): Head {
  return { ...head, conclusion: null, points: null, band: null, vetoed: false };
}
