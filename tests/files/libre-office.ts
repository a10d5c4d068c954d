import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const candidates = [
  process.env["SOFFICE_PATH"] ?? "",
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

function findOffice(): string | undefined {
  return candidates.find((candidate) => {
    try {
      execFileSync(candidate, ["--version"], { stdio: "ignore", timeout: 30_000 });
      return true;
    } catch {
      return false;
    }
  });
}

const office = findOffice();
export const hasLibreOffice = office !== undefined;
if (office === undefined) {
  process.stderr.write("Tests with LibreOffice are skipped: install it, or set SOFFICE_PATH to its executable.\n");
}

/** `it` where LibreOffice is there; elsewhere the test is skipped, and its name says what is missing. */
export function itWithLibreOffice(name: string, test: () => Promise<void>, timeout = 180_000): void {
  if (office) it(name, test, timeout);
  else it.skip(`${name} (skipped: install LibreOffice or set SOFFICE_PATH)`, test);
}

/** A profile of its own, which calculates every formula of a file that it loads instead of trusting cached results. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice's own conversion of a workbook, every formula calculated by it. */
export async function convert(workbook: Uint8Array, format: "pdf" | "xlsx"): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "planwright-office-"));
  try {
    const source = join(folder, "workbook.xlsx");
    writeFileSync(source, workbook);
    await convertFiles([source], format, join(folder, "converted"));
    return readFileSync(join(folder, "converted", `workbook.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts many workbooks in one run of LibreOffice, whose start takes longer than a file; the names stay. */
export async function convertFiles(paths: readonly string[], format: "pdf" | "xlsx", target: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), "planwright-profile-"));
  try {
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
    await run([
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      format === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : format,
      "--outdir",
      target,
      ...paths,
    ]);
    const missing = paths.filter((path) => !existsSync(join(target, `${basename(path, ".xlsx")}.${format}`)));
    if (missing.length > 0) throw new Error(`LibreOffice converted nothing of ${missing.join(", ")}.`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function run(parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(office ?? "soffice", parameters, { timeout: 500_000 }, (error, output, complaint) => {
      if (error) reject(new Error(`LibreOffice failed: ${complaint || output || error.message}`));
      else resolve();
    });
  });
}
