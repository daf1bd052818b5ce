import { contentOver, linesUnder, offlineWorkbook, readBack } from "@jianheng/domain/workbook/offline-sheets";
import fc from "fast-check";
import { expect, it } from "vitest";
import { findRawSheets, writeWorkbook } from "./workbook.ts";

it.each(["liaoning-2013", "national-trial", "sichuan-2017"] as const)(
  "an assessor's sheet under %s is the same when it comes back as an Excel file",
  async (id) => {
    const { edition, lines } = linesUnder(id);
    await fc.assert(
      fc.asyncProperty(contentOver(lines), async (content) => {
        const { plan } = offlineWorkbook({ edition, content });
        const sheets = await findRawSheets(await writeWorkbook(plan));
        expect(sheets?.map(({ name }) => name)).toEqual(["评估表", "问题清单", "现场提问", "jianheng"]);
        expect(readBack({ sheets: sheets ?? [], lines, content })).toEqual({ problems: [], left: [], changed: [] });
      }),
      { numRuns: 8 },
    );
  },
  30_000,
);
