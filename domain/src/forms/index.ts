export { assessmentForm } from "./assessment-form.ts";
export { methodWords } from "./method-words.ts";
export type { AssessmentForm, FormCell, FormLoss, FormRow, FormTotal, FormVeto, PaperCode } from "./model.ts";
export { ceilingSentence, isStopped, readingSentence, vetoSentence } from "./notes.ts";
