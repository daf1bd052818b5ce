import { stampOf } from "../parts.ts";
import { isOfficial } from "../people.ts";
import { unless } from "../problem.ts";
import { verb } from "../verb.ts";

/** The printed form came back with stamps and hand-written signatures: its scan is kept beside the snapshot it prints. */
export const attachScan = verb<"attach-scan">({
  type: "attach-scan",
  when: ["published", "closed"],
  standing: ({ state, by }) => unless(isOfficial(state, by), "$", "not-the-authority", NOT_YOURS),
  refusals: ({ state, action }) => {
    const { publication, closed, scans } = state;
    const printed = [publication?.snapshot, closed?.snapshot];
    return [
      ...unless(printed.includes(action.snapshot), "$.snapshot", "other-snapshot", OTHER),
      ...unless(!scans.some(({ file }) => file === action.file), "$.file", "given-twice", TWICE),
    ];
  },
  apply: (state, action) => {
    const { file, snapshot } = action;
    return { ...state, scans: [...state.scans, { file, snapshot, stamp: stampOf(action) }] };
  },
});

const NOT_YOURS = { zh: "由公示机关上传", en: "the authority that published attaches it" };
const OTHER = { zh: "扫描件二维码与本次结果不符，请核对", en: "the scan is of another snapshot; check its QR code" };
const TWICE = { zh: "这份扫描件已上传", en: "this scan is attached already" };
