import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { onViewRequested, type PaneContent } from "../../excel";
import { usePersistentState } from "../state/persistentState";
import { isViewId, type ViewId } from "./viewIds";

interface NavigationState {
  readonly view: ViewId;
  /** True after a move from elsewhere than the navigation bar: the view's heading then takes the focus. */
  readonly sentHere: boolean;
  /** What ribbon commands have found or ask for, for the views that show it. */
  readonly delivered: Pick<PaneContent, "conversion" | "goals" | "risks" | "thresholds">;
  /** What the last ribbon command had to say. */
  readonly message: PaneContent["message"];
  readonly dismissMessage: () => void;
  /** Shows a view, from a link or a ribbon command. */
  readonly goTo: (view: ViewId) => void;
  /** Shows a view, from the navigation bar, which keeps the focus. */
  readonly select: (view: ViewId) => void;
}

const NavigationContext = createContext<NavigationState | undefined>(undefined);

/** Knows which view is shown. It has no addresses: Office.js takes the browser's history away. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [view, setView] = usePersistentState<ViewId>("view", "home", isViewId);
  const [sentHere, setSentHere] = useState(false);
  const [delivered, setDelivered] = useState<Pick<PaneContent, "conversion" | "goals" | "risks" | "thresholds">>({});
  const [message, setMessage] = useState<PaneContent["message"]>();
  const dismissMessage = useCallback(() => setMessage(undefined), []);
  const goTo = useCallback(
    (next: ViewId) => {
      setView(next);
      setSentHere(true);
    },
    [setView],
  );
  const select = useCallback(
    (next: ViewId) => {
      setView(next);
      setSentHere(false);
      setMessage(undefined);
    },
    [setView],
  );
  useEffect(
    () =>
      onViewRequested((requested, content) => {
        goTo(requested);
        const { message: said, ...found } = content;
        setMessage(said);
        setDelivered((before) => ({ ...before, ...found }));
      }),
    [goTo],
  );
  const state = useMemo(
    () => ({ view, sentHere, delivered, message, dismissMessage, goTo, select }),
    [view, sentHere, delivered, message, dismissMessage, goTo, select],
  );
  return <NavigationContext.Provider value={state}>{children}</NavigationContext.Provider>;
}

export function useNavigation(): NavigationState {
  const state = useContext(NavigationContext);
  if (!state) throw new Error("useNavigation outside of NavigationProvider");
  return state;
}
