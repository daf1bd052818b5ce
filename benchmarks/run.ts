import { availableParallelism } from "node:os";
import { cliStart } from "./cli-start.ts";
import { formPdf } from "./form-pdf.ts";
import { report } from "./measure.ts";
import { scoring } from "./score.ts";

/** Every headline figure, each beside its peer or its limit in the same run. */
console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);
console.log(report(await scoring()));
console.log(report(await formPdf()));
console.log(report(cliStart()));
