import { Command as Commander, type Help, Option } from "commander";
import description from "../package.json" with { type: "json" };
import { addBackup, addFacts, addRecover, addVerify } from "./data-commands.ts";
import type { Wiring } from "./io.ts";
import type { Format, FormFiles } from "./output/write-forms.ts";
import { programTexts } from "./texts/program.ts";

/** The command line as commander knows it; what a command needs is loaded only when it runs. */
export function buildProgram(wiring: Wiring): Commander {
  const { setting, io } = wiring;
  const t = programTexts[setting.language];
  const program = new Commander("jianheng")
    .description(t.about)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: () => undefined,
    })
    .configureHelp(helpIn(t))
    .helpOption("-h, --help", t.help)
    .helpCommand(false)
    .version(description.version, "-V, --version", t.version)
    .option("--json", t.json)
    .addOption(new Option("--lang <language>", t.lang).choices(["zh", "en"]).default("zh"));
  addStandards(program, wiring);
  addSheet(program, wiring);
  addForm(program, wiring);
  addScore(program, wiring);
  addBackup(program, wiring);
  addVerify(program, wiring);
  addFacts(program, wiring);
  addRecover(program, wiring);
  addServe(program, wiring);
  return program;
}

/** Commander's own words, in the language of the help. */
function helpIn(t: (typeof programTexts)["zh"]): Partial<Help> {
  const words = (text: string) => text.replace("[options]", t.optionsWord).replace("[command]", t.commandWord);
  return {
    styleTitle: (title) => t.titles[title] ?? title,
    styleUsage: words,
    styleSubcommandTerm: words,
    optionDescription: (option) => option.description,
  };
}

function addStandards(program: Commander, { setting, choose }: Wiring): void {
  const t = programTexts[setting.language];
  const standards = program.command("standards").description(t.standards).helpCommand(false);
  standards
    .command("list")
    .description(t.list)
    .action(() => choose(async () => (await import("./commands/standards-list.ts")).listStandards(setting)));
  standards
    .command("show")
    .argument("<ID>", t.id)
    .description(t.show)
    .action((id: string) =>
      choose(async () => (await import("./commands/standards-show.ts")).showStandard({ id, setting })),
    );
  standards
    .command("lint")
    .argument("<ID|FILE>", t.idOrFile)
    .description(t.lint)
    .action((of: string) =>
      choose(async () => (await import("./commands/standards-lint.ts")).lintStandard({ of, setting })),
    );
  standards
    .command("schema")
    .argument("<ID>", t.id)
    .description(t.schema)
    .action((id: string) =>
      choose(async () => (await import("./commands/standards-schema.ts")).schemaOfStandard({ id })),
    );
}

function addSheet(program: Commander, { setting, choose }: Wiring): void {
  const t = programTexts[setting.language];
  program
    .command("sheet")
    .argument("<ID>", t.id)
    .description(t.sheet)
    .requiredOption("--out <F>", t.out)
    .option("--from <F>", t.from)
    .option("--reading <R>", t.reading)
    .action((id: string, options: { out: string; from?: string; reading?: string }) =>
      choose(async () => (await import("./commands/sheet.ts")).writeSheet({ id, setting, ...options })),
    );
}

function addForm(program: Commander, { setting, choose }: Wiring): void {
  const t = programTexts[setting.language];
  const command = program.command("form").argument("<ID>", t.id).description(t.form);
  command.option("--reading <R>", t.reading);
  formFiles(command, t.blank).action((id: string, { reading, ...files }: FormOptions) =>
    choose(async () => (await import("./commands/form.ts")).writeBlankForm({ id, reading, files, setting })),
  );
}

function addScore(program: Commander, { setting, choose }: Wiring): void {
  const t = programTexts[setting.language];
  const command = program.command("score").argument("<FILE>", t.file).description(t.score);
  command.option("--reading <R>", t.reading);
  formFiles(command, t.filled).action((file: string, { reading, ...files }: FormOptions) =>
    choose(async () => (await import("./commands/score.ts")).scoreFile({ file, reading, files, setting })),
  );
}

function addServe(program: Commander, { setting, io, choose }: Wiring): void {
  program
    .command("serve")
    .description(programTexts[setting.language].serve)
    .action(() =>
      choose(async () => {
        const { serveUntilStopped, thisProcess } = await import("./commands/serve.ts");
        return await serveUntilStopped({ setting, io, host: thisProcess });
      }),
    );
}

/** What commander gives of a command that writes the form. */
interface FormOptions extends FormFiles {
  reading: string | undefined;
}

/** The files that a form can be written to. */
function formFiles(command: Commander, words: Readonly<Record<Format, string>>): Commander {
  return command.option("--pdf <F>", words.pdf).option("--docx <F>", words.docx).option("--xlsx <F>", words.xlsx);
}
