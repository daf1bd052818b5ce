import { thrownName } from "../names.ts";
import { type Book, choicesOf } from "./book.ts";

/** How long ago the batches ended: six in the last year, four before. */
const ENDED = [-45, -100, -160, -215, -280, -330, -420, -560, -760, -1150];
const SEATED = [72, 64, 70, 66, 58, 61, 75, 60, 68, 70];
/** How many of a batch's applicants stand one by one: those of the last year. */
const LISTED = 12;

/** Ten batches with their plan, papers, panel and archives; the panel leaves out another examiner each time. */
export function keepBatches(book: Book, { machine }: { machine: string }): void {
  const { add, day } = book;
  const year = Number(day(0).slice(0, 4));
  const plans = new Map(
    [year - 3, year - 2, year - 1, year].map((of) => {
      const plan = { year: of, number: `演计〔${of - 1}〕12号`, batches: 6, people: 420 };
      return [of, add("annual-plan", { ...plan, filedOn: `${of - 1}-11-18`, approvedOn: `${of - 1}-12-10` })];
    }),
  );
  ENDED.forEach((end, index) => {
    const plan = plans.get(Number(day(end).slice(0, 4))) ?? null;
    const number = `${day(end).slice(0, 4)}-${String(ENDED.length - index).padStart(2, "0")}`;
    const seated = SEATED[index] ?? 60;
    const batch = add("batch", {
      number,
      occupation: "electrician",
      level: index % 3 === 0 ? 3 : 2,
      regime: "appraisal",
      startsOn: day(end - 1),
      endsOn: day(end),
      trial: index < 3,
      plan,
      noticeNumber: `演鉴告〔${day(end).slice(0, 4)}〕${index + 1}号`,
      noticeApprovedOn: day(end - 35),
      noticePublishedOn: day(end - 30),
      applicants: seated + 4,
      eligible: seated + 1,
      seated,
      passed: seated - 9,
      paperSource: "national",
      markingSampled: 40,
      markingWrong: 0,
      signedOff: true,
      conclusion: "met",
      reportedOn: day(end + 6),
      certificatesIssuedOn: day(end + 25),
    });
    const check = { equipment: machine, kind: "pre-exam", batch, result: "good", doneBy: "设备岗" };
    add("equipment-check", { ...check, doneOn: day(end - 3) });
    keepDuties(book, { batch, index, sent: day(end + 4) });
    for (const [step, offset] of [
      ["request", -20],
      ["transport", -4],
      ["handover", -3],
      ["destruction", 9],
    ] as const) {
      const form = `${number}-${step.slice(0, 2).toUpperCase()}`;
      add("paper-step", {
        batch,
        step,
        doneOn: day(end + offset),
        form,
        copies: seated + 5,
        signers: 2,
        inOrder: true,
      });
    }
    for (const kind of choicesOf("batch-archive", "kind")) {
      const permanent = ["applications", "results", "certificates"].includes(kind);
      const kept = { complete: true, permanent, keptUntil: permanent ? null : day(end + 1100), place: "档案室" };
      add("batch-archive", { batch, kind, archivedOn: day(end + 12), ...kept });
    }
    if (index < 6) keepApplicants(book, { batch });
  });
}

function keepDuties({ add, holders }: Book, of: { batch: string; index: number; sent: string }): void {
  const { batch, index, sent } = of;
  const examiners = holders("senior-examiner", "examiner");
  const panel = examiners.filter((_, at) => examiners.length <= 3 || at !== index % examiners.length).slice(0, 3);
  for (const [at, person] of panel.entries()) {
    add("batch-duty", { batch, person, duty: at === 0 ? "panel-leader" : "examiner", feedbackSentOn: sent });
  }
  for (const person of holders("internal-quality-supervisor")) {
    add("batch-duty", { batch, person, duty: "internal-supervisor", feedbackSentOn: sent });
  }
  for (const person of holders("invigilator")) add("batch-duty", { batch, person, duty: "invigilator" });
}

function keepApplicants({ add, dice, number }: Book, { batch }: { batch: string }): void {
  for (let at = 0; at < LISTED; at++) {
    const scores = { theoryScore: 60 + dice(36), practicalScore: 62 + dice(34) };
    const examined = { formComplete: true, originalsAgree: true, altered: false, eligible: true, seated: true };
    add("applicant", {
      batch,
      name: thrownName(dice),
      residentId: number(),
      condition: "取得五级证书后累计工作4年",
      ...examined,
      ...scores,
      passed: true,
    });
  }
}
