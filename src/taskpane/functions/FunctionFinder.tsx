import { Field, SearchBox } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useEffect } from "react";
import { functionFamilies } from "../../core/kpi";
import { Disclosure } from "../components/Disclosure";
import { EmptyState } from "../components/EmptyState";
import { FailureMessage } from "../components/FailureMessage";
import { lazyPart } from "../components/lazyPart";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import { ViewSkeleton } from "../shell/ViewSkeleton";
import { useLanguage } from "../language/LanguageProvider";
import { useAction } from "../state/action";
import { isText, usePersistentState } from "../state/persistentState";
import { findFunctions } from "./finder";
import { functionList, type ListedFunction } from "./functionList.built";
import { FunctionTitle } from "./FunctionTitle";

/** Apart, as it brings the whole catalogue along. */
const FunctionDetail = lazyPart(async () => (await import("./FunctionDetail")).FunctionDetail);

/** Apart, as only a search needs them; until they are there it goes by what the functions are called. */
const fetchDescriptions = async () => (await import("./descriptions.built")).descriptions;

/** Finds a KPI function in either language and helps to write its formula. */
export function FunctionFinder() {
  const { t } = useLanguage();
  const [query, setQuery] = usePersistentState("functions.query", "", isText);
  const searching = query.trim() !== "";
  const { state, run: fetch } = useAction(fetchDescriptions);
  useEffect(() => {
    if (searching && state.status === "idle") void fetch();
  }, [searching, state.status, fetch]);
  const descriptions = state.status === "done" ? state.result : undefined;
  const found = findFunctions(functionList, useDeferredValue(query), descriptions);
  return (
    <Stack>
      <Field label={t("pane.functions.search")} hint={t("pane.functions.found", { count: found.length })}>
        <SearchBox
          value={query}
          placeholder={t("pane.functions.searchPlaceholder")}
          dismiss={{ "aria-label": t("pane.functions.clearSearch") }}
          onFocus={() => void (descriptions || fetch())}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      {state.status === "failed" && <FailureMessage error={state.error} />}
      {found.length === 0 && state.status === "running" ? (
        <ViewSkeleton />
      ) : found.length === 0 ? (
        <EmptyState
          icon={<SearchRegular />}
          title={t("pane.functions.none")}
          body={t("pane.functions.noneBody", { query })}
        />
      ) : searching ? (
        <Section title={t("pane.functions.results")}>
          <FunctionList definitions={found} />
        </Section>
      ) : (
        functionFamilies.map((family) => {
          const definitions = found.filter((definition) => definition.family === family);
          return definitions.length === 0 ? null : (
            <Section
              key={family}
              title={t(`pane.functions.family.${family}`)}
              aside={t("pane.functions.found", { count: definitions.length })}
            >
              <FunctionList definitions={definitions} />
            </Section>
          );
        })
      )}
    </Stack>
  );
}

function FunctionList({ definitions }: { readonly definitions: readonly ListedFunction[] }) {
  return (
    <div>
      {definitions.map((definition) => (
        <Disclosure key={definition.id} summary={<FunctionTitle definition={definition} />}>
          <FunctionDetail id={definition.id} />
        </Disclosure>
      ))}
    </div>
  );
}
