import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HomeFilled, HomeRegular } from "@fluentui/react-icons/svg/home";
import { MathFormulaFilled, MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { DocumentTableFilled, DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { QuestionCircleFilled, QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { TargetFilled, TargetRegular } from "@fluentui/react-icons/svg/target";
import { WarningFilled, WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "./NavigationContext";
import { viewIds, type ViewId } from "./viewIds";

const icons: Readonly<Record<ViewId, readonly [regular: ComponentType, filled: ComponentType]>> = {
  home: [HomeRegular, HomeFilled],
  plan: [DocumentTableRegular, DocumentTableFilled],
  goals: [TargetRegular, TargetFilled],
  risks: [WarningRegular, WarningFilled],
  functions: [MathFormulaRegular, MathFormulaFilled],
  help: [QuestionCircleRegular, QuestionCircleFilled],
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    listStyle: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flex: "1 1 auto", minWidth: 0 },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    width: "100%",
    boxSizing: "border-box",
    padding: "6px 0 6px",
    border: "none",
    borderBottom: "2px solid transparent",
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
    // A contrast theme paints even a transparent border.
    "@media (forced-colors: active)": { color: "ButtonText", borderBottomColor: "Canvas" },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ":hover": { color: tokens.colorBrandForeground1 },
    "@media (forced-colors: active)": { color: "Highlight", borderBottomColor: "Highlight" },
  },
  icon: { fontSize: "20px", lineHeight: 0 },
  label: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The bar with the pane's views. */
export function Navigation() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { view, select } = useNavigation();
  return (
    <nav aria-label={t("pane.nav.label")}>
      <ul className={styles.list}>
        {viewIds.map((id) => {
          const [Regular, Filled] = icons[id];
          const current = id === view;
          const label = t(`pane.nav.${id}`);
          return (
            <li key={id} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.button, current && styles.current)}
                aria-current={current ? "page" : undefined}
                onClick={() => select(id)}
                title={label}
              >
                <span className={styles.icon} aria-hidden="true">
                  {current ? <Filled /> : <Regular />}
                </span>
                <span className={styles.label}>{label}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
