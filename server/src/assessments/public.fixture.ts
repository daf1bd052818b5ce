import { edition } from "@jianheng/domain/assessments/journal";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import type { Standing } from "./journeys.fixture.ts";
import { routes } from "./routes.ts";

/** The same server on some day, which believes a proxy about addresses: each test can come from one of its own. */
export function usePublic(database: TestDatabase, day: string) {
  const now = () => new Date(`${day}T07:00:00Z`);
  const services = { ...SERVICES, editions: [edition] };
  const http = useHttp({ database, routes, services, now, trustProxy: ["127.0.0.1"] });
  let address = 0;
  /** Somebody who has not signed in, at an address of his own. */
  return () => {
    address += 1;
    const headers = { "x-forwarded-for": `10.1.${Math.floor(address / 250)}.${1 + (address % 250)}` };
    return (request: string, body?: object) =>
      http.send(undefined, request, { headers, ...(body === undefined ? {} : { body }) });
  };
}

/** The address of the page of a published result, below `/api/public/results/`. */
export async function tokenOf({ owner }: TestDatabase, { which }: Pick<Standing, "which">): Promise<string> {
  const sql = "select token from assessment_public where assessment_id = $1";
  return (await owner.query(sql, [which.assessment])).rows[0]?.token;
}
