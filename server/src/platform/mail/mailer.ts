import { type Loop, startLoop } from "../clock/index.ts";
import { type Delivering, deliverDue } from "./deliver.ts";
import { overSmtp, type SmtpSettings } from "./smtp.ts";
import { countMail } from "./store.ts";

/** Sends letters until it is stopped; without settings for it, letters wait. Any number of processes may. */
export function startMailer({
  smtp,
  everyMs = 2000,
  onFault,
  ...of
}: Omit<Delivering, "send"> & {
  smtp: SmtpSettings | undefined;
  everyMs?: number;
  onFault: (fault: unknown) => void;
}): Loop {
  if (!smtp) return { stop: () => Promise.resolve() };
  const { send, close } = overSmtp(smtp);
  const loop = startLoop({ round: () => deliverDue({ ...of, send }), everyMs, onFault });
  return {
    async stop() {
      await loop.stop();
      close();
    },
  };
}

/** How the letters of the installation stand. */
export interface MailState {
  /** `off` where no SMTP is set: letters wait then. */
  delivery: "on" | "off";
  waiting: number;
  failed: number;
}

/** How the letters of the installation stand. */
export async function mailState({
  database,
  smtp,
}: Pick<Delivering, "database"> & { smtp: SmtpSettings | undefined }): Promise<MailState> {
  const counted = await database.transaction({ system: "mail" }, countMail);
  const count = (...states: string[]) =>
    counted.filter(({ state }) => states.includes(state)).reduce((sum, one) => sum + Number(one.count), 0);
  return { delivery: smtp ? "on" : "off", waiting: count("waiting", "sending"), failed: count("failed") };
}
