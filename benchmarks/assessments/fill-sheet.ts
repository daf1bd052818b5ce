import { randomUUID } from "node:crypto";
import type { FindingInput } from "@jianheng/domain/assessments";
import { linesOf } from "@jianheng/domain/scoring";
import { demoSheet } from "../demo-sheet.ts";
import type { Caller, Office } from "./office.ts";

const { edition, sheet: filled } = demoSheet();
/** How often each line was written, on how many sheets besides, and what it rests on. */
const [VERSIONS, OTHERS, EVIDENCE] = [4, 4, 200];

export interface Standing {
  action: string;
  value: FindingInput;
}
export type Findings = Record<string, Standing>;

/** A station's own assessment whose sheet is filled, with as much again on other sheets. */
export interface Filled {
  /** The paths of the assessment and its sheet. */
  assessment: string;
  sheet: string;
  /** Writes on the sheet; what stands of what was written. */
  write(findings: object[], touched?: object[]): Promise<Findings>;
}

/** Begins an assessment of the caller's station, and writes on its sheet as often as it takes to get it right. */
export async function fillSheet(of: { office: Office; caller: Caller; day: string }): Promise<Filled> {
  const { office, caller, day } = of;
  const { current } = await caller.read<{ current: { organisation: { id: string } } }>("/api/session");
  const own = `/api/organisations/${current.organisation.id}/assessments`;
  const bound = { standard: edition.data.id, edition: edition.hash, reading: "literal", purpose: "self" };
  const { id } = await caller.send<{ id: string }>(own, { ...bound, from: day, until: day });
  const assessment = `${own}/${id}`;
  await caller.send(`${assessment}/stages`, { stage: "self-assessment" });
  const { sheets } = await caller.read<{ sheets: { id: string }[] }>(assessment);
  const sheet = `${assessment}/sheets/${sheets[0]?.id}`;
  const write: Filled["write"] = async (findings, touched = []) =>
    (await caller.send<{ findings: Findings }>(`${sheet}/writes`, { findings, touched })).findings;
  const all = await withEvidence(caller, sheet);
  const checks = linesOf(edition.data).flatMap(({ members }) => members.map((member) => member.id));
  const touched = checks.map((check) => ({ base: null, check, conforms: true }));
  let last: Findings = {};
  for (let version = 1; version <= VERSIONS; version++) {
    const findings = all.map((finding) => {
      return { base: last[finding.line]?.action ?? null, finding: { ...finding, note: `${version}` } };
    });
    last = await write(findings, version === 1 ? touched : []);
  }
  if (Object.keys(last).length !== all.length || Object.values(last).some(({ action }) => !action)) {
    throw new Error("not every line of the sheet was taken");
  }
  await copyToOthers(office, { assessment: id, sheet: sheets[0]?.id ?? "" });
  return { assessment, sheet, write };
}

/** The demonstration's findings, each with its share of the files that are brought to the sheet. */
async function withEvidence(caller: Caller, sheet: string): Promise<FindingInput[]> {
  const files: { id: string; digest: string }[] = [];
  for (let n = 0; n < EVIDENCE; n++) {
    const path = `${sheet}/files?name=${encodeURIComponent(`记录${n + 1}.txt`)}`;
    files.push(await caller.send(path, Buffer.from(`第${n + 1}份记录`)));
  }
  const { findings } = filled;
  return findings.map(({ line, observation: { faults, ...observation }, note = null }, place): FindingInput => {
    const listed = typeof faults === "number" ? Array.from({ length: faults }, () => ({ what: "有一处不符" })) : faults;
    const share = (at: number) => Math.floor((at * EVIDENCE) / findings.length);
    return {
      ...{ line, observation, note, questions: [] },
      faults: ((listed ?? []) as { what: string; member?: string }[]).map((one, n) => {
        return { ...one, id: `f${n}`, evidence: [] };
      }),
      evidence: files.slice(share(place), share(place + 1)).map(({ id, digest }, n) => {
        return { kind: "file", id: `e${n}`, file: id, digest, caption: "第二考场" };
      }),
    };
  });
}

/** As much again on other sheets as four auditors would have written: by hand, for nobody has assigned them. */
async function copyToOthers(office: Office, of: { assessment: string; sheet: string }): Promise<void> {
  const { assessment, sheet } = of;
  await office.asOwner(async (client) => {
    for (let other = 0; other < OTHERS; other++) {
      await client.query(
        `insert into assessment_action
         select organisation_id, assessment_id, seq + (select seq from assessment where id = $1), gen_random_uuid(), type,
           at, day, person_id, actor_organisation_id, post, system, $2, line, body
         from assessment_action where assessment_id = $1 and sheet = $3`,
        [assessment, randomUUID(), sheet],
      );
      await client.query(
        "update assessment set seq = (select max(seq) from assessment_action where assessment_id = $1) where id = $1",
        [assessment],
      );
    }
    await client.query("analyze assessment_action");
  });
}
