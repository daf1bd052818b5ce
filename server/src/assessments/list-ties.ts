import { relations, tiePolicy } from "@jianheng/domain/assessments";
import { type Result, reach, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import {
  listDeclarations,
  listHomeBodies as listOfPeople,
  listStationBodies as listOfStation,
} from "./list-ties-store.ts";
import type { declaration, keptBody, pagedBodies, pagedTies } from "./tie-schemas.ts";

/** What is declared: who may revoke sees all of the organisation's people, everybody else what binds himself. */
export async function listTies(
  { transaction, actor, organisation, relation }: Context,
  { query }: { query: z.output<typeof pagedTies> },
): Promise<Result<Page<z.input<typeof declaration>>>> {
  const { cursor: after, limit } = query;
  const all = reach({ action: tiePolicy["revoke-tie"], post: actor.post }).includes(relation);
  const rows = await listDeclarations(transaction, {
    ...{ organisation, after, limit },
    person: all ? undefined : actor.personId,
  });
  const key = ({ moment, id }: Declared) => [moment, id];
  const item = (row: Declared) => ({
    ...declaredAs(row),
    revocable: all && row.revoked_at === null && row.person !== actor.personId,
  });
  return succeed(toPage({ rows, limit, key, item }));
}

type Declared = Awaited<ReturnType<typeof listDeclarations>>[number];

function declaredAs(row: Declared): Omit<z.input<typeof declaration>, "revocable"> {
  return {
    id: row.id,
    person: { id: row.person, name: row.name },
    station: { id: row.station, name: row.station_name },
    relation: row.relation,
    words: relations[row.relation].words,
    from: row.valid_from,
    until: row.valid_until,
    madeAt: row.made_at.toISOString(),
    madeBy: row.made_by,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}

type Bodies = Promise<Result<Page<z.input<typeof keptBody>>>>;
type Asked = { query: z.output<typeof pagedBodies> };

/** The bodies that people of the organisation belong to. */
export async function listHomeBodies({ transaction, organisation }: Context, { query }: Asked): Bodies {
  const { cursor: after, limit } = query;
  const rows = await listOfPeople(transaction, { organisation, after, limit });
  const item = (row: (typeof rows)[number]) => ({ ...bodyAs(row), person: { id: row.person, name: row.name } });
  return succeed(toPage({ rows, limit, key: placeOf, item }));
}

/** The bodies that the station of the path belongs to. */
export async function listStationBodies({ transaction, organisation }: Context, { query }: Asked): Bodies {
  const { cursor: after, limit } = query;
  const rows = await listOfStation(transaction, { organisation, after, limit });
  const item = (row: (typeof rows)[number]) => ({ ...bodyAs(row), person: null });
  return succeed(toPage({ rows, limit, key: placeOf, item }));
}

interface BodyRow {
  id: string;
  body: string;
  body_name: string | null;
  valid_from: string;
  valid_until: string | null;
}

function placeOf({ valid_from, id }: BodyRow): [string, string] {
  return [valid_from, id];
}

function bodyAs({ id, body, body_name, valid_from: from, valid_until: until }: BodyRow) {
  return { id, body: { id: body, name: body_name }, from, until };
}
