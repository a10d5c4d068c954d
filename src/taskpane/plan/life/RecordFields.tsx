import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { serialFromDate } from "../../../core/calendar";
import type { ChangeRecord } from "../../../excel/plan";
import { Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";

/** What the change log is told. */
export interface RecordForm {
  readonly user: string;
  readonly reason: string;
  readonly approver: string;
  readonly activate: boolean;
}

export const emptyRecord: RecordForm = { user: "", reason: "", approver: "", activate: true };

export function isComplete({ reason, approver }: RecordForm): boolean {
  return reason.trim() !== "" && approver.trim() !== "";
}

/** The record as of today. */
export function recordOf({ user, reason, approver, activate }: RecordForm): ChangeRecord & { activate: boolean } {
  const today = new Date();
  const day = serialFromDate(today.getFullYear(), today.getMonth() + 1, today.getDate());
  return { day, user: user.trim(), reason: reason.trim(), approver: approver.trim(), activate };
}

/** Who changes the plan and why, and whether Tracking follows at once. */
export function RecordFields(props: { readonly form: RecordForm; readonly onChange: (form: RecordForm) => void }) {
  const { t } = useLanguage();
  const { form, onChange } = props;
  return (
    <Stack>
      <Field label={t("plan.reason")} required>
        <Textarea
          value={form.reason}
          maxLength={500}
          onChange={(_, { value }) => onChange({ ...form, reason: value })}
        />
      </Field>
      <Field label={t("plan.approver")} required>
        <Input
          value={form.approver}
          maxLength={100}
          onChange={(_, { value }) => onChange({ ...form, approver: value })}
        />
      </Field>
      <Field label={t("plan.user")}>
        <Input value={form.user} maxLength={100} onChange={(_, { value }) => onChange({ ...form, user: value })} />
      </Field>
      <Checkbox
        label={t("plan.activate")}
        checked={form.activate}
        onChange={(_, { checked }) => onChange({ ...form, activate: checked === true })}
      />
    </Stack>
  );
}
