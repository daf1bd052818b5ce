import { type Action, type ContentOf, policy, replay, type VerbType, viewFor } from "@jianheng/domain/assessments";
import { tellingWalks } from "@jianheng/domain/assessments/walks";
import { reach } from "@jianheng/domain/kernel";
import { kindWords } from "@jianheng/domain/papers";
import { closeRendering } from "@jianheng/rendering";
import { posts } from "@jianheng/standards/posts";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { carryOut } from "./carried.fixture.ts";
import { tokenOf } from "./public.fixture.ts";
import { routes } from "./routes.ts";
import type { Which } from "./store.ts";

/**
 * Random ways that assessments go, with words on every sheet that stand nowhere else. At moments of each, everything
 * that can be asked is asked by everybody who may: no answer has a word of a sheet that is hidden from who asks.
 */
const seed = Math.floor(Math.random() * 2 ** 30);
const { walks: same, edition } = tellingWalks({ numRuns: 110, seed: 20261121 });
const { walks: others } = tellingWalks({ numRuns: 8, seed });
const database = useDatabase();
const http = useHttp({ database, routes, services: { ...SERVICES, editions: [edition] } });
const tree = useStations(database);
const asked = routes.filter(({ method, access }) => method === "GET" && "may" in access).map(({ path }) => path);
const MOMENTS = 3;
afterAll(closeRendering);

/** Marks whatever somebody writes on a sheet by words that tell which sheet it is of. */
function marked(content: ContentOf<VerbType>, n: number): ContentOf<VerbType> {
  if (!("finding" in content)) return content;
  const { sheet, finding } = content as ContentOf<"record-finding">;
  const word = (where: string) => `secret-${sheet}-${n}-${where}`;
  const faults = finding.faults.map((fault, index) => ({
    ...fault,
    id: word(`${index}`).slice(-60),
    what: word(`what${index}`),
    evidence: fault.evidence.map((one) => ({ ...one, id: word("evidence").slice(-60) })),
  }));
  const questions = [{ id: "q", question: word("question"), answer: word("answer"), answered: true }];
  return { ...content, finding: { ...finding, note: word("note"), faults, questions } };
}

/** What only a sheet has, by sheet: its words, and the ids of the acts that wrote on it. */
function secretsOf(log: readonly Action[], sheets: readonly string[]): string[] {
  const acts = log.flatMap((action) => {
    const writing = action.type === "record-finding" || action.type === "touch-check";
    return writing && sheets.includes(action.sheet) ? [action.id] : [];
  });
  return [...sheets.map((sheet) => `secret-${sheet}`), ...acts];
}

/** Everybody who may see, with a person who has no part in it: a post of a place. */
const RELATIONS = [
  [tree.station, "own"],
  [tree.direct, "own"],
  [tree.city, "below"],
  [tree.province, "below"],
] as const;
const bystanders = RELATIONS.flatMap(([place, relation]) =>
  posts
    .filter(({ id: post, at }) => at.includes(place.kind) && reach({ action: policy.see, post }).includes(relation))
    .map(({ id }) => memberIn(place, id)),
);

/** Those who acted, those of the team, and of the bystanders some, others each time. */
function readersOf(log: readonly Action[], turn: number): Member[] {
  const state = replay(log);
  const acted = log.flatMap(({ by }) => ("person" in by ? [by] : []));
  const all = [...acted, ...state.team].map(({ person, organisation, post }) => ({
    personId: person,
    organisationId: organisation,
    post,
  }));
  const known = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  const some = bystanders.filter((_, index) => index % 6 === turn % 6);
  return [...known, ...some];
}

/** What some paths have to be asked with. */
const QUERIES = [
  ["/candidates", "?stage=on-site-audit"],
  ["/:paper", "?format=docx"],
  ["/rescore", `?standard=${edition.data.id}&edition=${edition.hash}&reading=normalised`],
] as const;

function requestsFor({ organisation, assessment }: Which, sheets: readonly string[]): string[] {
  return asked.flatMap((path) => {
    const one = path.replace(":organisation", organisation).replace(":assessment", assessment);
    const papers = Object.keys(kindWords).map((paper) => one.replace(":paper", paper));
    const whole = one.includes(":paper") ? papers : [one];
    const each = one.includes(":sheet") ? sheets.map((sheet) => one.replace(":sheet", sheet)) : whole;
    const query = QUERIES.find(([end]) => path.endsWith(end))?.[1] ?? "";
    return each.map((filled) => `GET ${filled.replace(/:\w+/g, () => crypto.randomUUID())}${query}`);
  });
}

