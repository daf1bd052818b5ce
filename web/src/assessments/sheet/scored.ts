import { findEngineFinding } from "@jianheng/domain/assessments";
import { type Edition, type Reading, type ReadyLine, type Score, score } from "@jianheng/domain/scoring";
import type { Desk } from "../desk/model.ts";
import { standing } from "../desk/slot.ts";

/** The score of a desk as it stands, by the engine that scores it everywhere else. */
export function scoreOf(of: { desk: Desk; edition: Edition; reading: Reading; lines: readonly ReadyLine[] }): Score {
  const { desk, edition, reading, lines } = of;
  const findings = lines.flatMap((line) => {
    const slot = desk.findings[line.id];
    const finding = slot && standing(slot);
    const engine = finding && findEngineFinding(finding, line);
    return engine ? [engine] : [];
  });
  return score({ edition, reading, findings });
}
