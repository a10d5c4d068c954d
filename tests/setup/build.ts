import { ensureBuilt } from "../../scripts/build";

/** Tests run the bundle that ships, so it is built before the first of them. */
export default function buildBeforeTests(): void {
  ensureBuilt();
}
