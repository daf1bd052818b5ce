import type { EvidenceFile } from "../../api/models.ts";
import type { Leg, Outbox, Posted, Surroundings } from "./model.ts";
import { isPhoto, MOST_BYTES, type Parcel } from "./parcel.ts";

/** How long between tries where nobody answers. */
const AGAIN_MS = [2_000, 5_000, 10_000, 30_000];

/** Opens the outbox of a sheet; what was left in it before is there as soon as it is read. */
export function openOutbox(of: Surroundings): Outbox {
  const { owner, store, send, isPassing, attach, later, newId } = of;
  let parcels: readonly Posted[] = [];
  /** The bytes of what could not be stored. */
  const loose = new Map<string, Blob>();
  const hearers = new Set<() => void>();
  let failed = 0;
  let busy = false;
  let stopped = false;
  let cancel = () => {};

  function set(next: readonly Posted[]): void {
    parcels = next;
    for (const hear of hearers) hear();
  }
  function change(id: string, to: Partial<Posted>): Posted | undefined {
    set(parcels.map((one) => (one.id === id ? { ...one, ...to } : one)));
    return find(id);
  }
  const find = (id: string) => parcels.find((one) => one.id === id);

  /** Without a place to store it, it stays on the page. */
  async function keep(parcel: Posted): Promise<void> {
    if (!parcel.loose) await store.put(asStored(parcel)).catch(() => {});
  }
  function remove(id: string): void {
    set(parcels.filter((one) => one.id !== id));
    loose.delete(id);
    void store.remove(id).catch(() => {});
  }
  function finish(parcel: Posted): void {
    const { file } = parcel;
    if (file === null || stopped) return;
    attach({ ...parcel, file });
    remove(parcel.id);
  }
  function plan(milliseconds: number): void {
    cancel();
    if (!stopped) cancel = later(() => void turn(), milliseconds);
  }

  /** Sends the first that waits, then the next. */
  async function turn(): Promise<void> {
    const next = busy || stopped ? undefined : parcels.find(({ leg }) => leg.is === "waiting");
    if (!next) return;
    const { id } = next;
    busy = true;
    change(id, { leg: { is: "sending", percent: 0 } });
    try {
      const bytes = loose.get(id) ?? (await store.bytes(id));
      // Another tab has brought it.
      if (!bytes) remove(id);
      else await bring(id, await send({ parcel: next, bytes, onSent: (percent) => sent(id, percent) }));
      busy = false;
      failed = 0;
      plan(0);
    } catch (fault) {
      busy = false;
      const passes = isPassing(fault);
      change(id, { leg: passes ? { is: "waiting" } : { is: "refused", fault } });
      if (passes) await hold();
      plan(passes ? (AGAIN_MS[Math.min(failed++, AGAIN_MS.length - 1)] ?? 0) : 0);
    }
  }
  /** There is no network: what waits, all of it, becomes evidence by itself later. */
  async function hold(): Promise<void> {
    set(parcels.map((one) => (one.leg.is === "waiting" ? { ...one, late: true } : one)));
    for (const one of parcels) if (one.leg.is === "waiting") await keep(one);
  }
  function sent(id: string, percent: number): void {
    if (find(id)?.leg.is === "sending") change(id, { leg: { is: "sending", percent } });
  }
  async function bring(id: string, file: EvidenceFile): Promise<void> {
    const brought = change(id, { file, leg: { is: "asking" } });
    if (!brought) return;
    if (brought.late || file.preview !== "image") finish(brought);
    else await keep(brought);
  }

  async function read(): Promise<void> {
    const before = await store.list(owner).catch(() => []);
    const known = parcels.map(({ id }) => id);
    const others = before.filter(({ id }) => !known.includes(id));
    const legOf = ({ file }: Parcel): Leg => (file === null ? { is: "waiting" } : { is: "asking" });
    // Nobody sits before what was chosen on another day: it becomes evidence by itself.
    set([...others.map((one) => ({ ...one, late: one.file === null, leg: legOf(one), loose: false })), ...parcels]);
    plan(0);
  }
  void read();

  return {
    parcels: () => parcels,
    subscribe(changed) {
      hearers.add(changed);
      return () => hearers.delete(changed);
    },
    async add(file, to) {
      const there = await store.size().catch(() => 0);
      if (there + file.size > MOST_BYTES) return "too-much";
      const parcel: Parcel = {
        ...{ id: newId(), owner, ...to, name: file.name, size: file.size, isPhoto: isPhoto(file) },
        ...{ stated: { taken: "", place: "" }, file: null, late: false },
      };
      const stored = await store.add(parcel, file).then(
        () => true,
        () => false,
      );
      if (!stored) loose.set(parcel.id, file);
      set([...parcels, { ...parcel, leg: { is: "waiting" }, loose: !stored }]);
      plan(0);
      return undefined;
    },
    state(id, stated) {
      const before = find(id);
      const next = before && change(id, { stated: { ...before.stated, ...stated } });
      if (next) void keep(next);
    },
    confirm(id) {
      const parcel = find(id);
      if (parcel) finish(parcel);
    },
    remove,
    flush: () => plan(0),
    stop() {
      stopped = true;
      cancel();
    },
  };
}

function asStored({ leg: _, loose: __, ...parcel }: Posted): Parcel {
  return parcel;
}
