import { z } from "zod";
import { type Route, rawRoute } from "../platform/http/index.ts";
import { choosePost } from "./choose-post.ts";
import { getMe } from "./get-me.ts";
import { me } from "./me.ts";
import { proveSecondFactor } from "./prove-second-factor.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

/** Longer than any password that is taken; what is longer is not hashed. */
const typed = z.string().min(1).max(200);
const OWN = { signedIn: { zh: "本人的登录状态", en: "one's own session" } };

/** Signing in, with which post, and out. */
export const sessionRoutes: readonly Route[] = [
  rawRoute({
    method: "POST",
    path: "/api/session",
    words: { zh: "登录", en: "sign in by username and password" },
    access: { open: { zh: "登录前无人登录", en: "nobody has signed in before signing in" } },
    body: z.strictObject({ username: typed, password: typed }),
    answer: z.union([z.object({ next: z.literal("second-factor") }), me]),
    refusals: ["wrong-credentials", "too-many"],
    raw: signIn,
  }),
  rawRoute({
    method: "POST",
    path: "/api/session/second-factor",
    words: {
      zh: "登录第二步：动态口令或备用口令",
      en: "the second step of signing in: a code of the app, or a backup code",
    },
    access: { open: { zh: "凭第一步得到的凭据", en: "by the cookie that the first step gave" } },
    body: z.strictObject({ code: typed }),
    answer: me,
    refusals: ["wrong-credentials", "too-many", "not-signed-in"],
    raw: proveSecondFactor,
  }),
  rawRoute({
    method: "GET",
    path: "/api/session",
    words: { zh: "当前登录的人及其权限", en: "who has signed in, and what he may" },
    access: OWN,
    answer: me,
    raw: getMe,
  }),
  rawRoute({
    method: "DELETE",
    path: "/api/session",
    words: { zh: "退出登录", en: "sign out" },
    access: OWN,
    answer: z.undefined(),
    status: 204,
    raw: signOut,
  }),
  rawRoute({
    method: "PUT",
    path: "/api/session/post",
    words: { zh: "选择以某单位某岗位办理", en: "choose the post to act in" },
    access: OWN,
    body: z.strictObject({ appointment: z.uuid() }),
    answer: me,
    raw: choosePost,
  }),
];
