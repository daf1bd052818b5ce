import { SESSION_LIMITS } from "@jianheng/domain/accounts";
import type { Settings } from "../services.ts";

const MINUTE = 60_000;

/** Since when a session must have been used, and since when begun, to live at a moment. */
export interface AliveSince {
  seenAfter: Date;
  startedAfter: Date;
}

/** What it takes to live at a moment, as the installation is set. */
export function aliveSince(settings: Settings, at: Date): AliveSince {
  const { idleMinutes, absoluteHours } = settings.sessionLimits ?? SESSION_LIMITS;
  return {
    seenAfter: new Date(at.getTime() - idleMinutes * MINUTE),
    startedAfter: new Date(at.getTime() - absoluteHours * 60 * MINUTE),
  };
}
