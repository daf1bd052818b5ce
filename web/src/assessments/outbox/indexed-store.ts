import type { Parcel, Store } from "./parcel.ts";

const NAME = "jianheng.outbox";
const PARCELS = "parcels";
const BYTES = "bytes";
const OWNER = "owner";

/** The store of parcels in IndexedDB; opened when it is first needed. */
export function indexedStore(factory: IDBFactory = indexedDB): Store {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    opened ??= openDatabase(factory);
    return opened;
  };

  /** Does all of it or nothing: a transaction that fails on the way is undone by the browser. */
  async function change(work: (parcels: IDBObjectStore, bytes: IDBObjectStore) => void): Promise<void> {
    const transaction = (await open()).transaction([PARCELS, BYTES], "readwrite");
    work(transaction.objectStore(PARCELS), transaction.objectStore(BYTES));
    await new Promise<void>((done, fail) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(transaction.error);
    });
  }

  async function read<T>(name: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return await answerOf(ask((await open()).transaction(name).objectStore(name)));
  }

  return {
    list: (owner) => read<Parcel[]>(PARCELS, (store) => store.index(OWNER).getAll(owner)),
    async size() {
      const all = await read<Parcel[]>(PARCELS, (store) => store.getAll());
      return all.reduce((sum, { size, file }) => sum + (file === null ? size : 0), 0);
    },
    add: (parcel, blob) =>
      change((parcels, bytes) => {
        parcels.put(parcel);
        bytes.put(blob, parcel.id);
      }),
    put: (parcel) =>
      change((parcels, bytes) => {
        parcels.put(parcel);
        if (parcel.file !== null) bytes.delete(parcel.id);
      }),
    bytes: (id) => read<Blob | undefined>(BYTES, (store) => store.get(id)),
    remove: (id) =>
      change((parcels, bytes) => {
        parcels.delete(id);
        bytes.delete(id);
      }),
  };
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(PARCELS, { keyPath: "id" }).createIndex(OWNER, "owner");
    request.result.createObjectStore(BYTES);
  };
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
