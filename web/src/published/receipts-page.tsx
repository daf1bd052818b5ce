import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { ToldObjection } from "../api/models.ts";
import { Field } from "../ui/public/field.tsx";
import { Frame } from "../ui/public/frame.tsx";
import { Refusal } from "../ui/public/refusal.tsx";
import { submitting } from "../ui/public/submitting.ts";
import { useSending } from "../ui/public/use-sending.ts";
import { orNotThere } from "./or-not-there.ts";
import { Told } from "./told.tsx";

/** 异议办理情况查询: what became of an objection, for whoever holds its receipt. */
export function ReceiptsPage() {
  // Behind a #, so that the number is in no log of an address.
  const [receipt, setReceipt] = useState(decodeURIComponent(location.hash.slice(1)));
  const [told, setTold] = useState<{ receipt: string; of: ToldObjection }>();
  const { busy, failure, errors, send } = useSending(["receipt"]);
  const look = () => {
    const asked = receipt.trim();
    setTold(undefined);
    send(async () => {
      const path = { receipt: asked };
      const answer = ask(api.GET("/api/public/objections/{receipt}", { params: { path } }));
      setTold({ receipt: asked, of: await answer.catch(orNotThere) });
    });
  };
  return (
    <Frame title="异议办理情况查询">
      <form onSubmit={submitting(look)}>
        <Refusal failure={failure} rest={errors.rest} />
        <Field
          label="回执号"
          hint="形如 YY-2026-0123456782，提出异议时给出。"
          required
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={40}
          value={receipt}
          onChange={(event) => setReceipt(event.target.value)}
          errors={errors.fields.receipt ?? []}
        />
        <button type="submit" className="primary" disabled={busy}>
          {busy ? "正在查询…" : "查询"}
        </button>
      </form>
      {told ? <Told receipt={told.receipt} of={told.of} /> : null}
    </Frame>
  );
}