interface Found {
  leaks: string[];
  faults: string[];
  hidden: number;
  shown: number;
  pages: number;
  papers: number;
  workbooks: number;
  posts: Set<string>;
}

/** All that stands in the parts of a document or a workbook. */
function unpacked(bytes: Buffer): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

async function askAll(of: { which: Which; pure: readonly Action[]; turn: number; found: Found }) {
  const { which, pure, turn, found } = of;
  const state = replay(pure);
  for (const reader of readersOf(pure, turn)) {
    const by = { person: reader.personId, organisation: reader.organisationId, post: reader.post };
    const { sheets, hidden } = viewFor(state, by);
    const theirs = secretsOf(
      pure,
      hidden.map(({ id }) => id),
    );
    const open = secretsOf(
      pure,
      sheets.map(({ id }) => id),
    );
    found.posts.add(reader.post);
    for (const request of requestsFor(
      which,
      state.sheets.map(({ id }) => id),
    )) {
      const { statusCode, body, rawPayload } = await http.send(reader, request);
      const paper = request.endsWith("docx") && statusCode === 200;
      const workbook = request.endsWith("/workbook") && statusCode === 200;
      const words = paper || workbook ? unpacked(rawPayload) : body;
      if (paper) found.papers += 1;
      if (workbook) found.workbooks += 1;
      // 422: candidates for a stage that this one has not.
      if (![200, 403, 404, 422].includes(statusCode)) found.faults.push(`${request}: ${statusCode}`);
      const told = theirs.filter((secret) => words.includes(secret));
      if (told.length > 0) found.leaks.push(`${reader.post} ${request}: ${told.join()}`);
      found.hidden += theirs.length;
      found.shown += open.filter((secret) => words.includes(secret)).length;
    }
  }
}

/** The page of a result, if it has one, as anybody sees it: no word of any sheet, nobody's id. */
async function askPublicly(of: { which: Which; pure: readonly Action[]; found: Found }) {
  const { which, pure, found } = of;
  const token = await tokenOf(database, { which });
  if (token === undefined) return;
  const { sheets, team } = replay(pure);
  const people = [...pure.map(({ by }) => by), ...team].flatMap((one) => ("person" in one ? [one.person] : []));
  const secrets = secretsOf(
    pure,
    sheets.map(({ id }) => id),
  );
  const { statusCode, body } = await http.send(undefined, `GET /api/public/results/${token}`);
  if (statusCode !== 200) found.faults.push(`a page: ${statusCode}`);
  const told = [...secrets, ...people].filter((one) => body.includes(one));
  if (told.length > 0) found.leaks.push(`a page: ${told.join()}`);
  found.pages += 1;
}

test(`nobody is told a word of a sheet that is hidden from him (seed ${seed})`, { timeout: 240_000 }, async () => {
  const found: Found = {
    leaks: [],
    faults: [],
    hidden: 0,
    shown: 0,
    pages: 0,
    papers: 0,
    workbooks: 0,
    posts: new Set(),
  };
  let turn = seed;
  for (const walk of [...same, ...others]) {
    const written = walk.states.flatMap(({ sheets }, index) =>
      sheets.some(({ findings }) => Object.keys(findings).length > 0) ? [index] : [],
    );
    const moments = Array.from(
      { length: MOMENTS },
      (_, n) => written[Math.floor((written.length * (n + 1)) / (MOMENTS + 1))],
    );
    await carryOut(database, {
      log: walk.log,
      tree,
      edition,
      change: marked,
      async after({ which, pure }) {
        if (pure.at(-1)?.type === "publish") await askPublicly({ which, pure, found });
        if (!moments.includes(pure.length - 1)) return;
        turn += 1;
        await askAll({ which, pure, turn, found });
      },
    });
  }
  expect(found.leaks).toEqual([]);
  expect(found.faults).toEqual([]);
  expect(found.hidden).toBeGreaterThan(10_000);
  expect(found.shown).toBeGreaterThan(1000);
  expect(found.pages).toBeGreaterThan(0);
  expect(found.papers).toBeGreaterThan(20);
  expect(found.workbooks).toBeGreaterThan(20);
  expect([...found.posts].sort()).toEqual([...new Set(bystanders.map(({ post }) => post))].sort());
});
