import type { Conflict } from "@jianheng/domain/assessments";
import { useState } from "react";
import type { Choices } from "../desk/choose.ts";
import type { Trouble } from "../desk/model.ts";
import { wordsOfPlace, wordsOfSide } from "./conflict-words.ts";

/** Why what was made of a line is not kept: what has to be put right, or whose edit is to stand. */
export function TroubleNote({ id, trouble, onChoose }: TroubleNoteProps) {
  if (trouble.is === "refused") {
    return (
      <div className="trouble" role="alert">
        <strong>{id}未保存，请修改：</strong>
        {trouble.problems.map(({ at, message }) => (
          <p key={at}>{message.zh}</p>
        ))}
      </div>
    );
  }
  return <Collision id={id} conflicts={trouble.conflicts} onChoose={onChoose} />;
}

interface TroubleNoteProps {
  id: string;
  trouble: Trouble<unknown>;
  onChoose: (choices: Choices) => void;
}

function Collision({
  id,
  conflicts,
  onChoose,
}: Omit<TroubleNoteProps, "trouble"> & { conflicts: readonly Conflict[] }) {
  const [choices, setChoices] = useState<Choices>({});
  const open = conflicts.some(({ at }) => choices[at] === undefined);
  return (
    <div className="trouble" role="alert">
      <strong>{id}刚被同一张表上的另一人修改，请选择保留哪一个：</strong>
      {conflicts.map((conflict) => (
        <fieldset key={conflict.at}>
          <legend>{wordsOfPlace(conflict.at)}</legend>
          {(["mine", "theirs"] as const).map((whose) => (
            <label key={whose}>
              <input
                type="radio"
                name={`choice-${id}-${conflict.at}`}
                checked={choices[conflict.at] === whose}
                onChange={() => setChoices({ ...choices, [conflict.at]: whose })}
              />
              {whose === "mine" ? "我的" : "对方的"}：{wordsOfSide(conflict[whose])}
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
