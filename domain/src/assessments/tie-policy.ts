import { actions, by, type Problem } from "../kernel/index.ts";
import { unless } from "./problem.ts";

const OFFICIALS = ["approving-official", "provincial-quality-officer"] as const;

/**
 * Who keeps what binds people to stations, for recusal. No source says who; everybody declares what he knows of himself,
 * officials what they know of their people, and only they revoke.
 */
export const tiePolicy = actions("assessments", {
  "declare-tie": [
    { zh: "申报回避关系", en: "declare what binds a person to a station" },
    by("everyone").of("own"),
    by(...OFFICIALS).of("below"),
  ],
  "revoke-tie": [
    { zh: "撤销回避关系申报", en: "revoke what was declared to bind a person to a station" },
    by(...OFFICIALS).of("own", "below"),
  ],
  "keep-bodies": [
    { zh: "登记所属单位", en: "enter the body that a person or a station belongs to" },
    by("general-affairs").of("own"),
    by(...OFFICIALS).of("own", "below"),
  ],
});

/** What speaks against declaring a tie of somebody: officials do for their people, everybody else for himself. */
export function mayDeclare({ actor, person }: { actor: { person: string; post: string }; person: string }): Problem[] {
  const official = (OFFICIALS as readonly string[]).includes(actor.post);
  return unless(official || person === actor.person, "$.person", "only-oneself", ONLY_ONESELF);
}

const ONLY_ONESELF = {
  zh: "只能申报本人的关系；他人的请由审批人员或省质量管理人员登记",
  en: "one declares one's own; for another an official does",
};
