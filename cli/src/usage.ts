import type { Problem, Words } from "@jianheng/domain/kernel";
import type { CommanderError } from "commander";

/** What commander says, as our problem: its code, and words made of the name and the choices in its message. */
const KNOWN: Readonly<Record<string, { code: string; words(name: string, choices: string): Words }>> = {
  "commander.unknownOption": {
    code: "unknown-option",
    words: (name) => ({ zh: `没有选项 ${name}`, en: `there is no option ${name}` }),
  },
  "commander.unknownCommand": {
    code: "unknown-command",
    words: (name) => ({ zh: `没有命令 ${name}`, en: `there is no command ${name}` }),
  },
  "commander.missingArgument": {
    code: "missing-argument",
    words: (name) => ({ zh: `缺少参数 ${name}`, en: `the argument ${name} is missing` }),
  },
  "commander.optionMissingArgument": {
    code: "missing-value",
    words: (name) => ({ zh: `选项 ${name} 后须有值`, en: `the option ${name} needs a value` }),
  },
  "commander.missingMandatoryOptionValue": {
    code: "missing-option",
    words: (name) => ({ zh: `缺少选项 ${name}`, en: `the option ${name} is missing` }),
  },
  "commander.excessArguments": {
    code: "too-many-arguments",
    words: () => ({ zh: "参数太多", en: "too many arguments" }),
  },
  "commander.invalidArgument": {
    code: "not-listed",
    words: (name, choices) => ({ zh: `${name} 只能是：${choices}`, en: `${name} must be one of: ${choices}` }),
  },
};

/** What is wrong with the arguments, in our words. Undefined where the help that was shown says it all. */
export function usageProblem({ code, message }: CommanderError): Problem | undefined {
  if (code === "commander.help") return undefined;
  const name = /'([^']+)'/.exec(message)?.[1] ?? "";
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1] ?? "";
  const known = KNOWN[code];
  const at = name.split(/[ ,]/).find((part) => part.startsWith("--")) ?? (name || "jianheng");
  if (known === undefined) return { at, code: "usage", message: { zh: message, en: message } };
  return { at, code: known.code, message: known.words(name, choices) };
}
