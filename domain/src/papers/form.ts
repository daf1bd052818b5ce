import { phaseWords } from "../assessments/index.ts";
import { type AssessmentForm, assessmentForm } from "../forms/index.ts";
import { dayWords } from "../kernel/index.ts";
import { codeOf, howToCheck } from "./code.ts";
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
  const final = decision !== null || assessment.purpose === "self" || vetoes.length > 0;
  const own = phase === "declined" ? declined(form) : form;
  const notes = [...(final ? [] : [UNDECIDED]), ...own.notes, howToCheck(page)];
  return { ...own, notes, code: codeOf({ hash, page }) };
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
