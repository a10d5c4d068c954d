import { HostError, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { method, scalar } from "../protocol/objectModel";
import type { SheetTarget } from "./targets";

const isProtected = ({ host, sheetId }: SheetTarget) => host.store.current.protectedSheets.includes(sheetId);

/** Protection of a sheet as a whole: cells that are locked cannot be written, nothing else on it changes. */
export const sheetProtectionClass: ObjectClass<SheetTarget> = {
  name: "WorksheetProtection",
  since: "1.2",
  members: {
    protected: scalar("1.2", isProtected),
    protect: method("1.2", (target, options, password) => {
      if (isProtected(target)) throw new HostError("InvalidOperation", "The sheet is protected already.");
      if (password !== null && password !== undefined)
        throw notImplemented("WorksheetProtection.protect", "passwords are not modelled");
      const allowed = Object.entries(options ?? {}).filter(([, allows]) => allows === true);
      if (allowed.length > 0)
        throw notImplemented("WorksheetProtection.protect", `the option ${allowed[0]?.[0]} is not modelled`);
      const { host, sheetId } = target;
      host.store.update({ protectedSheets: [...host.store.current.protectedSheets, sheetId] });
    }),
    unprotect: method("1.7", (target) => {
      if (!isProtected(target)) throw new HostError("AccessDenied", "The sheet is not protected.");
      const { host, sheetId } = target;
      host.store.update({ protectedSheets: host.store.current.protectedSheets.filter((id) => id !== sheetId) });
    }),
  },
};
