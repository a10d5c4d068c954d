import { Field, Select } from "@fluentui/react-components";
import type { OwnTemplate } from "../../core/plan/ownTemplate";
import { planTemplateFaces } from "../../core/plan/templateFaces";
import { useLanguage } from "../language/LanguageProvider";
import { type PlanForm, withTemplate } from "./planForm";

const OWN = "own:";

/** Chooses one of the templates, or one of the user's own with all its choices. */
export function TemplateField(props: {
  readonly form: PlanForm;
  readonly own: readonly OwnTemplate[];
  readonly onChange: (form: PlanForm) => void;
  readonly disabled: boolean;
}) {
  const { t, language } = useLanguage();
  const { form, own, onChange, disabled } = props;
  const template = planTemplateFaces.find(({ id }) => id === form.template);
  const isOwn = own.some(({ id }) => id === form.ownTemplate);
  const choose = (value: string) => {
    const chosen = own.find(({ id }) => value === OWN + id);
    onChange(chosen ? withTemplate(form, chosen) : { ...form, template: value, ownTemplate: "", leftOut: [] });
  };
  const standard = planTemplateFaces.map(({ id, name }) => (
    <option key={id} value={id}>
      {name[language]}
    </option>
  ));
  return (
    <Field label={t("pane.plan.template")} hint={template?.summary[language] ?? null}>
      <Select
        value={isOwn ? OWN + form.ownTemplate : form.template}
        disabled={disabled}
        onChange={(_, { value }) => choose(value)}
      >
        {own.length === 0 ? (
          standard
        ) : (
          <>
            <optgroup label={t("plan.ownGroup")}>
              {own.map(({ id, name }) => (
                <option key={id} value={OWN + id}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={t("plan.ownStandard")}>{standard}</optgroup>
          </>
        )}
      </Select>
    </Field>
  );
}
