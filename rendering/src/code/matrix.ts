import QRCode from "qrcode";

/** White dots that a QR code needs around it. */
const QUIET = 4;

/** The dots of a QR code, its white margin included. */
export interface Matrix {
  size: number;
  dark(column: number, row: number): boolean;
}

/** The dots that say `content`; a seventh of them may be lost, as on stamped paper. */
export function matrixOf(content: string): Matrix {
  const { data, size } = QRCode.create(content, { errorCorrectionLevel: "M" }).modules;
  const inside = (at: number) => at >= 0 && at < size;
  return {
    size: size + 2 * QUIET,
    dark(column, row) {
      const [x, y] = [column - QUIET, row - QUIET];
      return inside(x) && inside(y) && data[y * size + x] === 1;
    },
  };
}
