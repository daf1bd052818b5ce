export type { Action, ActionOf, ActionType, ContentOf } from "./actions.ts";
export { append, refusalsOf } from "./append.ts";
export { type HiddenSheet, KNOWN_TO_STATION, resultKnown, type View, viewFor } from "./blind.ts";
export { settleConflicts, type Whose } from "./choices.ts";
export { type Compared, compareSheets, type LineComparison, needsReason } from "./compare.ts";
export { completenessProblems, disagreements, gapsOf, reasonMissing } from "./completeness.ts";
export { type Conflict, mergeFinding, mergeFindings } from "./conflict.ts";
export { contactPolicy } from "./contact-policy.ts";
export { type Contested, contestedFor, type SeenObjection } from "./contested.ts";
export { departsFrom, saysOnlyRecords } from "./departs-from.ts";
export { type EarlierLine, earlierLines } from "./earlier.ts";
export { findEngineFinding, observationOf, pointsOf } from "./engine-finding.ts";
export {
  evidenceProblems,
  type FileEvidence,
  filesIn,
  filesSeen,
  type KeptEvidence,
  newFilesIn,
  placeWords,
} from "./evidence.ts";
export { evidencePolicy } from "./evidence-policy.ts";
export { factsIn } from "./fact-evidence.ts";
export { type DatedFigures, factProblems, newFactsIn } from "./fact-problems.ts";
export {
  blankFinding,
  type Evidence,
  evidenceSchema,
  type Fault,
  type FindingInput,
  findingSchema,
  type Question,
} from "./finding.ts";
export { findingProblems } from "./finding-problems.ts";
export { WHOLE } from "./import-line.ts";
export {
  type Chosen,
  contentOf,
  findContentAfter,
  type ImportPlan,
  planImport,
  type SheetContent,
} from "./import-sheet.ts";
export { type May, mayOf, mayOnSheet } from "./may.ts";
export { type Message, type MessageKind, messageWords } from "./message.ts";
export { messagesOf } from "./messages.ts";
export type { Assessment, LinePlace, Purpose, Settings, SheetKind, Stage } from "./model.ts";
export { inputOf, isOpened, linesIn } from "./parts.ts";
export { deciders, officeOf, signers, writersOf, writesOn } from "./people.ts";
export { policy } from "./policy.ts";
export { progressOf } from "./progress.ts";
export { DRAWN, findReceipt, receiptOf } from "./receipt.ts";
export { type Declaration, type RelationKind, relations, type Tie, tiesOf, tieWords } from "./recusal.ts";
export { applyAction, isSummary, replay } from "./replay.ts";
export { type DryRun, rescore } from "./rescore.ts";
export { findChosen, type LostPoints, type Result, resultOf, sheetScore } from "./result.ts";
export { defaultSettings } from "./settings.ts";
export { type Settled, settleFinding, settleTouch, writingRefusals } from "./settle.ts";
export { findPublicResult, type PublicResult, type Snapshot, snapshotOf } from "./snapshot.ts";
export { stagesOf } from "./stages-of.ts";
export {
  type AppealState,
  type Objection,
  type Phase,
  phaseOf,
  type Sheet,
  type SheetFinding,
  type SheetStatus,
  type Stamp,
  type State,
  type Supplement,
  type TeamMember,
  type Veto,
} from "./state.ts";
export { leaveProposal, membersAgainst, takeProposal, weighProposal } from "./take-proposal.ts";
export type { Actor, Conclusion, Condition, LineChoice, Proposed, Scope } from "./terms.ts";
export { mayDeclare, tiePolicy } from "./tie-policy.ts";
export { todosHoldUntil, todosOf } from "./todo.ts";
export type { Todo } from "./todo-running.ts";
export { isUnweighed, judgedOn, unweighedProblems } from "./unweighed.ts";
export type { VerbType } from "./verb.ts";
export { tookPart } from "./verbs/assign-appeal-panel.ts";
export { conclusions } from "./verbs/decide.ts";
export { canBeReassigned } from "./verbs/reassign-checks.ts";
export { conclusionWords, phaseWords, purposeWords, stageWords } from "./words.ts";
