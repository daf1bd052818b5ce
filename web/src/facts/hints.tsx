import type { Expectations } from "../api/models.ts";
import { RegisterLinks } from "../ui/register-links.tsx";
import { Figures } from "./figures.tsx";

/** 提示: what is to be seen to whatever the standard; no points hang on it. */
export function Hints({ organisation, hints }: { organisation: string; hints: Expectations["hints"] }) {
  const told = hints.filter((hint) => hint.told);
  return (
    <section className="hints" aria-labelledby="hints">
      <h2 id="hints">提示（不计分）</h2>
      {told.length === 0 ? (
        <>
          <p>许可范围、许可期限和核定、整改期间鉴定、事故和违规，台账未见须提示的事项。</p>
          <RegisterLinks organisation={organisation} figures={hints} />
        </>
      ) : (
        <Figures organisation={organisation} figures={told} />
      )}
      <p className="soft">适用于各项标准，供日常管理参考；是否影响评定，以所选标准的规定为准。</p>
    </section>
  );
}
