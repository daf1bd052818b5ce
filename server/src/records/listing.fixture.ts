import { findRegister, type Within } from "@jianheng/domain/registers";
import type { Member } from "../platform/db/index.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { listRecords } from "./read-store.ts";

/** The records of a register that lie within some days, as whoever asks may see them; of people who need no number. */
export async function listedWithin(
  database: TestDatabase,
  { member, ...of }: { member: Member; organisation: string; register: string; within: Within },
): Promise<string[]> {
  const register = findRegister(of.register);
  if (!register) throw new Error(`${of.register} is no register`);
  const asked = { ...of, register, after: undefined, limit: 200 };
  const rows = await database.transaction(member, (transaction) => listRecords(transaction, asked));
  return rows.map(({ id }) => id);
}
