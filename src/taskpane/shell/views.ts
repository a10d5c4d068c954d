import { lazy, type ComponentType } from "react";
import type { ViewId } from "./viewIds";

/** What each view shows; loaded at the first visit, so that the pane starts small. */
export const viewContents: Readonly<Record<ViewId, ComponentType>> = {
  home: lazy(() => import("../home/HomeView")),
  plan: lazy(() => import("../plan/PlanView")),
  goals: lazy(() => import("../goals/GoalsView")),
  risks: lazy(() => import("../risks/RisksView")),
  functions: lazy(() => import("../functions/FunctionsView")),
  help: lazy(() => import("../help/HelpView")),
};
