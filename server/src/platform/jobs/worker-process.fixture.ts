import { z } from "zod";
import { openPool } from "../db/connect.ts";
import { runTransaction } from "../db/transaction.ts";
import { openJobs } from "./jobs.ts";
import { jobKind } from "./kind.ts";

// What a test starts to be killed: a process that works on a job up to its second step and no further.
const pool = openPool({ address: JSON.parse(process.argv[2] ?? "{}"), size: 4 });
let ms = 0;
const counting = jobKind({
  kind: "test.counting",
  words: { zh: "数数", en: "counting" },
  data: z.object({ count: z.number() }),
  as: { system: "jobs" },
  async work({ report }) {
    for (let done = 1; done <= 2; done++) {
      ms += 1000;
      await report({ done, total: 3, mark: { after: done } });
    }
    process.send?.("step 2");
    await new Promise(() => undefined);
  },
});
const jobs = openJobs({
  database: { transaction: (actor, work) => runTransaction({ pool, actor, work }) },
  kinds: [counting],
  now: () => new Date(Date.UTC(2026, 10, 21) + ms),
  pollSeconds: 0.5,
  onFault: (fault) => process.send?.(String(fault)),
});
await jobs.start();
