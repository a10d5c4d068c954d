import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";
import type { ListedFunction } from "./functionList.built";

const useStyles = makeStyles({
  title: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  id: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorNeutralForeground2 },
});

export function FunctionTitle({ definition }: { readonly definition: ListedFunction }) {
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <span className={styles.title}>
      <span className={styles.id}>{definition.id}</span>
      <span className={styles.name}>{definition.name[language]}</span>
    </span>
  );
}
