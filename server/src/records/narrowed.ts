import { type Result, refuse, residentId, succeed } from "@jianheng/domain/kernel";
import { daysWords, withinOf, withinProblems } from "@jianheng/domain/registers";
import type { z } from "zod";
import { type Context, refuseWhole } from "../platform/http/index.ts";
import { openRegister } from "./keepers.ts";
import type { Narrowed } from "./narrow-store.ts";
import type { narrowing } from "./schemas.ts";

/** A register of the station and which of its records are asked for; refused where the address can't ask for them. */
export async function openNarrowed(
  context: Context,
  { params, query }: { params: { register: string }; query: z.output<typeof narrowing> },
): Promise<Result<Narrowed>> {
  const { search } = query;
  if (search !== undefined && isNumber(search)) return NUMBER_IN_ADDRESS;
  const opened = await openRegister(context, params);
  if (!opened.ok) return opened;
  const register = opened.value;
  const problems = withinProblems(register, query);
  if (problems.length > 0) return refuse(problems);
  return succeed({ organisation: context.organisation, register, search, within: withinOf(register, query) });
}

/** That a file has not all of a register is said by its name. */
export function partWords({ search, within }: Narrowed): string {
  const days = within ? [daysWords(within)] : [];
  const parts = [...days, ...(search === undefined ? [] : [`查找“${search}”`])];
  return parts.length === 0 ? "" : `（${parts.join("，")}）`;
}

/** Batches and licences have numbers too, in which more digits follow each other than in names: only whole numbers of people are kept out. */
function isNumber(search: string): boolean {
  const close = residentId.normalise(search).replace(/[^\p{Letter}\p{Number}]/gu, "");
  return /\d{15,17}[\dX]|^1\d{10}$/.test(close);
}

const NUMBER_IN_ADDRESS = refuseWhole<Narrowed>(
  "number-in-address",
  "公民身份号码和手机号码不能写在网址里：请改用姓名查找",
  "a number of a person must not stand in an address: look for the name",
);
