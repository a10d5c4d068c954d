import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { lazyPart } from "../components/lazyPart";
import { Section } from "../components/Section";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { NextJobs } from "./NextJobs";
import { setIntroductionSeen } from "./seen";
import { WhatItDoes } from "./WhatItDoes";

/** Apart, as who skips the introduction does not need it. */
const SamplePlan = lazyPart(async () => (await import("./SamplePlan")).SamplePlan);

const steps = ["what", "sample", "next"] as const;

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  // Its words end where those below do.
  skip: { minWidth: "auto", marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
  step: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { ...typographyStyles.subtitle2, margin: 0, outline: "none" },
});

/** The introduction: three steps that can be skipped, with a finished plan to look around in for one click. */
export function FirstRun() {
  const styles = useStyles();
  const { t } = useLanguage();
  const id = useId();
  const [index, setIndex] = useState(0);
  const [furthest, setFurthest] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [index]);
  const go = (to: number) => {
    moved.current = true;
    setIndex(to);
    setFurthest(Math.max(furthest, to));
  };
  const step = steps[index] ?? "what";
  const last = index === steps.length - 1;
  return (
    <Section>
      <div className={styles.head}>
        <span className={styles.step}>{t("pane.firstRun.step", { step: index + 1, count: steps.length })}</span>
        {!last && (
          <Button size="small" appearance="subtle" className={styles.skip} onClick={() => setIntroductionSeen(true)}>
            {t("pane.firstRun.skip")}
          </Button>
        )}
      </div>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {t(`pane.firstRun.${step}.title`)}
      </h2>
      {step === "what" && <WhatItDoes />}
      {/* Goes on being generated when the reader turns the page. */}
      {furthest >= steps.indexOf("sample") && (
        <div hidden={step !== "sample"}>
          <SamplePlan />
        </div>
      )}
      {step === "next" && <NextJobs />}
      <Actions>
        {index > 0 && <Button onClick={() => go(index - 1)}>{t("pane.firstRun.back")}</Button>}
        {/* On the page with the sample, adding it comes first. */}
        <Button
          appearance={step === "sample" ? "secondary" : "primary"}
          onClick={() => (last ? setIntroductionSeen(true) : go(index + 1))}
        >
          {t(last ? "pane.firstRun.finish" : "pane.firstRun.forward")}
        </Button>
      </Actions>
    </Section>
  );
}
