import { editions } from "@jianheng/standards";
import { describe, expect, it } from "vitest";
import { getEdition } from "../load.ts";
import { lint } from "./lint.ts";
import { codesOf } from "./sound-edition.fixture.ts";

const NATIONAL = ["undefined-middle 4.2.1", "boundary-gap 5.1.1", "unquantified 6.1.1"];

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "liaoning-2013": [
    "count-checks $",
    "count-indicators $",
    "sum-of-items $",
    "no-method 1.1",
    "unquantified 1.1",
    "award-below-points 1.2.1",
    "award-below-points 1.2.2",
    "award-below-points 1.2.3",
    "floor-unreachable 3.2",
    "no-method 4.1.1",
    "undefined-middle 4.1.1",
    "veto-repeats-check 4.1.1",
    "no-method 4.1.2",
    "veto-repeats-check 4.1.2",
    "no-method 4.1.3",
    "veto-repeats-check 4.1.3",
    "inverted-condition 4.4.1",
    "unquantified 5.1.1",
    "unquantified 5.1.2",
    "number-form 5.2",
    "award-above-points 5.2.1",
    "unquantified 5.2.1",
    "unquantified 5.3.1",
    "unnumbered 6.1.1",
    "no-rule 7.1.1",
    "cap-above-points 7.2.1",
    "cap-above-points 7.2.2",
    "cap-above-points 7.3.1",
    "number-form 7.4.1",
    "cap-above-points 8.1.1",
    "award-below-points 9.1.1",
    "undefined-middle 9.2.1",
    "item-points 10",
    "award-overlap 10.1.1",
    "undefined-middle 10.1.1",
    "veto-overlap V3",
    "band-overlap 优秀",
    "top-band-tight 优秀",
    "band-overlap 良好",
    "band-overlap 合格",
    "impossible-date pilot-application",
    "weekend-deadline pilot-application",
    "weekend-deadline coverage",
  ],
  "national-trial": [...NATIONAL, "duplicate-number 6.2", "boundary-gap 6.6.1"],
  "sichuan-2017": [
    ...NATIONAL,
    "boundary-gap 6.6.1",
    "short-notice clean-up-report",
    "weekend-deadline self-assessment",
    "weekend-deadline publication",
  ],
};

describe("lint of the editions that we ship", () => {
  it.each(Object.values(editions))("$id", (data) => {
    expect(codesOf(data)).toEqual(EXPECTED[data.id]);
  });

  it("decides the numbers of 辽宁 2013 from its data", () => {
    const edition = getEdition(editions["liaoning-2013"]);
    const numbersAt = (code: string, where: string) =>
      lint(edition).find((finding) => finding.code === code && finding.where === where)?.numbers;
    expect(numbersAt("sum-of-items", "$")).toEqual({ items: 102, claimed: 100, lines: 100 });
    expect(numbersAt("count-indicators", "$")).toMatchObject({ claimed: 28, counted: 27 });
    expect(numbersAt("count-checks", "$")).toEqual({ claimed: 69, counted: 70, unnumbered: 1 });
    expect(numbersAt("item-points", "10")).toEqual({ claimed: 5, lines: 3 });
    expect(numbersAt("floor-unreachable", "3.2")).toMatchObject({ points: 3, left: 2, slots: 2, each: 0.5 });
    expect(numbersAt("top-band-tight", "优秀")).toMatchObject({ maximum: 96, start: 95, points: 100 });
    expect(numbersAt("undefined-middle", "10.1.1")).toMatchObject({ from: 60, to: 100, earns: 2 });
  });
});
