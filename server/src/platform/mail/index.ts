export { startMailer } from "./mailer.ts";
export { sendMail } from "./send-mail.ts";
export type { SmtpSettings } from "./smtp.ts";
