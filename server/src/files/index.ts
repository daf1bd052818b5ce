export { factsOf, fileFacts } from "./answer.ts";
export { asAttachment, setFileHeaders } from "./headers.ts";
export { readWorkbook } from "./read-workbook.ts";
export { routes } from "./routes.ts";
export { type Sent, sendFile, sendPreview } from "./send-file.ts";
export { listNamed } from "./store.ts";
export { sweeping } from "./sweeping.ts";
export { keepContent, type Taken, takeFile, useFile } from "./take-file.ts";
