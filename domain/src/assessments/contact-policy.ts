import { actions, by } from "../kernel/index.ts";

/** Who may reach whoever objected without signing in: those who answer him. */
export const contactPolicy = actions("assessments", {
  "see-contact": [
    { zh: "查看异议人的联系方式", en: "see how to reach whoever objected" },
    by("approving-official", "provincial-quality-officer").of("below"),
  ],
});
