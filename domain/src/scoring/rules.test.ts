import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortPoints } from "../kernel/index.ts";
import { examples, ready } from "./examples.fixture.ts";
import { readings } from "./model.ts";
import { rules } from "./rules.ts";

describe("every rule kind", () => {
  it("has an example here", () => {
    expect(new Set(examples.map(({ definition }) => definition.kind))).toEqual(new Set(Object.keys(rules)));
  });

  for (const reading of readings) {
    describe.each(examples)(`$name, ${reading}`, (one) => {
      const { rule, context } = ready(one, reading);
      const { worst, best } = rule.scope(context);

      it("accepts its definition and the observations its schema describes", () => {
        expect(rule.parameters.safeParse(one.definition).success).toBe(true);
        fc.assert(
          fc.property(one.observations, (observation) => {
            const parsed = rule.observation(context).safeParse(observation);
            expect(parsed.success && (rule.refusals?.(context, parsed.data) ?? [])).toEqual([]);
          }),
        );
      });

      it("awards whole hundredths within its scope, and its scope lies within the points", () => {
        expect(0 <= worst && worst <= best && best <= context.of).toBe(true);
        fc.assert(
          fc.property(one.observations, (observation) => {
            const { points } = rule.award(context, observation);
            expect(Number.isInteger(points) && worst <= points && points <= best).toBe(true);
          }),
        );
      });

      it("can reach both ends of its scope", () => {
        const reached = fc
          .sample(one.observations, { numRuns: 2000, seed: 7 })
          .map((o) => rule.award(context, o).points);
        expect(Math.max(...reached)).toBe(best);
        expect(Math.min(...reached)).toBe(worst);
      });

      it("never awards more for a worse observation", () => {
        fc.assert(
          fc.property(one.observations, (observation) => {
            const { points } = rule.award(context, observation);
            for (const worse of one.worse(observation as never)) {
              expect(rule.award(context, worse).points).toBeLessThanOrEqual(points);
            }
          }),
        );
      });

      it("says in its words what it awards at best, and why it awarded", () => {
        const share = one.definition.kind === "equal-parts" || one.definition.kind === "judgement";
        const number = one.definition.kind === "deduct-per-fault" ? "扣" : `得${shortPoints(best)}分`;
        if (!share) expect(rule.words(context).zh).toContain(number);
        fc.assert(
          fc.property(one.observations, (observation) => {
            const why = rule.why(context, observation, rule.award(context, observation));
            expect(why.zh.length > 0 && why.en.length > 0).toBe(true);
          }),
        );
      });
    });
  }

  it.each(examples)("$name, normalised: the best earns all the points, the worst none or the cap's rest", (one) => {
    const { rule, context } = ready(one, "normalised");
    const { worst, best } = rule.scope(context);
    expect(best).toBe(context.of);
    const capped = one.definition.kind === "deduct-per-fault" && one.definition.statedCap === 1;
    expect(worst).toBe(capped ? context.of - 100 : 0);
  });
});
