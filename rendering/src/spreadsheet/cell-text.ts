/** Text that a spreadsheet reads back as it is: what looks like its escapes (_x0041_) escaped, no broken characters. */
export function cellText(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, "\ufffd").replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x");
}
