import { z } from "zod";

/** Points as a paper prints them: not negative, no finer than 1/100. */
export const printedPoints = z.number().nonnegative().multipleOf(0.01);
