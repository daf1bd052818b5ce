import type { Conflict } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { useState } from "react";
import type { Choices } from "../desk/choose.ts";
import type { Trouble, Who } from "../desk/model.ts";
import { wordsOfPlace, wordsOfSide } from "./conflict-words.ts";

/** Why what was made of a line is not kept: what has to be put right, or whose edit is to stand. */
export function TroubleNote({ id, line, trouble, onChoose, onDrop }: TroubleNoteProps) {
  if (trouble.is === "refused") {
    return (
      <div className="trouble" role="alert">
        <strong>{id}的修改没有保存：</strong>
        {trouble.problems.map(({ at, message }) => (
          <p key={at}>{message.zh}。</p>
        ))}
        <button type="button" onClick={onDrop}>
          放弃这处修改
        </button>
      </div>
    );
  }
  const { conflicts, theirs } = trouble;
  return <Collision {...{ id, line, conflicts, onChoose }} by={theirs.by} />;
}

interface TroubleNoteProps {
  id: string;
  line: ReadyLine;
  trouble: Trouble<unknown>;
  onChoose: (choices: Choices) => void;
  /** Gives up what was made and can't be kept. */
  onDrop: () => void;
}

function Collision({ id, line, conflicts, by, onChoose }: CollisionProps) {
  const [choices, setChoices] = useState<Choices>({});
  const open = conflicts.some(({ at }) => choices[at] === undefined);
  const other = by?.name ?? "另一人";
  return (
    <div className="trouble" role="alert">
      <strong>
        {id}刚被{by?.name ?? "同一张表上的另一人"}修改，请选择保留哪一个：
      </strong>
      {conflicts.map((conflict) => (
        <fieldset key={conflict.at}>
          <legend>{wordsOfPlace(conflict)}</legend>
          {(["mine", "theirs"] as const).map((whose) => (
            <label key={whose}>
              <input
                type="radio"
                name={`choice-${id}-${conflict.at}`}
                checked={choices[conflict.at] === whose}
                onChange={() => setChoices({ ...choices, [conflict.at]: whose })}
              />
              {whose === "mine" ? "我的" : `${other}的`}：{wordsOfSide(conflict, conflict[whose], line)}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" disabled={open} onClick={() => onChoose(choices)}>
        按所选保存
      </button>
    </div>
  );
}

type CollisionProps = Omit<TroubleNoteProps, "trouble" | "onDrop"> & {
  conflicts: readonly Conflict[];
  by: Who | undefined;
};
