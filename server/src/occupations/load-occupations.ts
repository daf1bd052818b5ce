import { randomUUID } from "node:crypto";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { policy, readDictionary } from "@jianheng/domain/occupations";
import type { RawSheet } from "@jianheng/domain/workbook";
import { dictionaryEditions } from "@jianheng/standards/occupations";
import type { z } from "zod";
import { readWorkbook, useFile } from "../files/index.ts";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, type RawContext, refuseWhole } from "../platform/http/index.ts";
import type { loaded, loading } from "./schemas.ts";
import { addKnown, listKnown, lockToLoad } from "./store.ts";

type Asked = z.output<typeof loading>;
type Came = z.input<typeof loaded>;

/** The whole dictionary takes 100 kB. */
const LARGEST = 2 * 1024 * 1024;

/** Brings occupations and their numbers in from a workbook: all of it, or nothing. */
export async function loadOccupations(context: RawContext, { query }: { query: Asked }): Promise<Result<Came>> {
  return await useFile(context, {
    name: "dictionary.xlsx",
    largest: LARGEST,
    async use({ received }) {
      const read = await readWorkbook(await received.read(0, received.size));
      if (!read.ok) return read;
      return await context.asMember((member) => load(member, { ...query, sheets: read.value }), received.digest);
    },
  });
}

async function load(context: Context, of: Asked & { sheets: readonly RawSheet[] }): Promise<Result<Came>> {
  const { transaction, organisation, at } = context;
  if (!(await lockToLoad(transaction))) return refuseWhole("not-the-keeper", ...NOT_THE_KEEPER);
  const read = readDictionary({ sheets: of.sheets, known: await listKnown(transaction) });
  if (!read.ok) return read;
  const { rows, added, filled, same } = read.value;
  const came = { rows, added: added.length, filled: filled.length, same };
  if (of.try || came.added + came.filled === 0) return succeed(came);
  const occupations = added.map(({ name, codes }) => ({ id: randomUUID(), name, codes }));
  const codes = occupations.flatMap(({ id: occupation, codes }) =>
    dictionaryEditions.flatMap((edition) => {
      const code = codes[edition];
      return code === undefined ? [] : [{ occupation, edition, code }];
    }),
  );
  await addKnown(transaction, {
    occupations: occupations.map(({ id, name }) => ({ id, name })),
    codes: [...filled, ...codes],
    source: of.source,
    at,
  });
  const subject = { kind: "occupations", id: organisation };
  await recordActs(context, { action: policy.load, organisation, subject, details: { source: of.source, ...came } });
  return succeed(came);
}

/** The list is kept by somebody else. */
export const NOT_THE_KEEPER = [
  "职业目录全系统共用，由最上级机构的系统管理员导入和更正：请与其联系",
  "the list is one for the installation: ask the system administrator of whoever reports to nobody",
] as const;
