import { type Result, succeed } from "@jianheng/domain/kernel";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { type VerifiedAssessment, verifyAssessments as verifyAll } from "../assessments/index.ts";
import { officialDay } from "../platform/clock/index.ts";
import { openBeside, type Where } from "../platform/db/index.ts";

/** Replays every assessment in a database, beside the server that may run on it. */
export async function verifyAssessments(where: Where): Promise<Result<VerifiedAssessment[]>> {
  const opened = await openBeside(where);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const known = Object.values(editions).map(getEdition);
    return succeed(await verifyAll({ database, editions: known, today: officialDay(new Date()) }));
  } finally {
    await database.close();
  }
}
