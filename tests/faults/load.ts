import { randomInt, randomUUID } from "node:crypto";
import { syntheticResidentId } from "@jianheng/domain/kernel";
import { ADDRESS, type Server } from "./server.ts";

const WRITERS = 8;
/** A client gives up on an answer that does not come; what became of it, it does not know. */
const PATIENCE_MS = 10_000;

/** Clients that write as fast as they are answered, for as long as they are let. */
export interface Load {
  /** The names of bodies that the server has said it entered. */
  acknowledged: readonly string[];
  /** Waits for as many more acknowledged writes. */
  more(count: number): Promise<void>;
  end(): Promise<void>;
}

/** Sets the installation up by the link that was printed, and signs in; answers the cookie. */
export async function signIn(server: Server): Promise<string> {
  const token = /#token=([\w-]+)/.exec(server.said())?.[1];
  const account = { username: "faults.admin", password: "刮风下雨也要照样写下去" };
  const administrator = { name: "赵示范", residentId: syntheticResidentId((below) => randomInt(below)) };
  const organisation = { kind: "province", name: "甲省", region: "210000" };
  await post("/api/setup", { token, organisation, administrator, account });
  const answer = await post("/api/session", account);
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

/** Begins to enter bodies outside the tree, from several connections at once. A refused connection is tried again. */
export function startLoad(cookie: string): Load {
  const acknowledged: string[] = [];
  let ended = false;
  const writers = Array.from({ length: WRITERS }, async () => {
    while (!ended) {
      const name = `故障${randomUUID()}`;
      const written = await post("/api/bodies", { name, region: null }, cookie).catch(() => undefined);
      if (written) acknowledged.push(name);
      else await new Promise((again) => setTimeout(again, 20));
    }
  });
  return {
    acknowledged,
    async more(count) {
      const wanted = acknowledged.length + count;
      while (acknowledged.length < wanted) await new Promise((again) => setTimeout(again, 5));
    },
    async end() {
      ended = true;
      await Promise.all(writers);
    },
  };
}

/** Sends a command; throws where it was not done, or nobody answered. */
async function post(path: string, body: object, cookie?: string): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    "idempotency-key": randomUUID(),
    ...(cookie ? { cookie } : {}),
  };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(ADDRESS + path, { method: "POST", headers, body: JSON.stringify(body), signal });
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return answer;
}
