import type { EvidenceFile } from "../../api/models.ts";
import { openOutbox } from "./outbox.ts";
import type { Parcel, Store } from "./parcel.ts";

export const AWAY = new Error("nobody answers");
export const REFUSED = new Error("it is no picture");

/** What a browser keeps over a reload. */
function browserStore() {
  const parcels = new Map<string, Parcel>();
  const bytes = new Map<string, Blob>();
  const store: Store & { full: boolean } = {
    full: false,
    list: (owner) => Promise.resolve([...parcels.values()].filter((one) => one.owner === owner)),
    size: () => Promise.resolve([...parcels.values()].reduce((sum, { size }) => sum + size, 0)),
    add(parcel, blob) {
      if (store.full) return Promise.reject(new Error("there is no room"));
      parcels.set(parcel.id, parcel);
      bytes.set(parcel.id, blob);
      return Promise.resolve();
    },
    put(parcel) {
      parcels.set(parcel.id, parcel);
      if (parcel.file !== null) bytes.delete(parcel.id);
      return Promise.resolve();
    },
    bytes: (id) => Promise.resolve(bytes.get(id)),
    remove(id) {
      parcels.delete(id);
      bytes.delete(id);
      return Promise.resolve();
    },
  };
  return { store, parcels, bytes };
}

/** An outbox whose clock a test moves, over a server that is reached or not; `preview` is what the server takes it for. */
export function surround(browser = browserStore()) {
  let due: (() => void) | undefined;
  let count = browser.parcels.size;
  const used = {
    fault: undefined as Error | undefined,
    preview: "image" as "image" | "pdf",
    sent: [] as string[],
    attached: [] as Parcel[],
  };
  const outbox = openOutbox({
    owner: "me sheet",
    store: browser.store,
    send: ({ parcel }) => {
      used.sent.push(parcel.id);
      if (used.fault) return Promise.reject(used.fault);
      return Promise.resolve({ id: `file-${parcel.id}`, name: parcel.name, preview: used.preview } as EvidenceFile);
    },
    isPassing: (fault) => fault === AWAY,
    attach: (parcel) => void used.attached.push(parcel),
    later: (work) => {
      due = work;
      return () => {
        due = undefined;
      };
    },
    newId: () => `p${++count}`,
  });
  return Object.assign(used, {
    browser,
    outbox,
    /** Does what falls due, so many times. */
    async pass(turns = 3) {
      for (let turn = 0; turn < turns; turn++) {
        await new Promise((settled) => setImmediate(settled));
        const work = due;
        due = undefined;
        work?.();
      }
      await new Promise((settled) => setImmediate(settled));
    },
    choose: (name: string, size = 3) =>
      outbox.add(new File([new Uint8Array(size)], name, { type: "image/jpeg" }), { line: "1.1.1", fault: null }),
    legs: () => outbox.parcels().map(({ leg }) => leg.is),
  });
}
