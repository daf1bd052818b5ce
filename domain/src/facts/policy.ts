import { actions, by } from "../kernel/index.ts";

/** Who may see what the records of a station come to. */
export const policy = actions("facts", {
  see: [
    { zh: "查看今日体检", en: "see what the records of a station come to today" },
    by("everyone").of("own"),
    by("city-reviewer", "provincial-quality-officer", "approving-official", "on-site-auditor", "team-leader").of(
      "below",
    ),
  ],
});
