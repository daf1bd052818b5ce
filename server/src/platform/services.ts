import type { SecondFactorPolicy, SessionLimits } from "@jianheng/domain/accounts";
import type { DatedFigures } from "@jianheng/domain/assessments";
import type { FileRules } from "@jianheng/domain/files";
import type { Day } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import type { Transaction } from "./db/index.ts";
import type { FileStore } from "./files/index.ts";
import type { Jobs } from "./jobs/index.ts";
import type { SmtpSettings } from "./mail/index.ts";
import type { PersonalData } from "./personal-data/index.ts";

/** How this installation is set. */
export interface Settings {
  /** Where people reach it: `https://jd.example.org`. */
  url: string;
  /** Who must have a second factor. */
  secondFactor: SecondFactorPolicy;
  /** How long sessions live, where it is other than usual. */
  sessionLimits?: SessionLimits;
  /** Numbers of the synthetic range are taken, and real people have no place in it. */
  demonstration: boolean;
  /** How letters leave; without, they wait. */
  smtp?: SmtpSettings;
}

/** What commands work with beside their transaction. */
export interface Services {
  settings: Settings;
  personalData: PersonalData;
  jobs: Jobs;
  /** Where the bytes of files lie, and which files are kept. */
  files: { store: FileStore; rules: FileRules };
  /** The official standards that assessments are made under. */
  editions: readonly Edition[];
  /** What the records of stations come to, for those who take it as evidence. */
  figures: FigureSource;
}

/** The figures of a station as its records stand today, and as they were kept on some days; asked in the asker's name. */
type FigureSource = (
  transaction: Transaction,
  of: { station: string; today: Day; days: readonly Day[] },
) => Promise<readonly DatedFigures[]>;
