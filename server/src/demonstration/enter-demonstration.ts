import { normaliseUsername, ownActs, policy } from "@jianheng/domain/accounts";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { enterProvince } from "../people/index.ts";
import { type Act, recordActs } from "../platform/audit/index.ts";
import { hashPassword } from "../platform/auth/index.ts";
import type { Database, Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { giveFactors } from "../platform/second-factor/index.ts";
import type { Demonstration, DemonstrationAccount } from "./model.ts";
import { NOT_A_DEMONSTRATION, OTHER_DEMONSTRATION } from "./problems.ts";
import { listAccounts, lockContent, openAccounts } from "./store.ts";

/** What a demonstration is entered with. */
interface Entering {
  database: Pick<Database, "transaction">;
  personalData: PersonalData;
  at: Date;
}

/**
 * Enters a demonstration where it is not there yet; answers whether it did. First the province and then the accounts,
 * since different actors may: what an end in between has left out is entered the next time.
 */
export async function enterDemonstration(of: Entering, demonstration: Demonstration): Promise<Result<boolean>> {
  const { database, personalData } = of;
  const people = await database.transaction({ system: "set-up" }, async (transaction): Promise<Result<boolean>> => {
    const content = await lockContent(transaction, demonstration.province.organisations[0]?.id ?? "");
    if (content === "other") return refuse([NOT_A_DEMONSTRATION]);
    if (content === "nothing") await enterProvince({ transaction, personalData }, demonstration.province);
    return succeed(content === "nothing");
  });
  if (!people.ok) return people;
  const accounts = await database.transaction({ system: "accounts" }, async (transaction) =>
    enterAccounts(transaction, { of, demonstration }),
  );
  return accounts.ok ? succeed(people.value || accounts.value) : accounts;
}

async function enterAccounts(
  transaction: Transaction,
  { of, demonstration }: { of: Entering; demonstration: Demonstration },
): Promise<Result<boolean>> {
  const { accounts, password, province } = demonstration;
  await lockContent(transaction, province.organisations[0]?.id ?? "");
  const there = await listAccounts(
    transaction,
    accounts.map(({ username }) => normaliseUsername(username)),
  );
  const ours = new Set(accounts.map(({ id }) => id));
  if (there.some((id) => !ours.has(id))) return refuse([OTHER_DEMONSTRATION]);
  if (there.length > 0) return succeed(false);
  const opened = await Promise.all(
    accounts.map(async (account) => ({
      ...account,
      username: normaliseUsername(account.username),
      hash: await hashPassword(password),
    })),
  );
  await openAccounts(transaction, { accounts: opened, at: of.at });
  const factors = accounts.flatMap(({ organisation, id, secret }) =>
    secret === null ? [] : [{ organisationId: organisation, accountId: id, secret }],
  );
  await giveFactors(transaction, { accounts: factors, personalData: of.personalData, at: of.at });
  await recordActs({ transaction }, ...opened.flatMap(actsOf));
  return succeed(true);
}

function actsOf({ id, person, organisation, username, secret }: DemonstrationAccount): Act[] {
  const about = { organisation, subject: { kind: "account", id } };
  const opened = { ...about, action: policy.open, details: { person, by: "demonstration" } };
  return secret === null ? [opened] : [opened, { ...about, action: ownActs.enrolSecondFactor, details: { username } }];
}
