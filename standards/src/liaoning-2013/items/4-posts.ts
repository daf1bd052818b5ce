import { item } from "../../build.ts";
import { equipmentPost, examinationPost, generalPost } from "./4-posts/functions.ts";
import { representative, staffing, topManager } from "./4-posts/management.ts";

export const posts = item("4", "岗位职责和能力要求", { points: 20 }, [
  staffing,
  topManager,
  representative,
  generalPost,
  examinationPost,
  equipmentPost,
]);
