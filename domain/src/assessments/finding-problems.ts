import type { Problem } from "../kernel/index.ts";
import { observationProblems, type ReadyLine } from "../scoring/index.ts";
import { countsFaults, observationOf } from "./engine-finding.ts";
import type { FindingInput } from "./finding.ts";
import { problem } from "./problem.ts";

/** What is wrong with a finding of a line, apart from its shape, which `findingSchema` holds. */
export function findingProblems(finding: FindingInput, line: ReadyLine, at = "$.finding"): Problem[] {
  const { observation } = finding;
  const given = observation ?? {};
  const twice = "faults" in given && countsFaults(line);
  const merged = twice ? null : observationOf(finding, line);
  return [
    ...(twice ? [problem(`${at}.observation.faults`, "faults-in-observation", FAULTS_APART)] : []),
    ...(merged === null ? [] : observationProblems({ line, observation: merged, at: `${at}.observation` })),
    ...memberProblems(finding, line, at),
    ...repeatedIds(finding, at),
    ...questionProblems(finding, at),
    ...interviewProblems(finding, at),
  ];
}

/** Where the rule counts faults, the engine looks at their members itself. */
function memberProblems({ faults, observation }: FindingInput, line: ReadyLine, at: string): Problem[] {
  if (observation !== null && countsFaults(line)) return [];
  return faults.flatMap(({ member }, index) => {
    if (member === undefined || line.memberIds.includes(member)) return [];
    const message = { zh: `这一条没有小项“${member}”`, en: `no member “${member}” in this line` };
    return [problem(`${at}.faults[${index}].member`, "unknown-member", message)];
  });
}

/** Ids tell entries apart when two people write at once: within a list none comes twice. */
function repeatedIds(finding: FindingInput, at: string): Problem[] {
  const lists = [
    ["faults", finding.faults],
    ["evidence", finding.evidence],
    ["questions", finding.questions],
    ...finding.faults.map((fault, index) => [`faults[${index}].evidence`, fault.evidence] as const),
  ] as const;
  return lists.flatMap(([name, list]) =>
    list.flatMap(({ id }, index) => {
      if (list.findIndex((one) => one.id === id) === index) return [];
      const message = { zh: `编号“${id}”重复，请刷新后重填`, en: `id “${id}” is there twice` };
      return [problem(`${at}.${name}[${index}].id`, "given-twice", message)];
    }),
  );
}

/** Questions listed one by one have to be as many as the observation counts. */
function questionProblems({ observation, questions }: FindingInput, at: string): Problem[] {
  if (questions.length === 0 || observation === null || !("asked" in observation)) return [];
  const unanswered = questions.filter(({ answered }) => !answered).length;
  if (observation.asked === questions.length && observation.unanswered === unanswered) return [];
  const message = {
    zh: `所列提问共${questions.length}题、未答${unanswered}题，与填写的数目不一致，请改为一致`,
    en: `the questions listed are ${questions.length}, ${unanswered} unanswered; make the numbers agree`,
  };
  return [problem(`${at}.questions`, "questions-disagree", message)];
}

function interviewProblems({ evidence, faults, questions }: FindingInput, at: string): Problem[] {
  const all = [...evidence, ...faults.flatMap((fault) => fault.evidence)];
  const named = all.flatMap((one) => (one.kind === "interview" ? one.questions : []));
  const missing = named.filter((id) => !questions.some((question) => question.id === id));
  if (missing.length === 0) return [];
  const message = { zh: "访谈引用的提问不在提问清单中", en: "an interview names a question that is not listed" };
  return [problem(`${at}.evidence`, "unknown-question", message)];
}

const FAULTS_APART = {
  zh: "问题请逐例列入问题清单，不要填数目",
  en: "list the faults one by one, not in the observation",
};
