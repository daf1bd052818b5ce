import { type Snapshot, signers } from "../assessments/index.ts";
import type { Block, Names } from "./model.ts";
import { postWords, timeWords } from "./words.ts";

/** Who has to sign: what was signed electronically, and room for the hand. */
export function signatureTable(snapshot: Snapshot, names: Names): Block {
  const posts = new Map(snapshot.team.map(({ person, post }) => [person, post]));
  const rows = signers(snapshot).map((person) => {
    const signed = snapshot.signatures.find((one) => one.person === person);
    const words = signed ? `${timeWords(signed.stamp)}\n验证身份后签署` : "尚未签署";
    return [names.person(person), postWords(posts.get(person) ?? ""), words, ""];
  });
  const columns = [
    { title: "姓名", share: 18, align: "center" },
    { title: "岗位", share: 22, align: "center" },
    { title: "电子签名", share: 28, align: "center" },
    { title: "手写签名", share: 32 },
  ] as const;
  return { is: "table", columns, rows, room: true };
}

/** Lines for hands alone: whose, and room for the name and the day. */
export function handTable(whose: readonly string[]): Block {
  const columns = [
    { title: "签字人", share: 34, align: "center" },
    { title: "签字", share: 38 },
    { title: "日期", share: 28, align: "right" },
  ] as const;
  return { is: "table", columns, rows: whose.map((one) => [one, "", "年　　月　　日"]), room: true };
}
