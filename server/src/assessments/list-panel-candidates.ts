import { policy } from "@jianheng/domain/assessments";
import { type Result, reach, succeed } from "@jianheng/domain/kernel";
import { posts } from "@jianheng/standards/posts";
import type { z } from "zod";
import { type Context, notFound, type Page } from "../platform/http/index.ts";
import { candidatesOf } from "./list-candidates.ts";
import type { candidate, soughtToHear } from "./tie-schemas.ts";
import { findViewed } from "./viewed.ts";

/** The posts that may hear an appeal for an office above the station. */
const HEARING = posts
  .filter(({ id }) => reach({ action: policy["decide-appeal"], post: id }).includes("below"))
  .map(({ id }) => id);

/**
 * Who could hear an appeal, by name: whoever holds such a post today in the authority or in an office that the station
 * reports to, and took no part. What binds him to the station is told with him: there is no override.
 */
export async function listPanelCandidates(
  context: Context,
  { params, query: wanted }: { params: { assessment: string }; query: z.output<typeof soughtToHear> },
): Promise<Result<Page<z.input<typeof candidate>>>> {
  const viewed = await findViewed(context, params);
  if (!viewed) return notFound();
  const { authority, line } = viewed.binding;
  const offices = [...new Set([authority, ...line.map(({ id }) => id)])];
  const holders = { offices, posts: HEARING, without: viewed.tookPart };
  return succeed(await candidatesOf(context, { viewed, holders, wanted }));
}
