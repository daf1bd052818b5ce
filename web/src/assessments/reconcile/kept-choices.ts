import type { Comparison } from "../../api/models.ts";
import type { Choices } from "./choices.ts";

/** What somebody has chosen in this browser and not sent yet; its own for each account, since a PC has many users. */
export function choicesIn(storage: Storage, of: { account: string; assessment: string }) {
  const name = `jianheng.choices.${of.account}.${of.assessment}`;
  return {
    read(): Choices {
      try {
        return read(JSON.parse(storage.getItem(name) ?? "null"));
      } catch {
        // Something else lies there, or it was cut off: there is nothing to go on from.
        return {};
      }
    },
    /** Whether it is kept: a browser can be full, or be told to keep nothing. */
    write(choices: Choices): boolean {
      try {
        if (Object.keys(choices).length === 0) storage.removeItem(name);
        else storage.setItem(name, JSON.stringify(choices));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function read(stored: unknown): Choices {
  if (typeof stored !== "object" || stored === null) return {};
  const entries = Object.entries(stored as Record<string, { sheet?: unknown; why?: unknown } | null>);
  return Object.fromEntries(
    entries.flatMap(([line, one]) =>
      typeof one?.sheet === "string" && typeof one.why === "string" ? [[line, { sheet: one.sheet, why: one.why }]] : [],
    ),
  );
}

/** What the server has: whose finding stands since it was last sent. */
export function sentChoices({ lines }: Comparison): Choices {
  return Object.fromEntries(
    lines.flatMap(({ line, chosen }) => (chosen ? [[line, { sheet: chosen.sheet, why: chosen.why ?? "" }]] : [])),
  );
}

/** Of what was chosen, all that the server does not have; what can't be chosen any more falls away. */
export function unsent(comparison: Comparison, choices: Choices): Choices {
  const sent = sentChoices(comparison);
  const lines = new Map(comparison.lines.map((line) => [line.line, line]));
  return Object.fromEntries(
    Object.entries(choices).filter(([line, { sheet, why }]) => {
      const judged = lines.get(line)?.sheets.some((one) => one.sheet === sheet && one.points !== null) === true;
      const before = sent[line];
      return judged && (before?.sheet !== sheet || before.why !== why);
    }),
  );
}
