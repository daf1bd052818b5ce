/** What a password must be; the server has the last word. */
export const PASSWORD_RULES = [
  "长度12至128个字符",
  "大写字母、小写字母、数字、符号中至少三种",
  "不包含登录账号",
] as const;

const SHORTEST = 12;
const LONGEST = 128;
const KINDS = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/];

/** Which of the rules a password breaks, in their order. */
export function brokenRules({ password, username }: { password: string; username: string }): string[] {
  const length = Array.from(password).length;
  const kept = [
    length >= SHORTEST && length <= LONGEST,
    KINDS.filter((kind) => kind.test(password)).length >= 3,
    password !== "" && !(username !== "" && password.toLowerCase().includes(username.toLowerCase())),
  ];
  return PASSWORD_RULES.filter((_rule, index) => kept[index] === false);
}
