import type { Row } from "@jianheng/domain/registers";
import type { Book } from "./book.ts";

/** What is amiss in the books of some stations, for a reader to find. */
export interface BookFault {
  what: string;
  change: (book: Book) => void;
}

/** Faults as inspectors know them; each is in the books of several stations. */
export const bookFaults: readonly BookFault[] = [
  fault("two batches without an inspection of the machines", (book) => {
    const batches = newest(book, "batch", 2);
    remove(book, "equipment-check", (row) => batches.includes(String(row.batch)));
  }),
  fault("a batch without a conclusion", (book) => change(book, "batch", 1, { conclusion: null })),
  fault("an examiner whose appointment ended before the batch", (book) =>
    change(book, "examiner-appointment", 1, { validUntil: book.day(-200) }),
  ),
  fault("two of the staff without integrity files", (book) => {
    const files = book.records.filter(({ register }) => register === "integrity-file").slice(0, 2);
    book.records.splice(0, book.records.length, ...book.records.filter((one) => !files.includes(one)));
  }),
  fault("feedback on examiners never sent", (book) => change(book, "batch-duty", 0, { feedbackSentOn: null })),
  fault("a complaint not answered for three weeks", (book) =>
    change(book, "complaint", 0, { receivedOn: book.day(-21), answeredOn: null }),
  ),
  fault("the letter with the authority ran out", (book) =>
    change(book, "responsibility-letter", 0, { validUntil: book.day(-15) }),
  ),
  fault("a review without the results of measures before", (book) => {
    const review = book.records.find(({ register }) => register === "management-review");
    if (!review) return;
    const inputs = (review.values.inputs as readonly string[]).filter((one) => one !== "follow-up");
    review.values = { ...review.values, inputs };
  }),
  fault("papers handed over with one signature", (book) =>
    changeWhere(book, "paper-step", { step: "handover" }, { signers: 1 }),
  ),
  fault("rules in force before they were approved", (book) => {
    changeWhere(book, "system-document", { kind: "fees" }, { approvedOn: book.day(-380) });
  }),
  fault("machines not maintained for a year", (book) =>
    changeWhere(book, "equipment-check", { kind: "maintenance" }, { doneOn: book.day(-400) }),
  ),
  fault("a plan filed late", (book) => {
    const year = Number(book.day(0).slice(0, 4));
    changeWhere(book, "annual-plan", { year }, { filedOn: `${year - 1}-12-22` });
  }),
  fault("marks wrong in four of a hundred", (book) =>
    change(book, "batch", 0, { markingSampled: 100, markingWrong: 24 }),
  ),
];

/** What turned amiss yesterday or today, whatever day it is: seen as what got worse this month. */
export const bookTurns: readonly BookFault[] = [
  fault("the letter with the authority ran out yesterday", (book) =>
    change(book, "responsibility-letter", 0, { validUntil: book.day(-1) }),
  ),
  fault("machines not maintained for a year today", (book) =>
    changeWhere(book, "equipment-check", { kind: "maintenance" }, { doneOn: book.day(-365) }),
  ),
  fault("a complaint whose time ran out yesterday", (book) =>
    change(book, "complaint", 0, { receivedOn: book.day(-8), answeredOn: null }),
  ),
];

function fault(what: string, change: BookFault["change"]): BookFault {
  return { what, change };
}

function change(book: Book, register: string, index: number, parts: Row): void {
  const record = book.records.filter((one) => one.register === register)[index];
  if (record) record.values = { ...record.values, ...parts };
}

function changeWhere(book: Book, register: string, of: Row, parts: Row): void {
  const record = book.records.find(
    (one) => one.register === register && Object.entries(of).every(([name, value]) => one.values[name] === value),
  );
  if (record) record.values = { ...record.values, ...parts };
}

function newest(book: Book, register: string, many: number): string[] {
  return book.records
    .filter((one) => one.register === register)
    .slice(0, many)
    .map(({ id }) => id);
}

function remove(book: Book, register: string, of: (row: Row) => boolean): void {
  const kept = book.records.filter((one) => one.register !== register || !of(one.values));
  book.records.splice(0, book.records.length, ...kept);
}
