import type { Action, State } from "@jianheng/domain/assessments";
import { canonicalJson } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import { makeToken } from "../platform/auth/index.ts";
import { addObjections, answerObjection } from "./objections-store.ts";
import { projectObjections, projectPage, projectSnapshot } from "./project-published.ts";
import { addPage, addSnapshot, changePage, removePage } from "./published-store.ts";
import { listPeople, listPlaces, type Which } from "./store.ts";
import type { Acting } from "./write-actions.ts";

/** One action that was appended, with the state before and after it. */
interface Step {
  assessment: string;
  action: Action;
  before: State;
  after: State;
  edition: Edition;
}

/** Keeps what an action leaves for others than those who act: the snapshot it names, the page, what receipts tell. */
export async function keepPublished(context: Acting, step: Step): Promise<void> {
  await keepSnapshot(context, step);
  await keepPage(context, step);
  await keepObjections(context, step);
}

/** Who publishes or closes names the hash of what he saw: the rules have held it against the state as it was. */
async function keepSnapshot({ transaction, organisation }: Acting, { assessment, action, before, edition }: Step) {
  if (action.type !== "publish" && action.type !== "close") return;
  const which = { organisation, assessment };
  const names = { people: await listPeople(transaction, which), places: await listPlaces(transaction, which) };
  await addSnapshot(transaction, {
    organisation_id: organisation,
    assessment_id: assessment,
    ...projectSnapshot({ state: before, edition, at: action.at }),
    names: JSON.stringify(names),
  });
}

async function keepPage({ transaction, organisation }: Acting, { assessment, before, after, edition }: Step) {
  const which = { organisation, assessment };
  const there = projectPage({ state: before, edition });
  const page = projectPage({ state: after, edition });
  if (canonicalJson(there ?? null) === canonicalJson(page ?? null)) return;
  if (!page) return await removePage(transaction, which);
  if (there) return await changePage(transaction, { ...which, ...page });
  const named = await namesFor({ transaction }, { which, authority: after.assessment.authority });
  await addPage(transaction, {
    organisation_id: organisation,
    assessment_id: assessment,
    token: makeToken().token,
    ...named,
    ...page,
    content: JSON.stringify(page.content),
  });
}

/** What the station and the authority are called today: the page keeps it, for whoever looks has no tree. */
async function namesFor(
  { transaction }: Pick<Acting, "transaction">,
  { which, authority }: { which: Which; authority: string },
) {
  const places = new Map((await listPlaces(transaction, which)).map(({ id, name }) => [id, name]));
  return { station_name: places.get(which.organisation) ?? "", authority_name: places.get(authority) ?? "" };
}

async function keepObjections({ transaction, organisation }: Acting, { assessment, before, after }: Step) {
  const which = { organisation, assessment };
  const known = new Map(projectObjections(before).map((one) => [one.receipt, one]));
  const rows = projectObjections(after);
  const made = rows.filter(({ receipt }) => !known.has(receipt));
  if (made.length > 0) await addObjections(transaction, { ...which, rows: made });
  const answered = rows.find(({ receipt, answer }) => answer !== null && known.get(receipt)?.answer === null);
  if (answered) await answerObjection(transaction, { ...which, row: answered });
}
