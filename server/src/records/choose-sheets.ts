import type { Problem } from "@jianheng/domain/kernel";
import {
  importOrder,
  mayKeep,
  OWN_SHEETS,
  type Register,
  registerOfSheet,
  sheetName,
} from "@jianheng/domain/registers";
import type { SeenSheet, Unreadable } from "@jianheng/rendering/table";
import { notTheKeeper } from "./keepers.ts";

/** A sheet that is read into a register. */
export interface ChosenSheet {
  file: number;
  name: string;
  register: Register;
  /** Cells that would be read as empty. */
  unreadable?: Unreadable;
  /** When its workbook was taken out of the system, where that says so. */
  takenOutAt?: string;
}

/** A sheet that is passed over, and why. */
export interface PassedSheet {
  file: number;
  sheet: string;
  why: "no-register" | "hidden";
}

/** Which sheets of some workbooks are read, in their order, and what is wrong with them as a whole. */
export interface Choice {
  sheets: readonly ChosenSheet[];
  passed: readonly PassedSheet[];
  problems: readonly SheetProblem[];
  /** The registers whose sheets are not read for it. */
  unread: ReadonlySet<string>;
}

/** What is wrong with a sheet as a whole; with no name, with its workbook. */
export interface SheetProblem {
  file: number;
  sheet: string;
  problem: Problem;
}

/** Chooses by the names of the sheets; where one register is asked for, its sheet, else the first one, whatever it is called. */
export function chooseSheets(
  files: readonly (readonly SeenSheet[])[],
  { only, post }: { only?: Register; post: string },
): Choice {
  const all = files.flatMap((sheets, file) => sheets.map((sheet) => ({ ...sheet, file })));
  if (only) {
    const own = all.find(({ name }) => name === sheetName(only)) ?? all[0];
    return judged(own ? [{ ...own, register: only }] : [], { passed: [], post });
  }
  const named = all.map((sheet) => ({ ...sheet, register: registerOfSheet(sheet.name) }));
  const passed = named.flatMap(({ file, name, hidden, register }): PassedSheet[] => {
    if (register && hidden) return [{ file, sheet: name, why: "hidden" }];
    return register || hidden || OWN_SHEETS.includes(name) ? [] : [{ file, sheet: name, why: "no-register" }];
  });
  const chosen = named.flatMap(({ register, hidden, ...sheet }) =>
    register && !hidden ? [{ ...sheet, hidden, register }] : [],
  );
  return judged(chosen, { passed, post });
}

type Known = SeenSheet & ChosenSheet;

function judged(chosen: readonly Known[], { passed, post }: { passed: readonly PassedSheet[]; post: string }): Choice {
  if (chosen.length === 0) {
    return { sheets: [], passed, problems: [{ file: 0, sheet: "", problem: NO_REGISTER }], unread: new Set() };
  }
  const problems = chosen.flatMap(({ register, file, name }, at): SheetProblem[] => {
    const first = chosen.findIndex((other) => other.register === register);
    const found = [
      ...(first < at ? [{ at: name, ...TWICE(register) }] : []),
      ...(first === at && !mayKeep({ register, post }) ? [{ ...notTheKeeper(register), at: name }] : []),
    ];
    return found.map((problem) => ({ file, sheet: name, problem }));
  });
  const others = chosen.filter(({ register }) => !mayKeep({ register, post }));
  const unread = new Set(others.map(({ register }) => register.id));
  return { sheets: importOrder(chosen.filter(({ register }) => !unread.has(register.id))), passed, problems, unread };
}

const NO_REGISTER: Problem = {
  at: "",
  code: "no-register-sheet",
  message: {
    zh: "没有一张工作表的名称是台账名称（如“鉴定批次”）：请按模板命名工作表",
    en: "no sheet is called as a register is: name the sheets as the templates do",
  },
};

function TWICE({ words }: Register) {
  return {
    code: "register-twice",
    message: {
      zh: `“${words.zh}”在一次导入中只能有一张工作表：请合并，或分次导入`,
      en: `only one sheet of “${words.en}” can be imported at a time: join them, or bring them one after the other`,
    },
  };
}
