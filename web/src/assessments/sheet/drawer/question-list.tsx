import type { Question } from "@jianheng/domain/assessments";
import { type FormEvent, useState } from "react";
import { newKey } from "../../../api/key.ts";
import type { TypedWords } from "../../desk/typed.ts";
import { useTyped } from "./use-typed.ts";

/** 现场提问: each question with its answer, and whether it was answered. */
export function QuestionList({ line, typed, questions, disabled, onChange }: QuestionListProps) {
  const change = (id: string, to: Partial<Question>) =>
    onChange(questions.map((one) => (one.id === id ? { ...one, ...to } : one)));
  return (
    <>
      {questions.length === 0 ? <p className="soft">还没有提问记录。</p> : null}
      <ol className="evidence">
        {questions.map((one) => (
          <li key={one.id}>
            {one.question}
            <Answer
              of={one}
              disabled={disabled}
              onAnswer={(answer) =>
                change(one.id, { answer, answered: one.answered || (one.answer === null && answer !== null) })
              }
            />
            <label>
              <input
                type="checkbox"
                checked={one.answered}
                disabled={disabled}
                onChange={({ target }) => change(one.id, { answered: target.checked })}
              />
              答对（能答出）
            </label>
            {disabled ? null : (
              <button
                type="button"
                className="linklike"
                onClick={() => onChange(questions.filter(({ id }) => id !== one.id))}
              >
                移除<span className="hidden">：{one.question}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {disabled ? null : <AddQuestion line={line} typed={typed} onAdd={(one) => onChange([...questions, one])} />}
    </>
  );
}

interface QuestionListProps extends Typing {
  questions: readonly Question[];
  disabled: boolean;
  onChange: (questions: Question[]) => void;
}

function Answer({ of, disabled, onAnswer }: AnswerProps) {
  const [text, setText] = useTyped(of.answer, onAnswer);
  return (
    <label>
      答复要点
      <input
        type="text"
        value={text}
        maxLength={4000}
        disabled={disabled}
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}

interface AnswerProps {
  of: Question;
  disabled: boolean;
  onAnswer: (answer: string | null) => void;
}

interface Typing {
  line: string;
  typed: TypedWords;
}

function AddQuestion({ line, typed, onAdd }: Typing & { onAdd: (question: Question) => void }) {
  const [text, setWords] = useState(typed.on(line).question ?? "");
  const setText = (question: string) => {
    setWords(question);
    typed.put(line, { question });
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    onAdd({ id: newKey(), question: text.trim(), answer: null, answered: false });
    setText("");
  };
  return (
    <form className="add-evidence" onSubmit={add}>
      <label>
        提问内容
        <input type="text" value={text} maxLength={4000} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="submit" disabled={text.trim() === ""}>
        添加提问
      </button>
    </form>
  );
}
