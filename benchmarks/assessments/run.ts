import fastify from "fastify";
import { inTurn, report } from "../measure.ts";
import { type Findings, fillSheet } from "./fill-sheet.ts";
import { enterMany } from "./many.ts";
import { type Caller, openOffice } from "./office.ts";

/**
 * What the pages of assessments ask for, over HTTP and with a true session, beside a bare handler that answers the same
 * bytes: a sheet of 70 checks with 200 pieces of evidence, each line of it written four times, one sheet of five; and
 * the list of a province with 2,000 assessments.
 */
const [ROUNDS, CALLS] = [20, 10];
const PROMISE = "< 150 ms";
const day = new Date().toISOString().slice(0, 10);
const office = await openOffice(day);
const head = await office.signIn("station.head");
const own = await fillSheet({ office, caller: head, day });
await compare(head, {
  "Open a sheet (60 findings, 13 checks of groups, 200 pieces of evidence)": own.sheet,
  "Open its assessment": own.assessment,
  "Lay its sheets side by side": `${own.assessment}/comparison`,
  "List the files that it rests on": `${own.assessment}/files`,
});
await compareSaving();
const official = await office.signIn("province.quality");
await compare(official, await enterMany({ office, caller: official }));
await office.close();

async function compare(caller: Caller, paths: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, path] of Object.entries(paths)) {
    const bytes = await (await caller.ask(path)).text();
    const bare = fastify();
    bare.get("/", (_request, reply) => reply.type("application/json; charset=utf-8").send(bytes));
    const limit = await bare.listen({ port: 0, host: "127.0.0.1" });
    const times = await inTurn({
      ours: async () => await (await caller.ask(path)).text(),
      limit: async () => await (await fetch(limit)).text(),
      rounds: ROUNDS,
      calls: CALLS,
    });
    const [ours, theirs] = [times.ours / 1000, times.limit / 1000];
    const beside = `a bare Fastify handler that answers the same ${(bytes.length / 1000).toFixed(0)} kB`;
    console.log(report({ name, ours, limit: theirs, unit: "ms", beside, promise: PROMISE }));
    await bare.close();
  }
}

async function compareSaving(): Promise<void> {
  const opened = await head.read<{ findings: Findings }>(own.sheet);
  let stands = opened.findings["1.2.1"];
  let saves = 0;
  const saving = await inTurn({
    ours: async () => {
      if (!stands) throw new Error("the line that is saved is gone");
      saves += 1;
      stands = (await own.write([{ base: stands.action, finding: { ...stands.value, note: `${saves}` } }]))["1.2.1"];
    },
    limit: () => head.read("/api/session"),
    rounds: ROUNDS,
    calls: CALLS,
  });
  const [ours, theirs] = [saving.ours / 1000, saving.limit / 1000];
  const beside = "asking who is signed in";
  console.log(report({ name: "Save one line", ours, limit: theirs, unit: "ms", beside, promise: "stated" }));
}
