import type { Check, EditionData, Indicator, Item, Method, RuleDefinition } from "@jianheng/standards/define";
import type { z } from "zod";
import { type Points, points } from "../kernel/index.ts";
import type { Reading, Scope } from "./model.ts";
import type { Context } from "./rule.ts";
import { type AnyRule, ruleOf } from "./rules.ts";

/** What is scored as one: a check, or a group of checks that share one score. */
export interface Line {
  id: string;
  kind: "check" | "group";
  title: string;
  item: Item;
  indicator: Indicator;
  /** The checks of a group; empty for a check. */
  members: readonly Check[];
  of: Points;
  definition: RuleDefinition;
  method: readonly Method[];
  /** The paper prints one method cell for this line and the one above it. */
  sharesMethod: boolean;
}

/** A line made ready to be scored under one reading. */
export interface ReadyLine extends Line {
  memberIds: readonly string[];
  rule: AnyRule;
  context: Context;
  scope: Scope;
  /** The schema of an observation; built when first asked for, since scoring never needs it. */
  observationSchema(): z.ZodObject;
}

/** The scored lines of an edition, in the order of the form. */
export function linesOf(data: EditionData): Line[] {
  return data.items.flatMap((item) => item.indicators.flatMap((indicator) => indicatorLines(item, indicator)));
}

function indicatorLines(item: Item, indicator: Indicator): Line[] {
  const { group, checks } = indicator;
  const place = { item, indicator };
  if (group) {
    const { id, rule, method } = group;
    const { title } = indicator;
    const of = points(group.points);
    return [{ ...place, id, kind: "group", title, members: checks, of, definition: rule, method, sharesMethod: false }];
  }
  return checks.flatMap(({ id, title, points: printed, rule, method, sharesMethod = false }) => {
    if (printed === null || rule === null) return [];
    const of = points(printed);
    return [{ ...place, id, kind: "check", title, members: [], of, definition: rule, method, sharesMethod } as const];
  });
}

const ready = new WeakMap<EditionData, Map<Reading, ReadyLine[]>>();

/** The lines with rule, context and scope; worked out once per edition and reading, since an edition is frozen. */
export function readyLines(data: EditionData, reading: Reading): ReadyLine[] {
  const known = ready.get(data)?.get(reading);
  if (known) return known;
  const made = linesOf(data).map((line) => prepare(line, reading));
  ready.set(data, (ready.get(data) ?? new Map<Reading, ReadyLine[]>()).set(reading, made));
  return made;
}

function prepare(line: Line, reading: Reading): ReadyLine {
  const rule = ruleOf(line.definition);
  const context = { definition: line.definition, of: line.of, reading };
  const memberIds = line.members.map(({ id }) => id);
  let schema: z.ZodObject | undefined;
  const observationSchema = () => {
    schema ??= rule.observation(context);
    return schema;
  };
  return { ...line, memberIds, rule, context, scope: rule.scope(context), observationSchema };
}
