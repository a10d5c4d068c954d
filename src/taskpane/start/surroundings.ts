/** Where the page finds itself. */
export type Surroundings = "excel" | "otherProgram" | "officeMissing";

/** Waits for Office.js to say what hosts the page; "officeMissing" if Office.js itself could not be loaded. */
export async function surroundings(): Promise<Surroundings> {
  if (typeof Office === "undefined") return "officeMissing";
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "otherProgram";
}
