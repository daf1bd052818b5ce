import { editions } from "@jianheng/standards";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentHash } from "../../kernel/index.ts";
import { readOfflineMeta } from "./meta.ts";
import { contentOver, linesUnder, offlineWorkbook, readBack } from "./sheets.fixture.ts";

const ids = Object.keys(editions) as (keyof typeof editions)[];

describe.each(ids)("the workbook of a sheet under %s", (id) => {
  const { edition, lines } = linesUnder(id);

  it("says no more and no less than what it was given out with", () => {
    fc.assert(
      fc.property(contentOver(lines), (content) => {
        const { sheets } = offlineWorkbook({ edition, content });
        expect(readBack({ sheets, lines, content })).toEqual({ problems: [], left: [], changed: [] });
      }),
      { numRuns: 40 },
    );
  });

  it("says where it comes from", () => {
    const { sheets, content } = offlineWorkbook({ edition });
    expect(readOfflineMeta(sheets)).toEqual({
      ok: true,
      value: {
        ...{ standard: edition.data.id, edition: edition.hash, reading: "normalised" },
        ...{ assessment: "assessment", sheet: "sheet", version: 7, content: contentHash(content) },
      },
    });
  });
});
