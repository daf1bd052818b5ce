import type { Dice } from "@jianheng/domain/kernel";

/** Chance that falls the same way for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seededDice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** One of several. */
export function pick<T>(dice: Dice, from: readonly [T, ...T[]]): T {
  return from[dice(from.length)] ?? from[0];
}

/** A UUID (version 4) that the dice fall to. */
export function thrownId(dice: Dice): string {
  const hex = Array.from({ length: 32 }, (_, at) => {
    if (at === 12) return "4";
    return (at === 16 ? 8 + dice(4) : dice(16)).toString(16);
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
