import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { findingOf } from "../../demo/province/assessments/findings.ts";
import { seededDice } from "../../demo/province/dice.ts";
import type { Province, Visitor } from "./province.fixture.ts";
import { weighed } from "./weighed.fixture.ts";

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

/**
 * Writes on a sheet as its page does: all lines but `except` conform. What records of the station are against stays so
 * with a reason, but for `passedOver`.
 */
export async function fillIn(
  visitor: Visitor,
  {
    sheet,
    except = [],
    passedOver = [],
  }: { sheet: string; except?: readonly string[]; passedOver?: readonly string[] },
): Promise<void> {
  const dice = seededDice(1);
  const own = lines.filter(({ id }) => !except.includes(id));
  const found = own.map((line) => findingOf({ line, dice, day: "2026-11-21", faulty: false, evidence: false }));
  const looked = own.filter(({ id }) => !passedOver.includes(id));
  const all = await weighed(visitor, { sheet, lines: looked, findings: found });
  const findings = all.map((finding) => ({ base: null, finding }));
  const touched = lines.flatMap(({ memberIds }) => memberIds.map((check) => ({ base: null, check, conforms: true })));
  const answer = await visitor.send<{ findings: Record<string, { is: string }> }>(`POST ${sheet}/writes`, {
    findings,
    touched,
  });
  const refused = Object.entries(answer.findings).filter(([, { is }]) => is !== "saved");
  if (refused.length > 0) throw new Error(JSON.stringify(refused.slice(0, 3)));
}
