/**
 * Where dialogs are put. Not the body: there the component library would lock its scrolling by a style without our
 * nonce, which the content security policy refuses.
 */
export function overlayContainer(): HTMLElement {
  return document.getElementById("root") ?? document.body;
}
