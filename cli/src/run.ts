import { CommanderError } from "commander";
import { languageOf, wantsJson } from "./arguments.ts";
import type { Command, Io } from "./io.ts";
import { printable } from "./output/printable.ts";
import { problemsJson, problemsText } from "./output/problems.ts";
import { buildProgram } from "./program.ts";
import { runTexts } from "./texts/run.ts";
import { usageProblem } from "./usage.ts";

const BAD_INPUT = 2;
const FAULT = 1;
/** What a command checked for people is not in order; what it is stands on the output. */
const FAILED = 1;

/** Runs one command line; the exit code: 0, 2 for bad input, 1 for a fault of ours or a check that fails. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv);
  const json = wantsJson(argv);
  try {
    const command = await chosen(argv, io);
    if (command === undefined) return 0;
    const result = await command();
    if (!result.ok) {
      if (json) io.out(problemsJson(result.problems, language));
      else io.err(printable(problemsText(result.problems, language)));
      return BAD_INPUT;
    }
    const { value } = result;
    io.out(json ? `${JSON.stringify(value.json, null, 2)}\n` : `${printable(value.text)}\n`);
    return value.failed ? FAILED : 0;
  } catch (error) {
    if (error instanceof CommanderError) return usage(error);
    const fault = runTexts[language].fault(error instanceof Error ? error.message : String(error));
    if (json) io.out(`${JSON.stringify({ fault }, null, 2)}\n`);
    else io.err(`${printable(fault)}\n`);
    if (io.debug && error instanceof Error) io.err(`${error.stack}\n`);
    return FAULT;
  }

  function usage(error: CommanderError): number {
    if (error.exitCode === 0) return 0;
    const problem = usageProblem(error);
    if (problem === undefined) return BAD_INPUT;
    if (json) io.out(problemsJson([problem], language));
    else io.err(`${problemsText([problem], language)}${runTexts[language].seeHelp}\n`);
    return BAD_INPUT;
  }
}

/** The command that the arguments choose; undefined when they only asked for help. */
async function chosen(argv: readonly string[], io: Io): Promise<Command | undefined> {
  let command: Command | undefined;
  const program = buildProgram({
    setting: { cwd: io.cwd, env: io.env ?? {}, language: languageOf(argv) },
    io,
    choose: (one) => {
      command = one;
    },
  });
  await program.parseAsync(argv, { from: "user" });
  return command;
}
