import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { openOwnerBeside, type Where } from "../platform/db/index.ts";
import type { Demonstration } from "./model.ts";
import { NOT_A_DEMONSTRATION, OTHER_DEMONSTRATION } from "./problems.ts";
import { contentBefore, hasOthersBefore } from "./store.ts";

/**
 * Refuses a database that somebody named and that has something else in it: before it is opened, because opening brings
 * it to this version's schema. The embedded one lies in a folder that is the demonstration's own.
 */
export async function checkDatabase(where: Where, { province, accounts }: Demonstration): Promise<Result<undefined>> {
  if ("embedded" in where) return succeed(undefined);
  const opened = await openOwnerBeside(where);
  if (!opened.ok) return opened;
  const { owner, close } = opened.value;
  try {
    const content = await contentBefore(owner, province.organisations[0]?.id ?? "");
    if (content === "other") return refuse([NOT_A_DEMONSTRATION]);
    const others = content === "demonstration" && (await hasOthersBefore(owner, accounts));
    return others ? refuse([OTHER_DEMONSTRATION]) : succeed(undefined);
  } finally {
    await close();
  }
}
