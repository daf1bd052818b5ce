/** What the address of an office's 今日体检 asks for. */
export type Wanted = {
  edition?: string;
  /** One of the offices below. */
  within?: string;
  band?: string;
  only?: Only;
  sort?: Sort;
  /** A part of the name. */
  q?: string;
};

/** Which stations are shown. */
export const onlyWords = {
  worse: "本月变差",
  failed: "有前提条件不符合或否决情形",
  open: "无台账记录或尚未推算",
} as const;
export type Only = keyof typeof onlyWords;

/** What they are ordered by. */
export const sortWords = { change: "本月变化，变差的在前", score: "最高可得分，低的在前", name: "名称" } as const;
export type Sort = keyof typeof sortWords;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an address asks for, without what there is not. */
export function wantedOf(asked: Readonly<Record<string, string | undefined>>): Wanted {
  const { edition, within, band, only, sort, q } = asked;
  return {
    ...(edition !== undefined && { edition }),
    ...(within !== undefined && ID.test(within) ? { within } : {}),
    ...(band !== undefined && { band }),
    ...(q !== undefined && { q }),
    ...(only !== undefined && only in onlyWords ? { only: only as Only } : {}),
    ...(sort !== undefined && sort in sortWords ? { sort: sort as Sort } : {}),
  };
}

/** What stands beside `change`, or nothing of it. */
export function changed(wanted: Wanted, change: { [Name in keyof Wanted]: Wanted[Name] | undefined }): Wanted {
  const all = Object.entries({ ...wanted, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all);
}
