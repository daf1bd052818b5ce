const STEP = 1024;

/** How large a file is, as people say it. */
export function formatSize(bytes: number): string {
  if (bytes < STEP) return `${bytes} 字节`;
  const [amount, unit] = bytes < STEP * STEP ? [bytes / STEP, "KB"] : [bytes / STEP / STEP, "MB"];
  return `${amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)} ${unit}`;
}
