import type { RequirementSets } from "../protocol/requirements";

/** Which Excel is played: what it declares, and where platforms differ. */
export interface Profile {
  readonly id: "excel-web" | "excel-2021" | "excel-ltsc-2024";
  readonly requirementSets: RequirementSets;
  /** Bytes of JSON in one request and in one answer; null where the platform sets no limit. */
  readonly payloadLimit: number | null;
  /** What a blank cell is when a custom function gets it: the web sends null, the desktop 0. */
  readonly blankArgument: null | 0;
  /** A chart without an explicit direction: desktop looks at the shape of the data, the web takes columns. */
  readonly chartSeriesByShape: boolean;
}

const everywhere = {
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
};

/** Five megabytes, as Excel on the web counts them. */
const webPayloadLimit = 5 * 1024 * 1024;

export const profiles = {
  /** Current Excel on the web, as far as the npm build of office.js knows it: it gates nothing above ExcelApi 1.15. */
  web: {
    id: "excel-web",
    requirementSets: {
      ...everywhere,
      ExcelApi: "1.15",
      CustomFunctionsRuntime: "1.5",
      SharedRuntime: "1.2",
      RibbonApi: "1.2",
    },
    payloadLimit: webPayloadLimit,
    blankArgument: null,
    chartSeriesByShape: false,
  },
  excel2021: {
    id: "excel-2021",
    requirementSets: {
      ...everywhere,
      ExcelApi: "1.14",
      CustomFunctionsRuntime: "1.3",
      SharedRuntime: "1.1",
      RibbonApi: "1.2",
    },
    payloadLimit: null,
    blankArgument: 0,
    chartSeriesByShape: true,
  },
  ltsc2024: {
    id: "excel-ltsc-2024",
    requirementSets: {
      ...everywhere,
      ExcelApi: "1.15",
      CustomFunctionsRuntime: "1.3",
      SharedRuntime: "1.2",
      RibbonApi: "1.2",
    },
    payloadLimit: null,
    blankArgument: 0,
    chartSeriesByShape: true,
  },
} as const satisfies Record<string, Profile>;
