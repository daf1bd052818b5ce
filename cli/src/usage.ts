import type { Problem, Words } from "@jianheng/domain/kernel";
import type { CommanderError } from "commander";

/** What is wrong with the arguments, in our words. Undefined where the help that was shown says it all. */
export function usageProblem({ code, message }: CommanderError): Problem | undefined {
  if (code === "commander.help" || code === "commander.helpDisplayed") return undefined;
  const named = /'([^']+)'/.exec(message)?.[1] ?? "";
  const known: Readonly<Record<string, Words>> = {
    "commander.unknownOption": { zh: `没有选项 ${named}`, en: `there is no option ${named}` },
    "commander.unknownCommand": { zh: `没有命令 ${named}`, en: `there is no command ${named}` },
    "commander.missingArgument": { zh: `缺少参数 ${named}`, en: `the argument ${named} is missing` },
    "commander.optionMissingArgument": { zh: `选项 ${named} 后须有值`, en: `the option ${named} needs a value` },
    "commander.missingMandatoryOptionValue": { zh: `缺少选项 ${named}`, en: `the option ${named} is missing` },
    "commander.excessArguments": { zh: "参数太多", en: "too many arguments" },
    "commander.invalidArgument": {
      zh: `${named} 只能是：${choices(message)}`,
      en: `${named} must be one of: ${choices(message)}`,
    },
  };
  const place = named === "" ? "jianheng" : (named.split(/[ ,]/).find((part) => part.startsWith("--")) ?? named);
  return {
    at: place,
    code: code.replace("commander.", "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    message: known[code] ?? { zh: message, en: message },
  };
}

function choices(message: string): string {
  return /Allowed choices are (.+)\.$/.exec(message)?.[1] ?? "";
}
