import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import type { OwnTemplate } from "../../core/plan/ownTemplate";
import { planTemplateFaces } from "../../core/plan/templateFaces";
import {
  deleteOwnTemplate,
  type KeptTemplate,
  readOwnWords,
  renameOwnTemplate,
  saveOwnTemplate,
} from "../../excel/plan";
import { isoToday } from "../../excel";
import { FailureMessage } from "../components/FailureMessage";
import { Actions, Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useAction } from "../state/action";
import { choicesOf, type PlanForm } from "./planForm";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  about: { flexGrow: 1, minWidth: 0 },
  name: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  one: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  inUse: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  use: { flexShrink: 0, minWidth: 0 },
  origin: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const longestName = 60;

/** The templates that the workbook keeps, and the choices of the form as one more. */
export function OwnTemplates(props: {
  readonly kept: readonly KeptTemplate[];
  readonly form: PlanForm;
  readonly disabled: boolean;
  readonly onChanged: () => void;
  readonly onUse: (template: OwnTemplate) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { kept, form, disabled, onChanged, onUse } = props;
  const [name, setName] = useState("");
  const [withWords, setWithWords] = useState(false);
  const save = useAction(async () => {
    const { template, language } = form;
    const words = withWords ? await readOwnWords(template, language) : undefined;
    const savedOn = isoToday();
    const own = await saveOwnTemplate({ name, savedOn, choices: choicesOf(form), ...(words ? { words } : {}) });
    setName("");
    onChanged();
    return own.name;
  });
  return (
    <Stack>
      <p className={styles.text}>{t("plan.ownIntro")}</p>
      {kept.length === 0 ? (
        <p className={styles.text}>{t("plan.ownNone")}</p>
      ) : (
        <ul className={styles.list}>
          {kept.map((one) => (
            <li key={one.id}>
              <Kept
                one={one}
                inUse={one.id === form.ownTemplate}
                disabled={disabled}
                onChanged={onChanged}
                onUse={onUse}
              />
            </li>
          ))}
        </ul>
      )}
      <Field label={t("plan.ownName")}>
        <Input
          value={name}
          maxLength={longestName}
          placeholder={t("plan.ownNamePlaceholder")}
          disabled={disabled}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Checkbox
        label={t("plan.ownWords")}
        checked={withWords}
        disabled={disabled}
        onChange={(_, { checked }) => setWithWords(checked === true)}
      />
      {save.state.status === "failed" && <FailureMessage error={save.state.error} />}
      {save.state.status === "done" && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{t("plan.ownSaved", { name: save.state.result })}</MessageBarBody>
        </MessageBar>
      )}
      <Actions>
        <Button
          disabled={disabled || name.trim() === "" || save.state.status === "running"}
          onClick={() => void save.run()}
        >
          {t("plan.ownSave")}
        </Button>
      </Actions>
    </Stack>
  );
}

interface KeptProps {
  readonly one: KeptTemplate;
  readonly inUse: boolean;
  readonly disabled: boolean;
  readonly onChanged: () => void;
  readonly onUse: (template: OwnTemplate) => void;
}

/** The button that was clicked is gone; the focus goes to what took its place. */
const focused = (element: HTMLElement | null) => element?.focus();

/** One template: what it is, another name for it, and its end. */
function Kept({ one, inUse, disabled, onChanged, onUse }: KeptProps) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const [doing, setDoing] = useState<"nothing" | "renaming" | "deleting">("nothing");
  const [did, setDid] = useState<"nothing" | "renaming" | "deleting">("nothing");
  const [name, setName] = useState("");
  const back = () => {
    setDid(doing);
    setDoing("nothing");
  };
  const act = useAction(async (change: () => Promise<unknown>) => {
    await change();
    back();
    onChanged();
  });
  const failure = act.state.status === "failed" && <FailureMessage error={act.state.error} />;
  const remove = () => void act.run(() => deleteOwnTemplate(one.id));
  if (one.state !== "usable") {
    return (
      <Stack>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(one.state === "newer" ? "plan.ownNewer" : "plan.ownDamaged")}</MessageBarBody>
          {one.state === "damaged" && (
            <MessageBarActions>
              <Button disabled={disabled} onClick={remove}>
                {t("plan.ownDamagedDelete")}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
        {failure}
      </Stack>
    );
  }
  const { template } = one;
  const origin = planTemplateFaces.find(({ id }) => id === template.choices.template);
  const shown = { name: template.name };
  const busy = act.state.status === "running";
  const leave = () => {
    act.reset();
    back();
  };
  return (
    <div className={styles.one}>
      <div className={styles.head}>
        <div className={styles.about}>
          <div className={styles.name}>{template.name}</div>
          <div className={styles.origin}>
            {t("plan.ownSavedOn", {
              template: origin?.name[language] ?? template.choices.template,
              date: new Date(`${template.savedOn}T12:00:00`),
            })}
          </div>
        </div>
        {inUse && <span className={styles.inUse}>{t("plan.ownInUse")}</span>}
        {!inUse && origin && (
          <Button
            size="small"
            className={styles.use}
            disabled={disabled}
            aria-label={t("plan.ownUse", shown)}
            onClick={() => onUse(template)}
          >
            {t("plan.ownUseShort")}
          </Button>
        )}
        {doing === "nothing" && (
          <>
            <Button
              size="small"
              appearance="subtle"
              icon={<EditRegular />}
              title={t("plan.ownRename", shown)}
              aria-label={t("plan.ownRename", shown)}
              ref={did === "renaming" ? focused : null}
              disabled={disabled}
              onClick={() => {
                setName(template.name);
                setDoing("renaming");
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              title={t("plan.ownDelete", shown)}
              aria-label={t("plan.ownDelete", shown)}
              ref={did === "deleting" ? focused : null}
              disabled={disabled}
              onClick={() => setDoing("deleting")}
            />
          </>
        )}
      </div>
      {doing === "renaming" && (
        <Field label={t("plan.ownNewName")}>
          <Input value={name} ref={focused} maxLength={longestName} onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      {failure}
      {doing === "renaming" && (
        <Actions>
          <Button
            size="small"
            appearance="primary"
            disabled={busy || name.trim() === ""}
            onClick={() => void act.run(() => renameOwnTemplate(one.id, name))}
          >
            {t("plan.ownRenameSave")}
          </Button>
          <Button size="small" onClick={leave}>
            {t("plan.ownNotRenamed")}
          </Button>
        </Actions>
      )}
      {doing === "deleting" && (
        <Actions>
          <Button size="small" appearance="primary" disabled={busy} onClick={remove}>
            {t("plan.ownDeleteSure")}
          </Button>
          <Button size="small" ref={focused} onClick={leave}>
            {t("plan.ownKeep")}
          </Button>
        </Actions>
      )}
    </div>
  );
}
