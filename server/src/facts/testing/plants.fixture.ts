import { randomUUID } from "node:crypto";
import { bytes, type Row, type Rows, type SoundStation } from "./sound-station.fixture.ts";

/** Something done to the records of a sound station, and the facts that it breaks: these, and no others. */
export interface Plant {
  what: string;
  breaks: readonly string[];
  change: (rows: Rows, station: SoundStation) => void;
}

/** What is put into the records of a station that is otherwise in order. */
export const plants: readonly Plant[] = [
  plant("the licence ran out yesterday", ["licence-valid", "batches-within-licence"], (rows, { day }) => {
    // The batches of the past were within it; nothing else of the station ends with it but what it covers today.
    set(rows, "licence", { valid_until: day(-1) });
    set(rows, "batch", { ends_on: day(0) }, 0);
  }),
  plant("the licence ends today, which is within it", ["licence-not-expiring"], (rows, { day }) =>
    set(rows, "licence", { valid_until: day(0) }),
  ),
  plant("the licence ends in 90 days", ["licence-not-expiring"], (rows, { day }) =>
    set(rows, "licence", { valid_until: day(90) }),
  ),
  plant("the licence ends in 91 days", [], (rows, { day }) => set(rows, "licence", { valid_until: day(91) })),
  plant("the licence ends in 30 days, and the one that follows is granted", [], (rows, { day }) => {
    const [licence] = rows.licence ?? [];
    set(rows, "licence", { valid_until: day(30) });
    rows.licence?.push({ ...licence, id: randomUUID(), number: "002", valid_from: day(31), valid_until: day(900) });
  }),
  plant("a licence that nobody confirmed", ["licence-confirmed"], (rows) => {
    rows.licence_confirmation = [];
  }),
  plant("a licence that was changed since it was confirmed", ["licence-confirmed"], (rows, station) => {
    confirm(rows, station);
    set(rows, "licence", { version: 2 });
  }),
  plant("a licence whose scope was changed since it was confirmed", ["licence-confirmed"], (rows, station) => {
    confirm(rows, station);
    set(rows, "licence_scope", { version: 2, trade: "维修电工" });
  }),
  plant("a licence confirmed with fewer occupations than it covers", ["licence-confirmed"], (rows, station) => {
    confirm(rows, station);
    set(rows, "licence_confirmation", { scope: [] });
  }),
  plant(
    "a licence that ends today and that nobody confirmed",
    ["licence-confirmed", "licence-not-expiring"],
    (rows, { day }) => {
      set(rows, "licence", { valid_until: day(0) });
      rows.licence_confirmation = [];
    },
  ),
  plant("a licence that nobody confirmed, where nobody decides", [], (rows, station) => {
    rows.licence_confirmation = [];
    station.decided = false;
  }),
  plant("a batch of a level above the licence", ["batches-within-licence"], (rows) =>
    set(rows, "batch", { level: 4 }, 1),
  ),
  plant("a batch of the highest level that is covered", [], (rows) => set(rows, "batch", { level: 3 }, 1)),
  plant("a batch of another regime than the licence", ["batches-within-licence"], (rows) =>
    set(rows, "batch", { regime: "recognition" }, 2),
  ),
  plant("a licence that says its regime, over a batch that does and others that do not", [], (rows) => {
    set(rows, "licence", { regime: "appraisal" });
    set(rows, "batch", { regime: "appraisal" }, 4);
  }),
  plant("a batch of another regime, under a filing for that", [], (rows, { day }) => {
    const [scope] = rows.licence_scope ?? [];
    const filing = {
      number: "备001",
      regime: "special-ability",
      approval_document: "备〔2024〕1号",
      issued_by: "省厅",
    };
    const [licence] = rows.licence ?? [];
    const made = { ...licence, ...filing, id: randomUUID(), valid_from: day(-1000), valid_until: day(700) };
    rows.licence?.push(made);
    rows.licence_scope?.push({
      ...scope,
      id: randomUUID(),
      licence_id: made.id,
      lowest_level: null,
      highest_level: null,
    });
    set(rows, "batch", { regime: "special-ability", level: null }, 3);
  }),
  plant("a batch during a rectification", ["no-batch-in-rectification"], (rows, { id, day }) => {
    const until = { valid_from: day(-60), valid_until: day(-40), document: "整改1号", what: "档案" };
    rows.rectification = [{ organisation_id: id, id: randomUUID(), version: 1, ...until }];
  }),
  plant("nobody is appointed for equipment", ["post-filled.equipment"], (rows) => {
    rows.appointment = rows.appointment?.filter(({ post_code }) => post_code !== "equipment") ?? [];
  }),
  plant("one person for general and exam affairs", ["posts-not-crossed"], (rows) => {
    const held = rows.appointment?.find(({ post_code }) => post_code === "general-affairs");
    const other = rows.appointment?.find(({ post_code }) => post_code === "exam-affairs");
    if (held && other) other.person_id = held.person_id;
  }),
  plant("finance without a certificate", ["staff-certified.finance"], (rows) =>
    set(rows, "staff_member", { certificate: null }, 2),
  ),
  plant("one of the staff without an integrity file", ["integrity-files"], (rows) => drop(rows, "integrity_file", 0)),
  plant("fewer computers than people", ["computers-a-head"], (rows) => set(rows, "equipment", { quantity: 5 }, 1)),
  plant("as many computers as people", [], (rows) => set(rows, "equipment", { quantity: 6 }, 1)),
  plant("no room for drawing lots", ["waiting-rooms"], (rows) => drop(rows, "site", 3)),
  plant("a room whose safety nobody looked at for a year", ["rooms-safe"], (rows, { day }) =>
    set(rows, "site", { safety_checked_on: day(-365) }, 0),
  ),
  plant("a machine under repair", ["equipment-in-order"], (rows) => set(rows, "equipment", { condition: "repair" }, 0)),
  plant("maintenance more than a year ago", ["equipment-maintained"], (rows, { day }) =>
    set(rows, "equipment_check", { done_on: day(-366) }, 0),
  ),
  plant(
    "an occupation on the licence without machine or procedure",
    ["equipment-for-each-occupation", "appraisal-procedures-complete"],
    (rows) => {
      const [covered] = rows.licence_scope ?? [];
      rows.licence_scope?.push({ ...covered, id: randomUUID(), occupation_id: "bricklayer" });
    },
  ),
  plant("no inspection before a batch", ["equipment-inspected-before-batch"], (rows) =>
    drop(rows, "equipment_check", 1),
  ),
  plant("an inspection on the first day", [], (rows) =>
    set(rows, "equipment_check", { done_on: rows.batch?.[0]?.starts_on }, 1),
  ),
  plant("an inspection after the first day", ["equipment-inspected-before-batch"], (rows) =>
    set(rows, "equipment_check", { done_on: rows.batch?.[0]?.ends_on }, 1),
  ),
  plant(
    "a document in force before it was approved",
    ["document-in-force.fees", "documents-approved-before-effect"],
    (rows, { day }) => setWhere(rows, "system_document", { kind: "fees" }, { approved_on: day(-489) }),
  ),
  plant("a withdrawn document still in use", ["obsolete-documents-in-use"], (rows, { day }) => {
    const [document] = rows.system_document ?? [];
    const withdrawn = { revision: "0", withdrawn_on: day(-490), effective_on: day(-900), still_in_use: true };
    rows.system_document?.push({ ...document, id: randomUUID(), ...withdrawn });
  }),
  plant("rules for candidates that nobody displayed", ["rules-displayed.candidate-rules"], (rows) =>
    setWhere(rows, "system_document", { kind: "candidate-rules" }, { displayed: false }),
  ),
  plant("the letter with the authority ran out", ["letter-signed.authority"], (rows, { day }) =>
    set(rows, "responsibility_letter", { valid_until: day(-1) }, 0),
  ),
  plant("a letter without a plan", ["letter-planned"], (rows) =>
    set(rows, "responsibility_letter", { planned: null }, 0),
  ),
  plant("a report on running that proposes nothing", ["work-reported.operations"], (rows) =>
    setWhere(rows, "work_report", { kind: "operations" }, { suggests: false }),
  ),
  plant("an audit that began before it was planned", ["audit-planned"], (rows, { day }) =>
    set(rows, "internal_audit", { planned_on: day(-89) }),
  ),
  plant("an audit that nobody reported", ["audit-carried-out"], (rows) =>
    set(rows, "internal_audit", { reported_on: null }),
  ),
  plant("an audit without scheme or sign-in", ["audit-scheme", "audit-records-kept"], (rows) =>
    set(rows, "internal_audit", { scheme: null, kept: ["plan", "checklist", "nonconformities", "report"] }),
  ),
  plant(
    "a review without feedback and without a decision on resources",
    ["review-input.feedback", "review-output.resources"],
    (rows) => {
      const [review] = rows.management_review ?? [];
      const without = (list: unknown, gone: string) => (list as string[]).filter((one) => one !== gone);
      const said = { inputs: without(review?.inputs, "feedback"), outputs: without(review?.outputs, "resources") };
      set(rows, "management_review", said);
    },
  ),
  plant("a review held before it was planned", ["review-planned"], (rows, { day }) =>
    set(rows, "management_review", { planned_on: day(-59) }),
  ),
  plant("a complaint answered on the eighth day", ["complaints-answered-in-time"], (rows, { day }) =>
    set(rows, "complaint", { answered_on: day(-22) }),
  ),
  plant("a complaint answered on the seventh day", [], (rows, { day }) =>
    set(rows, "complaint", { answered_on: day(-23) }),
  ),
  plant("a complaint of last week that is still open", [], (rows, { day }) =>
    set(rows, "complaint", { received_on: day(-7), answered_on: null }),
  ),
  plant("a survey that was not fed back", ["surveys-fed-back"], (rows) => set(rows, "survey", { fed_back_on: null })),
  plant("a nonconformity closed late", ["nonconformities-closed"], (rows, { day }) =>
    set(rows, "nonconformity", { closed_on: day(-59) }),
  ),
  plant("a plan filed on the last day of November", [], (rows) =>
    set(rows, "annual_plan", { filed_on: `${yearBefore(rows)}-11-30` }, 2),
  ),
  plant("a plan filed in December", ["plan-filed-by-end-of-november"], (rows) =>
    set(rows, "annual_plan", { filed_on: `${yearBefore(rows)}-12-01` }, 2),
  ),
  plant("a batch in no plan", ["batch-planned"], (rows) => set(rows, "batch", { plan_id: null }, 0)),
  plant(
    "a notice approved after the exam began",
    ["notice-approved-before-batch", "notice-published-before-batch"],
    (rows) => set(rows, "batch", { notice_approved_on: rows.batch?.[0]?.ends_on }, 0),
  ),
  plant("a notice never published", ["notice-published-before-batch"], (rows) =>
    set(rows, "batch", { notice_published_on: null }, 0),
  ),
  plant("a batch without a conclusion", ["batch-concluded"], (rows) => set(rows, "batch", { conclusion: null }, 0)),
  plant("papers marked wrong", ["marking-error-rate"], (rows) => set(rows, "batch", { marking_wrong: 6 }, 0)),
  plant("marks that not all signed", ["marking-signed-off"], (rows) => set(rows, "batch", { signed_off: false }, 0)),
  plant("results never reported", ["certificates-reported"], (rows) => set(rows, "batch", { reported_on: null }, 0)),
  plant("certificates not issued", ["certificates-issued"], (rows) =>
    set(rows, "batch", { certificates_issued_on: null }, 0),
  ),
  plant("papers of the station's own, not approved", ["own-papers-approved"], (rows) =>
    set(rows, "batch", { paper_source: "own-unapproved" }, 0),
  ),
  plant("a form that is not complete", ["applications-complete"], (rows) =>
    set(rows, "applicant", { form_complete: false }, 0),
  ),
  plant("a form that says other than the originals", ["applications-agree"], (rows) =>
    set(rows, "applicant", { originals_agree: false }, 0),
  ),
  plant("somebody not eligible who sat the exam", ["applicants-eligible"], (rows) =>
    set(rows, "applicant", { eligible: false }, 0),
  ),
  plant("somebody not eligible who did not sit it", [], (rows) =>
    set(rows, "applicant", { eligible: false, seated: false }, 0),
  ),
  plant("an alteration without a seal", ["alterations-sealed"], (rows) =>
    set(rows, "applicant", { alteration_sealed: null }, 0),
  ),
  plant("an examiner's term that ends on the last day of the exam", [], (rows) =>
    set(rows, "examiner_appointment", { valid_until: rows.batch?.[0]?.ends_on }, 0),
  ),
  plant("an examiner's term that ends the day before", ["examiners-within-appointment"], (rows) =>
    set(rows, "examiner_appointment", { valid_until: rows.batch?.[0]?.starts_on }, 0),
  ),
  plant("an examiner appointed for another occupation", ["examiners-within-appointment"], (rows) =>
    set(rows, "examiner_appointment", { occupation_id: "bricklayer" }, 0),
  ),
  plant("a panel of two", ["panels-of-three"], (rows) => drop(rows, "batch_duty", 0)),
  plant("a panel that is the same four times in a row", ["rotation-kept"], (rows, { people }) => {
    // The second batch's panel becomes that of the first, third and fifth.
    for (const index of [4, 5, 6]) set(rows, "batch_duty", { person_id: people[index - 4] }, index);
    for (const index of [12, 13, 14]) set(rows, "batch_duty", { person_id: people[index - 12] }, index);
  }),
  plant("an examiner who is kin to a candidate", ["recusal-kept"], (rows, { id, day, people }) => {
    const other = { other_id_index: bytes("B-00-1"), other_id_sealed: bytes("B-00-1"), other_name: "考生" };
    const tie = { person_id: people[0], tie: "kin", declared_on: day(-300), ...other };
    rows.personal_tie = [{ organisation_id: id, id: randomUUID(), version: 1, ...tie }];
  }),
  plant("an examiner who is kin to somebody else's candidate", [], (rows, { id, day, people }) => {
    const other = { other_id_index: bytes("B-01-1"), other_id_sealed: bytes("B-01-1"), other_name: "考生" };
    const tie = { person_id: people[0], tie: "kin", declared_on: day(-300), ...other };
    rows.personal_tie = [{ organisation_id: id, id: randomUUID(), version: 1, ...tie }];
  }),
  plant("a supervisor who examines at the same batch", ["supervisor-not-examiner"], (rows, { people }) =>
    set(rows, "batch_duty", { person_id: people[0] }, 3),
  ),
  plant("feedback on an examiner never sent", ["examiner-feedback-sent"], (rows) =>
    set(rows, "batch_duty", { feedback_sent_on: null }, 0),
  ),
  plant("feedback on a supervisor never sent", ["supervisor-feedback-sent"], (rows) =>
    set(rows, "batch_duty", { feedback_sent_on: null }, 3),
  ),
  plant("papers asked for on a form that is not in order", ["papers-requested"], (rows) =>
    set(rows, "paper_step", { in_order: false }, 0),
  ),
  plant("papers moved with one signature", ["papers-transported"], (rows) =>
    set(rows, "paper_step", { signers: 1 }, 1),
  ),
  plant("papers handed over after the exam began", ["papers-handed-over"], (rows) =>
    set(rows, "paper_step", { done_on: rows.batch?.[0]?.ends_on }, 2),
  ),
  plant("papers destroyed with one signature", ["papers-destroyed"], (rows) =>
    set(rows, "paper_step", { signers: 1 }, 3),
  ),
  plant("application forms that are kept for ten years only", ["archive-kept.applications"], (rows, { day }) =>
    set(rows, "batch_archive", { permanent: false, kept_until: day(3650) }, 0),
  ),
  plant("papers kept for a year to the day", [], (rows) =>
    setWhere(rows, "batch_archive", { kind: "theory-papers" }, { kept_until: yearAfter(rows) }),
  ),
  plant("papers thrown away within the year", ["archive-kept.theory-papers"], (rows, { day }) =>
    setWhere(rows, "batch_archive", { kind: "theory-papers" }, { disposed_on: day(-1) }),
  ),
  plant("records of supervision that are not there", ["archive-kept.supervision-records"], (rows) =>
    drop(rows, "batch_archive", 9),
  ),
  plant("papers that leaked", ["incident-free.leak"], (rows) =>
    setWhere(rows, "incident", { kind: "leak" }, { serious: true }),
  ),
];

