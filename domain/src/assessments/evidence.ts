import type { Problem } from "../kernel/index.ts";
import { viewFor } from "./blind.ts";
import type { Evidence, FindingInput } from "./finding.ts";
import { problem } from "./problem.ts";
import type { State } from "./state.ts";
import type { Actor } from "./terms.ts";

/** Evidence that is bytes: a document of the station, a photo of whoever assesses it. */
export type FileEvidence = Extract<Evidence, { kind: "file" | "photo" }>;

/** A file as it was taken in: what its bytes are, and what a photo says of itself. */
export interface KeptEvidence {
  digest: string;
  /** When by the camera's clock, as “2026-11-20 10:30:05”. */
  taken: string | null;
  /** Where, in words, as `placeWords` writes them. */
  place: string | null;
}

/** The files that a finding and its faults rest on, each with its place in it. */
export function filesIn({ evidence, faults }: Pick<FindingInput, "evidence" | "faults">) {
  const lists = [
    ["evidence", evidence] as const,
    ...faults.map((fault, index) => [`faults[${index}].evidence`, fault.evidence] as const),
  ];
  return lists.flatMap(([list, all]) =>
    all.flatMap((one, index) => (isFile(one) ? [{ at: `${list}[${index}]`, evidence: one }] : [])),
  );
}

/**
 * The files that a finding newly rests on. What stood already was looked at when it was written: a file that can't be
 * found any more keeps nobody from correcting the rest of the line.
 */
export function newFilesIn({ finding, standing }: { finding: FindingInput; standing: FindingInput | undefined }) {
  const known = new Set(standing ? filesIn(standing).map(({ evidence }) => keyOf(evidence)) : []);
  return filesIn(finding).filter(({ evidence }) => !known.has(keyOf(evidence)));
}

/** What is wrong with the files that a finding newly rests on. */
export function evidenceProblems(of: {
  finding: FindingInput;
  standing: FindingInput | undefined;
  /** The files that may be named here, by their ids. */
  files: ReadonlyMap<string, KeptEvidence>;
  at: string;
}): Problem[] {
  const { files, at: root } = of;
  return newFilesIn(of).flatMap(({ at, evidence }) => {
    const kept = files.get(evidence.file);
    if (kept === undefined) return [problem(`${root}.${at}.file`, "unknown-file", UNKNOWN)];
    if (kept.digest !== evidence.digest) return [problem(`${root}.${at}.digest`, "other-bytes", OTHER)];
    return evidence.kind === "photo" ? photoProblems(evidence, { kept, at: `${root}.${at}` }) : [];
  });
}

function photoProblems(
  { taken, place }: Extract<Evidence, { kind: "photo" }>,
  { kept, at }: { kept: KeptEvidence; at: string },
): Problem[] {
  const differs = (said: { stated: string } | null, same: boolean) => said?.stated === "by-photo" && !same;
  return [
    ...(differs(taken, taken?.at === kept.taken) ? [problem(`${at}.taken`, "not-by-the-photo", NOT_BY_PHOTO)] : []),
    ...(differs(place, place?.words === kept.place) ? [problem(`${at}.place`, "not-by-the-photo", NOT_BY_PHOTO)] : []),
  ];
}

/** The files that one person may open: what he sees of the sheets rests on them, and the stamped scans of a result. */
export function filesSeen(state: State, actor: Actor): ReadonlySet<string> {
  const { sheets, hidden, result } = viewFor(state, actor);
  const findings = sheets.flatMap((sheet) => Object.values(sheet.findings));
  const material = hidden.flatMap((sheet) => Object.values(sheet.material).flat());
  return new Set([
    ...findings.flatMap((finding) => filesIn(finding).map(({ evidence }) => evidence.file)),
    ...material.filter(isFile).map(({ file }) => file),
    ...(result ? state.scans.map(({ file }) => file) : []),
  ]);
}

/** Where a photo was taken, by the degrees that it carries: north and east are positive. */
export function placeWords({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const north = `${latitude < 0 ? "南纬" : "北纬"}${Math.abs(latitude).toFixed(5)}°`;
  return `${north}，${longitude < 0 ? "西经" : "东经"}${Math.abs(longitude).toFixed(5)}°`;
}

function isFile(one: Evidence): one is FileEvidence {
  return one.kind === "file" || one.kind === "photo";
}

/** What was checked of a piece of evidence: change any of it, and it is checked anew. */
function keyOf(one: FileEvidence): string {
  const said = one.kind === "photo" ? [one.taken, one.place] : [];
  return JSON.stringify([one.kind, one.file, one.digest, ...said]);
}

const UNKNOWN = { zh: "找不到这份文件，请重新上传或另选", en: "there is no such file; upload it or choose another" };
const OTHER = { zh: "文件内容与登记的不一致，请重新添加", en: "the file has other bytes; add it again" };
const NOT_BY_PHOTO = {
  zh: "照片本身没有这个时间或地点，请改为人工填写",
  en: "the photo does not say so; state it as a person",
};
