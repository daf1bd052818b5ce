import { edition, fillIn, lines } from "./assessment.fixture.ts";
import { PASSWORD } from "./official.fixture.ts";
import type { Province, Visitor } from "./province.fixture.ts";

/** The officials of a supervision, each signed in. */
export async function enterSupervisors({ province, official }: Province) {
  const at = (name: string, username: string, post: string) => official(province, { name, username, post });
  return {
    quality: await at("示质量", "zhiliang", "provincial-quality-officer"),
    approving: await at("示审批", "shenpi", "approving-official"),
    leader: await at("示组长", "zuzhang", "team-leader"),
    auditor: await at("示审甲", "shenjia", "on-site-auditor"),
    second: await at("示审乙", "shenyi", "on-site-auditor"),
    expert: await at("示专家", "zhuanjia", "document-expert"),
  };
}

type Supervisors = Awaited<ReturnType<typeof enterSupervisors>>;

/** A supervision that is under way, with a leader, and a sheet of each of two auditors; answers its address below `/api`. */
export async function enterOnSite({ station, head, people }: Province, { quality }: Supervisors): Promise<string> {
  const { id } = await quality.send(`POST /api/organisations/${station}/assessments`, {
    ...{ standard: edition.data.id, edition: edition.hash, reading: "normalised", purpose: "supervision" },
    ...{ from: "2026-01-05", until: "2027-12-31" },
  });
  const address = `/api/organisations/${station}/assessments/${id}`;
  await head.send(`POST ${address}/stages`, { stage: "self-assessment" });
  const [own] = await sheetsOf(head, address, "self-assessment");
  await fillIn(head, { sheet: `${address}/sheets/${own}` });
  await head.send(`POST ${address}/sheets/${own}/submit`, {});
  await quality.send(`POST ${address}/stages`, { stage: "spot-check" });
  const assign = async (name: string, post: string, sheet: object | null) => {
    const body = { stage: "spot-check", person: people[name], post, sheet, override: null };
    await quality.send(`POST ${address}/assignments`, body);
  };
  await assign("示组长", "team-leader", null);
  await assign("示审甲", "on-site-auditor", { scope: "all" });
  await assign("示审乙", "on-site-auditor", { scope: "all" });
  return address;
}

/** A supervision that is approved and waits to be published. */
export async function enterApproved(province: Province, officials: Supervisors): Promise<string> {
  const address = await enterOnSite(province, officials);
  const { leader, auditor, second, approving } = officials;
  for (const who of [auditor, second]) {
    const [mine] = await sheetsOf(who, address, "spot-check");
    await fillIn(who, { sheet: `${address}/sheets/${mine}` });
    await who.send(`POST ${address}/sheets/${mine}/submit`, {});
  }
  const { sheets } = await leader.send<{ sheets: Listed[] }>(`GET ${address}`);
  for (const { id } of sheets) await leader.send(`POST ${address}/sheets/${id}/finalise`, {});
  const stands = sheets.find(({ stage }) => stage === "spot-check")?.id;
  const choices = lines.map(({ id }) => ({ line: id, sheet: stands, why: null }));
  await leader.send(`POST ${address}/choices`, { choices });
  await leader.send(`POST ${address}/decision`, { conclusion: "qualified", conditions: [] });
  await signAll([leader, auditor, second], address);
  const decision = await decisionOf(approving, address);
  await approving.send(`POST ${address}/approval`, { decision, approved: true, reason: null });
  return address;
}

/** Has some people sign what was decided. */
export async function signAll(people: readonly Visitor[], address: string): Promise<void> {
  for (const who of people) {
    const decision = await decisionOf(who, address);
    await who.send(`POST ${address}/signatures`, { decision, password: PASSWORD });
  }
}

/** The act that decided. */
export async function decisionOf(who: Visitor, address: string): Promise<string> {
  const { decision } = await who.send<{ decision: { action: string } | null }>(`GET ${address}`);
  if (!decision) throw new Error("nothing is decided");
  return decision.action;
}

interface Listed {
  id: string;
  stage: string;
  inside: { mine: boolean } | null;
}

async function sheetsOf(who: Visitor, address: string, stage: string): Promise<string[]> {
  const { sheets } = await who.send<{ sheets: Listed[] }>(`GET ${address}`);
  return sheets.filter((one) => one.stage === stage && one.inside?.mine).map(({ id }) => id);
}
