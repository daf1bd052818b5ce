import { postRules, posts } from "@jianheng/standards/posts";
import { KINDS } from "../ui/kinds.ts";
import { formatDay } from "../ui/when.ts";

/** What the things that acts are about are called. */
const SUBJECTS: Readonly<Record<string, string>> = {
  account: "账号",
  appointment: "任命",
  file: "文件",
  job: "后台任务",
  occupations: "职业目录",
  organisation: "机构",
  person: "人员",
  trail: "操作记录",
};

const NAMES: Readonly<Record<string, string>> = {
  account: "账号",
  added: "新增",
  appointment: "任命",
  appointments: "任命数",
  approver: "审批机关",
  before: "原为",
  by: "方式",
  changed: "修改的项目",
  digest: "内容指纹",
  document: "文件",
  filled: "补充编码",
  from: "自",
  job: "后台任务",
  kind: "类别",
  mobile: "手机号码",
  name: "名称",
  people: "人数",
  person: "人员",
  post: "岗位",
  posts: "岗位",
  region: "所在地",
  rows: "行数",
  rule: "规定",
  same: "没有变化",
  session: "登录会话",
  size: "字节数",
  source: "来源",
  superior: "上级机构",
  to: "改为",
  type: "文件类型",
  until: "至",
  username: "用户名",
  warnings: "与规定不符",
};

const VALUES: Readonly<Record<string, string>> = {
  ...KINDS,
  ...Object.fromEntries(posts.map(({ id, name }) => [id, name])),
  ...Object.fromEntries(postRules.map(({ id, words }) => [id, words.zh])),
  "audit.verification": "校验操作记录",
  app: "动态口令",
  backup: "备用口令",
  code: "动态口令",
  password: "密码",
  name: "姓名",
  mobile: "手机号码",
};

/** What an act was about, as an official would call it. */
export function subjectName(kind: string): string {
  return SUBJECTS[kind] ?? kind;
}

/** What was done in detail, as names and values; `nameOf` knows the organisations in sight by their ids. */
export function detailsOf(
  details: unknown,
  nameOf: (id: string) => string | undefined = () => undefined,
): (readonly [string, string])[] {
  if (typeof details !== "object" || details === null) return [];
  return Object.entries(details).map(([name, value]) => [
    NAMES[name] ?? name,
    // Somebody may have called himself what a post or a kind is called.
    name === "username" ? String(value) : wordsOf(value, nameOf),
  ]);
}

function wordsOf(value: unknown, nameOf: (id: string) => string | undefined): string {
  if (value === null || value === "") return "无";
  if (typeof value === "boolean") return value ? "有" : "无";
  if (Array.isArray(value)) return value.map((one) => wordsOf(one, nameOf)).join("、") || "无";
  if (typeof value === "object") {
    return detailsOf(value, nameOf)
      .map(([name, words]) => `${name} ${words}`)
      .join("，");
  }
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDay(text);
  return VALUES[text] ?? nameOf(text) ?? text;
}
