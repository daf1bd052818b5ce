export { policy } from "./policy.ts";
export { type DictionaryLoad, readDictionary } from "./read-dictionary.ts";
export { DICTIONARY, planDictionary } from "./template.ts";
