import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { useDatabase } from "./platform/db/testing/database.fixture.ts";
import type { Route, Session } from "./platform/http/index.ts";
import { useHttp } from "./platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { requestFor } from "./testing/matrix-requests.fixture.ts";

/** Every route × every state that a session can be in short of a post. */
const SESSIONS: Readonly<Record<string, Session | undefined>> = {
  "nobody signed in": undefined,
  "a first password": sessionWith({ due: "password-change" }),
  "a second factor due": sessionWith({ due: "second-factor" }),
  "no post chosen": sessionWith({}),
};
const REFUSALS: Readonly<Record<string, string>> = {
  "nobody signed in": "401 not-signed-in",
  "a first password": "403 password-change",
  "a second factor due": "403 second-factor",
  "no post chosen": "403 post-not-chosen",
};

const database = useDatabase();
const authenticate = ({ headers }: { headers: object }) =>
  Promise.resolve(SESSIONS["x-test-session" in headers ? decodeURI(String(headers["x-test-session"])) : ""]);
const http = useHttp({ database, routes, authenticate });
const filling = { id: () => randomUUID(), text: "甲" };

function sessionWith({ due }: { due?: "password-change" | "second-factor" }): Session {
  return { id: randomUUID(), accountId: randomUUID(), personId: randomUUID(), member: undefined, due };
}

async function ask(route: Route, session: string): Promise<string> {
  const { request, sent } = requestFor(route, { organisation: randomUUID(), filling });
  const headers = { ...sent.headers, "x-test-session": encodeURI(session) };
  const answer = await http.send(undefined, request, { ...sent, headers });
  return `${answer.statusCode} ${answer.json().code}`;
}

const guarded = routes.filter(({ access }) => "may" in access);
const own = routes.filter(({ access }) => "signedIn" in access);

describe.each(Object.keys(SESSIONS))("with %s", (session) => {
  test.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))(
    "%s is shut",
    async (_, route) => {
      expect(await ask(route, session)).toBe(REFUSALS[session]);
    },
  );
});

test("what is for whoever has signed in is shut to everybody else", async () => {
  const answers = await Promise.all(own.map((route) => ask(route, "nobody signed in")));
  expect(answers.filter((answer) => answer !== "401 not-signed-in")).toEqual([]);
});
