export { postsSetUp } from "./posts-set-up.ts";
export { appraisedTable, areaPerHead, threeYearsTo } from "./station-form.ts";
