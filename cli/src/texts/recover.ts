import type { Language } from "@jianheng/domain/kernel";

interface Recovered {
  username: string;
  firstPassword: string;
}

/** What is said of an account that is let in again. */
export const recoverTexts: Record<Language, (recovered: Recovered) => string> = {
  zh: ({ username, firstPassword }) =>
    `账号 ${username} 的初始密码：${firstPassword}\n登录后须立即修改。动态口令已移除、锁定已解除、原有会话已结束；此操作已记入操作记录。`,
  en: ({ username, firstPassword }) =>
    `first password of ${username}: ${firstPassword}\nIt has to be changed at once. The second factor is off, the lock is off, every session has ended; the trail says so.`,
};
