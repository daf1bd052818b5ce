import { type Loop, startLoop } from "../clock/index.ts";
import { type Delivering, deliverDue } from "./deliver.ts";
import { overSmtp, type SmtpSettings } from "./smtp.ts";

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
