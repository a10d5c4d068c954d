import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useNavigation } from "../shell/NavigationContext";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0, outline: "none" },
  intro: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** A view: its heading, one sentence on what it is for, and its sections. */
export function Page(props: { readonly title: string; readonly intro?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { sentHere } = useNavigation();
  useEffect(() => {
    if (sentHere) heading.current?.focus();
  }, [sentHere]);
  return (
    <div className={styles.page}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {props.title}
        </h1>
        {props.intro && <p className={styles.intro}>{props.intro}</p>}
      </div>
      {props.children}
    </div>
  );
}
