import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FontFace, readFaces } from "./font-file.ts";

/** What one role is set in: families, the wanted one first, then ours for the characters that it lacks. */
export interface FontRole {
  families: readonly string[];
  /** The weight that the wanted family has, so that no font of the machine comes nearer. */
  weight: number;
}

export interface Fonts {
  folders: readonly string[];
  roles: { body: FontRole; heading: FontRole };
  /** All names that the fonts of the folder go by: they have the characters that no role has. */
  names: readonly string[];
  /** The font files with their sizes and times: another stamp, other fonts. */
  stamp: string;
}

/** Fonts, and whether one of them has a character. */
export interface KnownFonts {
  fonts: Fonts;
  has(codePoint: number): boolean;
}

const OURS = fileURLToPath(new URL("../../fonts", import.meta.url));
const BODY = "Noto Serif SC";
const HEADING = "Noto Sans SC";
const REGULAR = 400;

const known = new Map<string, KnownFonts>();

/** The fonts to draw with: ours, and those of `folder` where one is named; read again when its files change. */
export function knownFonts(folder: string | undefined): KnownFonts {
  const files = [...filesIn(OURS), ...(folder ? filesIn(folder) : [])];
  const stamp = [folder ? readText(join(folder, "fonts.json")) : "", ...files.map(stampOf)].join("\n");
  const before = known.get(folder ?? "");
  if (before?.fonts.stamp === stamp) return before;
  const now = readFonts({ folder, files, stamp });
  known.set(folder ?? "", now);
  return now;
}

function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`no font folder ${folder}`);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.(ttf|otf|ttc|otc)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function stampOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}

function readFonts({
  folder,
  files,
  stamp,
}: {
  folder: string | undefined;
  files: readonly string[];
  stamp: string;
}): KnownFonts {
  const faces = files.flatMap(readFaces);
  const wanted = folder ? readRoles(join(folder, "fonts.json")) : {};
  const role = (family: string | undefined, ours: readonly string[]): FontRole => {
    const families = [...(family === undefined ? [] : [family]), ...ours];
    return { families, weight: weightOf(families[0] ?? "", faces) };
  };
  const roles = { body: role(wanted.body, [BODY, HEADING]), heading: role(wanted.heading, [HEADING, BODY]) };
  const names = [...new Set(faces.flatMap(({ families }) => families))];
  const covered = coverageOf(faces);
  return {
    fonts: { folders: folder ? [OURS, folder] : [OURS], roles, names, stamp },
    has: (codePoint) => ((covered[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0,
  };
}

/** The weight of the family that is nearest to regular. A family of the machine would make another document there. */
function weightOf(family: string, faces: readonly FontFace[]): number {
  const weights = faces.filter(({ families }) => families.includes(family.toLowerCase())).map(({ weight }) => weight);
  if (weights.length === 0) throw new Error(`no font ${family} in our folder nor in the one that JIANHENG_FONTS names`);
  return weights.reduce((one, other) => (Math.abs(other - REGULAR) < Math.abs(one - REGULAR) ? other : one));
}

/** A bit for each code point. */
function coverageOf(faces: readonly FontFace[]): Uint8Array {
  const bits = new Uint8Array(0x110000 >> 3);
  for (const [from, to] of faces.flatMap(({ covered }) => covered)) {
    for (let code = from; code <= to; code += 1) bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
  }
  return bits;
}

function readText(file: string): string {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, "utf8") : "";
}

/** fonts.json says which family does what. */
function readRoles(file: string): { body?: string; heading?: string } {
  const text = readText(file);
  if (text === "") return {};
  const roles: unknown = JSON.parse(text);
  if (typeof roles !== "object" || roles === null) throw new Error(`${file} must be an object with body and heading`);
  const { body, heading, ...other } = roles as Record<string, unknown>;
  const unknown = Object.keys(other);
  if (unknown.length > 0) throw new Error(`${file}: only body and heading, not ${unknown.join(", ")}`);
  return { ...familyOf("body", body, file), ...familyOf("heading", heading, file) };
}

function familyOf(role: "body" | "heading", family: unknown, file: string): { body?: string; heading?: string } {
  if (family === undefined) return {};
  if (typeof family === "string" && family !== "") return { [role]: family };
  throw new Error(`${file}: body and heading are names of font families`);
}
