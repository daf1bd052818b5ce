import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Format, kindWords, type PaperKind } from "@jianheng/domain/papers";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { papers } from "./paper-schemas.ts";
import { findViewedPapers } from "./viewed.ts";

/** What each paper is given out as: only the form is worked on in Excel. */
export function formatsOf(paper: PaperKind): Format[] {
  return paper === "form" ? ["pdf", "docx", "xlsx"] : ["pdf", "docx"];
}

/** The papers that there are for the reader now. */
export async function listPapers(
  context: Context,
  { params }: { params: { assessment: string } },
): Promise<Result<z.input<typeof papers>>> {
  const viewed = await findViewedPapers(context, params);
  if (!viewed) return notFound();
  const { now, published, closed } = viewed.printed;
  const snapshots = [
    ...(now === undefined ? [] : [{ is: "now" as const, hash: now }]),
    ...(published === undefined ? [] : [{ is: "published" as const, hash: published }]),
    ...(closed === undefined ? [] : [{ is: "closed" as const, hash: closed }]),
  ];
  const there = viewed.there.map((paper) => ({ paper, words: kindWords[paper], formats: formatsOf(paper) }));
  return succeed({ papers: there, snapshots });
}
