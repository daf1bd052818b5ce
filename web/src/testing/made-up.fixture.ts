import { mask, syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import { posts } from "@jianheng/standards/posts";
import type { Account, Act, Appointment, Job, ListedOrganisation, Me, Organisation } from "../api/models.ts";

let seed = 7;
function dice(below: number): number {
  seed = (seed * 48271) % 2147483647;
  return seed % below;
}

/** An id that looks like one, the same in every run. */
export function idOf(number: number): string {
  return `0199aaaa-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

const PROVINCE = idOf(1);
const listed = (id: number, kind: ListedOrganisation["kind"], name: string, superior: number, region: string) => ({
  id: idOf(id),
  kind,
  name,
  region,
  superior: superior === 0 ? null : idOf(superior),
});

export const organisations: ListedOrganisation[] = [
  listed(1, "province", "辽宁省示范职业技能鉴定指导中心", 0, "210000"),
  listed(2, "city", "甲市示范职业技能鉴定中心", 1, "210100"),
  listed(3, "city", "乙市示范职业技能鉴定中心", 1, "210200"),
  listed(4, "county", "绥中县示范职业技能鉴定中心", 1, "211421"),
  ...Array.from({ length: 9 }, (_, index) =>
    listed(10 + index, "station", `示范第${index + 1}职业技能鉴定所`, 2 + (index % 3), "210102"),
  ),
  listed(30, "station", "省直示范职业技能鉴定所", 1, "210103"),
];

export function organisation(id: string): Organisation | undefined {
  const found = organisations.find((one) => one.id === id);
  if (!found) return undefined;
  const nameOf = (wanted: string | null) => organisations.find((one) => one.id === wanted)?.name ?? "";
  const { superior, ...rest } = found;
  const reporting =
    superior === null ? [] : [{ superior: { id: superior, name: nameOf(superior) }, from: "2024-01-01", until: null }];
  const approvals = [
    {
      approver: { id: PROVINCE, name: nameOf(PROVINCE) },
      document: "示范〔2020〕12号",
      from: "2020-06-01",
      until: null,
    },
  ];
  return { ...rest, version: 3, reporting, approvals };
}

const post = (id: string) => ({ id, name: posts.find((one) => one.id === id)?.name ?? id });

export const people = ["赵示范", "钱示范", "孙示范", "李示范", "周示范", "吴示范"].map((name, index) => {
  const residentId = syntheticResidentId(dice);
  const mobile = index === 4 ? null : syntheticMobileNumber(dice);
  return { id: idOf(100 + index), name, residentId, mobile };
});

/** Somebody as he is shown. */
export function masked(person: (typeof people)[number]) {
  const { residentId, mobile } = person;
  return { ...person, residentId: mask(residentId), mobile: mobile === null ? null : mask(mobile) };
}

export const appointments: Appointment[] = people.map(({ id, name }, index) => ({
  id: idOf(200 + index),
  person: { id, name },
  post: post(["system-administrator", "approving-official", "provincial-quality-officer"][index % 3] ?? ""),
  from: "2025-03-01",
  until: index === 5 ? "2026-12-31" : null,
  document: { number: "示范〔2025〕3号", title: "关于明确岗位职责的通知", issuedOn: "2025-02-20" },
  version: 1,
}));

export const accounts: Account[] = people.slice(0, 4).map(({ id, name }, index) => ({
  id: idOf(300 + index),
  person: { id, name },
  username: `shifan-${index + 1}`,
  state: (["active", "active", "locked", "disabled"] as const)[index] ?? "active",
  secondFactor: index === 0,
  lastSignIn: index === 3 ? null : "2026-11-20T01:05:00Z",
}));

export const acts: Act[] = Array.from({ length: 12 }, (_, index) => ({
  id: idOf(400 + index),
  at: `2026-11-2${index % 2}T0${index % 10}:15:00Z`,
  by:
    index === 3
      ? { person: null, organisation: null, post: null, system: "job-runner" }
      : {
          person: { id: idOf(100), name: "赵示范" },
          organisation: { id: PROVINCE, name: "辽宁省示范职业技能鉴定指导中心" },
          post: post("system-administrator"),
          system: null,
        },
  action:
    index % 4 === 1
      ? { id: "people.reveal", words: { zh: "查看完整号码", en: "reveal" } }
      : { id: "people.appoint", words: { zh: "任命（聘任）", en: "appoint" } },
  subject: { kind: "appointment", id: idOf(200 + (index % 6)) },
  details: { post: "exam-affairs", from: "2026-11-01" },
  purpose: index % 4 === 1 ? "核对第3批次报名材料" : null,
  requestId: idOf(900 + index),
  sealed: index > 1,
}));

export const jobs: Job[] = (["running", "waiting", "done", "failed", "stopped"] as const).map((state, index) => ({
  id: idOf(500 + index),
  kind: "audit.verify",
  words: { zh: "校验日志完整性", en: "verify" },
  state,
  done: state === "waiting" ? 0 : 420,
  total: state === "waiting" ? null : 1000,
  message: state === "failed" ? "第421条与封存的指纹不符" : null,
  by: { person: { id: idOf(100), name: "赵示范" }, system: null },
  createdAt: "2026-11-21T01:00:00Z",
  startedAt: state === "waiting" ? null : "2026-11-21T01:00:02Z",
  endedAt: state === "running" || state === "waiting" ? null : "2026-11-21T01:03:00Z",
  result: null,
}));

const held = (id: number, index: number, of: string) => ({
  id: idOf(id),
  organisation: {
    id: organisations[index]?.id ?? "",
    name: organisations[index]?.name ?? "",
    kind: organisations[index]?.kind ?? ("province" as const),
  },
  post: post(of),
  from: "2025-03-01",
  until: null,
});

const FULL = [
  "organisations.see organisations.create organisations.change organisations.move organisations.approve",
  "people.see people.register people.change people.reveal people.appoint people.end",
  "accounts.see accounts.open accounts.resetPassword accounts.resetSecondFactor accounts.enable accounts.disable accounts.unlock audit.read audit.verify",
  "jobs.see jobs.stop jobs.retry",
].flatMap((line) => line.split(" "));

/** Who has signed in: a system administrator of the province, with a second appointment. */
export function me(): Me {
  const appointments = [held(600, 0, "system-administrator"), held(601, 1, "city-reviewer")];
  return {
    account: { id: idOf(300), username: "shifan-1" },
    person: { id: idOf(100), name: "赵示范" },
    due: null,
    appointments,
    current: appointments[0] ?? null,
    may: FULL.map((action) => ({ action, of: ["own", "below"] })),
    secondFactor: false,
    settings: { demonstration: true, secondFactor: "administrators" },
  };
}
