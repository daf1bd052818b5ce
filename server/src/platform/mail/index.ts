export { type MailState, mailState, startMailer } from "./mailer.ts";
export { type Mail, sendMail } from "./send-mail.ts";
export type { SmtpSettings } from "./smtp.ts";
export type { MailData } from "./templates.ts";
