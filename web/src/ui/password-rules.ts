/** What a password must be. Said before one types; the server has the last word, and a list of the most common ones. */
export const PASSWORD_RULES = [
  "长度10至128位，可以用一句自己记得住的话",
  "不包含登录账号",
  "不是常见的、容易被猜到的密码",
] as const;

const SHORTEST = 10;
const LONGEST = 128;
/** Fewer different characters than that are guessed at once. */
const DIFFERENT = 4;

/** Which of the rules a password breaks, in their order, as far as can be told here. */
export function brokenRules({ password, username }: { password: string; username: string }): string[] {
  const text = password.normalize("NFKC").toLowerCase();
  const length = Array.from(text).length;
  const kept = [
    length >= SHORTEST && length <= LONGEST,
    length > 0 && !(username.length > 2 && text.includes(username.toLowerCase())),
    new Set(text).size >= DIFFERENT,
  ];
  return PASSWORD_RULES.filter((_rule, index) => kept[index] === false);
}
