import { createHash, randomUUID } from "node:crypto";
import { findRegister } from "@jianheng/domain/registers";

/** Rows by table, as the columns of the tables are called. */
export type Rows = Record<string, Row[]>;
export type Row = Record<string, unknown>;

/** How far a day lies from the day that facts are computed for: `day(-30)`. */
export type DayAt = (offset: number) => string;

/** A station whose records satisfy every fact. */
export interface SoundStation {
  id: string;
  day: DayAt;
  people: string[];
  rows: Rows;
  /** Whether an office decides on its changes; it confirms its licences as they are entered, but for what rows say of that. */
  decided: boolean;
}

/** The day that so many days lie after another. */
function daysFrom(today: string): DayAt {
  return (offset) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);
}

/** Bytes as JSON carries them into a table. */
export function bytes(of: string): string {
  return `\\x${createHash("sha256").update(of).digest("hex")}`;
}

/** A station with `batches` batches in the last year, three of them older, and everything else in order. */
export function soundStation(of: { today: string; batches?: number; id?: string }): SoundStation {
  const { today, batches = 4, id = randomUUID() } = of;
  const day = daysFrom(today);
  const people = Array.from({ length: 8 }, () => randomUUID());
  const rows: Rows = {};
  const add = (table: string, row: Row): string => {
    const made = { organisation_id: id, id: randomUUID(), version: 1, ...row };
    rows[table] = [...(rows[table] ?? []), made];
    return made.id;
  };
  const [leader = "", second = "", third = "", supervisor = "", a = "", b = "", c = "", d = ""] = people;
  addPosts({ add, people: [a, b, c, d, leader, second], from: day(-2000) });
  const licence = add("licence", {
    number: "辽证001",
    approval_document: "辽人社〔2020〕1号",
    issued_by: "省厅",
    valid_from: day(-2000),
    valid_until: day(700),
  });
  const scope = { licence_id: licence, occupation_id: "electrician", lowest_level: 1, highest_level: 3 };
  add("licence_scope", scope);
  const works = ["occupation-support", "computer-support", "finance", "expert", "management", "exam-affairs"];
  works.forEach((work, index) => {
    const person = { person_id: people[index], work, employment: "employed", joined_on: day(-900) };
    add("staff_member", { ...person, certificate: "证书" });
    add("integrity_file", { person_id: people[index], opened_on: day(-800) });
  });
  // Two panels take turns: nobody examines more than three times in a row.
  for (const person of [leader, second, third, a, b, c]) {
    const appointed = { person_id: person, role: "examiner", occupation_id: "electrician", document: "聘1号" };
    add("examiner_appointment", { ...appointed, valid_from: day(-1500), valid_until: day(300) });
  }
  for (const audience of ["all-staff", "management", "auditors", "examiners"]) {
    add("training", { held_on: day(-60), title: audience, audience, expected: 6, attended: 6 });
  }
  for (const use of ["theory", "practical", "waiting", "drawing", "paper-store", "archive", "office"]) {
    add("site", { name: use, use, floor_area: 50, used_from: day(-900), safety_checked_on: day(-90) });
  }
  const machine = add("equipment", {
    number: "SB-1",
    name: "配电柜",
    use: "practical",
    occupation_id: "electrician",
    quantity: 10,
    condition: "good",
    acquired_on: day(-900),
  });
  const computers = { number: "PC", name: "计算机", use: "computer", quantity: 10, condition: "good" };
  add("equipment", { ...computers, acquired_on: day(-900) });
  add("equipment_check", {
    equipment_id: machine,
    kind: "maintenance",
    done_on: day(-100),
    result: "good",
    done_by: "甲",
  });
  addDocuments({ add, day });
  addQuality({ add, day });
  const year = Number(today.slice(0, 4));
  const plans = [year - 2, year - 1, year].map((of) =>
    add("annual_plan", { year: of, number: `${of}`, filed_on: `${of - 1}-11-20`, batches: 8, people: 300 }),
  );
  const ends = [...Array.from({ length: batches }, (_, index) => -40 - index * 60), -700, -1100, -1400];
  ends.forEach((end, index) => {
    addBatch({
      add,
      day,
      end,
      number: `B-${String(index).padStart(2, "0")}`,
      plan: plans[2] ?? "",
      machine,
      panel: index % 2 === 0 ? [leader, second, third] : [a, b, c],
      supervisor,
      trial: index < 2,
    });
  });
  return { id, day, people, rows, decided: true };
}

type Add = (table: string, row: Row) => string;

const POSTS = ["head", "management-representative", "general-affairs", "exam-affairs", "equipment", "items"];

function addPosts({ add, people, from }: { add: Add; people: readonly string[]; from: string }): void {
  const document = add("appointing_document", { number: "任1号", title: "任命", issued_on: from });
  POSTS.forEach((post, index) => {
    const held = { person_id: people[index], post_code: post, document_id: document };
    add("appointment", { ...held, valid_from: from });
  });
}

