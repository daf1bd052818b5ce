import { crc32, deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

/** What is written into a PDF's pages: words in a font that it doesn't bring, Chinese ones too, and a scanned image. */
const FIRST = `BT /F1 40 Tf 40 260 Td (Jianheng) Tj ET
BT /F2 40 Tf 40 180 Td <92748861> Tj ET
q 120 0 0 80 40 40 cm /Scan Do Q`;
const SECOND = "1 0 0 rg 0 0 300 300 re f";

/** Eight white lines of Group 4, as scanners write them, and the end; shown inverted: a black block. */
const SCAN = Buffer.from([0xff, 0x00, 0x10, 0x01]);

/** A PDF of two pages, 300 points each way. */
export function samplePdf(): Buffer {
  const page = (content: number) =>
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents ${content} 0 R/Resources<</Font<</F1 7 0 R/F2 8 0 R>>/XObject<</Scan 11 0 R>>>>>>`;
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>",
    page(4),
    stream("", Buffer.from(FIRST)),
    page(6),
    stream("", Buffer.from(SECOND)),
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[9 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 10 0 R>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
    stream(
      "/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray/Decode[1 0]/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 8/Rows 8>>",
      SCAN,
    ),
  ]);
}

function stream(entries: string, bytes: Buffer): Buffer {
  const head = `<<${entries}/Length ${bytes.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\nendstream")]);
}

function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  let whole = Buffer.from("%PDF-1.7\n");
  const places = objects.map((object, index) => {
    const at = whole.length;
    whole = Buffer.concat([whole, Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${whole.length}\n%%EOF\n`;
  return Buffer.concat([whole, Buffer.from(table + end)]);
}

/** A PNG of one colour. */
export function samplePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const line = Buffer.concat([Buffer.alloc(1), Buffer.alloc(width * 3, 0x77)]);
  const lines = deflateSync(Buffer.concat(Array<Buffer>(height).fill(line)));
  const parts = [chunk("IHDR", head), chunk("IDAT", lines), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...parts]);
}

function chunk(kind: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), bytes]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A document of a word processor, as far as its parts tell. */
export function sampleDocx(): Buffer {
  const part = strToU8("<x/>");
  return Buffer.from(zipSync({ "[Content_Types].xml": part, "word/document.xml": part }));
}
