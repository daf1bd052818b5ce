import type { Fault } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { type FormEvent, useRef, useState } from "react";
import { newKey } from "../../api/key.ts";
import type { TypedWords } from "../desk/typed.ts";

/** A fault in its own words. Of a group it says which check it concerns, and where that is missing it is asked for. */
export function AddFault({ line, typed, onAdd }: AddFaultProps) {
  const before = typed.on(line.id);
  const [what, setWhat] = useState(before.fault ?? "");
  const [member, setMember] = useState(before.member ?? "");
  const [missing, setMissing] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (what.trim() === "") return;
    if (line.kind === "group" && member === "") {
      setMissing(true);
      select.current?.focus();
      return;
    }
    onAdd({ id: newKey(), what: what.trim(), evidence: [], ...(member === "" ? {} : { member }) });
    setWhat("");
    typed.put(line.id, { fault: "", member: "" });
  };
  const hint = `${line.id}-member-missing`;
  return (
    <form className="add-fault" onSubmit={send}>
      {line.kind === "group" ? (
        <select
          ref={select}
          aria-label={`${line.id}问题所在小项`}
          aria-invalid={missing}
          {...(missing ? { "aria-describedby": hint } : {})}
          value={member}
          onChange={({ target }) => {
            setMember(target.value);
            setMissing(false);
            typed.put(line.id, { member: target.value });
          }}
        >
          <option value="">小项</option>
          {line.memberIds.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      ) : null}
      <input
        type="text"
        aria-label={`${line.id}发现的问题，回车登记`}
        placeholder="发现的问题，回车登记"
        value={what}
        maxLength={4000}
        onChange={({ target }) => {
          setWhat(target.value);
          typed.put(line.id, { fault: target.value });
        }}
      />
      <button type="submit" disabled={what.trim() === ""}>
        登记
      </button>
      {missing ? (
        <p id={hint} className="field-problem" role="alert">
          请先选择问题所在的小项，再按回车登记。
        </p>
      ) : null}
    </form>
  );
}

interface AddFaultProps {
  line: ReadyLine;
  typed: TypedWords;
  onAdd: (fault: Fault) => void;
}
