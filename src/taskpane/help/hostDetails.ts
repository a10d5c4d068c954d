export interface HostDetails {
  /** Program and platform, for example "Excel OfficeOnline". */
  readonly program: string;
  readonly number: string;
  /** The highest requirement set, for example "1.17". */
  readonly api: string;
}

/** The newest requirement set that exists; a host is asked downward from here. */
const newestApi = 20;

export function hostDetails(): HostDetails {
  const { host, platform, version } = Office.context.diagnostics;
  return { program: `${host} ${platform}`, number: version, api: highestApi() };
}

function highestApi(): string {
  const { requirements } = Office.context;
  for (let minor = newestApi; minor > 0; minor--) {
    if (requirements.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  }
  return "0";
}
