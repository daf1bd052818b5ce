import { type Result, residentId, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, refuseWhole, toPage } from "../platform/http/index.ts";
import { confirmationsOf } from "./confirmations.ts";
import { findStanding, fixedColumns } from "./direct.ts";
import { openRegister } from "./keepers.ts";
import { type ListedRow, listRecords as list } from "./read-store.ts";
import type { listed, listing } from "./schemas.ts";
import { rowOf, shownValues } from "./shown.ts";

type Listed = z.input<typeof listed>;

/** A page of a register, the newest first. */
export async function listRecords(
  context: Context,
  { params, query }: { params: { register: string }; query: z.output<typeof listing> },
): Promise<Result<Page<Listed>>> {
  const { search, after, limit } = query;
  if (search !== undefined && isNumber(search)) {
    const zh = "公民身份号码和手机号码不能写在网址里：请改用姓名查找";
    return refuseWhole("number-in-address", zh, "a number of a person must not stand in an address: look for the name");
  }
  const opened = await openRegister(context, params);
  if (!opened.ok) return opened;
  const { transaction, organisation, services } = context;
  const register = opened.value;
  const rows = await list(transaction, { organisation, register, search, after, limit });
  const standing = await findStanding(context, register);
  const confirmation = await confirmationsOf(context, { register, standing, rows });
  const item = (row: ListedRow): Listed => ({
    id: row.id,
    version: row.version,
    values: shownValues(services.personalData, { register, row }),
    files: row.files,
    enteredAt: row.entered_at.toISOString(),
    enteredBy: row.entered_by_name,
    fixed: [...fixedColumns(standing, register, rowOf(services.personalData, { register, row }))],
    confirmation: confirmation(row),
  });
  return succeed(toPage({ rows, limit, key: ({ place, id }) => [place, id], item }));
}

/** Batches and licences have numbers too, in which more digits follow each other than in names: only whole numbers of people are kept out. */
function isNumber(search: string): boolean {
  const close = residentId.normalise(search).replace(/[^\p{Letter}\p{Number}]/gu, "");
  return /\d{15,17}[\dX]|^1\d{10}$/.test(close);
}
