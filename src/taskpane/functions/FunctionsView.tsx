import { useEffect } from "react";
import { lazyPart } from "../components/lazyPart";
import { Page } from "../components/Page";
import { Tabs } from "../components/Tabs";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { isOneOf, usePersistentState } from "../state/persistentState";

/** Apart, as the list of all functions is fetched after the view has been painted. */
const FunctionFinder = lazyPart(
  async () => (await import(/* webpackChunkName: "functionFinder" */ "./FunctionFinder")).FunctionFinder,
);

export const fetchContents = FunctionFinder.fetch;

const ConversionPanel = lazyPart(async () => (await import("./conversion/ConversionPanel")).ConversionPanel);

const parts = ["finder", "conversion"] as const;
type Part = (typeof parts)[number];
const isPart = isOneOf<Part>(...parts);

/** Everything about KPI functions: find and insert them, and take them out of a workbook that changes hands. */
export default function FunctionsView() {
  const { t } = useLanguage();
  const asked = useNavigation().delivered.conversion;
  const [part, setPart] = usePersistentState<Part>("functions.part", "finder", isPart);
  useEffect(() => {
    if (asked) setPart("conversion");
  }, [asked, setPart]);
  return (
    <Page
      title={t("pane.functions.title")}
      intro={t(part === "finder" ? "pane.functions.intro" : "functions.conversion.intro")}
    >
      <Tabs
        label={t("functions.parts")}
        parts={parts}
        nameOf={(each) => t(`functions.part.${each}`)}
        selected={part}
        onSelect={setPart}
      >
        {part === "finder" ? <FunctionFinder /> : <ConversionPanel asked={asked} />}
      </Tabs>
    </Page>
  );
}
