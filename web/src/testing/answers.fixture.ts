import {
  accounts,
  acts,
  appointments,
  idOf,
  jobs,
  masked,
  me,
  organisation,
  organisations,
  people,
} from "./made-up.fixture.ts";

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown> | undefined;
  /** `as=…` says which case is to be shown. */
  cookie: string;
  key: string | undefined;
}
type Answer = { status: number; body?: unknown };

const ok = (body: unknown): Answer => ({ status: 200, body });
const page = (items: readonly unknown[], next: string | null = null) => ok({ items, next });
const DONE: Answer = { status: 204 };

function refused(status: number, title: string, problems: readonly (readonly [string, string, string])[]): Answer {
  const told = problems.map(([at, code, zh]) => ({ at, code, message: { zh, en: zh } }));
  const [first] = problems;
  const detail = problems.map(([, , zh]) => zh).join("；");
  return {
    status,
    body: { type: "/problems/x", title, status, detail, code: first?.[1], requestId: idOf(999), problems: told },
  };
}

/** What is answered. The cookie `as` picks the unhappy cases. */
export function answerTo(asked: Asked): Answer {
  const as = /as=([\w-]+)/.exec(asked.cookie)?.[1] ?? "";
  const { method, path } = asked;
  if (method !== "GET" && path !== "/api/session" && !asked.key)
    return refused(400, "没有幂等键", [["", "malformed", "没有幂等键"]]);
  if (path === "/api/setup") return method === "GET" ? ok({ needed: as === "not-set-up" }) : { status: 201, body: {} };
  if (path === "/api/session") return session(asked, as);
  if (path.startsWith("/api/session/")) return asked.body?.code === "000000" ? wrongCode() : ok(me());
  if (path.startsWith("/api/account")) return account(asked);
  const [, , , id, ...rest] = path.split("/");
  if (id === undefined) return path === "/api/bodies" ? page([]) : ok({ items: organisations });
  if (as === "empty" && method === "GET" && rest.length > 0 && rest[1] !== "chain") return page([]);
  if (as === "fault") return refused(500, "系统出现故障", []);
  return under({ ...asked, id, section: rest[0] ?? "", record: rest[1], verb: rest[2] });
}

function session({ method, body }: Asked, as: string): Answer {
  if (method === "DELETE") return DONE;
  if (method === "GET") {
    if (["", "not-set-up"].includes(as)) return refused(401, "请先登录", [["", "not-signed-in", "请先登录"]]);
    const mine = me();
    if (as === "first-password") return ok({ ...mine, due: "password-change" });
    if (as === "enrol") return ok({ ...mine, due: "second-factor" });
    if (as === "choose-post") return ok({ ...mine, current: null });
    if (as === "no-post") return ok({ ...mine, current: null, appointments: [] });
    if (as === "weak") return ok({ ...mine, may: [{ action: "organisations.see", of: ["own", "below"] }] });
    if (as === "enrolled") return ok({ ...mine, secondFactor: true });
    return ok(mine);
  }
  if (body?.password !== "right") {
    return refused(401, "登录账号或密码不正确", [["", "wrong-credentials", "登录账号或密码不正确，请核对后重试"]]);
  }
  return ok({ next: "second-factor" });
}

function wrongCode(): Answer {
  return refused(422, "填写的内容有问题", [["$.code", "wrong-code", "动态口令不正确或已过期，请输入当前显示的数字"]]);
}

function account({ path, method }: Asked): Answer {
  if (path === "/api/account/second-factor") {
    const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    const backupCodes = Array.from({ length: 10 }, (_, index) => `demo-${1000 + index * 37}`);
    return ok({ uri: `otpauth://totp/Jianheng:shifan-1?secret=${secret}&issuer=Jianheng`, secret, backupCodes });
  }
  if (method !== "GET")
    return path.endsWith("password")
      ? refused(422, "填写的内容有问题", [["$.current", "wrong", "当前密码不正确"]])
      : DONE;
  const at = { since: "2026-11-20T01:00:00Z", lastSeen: "2026-11-21T02:00:00Z" };
  return ok({
    items: [
      { id: idOf(700), ...at, agent: "Chrome 109（Windows 7）", current: true },
      { id: idOf(701), ...at, agent: "手机 Safari", current: false },
    ],
  });
}

function under({
  id,
  section,
  record,
  verb,
  method,
  query,
  body,
}: Asked & { id: string; section: string; record: string | undefined; verb: string | undefined }): Answer {
  const found = organisation(id);
  if (!found) return refused(404, "没有找到", [["", "not-found", "没有找到：可能已被删除，或者不在您的管辖范围内"]]);
  if (section === "" && method === "PATCH")
    return refused(412, "内容已被修改", [["", "stale", "这条记录刚刚被别人修改过：请刷新后，在最新内容上重新修改"]]);
  if (section === "") return ok(found);
  const search = query.get("search") ?? "";
  if (section === "people" && record === undefined) {
    if (method === "GET")
      return page(
        people
          .filter(({ name }) => name.includes(search))
          .map((one, index) => ({ ...masked(one), posts: appointments.slice(index, index + 1) })),
      );
    if (body?.name === "重复")
      return refused(409, "与现有内容冲突", [["$.residentId", "already-there", "本单位已登记过这个公民身份号码"]]);
    return { status: 201, body: { id: idOf(800) } };
  }
  const person = people.find((one) => one.id === record);
  if (section === "people") {
    if (!person) return refused(404, "没有找到", [["", "not-found", "没有找到"]]);
    if (verb === "reveal") return ok({ residentId: person.residentId, mobile: person.mobile });
    return ok({
      ...masked(person),
      version: 1,
      appointments: appointments.filter((one) => one.person.id === person.id),
    });
  }
  if (section === "appointments") {
    if (method === "GET") return page(appointments, "more");
    if (verb === "end") return ok(appointments[0]);
    const message = { zh: "综合管理、考务管理、设备管理三个职能岗位不得交叉任职", en: "not crossed" };
    return {
      status: 201,
      body: {
        id: idOf(801),
        warnings: [{ rule: "functions-not-crossed", message, source: "liaoning-2013 4.1.3", beside: [] }],
      },
    };
  }
  if (section === "accounts") {
    if (method === "GET") return page(accounts);
    if (verb === "password" || record === undefined)
      return { status: 201, body: { id: idOf(802), firstPassword: "Demo-7tq4-Kx2m-9w" } };
    return DONE;
  }
  if (section === "audit") {
    if (record === "chain")
      return ok({ sealed: 1204, unsealed: 2, head: "9f".repeat(32), sealedAt: "2026-11-21T02:10:00Z" });
    return record === "verification" ? { status: 202, body: { job: idOf(500) } } : page(acts, "more");
  }
  if (section === "jobs") return record === undefined ? page(jobs) : ok(jobs[0]);
  return { status: 201, body: { id: idOf(803) } };
}
