import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { sentences } from "../parts.ts";

/** A group whose rule counts another number of parts than the group has checks. */
export const countSlots = lintRule({
  code: "count-slots",
  title: { zh: "扣分项数与组内行数不符", en: "a group's rule counts other than its checks" },
  find: (data) =>
    linesOf(data).flatMap((line) => {
      const { id, definition, members } = line;
      if (definition.kind !== "deduct-per-fault" || definition.slots === undefined || members.length === 0) return [];
      const { slots } = definition;
      if (slots === members.length) return [];
      return [
        {
          where: id,
          what: {
            zh: `规则按${slots}项计，组内有${members.length}行`,
            en: `counts ${slots}; has ${members.length} checks`,
          },
          numbers: { slots, checks: members.length },
          reading: sentences(line),
        },
      ];
    }),
});
