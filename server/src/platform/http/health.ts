import { setTimeout } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { AppOptions } from "./options.ts";

/** How long a database may take to say that it is there. */
const PATIENCE_MS = 2_000;

/** `/healthz`: the process answers. `/readyz`: send it requests; not while it stops, nor while its database is gone. */
export function answerHealth(app: FastifyInstance, { ready }: AppOptions): void {
  let stopping = false;
  app.addHook("preClose", (done) => {
    stopping = true;
    done();
  });
  app.get("/healthz", (_request, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    if (stopping) return await reply.code(503).send({ status: "stopping" });
    const answers = await withinPatience(ready?.() ?? Promise.resolve(true));
    return answers ? { status: "ready" } : await reply.code(503).send({ status: "database-not-answering" });
  });
}

async function withinPatience(asked: Promise<boolean>): Promise<boolean> {
  const stop = new AbortController();
  const late = setTimeout(PATIENCE_MS, false, { signal: stop.signal }).catch(() => false);
  const answered = await Promise.race([asked.catch(() => false), late]);
  stop.abort();
  return answered;
}
