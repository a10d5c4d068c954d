export { periodText, type ActualsBook } from "./book";
export { mappingToRemember, recallMapping, type RememberedMapping } from "./mappings";
export { listImportSources, readImportSource, type ImportSource } from "./sources";
export { readActuals, writeActuals, type WriteActualsOptions } from "./write";
