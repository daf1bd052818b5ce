export {
  codeSources,
  type DictionaryEdition,
  dictionaryEditions,
  type Occupation,
  occupations,
} from "./occupations.ts";
