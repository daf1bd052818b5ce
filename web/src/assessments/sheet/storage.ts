import type { StoredEdits } from "../desk/stored.ts";

/** What of a sheet was written in this browser and is not kept yet; its own for each account, since a PC has many users. */
export function editsIn(storage: Storage, of: { account: string; sheet: string }) {
  const name = `jianheng.sheet.${of.account}.${of.sheet}`;
  return {
    read(): StoredEdits | undefined {
      try {
        return (JSON.parse(storage.getItem(name) ?? "null") as StoredEdits | null) ?? undefined;
      } catch {
        // Something else lies there, or it was cut off: there is nothing to go on from.
        return undefined;
      }
    },
    write(edits: StoredEdits | undefined): void {
      if (edits === undefined) storage.removeItem(name);
      else storage.setItem(name, JSON.stringify(edits));
    },
  };
}
