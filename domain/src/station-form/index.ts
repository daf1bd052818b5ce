export { appraisedTable, areaPerHead, threeYearsTo } from "./station-form.ts";
