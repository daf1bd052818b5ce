import { randomUUID } from "node:crypto";
import { type Relation, reach } from "@jianheng/domain/kernel";
import { posts } from "@jianheng/standards/posts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import type { Organisation } from "../platform/db/testing/province.fixture.ts";
import type { Route } from "../platform/http/index.ts";
import type { TestHttp } from "../platform/http/testing/http.fixture.ts";
import { requestFor } from "./matrix-requests.fixture.ts";
import { holder, type Place, SECRET, SUPERIORS, type World } from "./matrix-world.fixture.ts";
import { idsOf, ownedTables } from "./table-digests.fixture.ts";

/**
 * Gives every organisation records: a line in the trail, and whatever the routes themselves let its own people enter,
 * or those above it where its own can't; twice, so that the second time finds what the first has made.
 */
export async function enterRecords(of: {
  database: TestDatabase;
  http: TestHttp;
  routes: readonly Route[];
  world: World;
}) {
  const { database, http, routes, world } = of;
  const tables = await ownedTables(database.owner);
  for (const [place, organisation] of Object.entries(world) as [Place, Organisation][]) {
    await leaveTrail(database, organisation);
    const above = SUPERIORS[place];
    for (const route of [...routes, ...routes].filter(({ method }) => method === "POST" || method === "PUT")) {
      const members = [
        ...whoMay(route, "own").map((post) => holder(organisation, post)),
        ...(above ? whoMay(route, "below").map((post) => holder(world[above], post)) : []),
      ];
      for (const member of members) {
        const ids = await idsOf({ client: database.owner, tables, ids: [organisation.id] });
        const id = (field: string) => ids.get(field)?.[0] ?? ids.get("person")?.[0] ?? organisation.id;
        const filling = { id, text: textOf(organisation) };
        const { request, sent } = requestFor(route, { organisation: organisation.id, filling });
        if ((await http.send(member, request, sent)).statusCode < 300) break;
      }
    }
  }
}

/** The first post that may enter by a route what belongs to an organisation that stands so to its own, if any may. */
function whoMay({ access }: Route, relation: Relation): string[] {
  if (!("may" in access)) return [];
  const { may: action } = access;
  return posts
    .filter(({ id: post }) => reach({ action, post }).includes(relation))
    .slice(0, 1)
    .map(({ id }) => id);
}

/** What others enter is marked, so that it is known wherever it turns up. */
function textOf({ name }: Organisation): string {
  return name.startsWith(SECRET) ? name : "乙";
}

/** A line in the trail: what no route can write by itself. */
async function leaveTrail({ owner }: TestDatabase, organisation: Organisation): Promise<void> {
  await owner.query(
    `insert into audit (organisation_id, person_id, action, subject_kind, subject_id)
     values ($1, $2, 'people.appoint', 'person', $3)`,
    [organisation.id, randomUUID(), textOf(organisation)],
  );
}
