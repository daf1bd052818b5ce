import {
  type Column,
  findRegister,
  planTable,
  type Register,
  type Row,
  showCell,
  workbookColumns,
} from "@jianheng/domain/registers";
import { type FilledTable, writeTables } from "@jianheng/rendering/table";
import { occupations } from "@jianheng/standards/occupations";
import type { ExampleStation, Named } from "./example-station.ts";

/** Which registers a station brings in which workbook. */
export const WORKBOOKS: readonly { name: string; registers: readonly string[] }[] = [
  {
    name: "1 人员与聘任",
    registers: ["staff-member", "examiner-card", "examiner-appointment", "training", "integrity-file"],
  },
  { name: "2 报名申请", registers: ["applicant"] },
  {
    name: "3 鉴定批次",
    registers: ["annual-plan", "batch", "batch-duty", "paper-step", "batch-archive"],
  },
  {
    name: "4 机构、场地与设备",
    registers: ["station-profile", "licence", "licence-scope", "site", "equipment", "equipment-check"],
  },
  {
    name: "5 体系文件与质量记录",
    registers: [
      ...["system-document", "responsibility-letter", "work-report", "internal-audit", "management-review"],
      ...["nonconformity", "complaint", "survey"],
    ],
  },
];

/** The workbooks of a station, as it would bring them. */
export async function drawWorkbooks(station: ExampleStation): Promise<{ name: string; bytes: Uint8Array }[]> {
  const drawn = WORKBOOKS.map(async ({ name, registers }) => {
    const bytes = await writeTables(registers.map((id) => tableOf(station, id)));
    return { name: `${name}.xlsx`, bytes };
  });
  return await Promise.all(drawn);
}

function tableOf({ records, people }: ExampleStation, id: string): FilledTable {
  const register = getRegister(id);
  const named = (of: string) => people.get(of) ?? nobody(of);
  const rows = records
    .filter((one) => one.register === id)
    .map(({ values }) =>
      workbookColumns(register).map(({ column, part }) => {
        const value = values[column.id] ?? null;
        if (column.type.kind === "person" && typeof value === "string") return personCell(named(value), part);
        if (column.type.kind === "record" && typeof value === "string") return keyOf(records, column, value);
        return showCell(column, value, occupations);
      }),
    );
  return { plan: planTable(register, occupations), rows };
}

function personCell({ residentId, name }: Named, part: "value" | "name"): string {
  return part === "value" ? residentId : name;
}

/** What people call the record that a column names. */
function keyOf(records: ExampleStation["records"], { type }: Column, id: string): string | number | null {
  const target = getRegister(type.kind === "record" ? type.of : "");
  const [key = ""] = target.key;
  const column = target.columns.find((one) => one.id === key);
  const values: Row = records.find((one) => one.register === target.id && one.id === id)?.values ?? {};
  return column ? showCell(column, values[key] ?? null, occupations) : null;
}

function getRegister(id: string): Register {
  const register = findRegister(id);
  if (!register) throw new Error(`${id} is no register`);
  return register;
}

function nobody(id: string): never {
  throw new Error(`the example names ${id}, who is nobody of it`);
}
