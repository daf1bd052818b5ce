import decode from "qr/decode.js";
import { openPdf } from "../../ui/preview/open-pdf.ts";
import { hashIn } from "./hash-in.ts";

/** As wide as a page is read: a code of 30 mm has several points for each of its modules then. */
const WIDTH = 1600;
const MOST_PAGES = 30;
const LONGEST_MS = 2000;

/** The hash in the code of a scanned form, be it a picture or a PDF; nothing where none can be read. */
export async function findCode(file: File): Promise<string | undefined> {
  try {
    return file.type === "application/pdf" ? await codeInPdf(file) : await codeInPicture(file);
  } catch {
    // Whatever the browser can't open has a number below its code, which can be typed in.
    return undefined;
  }
}

async function codeInPicture(file: File): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, WIDTH / picture.width);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return codeOn(canvas);
}

/** From the last page on: the code stands with the signatures. */
async function codeInPdf(file: File): Promise<string | undefined> {
  const pdf = await openPdf(file);
  try {
    for (let page = pdf.pages; page > Math.max(0, pdf.pages - MOST_PAGES); page--) {
      const canvas = document.createElement("canvas");
      await pdf.draw({ page, canvas, width: WIDTH }).drawn;
      const found = codeOn(canvas);
      if (found) return found;
    }
    return undefined;
  } finally {
    pdf.close();
  }
}

function codeOn(canvas: HTMLCanvasElement): string | undefined {
  const { width, height } = canvas;
  const data = canvas.getContext("2d")?.getImageData(0, 0, width, height).data;
  if (!data) return undefined;
  try {
    return hashIn(decode({ width, height, data }, { timeLimit: LONGEST_MS }));
  } catch {
    // The library throws where there is no code on a page.
    return undefined;
  }
}
