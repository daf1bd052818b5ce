import { chainFaults } from "@jianheng/domain/audit";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Verified, verifyTrails } from "@jianheng/server/verify";
import { findData } from "../input/find-data.ts";
import type { Answer, Setting } from "../io.ts";
import { verifyTexts } from "../texts/verify.ts";

/** Checks every organisation's trail against its seals; a running server goes on running. */
export async function verifyAudit({ setting }: { setting: Setting }): Promise<Result<Answer>> {
  const verified = await verifyTrails(findData(setting).where);
  if (!verified.ok) return verified;
  const trails = verified.value;
  const failed = trails.some(({ bent }) => bent !== null);
  const json = { sound: !failed, trails };
  return succeed({ json, text: textOf(trails, setting), failed });
}

function textOf(trails: readonly Verified[], { language }: Setting): string {
  const t = verifyTexts[language];
  if (trails.length === 0) return t.none;
  const lines = trails.flatMap(({ organisation, sealed, head, unsealed, bent }) => [
    bent ? t.bent({ organisation, sealed }) : t.sound({ organisation, sealed, head: head ?? t.noHead }),
    ...(bent ? [t.where({ ...bent, what: chainFaults[bent.fault][language] })] : []),
    ...(unsealed.oldest ? [t.unsealed({ count: unsealed.count, oldest: unsealed.oldest.toISOString() })] : []),
  ]);
  return lines.join("\n");
}
