import { type Problem, type Result, refuse } from "@jianheng/domain/kernel";
import pg from "pg";

/**
 * Does `work`. Where it comes up against a constraint that `refusals` names, because somebody else was there between
 * its look and its write, that is refused; any other violation is a fault. The transaction can do nothing afterwards.
 */
export async function refusingViolations<T>(
  refusals: Readonly<Record<string, Problem>>,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await work();
  } catch (fault) {
    const constraint = fault instanceof pg.DatabaseError ? fault.constraint : undefined;
    const problem = constraint === undefined ? undefined : refusals[constraint];
    if (!problem) throw fault;
    return refuse([problem]);
  }
}
