import { useRef, useState } from "react";
import { api, ask } from "../api/client.ts";
import { Field } from "../ui/public/field.tsx";
import { Refusal } from "../ui/public/refusal.tsx";
import { submitting } from "../ui/public/submitting.ts";
import { useSending } from "../ui/public/use-sending.ts";
import { Words } from "../ui/public/words.tsx";

/** The words of an objection, and how to reach whoever makes it, where he wants to be. */
export function ObjectionForm({ token, onDone }: { token: string; onDone: (receipt: string) => void }) {
  const [text, setText] = useState("");
  const [contact, setContact] = useState("");
  const { busy, failure, errors, send } = useSending(["text", "contact"]);
  const [missing, setMissing] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const object = () => {
    const blank = text.trim() === "";
    setMissing(blank);
    if (blank) return words.current?.focus();
    send(async () => {
      const answer = await ask(
        api.POST("/api/public/results/{token}/objections", {
          params: { path: { token } },
          body: { text, ...(contact.trim() === "" ? {} : { contact: contact.trim() }) },
        }),
      );
      onDone(answer.receipt);
    });
  };
  return (
    <form onSubmit={submitting(object)} noValidate>
      <Refusal failure={failure} rest={errors.rest} />
      <Words
        label="异议内容"
        hint="请写明对哪一项有异议、事实和依据，不超过4000字。请勿写入与异议无关的他人个人信息。"
        required
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        ref={words}
        errors={missing && text.trim() === "" ? ["请写明异议内容"] : (errors.fields.text ?? [])}
      />
      <Field
        label="联系方式"
        hint="电话或电子邮箱，仅供公示机关核实情况，加密保存，不公开，也不告知被评估机构。"
        autoComplete="off"
        maxLength={200}
        value={contact}
        onChange={(event) => setContact(event.target.value)}
        errors={errors.fields.contact ?? []}
      />
      <button type="submit" className="primary" disabled={busy}>
        {busy ? "正在提交…" : "提交异议"}
      </button>
    </form>
  );
}
