import { functionMetadata } from "../../scripts/function-metadata";
import { describedFunctions } from "../../src/core/functions";
import { kpiCatalogue } from "../../src/core/kpi";
import { languages } from "../../src/core/languages";

describe.each(languages)("the metadata in %s", (language) => {
  const metadata = functionMetadata(language, { helpUrl: "https://example.org/help/functions/" });

  test("holds every function of the catalogue, then the check of goals, under one name in all languages", () => {
    const ids = [...kpiCatalogue.map(({ id }) => id), "SMART"];
    expect(metadata.functions.map(({ id }) => id)).toEqual(ids);
    expect(metadata.functions.map(({ name }) => name)).toEqual(ids);
  });

  test("names and describes every argument, optional ones last", () => {
    metadata.functions.forEach(({ parameters }, index) => {
      const { arguments: defined } = describedFunctions[index] as (typeof describedFunctions)[number];
      expect(parameters.map(({ name }) => name)).toEqual(defined.map(({ label }) => label[language]));
      expect(parameters.map(({ description }) => description)).toEqual(
        defined.map(({ description }) => description[language]),
      );
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    });
  });

  test("lets errors through and answers rows, as the code does", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result } of metadata.functions) {
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
      for (const parameter of parameters) expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  });

  test("offers the values of every enumerated argument, with a tooltip each", () => {
    const used = metadata.functions.flatMap(({ parameters }) => parameters.flatMap((one) => one.customEnumId ?? []));
    expect(metadata.enums.map(({ id }) => id).sort()).toEqual([...new Set(used)].sort());
    for (const { type, values } of metadata.enums) {
      for (const value of values) {
        expect(typeof (type === "string" ? value.stringValue : value.numberValue)).toBe(type);
        expect(value.tooltip).not.toBe("");
      }
    }
  });

  test("keeps the rules of Excel for ids, names and sizes", () => {
    for (const { id, description, parameters, helpUrl } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
      expect(new URL(helpUrl).pathname).toContain(id);
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(512);
      }
      for (const { name } of parameters) expect(name.length).toBeLessThanOrEqual(64);
    }
    expect(Buffer.byteLength(JSON.stringify(metadata))).toBeLessThan(1_000_000);
  });
});

test("ids, enums and their values are the same in every language", () => {
  const shape = (language: (typeof languages)[number]) => {
    const { functions, enums } = functionMetadata(language, { helpUrl: "https://example.org/" });
    return {
      functions: functions.map(({ id, parameters }) => [id, parameters.map((one) => one.customEnumId)]),
      enums: enums.map(({ id, values }) => [id, values.map((one) => one.stringValue ?? one.numberValue)]),
    };
  };
  expect(shape("zh-CN")).toEqual(shape("en-US"));
});
