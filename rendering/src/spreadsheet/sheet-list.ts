import { partText } from "./part-text.ts";

/** A sheet of a workbook, as the workbook lists it. */
export interface ListedSheet {
  name: string;
  /** Whoever opens the file does not see it. */
  hidden: boolean;
  /** The part of the file in which it lies. */
  part: string;
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^>]*)>/g;
const ATTRIBUTE = /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The sheets of a workbook in their order, without reading any; undefined where the bytes are no workbook. */
export function listSheets(bytes: Uint8Array): ListedSheet[] | undefined {
  const [workbook, relations] = [WORKBOOK, RELATIONS].map((name) => partText(bytes, name));
  if (workbook === undefined || relations === undefined) return undefined;
  const targets = new Map(tags(relations, RELATION).map((one) => [one.get("Id"), one.get("Target")]));
  return tags(workbook, SHEET).flatMap((one) => {
    const name = one.get("name");
    const id = [...one].find(([attribute]) => attribute.endsWith(":id"))?.[1];
    const target = targets.get(id);
    if (name === undefined || target === undefined) return [];
    const part = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
    return [{ name, hidden: ["hidden", "veryHidden"].includes(one.get("state") ?? ""), part }];
  });
}

function tags(xml: string, of: RegExp): Map<string, string>[] {
  return [...xml.matchAll(of)].map(
    ([, within = ""]) =>
      new Map([...within.matchAll(ATTRIBUTE)].map(([, name = "", one, other]) => [name, plain(one ?? other ?? "")])),
  );
}

function plain(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, named) => {
    if (named !== undefined) return ENTITIES[named] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
