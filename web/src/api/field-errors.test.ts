import { describe, expect, it } from "vitest";
import { fieldErrors } from "./field-errors.ts";

const problem = (at: string, zh = at) => ({ at, code: "wrong", message: { zh, en: zh } });

describe("problems of a form", () => {
  it("stand at their fields, all of them, and the rest above the form", () => {
    const problems = [problem("$.name", "甲"), problem("$.name", "乙"), problem("", "丙"), problem("$.secret", "丁")];
    expect(fieldErrors(problems, ["name", "mobile"])).toEqual({ fields: { name: ["甲", "乙"] }, rest: ["丙", "丁"] });
  });

  it("find fields inside of others, and the nearest one around them", () => {
    const fields = ["document", "document.number", "people"];
    const places = ["$.document.number", "$.document.title", "$.people[2].name", "$.documents"];
    expect(
      fieldErrors(
        places.map((at) => problem(at)),
        fields,
      ),
    ).toEqual({
      fields: {
        "document.number": ["$.document.number"],
        document: ["$.document.title"],
        people: ["$.people[2].name"],
      },
      rest: ["$.documents"],
    });
  });

  it("of a query stand at the fields of a filter", () => {
    expect(fieldErrors([problem("query.from")], ["from"]).fields).toEqual({ from: ["query.from"] });
  });
});
