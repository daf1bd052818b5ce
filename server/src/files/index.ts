export { asAttachment, setFileHeaders } from "./headers.ts";
export { routes } from "./routes.ts";
export { sweeping } from "./sweeping.ts";
