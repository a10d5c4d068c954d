import { DataTrendingFilled, DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { DocumentTableFilled, DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { HomeFilled, HomeRegular } from "@fluentui/react-icons/svg/home";
import { MathFormulaFilled, MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { QuestionCircleFilled, QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SettingsFilled, SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TargetFilled, TargetRegular } from "@fluentui/react-icons/svg/target";
import { WarningFilled, WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType } from "react";
import { loadMessagesOf, loadWorkbookMessages } from "../../i18n";
import { currentLanguage } from "../../i18n/preference";
import { lazyPart } from "../components/lazyPart";
import type { ViewId } from "./viewIds";

interface View {
  /** What it shows. */
  readonly Content: ComponentType;
  /** Loads it and what it fetches once it is drawn, before the first visit. */
  readonly fetchAhead: () => Promise<unknown>;
  readonly Icon: ComponentType;
  /** The icon while the view is shown. */
  readonly CurrentIcon: ComponentType;
}

/** A view's module; it may fetch what the view draws itself from, apart from its code. */
interface Module {
  readonly default: ComponentType;
  readonly fetchContents?: () => Promise<unknown>;
}

type Load = () => Promise<Module>;

function view(Icon: ComponentType, CurrentIcon: ComponentType, load: Load): View {
  const Content = lazyPart(async () => (await load()).default);
  const fetchAhead = async () => {
    await Content.fetch();
    await (await load()).fetchContents?.();
  };
  return { Content, fetchAhead, Icon, CurrentIcon };
}

/** For a view that says more than the pane does at its start. */
const withMessages =
  (load: Load): Load =>
  async () =>
    (await Promise.all([load(), loadMessagesOf(currentLanguage())]))[0];

/** For a view that also writes texts into a plan, which may be in another language than the pane. */
const inAllLanguages =
  (load: Load): Load =>
  async () =>
    (await Promise.all([withMessages(load)(), loadWorkbookMessages()]))[0];

/** The registry of the pane's views. Its name stands in the messages as "pane.nav.<id>". */
export const views: Readonly<Record<ViewId, View>> = {
  home: view(HomeRegular, HomeFilled, () => import(/* webpackChunkName: "home" */ "../home/HomeView")),
  plan: view(
    DocumentTableRegular,
    DocumentTableFilled,
    withMessages(() => import(/* webpackChunkName: "plan" */ "../plan/PlanView")),
  ),
  goals: view(
    TargetRegular,
    TargetFilled,
    inAllLanguages(() => import(/* webpackChunkName: "goals" */ "../goals/GoalsView")),
  ),
  track: view(
    DataTrendingRegular,
    DataTrendingFilled,
    inAllLanguages(() => import(/* webpackChunkName: "track" */ "../track/TrackView")),
  ),
  risks: view(
    WarningRegular,
    WarningFilled,
    inAllLanguages(() => import(/* webpackChunkName: "risks" */ "../risks/RisksView")),
  ),
  functions: view(
    MathFormulaRegular,
    MathFormulaFilled,
    withMessages(() => import(/* webpackChunkName: "finder" */ "../functions/FunctionsView")),
  ),
  settings: view(
    SettingsRegular,
    SettingsFilled,
    () => import(/* webpackChunkName: "settings" */ "../settings/SettingsView"),
  ),
  help: view(
    QuestionCircleRegular,
    QuestionCircleFilled,
    () => import(/* webpackChunkName: "help" */ "../help/HelpView"),
  ),
};
