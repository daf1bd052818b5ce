import { z } from "zod";
import { type Route, rawRoute } from "../platform/http/index.ts";
import { beginSecondFactor } from "./begin-second-factor.ts";
import { changePassword } from "./change-password.ts";
import { confirmSecondFactor } from "./confirm-second-factor.ts";
import { endOwnSession } from "./end-own-session.ts";
import { listSessions } from "./list-sessions.ts";
import { removeSecondFactor } from "./remove-second-factor.ts";

const typed = z.string().min(1).max(200);
const OWN = { signedIn: { zh: "本人的账号", en: "one's own account" } };
const NOTHING = { answer: z.undefined(), status: 204 } as const;

const session = z.object({
  id: z.uuid(),
  since: z.iso.datetime(),
  lastSeen: z.iso.datetime(),
  agent: z.string(),
  current: z.boolean(),
});

/** What one does with one's own account. */
export const ownAccountRoutes: readonly Route[] = [
  rawRoute({
    method: "POST",
    path: "/api/account/password",
    words: { zh: "修改密码", en: "change one's own password; all other sessions end" },
    access: OWN,
    body: z.strictObject({ current: typed, next: typed }),
    ...NOTHING,
    refusals: [
      "wrong-password",
      "password-short",
      "password-long",
      "password-has-username",
      "password-common",
      "password-same",
      "too-many",
    ],
    raw: changePassword,
  }),
  rawRoute({
    method: "POST",
    path: "/api/account/second-factor",
    words: { zh: "开始设置动态口令", en: "begin to enrol a second factor" },
    access: OWN,
    body: z.strictObject({ password: typed }),
    answer: z.object({ uri: z.string(), secret: z.string(), backupCodes: z.array(z.string()) }),
    refusals: ["wrong-password", "too-many"],
    raw: beginSecondFactor,
  }),
  rawRoute({
    method: "POST",
    path: "/api/account/second-factor/confirm",
    words: { zh: "启用动态口令", en: "take the second factor into use by a first code" },
    access: OWN,
    body: z.strictObject({ code: typed }),
    ...NOTHING,
    refusals: ["wrong-code", "none-begun", "too-many"],
    raw: confirmSecondFactor,
  }),
  rawRoute({
    method: "POST",
    path: "/api/account/second-factor/remove",
    words: { zh: "移除动态口令", en: "remove the second factor, where none is demanded" },
    access: OWN,
    body: z.strictObject({ password: typed, code: typed }),
    ...NOTHING,
    refusals: ["wrong-password", "wrong-code", "second-factor-needed", "too-many"],
    raw: removeSecondFactor,
  }),
  rawRoute({
    method: "GET",
    path: "/api/account/sessions",
    words: { zh: "本人的登录会话", en: "where one is signed in" },
    access: OWN,
    answer: z.object({ items: z.array(session) }),
    raw: listSessions,
  }),
  rawRoute({
    method: "DELETE",
    path: "/api/account/sessions/:session",
    words: { zh: "结束本人的一个登录会话", en: "end one of one's own sessions" },
    access: OWN,
    params: z.object({ session: z.uuid() }),
    ...NOTHING,
    raw: endOwnSession,
  }),
];
