import type { Requirement } from "./objectModel";

/** Requirement sets and their highest version, as a host declares them: { ExcelApi: "1.15" }. */
export type RequirementSets = Readonly<Record<string, string>>;

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

/** "1.7" stands for ExcelApi 1.7. */
export function isSupported(requirement: Requirement, sets: RequirementSets): boolean {
  const [name, version] = requirement.includes(" ")
    ? (requirement.split(" ", 2) as [string, string])
    : ["ExcelApi", requirement];
  const declared = sets[name];
  return declared !== undefined && compareVersions(declared, version) >= 0;
}

export const writtenOut = (requirement: Requirement) =>
  requirement.includes(" ") ? requirement : `ExcelApi ${requirement}`;
