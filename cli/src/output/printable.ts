const CONTROL = /(?!\n)\p{Cc}/gu;

/** `text` as a terminal may show it: what people typed can't move its cursor or colour it. Line ends stay. */
export function printable(text: string): string {
  return text.replace(CONTROL, "\ufffd");
}
