const SOONEST = 1_000;
const LATEST = 30_000;

/** How long to wait before looking at jobs again: longer each time nothing has moved; not at all where none is open. */
export function waitBefore({ open, unmoved }: { open: boolean; unmoved: number }): number | false {
  return open ? Math.min(SOONEST * 2 ** unmoved, LATEST) : false;
}
