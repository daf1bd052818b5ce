import { actions, by } from "../kernel/index.ts";

/** Who looks after the letters that the installation sends. */
export const policy = actions("mail", {
  see: [{ zh: "查看邮件发送情况", en: "see how letters are sent" }, by("system-administrator").of("own")],
  try: [{ zh: "发送测试邮件", en: "send a letter to try" }, by("system-administrator").of("own")],
});
