import { actions, by } from "../kernel/index.ts";

/** Who may read the trail of who did what, and have it checked. Reading it leaves no trace, checking it does. */
export const policy = actions("audit", {
  read: [
    { zh: "查看操作记录", en: "read the trail" },
    by("log-auditor", "security-administrator").of("own", "below"),
    by("head", "provincial-quality-officer").of("own"),
  ],
  verify: [
    { zh: "校验操作记录", en: "have the trail verified" },
    by("log-auditor", "security-administrator").of("own", "below"),
  ],
});
