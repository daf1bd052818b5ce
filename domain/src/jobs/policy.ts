import { actions, by } from "../kernel/index.ts";

/** Who may see and steer work that is done later. Whoever asked for it always may; `oversee` reaches that of others. */
export const policy = actions("jobs", {
  see: [{ zh: "查看自己的后台任务", en: "see one's own jobs" }, by("everyone").of("own", "below")],
  stop: [{ zh: "停止自己的后台任务", en: "stop one's own jobs" }, by("everyone").of("own", "below")],
  retry: [{ zh: "重新执行自己的后台任务", en: "run one's own jobs again" }, by("everyone").of("own", "below")],
  oversee: [
    { zh: "查看和管理他人的后台任务", en: "see and steer the jobs of others" },
    by("system-administrator").of("own", "below"),
  ],
});
