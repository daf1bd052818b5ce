import { expect, test } from "vitest";
import { templates } from "./templates.ts";

test("a letter about a job says what it was and how it ended", () => {
  const words = { zh: "校验操作记录", en: "verification of the trail" };
  expect(templates["job-ended"]({ words, state: "failed", url: "https://jd.example.org" })).toEqual({
    subject: "【鉴衡】后台任务未能完成：校验操作记录",
    text: "您提交的后台任务“校验操作记录”未能完成。请登录 https://jd.example.org 查看详情。",
  });
});
