import type { Method } from "@jianheng/standards/define";

const VERBS: Record<Method["way"], string> = {
  read: "查阅",
  inspect: "现场检查",
  sample: "抽查",
  ask: "现场提问",
  review: "文件审核",
};

/** "查阅任命书或聘书，现场提问岗位职责" */
export function methodWords(methods: readonly Method[]): string {
  return methods.map(({ way, what = "" }) => `${VERBS[way]}${what}`).join("，");
}
