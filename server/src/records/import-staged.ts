import { CELLS, registers } from "@jianheng/domain/registers";
import { enrolPeople } from "../people/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { type Doubtful, tellDirect } from "./direct-staged.ts";
import { findUnknown } from "./enrol-store.ts";
import { DOUBLED, MISNAMED, type ProblemsTold, UNKNOWN_PERSON, unknownRecord } from "./import-problems.ts";
import { enterStaged, findDoubled, findMisnamed, findUnresolved } from "./resolve-store.ts";
import type { Staged } from "./staged-columns.ts";

/** What rows are entered with. */
export interface Entering {
  transaction: Transaction;
  personalData: PersonalData;
  staged: Staged;
  problems: ProblemsTold;
  /** The numbers of whom the rows name, by their index, where unknown people are registered. */
  numbers: ReadonlyMap<string, string>;
  today: string;
  /** Which columns of which rows are wrong already, where those are judged beside what is kept. */
  doubtful: Doubtful;
  /** Registers whose sheets of the same import can't be read. */
  unread: ReadonlySet<string>;
  /** Whether they are entered where nothing is wrong with them. */
  enter: boolean;
}

/** The registers whose workbooks register people. */
const enrolling = registers.filter(({ enrols }) => enrols).map(({ id }) => id);

/** Looks at the rows that wait as a whole, and enters them where nothing is wrong: all, or none. Undefined where it did not. */
export async function enterRows(of: Entering): Promise<{ added: number; changed: number } | undefined> {
  const { transaction, staged, problems, unread, today, doubtful } = of;
  const { register, columns } = staged;
  if (register.enrols) await enrol(of);
  for (const column of columns) {
    const { type } = column.column;
    const place = { column: column.column.id };
    const here = { ...staged, in: column };
    if (type.kind === "record" && !unread.has(type.of)) {
      problems.addAll(await findUnresolved(transaction, here), { ...place, words: unknownRecord(type.of) });
    }
    if (type.kind !== "person") continue;
    problems.addAll(await findMisnamed(transaction, here), { ...place, part: "name", words: MISNAMED });
    if (register.enrols || enrolling.some((id) => unread.has(id))) continue;
    problems.addAll(await findUnresolved(transaction, here), { ...place, words: UNKNOWN_PERSON });
  }
  const [key = ""] = register.key;
  problems.addAll(await findDoubled(transaction, staged), { column: key, words: DOUBLED });
  await tellDirect(transaction, { staged, problems, today, doubtful });
  if (problems.count() > 0 || !of.enter) return undefined;
  return await enterStaged(transaction, staged);
}

/** Registers those whom the rows name by number and name, and whom the station does not know. */
async function enrol({ transaction, personalData, staged, problems, numbers }: Entering): Promise<void> {
  const { organisation } = staged;
  for (const column of staged.columns.filter((one) => one.column.type.kind === "person")) {
    const unknown = await findUnknown(transaction, { ...staged, in: column });
    const nameless = unknown.filter(({ name }) => name === "");
    const words = () => CELLS.nameMissing;
    problems.addAll({ rows: nameless, count: nameless.length }, { column: column.column.id, part: "name", words });
    const people = unknown.flatMap(({ index, name }) => {
      return name ? [{ residentId: numbers.get(index.toString("hex")) ?? "", name }] : [];
    });
    await enrolPeople({ transaction, personalData }, { organisation, people });
  }
}
