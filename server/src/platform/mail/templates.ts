import type { Words } from "@jianheng/domain/kernel";

/** What a letter says. */
export interface Letter {
  subject: string;
  text: string;
}

/** What letters are filled with: nothing personal, since it stays in the database as it is. */
export interface MailData {
  /** An administrator tries whether letters arrive. */
  trial: { url: string };
  /** Work that somebody asked for has ended. */
  "job-ended": { words: Words; state: "done" | "failed" | "stopped"; url: string };
}

const ENDED = { done: "已完成", failed: "未能完成", stopped: "已停止" } as const;

/** Every letter that the product sends, by its name. */
export const templates: { readonly [Name in keyof MailData]: (data: MailData[Name]) => Letter } = {
  trial: ({ url }) => ({
    subject: "【鉴衡】邮件发送测试",
    text: `这是一封测试邮件。收到它，说明 ${url} 的邮件发送设置正确，无需回复。`,
  }),
  "job-ended": ({ words, state, url }) => ({
    subject: `【鉴衡】后台任务${ENDED[state]}：${words.zh}`,
    text: `您提交的后台任务“${words.zh}”${ENDED[state]}。请登录 ${url} 查看详情。`,
  }),
};
