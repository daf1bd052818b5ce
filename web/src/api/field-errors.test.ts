import { describe, expect, it } from "vitest";
import { fieldErrors, fieldNames } from "./field-errors.ts";

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

describe("the fields of a form", () => {
  it("are those of its values, of a list of entries the list and each entry's own", () => {
    const values = { conclusion: "qualified", conditions: [{ what: "补证", until: undefined }], lines: ["1.1"] };
    expect(fieldNames(values)).toEqual([
      "conclusion",
      "conditions",
      "conditions.0.what",
      "conditions.0.until",
      "lines",
    ]);
  });

  it("show what is wrong with an entry at the entry, and with their number at the list", () => {
    const fields = fieldNames({ conditions: [{ what: "", until: "" }], lines: ["1.1"] });
    const told = fieldErrors(
      [problem("$.conditions[0].until"), problem("$.conditions"), problem("$.lines[0]")],
      fields,
    );
    expect(Object.keys(told.fields)).toEqual(["conditions.0.until", "conditions", "lines"]);
  });

  it("show a place that is called otherwise at the field that it is given by, if that is there", () => {
    const [others, wrong] = [{ override: "reason" }, [problem("$.override.reason")]];
    expect(fieldErrors(wrong, ["reason"], others).fields).toEqual({ reason: ["$.override.reason"] });
    expect(fieldErrors(wrong, ["who"], others).rest).toEqual(["$.override.reason"]);
  });
});
