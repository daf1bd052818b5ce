/** For tests: any findings that an edition allows, made from the fields of its rules. */
import { type Field, type Finding, observationProblems, type ReadyLine } from "@jianheng/domain/scoring";
import fc from "fast-check";

/** Words as a cell can hold them: not empty, no space around them, nothing that XML has no place for. */
const words = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom("=1+1", "#N/A", "3.1", "２", "甲\n乙", "<&>\"'", "是"),
  )
  .map((text) => [...text].filter(isPrintable).join("").trim())
  .filter((text) => text !== "" && text.length < 200);

function isPrintable(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (
    code === 10 || (code >= 0x20 && code !== 0x7f && (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe)
  );
}

/** Some lines of an edition with observations that pass, in the order of the form. */
export function findingsOf(lines: readonly ReadyLine[]): fc.Arbitrary<Finding[]> {
  const some = lines.map((line) => fc.option(findingOf(line), { nil: undefined, freq: 3 }));
  return fc.tuple(...some).map((found) => found.filter((finding) => finding !== undefined));
}

function findingOf(line: ReadyLine): fc.Arbitrary<Finding> {
  const fields = line.rule.fields(line.context);
  const values = fields.map((field) => arbitraryOf(field, line));
  return fc
    .tuple(fc.tuple(...values), fc.option(words, { nil: undefined, freq: 1 }))
    .map(([all, note]) => ({
      line: line.id,
      observation: observationOf(fields, all),
      ...(note !== undefined && { note }),
    }))
    .filter(({ observation }) => observationProblems({ line, observation, at: "$" }).length === 0);
}

function arbitraryOf(field: Field, line: ReadyLine): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "yes-no":
      return fc.boolean();
    case "level":
      return fc.constantFrom(...(field.levels ?? []));
    case "decimal":
      return fc.constantFrom("0", "0.25", "0.5", "1", "1.5", "2", "9");
    case "text":
      return field.optional ? fc.option(words, { nil: undefined }) : words;
    case "count":
      return field.key === "faults" ? fc.oneof(fc.nat(8), faultsOf(line)) : fc.nat(20);
  }
}

function faultsOf({ members }: ReadyLine): fc.Arbitrary<unknown> {
  const member = fc.option(fc.constantFrom(undefined, ...members.map(({ id }) => id)), { nil: undefined });
  const fault = fc.tuple(words, member).map(([what, of]) => ({ what, ...(of !== undefined && { member: of }) }));
  return fc.array(fault, { minLength: 1, maxLength: 4 });
}

function observationOf(fields: readonly Field[], values: readonly unknown[]): Record<string, unknown> {
  const observation: Record<string, unknown> = {};
  for (const [index, { key }] of fields.entries()) {
    const [name = "", step] = key.split(".");
    if (values[index] === undefined) continue;
    if (step === undefined) observation[name] = values[index];
    else observation[name] = [...((observation[name] as unknown[]) ?? []), values[index]];
  }
  return observation;
}
