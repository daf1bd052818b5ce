import { blankFinding } from "@jianheng/domain/assessments";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { asFailure } from "../../api/failure.ts";
import { newKey } from "../../api/key.ts";
import type { EvidenceFile } from "../../api/models.ts";
import { sendFile } from "../../api/send-file.ts";
import { lineSlot, write } from "../desk/desk.ts";
import type { Keeper } from "../desk/keeper.ts";
import { standing } from "../desk/slot.ts";
import type { Place } from "../use-assessment.ts";
import { indexedStore } from "./indexed-store.ts";
import type { Outbox, Posted } from "./model.ts";
import { openOutbox } from "./outbox.ts";
import { withParcel } from "./with-parcel.ts";

/** The files that were chosen on a sheet and are not evidence yet, brought for as long as the page is open. */
export function useOutbox(of: OutboxOptions): { outbox: Outbox; parcels: readonly Posted[] } {
  const client = useQueryClient();
  const [outbox, setOutbox] = useState<Outbox>();
  const { account, keeper } = of;
  const { organisation, assessment, sheet } = of.place;
  useEffect(() => {
    const to = `/api/organisations/${organisation}/assessments/${assessment}/sheets/${sheet}/files`;
    const opened = openOutbox({
      owner: `${account} ${sheet}`,
      store: indexedStore(),
      async send({ parcel, bytes, onSent }) {
        const file = new File([bytes], parcel.name);
        // Its own id as the key: brought again because the answer was lost, even over a reload, it is taken in once.
        const taken = (await sendFile({ to, file, key: parcel.id, onSent })) as EvidenceFile;
        void client.invalidateQueries({ queryKey: ["assessment", assessment, "files"] });
        return taken;
      },
      isPassing,
      attach: (parcel) =>
        keeper.change((desk) => {
          const finding = standing(lineSlot(desk, parcel.line)) ?? blankFinding(parcel.line);
          return write(desk, withParcel(finding, parcel));
        }),
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      newId: newKey,
    });
    setOutbox(opened);
    window.addEventListener("online", opened.flush);
    return () => {
      window.removeEventListener("online", opened.flush);
      opened.stop();
    };
  }, [client, account, keeper, organisation, assessment, sheet]);
  const there = outbox ?? NONE;
  return { outbox: there, parcels: useSyncExternalStore(there.subscribe, there.parcels) };
}

interface OutboxOptions {
  account: string;
  place: Place & { sheet: string };
  keeper: Keeper;
}

/** Also a session that has ended passes: one signs in beside the page. */
function isPassing(fault: unknown): boolean {
  const { status } = asFailure(fault);
  return status === 0 || status === 401 || status === 429 || status >= 500;
}

const EMPTY: readonly Posted[] = [];

/** Until it is opened. */
const NONE: Outbox = {
  parcels: () => EMPTY,
  subscribe: () => () => {},
  add: () => Promise.resolve(undefined),
  state: () => {},
  confirm: () => {},
  remove: () => {},
  flush: () => {},
  stop: () => {},
};
