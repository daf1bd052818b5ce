import { madeUpPerson, PASSWORD } from "./official.fixture.ts";

const DOCUMENT = { number: "示职鉴〔2026〕1号", title: "关于任职的通知", issuedOn: "2026-01-05" };
const FROM = "2026-01-05";

type Cookie = typeof COOKIE & { domain: string; name: string; value: string };
const COOKIE = { path: "/", expires: -1, httpOnly: true, secure: false, sameSite: "Lax" as const };

/** Somebody who asks over HTTP as the pages do, with his cookie. */
export interface Visitor {
  /** Asks, and answers what came; a refusal is thrown. */
  send<T = { id: string }>(what: string, body?: object): Promise<T>;
  /** What a browser needs to go on as this visitor. */
  storage(): { cookies: Cookie[]; origins: [] };
}

/** A made-up province, entered over HTTP: its organisations, and an official for each post that tests need. */
export interface Province {
  province: string;
  city: string;
  station: string;
  empty: string;
  people: Readonly<Record<string, string>>;
  /** Signed in, by post. */
  systemAdministrator: Visitor;
  securityAdministrator: Visitor;
  auditor: Visitor;
  head: Visitor;
  examAffairs: Visitor;
  /** Enters one more official, and signs him in. */
  official(at: string, of: { name: string; username: string; post: string }): Promise<Visitor>;
}

export const NAMES = {
  province: "辽宁省示范职业技能鉴定指导中心",
  city: "甲市示范职业技能鉴定中心",
  station: "甲市第一示范鉴定所",
  empty: "乙市示范职业技能鉴定中心",
} as const;

/** Enters a province into an empty installation that asks for no second factor. */
export async function enterProvince({ url, link }: { url: string; link: string }): Promise<Province> {
  const systemAdministrator = visitor(url);
  const account = { username: "xitong", password: PASSWORD };
  await systemAdministrator.send("POST /api/setup", {
    token: new URL(link).hash.replace(/^#(token=)?/, ""),
    organisation: { kind: "province", name: NAMES.province, region: "210000" },
    administrator: madeUpPerson("示系统"),
    account,
  });
  const me = await systemAdministrator.send<{ current: { organisation: { id: string } } }>(
    "POST /api/session",
    account,
  );
  const province = me.current.organisation.id;
  const below = async (superior: string, kind: string, name: string) => {
    const body = { kind, name, region: "210000", from: FROM };
    return (await systemAdministrator.send(`POST /api/organisations/${superior}/below`, body)).id;
  };
  const city = await below(province, "city", NAMES.city);
  const empty = await below(province, "city", NAMES.empty);
  const station = await below(city, "station", NAMES.station);
  const people: Record<string, string> = {};
  const official = async (at: string, { name, username, post }: { name: string; username: string; post: string }) => {
    const under = `POST /api/organisations/${at}`;
    const { id: person } = await systemAdministrator.send(`${under}/people`, madeUpPerson(name));
    people[name] = person;
    await systemAdministrator.send(`${under}/appointments`, { person, post, from: FROM, document: DOCUMENT });
    const opened = { person, username };
    const { firstPassword } = await systemAdministrator.send<{ firstPassword: string }>(`${under}/accounts`, opened);
    const own = visitor(url);
    await own.send("POST /api/session", { username, password: firstPassword });
    await own.send("POST /api/account/password", { current: firstPassword, next: PASSWORD });
    return own;
  };
  return {
    ...{ province, city, station, empty, people, systemAdministrator, official },
    securityAdministrator: await official(province, {
      name: "示安全",
      username: "anquan",
      post: "security-administrator",
    }),
    auditor: await official(province, { name: "示审计", username: "shenji", post: "log-auditor" }),
    head: await official(station, { name: "示所长", username: "suozhang", post: "head" }),
    examAffairs: await official(station, { name: "示考务", username: "kaowu", post: "exam-affairs" }),
  };
}

function visitor(url: string): Visitor {
  const jar = new Map<string, string>();
  return {
    async send<T>(what: string, body?: object): Promise<T> {
      const [method = "GET", path = "/"] = what.split(" ");
      const answer = await fetch(url + path, {
        method,
        headers: {
          cookie: Array.from(jar, ([name, value]) => `${name}=${value}`).join("; "),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(method === "GET" ? {} : { "idempotency-key": crypto.randomUUID() }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        jar.set(name, value);
      }
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${what}: ${answer.status} ${text}`);
      return (text === "" ? {} : JSON.parse(text)) as T;
    },
    storage: () => ({
      cookies: Array.from(jar, ([name, value]) => ({ ...COOKIE, domain: new URL(url).hostname, name, value })),
      origins: [],
    }),
  };
}
