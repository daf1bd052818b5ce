import type { Evidence, Question } from "@jianheng/domain/assessments";
import { type FormEvent, useState } from "react";
import { newKey } from "../../../api/key.ts";
import { officialDay } from "../../../ui/when.ts";
import type { TypedWords } from "../../desk/typed.ts";
import type { For } from "../../outbox/model.ts";

/** A talk with somebody of the station as evidence, with what was asked in it. */
export function AddInterview({ to, typed, questions, onAdd }: AddInterviewProps) {
  const field = `with.${to.fault ?? ""}`;
  const [who, setWords] = useState(typed.on(to.line)[field] ?? "");
  const setWho = (words: string) => {
    setWords(words);
    typed.put(to.line, { [field]: words });
  };
  const [on, setOn] = useState(() => officialDay(new Date()));
  const [asked, setAsked] = useState<readonly string[]>([]);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (who.trim() === "" || on === "") return;
    const there = questions.filter(({ id }) => asked.includes(id)).map(({ id }) => id);
    onAdd({ kind: "interview", id: newKey(), with: who.trim(), on, questions: there });
    setWho("");
    setAsked([]);
  };
  return (
    <form className="add-evidence" onSubmit={add}>
      <label>
        访谈对象（岗位）
        <input type="text" value={who} maxLength={400} onChange={(event) => setWho(event.target.value)} />
      </label>
      <label>
        访谈日期
        <input type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </label>
      {questions.length > 0 ? (
        <fieldset>
          <legend>本次访谈所提的问题</legend>
          {questions.map(({ id, question }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={asked.includes(id)}
                onChange={({ target }) => setAsked(target.checked ? [...asked, id] : asked.filter((one) => one !== id))}
              />
              {question}
            </label>
          ))}
        </fieldset>
      ) : null}
      <button type="submit" disabled={who.trim() === "" || on === ""}>
        添加访谈
      </button>
    </form>
  );
}

interface AddInterviewProps {
  to: For;
  typed: TypedWords;
  questions: readonly Question[];
  onAdd: (evidence: Evidence) => void;
}