function addDocuments({ add, day }: { add: Add; day: DayAt }): void {
  for (const kind of kindsOf("system-document", "kind")) {
    add("system_document", {
      kind,
      number: kind,
      revision: "A/0",
      title: kind === "appraisal-procedure" ? "电工鉴定规程" : kind,
      approved_on: day(-500),
      effective_on: day(-490),
      displayed: true,
    });
  }
  const signed = { signed_on: day(-100), valid_from: day(-100), valid_until: day(200) };
  const planned = { planned: true, responsible: "甲" };
  add("responsibility_letter", { counterpart_kind: "authority", counterpart: "省中心", ...signed, ...planned });
  add("responsibility_letter", { counterpart_kind: "person", counterpart: "甲", ...signed });
  for (const kind of kindsOf("work-report", "kind")) {
    add("work_report", { kind, reported_on: day(-50), title: kind, suggests: true });
  }
}

function addQuality({ add, day }: { add: Add; day: DayAt }): void {
  add("internal_audit", {
    number: "NS-1",
    year: Number(day(0).slice(0, 4)),
    planned_on: day(-120),
    scheme: "F-1",
    started_on: day(-90),
    finished_on: day(-88),
    reported_on: day(-80),
    found: 2,
    closed: 2,
    kept: ["plan", "sign-in", "checklist", "nonconformities", "report"],
  });
  add("management_review", {
    number: "PS-1",
    planned_on: day(-70),
    held_on: day(-60),
    inputs: kindsOf("management-review", "inputs"),
    outputs: kindsOf("management-review", "outputs"),
  });
  const answered = { received_on: day(-30), answered_on: day(-25), channel: "telephone", subject: "成绩" };
  add("complaint", { number: "TS-1", ...answered });
  const survey = { held_on: day(-45), audience: "candidates", sent: 30, returned: 28, satisfied: 27 };
  add("survey", { ...survey, analysed_on: day(-40), fed_back_on: day(-35) });
  const found = { found_on: day(-88), source: "audit", grade: "minor", what: "记录缺页" };
  add("nonconformity", { number: "WD-1", ...found, due_on: day(-60), closed_on: day(-65) });
  const happened = { happened_on: day(-30), serious: false, what: "迟到" };
  for (const kind of kindsOf("incident", "kind")) add("incident", { number: kind, kind, ...happened });
}

function addBatch(of: {
  add: Add;
  day: DayAt;
  end: number;
  number: string;
  plan: string;
  machine: string;
  panel: readonly string[];
  supervisor: string;
  trial: boolean;
}): void {
  const { add, day, end, number, plan, machine, panel, supervisor, trial } = of;
  const batch = add("batch", {
    number,
    occupation_id: "electrician",
    level: 2,
    starts_on: day(end - 1),
    ends_on: day(end),
    trial,
    plan_id: plan,
    notice_number: number,
    notice_approved_on: day(end - 30),
    notice_published_on: day(end - 28),
    applicants: 112,
    eligible: 110,
    seated: 110,
    passed: 90,
    paper_source: "national",
    marking_sampled: 50,
    marking_wrong: 0,
    signed_off: true,
    conclusion: "met",
    reported_on: day(end + 5),
    certificates_issued_on: day(end + 20),
  });
  const check = { equipment_id: machine, batch_id: batch, kind: "pre-exam", done_on: day(end - 2), result: "good" };
  add("equipment_check", { ...check, done_by: "甲" });
  for (const person_id of panel) {
    add("batch_duty", { batch_id: batch, person_id, duty: "examiner", feedback_sent_on: day(end + 3) });
  }
  const supervised = { person_id: supervisor, duty: "internal-supervisor", feedback_sent_on: day(end + 3) };
  add("batch_duty", { batch_id: batch, ...supervised });
  ["request", "transport", "handover", "destruction"].forEach((step, index) => {
    const done = { done_on: day(end - 5 + index), form: step, copies: 120, signers: 2, in_order: true };
    add("paper_step", { batch_id: batch, step, ...done });
  });
  for (const kind of kindsOf("batch-archive", "kind")) {
    const permanent = ["applications", "results", "certificates"].includes(kind);
    const kept = { complete: true, permanent, kept_until: permanent ? null : day(end + 400) };
    add("batch_archive", { batch_id: batch, kind, archived_on: day(end + 10), ...kept });
  }
  for (let index = 0; index < 3; index++) {
    const applicant = bytes(`${number}-${index}`);
    const sealed = { resident_id_index: applicant, resident_id_sealed: applicant };
    const examined = { form_complete: true, originals_agree: true, eligible: true, seated: true };
    const altered = index === 0 ? { altered: true, alteration_sealed: true } : { altered: false };
    add("applicant", { batch_id: batch, name: "考生", ...sealed, ...examined, ...altered });
  }
}

function kindsOf(register: string, column: string): string[] {
  const type = findRegister(register)?.columns.find(({ id }) => id === column)?.type;
  if (type?.kind !== "choice" && type?.kind !== "choices") throw new Error(`${register}.${column} has no choices`);
  return type.of.map(({ id }) => id);
}
