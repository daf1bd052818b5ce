import { type Tie, tieWords } from "@jianheng/domain/assessments";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound, type Page, toPage } from "../platform/http/index.ts";
import { findTies } from "./find-ties.ts";
import { listHolders } from "./kept-ties-store.ts";
import type { candidate, sought, soughtToHear } from "./tie-schemas.ts";
import { findViewed, type Viewed } from "./viewed.ts";

type Candidates = Page<z.input<typeof candidate>>;

/**
 * Who could be assigned to a stage, by name: whoever holds one of its posts in its office today, with what binds him to
 * the station, as an assignment would find it. Of an office that the reader does not see there is nobody.
 */
export async function listCandidates(
  context: Context,
  { params, query }: { params: { assessment: string }; query: z.output<typeof sought> },
): Promise<Result<Candidates>> {
  const viewed = await findViewed(context, params);
  if (!viewed) return notFound();
  const { stage: kind, ...wanted } = query;
  const stage = viewed.binding.stages.find((one) => one.kind === kind && kind !== "self-assessment");
  if (!stage) return refuse([NO_TEAM]);
  const { organisation, posts } = stage;
  return succeed(await candidatesOf(context, { viewed, holders: { offices: [organisation], posts }, wanted }));
}

/** Those who hold some posts, with what binds each to the station. */
export async function candidatesOf(
  { transaction, organisation: station, today: day }: Context,
  {
    viewed,
    holders,
    wanted: { search, cursor: after, limit },
  }: {
    viewed: Pick<Viewed, "binding">;
    holders: Pick<Parameters<typeof listHolders>[1], "offices" | "posts" | "without">;
    wanted: z.output<typeof soughtToHear>;
  },
): Promise<Candidates> {
  const rows = await listHolders(transaction, { ...holders, day, search, after, limit });
  const people = [...new Set(rows.map(({ person }) => person))];
  const { tieYears } = viewed.binding.settings;
  const tiesOf = await findTies(transaction, { station, people, day, tieYears });
  const item = ({ person, name, post }: (typeof rows)[number]) => {
    return { person: { id: person, name }, post, ties: tiesOf(person).map(said) };
  };
  return toPage({ rows, limit, key: ({ name, person, post }) => [name, person, post], item });
}

function said(tie: Tie) {
  return { kind: tie.kind, words: tieWords(tie) };
}

const NO_TEAM = {
  at: "query.stage",
  code: "no-such-stage",
  message: { zh: "这一阶段不选派评估人员", en: "no assessors are assigned to such a stage" },
};
