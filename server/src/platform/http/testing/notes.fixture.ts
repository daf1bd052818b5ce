import { succeed } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/organisations";
import { z } from "zod";
import { recordActs } from "../../audit/index.ts";
import { notFound, stale } from "../refusals.ts";
import { type Context, route } from "../route.ts";

const WORDS = { zh: "记一笔", en: "note something" };
const params = z.object({ organisation: z.uuid() });

/** Everything that `write` was asked to write, whether it was kept or not. */
export const attempts: string[] = [];

/** Writes a line of the trail, the one thing that a platform without domains can write. */
async function write(context: Context, text: string): Promise<void> {
  attempts.push(text);
  const { organisation } = context;
  await recordActs(context, { action: policy.change, organisation, subject: { kind: "note", id: text } });
}

/** Routes of a made-up domain, which writes notes. */
export const notes = [
  route({
    method: "GET",
    path: "/api/organisations/:organisation/notes",
    words: WORDS,
    access: { may: policy.change },
    params,
    query: z.strictObject({ limit: z.coerce.number().int().max(200).default(50) }),
    answer: z.object({ relation: z.string(), limit: z.number() }),
    handle: ({ relation }, { query }) => Promise.resolve(succeed({ relation, limit: query.limit })),
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/notes",
    words: WORDS,
    access: { may: policy.change },
    params,
    body: z.strictObject({ text: z.string().min(1), times: z.number().int().optional() }),
    answer: z.object({ text: z.string(), at: z.date() }),
    status: 201,
    async handle(context, { body }) {
      await write(context, body.text);
      if (body.text === "refused") return notFound();
      if (body.text === "fault") throw new Error("张三 broke it");
      if (body.text === "misshapen") return succeed({ text: 1 as unknown as string, at: context.at });
      return succeed({ text: body.text, at: context.at });
    },
  }),
  route({
    method: "PUT",
    path: "/api/organisations/:organisation/notes/:note",
    words: WORDS,
    access: { may: policy.change },
    params: z.object({ organisation: z.uuid(), note: z.uuid() }),
    body: z.strictObject({ text: z.string().min(1) }),
    answer: z.object({ text: z.string(), version: z.number() }),
    edits: true,
    handle: (_, { body, version }) =>
      Promise.resolve(version === 7 ? succeed({ text: body.text, version: 8 }) : stale()),
  }),
  route({
    method: "DELETE",
    path: "/api/organisations/:organisation/notes/:note",
    words: WORDS,
    access: { may: policy.move },
    params: z.object({ organisation: z.uuid(), note: z.uuid() }),
    answer: z.undefined(),
    status: 204,
    async handle(context) {
      await write(context, "deleted");
      return succeed(undefined);
    },
  }),
];
