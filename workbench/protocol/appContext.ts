import type { RequirementSets } from "./requirements";
import type { Conversation } from "./transport";

export interface AppContextOptions {
  readonly conversation: Conversation;
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly requirementSets: RequirementSets;
  readonly settings: Readonly<Record<string, string>>;
}

/** What the client asks for first: who hosts it, in which language, with which requirement sets and settings. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.conversation.controlId,
    _appName: 16, // Excel
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: options.uiLocale,
    _dataLocale: options.dataLocale,
    _docUrl: options.documentUrl,
    _clientMode: 1, // read and write
    _settings: Object.entries(options.settings),
    _reason: "documentOpened",
    _osfControlType: 1, // task pane
    _eToken: "",
    _correlationId: options.conversation.id,
    _appInstanceId: options.conversation.id,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
