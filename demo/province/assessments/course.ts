import {
  type Assessment,
  defaultSettings,
  type Proposed,
  type Purpose,
  type SheetKind,
  stagesOf,
} from "@jianheng/domain/assessments";
import type { Figures } from "@jianheng/domain/facts";
import type { Day, Dice } from "@jianheng/domain/kernel";
import { type Reading, readyLines } from "@jianheng/domain/scoring";
import type { Edition } from "@jianheng/domain/standards";
import type { Province } from "../model.ts";
import { type Holder, holderOf, lineOf, tiesTo } from "./cast.ts";
import { Journal } from "./journal.ts";

/** What an assessment is begun with. */
interface Beginning {
  id: string;
  province: Province;
  edition: Edition;
  dice: Dice;
  station: string;
  /** What its records come to, where its sheets rest on them. */
  figures: Figures | undefined;
  purpose: Purpose;
  reading: Reading;
  from: Day;
  until: Day;
  /** Of a hundred lines, how many have something wrong. */
  wrong: number;
}

/** An assessment on its way, with what there is to be found. */
export interface Course {
  journal: Journal;
  assessment: Assessment;
  /** Lines that something is wrong with, whoever sees it. */
  wrong: ReadonlySet<string>;
  figures: Figures | undefined;
  /** Who holds a post in the organisation of a stage. */
  of(stage: SheetKind, post: string, nth?: number): Holder;
  /** Who holds a post at the station, and at the authority. */
  own(post: string): Holder;
  official(post: string, nth?: number): Holder;
  /** Somebody with what binds him to the station on the day of the next act. */
  proposed(holder: Holder): Proposed;
}

/** One thing that happens to an assessment, on one day. */
export type Step = (course: Course) => void;

/** Begins an assessment: by the station itself, or by the office that inspects or supervises. */
export function begin(of: Beginning): Course {
  const { id, province, edition, dice, station, purpose, reading, from, until } = of;
  const line = lineOf(province, { station, day: from });
  const approver = province.approvals.find(({ organisation }) => organisation === station)?.approver ?? null;
  const made = stagesOf({ station, line, approver, purpose });
  if (!made.ok) throw new Error(made.problems.map(({ code }) => code).join(", "));
  const { stages, authority } = made.value;
  const bound = { station, line, approver, authority, purpose, reading, from, until, stages };
  const assessment: Assessment = {
    id,
    ...bound,
    edition: { standard: edition.data.id, hash: edition.hash },
    settings: defaultSettings(purpose),
  };
  const journal = new Journal({ edition, dice });
  const lines = readyLines(edition.data, reading);
  const holder = (organisation: string, post: string, nth = 0) => holderOf(province, { organisation, post, nth });
  const office = (kind: SheetKind) => stages.find((stage) => stage.kind === kind)?.organisation ?? authority;
  const course: Course = {
    journal,
    assessment,
    figures: of.figures,
    wrong: new Set(lines.filter(() => dice(100) < of.wrong).map((one) => one.id)),
    of: (stage, post, nth) => holder(office(stage), post, nth),
    own: (post) => holder(station, post),
    official: (post, nth) => holder(authority, post, nth),
    proposed: (one) => ({ ...one, ties: tiesTo(province, { assessment, person: one.person, day: journal.day }) }),
  };
  const above = purpose === "inspection" ? approver : authority;
  const beginner = fromAbove(purpose) ? holder(above ?? authority, "approving-official") : holder(station, "head");
  journal.on(from);
  journal.does(beginner, "create", { assessment });
  return course;
}

/** Inspection and supervision are begun by an office, the others by the station. */
function fromAbove(purpose: Purpose): boolean {
  return purpose === "inspection" || purpose === "supervision";
}
