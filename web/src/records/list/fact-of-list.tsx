import { defaultValues, findFact, looksBy } from "@jianheng/domain/facts";
import type { Register, Within } from "@jianheng/domain/registers";

/** Whose time it is by which a list is narrowed; nothing where the address names none that looks at it so. */
export function FactOfList({ fact, register, within }: { fact: string; register: Register; within: Within }) {
  const found = looksBy(fact, { register: register.id, by: within.by }) ? findFact(fact, defaultValues) : undefined;
  return found ? <>（事实“{found.name}”的统计期间）</> : null;
}
