import { Checkbox, Field, Select, Textarea } from "@fluentui/react-components";
import { planTemplateFaces } from "../../core/plan/templateFaces";
import { Disclosure } from "../components/Disclosure";
import { Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { departmentsOf } from "./planForm";
import type { FormProps } from "./PlanOptionsForm";

/** Options that most plans leave as they are. */
export function FurtherOptions({ form, onChange, disabled }: FormProps) {
  const { t } = useLanguage();
  const takes = planTemplateFaces.find(({ id }) => id === form.template)?.takes ?? [];
  const count = departmentsOf(form.departments).length;
  return (
    <Disclosure summary={t("plan.further")}>
      <Stack>
        {takes.includes("departments") && form.sample === "none" && !form.fromLastYear && (
          <Field label={t("plan.departmentList")} hint={t("plan.departmentCount", { count })}>
            <Textarea
              value={form.departments}
              disabled={disabled}
              placeholder={t("plan.departmentPlaceholder")}
              resize="vertical"
              onChange={(_, { value }) => onChange({ ...form, departments: value })}
            />
          </Field>
        )}
        {takes.includes("periods") && (
          <Field label={t("plan.periods")}>
            <Select
              value={form.periods}
              disabled={disabled}
              onChange={(_, { value }) => onChange({ ...form, periods: value === "quarters" ? "quarters" : "months" })}
            >
              <option value="months">{t("plan.months")}</option>
              <option value="quarters">{t("plan.quarters")}</option>
            </Select>
          </Field>
        )}
        {form.sample === "none" && (
          <Field label={t("plan.amounts")}>
            <Select
              value={form.amounts}
              disabled={disabled}
              onChange={(_, { value }) => onChange({ ...form, amounts: value === "short" ? "short" : "full" })}
            >
              <option value="full">{t("plan.amountsFull")}</option>
              <option value="short">{t("plan.amountsShort")}</option>
            </Select>
          </Field>
        )}
        <Field hint={t("plan.protectionHint")}>
          <Checkbox
            label={t("plan.protection")}
            checked={form.protection}
            disabled={disabled}
            onChange={(_, { checked }) => onChange({ ...form, protection: checked === true })}
          />
        </Field>
      </Stack>
    </Disclosure>
  );
}
