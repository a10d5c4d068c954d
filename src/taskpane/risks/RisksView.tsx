import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useEffect, useState } from "react";
import { showCell, type HighlightResult, type RiskFound, type WarningResult } from "../../excel";
import { EmptyState } from "../components/EmptyState";
import { FailureMessage } from "../components/FailureMessage";
import { lazyPart } from "../components/lazyPart";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { Actions } from "../components/Stack";
import { Tabs } from "../components/Tabs";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";
import { useNotify } from "../shell/NotificationProvider";
import { useAction, type Action } from "../state/action";
import { clearHighlights, highlightRisks, nextRisk, previousRisk, warnEarly } from "./actions";
import { Legend } from "./Legend";
import { RiskCard } from "./RiskCard";
import { RiskList } from "./RiskList";

const Thresholds = lazyPart(async () => (await import("./thresholds/Thresholds")).Thresholds);

const tabs = ["risks", "thresholds"] as const;

/** What commands have asked for or found and this view has turned to: once, not whenever it is opened again. */
const followed = new WeakSet<object>();

/** What is behind plan, and from where on it is. A ribbon command may ask for the thresholds. */
export default function RisksView() {
  const { t } = useLanguage();
  const { risks, thresholds } = useNavigation().delivered;
  const [tab, setTab] = useState<(typeof tabs)[number]>("risks");
  useEffect(() => {
    const turnTo = (request: object | undefined, wanted: typeof tab) => {
      if (!request || followed.has(request)) return;
      followed.add(request);
      setTab(wanted);
    };
    turnTo(risks, "risks");
    turnTo(thresholds, "thresholds");
  }, [risks, thresholds]);
  return (
    <Page title={t("pane.risks.title")} intro={t("pane.risks.intro")}>
      <Tabs
        label={t("risk.tabs")}
        parts={tabs}
        nameOf={(each) => t(`risk.tab.${each}`)}
        selected={tab}
        onSelect={setTab}
      >
        {tab === "risks" ? <Risks /> : <Thresholds />}
      </Tabs>
    </Page>
  );
}

/** Marks what is behind plan, walks through it, and lists it. */
function Risks() {
  const { t } = useLanguage();
  const notify = useNotify();
  const delivered = useNavigation().delivered.risks;
  const [highlighted, setHighlighted] = useState<HighlightResult>();
  const [risks, setRisks] = useState(delivered);
  const [current, setCurrent] = useState<RiskFound>();
  const [shown, setShown] = useState(delivered);
  if (delivered !== shown) {
    setShown(delivered);
    setHighlighted(undefined);
    setCurrent(undefined);
    setRisks(delivered);
  }
  const highlighting = useAction(async () => {
    const result = await highlightRisks();
    setHighlighted(result);
    setRisks(result.risks);
  });
  const clearing = useAction(async () => {
    const count = await clearHighlights();
    setHighlighted(undefined);
    setRisks(undefined);
    setCurrent(undefined);
    notify({
      intent: "success",
      ...(count > 0 && { written: true }),
      key: "pane.risks.cleared",
      parameters: { count },
    });
  });
  const warning = useAction(warnEarly);
  const walking = useAction(async (walk: () => Promise<RiskFound>) => setCurrent(await walk()));
  const selecting = useAction(async (risk: RiskFound) => {
    await showCell(risk.address);
    setCurrent(risk);
  });
  const actions = [highlighting, warning, clearing, walking, selecting];
  const error = lastError(actions);
  const busy = actions.some(({ state }) => state.status === "running");
  return (
    <>
      <Section>
        <Actions>
          <Button
            appearance="primary"
            disabled={busy}
            icon={highlighting.state.status === "running" ? <Spinner size="tiny" /> : null}
            onClick={() => begin(highlighting, actions)()}
          >
            {t("pane.risks.highlight")}
          </Button>
          <Button disabled={busy} onClick={() => begin(clearing, actions)()}>
            {t("pane.risks.clear")}
          </Button>
        </Actions>
        <Actions>
          <Button icon={<ArrowUpRegular />} disabled={busy} onClick={() => begin(walking, actions)(previousRisk)}>
            {t("pane.risks.previous")}
          </Button>
          <Button icon={<ArrowDownRegular />} disabled={busy} onClick={() => begin(walking, actions)(nextRisk)}>
            {t("pane.risks.next")}
          </Button>
        </Actions>
        <Actions>
          <Button icon={<AlertRegular />} disabled={busy} onClick={() => begin(warning, actions)()}>
            {t("risk.warnEarly")}
          </Button>
        </Actions>
        <Legend />
      </Section>
      {error !== undefined && <FailureMessage error={error} />}
      {highlighted && <HighlightSummary result={highlighted} />}
      {warning.state.status === "done" && <WarningSummary result={warning.state.result} />}
      {current && <RiskCard risk={current} />}
      {risks && risks.length > 0 ? (
        <RiskList risks={risks} current={current} onSelect={begin(selecting, actions)} />
      ) : (
        !highlighted &&
        !current &&
        error === undefined && (
          <EmptyState icon={<WarningRegular />} title={t("pane.risks.empty")} body={t("pane.risks.emptyBody")} />
        )
      )}
    </>
  );
}

/** How much is marked, and how much of it is behind plan. */
function HighlightSummary({ result }: { readonly result: HighlightResult }) {
  const { t } = useLanguage();
  const { sheet, judged, amber, red, textNumbers } = result;
  return (
    <MessageBar intent={(red ?? 0) > 0 ? "warning" : "success"} layout="multiline" role="status">
      <MessageBarBody>
        {red === null
          ? t("commands.highlightedMany", { sheet, judged })
          : t("commands.highlighted", { sheet, judged, amber, red, textNumbers })}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What the early warning found, the gravest in words. */
function WarningSummary({ result }: { readonly result: WarningResult }) {
  const { t } = useLanguage();
  const { first, grave, watch, ...counts } = result;
  // No warning reassures only where every series was watched in full.
  const calm = counts.gaps === 0 && counts.tooShort === 0 ? "success" : "info";
  return (
    <MessageBar intent={grave > 0 ? "error" : first ? "warning" : calm} layout="multiline" role="status">
      <MessageBarBody>
        {first ? t("commands.warned", { ...counts, grave, watch, ...first }) : t("commands.notWarned", { ...counts })}
      </MessageBarBody>
    </MessageBar>
  );
}

type AnyAction = Pick<Action<never[], unknown>, "state" | "reset">;

function lastError(actions: readonly AnyAction[]): unknown {
  return actions.flatMap(({ state }) => (state.status === "failed" ? [state.error] : [])).at(-1);
}

/** Starts an action; what an earlier one had to complain about is settled with that. */
function begin<A extends readonly unknown[], T>(action: Action<A, T>, all: readonly AnyAction[]) {
  return (...parameters: A) => {
    for (const { reset } of all) reset();
    void action.run(...parameters);
  };
}
