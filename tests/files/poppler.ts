import { execFile, execFileSync } from "node:child_process";

const reader = process.env["PDFTOTEXT_PATH"] ?? "pdftotext";

export const hasPdfReader = (() => {
  try {
    execFileSync(reader, ["-v"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    process.stderr.write("Tests of printed pages are skipped: install Poppler, or set PDFTOTEXT_PATH to pdftotext.\n");
    return false;
  }
})();

/** The text of each page of a PDF, laid out as on paper. */
export function pagesOf(pdf: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(reader, ["-layout", pdf, "-"], { maxBuffer: 64 << 20 }, (error, text, complaint) => {
      if (error) reject(new Error(`pdftotext failed: ${complaint || error.message}`));
      // Each page ends with a form feed.
      else resolve(text.split("\f").slice(0, -1));
    });
  });
}
