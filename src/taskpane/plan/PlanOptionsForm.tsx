import { Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { languages } from "../../core/languages";
import type { OwnTemplate } from "../../core/plan/ownTemplate";
import { planTemplateFaces } from "../../core/plan/templateFaces";
import { Section } from "../components/Section";
import { languageNames } from "../language/languageNames";
import { useLanguage } from "../language/LanguageProvider";
import { FurtherOptions } from "./FurtherOptions";
import { TemplateField } from "./TemplateField";
import { lastDay, longestCompany, longestUnit, yearsAround, type PlanForm } from "./planForm";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  /** A label that takes two lines does not move its control below the one beside it. */
  inLine: { alignItems: "end" },
});

export interface FormProps {
  readonly form: PlanForm;
  readonly onChange: (form: PlanForm) => void;
  readonly disabled: boolean;
}

/** The choices that a plan is made from. */
export function PlanOptionsForm({
  form,
  own,
  onChange,
  disabled,
}: FormProps & { readonly own: readonly OwnTemplate[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const set = (change: Partial<PlanForm>) => onChange({ ...form, ...change });
  const template = planTemplateFaces.find(({ id }) => id === form.template);
  return (
    <Section title={t("pane.plan.options")}>
      <TemplateField form={form} own={own} onChange={onChange} disabled={disabled} />
      <Field label={t("pane.plan.company")}>
        <Input
          value={form.company}
          maxLength={longestCompany}
          placeholder={t("pane.plan.companyPlaceholder")}
          disabled={disabled}
          onChange={(_, { value }) => set({ company: value })}
        />
      </Field>
      <FiscalYear form={form} onChange={onChange} disabled={disabled} />
      <div className={mergeClasses(styles.pair, styles.inLine)}>
        <Field label={t("pane.plan.language")}>
          <Select
            value={form.language}
            disabled={disabled}
            onChange={(_, { value }) => set({ language: languages.find((each) => each === value) ?? form.language })}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </Select>
        </Field>
        {form.sample === "none" && (
          <Field label={t("pane.plan.unit")}>
            <Input
              value={form.unit}
              maxLength={longestUnit}
              placeholder={t("pane.plan.unitPlaceholder")}
              disabled={disabled}
              onChange={(_, { value }) => set({ unit: value })}
            />
          </Field>
        )}
      </div>
      <Field label={t("pane.plan.content")}>
        <RadioGroup
          value={form.fromLastYear ? "lastYear" : form.sample}
          disabled={disabled}
          onChange={(_, { value }) =>
            set({ sample: value === "ecommerce" ? "ecommerce" : "none", fromLastYear: value === "lastYear" })
          }
        >
          <Radio
            value="ecommerce"
            label={<Explained label={t("pane.plan.sample")} hint={t("pane.plan.sampleHint")} />}
          />
          <Radio value="none" label={<Explained label={t("pane.plan.empty")} hint={t("pane.plan.emptyHint")} />} />
          {template?.takes?.includes("lastYear") && (
            <Radio value="lastYear" label={<Explained label={t("plan.lastYear")} hint={t("plan.lastYearHint")} />} />
          )}
        </RadioGroup>
      </Field>
      <FurtherOptions form={form} onChange={onChange} disabled={disabled} />
    </Section>
  );
}

function FiscalYear({ form, onChange, disabled }: FormProps) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const monthName = new Intl.DateTimeFormat(language, { month: "long" });
  const longDate = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const years = [...new Set([...yearsAround(new Date().getFullYear()), form.year])].sort((a, b) => a - b);
  return (
    <Field
      hint={t("pane.plan.fiscalYearEnds", { date: longDate.format(lastDay(form)) })}
      role="group"
      aria-label={t("pane.plan.fiscalYear")}
    >
      <div className={styles.pair}>
        <Field label={t("pane.plan.fiscalYearMonth")}>
          <Select
            value={String(form.month)}
            disabled={disabled}
            onChange={(_, { value }) => onChange({ ...form, month: Number(value) })}
          >
            {Array.from({ length: 12 }, (_, index) => (
              <option key={index} value={index + 1}>
                {monthName.format(new Date(2000, index, 1))}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("pane.plan.fiscalYearYear")}>
          <Select
            value={String(form.year)}
            disabled={disabled}
            onChange={(_, { value }) => onChange({ ...form, year: Number(value) })}
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Field>
  );
}

const useExplainedStyles = makeStyles({
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

function Explained({ label, hint }: { readonly label: ReactNode; readonly hint: ReactNode }) {
  const styles = useExplainedStyles();
  return (
    <>
      {label}
      <span className={styles.hint}>{hint}</span>
    </>
  );
}
