import { earlierLines } from "@jianheng/domain/assessments";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { earlier } from "./earlier-schemas.ts";
import { findEarlier } from "./earlier-store.ts";
import { getEdition } from "./editions.ts";
import { findViewed, findViewedSheet, type Viewed } from "./viewed.ts";

type Shown = z.input<typeof earlier>;

/**
 * What the last assessment of the station came to, line by line, beside a sheet that the reader may look into: the
 * published result, or before there is one, for the station alone, its own sheet of the last time.
 */
export async function showEarlier(
  context: Context,
  { params }: { params: { assessment: string; sheet: string } },
): Promise<Result<Shown>> {
  const { transaction, organisation, actor, services } = context;
  const here = await findViewedSheet(context, params);
  if (!here) return notFound();
  const own = actor.organisationId === organisation;
  const editions = services.editions.map(({ hash }) => hash);
  const { assessment } = params;
  const id = await findEarlier(transaction, { organisation, assessment, editions, own });
  const viewed = id === undefined ? undefined : await findViewed(context, { assessment: id });
  const from = viewed && sourceOf(viewed, own);
  if (!viewed || !from) return succeed({ earlier: null });
  const { binding, edition, head, sheets } = viewed;
  const now = { edition: getEdition(services.editions, here.binding.edition.hash), reading: here.binding.reading };
  const lines = earlierLines({
    sheets: sheets.map(({ sheet }) => sheet),
    from,
    was: { edition, reading: binding.reading },
    now,
  });
  const decided = viewed.outcome?.decision && head.points !== null ? viewed.outcome.decision : null;
  const sheet = decided ? null : viewed.sheets.find((one) => one.sheet === from)?.sheet;
  return succeed({
    earlier: {
      assessment: binding.id,
      purpose: binding.purpose,
      reading: binding.reading,
      sameEdition: binding.edition.hash === here.binding.edition.hash,
      decided: decided !== null,
      on: decided?.stamp.day ?? sheet?.since.day ?? binding.from,
      points: decided ? head.points : null,
      band: decided ? head.band : null,
      lines: lines.map(({ finding, ...line }) => ({ ...line, note: finding.note, faults: faultsOf(finding) })),
    },
  });
}

/** What stands of it for this reader: what was chosen for a published result, or the station's own sheet. */
function sourceOf({ choices, head, sheets }: Viewed, own: boolean) {
  const published = head.phase === "published" || head.phase === "closed";
  if (choices && published && head.points !== null) return choices;
  const self = sheets.find(({ sheet }) => sheet.stage === "self-assessment" && sheet.handedIn);
  return own ? self?.sheet : undefined;
}

function faultsOf({ faults }: { faults: readonly { what: string; member?: string | undefined }[] }) {
  return faults.map(({ what, member }) => ({ what, check: member ?? null }));
}
