import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Font families by role, the wanted one first, ours after it for the characters that it lacks. */
export interface FontFamilies {
  body: readonly string[];
  heading: readonly string[];
}

export interface Fonts {
  folders: readonly string[];
  families: FontFamilies;
}

const OURS = fileURLToPath(new URL("../../fonts", import.meta.url));
const BODY = "Noto Serif SC";
const HEADING = "Noto Sans SC";

/** The fonts to draw with: ours, and those of `folder` where one is named; its fonts.json says which does what. */
export function fontsOf(folder: string | undefined): Fonts {
  if (!folder) return { folders: [OURS], families: { body: [BODY, HEADING], heading: [HEADING, BODY] } };
  const { body, heading } = readRoles(folder);
  return {
    folders: [OURS, folder],
    families: { body: [...body, BODY, HEADING], heading: [...heading, HEADING, BODY] },
  };
}

function readRoles(folder: string): FontFamilies {
  const file = join(folder, "fonts.json");
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`no font folder ${folder}`);
  if (!statSync(file, { throwIfNoEntry: false })) return { body: [], heading: [] };
  const roles: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof roles !== "object" || roles === null) throw new Error(`${file} must be an object with body and heading`);
  const { body, heading, ...other } = roles as Record<string, unknown>;
  const unknown = Object.keys(other);
  if (unknown.length > 0) throw new Error(`${file}: only body and heading, not ${unknown.join(", ")}`);
  return { body: familyOf(body, file), heading: familyOf(heading, file) };
}

function familyOf(family: unknown, file: string): string[] {
  if (family === undefined) return [];
  if (typeof family === "string" && family !== "") return [family];
  throw new Error(`${file}: body and heading are names of font families`);
}
