import type { StoredEdits } from "../desk/stored.ts";
import type { Typed } from "../desk/typed.ts";

/** Whose unkept edits of what: each account has its own, since a PC has many users. */
interface Whose {
  account: string;
  sheet: string;
}

/** What of a sheet was written in this browser and is not kept yet. */
export function editsIn(storage: Storage, of: Whose) {
  return stored<StoredEdits>(storage, nameOf(of));
}

/** What was typed on a sheet in this browser and is no entry yet. */
export function typedIn(storage: Storage, of: Whose) {
  return stored<Typed>(storage, `${nameOf(of)}.typed`);
}

function nameOf({ account, sheet }: Whose): string {
  return `jianheng.sheet.${account}.${sheet}`;
}

function stored<T extends object>(storage: Storage, name: string) {
  return {
    read(): T | undefined {
      try {
        return (JSON.parse(storage.getItem(name) ?? "null") as T | null) ?? undefined;
      } catch {
        // Something else lies there, or it was cut off: there is nothing to go on from.
        return undefined;
      }
    },
    write(one: T | undefined): void {
      if (one === undefined || Object.keys(one).length === 0) storage.removeItem(name);
      else storage.setItem(name, JSON.stringify(one));
    },
  };
}
