import { posts } from "@jianheng/standards/posts";
import type { Actor } from "../assessments/index.ts";
import { type Day, dayWords } from "../kernel/index.ts";
import type { Names } from "./model.ts";

const CHINA = 8;
const TITLES = new Map(posts.map(({ id, name }) => [id, name]));

/** 2026年11月21日至12月1日, and the like. */
export function periodWords({ from, until }: { from: Day; until: Day }): string {
  return from === until ? dayWords(from) : `${dayWords(from)}至${dayWords(until)}`;
}

/** A moment as a clock in China shows it: 2026-11-21 09:05. The day is that of the stamp, the hour eight more than UTC's. */
export function timeWords({ at, day }: { at: string; day: Day }): string {
  const [, hour = "0", minute = "00"] = /T(\d\d):(\d\d)/.exec(at) ?? [];
  return `${day} ${String((Number(hour) + CHINA) % 24).padStart(2, "0")}:${minute}`;
}

/** The official term of a post. */
export function postWords(post: string): string {
  return TITLES.get(post) ?? post;
}

/** Who did something. */
export function actorWords(by: Actor, names: Names): string {
  return "person" in by ? names.person(by.person) : "系统";
}

/** Things that are listed, or what stands where there are none. */
export function listWords(all: readonly string[], none = "—"): string {
  return [...new Set(all)].join("、") || none;
}

const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 一 to 十九: headings are counted so. */
export function ordinal(n: number): string {
  return n <= 10 ? (DIGITS[n] ?? String(n)) : `十${DIGITS[n - 10] ?? ""}`;
}
