import { factsIn, phaseWords } from "../assessments/index.ts";
import { type AssessmentForm, assessmentForm, type FormLoss } from "../forms/index.ts";
import { dayWords } from "../kernel/index.ts";
import { codeOf, howToCheck } from "./code.ts";
import { factWords } from "./evidence-words.ts";
import { type Found, foundOn, noteWords } from "./found-on.ts";
import { scoreOf } from "./score.ts";
import { assessorWords, type Taken } from "./taken.ts";

const UNDECIDED = "本表为评估过程中的情况，尚未作出结论。";

/** 评估表: the official form with the decided score, tied to its snapshot. */
export function filledForm(taken: Taken): AssessmentForm {
  const { snapshot, edition, names, hash, page } = taken;
  const { assessment, decision, vetoes, phase } = snapshot;
  const day = (decision?.stamp ?? vetoes.at(-1)?.stamp)?.day;
  const form = assessmentForm({
    edition,
    reading: assessment.reading,
    score: scoreOf(taken),
    about: {
      station: names.place(assessment.station),
      assessor: assessorWords(taken),
      date: day === undefined ? "" : dayWords(day),
    },
  });
  const found = foundOn(taken);
  const final = decision !== null || assessment.purpose === "self" || vetoes.length > 0;
  const losses = form.losses?.map((loss) => withFacts(loss, found.get(loss.line))) ?? null;
  const own = phase === "declined" ? declined(form) : { ...form, losses };
  const notes = [...(final ? [] : [UNDECIDED]), ...own.notes, howToCheck(page)];
  return { ...own, notes, code: codeOf({ hash, page }) };
}

/** What a lost point rests on by the records of the station; where it was judged otherwise, the note says why. */
function withFacts(loss: FormLoss, found: Found | undefined): FormLoss {
  if (!found) return loss;
  const facts = factWords(...factsIn(found.finding));
  const note = found.departs ? noteWords(loss.note, true) : loss.note;
  return { ...loss, note: [note, facts].filter((words) => words !== "").join("\n") };
}

/** 不予评估 is no result: it has neither points nor a band, and nothing was lost. */
function declined(form: AssessmentForm): AssessmentForm {
  const total = { ...form.total, points: "", band: phaseWords.declined.zh };
  const grounds = form.vetoes.filter(({ raised }) => raised).map((one) => one.grounds);
  const why = `评估启动前认定存在否决项，${phaseWords.declined.zh}。依据：${grounds.join("；")}。`.replace(
    /。。$/,
    "。",
  );
  return { ...form, total, losses: null, lossTotal: null, notes: [why, ...form.notes.slice(1)] };
}
