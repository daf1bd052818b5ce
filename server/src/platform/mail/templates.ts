/** What a letter says. */
export interface Letter {
  subject: string;
  text: string;
}

/** What letters are filled with: nothing personal, since it stays in the database as it is. */
export interface MailData {
  /** An administrator tries whether letters arrive. */
  trial: { url: string };
}

/** Every letter that the product sends, by its name. */
export const templates: { readonly [Name in keyof MailData]: (data: MailData[Name]) => Letter } = {
  trial: ({ url }) => ({
    subject: "【鉴衡】邮件发送测试",
    text: `这是一封测试邮件。收到它，说明 ${url} 的邮件发送设置正确，无需回复。`,
  }),
};
