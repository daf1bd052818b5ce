import type { Words } from "@jianheng/domain/kernel";
import { z } from "zod";

/** What can be set in the environment: each with what it means, as docs/how-to/configuration.md says it too. */
export const VARIABLES = {
  JIANHENG_PORT: described(z.coerce.number().int().min(0).max(65_535).default(8080), {
    zh: "监听端口，0 至 65535",
    en: "the port to listen on, 0 to 65535",
  }),
  JIANHENG_HOST: described(z.string().default("127.0.0.1"), {
    zh: "监听地址",
    en: "the address to listen on",
  }),
  JIANHENG_URL: described(z.url({ protocol: /^https?$/ }).optional(), {
    zh: "用户访问的网址，如 https://jd.example.org",
    en: "where people reach it, such as https://jd.example.org",
  }),
  JIANHENG_KEY: described(z.base64().refine(isKey).optional(), {
    zh: "加密个人信息的密钥：32 字节，base64",
    en: "the key that seals personal data: 32 bytes in base64",
  }),
  JIANHENG_DATA: described(z.string().default("data"), {
    zh: "数据目录",
    en: "the folder of the data",
  }),
  DATABASE_URL: described(z.url({ protocol: /^postgres(ql)?$/ }).optional(), {
    zh: "自备 PostgreSQL 的地址，如 postgres://用户:密码@主机/库名",
    en: "a PostgreSQL of your own, such as postgres://user:password@host/database",
  }),
  JIANHENG_SECOND_FACTOR: described(z.enum(["everyone", "administrators", "nobody"]).default("administrators"), {
    zh: "谁必须使用动态口令：everyone（所有人）、administrators（管理员）、nobody（不要求）",
    en: "who must have a second factor: everyone, administrators or nobody",
  }),
  JIANHENG_SMTP: described(z.url({ protocol: /^smtps?$/ }).optional(), {
    zh: "发信服务器，如 smtp://用户:密码@主机:587",
    en: "the mail server, such as smtp://user:password@host:587",
  }),
  JIANHENG_MAIL_FROM: described(z.email().optional(), {
    zh: "发件人地址，如 noreply@example.org",
    en: "whom letters are from, such as noreply@example.org",
  }),
  JIANHENG_DEMONSTRATION: described(z.enum(["yes", "no"]).default("no"), {
    zh: "是否为演示：yes 或 no。演示只接受虚构的证件号码",
    en: "whether this is a demonstration, yes or no: then only made-up numbers of people are taken",
  }),
  JIANHENG_MEDIA: described(z.enum(["yes", "no"]).default("no"), {
    zh: "是否保存录音、录像：yes 或 no",
    en: "whether sound and film are kept, yes or no",
  }),
  JIANHENG_TRUST_PROXY: described(z.string().optional(), {
    zh: "反向代理的地址或网段，用逗号分开，如 10.0.0.1,10.1.0.0/16",
    en: "addresses or networks of reverse proxies, separated by commas, such as 10.0.0.1,10.1.0.0/16",
  }),
} as const;

function described<Schema extends z.ZodType>(schema: Schema, words: Words) {
  return { schema, words };
}

function isKey(text: string): boolean {
  return Buffer.from(text, "base64").length === 32;
}
