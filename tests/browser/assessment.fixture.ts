import { observationOf } from "@jianheng/domain/assessments";
import { type ReadyLine, readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import type { Province, Visitor } from "./province.fixture.ts";

/** The form that the journey is made by. */
export const edition = getEdition(editions["national-trial"]);
export const lines = readyLines(edition.data, "normalised");

/** The officials of an acceptance beyond the station, each signed in. */
export async function enterAssessors(province: Province) {
  const { city, province: top, official } = province;
  const at = (place: string, name: string, username: string, post: string) => official(place, { name, username, post });
  return {
    reviewer: await at(city, "示初审", "chushen", "city-reviewer"),
    quality: await at(top, "示质量", "zhiliang", "provincial-quality-officer"),
    expert: await at(top, "示专家", "zhuanjia", "document-expert"),
    leader: await at(top, "示组长", "zuzhang", "team-leader"),
    first: await at(top, "示审甲", "shenjia", "on-site-auditor"),
    second: await at(top, "示审乙", "shenyi", "on-site-auditor"),
    approving: await at(top, "示审批", "shenpi", "approving-official"),
  };
}

/** An observation of a line that earns all its points. */
function best(line: ReadyLine): Record<string, unknown> {
  const fields = line.rule.fields(line.context).filter(({ key }) => key !== "faults");
  const observation: Record<string, unknown> = {};
  for (const { key, type, min = 0, levels = [] } of fields) {
    const least = {
      "yes-no": key !== "serious",
      count: Math.max(min, key.endsWith(".0") || key.endsWith(".1") ? 1 : min),
      level: Math.max(...levels),
      decimal: "0",
      text: "已核对",
    };
    const [name = "", index] = key.split(".");
    if (index === undefined) observation[name] = least[type];
    else observation[name] = Object.assign((observation[name] ?? []) as unknown[], { [index]: least[type] });
  }
  return observation;
}

/** Writes on a sheet as its page does: all lines but `except` conform; `faults` puts one fault on each of its lines. */
export async function fillIn(
  visitor: Visitor,
  { sheet, except = [], faults = [] }: { sheet: string; except?: readonly string[]; faults?: readonly string[] },
): Promise<void> {
  const findings = lines
    .filter(({ id }) => !except.includes(id))
    .map((line) => {
      const found = faults.includes(line.id)
        ? [{ id: `f-${line.id}`, what: "抽查一份记录，缺少审核人签字", evidence: [] }]
        : [];
      const finding = {
        line: line.id,
        observation: best(line),
        note: null,
        faults: found,
        evidence: [],
        questions: [],
      };
      if (observationOf(finding, line) === null) throw new Error(`${line.id} has no observation`);
      return { base: null, finding };
    });
  const touched = lines.flatMap(({ memberIds }) => memberIds.map((check) => ({ base: null, check, conforms: true })));
  const answer = await visitor.send<{ findings: Record<string, { is: string }> }>(`POST ${sheet}/writes`, {
    findings,
    touched,
  });
  const refused = Object.entries(answer.findings).filter(([, { is }]) => is !== "saved");
  if (refused.length > 0) throw new Error(JSON.stringify(refused.slice(0, 3)));
}
