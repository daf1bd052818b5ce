import { randomUUID } from "node:crypto";
import { reach } from "@jianheng/domain/kernel";
import { posts } from "@jianheng/standards/posts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import type { Organisation } from "../platform/db/testing/province.fixture.ts";
import type { Route } from "../platform/http/index.ts";
import type { TestHttp } from "../platform/http/testing/http.fixture.ts";
import { requestFor } from "./matrix-requests.fixture.ts";
import { holder, SECRET, type World } from "./matrix-world.fixture.ts";
import { idsOf, ownedTables } from "./table-digests.fixture.ts";

/**
 * Gives every organisation records: a person with an appointment straight into the tables, then whatever the routes
 * themselves let its own people enter, twice, so that the second time finds what the first has made.
 */
export async function enterRecords(of: {
  database: TestDatabase;
  http: TestHttp;
  routes: readonly Route[];
  world: World;
}) {
  const { database, http, routes, world } = of;
  const tables = await ownedTables(database.owner);
  for (const organisation of Object.values(world)) {
    await appoint(database, organisation);
    for (const route of [...routes, ...routes].filter(({ method }) => method === "POST" || method === "PUT")) {
      const post = posts.find(
        ({ id }) => "may" in route.access && reach({ action: route.access.may, post: id }).includes("own"),
      );
      if (!post) continue;
      const ids = await idsOf({ client: database.owner, tables, ids: [organisation.id] });
      const id = (field: string) => ids.get(field)?.[0] ?? ids.get("person")?.[0] ?? organisation.id;
      const { request, sent } = requestFor(route, {
        organisation: organisation.id,
        filling: { id, text: textOf(organisation) },
      });
      await http.send(holder(organisation, post.id), request, sent);
    }
  }
}

/** What others enter is marked, so that it is known wherever it turns up. */
function textOf({ name }: Organisation): string {
  return name.startsWith(SECRET) ? name : "乙";
}

async function appoint({ owner }: TestDatabase, organisation: Organisation): Promise<void> {
  const [person, document] = [randomUUID(), randomUUID()];
  const name = textOf(organisation);
  await owner.query("insert into person (id, name) values ($1, $2)", [person, name]);
  await owner.query("insert into appointing_document values ($1, $2, '1', $3, '2025-01-01')", [
    organisation.id,
    document,
    name,
  ]);
  await owner.query(
    `insert into appointment (organisation_id, id, person_id, post_code, document_id, valid_from)
     values ($1, $2, $3, 'head', $4, '2025-01-01')`,
    [organisation.id, randomUUID(), person, document],
  );
  await owner.query(
    `insert into audit (organisation_id, system, person_id, action, subject_kind, subject_id)
     values ($1, null, $2, 'people.appoint', 'person', $3)`,
    [organisation.id, person, person],
  );
}
