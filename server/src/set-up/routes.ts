import { succeed } from "@jianheng/domain/kernel";
import { z } from "zod";
import { type Route, rawRoute } from "../platform/http/index.ts";
import { setUp } from "./set-up.ts";
import { setUpBody } from "./set-up-problems.ts";
import { hasAccounts } from "./store.ts";

/** The first start of an installation over HTTP. */
export const routes: readonly Route[] = [
  rawRoute({
    method: "GET",
    path: "/api/setup",
    words: { zh: "系统是否需要初始化", en: "whether the installation has to be set up" },
    access: { open: { zh: "初始化前没有账号", en: "there is no account before" } },
    answer: z.object({ needed: z.boolean() }),
    raw: async ({ database }) => succeed({ needed: !(await database.transaction({ system: "set-up" }, hasAccounts)) }),
  }),
  rawRoute({
    method: "POST",
    path: "/api/setup",
    words: { zh: "初始化系统", en: "set the installation up" },
    access: { open: { zh: "凭启动时显示的一次性链接", en: "by the link that is shown once, at the start" } },
    body: setUpBody,
    answer: z.object({}),
    status: 201,
    refusals: ["link-not-valid", "unknown-region"],
    raw: setUp,
  }),
];
