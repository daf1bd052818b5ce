import type { FindingInput } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { type FormEvent, useState } from "react";
import { newKey } from "../../api/key.ts";
import { fieldsOf } from "./observe.ts";
import { addFault, removeFault } from "./rewrite.ts";

/** The faults of a line: each in its own words, entered by Enter; a lost point has one at least. */
export function FaultsCell({ line, finding, disabled, onWrite }: FaultsCellProps) {
  const [what, setWhat] = useState("");
  const [member, setMember] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (what.trim() === "" || (line.kind === "group" && member === "")) return;
    const fault = { id: newKey(), what: what.trim(), evidence: [], ...(member === "" ? {} : { member }) };
    onWrite(addFault(line, finding, fault));
    setWhat("");
  };
  const none = finding.observation !== null && finding.faults.length === 0;
  return (
    <div className="faults">
      {line.kind === "check" && fieldsOf(line).length === 0 && finding.faults.length === 0 ? (
        <label className="none-found">
          <input
            type="checkbox"
            checked={none}
            disabled={disabled}
            onChange={() => onWrite({ ...finding, observation: none ? null : {} })}
          />
          已查，未发现问题
        </label>
      ) : null}
      {finding.faults.length === 0 ? null : (
        <ol>
          {finding.faults.map((fault) => (
            <li key={fault.id}>
              {fault.member === undefined ? null : <strong>{fault.member} </strong>}
              {fault.what}
              {fault.evidence.length === 0 ? null : <span className="soft">（证据{fault.evidence.length}份）</span>}
              {disabled ? null : (
                <button
                  type="button"
                  className="linklike"
                  onClick={() => onWrite(removeFault(line, finding, fault.id))}
                >
                  删除<span className="hidden">问题：{fault.what}</span>
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {disabled ? null : (
        <form className="add-fault" onSubmit={add}>
          {line.kind === "group" ? (
            <select
              aria-label={`${line.id}问题所在小项`}
              value={member}
              onChange={(event) => setMember(event.target.value)}
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
            onChange={(event) => setWhat(event.target.value)}
          />
          <button type="submit" disabled={what.trim() === "" || (line.kind === "group" && member === "")}>
            登记
          </button>
        </form>
      )}
    </div>
  );
}

interface FaultsCellProps {
  line: ReadyLine;
  finding: FindingInput;
  disabled: boolean;
  onWrite: (finding: FindingInput) => void;
}
