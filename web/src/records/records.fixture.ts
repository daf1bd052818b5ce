import { type Column, findRegister, type Register } from "@jianheng/domain/registers";

/** A register that there is. */
export function theRegister(id: string): Register {
  const register = findRegister(id);
  if (!register) throw new Error(`there is no register ${id}`);
  return register;
}

/** A column of it. */
export function theColumn(register: string, id: string): Column {
  const column = theRegister(register).columns.find((one) => one.id === id);
  if (!column) throw new Error(`${register} has no column ${id}`);
  return column;
}
