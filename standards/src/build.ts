import type { Check, Group, Indicator, Item, Method } from "./define.ts";
import type { AllOrNothing, RuleDefinition } from "./rule-definitions.ts";

/** The small builders that an edition's files are written with, so that data reads like the paper. */

/** What a file writes of a check beyond id and title. */
export interface CheckParts {
  points?: number;
  method?: readonly Method[];
  rule?: RuleDefinition;
  printed?: string | null;
  sharesMethod?: true;
  about?: readonly string[];
}

/** A check that the paper numbers; `printed` only where the paper prints its number otherwise. */
export function check(id: string, title: string, parts: CheckParts = {}): Check {
  const { points = null, method = [], rule = null, printed = id, sharesMethod, about } = parts;
  return {
    id,
    printed,
    title,
    points,
    method,
    rule,
    ...(sharesMethod && { sharesMethod }),
    ...(about && { about }),
  };
}

/** A check that the paper does not number: its id is the indicator's and its position, given by `indicator`. */
export function leaf(title: string, parts: CheckParts = {}): Check {
  return check("", title, { printed: null, ...parts });
}

/** An indicator; leaves get their ids here. */
export function indicator(
  id: string,
  title: string,
  checks: readonly Check[],
  parts: { printed?: string | null; group?: Omit<Group, "id"> } = {},
): Indicator {
  const { printed = id, group } = parts;
  const numbered = checks.map((one, index) => (one.id === "" ? { ...one, id: `${id}.${index + 1}` } : one));
  return { id, printed, title, ...(group && { group: { id, ...group } }), checks: numbered };
}

/** An item with what the paper claims for it. */
export function item(id: string, title: string, claims: { points: number }, indicators: readonly Indicator[]): Item {
  return { id, title, claims, indicators };
}

/** Read a document: 查阅. */
export function read(what: string): Method {
  return { way: "read", what };
}

/** Look at the place: 现场检查. */
export function inspect(what?: string): Method {
  return what === undefined ? { way: "inspect" } : { way: "inspect", what };
}

/** Draw a sample: 抽查. */
export function sample(what: string): Method {
  return { way: "sample", what };
}

/** Ask on site: 现场提问. */
export function ask(what?: string): Method {
  return what === undefined ? { way: "ask" } : { way: "ask", what };
}

/** Review the documents as a whole: 文件审核. */
export function review(): Method {
  return { way: "review" };
}

/** All of `needs` or nothing; `award` only where the paper says what that earns (得2分), not where it only says 不得分. */
export function all(needs: readonly string[], award?: number): AllOrNothing {
  return { kind: "all-or-nothing", needs, ...(award !== undefined && { award }) };
}
