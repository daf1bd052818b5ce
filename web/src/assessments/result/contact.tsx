import { lazy, Suspense, useEffect, useState } from "react";
import type { Place } from "../use-assessment.ts";

const ContactDialog = lazy(async () => ({ default: (await import("../acts/contact-dialog.tsx")).ContactDialog }));
const SHOWN_FOR_MS = 60_000;

/** How to reach whoever objected without signing in: in clear for a minute once a purpose was given. */
export function Contact({ place, receipt }: { place: Place; receipt: string }) {
  const [asking, setAsking] = useState(false);
  const [contact, setContact] = useState<string>();
  useEffect(() => {
    if (contact === undefined) return;
    const timer = setTimeout(() => setContact(undefined), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [contact]);
  return (
    <>
      {contact === undefined ? (
        <button type="button" className="linklike" onClick={() => setAsking(true)}>
          查看联系方式<span className="hidden">：{receipt}</span>
        </button>
      ) : (
        <span role="status" className="said">
          {contact}
        </span>
      )}
      {asking ? (
        <Suspense fallback={null}>
          <ContactDialog {...{ place, receipt, open: true }} onClose={() => setAsking(false)} onShown={setContact} />
        </Suspense>
      ) : null}
    </>
  );
}
