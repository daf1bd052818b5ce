import { type FindingInput, inputOf, type State } from "@jianheng/domain/assessments";
import type { Member } from "../platform/db/index.ts";
import type { TestHttp } from "../platform/http/testing/http.fixture.ts";
import { best } from "./findings.fixture.ts";
import { type Begun, write } from "./sheets.fixture.ts";

type Fault = FindingInput["faults"][number];
type Known<Value> = { action: string; value: Value };
type Outcome<Value> =
  | ({ is: "saved" } & Known<Value>)
  | { is: "conflict"; theirs: Known<Value> }
  | { is: "refused"; problems: { code: string }[] };

/** What somebody changed of a line on purpose, in what was taken. */
interface Taken {
  mine: FindingInput;
  removed: readonly string[];
  reworded: readonly string[];
  noted: boolean;
}

/** What was answered to all the tabs: by the act that was said to have taken it. */
export class Ledger {
  readonly taken = new Map<string, Taken[]>();
  /** Checks that were answered as touched. */
  readonly touched = new Map<string, string>();
  readonly statuses = new Map<string, number>();
  merged = 0;
  words = 0;

  count(what: string): void {
    this.statuses.set(what, (this.statuses.get(what) ?? 0) + 1);
  }
}

interface Place {
  http: TestHttp;
  begun: Begun;
  by: Member;
  sheet: string;
  lines: readonly string[];
  checks: readonly string[];
  ledger: Ledger;
  random: () => number;
}

/** One page that somebody has open on a sheet: it knows what it was told last, and writes from that. */
export class Tab {
  readonly #of: Place;
  #known = new Map<string, Known<FindingInput>>();
  #touched = new Map<string, Known<boolean>>();

  constructor(of: Place) {
    this.#of = of;
  }

  /** Looks at the sheet again, as one does now and then. */
  async look(): Promise<void> {
    const { http, begun, by, sheet, ledger } = this.#of;
    const answer = await http.send(by, `GET ${begun.path}/sheets/${sheet}`);
    ledger.count(`look ${answer.statusCode}`);
    if (answer.statusCode !== 200) return;
    this.#known = new Map(Object.entries(answer.json().findings));
    this.#touched = new Map(Object.entries(answer.json().touched));
  }

  /** Changes one line or several from what it knows, and takes in what is answered. */
  async edit(): Promise<void> {
    const { http, begun, by, sheet, lines, checks, ledger, random } = this.#of;
    if (random() < 0.2) await this.look();
    const some = lines.filter(() => random() < 0.5);
    const edits = some.map((line) => this.#change(line));
    const findings = edits.map(({ mine, base }) => ({ base: base?.action ?? null, finding: mine }));
    const touched = checks
      .filter(() => random() < 0.1)
      .map((check) => ({ base: this.#touched.get(check)?.action ?? null, check, conforms: random() < 0.5 }));
    const answer = await write(http, begun, by, sheet, { findings, touched });
    const whole =
      answer.statusCode === 200 ? "" : ` ${answer.json().problems?.map((one: { code: string }) => one.code)}`;
    ledger.count(`write ${answer.statusCode}${whole}`);
    if (answer.statusCode !== 200) return;
    const outcomes = answer.json();
    for (const { mine, base } of edits) this.#hear(outcomes.findings[mine.line], { mine, base: base?.value });
    for (const { check } of touched) this.#feel(outcomes.touched[check], check);
  }

  #feel(outcome: Outcome<boolean>, check: string): void {
    const now = this.#now(outcome);
    if (now) this.#touched.set(check, now);
    if (outcome.is === "saved") this.#of.ledger.touched.set(outcome.action, check);
  }

  /** What stands now, as an outcome tells it. */
  #now<Value>(outcome: Outcome<Value>): Known<Value> | undefined {
    const why = outcome.is === "refused" ? ` ${outcome.problems.map(({ code }) => code)}` : "";
    this.#of.ledger.count(`${outcome.is}${why}`);
    if (outcome.is === "refused") return undefined;
    return outcome.is === "conflict" ? outcome.theirs : { action: outcome.action, value: outcome.value };
  }

  #hear(outcome: Outcome<FindingInput>, { mine, base }: { mine: FindingInput; base: FindingInput | undefined }): void {
    const { ledger } = this.#of;
    const now = this.#now(outcome);
    if (now) this.#known.set(mine.line, now);
    if (outcome.is !== "saved") return;
    const { action, value } = outcome;
    if (value.faults.length !== mine.faults.length) ledger.merged += 1;
    const before = base?.faults ?? [];
    const changed = (one: Fault) => mine.faults.some(({ id, what }) => id === one.id && what !== one.what);
    const taken = {
      mine,
      removed: before.filter(({ id }) => !mine.faults.some((one) => one.id === id)).map(({ id }) => id),
      reworded: before.filter(changed).map(({ id }) => id),
      noted: mine.note !== (base?.note ?? null),
    };
    ledger.taken.set(action, [...(ledger.taken.get(action) ?? []), taken]);
  }

  #change(line: string) {
    const { random, ledger } = this.#of;
    const base = this.#known.get(line);
    const value = base?.value ?? best(line);
    const { faults } = value;
    const one = faults[Math.floor(random() * faults.length)];
    const dice = random();
    ledger.words += 1;
    const what = `${this.#of.sheet}-${ledger.words}`;
    const added = { id: `f${ledger.words}`, what, evidence: [] };
    if (dice < 0.1) return { base, mine: { ...value, note: what } };
    if (dice < 0.3 && one) return { base, mine: { ...value, faults: faults.filter((other) => other !== one) } };
    if (dice < 0.5 && one) {
      return { base, mine: { ...value, faults: faults.map((other) => (other === one ? { ...one, what } : other)) } };
    }
    return { base, mine: { ...value, faults: [...faults, added] } };
  }
}

/** What is wrong between one state of a sheet and the next, by what was answered to who wrote: faults lost or changed. */
export function lostIn(before: State, after: State, ledger: Ledger): string[] {
  return after.sheets.flatMap((sheet) => {
    const was = before.sheets.find(({ id }) => id === sheet.id);
    return Object.entries(sheet.findings).flatMap(([line, finding]) => {
      const old = was?.findings[line];
      if (old === undefined || old === finding) return [];
      const taken = ledger.taken.get(finding.stamp.action) ?? [];
      return lost(inputOf(old), inputOf(finding), taken).map((what) => `${sheet.id} ${line} ${what}`);
    });
  });
}

function lost(old: FindingInput, now: FindingInput, taken: readonly Taken[]): string[] {
  const faults = old.faults.flatMap(({ id, what }) => {
    const kept = now.faults.find((one) => one.id === id);
    if (!kept) return taken.some(({ removed }) => removed.includes(id)) ? [] : [`${id} is gone`];
    if (kept.what === what) return [];
    return taken.some(({ reworded }) => reworded.includes(id)) ? [] : [`${id} was changed`];
  });
  const noted = old.note === now.note || taken.some((one) => one.noted);
  return [...faults, ...(noted ? [] : ["the note was changed"])];
}
