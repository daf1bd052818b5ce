import { randomUUID } from "node:crypto";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import {
  appointmentProblems,
  type Held,
  type PostConflict,
  policy,
  postConflicts,
  postsApart,
} from "@jianheng/domain/people";
import { postRules, posts } from "@jianheng/standards/posts";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { refusingViolations } from "../platform/db/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { ALREADY_THERE, APART_ELSEWHERE, beforehandProblems, conflictProblem } from "./appoint-problems.ts";
import {
  addAppointment,
  administersElsewhere,
  findPlace,
  getDocument,
  listAppointments,
} from "./appointments-store.ts";
import type { appointed, made } from "./schemas.ts";
import { findRegistered } from "./store.ts";

/** Appoints somebody to a post by a document. A rule that only warns is said, and stays on the trail. */
export async function appoint(
  context: Context,
  { body }: { body: z.output<typeof appointed> },
): Promise<Result<z.input<typeof made>>> {
  const { transaction, organisation, actor } = context;
  const { person, post, from, until, document } = body;
  const place = await findPlace(transaction, organisation);
  if (!place) return notFound();
  const registered = await findRegistered(transaction, { organisation, person, lock: true });
  const rows = await listAppointments(transaction, { organisation, people: [person] });
  const held = rows.map(({ id, post_code, valid_from, valid_until }) => {
    return { id, person, organisation, post: post_code, from: valid_from, until: valid_until };
  });
  const proposed = { id: randomUUID(), person, organisation, post, document, from, until };
  const conflicts = postConflicts({ proposed, held, rules: postRules, singleStation: place.single });
  const problems = [
    ...beforehandProblems({ proposed, held, actor, registered: registered !== undefined }),
    ...appointmentProblems({ proposed, kind: place.kind, posts }),
    ...conflicts.filter(({ effect }) => effect === "refuse").map(conflictProblem),
  ];
  if (problems.length > 0) return refuse(problems);
  // Asked last, and so of nobody who could not make the appointment anyway.
  if (await isApartElsewhere(context, proposed)) return refuse([APART_ELSEWHERE]);
  const documentId = await getDocument(transaction, { organisation, id: randomUUID(), ...document });
  const row = {
    organisation_id: organisation,
    id: proposed.id,
    person_id: person,
    post_code: post,
    document_id: documentId,
    valid_from: from,
    valid_until: until,
  };
  return await refusingViolations({ appointment_once_at_a_time: ALREADY_THERE }, async () => {
    await addAppointment(transaction, row);
    await recordActs(context, {
      action: policy.appoint,
      organisation,
      subject: { kind: "appointment", id: proposed.id },
      after: row,
      details: { person, post, from, until, document: documentId, warnings: conflicts.map(onTrail) },
    });
    const warnings = conflicts.map(({ rule, words, source, beside }) => {
      return { rule, message: words, source, beside: [...beside] };
    });
    return succeed({ id: proposed.id, warnings });
  });
}

/** Whether a person who is known here administers another organisation in a post that must be kept apart from this one. */
async function isApartElsewhere(
  { transaction, organisation }: Context,
  { person, post, from, until }: Held,
): Promise<boolean> {
  const posts = postsApart({ post, rules: postRules });
  if (posts.length === 0) return false;
  return await administersElsewhere(transaction, { person, organisation, posts, from, until });
}

function onTrail({ rule, source, beside }: PostConflict) {
  return { rule, source, beside };
}
