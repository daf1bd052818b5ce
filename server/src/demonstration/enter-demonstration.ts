import { normaliseUsername, ownActs, policy } from "@jianheng/domain/accounts";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { enterAssessments, hasAssessment } from "../assessments/index.ts";
import { computeMissing, figuresOf } from "../facts/index.ts";
import { enterProvince } from "../people/index.ts";
import { type Act, recordActs } from "../platform/audit/index.ts";
import { hashPassword } from "../platform/auth/index.ts";
import { officialDay } from "../platform/clock/index.ts";
import type { Database, Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { giveFactors } from "../platform/second-factor/index.ts";
import { enterRecords, hasRecords } from "../records/index.ts";
import type { Demonstration, DemonstrationAccount } from "./model.ts";
import { NOT_A_DEMONSTRATION, OTHER_DEMONSTRATION } from "./problems.ts";
import { confirmLicences, listAccounts, lockContent, openAccounts } from "./store.ts";

/** What a demonstration is entered with. */
interface Entering {
  database: Pick<Database, "transaction">;
  personalData: PersonalData;
  at: Date;
}

/**
 * Enters a demonstration where it is not there yet; answers whether it did. First the province with its books, then its
 * assessments and then the accounts, since different actors may: what is missing, because an end came in between or because an earlier
 * version knew nothing of it, is entered the next time.
 */
export async function enterDemonstration(of: Entering, demonstration: Demonstration): Promise<Result<boolean>> {
  const { database, personalData } = of;
  const people = await database.transaction({ system: "set-up" }, async (transaction): Promise<Result<boolean>> => {
    const content = await lockContent(transaction, demonstration.province.organisations[0]?.id ?? "");
    if (content === "other") return refuse([NOT_A_DEMONSTRATION]);
    if (content === "nothing") await enterProvince({ transaction, personalData }, demonstration.province);
    const kept = await enterMissingRecords(transaction, { of, demonstration });
    return succeed(content === "nothing" || kept);
  });
  if (!people.ok) return people;
  const made = await enterMissingAssessments({ of, demonstration });
  const all = Object.values(editions).map(getEdition);
  await computeMissing({ database, editions: all, days: demonstration.computed ?? [] });
  const accounts = await database.transaction({ system: "accounts" }, async (transaction) =>
    enterAccounts(transaction, { of, demonstration }),
  );
  return accounts.ok ? succeed(people.value || made || accounts.value) : accounts;
}

/** After the books: some assessments rest on what they come to. */
async function enterMissingAssessments({
  of: { database, at },
  demonstration: { assessments, province },
}: {
  of: Entering;
  demonstration: Demonstration;
}): Promise<boolean> {
  const today = officialDay(at);
  const figures = await database.transaction({ system: "facts" }, (transaction) =>
    figuresOf(transaction, { day: today, stations: assessments.restOn }),
  );
  return await database.transaction({ system: "set-up" }, async (transaction) => {
    await lockContent(transaction, province.organisations[0]?.id ?? "");
    if (await hasAssessment(transaction, assessments.first)) return false;
    const known = Object.values(editions).map(getEdition);
    await enterAssessments({ transaction, editions: known, today }, assessments.make(figures));
    return true;
  });
}

async function enterMissingRecords(
  transaction: Transaction,
  { of, demonstration }: { of: Entering; demonstration: Demonstration },
): Promise<boolean> {
  if (await hasRecords(transaction)) return false;
  await enterRecords({ transaction, personalData: of.personalData }, demonstration.records());
  await confirmLicences(transaction, { except: demonstration.unconfirmed, day: officialDay(of.at) });
  return true;
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
  const missing = accounts.filter(({ id }) => !there.includes(id));
  if (missing.length === 0) return succeed(false);
  const opened = await Promise.all(
    missing.map(async (account) => ({
      ...account,
      username: normaliseUsername(account.username),
      hash: await hashPassword(password),
    })),
  );
  await openAccounts(transaction, { accounts: opened, at: of.at });
  const factors = missing.flatMap(({ organisation, id, secret }) =>
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
