import { isIdentity, newIdentity } from "../../identity";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

/** What a part's root says of its id ([MS-XLSX] 2.6.211, xr:uid); nothing where the id is of another form. */
export function identityAttributes(id: string): Readonly<Record<string, string>> {
  return isIdentity(id)
    ? {
        "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "mc:Ignorable": "xr",
        "xmlns:xr": namespace,
        "xr:uid": id,
      }
    : {};
}

/** Adds the id to a worksheet's part, whose root names the compatibility namespace already. */
export function withIdentity(worksheet: string, id: string): string {
  if (!isIdentity(id)) return worksheet;
  return worksheet.replace(
    /<worksheet\b([^>]*?) mc:Ignorable="([^"]*)"/u,
    `<worksheet$1 mc:Ignorable="$2 xr" xmlns:xr="${namespace}" xr:uid="${id}"`,
  );
}

/** The ids of a file's parts, each once: a copy made by another program may bear the id of its original. */
export class Identities {
  private readonly taken = new Set<string>();

  /** The id that a part's root bears, else the other one. */
  claim(attributes: Readonly<Record<string, string>>, otherwise: string): string {
    const own = Object.entries(attributes).find(([name]) => name.endsWith(":uid"))?.[1] ?? "";
    const id = [own, otherwise].find((one) => isIdentity(one) && !this.taken.has(one.toUpperCase())) ?? newIdentity();
    this.taken.add(id.toUpperCase());
    return id;
  }
}
