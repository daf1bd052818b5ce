export { installationKey } from "./installation-key.ts";
