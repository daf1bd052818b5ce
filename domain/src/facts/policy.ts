import { actions, by } from "../kernel/index.ts";

const reviewers = by(
  "city-reviewer",
  "provincial-quality-officer",
  "approving-official",
  "on-site-auditor",
  "team-leader",
);

/** Who may see what the records of a station come to, and those of all below an office at once. */
export const policy = actions("facts", {
  see: [
    { zh: "查看今日体检", en: "see what the records of a station come to today" },
    by("everyone").of("own"),
    reviewers.of("below"),
  ],
  seeAll: [
    { zh: "查看辖区今日体检", en: "see what the records of all stations below an office come to today" },
    reviewers.of("own", "below"),
  ],
});
