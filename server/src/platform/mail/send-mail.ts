import { randomUUID } from "node:crypto";
import type { Transaction } from "../db/index.ts";
import type { PersonalData } from "../personal-data/index.ts";
import { addMail } from "./store.ts";
import type { MailData } from "./templates.ts";

/** A letter to somebody. */
export interface Mail<Name extends keyof MailData> {
  /** The organisation on whose behalf it is sent. */
  organisation: string;
  /** The person it goes to, where it is one of ours. */
  recipient?: string;
  /** Kept sealed, and only until the letter is sent. */
  to: string;
  template: Name;
  data: MailData[Name];
}

/** Has a letter sent once the transaction that calls for it is done; answers its number. */
export async function sendMail<Name extends keyof MailData>(
  of: { transaction: Transaction; at: Date; services: { personalData: PersonalData } },
  { organisation, recipient = "", to, template, data }: Mail<Name>,
): Promise<string> {
  const mail = randomUUID();
  const address = of.services.personalData.seal(to, placeOf(mail));
  const { transaction, at } = of;
  await addMail(transaction, { organisation, mail, recipient: recipient || null, address, template, data, at });
  return mail;
}

/** The place that the address of a letter is sealed for. */
export function placeOf(mail: string): string {
  return `mail.address ${mail}`;
}
