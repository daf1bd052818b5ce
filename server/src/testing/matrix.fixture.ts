import { randomUUID } from "node:crypto";
import { reach } from "@jianheng/domain/kernel";
import { posts } from "@jianheng/standards/posts";
import { beforeAll } from "vitest";
import { z } from "zod";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import type { Route } from "../platform/http/index.ts";
import { NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { kinds } from "../work.ts";
import { enterRecords } from "./matrix-records.fixture.ts";
import { requestFor } from "./matrix-requests.fixture.ts";
import { BEYOND, enterWorld, holder, newWorld, type Place, SECRET, UNTOUCHABLE } from "./matrix-world.fixture.ts";
import { digestOf, idsOf, type OwnedTable, ownedTables } from "./table-digests.fixture.ts";

const RELATIONS = {
  own: "own",
  child: "below",
  parent: "above",
  sibling: "foreign",
  foreign: "foreign",
  foreignChild: "foreign",
} as const;
const PLACES = Object.keys(RELATIONS) as Place[];

/** Routes under siege: from every post, at every place, with the ids of others in whatever takes an id. */
export function useMatrix(routes: readonly Route[]) {
  const database = useDatabase();
  const http = useHttp({ database, routes, kinds: kinds({ ...SERVICES, now: () => NOW }) });
  const world = newWorld();
  const ids = UNTOUCHABLE.map((place) => world[place].id);
  let tables: OwnedTable[] = [];
  let theirs = new Map<string, string[]>();
  let secrets: string[] = [];
  beforeAll(async () => {
    await enterWorld(database, world);
    await enterRecords({ database, http, routes, world });
    tables = await ownedTables(database.owner);
    theirs = await idsOf({ client: database.owner, tables, ids: BEYOND.map((place) => world[place].id) });
    secrets = [SECRET, ...new Set([...theirs.values()].flat())];
  });

  /** The id of a record of others that a field of this name may mean; of an organisation, where none is called so. */
  function theirId(field: string): string {
    const table = [...theirs.keys()].find((name) => name === field || name.endsWith(`_${field}`));
    return theirs.get(table ?? "organisation")?.[0] ?? world.foreign.id;
  }

  async function send(route: Route, { post, organisation, id }: { post: string; organisation: string; id: Id }) {
    const { request, sent } = requestFor(route, { organisation, filling: { id, text: "甲" } });
    return await http.send(holder(world.own, post), request, sent);
  }

  /** Answers that let somebody in who should stay out, or tell what is not his; and whether anything of others changed. */
  async function breaches(route: Route): Promise<string[]> {
    const before = await digestOf({ client: database.owner, tables, ids });
    const found: string[] = [];
    for (const { id: post } of posts) {
      // Who may not act at all is sent away before the place is looked at: two places show that.
      for (const place of mayAct(route, post) ? PLACES : (["own", "foreign"] as const)) {
        const answer = await send(route, { post, organisation: world[place].id, id: theirId });
        if (!isRight(route, { post, place, status: answer.statusCode })) {
          found.push(`${post} at ${place}: ${answer.statusCode}`);
        }
        if (secrets.some((secret) => answer.body.includes(secret))) found.push(`${post} at ${place}: told of others`);
      }
    }
    const after = await digestOf({ client: database.owner, tables, ids });
    return after === before ? found : [...found, "rows of others changed"];
  }

  /** Posts to which what others have is answered otherwise than what nobody has. */
  async function betrayals(route: Route): Promise<string[]> {
    const found: string[] = [];
    for (const { id: post } of posts) {
      for (const [there, nowhere] of [
        [world.own.id, world.own.id],
        [world.foreign.id, randomUUID()],
      ] as const) {
        const one = await send(route, { post, organisation: there, id: theirId });
        const other = await send(route, { post, organisation: nowhere, id: () => randomUUID() });
        const both = one.statusCode < 300 && other.statusCode < 300;
        if (!both && bytes(one) !== bytes(other)) found.push(`${post}: ${bytes(one)} / ${bytes(other)}`);
      }
    }
    return found;
  }

  return { breaches, betrayals, tables: () => [...theirs.keys()] };
}

function mayAct({ access }: Route, post: string): boolean {
  return "may" in access && reach({ action: access.may, post }).length > 0;
}

type Id = (field: string) => string;

/** An answer without the number of its request. */
function bytes({ body, statusCode, headers }: { body: string; statusCode: number; headers: object }): string {
  const number = "x-request-id" in headers ? String(headers["x-request-id"]) : "";
  return `${statusCode} ${body.replaceAll(number, "")}`;
}

/** Whether the status is one that the policy allows for this post at this place. */
function isRight(route: Route, { post, place, status }: { post: string; place: Place; status: number }): boolean {
  const relations = "may" in route.access ? reach({ action: route.access.may, post }) : [];
  if (relations.length === 0) return status === 403;
  const relation = route.path.includes(":organisation") ? RELATIONS[place] : "own";
  // What was given is read before anything is looked for, whether that is there or not: hence 422.
  if (relations.includes(relation)) return isRefusal(status) || (status < 300 && !namesRecord(route));
  return status === 422 || status === (relation === "foreign" || relation === "above" ? 404 : 403);
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 401;
}

/** Whether its path names a record by an id; one of a few words is there for everybody. */
function namesRecord({ path, params }: Route): boolean {
  const named = [...path.matchAll(/:(?!organisation\b)(\w+)/g)].map(([, name]) => name ?? "");
  return named.some((name) => !(params?.shape[name] instanceof z.ZodEnum));
}
