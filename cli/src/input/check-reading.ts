import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type Reading, readings } from "@jianheng/domain/scoring";

/** A reading given on the command line. */
export function checkReading(given: string | undefined): Result<Reading | undefined> {
  if (given === undefined) return succeed(undefined);
  const reading = readings.find((one) => one === given);
  return reading === undefined ? refuse([unknownReading(given)]) : succeed(reading);
}

function unknownReading(given: string): Problem {
  const message = {
    zh: `没有计分口径“${given}”，只能是：${readings.join("、")}`,
    en: `there is no reading “${given}”; it is one of: ${readings.join(", ")}`,
  };
  return { at: "--reading", code: "not-listed", message };
}
