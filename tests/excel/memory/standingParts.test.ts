import { findColumns, findStanding } from "../../../src/excel/memory/standingParts";

const remembered = [
  { key: "1", name: "Goals" },
  { key: "2", name: "Kpis" },
  { key: "3", name: "Phasing" },
  { key: "5", name: "Actuals" },
];
const namesOf = (items: readonly { id: string; name: string }[], parts: readonly (typeof remembered)[number][]) => {
  const find = findStanding(remembered, items);
  return parts.map((part) => find(part)?.name);
};
const item = (id: string, name: string) => ({ id, name });

describe("parts of a plan are found again", () => {
  it("by their ids when the user renames them, into each other's names, too", () => {
    const items = [
      item("1", "Kpis"),
      item("2", "Goals"),
      item("3", "Phasing"),
      item("4", "Mine"),
      item("5", "Actuals"),
    ];
    expect(namesOf(items, remembered)).toEqual(["Kpis", "Goals", "Phasing", "Actuals"]);
  });

  it("by their names when the file's ids were made anew, though an id may be another part's now", () => {
    const items = [item("2", "Goals"), item("3", "Kpis"), item("1", "Phasing"), item("5", "Actuals")];
    expect(namesOf(items, remembered)).toEqual(["Goals", "Kpis", "Phasing", "Actuals"]);
  });

  it("not by the name of a part that is gone when another part was given that name", () => {
    const items = [item("2", "Goals"), item("3", "Phasing"), item("5", "Actuals")];
    expect(namesOf(items, remembered)).toEqual([undefined, "Goals", "Phasing", "Actuals"]);
  });

  it("by name alone while the id of what was written is not known", () => {
    const find = findColumns({ old: { key: 7, header: "Target" }, added: { key: -1, header: "Owner" } }, [
      { id: 7, name: "Our target" },
      { id: 8, name: "Owner" },
    ]);
    expect([find("old")?.name, find("added")?.name, find("none")]).toEqual(["Our target", "Owner", undefined]);
  });
});
