/** `value` put into an observation at the path of a field: `met`, `ratio.0`. */
export function putValue(observation: Record<string, unknown>, key: string, value: unknown): void {
  const [name = "", index] = key.split(".");
  if (index === undefined) {
    observation[name] = value;
    return;
  }
  const list = (observation[name] ?? []) as unknown[];
  list[Number(index)] = value;
  observation[name] = list;
}

/** The JSON path of a field under its finding: `.ratio[0]`. */
export function fieldPath(key: string): string {
  return `.${key.replace(/\.(\d+)/g, "[$1]")}`;
}
