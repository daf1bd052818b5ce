import { type Result, succeed } from "@jianheng/domain/kernel";
import { verifyAssessments } from "@jianheng/server/verify";
import { findData } from "../input/find-data.ts";
import type { Answer, Setting } from "../io.ts";
import { replayTexts } from "../texts/verify.ts";

/** Replays the log of every assessment; a running server goes on running. */
export async function verifyAll({ setting }: { setting: Setting }): Promise<Result<Answer>> {
  const verified = await verifyAssessments(findData(setting).where);
  if (!verified.ok) return verified;
  const t = replayTexts[setting.language];
  const assessments = verified.value;
  const wrong = assessments.filter((one) => one.wrong.length > 0);
  const actions = assessments.reduce((sum, one) => sum + one.actions, 0);
  const lines = wrong.map((one) => t.wrong({ ...one, what: one.wrong.join(", ") }));
  const text = [t.replayed({ count: assessments.length, actions, wrong: wrong.length }), ...lines].join("\n");
  return succeed({ json: { sound: wrong.length === 0, assessments }, text, failed: wrong.length > 0 });
}
