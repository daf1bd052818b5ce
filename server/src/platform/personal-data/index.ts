export { type PersonalData, personalData } from "./personal-data.ts";
