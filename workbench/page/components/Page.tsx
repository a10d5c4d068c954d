import { createContext, useContext } from "react";
import type { PageActions } from "../model";
import type { PageLanguage, Translate } from "../texts";

/** What every part of the page needs: its language and what a person can do. */
export interface PageContext {
  readonly language: PageLanguage;
  readonly t: Translate;
  readonly actions: PageActions;
}

const Context = createContext<PageContext | null>(null);

export const PageProvider = Context.Provider;

export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error("This component is drawn outside of the page.");
  return page;
}
