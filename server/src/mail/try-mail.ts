import { type Result, succeed } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/mail";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, refuseWhole } from "../platform/http/index.ts";
import { sendMail } from "../platform/mail/index.ts";

/** Has a letter sent by which an administrator sees whether letters arrive. */
export async function tryMail(context: Context, { body }: { body: { to: string } }): Promise<Result<{ id: string }>> {
  const { organisation, services } = context;
  if (!services.settings.smtp) return refuseWhole("mail-off", ...OFF);
  const data = { url: services.settings.url };
  const id = await sendMail(context, { organisation, to: body.to, template: "trial", data });
  await recordActs(context, { action: policy.try, organisation, subject: { kind: "mail", id } });
  return succeed({ id });
}

const OFF = [
  "系统尚未设置邮件发送：请先设置 JIANHENG_SMTP 和 JIANHENG_MAIL_FROM，再重新启动",
  "the installation is not set to send letters: set JIANHENG_SMTP and JIANHENG_MAIL_FROM, and start it again",
] as const;
