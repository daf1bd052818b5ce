import { actions, by } from "../kernel/index.ts";

const reviewers = by(
  "city-reviewer",
  "provincial-quality-officer",
  "approving-official",
  "on-site-auditor",
  "team-leader",
);

/**
 * Who may see what the records of a station come to, and those of all below an office at once; and who may set the
 * figures in facts that no official form sets: whoever looks after quality in a province, and reviews first in a city.
 */
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
  seeParameters: [
    { zh: "查看事实参数", en: "see the figures in facts that no form sets, as they hold" },
    by("everyone").of("own"),
    reviewers.of("below"),
  ],
  setParameter: [
    { zh: "设定事实参数", en: "set a figure in facts that no form sets, for the stations below" },
    by("city-reviewer", "provincial-quality-officer").of("own"),
  ],
});
