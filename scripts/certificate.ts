import { X509Certificate } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";
import { isCaCertificateInstalled } from "office-addin-dev-certs/lib/verify";

/** A certificate for localhost, signed by a certificate authority of this machine alone. */
export interface DevelopmentCertificate {
  readonly certificate: Buffer;
  readonly key: Buffer;
  /** Path of the authority's certificate, which the system has to trust. */
  readonly authorityPath: string;
  /** Whether the system trusts it, as far as can be told without asking anyone. */
  readonly trusted: boolean;
}

const project = path.join(__dirname, "..");
const dayInMilliseconds = 86_400_000;
const validDays = 30;

/**
 * The development certificate of Office add-ins, made when there is none or it is about to expire.
 *
 * It lies where Microsoft's tools keep theirs, so that they share it; where the home folder cannot be written,
 * in the project's cache. Nothing is installed and nobody is asked.
 */
export async function developmentCertificate(): Promise<DevelopmentCertificate> {
  const folder = certificateFolder();
  const [authorityPath, certificatePath, keyPath] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  const files = [authorityPath, certificatePath, keyPath];
  if (!files.every(isReadable) || !isValid(certificatePath, authorityPath)) {
    for (const file of files) rmSync(file, { force: true });
    await quietly(() =>
      generateCertificates(authorityPath, certificatePath, keyPath, validDays, ["localhost", "127.0.0.1"]),
    );
  }
  return {
    certificate: readFileSync(certificatePath),
    key: readFileSync(keyPath),
    authorityPath,
    trusted: isTrusted(),
  };
}

function certificateFolder(): string {
  const shared = path.join(homedir(), ".office-addin-dev-certs");
  try {
    mkdirSync(shared, { recursive: true });
    accessSync(shared, constants.W_OK);
    return shared;
  } catch {
    // A read-only home is no reason not to start.
    return path.join(project, ".cache", "certificate");
  }
}

function isReadable(file: string): boolean {
  return existsSync(file);
}

/** Signed by this authority and good for another day. */
function isValid(certificatePath: string, authorityPath: string): boolean {
  try {
    const certificate = new X509Certificate(readFileSync(certificatePath));
    const authority = new X509Certificate(readFileSync(authorityPath));
    const expiry = Math.min(Date.parse(certificate.validTo), Date.parse(authority.validTo));
    return certificate.verify(authority.publicKey) && expiry > Date.now() + dayInMilliseconds;
  } catch {
    // What cannot be read as a certificate is made anew.
    return false;
  }
}

/** The tool asks the system by a script of the platform; where that cannot run, nothing is trusted. */
function isTrusted(): boolean {
  try {
    return isCaCertificateInstalled();
  } catch {
    return false;
  }
}

/** The generator reports on the console what the caller says better. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}

/** What a user can do about a certificate that the system does not trust. */
export function howToTrust({ authorityPath }: DevelopmentCertificate): string {
  return [
    "The browser will warn of an unknown certificate: choose to go on, or let this machine trust it once with",
    "  npx office-addin-dev-certs install",
    `(or import ${authorityPath} as a certificate authority by hand; it exists on this machine only).`,
  ].join("\n");
}
