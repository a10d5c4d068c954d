import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { FileError } from "../errors";
import { children, element, parse, xmlHeader } from "./xml";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Relationship types of parts that a workbook is made of, by the last word of their address. */
export function officeRelationship(kind: string): string {
  return `${relationshipTypes}/${kind}`;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A larger file would hold the page up for minutes, or cost it its memory. */
export const MAX_FILE_BYTES = 25 * 2 ** 20;
const MAX_CONTENT_BYTES = 400 * 2 ** 20;

function tooLarge(): FileError {
  const megabytes = MAX_FILE_BYTES / 2 ** 20;
  return new FileError("TooLarge", `The file is too large: files of up to ${megabytes} MB can be opened.`);
}

/** The size of all parts unpacked, as the archive's directory tells it (APPNOTE 4.3.12 and 4.3.16); 0 without one. */
function contentBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return 0;
  let size = 0;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** The parts of an Open Packaging file by their path, without a leading slash. */
export class Package {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** @throws FileError when the bytes are no zip archive, are encrypted, too many or cut off */
  static async read(bytes: Uint8Array): Promise<Package> {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new FileError(
        "Encrypted",
        "The file is protected by a password, or is a workbook of Excel 97-2003 (.xls).",
      );
    }
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
      throw new FileError("NotAWorkbook", "The file is no .xlsx workbook.");
    }
    if (bytes.length > MAX_FILE_BYTES || contentBytes(bytes) > MAX_CONTENT_BYTES) throw tooLarge();
    const parts = new Map<string, Uint8Array>();
    try {
      for await (const entry of unzip(bytes).entries()) {
        if (entry.type !== "directory") {
          parts.set(entry.path.replace(/^\//u, ""), await entry.bytes());
        }
      }
    } catch (cause) {
      throw new FileError("Damaged", "The file is damaged: its archive cannot be read to the end.", cause);
    }
    return new Package(parts);
  }

  async bytes(): Promise<Uint8Array> {
    const archive = zip({ reproducible: true, noSort: true, smartStore: false });
    for (const [path, content] of this.parts) {
      archive.add(path, content);
    }
    // Streamed, as only then the browser itself compresses: the library's own compression, which its bytes() takes
    // there, writes some parts so that they cannot be unpacked.
    const chunks: BlobPart[] = [];
    for await (const chunk of archive.stream()) {
      chunks.push(chunk as Uint8Array<ArrayBuffer>);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** @throws FileError when the part is missing */
  text(path: string): string {
    const part = this.parts.get(path);
    if (!part) {
      throw new FileError("Damaged", `The file is damaged: its part ${path} is missing.`);
    }
    return new TextDecoder().decode(part);
  }

  set(path: string, content: string): void {
    this.parts.set(path, new TextEncoder().encode(content));
  }

  remove(path: string): void {
    this.parts.delete(path);
  }

  /** Adds a part and names its content type. */
  add(path: string, contentType: string, content: string): void {
    this.set(path, content);
    const types = this.text("[Content_Types].xml");
    const override = element("Override", { PartName: `/${path}`, ContentType: contentType });
    this.set("[Content_Types].xml", types.replace("</Types>", `${override}</Types>`));
  }

  /** Relations of a part, targets resolved to paths; of the package itself for "". */
  relationships(source: string): Relationship[] {
    const path = relationshipsPath(source);
    return this.has(path)
      ? children(parse(this.text(path)), "Relationship").map(({ attributes }) => {
          const external = attributes["TargetMode"] === "External";
          const target = attributes["Target"] ?? "";
          return {
            id: attributes["Id"] ?? "",
            type: attributes["Type"] ?? "",
            target: external ? target : resolve(source, target),
            external,
          };
        })
      : [];
  }

  related(source: string, kind: string): Relationship[] {
    return this.relationships(source).filter(({ type }) => type.endsWith(`/${kind}`));
  }

  /** Adds a relation and answers its id. A target within the package is a path from its root. */
  relate(source: string, type: string, target: string, external = false): string {
    const path = relationshipsPath(source);
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) {
      number++;
    }
    const id = `rId${number}`;
    const relationship = element("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : `/${target}`,
      TargetMode: external ? "External" : undefined,
    });
    const existing = this.has(path)
      ? this.text(path).replace(/<Relationships([^>]*)\/>/u, "<Relationships$1></Relationships>")
      : `${xmlHeader}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    this.set(path, existing.replace("</Relationships>", `${relationship}</Relationships>`));
    return id;
  }
}

function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolve(source: string, target: string): string {
  if (target.startsWith("/")) {
    return target.slice(1);
  }
  const steps = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== ".") {
      steps.push(step);
    }
  }
  return steps.join("/");
}
