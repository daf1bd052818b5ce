export { type DictionaryEdition, dictionaryEditions, type Occupation, occupations } from "./occupations.ts";
