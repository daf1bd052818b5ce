import { findRegister, type Row, registers } from "@jianheng/domain/registers";
import type { Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { addRecords } from "./entering-store.ts";
import { tableValues } from "./table-values.ts";

/** A record of a station that is entered in the name of the set-up. */
export interface StationRecord {
  station: string;
  register: string;
  id: string;
  values: Row;
}

/** Enters the books of many stations in a statement a register: for a demonstration. */
export async function enterRecords(
  { transaction, personalData }: { transaction: Transaction; personalData: PersonalData },
  records: readonly StationRecord[],
): Promise<void> {
  for (const { register, id } of records) {
    if (!findRegister(register)) throw new Error(`there is no register ${register} for the record ${id}`);
  }
  for (const register of registers) {
    const rows = records
      .filter((one) => one.register === register.id)
      .map(({ station, id, values: row }) => ({
        station,
        id,
        values: tableValues(personalData, { register, record: id, row }),
      }));
    await addRecords(transaction, { register, rows });
  }
}
