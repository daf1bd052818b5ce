import { actions, by } from "../kernel/index.ts";

const OFFICERS = by("provincial-quality-officer", "city-reviewer").of("own", "below");

/** Who may see and change people, what an organisation has of them, and the posts that they hold. */
export const policy = actions("people", {
  see: [{ zh: "查看人员（号码脱敏）", en: "see people, with masked numbers" }, by("everyone").of("own", "below")],
  register: [
    { zh: "登记人员", en: "register a person" },
    by("system-administrator").of("own", "below"),
    by("head", "general-affairs").of("own"),
  ],
  change: [
    { zh: "修改人员登记信息", en: "change what is registered of a person" },
    by("system-administrator").of("own", "below"),
    by("head", "general-affairs").of("own"),
  ],
  // Who needs a number to do his work: to keep the register, to enter people for an exam, to verify them in a review.
  // Whoever runs the system needs none.
  reveal: [
    { zh: "查看完整的身份证号和手机号", en: "see a person's numbers in clear" },
    by("head", "general-affairs", "exam-affairs").of("own"),
    OFFICERS,
  ],
  appoint: [
    { zh: "任命岗位", en: "appoint to a post" },
    by("system-administrator").of("own", "below"),
    by("head").of("own"),
  ],
  end: [
    { zh: "终止任命", en: "end an appointment" },
    by("system-administrator").of("own", "below"),
    by("head").of("own"),
  ],
});
