import { createTransport } from "nodemailer";

/** How letters leave the installation. */
export interface SmtpSettings {
  /** `smtps://user:password@mail.example.org`. */
  url: string;
  from: string;
}

/** Sends one letter; throws where the server does not take it. */
export type SendLetter = (letter: { to: string; subject: string; text: string; number: string }) => Promise<void>;

/** Letters by SMTP. */
export function overSmtp({ url, from }: SmtpSettings): { send: SendLetter; close(): void } {
  const { hostname } = new URL(url);
  const limits = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };
  const transport = createTransport({ url, ...limits, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send({ to, subject, text, number }) {
      await transport.sendMail({ from, to, subject, text, messageId: `<${number}@${hostname}>` });
    },
    close: () => transport.close(),
  };
}
