import type { Band, EditionData, Range } from "@jianheng/standards/define";
import { points } from "../../kernel/index.ts";
import { bandsDown, linesOf } from "../../scoring/index.ts";
import { pointsOf } from "./parts.ts";
import { findStretch, type Scale, type Stretch } from "./stretch.ts";

/** From nothing to all that can be earned, in hundredths: no score lies between two of them. */
export function bandScale(data: EditionData): Scale {
  return { from: 0, to: pointsOf(linesOf(data)), whole: true, per: 100, unit: { zh: "分", en: "" } };
}

/** The bands from the highest down, each with what it words. */
export function bandStretches(data: EditionData): { band: Band; stretch: Stretch }[] {
  const scale = bandScale(data);
  return bandsDown(data.bands).flatMap((band) => {
    const stretch = findStretch(inHundredths(band.points), scale);
    return stretch ? [{ band, stretch }] : [];
  });
}

function inHundredths({ from, to, ...ends }: Range): Range {
  return { ...ends, ...(from !== undefined && { from: points(from) }), ...(to !== undefined && { to: points(to) }) };
}
