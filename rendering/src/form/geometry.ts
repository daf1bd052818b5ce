/** A4 upright, as the papers are. Lengths in points. */
export const PAGE = { width: 595.28, height: 841.89, top: 44, bottom: 46, side: 48 };

/** Kept free at the foot of each page, for programs whose lines are a little higher than ours. */
const SPARE = 14;

/** Room for a page's heading and tables. */
export const ROOM = PAGE.height - PAGE.top - PAGE.bottom - SPARE;

/** Title and sheet label above a table. */
export const TITLE = { size: 15, space: 13 };
export const LABEL = { size: 10, height: 18 };
/** Above a table that stands at the top of its page: Word needs a paragraph between two tables. */
export const GAP = 4;
/** The side of a QR code, its white margin included: 26 mm, a dot of half a millimetre or so. */
export const CODE = 74;
/** Small print. */
export const SMALL = 8.5;

/** Between a cell's border and its text. */
export const INSET = { x: 3.5, y: 3 };

export const WIDTH = PAGE.width - 2 * PAGE.side;

/** Column widths out of shares of the page's width, which they fill. */
function columnsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((one, other) => one + other, 0);
  return shares.map((share) => Math.round((share / sum) * WIDTH * 10) / 10);
}

/** item, indicator, check, points, method, result: the method is the widest. */
export const FORM_COLUMNS = columnsOf([58, 70, 134, 36, 158, 43]);
/** line, title, of, points, lost, why, note */
export const LOSS_COLUMNS = columnsOf([42, 112, 38, 40, 40, 119, 108]);

/** From one line of text to the next. */
export function pitchOf(size: number): number {
  return Math.round(size * 1.4 * 2) / 2;
}
