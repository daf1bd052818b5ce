export { type Correctable, type Correction, correctionOf, correctionProblems } from "./correction.ts";
export { policy } from "./policy.ts";
export { type DictionaryLoad, readDictionary } from "./read-dictionary.ts";
export { DICTIONARY, planDictionary } from "./template.ts";
