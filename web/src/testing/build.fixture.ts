import { gzipSync } from "node:zlib";
import { build } from "vite";
import { inProduction } from "../../build.ts";

interface Chunk {
  code: string;
  imports: readonly string[];
  dynamicImports: readonly string[];
  facadeModuleId: string | null;
  modules: readonly string[];
}

/** The application as it would be built, kept in memory. */
export async function built(): Promise<Map<string, Chunk>> {
  const root = `${import.meta.dirname}/../..`;
  const answer = await inProduction(() =>
    build({ root, configFile: `${root}/vite.config.ts`, logLevel: "silent", build: { write: false } }),
  );
  const outputs = Array.isArray(answer) ? answer : [answer];
  const chunks = new Map<string, Chunk>();
  for (const output of outputs) {
    if (!("output" in output)) throw new Error("vite watches instead of building");
    for (const one of output.output) {
      if (one.type === "chunk") chunks.set(one.fileName, { ...one, modules: Object.keys(one.modules) });
    }
  }
  return chunks;
}

/** The chunk that a source file begins. */
export function chunkOf(chunks: Map<string, Chunk>, source: string): string {
  for (const [name, { facadeModuleId, modules }] of chunks) {
    if (facadeModuleId?.endsWith(source) || modules.some((one) => one.endsWith(source))) return name;
  }
  throw new Error(`no chunk has ${source}`);
}

/** Everything that is loaded with some chunks: themselves, and whatever they import without being asked. */
export function loadedWith(chunks: Map<string, Chunk>, starts: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const follow = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const next of chunks.get(name)?.imports ?? []) follow(next);
  };
  for (const start of starts) follow(start);
  return loaded;
}

/** Kilobytes of some chunks, each compressed as it is sent. */
export function kilobytes(chunks: Map<string, Chunk>, names: Iterable<string>): number {
  const bytes = [...names].map((name) => gzipSync(chunks.get(name)?.code ?? "").length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}
