import { useState } from "react";
import type { PublicResult } from "../api/models.ts";
import { formatPeriod } from "../ui/when.ts";
import { ObjectionForm } from "./objection-form.tsx";
import { Receipt } from "./receipt.tsx";

/** 提出异议: the form while the publicity lasts, and the receipt once it was taken. */
export function Objecting({ token, of }: { token: string; of: PublicResult }) {
  const [receipt, setReceipt] = useState<string>();
  return (
    <section className="no-print" aria-labelledby="objecting">
      <h2 id="objecting">提出异议</h2>
      {receipt !== undefined ? (
        <Receipt receipt={receipt} />
      ) : of.objectionsToday ? (
        <>
          <p>
            公示期内，任何单位和个人对上述结果有异议的，可以在这里提出，无须登录。{of.authority}
            将予以核实并答复。
          </p>
          <ObjectionForm token={token} onDone={setReceipt} />
        </>
      ) : (
        <p>公示期为{formatPeriod(of.period)}，现在不受理异议。</p>
      )}
      <p className="aside">
        已经提出异议的，<a href="/receipts">凭回执号查询办理情况</a>。
      </p>
    </section>
  );
}
