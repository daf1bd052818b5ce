import { type Supplement, stageWords } from "@jianheng/domain/assessments";
import type { z } from "zod";
import type { shown } from "./schemas.ts";
import { shownContested } from "./shown-contested.ts";
import { shownOutcome } from "./shown-outcome.ts";
import type { Viewed } from "./viewed.ts";

type Shown = z.input<typeof shown>;

/** An assessment as it is answered to one reader: made of what he may be shown, and of nothing else. */
export function shownAssessment(viewed: Viewed): Shown {
  const { binding, team, names, blind, may } = viewed;
  return {
    assessment: listed(viewed),
    stages: stages(viewed),
    team: team.map(({ person, organisation, post, stage, override, released }) => ({
      person: names.person(person),
      organisation,
      post,
      stage,
      override: override?.reason ?? null,
      released: released?.reason ?? null,
    })),
    sheets: sheets(viewed),
    blind,
    ...shownOutcome(viewed),
    ...shownContested(viewed),
    may: may.map(({ action, refusals }) => ({ action, refusals: [...refusals] })),
    settings: { ...binding.settings, blind: [...binding.settings.blind] },
  };
}

function listed({ head, binding, names }: Viewed): Shown["assessment"] {
  const { id, station, purpose, edition, reading, from, until, authority, line } = binding;
  const { phase, phase_since, stage, waits_until, returned, conclusion, points, band, seq } = head;
  const name = (place: string) => names.place(place).name;
  return {
    id,
    station: names.place(station),
    purpose,
    standard: edition.standard,
    edition: edition.hash,
    reading,
    from,
    until,
    phase,
    since: phase_since.toISOString(),
    stage,
    waitsUntil: waits_until,
    returned,
    conclusion,
    points,
    band,
    version: seq,
    authority: { id: authority, name: name(authority) },
    line: line.map((place) => ({ ...place, name: name(place.id) })),
  };
}

function stages({ binding, opened, names }: Viewed): Shown["stages"] {
  return binding.stages.map(({ kind, organisation, optional }) => ({
    kind,
    words: stageWords[kind],
    organisation: { id: organisation, name: names.place(organisation).name },
    optional: optional === true,
    openedAt: opened.find(({ stage }) => stage === kind)?.stamp.at ?? null,
  }));
}

/** Of a sheet that may not be looked into: that it is there, and where it stands; and whose it is, for whoever may give it to others. */
function sheets({ sheets: open, hidden, reassignable, names }: Viewed): Shown["sheets"] {
  const handedOut = (id: string) => {
    const found = reassignable.find((one) => one.id === id);
    if (!found) return null;
    const { scope, writers } = found;
    return { scope: scope === "all" ? scope : [...scope], writers: writers.map(names.person) };
  };
  const asked = (of: Supplement | null, answer: string | null) => {
    if (of === null) return null;
    const { lines, what, until, stamp } = of;
    const by = names.person("person" in stamp.by ? stamp.by.person : stamp.by.system);
    return { lines: [...lines], what, until, at: stamp.at, by, answer };
  };
  return [
    ...open.map(({ sheet, mine, may, writers, progress }) => {
      const { id, stage, organisation, status, since, scope } = sheet;
      const inside = { since: since.at, scope: scope === "all" ? scope : [...scope], progress, mine, may };
      const seen = { ...inside, writers: writers.map(names.person) };
      const supplement = asked(sheet.supplement, sheet.answer);
      return { id, stage, organisation, status, inside: seen, supplement, reassignable: handedOut(id) };
    }),
    ...hidden.map(({ id, stage, organisation, status, asked: what }) => {
      const supplement = asked(what, null);
      return { id, stage, organisation, status, inside: null, supplement, reassignable: handedOut(id) };
    }),
  ];
}
