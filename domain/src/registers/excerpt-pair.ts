/** So many characters that both say stand before what they say otherwise. */
const LED = 12;

/**
 * Two texts that differ, neither longer than `most` characters: of longer ones the part from shortly before where they
 * begin to differ, with … for what is left out. Null is nothing said.
 */
export function excerptPair(pair: readonly [Text, Text], most: number): [Text, Text] {
  const [one, other] = [[...(pair[0] ?? "")], [...(pair[1] ?? "")]];
  if (Math.max(one.length, other.length) <= most) return [...pair];
  const shared = one.findIndex((character, at) => character !== other[at]);
  const differs = shared < 0 ? one.length : shared;
  const from = differs + LED < most ? 0 : differs - LED;
  return [excerpt(pair[0], { from, most }), excerpt(pair[1], { from, most })];
}

type Text = string | null;

function excerpt(text: Text, { from, most }: { from: number; most: number }): Text {
  if (text === null) return null;
  const start = from > 0 ? "…" : "";
  const left = [...text].slice(from);
  const room = most - start.length;
  return `${start}${left.length <= room ? left.join("") : `${left.slice(0, room - 1).join("")}…`}`;
}
