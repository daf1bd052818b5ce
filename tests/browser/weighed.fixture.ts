import { type FindingInput, isUnweighed, weighProposal } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import type { Visitor } from "./province.fixture.ts";

type Offer = Parameters<typeof weighProposal>[0]["offer"] & Parameters<typeof isUnweighed>[2];

/** Findings of a sheet as they are handed in by somebody who looked at the facts beside them: they stay, with a reason. */
export async function weighed(
  visitor: Visitor,
  { sheet, lines, findings }: { sheet: string; lines: readonly ReadyLine[]; findings: readonly FindingInput[] },
): Promise<FindingInput[]> {
  const { day, lines: offers } = await visitor.send<{ day: string; lines: (Offer & { line: string })[] }>(
    `GET ${sheet}/facts`,
  );
  return findings.map((finding) => {
    const line = lines.find(({ id }) => id === finding.line);
    const offer = offers.find((one) => one.line === finding.line);
    if (!line || !offer || !isUnweighed(finding, line, offer)) return finding;
    return { ...weighProposal({ finding, offer, day }), note: "原件已核对，台账待补录" };
  });
}
