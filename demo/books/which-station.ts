/** The station of the demonstration, counted from 0, that has not begun to keep its books: the example's workbooks are its. */
export const EXAMPLE = 23;
