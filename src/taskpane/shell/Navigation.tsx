import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "./NavigationContext";
import { barViews, cornerViews, type ViewId } from "./viewIds";
import { views } from "./views";

const useStyles = makeStyles({
  // Excel lays its personality menu, 34 x 32 px, over the top right corner.
  top: {
    display: "flex",
    alignItems: "center",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} 44px 0 ${tokens.spacingHorizontalL}`,
  },
  brand: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: "flex", margin: 0, padding: 0, listStyle: "none" },
  bar: {
    // Long words of a language take a second row instead of being cut off.
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flex: "1 1 auto" },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    width: "100%",
    boxSizing: "border-box",
    padding: "6px 2px",
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
  iconOnly: { width: "32px", height: "32px", padding: "6px 0 0" },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    // The brand's colour is read on the bar's own ground only.
    ":hover": { color: tokens.colorBrandForeground1, backgroundColor: "transparent" },
    "@media (forced-colors: active)": { color: "Highlight", borderBottomColor: "Highlight" },
  },
  icon: { fontSize: "20px", lineHeight: 0 },
  label: { whiteSpace: "nowrap" },
});

/** The product's name and the way to each of the pane's views: one click. */
export function Navigation() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <nav aria-label={t("pane.nav.label")}>
      <div className={styles.top}>
        <div className={styles.brand}>
          <img src="assets/planwright-32.png" width={20} height={20} alt="" />
          {t("pane.productName")}
        </div>
        <ul className={styles.list}>
          {cornerViews.map((id) => (
            <li key={id}>
              <ViewButton id={id} iconOnly />
            </li>
          ))}
        </ul>
      </div>
      <ul className={mergeClasses(styles.list, styles.bar)}>
        {barViews.map((id) => (
          <li key={id} className={styles.item}>
            <ViewButton id={id} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ViewButton({ id, iconOnly = false }: { readonly id: ViewId; readonly iconOnly?: boolean }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { view, select } = useNavigation();
  const { Icon, CurrentIcon } = views[id];
  const current = id === view;
  const label = t(`pane.nav.${id}`);
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, iconOnly && styles.iconOnly, current && styles.current)}
      aria-current={current ? "page" : undefined}
      aria-label={iconOnly ? label : undefined}
      onClick={() => select(id)}
      title={label}
    >
      <span className={styles.icon} aria-hidden="true">
        {current ? <CurrentIcon /> : <Icon />}
      </span>
      {!iconOnly && <span className={styles.label}>{label}</span>}
    </button>
  );
}
