import { statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Whether the database can get to a folder. Started by root it runs as a user of its own, whom every folder above must
 * let through: a clone in root's home, or in a temporary folder, does not.
 */
export function isReachable(folder: string, { asRoot = process.getuid?.() === 0 } = {}): boolean {
  if (!asRoot) return true;
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0o001;
  const above = dirname(folder);
  return (mode & 0o001) !== 0 && (above === folder || isReachable(above, { asRoot }));
}
