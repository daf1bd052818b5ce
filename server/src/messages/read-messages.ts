import type { Result } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { readAssessmentMessages } from "../assessments/index.ts";
import { readChangeMessages } from "../changes/index.ts";
import type { Context } from "../platform/http/index.ts";
import { countMessages } from "./list-messages.ts";
import type { readOnes, unread } from "./schemas.ts";

/** Notes what whoever asks has read. It is his own note and nobody's record: the trail has nothing of it. */
export async function readMessages(
  context: Context,
  { body: meant }: { body: z.output<typeof readOnes> },
): Promise<Result<z.input<typeof unread>>> {
  if ("until" in meant) {
    await readAssessmentMessages(context, meant);
    await readChangeMessages(context, meant);
  } else {
    const { messages } = meant;
    await readAssessmentMessages(context, { messages: messages.filter((one) => "assessment" in one) });
    const applications = messages.flatMap((one) => ("application" in one ? [one.application] : []));
    const confirmations = messages.flatMap((one) => ("confirmation" in one ? [one.confirmation] : []));
    await readChangeMessages(context, { applications, confirmations });
  }
  return await countMessages(context);
}
