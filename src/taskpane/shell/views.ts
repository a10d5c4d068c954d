import { DataTrendingFilled, DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { DocumentTableFilled, DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { HomeFilled, HomeRegular } from "@fluentui/react-icons/svg/home";
import { MathFormulaFilled, MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { QuestionCircleFilled, QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SettingsFilled, SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TargetFilled, TargetRegular } from "@fluentui/react-icons/svg/target";
import { WarningFilled, WarningRegular } from "@fluentui/react-icons/svg/warning";
import { lazy, type ComponentType } from "react";
import type { ViewId } from "./viewIds";

interface View {
  /** What it shows; loaded at the first visit, so that the pane starts small. */
  readonly Content: ComponentType;
  readonly Icon: ComponentType;
  /** The icon while the view is shown. */
  readonly CurrentIcon: ComponentType;
}

const view = (
  Icon: ComponentType,
  CurrentIcon: ComponentType,
  load: () => Promise<{ default: ComponentType }>,
): View => ({
  Content: lazy(load),
  Icon,
  CurrentIcon,
});

/** The registry of the pane's views. Its name stands in the messages as "pane.nav.<id>". */
export const views: Readonly<Record<ViewId, View>> = {
  home: view(HomeRegular, HomeFilled, () => import(/* webpackChunkName: "home" */ "../home/HomeView")),
  plan: view(
    DocumentTableRegular,
    DocumentTableFilled,
    () => import(/* webpackChunkName: "plan" */ "../plan/PlanView"),
  ),
  goals: view(TargetRegular, TargetFilled, () => import(/* webpackChunkName: "goals" */ "../goals/GoalsView")),
  track: view(
    DataTrendingRegular,
    DataTrendingFilled,
    () => import(/* webpackChunkName: "track" */ "../track/TrackView"),
  ),
  risks: view(WarningRegular, WarningFilled, () => import(/* webpackChunkName: "risks" */ "../risks/RisksView")),
  functions: view(
    MathFormulaRegular,
    MathFormulaFilled,
    () => import(/* webpackChunkName: "finder" */ "../functions/FunctionsView"),
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
