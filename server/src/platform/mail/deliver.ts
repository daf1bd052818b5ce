import type { Database } from "../db/index.ts";
import type { PersonalData } from "../personal-data/index.ts";
import { placeOf } from "./send-mail.ts";
import type { SendLetter } from "./smtp.ts";
import { type Fate, settleMail, type Taken, takeDue } from "./store.ts";
import { type MailData, templates } from "./templates.ts";

const MAIL = { system: "mail" } as const;

/** Whoever takes a letter and dies has it for this long. */
const LEASE_MS = 5 * 60_000;
const AT_ONCE = 10;
/** Tried again after 1, 2, 4 … minutes: for seventeen hours. */
const TRIES = 11;

/** What letters are delivered with. */
export interface Delivering {
  database: Pick<Database, "transaction">;
  personalData: PersonalData;
  send: SendLetter;
  now: () => Date;
}

/** Sends the letters that are due; answers how many it tried. */
export async function deliverDue(delivering: Delivering): Promise<number> {
  const { database, now } = delivering;
  const at = now();
  const until = new Date(at.getTime() + LEASE_MS);
  const letters = await database.transaction(MAIL, (transaction) =>
    takeDue(transaction, { at, until, limit: AT_ONCE }),
  );
  for (const letter of letters) {
    const fate = await deliver(delivering, letter);
    const key = { organisation: letter.organisation_id, mail: letter.id };
    await database.transaction(MAIL, (transaction) => settleMail(transaction, { ...key, fate }));
  }
  return letters.length;
}

/** A letter can arrive twice, where we die between sending it and writing that down; its number is the same then. */
async function deliver({ personalData, send, now }: Delivering, letter: Taken): Promise<Fate> {
  try {
    const { subject, text } = letterOf(letter);
    const to = personalData.open(letter.address ?? Buffer.alloc(0), placeOf(letter.id));
    await send({ to, subject, text, number: letter.id });
    return { state: "sent", at: now() };
  } catch (fault) {
    const error = codeOf(fault);
    if (letter.tries >= TRIES || isFinal(fault)) return { state: "failed", error };
    return { state: "waiting", due: new Date(now().getTime() + 60_000 * 2 ** (letter.tries - 1)), error };
  }
}

function letterOf({ template, data }: Taken) {
  const write = templates[template as keyof MailData] as
    | ((data: unknown) => ReturnType<typeof templates.trial>)
    | undefined;
  if (!write) throw new Error(`there is no letter ${template}`);
  return write(data);
}

/** A code and no words: what a server says quotes the address. */
function codeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return "unknown";
  if ("responseCode" in fault && typeof fault.responseCode === "number") return `smtp ${fault.responseCode}`;
  return "code" in fault && typeof fault.code === "string" ? fault.code : "unknown";
}

/** A server that answers 5xx to the address or to the letter says: do not try again. */
function isFinal(fault: unknown): boolean {
  const code = fault instanceof Error && "responseCode" in fault ? Number(fault.responseCode) : 0;
  return code >= 550 && code < 560;
}
