import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { expected, figuresNow } from "./expected.ts";
import { type ShownExpectation, shownExpectation } from "./shown-expectation.ts";

/** What a station could expect today under one standard: each line, where it comes from, and the way to the next band. */
export async function showExpectation(
  context: Context,
  { params }: { params: { edition: string } },
): Promise<Result<ShownExpectation>> {
  const edition = context.services.editions.find(({ data }) => data.id === params.edition);
  if (!edition || !(await isStation(context.transaction, context.organisation))) return notFound();
  const made = await expected(context, { edition, ...(await figuresNow(context)) });
  return succeed(shownExpectation(made, "zh"));
}
