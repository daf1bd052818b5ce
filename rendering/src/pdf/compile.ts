import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AssessmentForm } from "@jianheng/domain/forms";
import type { Paper } from "@jianheng/domain/papers";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { drawForm } from "../form/draw.ts";
import { paperData } from "../paper/data.ts";
import { templateData } from "./data.ts";
import { type FontRole, type Fonts, knownFonts } from "./fonts.ts";

const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));
const FORM = join(TEMPLATES, "assessment-form", "form.typ");
const PAPER = join(TEMPLATES, "paper", "paper.typ");
/** For archives, tagged, every character with its Unicode text; a character that no font has is an error. */
const STANDARD = "a-2a";

/** A Typst compiler with its fonts found: made once, used for many documents. */
export interface FormCompiler {
  typst: NodeCompiler;
  roles: Fonts["roles"];
}

export interface Inputs {
  data: string;
  /** Fail where a text is higher than the cell that was planned for it. */
  check?: "yes";
}

/** A compiler with these fonts; with ours where none are named. */
export function createFormCompiler(fonts: Fonts = knownFonts(undefined).fonts): FormCompiler {
  const typst = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [...fonts.folders] }] });
  const names = namesKnownTo(typst, fonts.names);
  return { typst, roles: { body: withNames(fonts.roles.body, names), heading: withNames(fonts.roles.heading, names) } };
}

function withNames({ families, weight }: FontRole, names: readonly string[]): FontRole {
  const own = families.map((family) => family.toLowerCase());
  return { families: [...families, ...names.filter((name) => !own.includes(name))], weight };
}

/** A font goes by several names; Typst knows it by one, and warns of the others. */
function namesKnownTo(typst: NodeCompiler, names: readonly string[]): string[] {
  const mainFileContent = `#set text(font: json(bytes(sys.inputs.names)))`;
  const warnings = typst.compile({ mainFileContent, inputs: { names: JSON.stringify(names) } }).takeWarnings();
  const unknown = (warnings?.shortDiagnostics ?? []).map(({ message }) => String(message));
  return names.filter((name) => !unknown.some((message) => message.endsWith(`: ${name}`)));
}

/** The form as PDF, in this thread; `at`, the time that the document bears, in milliseconds. */
export function compileForm({ form, compiler, at }: { form: AssessmentForm; compiler: FormCompiler; at: number }) {
  return compileInputs({ inputs: formInputs({ form, compiler }), compiler, at });
}

/** A paper as PDF, in this thread; it bears its own time. */
export function compilePaper({ paper, compiler }: { paper: Paper; compiler: FormCompiler }) {
  const inputs = { data: paperData({ paper, roles: compiler.roles }) };
  return compileInputs({ inputs, compiler, at: Date.parse(paper.at), template: PAPER });
}

/** The inputs of the template for a form. */
export function formInputs({ form, compiler }: { form: AssessmentForm; compiler: FormCompiler }): Inputs {
  return { data: templateData({ drawing: drawForm(form), roles: compiler.roles }) };
}

/** Typst and nothing else: inputs of the template to PDF. */
export function compileInputs({
  inputs,
  compiler: { typst },
  at,
  template = FORM,
}: {
  inputs: Inputs;
  compiler: FormCompiler;
  at: number;
  template?: string;
}): Uint8Array<ArrayBuffer> {
  const compiled = typst.compile({ mainFilePath: template, inputs: { ...inputs } });
  const problems = [compiled.takeError(), compiled.takeWarnings()].flatMap((one) => one?.shortDiagnostics ?? []);
  if (problems.length > 0 || !compiled.result) throw undrawable(problems.map(({ message }) => String(message)));
  try {
    const options = { pdfStandard: STANDARD, creationTimestamp: Math.floor(at / 1000) };
    return new Uint8Array(typst.pdf(compiled.result, options));
  } catch (fault) {
    throw undrawable([...String(fault).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = ""]) => message));
  }
}

/** Typst only warns of a font that isn't there; on an official form that is a fault, as is a character in no font. */
function undrawable(messages: readonly string[]): Error {
  const hint = "Fonts are looked for in our own folder and in the one that JIANHENG_FONTS names.";
  return new Error(`The form can't be drawn as PDF: ${messages.join("; ") || "unknown fault"}. ${hint}`);
}
