import { resolve } from "node:path";
import { DEFAULT_FILE_RULES, type FileRules } from "@jianheng/domain/files";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { VARIABLES } from "./config-variables.ts";
import { type Where, whereIs } from "./platform/db/index.ts";
import type { Settings } from "./platform/services.ts";

/** How a server is started. */
export interface Config {
  port: number;
  host: string;
  /** Where the database is. */
  where: Where;
  /** The folder of whatever is not in the database. */
  data: string;
  /** The key that was given; without one it is kept in the folder. */
  key: Buffer | undefined;
  /** Which files are kept. */
  files: FileRules;
  settings: Settings;
  trustProxy: readonly string[] | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Name = keyof typeof VARIABLES;
type Values = { [Each in Name]: z.output<(typeof VARIABLES)[Each]["schema"]> };

/** What the environment says, read once: all that is wrong with it, or the configuration. */
export function readConfig(env: Environment, cwd: string): Result<Config> {
  const problems: Problem[] = [];
  const read = Object.entries(VARIABLES).map(([name, { schema, words }]) => {
    const parsed = schema.safeParse(env[name] || undefined);
    if (!parsed.success) problems.push(unreadable(name, words));
    return [name, parsed.data];
  });
  const values = Object.fromEntries(read) as Values;
  if (env.DATABASE_URL && !env.JIANHENG_KEY) problems.push(KEY_MISSING);
  if (env.JIANHENG_SMTP && !env.JIANHENG_MAIL_FROM) problems.push(SENDER_MISSING);
  return problems.length > 0 ? refuse(problems) : succeed(toConfig(values, cwd));
}

function toConfig(values: Values, cwd: string): Config {
  const { JIANHENG_SMTP: smtp, JIANHENG_MAIL_FROM: from } = values;
  const { JIANHENG_PORT: port, JIANHENG_HOST: host, JIANHENG_KEY: key, JIANHENG_TRUST_PROXY: proxies } = values;
  const data = resolve(cwd, values.JIANHENG_DATA);
  return {
    port,
    host,
    data,
    where: whereIs({ DATABASE_URL: values.DATABASE_URL, JIANHENG_DATA: data }),
    key: key === undefined ? undefined : Buffer.from(key, "base64"),
    files: { ...DEFAULT_FILE_RULES, media: values.JIANHENG_MEDIA === "yes" },
    settings: {
      url: (values.JIANHENG_URL ?? `http://localhost:${port}`).replace(/\/+$/, ""),
      secondFactor: values.JIANHENG_SECOND_FACTOR,
      demonstration: values.JIANHENG_DEMONSTRATION === "yes",
      ...(smtp && from ? { smtp: { url: smtp, from } } : {}),
    },
    trustProxy: proxies?.split(",").map((each) => each.trim()),
  };
}

function unreadable(name: string, words: { zh: string; en: string }): Problem {
  const message = { zh: `${name} 的值不对，应填：${words.zh}`, en: `${name} must be ${words.en}` };
  return { at: name, code: "invalid-setting", message };
}

const SENDER_MISSING: Problem = {
  at: "JIANHENG_MAIL_FROM",
  code: "sender-missing",
  message: {
    zh: "设置了 JIANHENG_SMTP，还须用 JIANHENG_MAIL_FROM 写明发件人地址",
    en: "with JIANHENG_SMTP, JIANHENG_MAIL_FROM must name the sender's address",
  },
};

const MAKE_KEY = "node -p \"crypto.randomBytes(32).toString('base64')\"";

const KEY_MISSING: Problem = {
  at: "JIANHENG_KEY",
  code: "key-missing",
  message: {
    zh: `使用 DATABASE_URL 时须设置 JIANHENG_KEY（加密个人信息的密钥）。生成一个并妥善保管，丢失后个人信息无法恢复：${MAKE_KEY}`,
    en: `with DATABASE_URL, JIANHENG_KEY (the key that seals personal data) must be set. Make one and keep it safe; what it sealed is lost with it: ${MAKE_KEY}`,
  },
};
