import type { Command as Commander } from "commander";
import type { Wiring } from "./io.ts";
import { programTexts } from "./texts/program.ts";

/** `backup` and `restore`. */
export function addBackup(program: Commander, { setting, choose }: Wiring): void {
  const t = programTexts[setting.language];
  program
    .command("backup")
    .argument("<FOLDER>", t.backupTo)
    .description(t.backup)
    .action((to: string) => choose(async () => (await import("./commands/backup.ts")).makeBackup({ to, setting })));
  program
    .command("restore")
    .argument("<BACKUP>", t.backupFolder)
    .description(t.restore)
    .requiredOption("--to <FOLDER|URL>", t.restoreTo)
    .option("--files <FOLDER>", t.restoreFiles)
    .action((from: string, options: { to: string; files?: string }) =>
      choose(async () => (await import("./commands/restore.ts")).restoreBackup({ from, setting, ...options })),
    );
}

/** `verify`, with what can be verified below it. */
export function addVerify(program: Commander, { setting, choose }: Wiring): void {
  const t = programTexts[setting.language];
  const verify = program.command("verify").description(t.verify).helpCommand(false);
  verify
    .command("audit")
    .description(t.verifyAudit)
    .action(() => choose(async () => (await import("./commands/verify-audit.ts")).verifyAudit({ setting })));
  verify
    .command("assessments")
    .description(t.verifyAssessments)
    .action(() => choose(async () => (await import("./commands/verify-assessments.ts")).verifyAll({ setting })));
  verify
    .command("backup")
    .argument("<BACKUP>", t.backupFolder)
    .description(t.verifyBackup)
    .action((folder: string) =>
      choose(async () => (await import("./commands/verify-backup.ts")).verifyFolder({ folder, setting })),
    );
}

/** `recover`. */
export function addRecover(program: Commander, { setting, choose }: Wiring): void {
  const t = programTexts[setting.language];
  program
    .command("recover")
    .argument("<USERNAME>", t.username)
    .description(t.recover)
    .action((username: string) =>
      choose(async () => (await import("./commands/recover.ts")).recover({ username, setting })),
    );
}

/** `facts`. */
export function addFacts(program: Commander, { setting, choose }: Wiring): void {
  const t = programTexts[setting.language];
  program
    .command("facts")
    .argument("<STATION>", t.station)
    .description(t.facts)
    .action((station: string) =>
      choose(async () => (await import("./commands/facts.ts")).showFacts({ station, setting })),
    );
}
