import { ensureBuilt } from "../scripts/build";
import { benchHighlights } from "./highlights";
import { benchKpi } from "./kpi";
import { benchPane } from "./pane";
import { benchPlan } from "./plan";
import { benchSmart } from "./smart";
import { benchWorkbench } from "./workbench";

/** `npm run bench`: prints every figure beside its bound and fails if one is out of it. */
async function main(): Promise<void> {
  ensureBuilt();
  const results = [
    await benchKpi(),
    await benchSmart(),
    await benchPlan(),
    await benchWorkbench(),
    await benchHighlights(),
    await benchPane(),
  ];
  if (results.includes(false)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
