import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll } from "vitest";

/** A mail server of this machine, that takes letters or refuses them. */
export interface TestSmtp {
  url: string;
  /** What it answers to the next letters instead of taking them. */
  refusals: number[];
  /** The letters that it took, as they came. */
  taken: { to: string[]; message: string }[];
}

/** A real SMTP server for the tests of a file. */
export function useSmtp(): TestSmtp {
  const used: TestSmtp = { url: "", refusals: [], taken: [] };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const refusal = used.refusals.shift();
        if (refusal !== undefined) {
          done(Object.assign(new Error(`not for ${to.join()}`), { responseCode: refusal }));
          return;
        }
        used.taken.push({ to, message: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    used.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((closed) => server.close(closed)));
  return used;
}
