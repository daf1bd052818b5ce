import type { Sheet } from "@jianheng/domain/scoring";
import type { Edition } from "@jianheng/domain/standards";

/** A checked sheet with the edition that it is scored under. */
export interface LoadedSheet {
  edition: Edition;
  sheet: Sheet;
}
