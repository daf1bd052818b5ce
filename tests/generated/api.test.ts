import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeProduct } from "@jianheng/server/api";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";

/** `npm run api` writes both files again. */
const DESCRIPTION = "../../docs/api/openapi.json";
const TYPES = "../../web/src/api/schema.ts";
const text = `${JSON.stringify(describeProduct(), null, 2)}\n`;

test("the description of the interface is valid, and the one in the documents is current (npm run api)", async () => {
  expect(await new Validator().validate(describeProduct())).toEqual({ valid: true });
  await expect(text).toMatchFileSnapshot(DESCRIPTION);
});

test("the web's types of the interface are current (npm run api)", async () => {
  await expect(typesOf(text)).toMatchFileSnapshot(TYPES);
});

/** Written by the generator's own command, which brings the TypeScript that it needs. */
function typesOf(description: string): string {
  const web = createRequire(fileURLToPath(new URL("../../web/package.json", import.meta.url)));
  const generator = join(dirname(web.resolve("openapi-typescript/package.json")), "bin", "cli.js");
  const folder = mkdtempSync(join(tmpdir(), "jianheng-api-"));
  const [file, out] = [join(folder, "openapi.json"), join(folder, "schema.ts")];
  writeFileSync(file, description);
  const { status, stderr } = spawnSync(process.execPath, [generator, file, "--output", out], { encoding: "utf8" });
  const types = status === 0 ? readFileSync(out, "utf8") : stderr;
  rmSync(folder, { recursive: true });
  return types;
}
