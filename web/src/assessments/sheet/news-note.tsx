import type { Slot } from "../desk/model.ts";

/** That somebody else changed the line while it lay here, until one says that one has seen it. */
export function NewsNote({ slots, onLooked }: NewsNoteProps) {
  const news = slots.flatMap((slot) => (slot?.news ? [slot.news.by] : []));
  if (news.length === 0) return null;
  const names = [...new Set(news.flatMap((by) => (by === null ? [] : [by])))];
  return (
    <p className="news">
      {names.length === 0 ? "同一张表上的另一人" : names.join("、")}刚修改了本条
      <button type="button" className="linklike" onClick={onLooked}>
        知道了
      </button>
    </p>
  );
}

interface NewsNoteProps {
  slots: readonly (Slot<unknown> | undefined)[];
  onLooked: () => void;
}
