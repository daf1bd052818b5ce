import { chainFaults } from "@jianheng/domain/audit";
import { z } from "zod";
import { verifyAudit } from "../platform/audit/index.ts";
import { jobKind } from "../platform/jobs/index.ts";

/** The check of one organisation's trail. Its result names the first bent row. */
export const verification = jobKind({
  kind: "audit.verification",
  words: { zh: "校验操作记录", en: "verification of the trail" },
  data: z.object({ links: z.number() }),
  as: { system: "verifier" },
  async work({ data, organisation, transaction, report, stopped }) {
    const [verified] = await verifyAudit({
      database: { transaction: (_, work) => transaction(work) },
      organisation,
      async onProgress(done) {
        await report({ done, total: Math.max(done, data.links) });
        stopped.throwIfAborted();
      },
    });
    if (!verified) throw new Error("the check of one trail answers one");
    const { bent, unsealed, ...sound } = verified;
    return {
      ...sound,
      unsealed: { ...unsealed, oldest: unsealed.oldest?.toISOString() ?? null },
      bent: bent && { ...bent, words: chainFaults[bent.fault] },
    };
  },
});
