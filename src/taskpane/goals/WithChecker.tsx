import type { ReactNode } from "react";
import { ViewSkeleton } from "../shell/ViewSkeleton";
import { useChecker, type CheckGoal } from "./checker";

/** What judges goals by itself, once the SMART checker is loaded. */
export function WithChecker({ children }: { readonly children: (check: CheckGoal) => ReactNode }) {
  const check = useChecker();
  return check ? children(check) : <ViewSkeleton />;
}