function plant(what: string, breaks: readonly string[], change: Plant["change"]): Plant {
  return { what, breaks, change };
}

function set(rows: Rows, table: string, parts: Row, index = 0): void {
  const row = rows[table]?.[index];
  if (!row) throw new Error(`there is no row ${index} in ${table}`);
  Object.assign(row, parts);
}

/** The licence is confirmed as it was made, whatever is made of it later. */
function confirm(rows: Rows, { id, people }: SoundStation): void {
  const scope = { occupation: "electrician", trade: null, lowest: 1, highest: 3 };
  const by = { confirmed_by: people[0], confirmed_in: id };
  const what = { licence_id: rows.licence?.[0]?.id, licence_version: 1, scope: [scope] };
  rows.licence_confirmation = [{ organisation_id: id, id: randomUUID(), ...what, ...by }];
}

/** Changes the first row that says so. */
function setWhere(rows: Rows, table: string, of: Row, parts: Row): void {
  const index = rows[table]?.findIndex((row) => Object.entries(of).every(([name, value]) => row[name] === value)) ?? -1;
  set(rows, table, parts, index);
}

function drop(rows: Rows, table: string, index: number): void {
  rows[table] = rows[table]?.filter((_, at) => at !== index) ?? [];
}

function yearBefore(rows: Rows): number {
  return Number(rows.annual_plan?.[2]?.year) - 1;
}

function yearAfter(rows: Rows): string {
  const ended = String(rows.batch?.[0]?.ends_on);
  return `${Number(ended.slice(0, 4)) + 1}${ended.slice(4)}`;
}
