import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A square picture: the cell it begins in, and how far from its left and upper edge; lengths in points. */
export interface PlacedImage {
  data: Uint8Array;
  row: number;
  column: number;
  left: number;
  top: number;
  side: number;
  altText: string;
}

/** Points to the units of drawings. */
const EMU = 12_700;
/** One time for all: a file says in itself what it was made from. */
const TIME = "2000-01-01T00:00:00";

/**
 * The file of the library with what it can't say: how large its pictures are (it hangs them between the corners of
 * cells, which stretches them), and whose program wrote it. `images`: of each sheet that has any.
 */
export function mendFile(bytes: Uint8Array, images: readonly (readonly PlacedImage[])[]): Uint8Array {
  const files = unzipSync(bytes);
  const change = (name: string, by: (text: string) => string) => {
    const file = files[name];
    if (file) files[name] = strToU8(by(strFromU8(file)));
  };
  change("docProps/app.xml", (xml) => xml.replace(/<Application>[^<]*/, "<Application>鉴衡"));
  for (const [sheet, own] of images.entries()) {
    change(`xl/drawings/drawing${sheet + 1}.xml`, (xml) => {
      let next = 0;
      return xml.replace(/<xdr:twoCellAnchor>.*?<\/xdr:twoCellAnchor>/gs, (anchor) => {
        const image = own[next++];
        return image ? hung(anchor, image) : anchor;
      });
    });
  }
  return zipSync(files, { mtime: TIME });
}

/** Hung from one corner, at its own size. */
function hung(anchor: string, { row, column, left, top, side }: PlacedImage): string {
  const [x, y, size] = [left, top, side].map((points) => Math.round(points * EMU));
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${x}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y}</xdr:rowOff></xdr:from>`;
  return anchor
    .replace(/<xdr:from>.*?<\/xdr:to>/s, `${from}<xdr:ext cx="${size}" cy="${size}"/>`)
    .replace(/<a:ext [^>]*\/>/, `<a:ext cx="${size}" cy="${size}"/>`)
    .replaceAll("xdr:twoCellAnchor", "xdr:oneCellAnchor");
}
