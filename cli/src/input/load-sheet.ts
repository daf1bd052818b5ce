import { extname } from "node:path";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { parseFindings } from "@jianheng/domain/scoring";
import { findEdition } from "./find-edition.ts";
import type { LoadedSheet } from "./loaded-sheet.ts";
import { parseJson } from "./parse-json.ts";
import { readBytes } from "./read-bytes.ts";

/** The findings in a file, be it JSON or a workbook. `reading`, where given, takes the place of the file's own. */
export async function loadSheet(from: {
  file: string;
  cwd: string;
  reading: string | undefined;
}): Promise<Result<LoadedSheet>> {
  const { file, cwd, reading } = from;
  const bytes = await readBytes({ file, cwd });
  if (!bytes.ok) return bytes;
  if (isWorkbook(bytes.value, file)) {
    const { loadWorkbook } = await import("./load-workbook.ts");
    return loadWorkbook({ bytes: bytes.value, file, reading });
  }
  const json = parseJson({ bytes: bytes.value, file });
  if (!json.ok) return json;
  return loadFindings({ input: json.value, reading });
}

/** By its first bytes (a zip, or the container of old and of locked workbooks), or by its name. */
function isWorkbook(bytes: Uint8Array, file: string): boolean {
  const [first, second] = bytes;
  const zip = first === 0x50 && second === 0x4b;
  const container = first === 0xd0 && second === 0xcf;
  return zip || container || [".xlsx", ".xls", ".xlsm", ".et"].includes(extname(file).toLowerCase());
}

function loadFindings({ input, reading }: { input: unknown; reading: string | undefined }): Result<LoadedSheet> {
  const id = (input as { standard?: unknown } | null)?.standard;
  if (typeof id !== "string") return refuse([standardMissing(input)]);
  const edition = findEdition({ id, at: "$.standard" });
  if (!edition.ok) return edition;
  const read = reading === undefined ? input : { ...(input as object), reading };
  const sheet = parseFindings({ edition: edition.value, input: read });
  return sheet.ok ? succeed({ edition: edition.value, sheet: sheet.value }) : refuse(sheet.problems);
}

function standardMissing(input: unknown) {
  const object = typeof input === "object" && input !== null && !Array.isArray(input);
  if (!object) {
    return {
      at: "$",
      code: "wrong-type",
      message: { zh: "应为对象（{ }），见 docs/cli.md", en: "must be an object ({ }), see docs/cli.md" },
    };
  }
  return {
    at: "$.standard",
    code: "missing",
    message: { zh: "请填标准编号，见 standards list", en: "give the id of a standard, see standards list" },
  };
}
