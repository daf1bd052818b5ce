import {
  type Action,
  type ActionOf,
  type ActionType,
  type Actor,
  append,
  type ContentOf,
  type State,
} from "@jianheng/domain/assessments";
import type { Day, Dice } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import { thrownId } from "../dice.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** China is eight hours ahead, all year round: a working day begins at one o'clock UTC. */
const CHINA = 8 * HOUR;

/** The log of a made-up assessment in the making. Every act has passed the domain's rules: one that they refuse is a fault. */
export class Journal {
  readonly log: Action[] = [];
  readonly edition: Edition;
  readonly dice: Dice;
  #state: State | null = null;
  #at = 0;

  constructor({ edition, dice }: { edition: Edition; dice: Dice }) {
    this.edition = edition;
    this.dice = dice;
  }

  get state(): State {
    if (this.#state === null) throw new Error("nothing has begun yet");
    return this.#state;
  }

  /** The day on which the next act is done. */
  get day(): Day {
    return new Date(this.#at + CHINA).toISOString().slice(0, 10);
  }

  /** Goes on in the morning of a day; later, where that day's work is under way. */
  on(day: Day): void {
    this.#at = Math.max(this.#at, Date.parse(`${day}T01:00:00Z`) + this.dice(30) * MINUTE);
  }

  /** Somebody does something, a little after what was done before; answers the action's id. */
  does<T extends ActionType>(by: Actor, type: T, content: ContentOf<T>): string {
    this.#at += (20 + this.dice(60)) * 1000;
    const [id, at, { day }] = [thrownId(this.dice), new Date(this.#at).toISOString(), this];
    const action = { ...content, type, id, at, day, by } as unknown as ActionOf<T> & Action;
    const done = append({ state: this.#state, action, edition: this.edition });
    if (!done.ok) throw new Error(`${type}: ${done.problems.map(({ at, code }) => `${at} ${code}`).join(", ")}`);
    this.log.push(action);
    this.#state = done.value;
    return id;
  }
}
