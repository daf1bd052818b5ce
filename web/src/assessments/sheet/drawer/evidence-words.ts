import type { Evidence } from "@jianheng/domain/assessments";
import { formatDay } from "../../../ui/when.ts";

/** A piece of evidence in a line; `nameOf` knows what files are called. */
export function wordsOfEvidence(one: Evidence, nameOf: (file: string) => string | undefined): string {
  switch (one.kind) {
    case "file":
      return `文件：${nameOf(one.file) ?? "（文件）"}${one.caption ? `，${one.caption}` : ""}`;
    case "photo":
      return `照片：${[nameOf(one.file) ?? "（照片）", by(one.taken?.at, one.taken), by(one.place?.words, one.place)].filter((part) => part !== "").join("，")}`;
    case "interview":
      return `访谈：${one.with}，${formatDay(one.on)}${one.questions.length > 0 ? `，提问${one.questions.length}题` : ""}`;
    case "record":
      return `记录：${one.caption ?? one.record.id}`;
    case "fact":
      return `依据数据：${one.words}（截至${formatDay(one.day)}）`;
  }
}

/** What is said of a photo, and who says so: the camera or a person. */
function by(words: string | undefined, said: { stated: "by-photo" | "by-person" } | null): string {
  return words === undefined || said === null
    ? ""
    : `${words}（${said.stated === "by-photo" ? "照片自带" : "人工填写"}）`;
}
