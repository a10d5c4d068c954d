import { invalidArgument, itemNotFound, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { flag, oneOf } from "./arguments";
import type { Host } from "./host";
import { object } from "./targets";

const all = (host: Host) => ({ host, sheetId: null });

export const workbookClass: ObjectClass<Host> = {
  name: "Workbook",
  since: "1.1",
  members: {
    name: scalar("1.7", (host) => host.fileName),
    worksheets: child("1.1", (host) => object("WorksheetCollection", host)),
    tables: child("1.1", (host) => object("TableCollection", all(host))),
    names: child("1.1", (host) => object("NamedItemCollection", all(host))),
    application: child("1.1", (host) => object("Application", host)),
    settings: child("1.4", (host) => object("SettingCollection", host)),
    _Runtime: child("1.8", (host) => object("Runtime", host)),
    getSelectedRange: method("1.1", (host) => {
      const { sheetId, rects } = host.spreadsheet.selection();
      const [rect] = rects;
      if (!rect || rects.length > 1) throw invalidArgument("The selection is not a single range.");
      return object("Range", { host, sheetId, rect });
    }),
    getActiveCell: method("1.7", (host) => {
      const { sheetId, active } = host.spreadsheet.selection();
      return object("Range", { host, sheetId, rect: { ...active, rowCount: 1, columnCount: 1 } });
    }),
    _GetRangeForEventByReferenceId: method("1.8", (host, reference) => {
      const range = host.held(String(reference));
      if (!range) throw itemNotFound("the range of the event");
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method(
      "1.8",
      (host, reference) => host.held(String(reference)) ?? null,
    ),
  },
};

export const runtimeClass: ObjectClass<Host> = {
  name: "Runtime",
  since: "1.8",
  members: {
    enableEvents: scalar(
      "1.8",
      (host) => host.events.enabled,
      (host, value) => {
        host.events.enabled = flag(value, "enableEvents");
      },
    ),
  },
};

export const applicationClass: ObjectClass<Host> = {
  name: "Application",
  since: "1.1",
  members: {
    calculationMode: scalar(
      "1.1",
      () => "Automatic",
      (_, value) => {
        const mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode");
        if (mode !== "Automatic")
          throw notImplemented("Application.calculationMode", `${mode} is not modelled; this host calculates always`);
      },
    ),
    calculate: method("1.1", (host, type) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      host.spreadsheet.recalculateAll();
    }),
    // A batch calculates nothing before its values are read or it ends, so both are true as they are.
    suspendApiCalculationUntilNextSync: method("1.6", () => undefined),
    suspendScreenUpdatingUntilNextSync: method("1.9", () => undefined),
  },
};
