/** Copies a text; false where the browser does not let it be. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https there is no clipboard: a field that is selected is copied all the same.
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const within = document.querySelector("dialog[open], [role=dialog]") ?? document.body;
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "hidden";
  field.setAttribute("aria-hidden", "true");
  within.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
