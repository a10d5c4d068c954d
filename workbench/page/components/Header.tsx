import { Button, Divider, Dropdown, makeStyles, Option, tokens, Tooltip } from "@fluentui/react-components";
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Document20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  MathFormula20Regular,
  Save20Regular,
} from "@fluentui/react-icons";
import { type ReactElement, useRef, useState } from "react";
import { ConfirmDialog } from "./ConfirmDialog";
import { usePage } from "./Page";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: "48px",
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  logo: { width: "24px", height: "24px", marginInlineEnd: tokens.spacingHorizontalXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  file: {
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    marginInlineEnd: tokens.spacingHorizontalS,
  },
  divider: { flexGrow: 0, height: "24px", marginInline: tokens.spacingHorizontalXS },
  space: { flexGrow: 1 },
  language: { minWidth: "108px" },
  hidden: { display: "none" },
});

/** Languages say their own name. */
const languages = { "en-US": "English", "zh-CN": "简体中文" } as const;

type Replacement = () => Promise<void>;

export function Header({
  product,
  fileName,
  disabled,
  onInsertFunction,
}: {
  product: string;
  fileName: string;
  disabled: boolean;
  onInsertFunction: () => void;
}): ReactElement {
  const styles = useStyles();
  const { t, language, actions } = usePage();
  const file = useRef<HTMLInputElement>(null);
  const [replacement, setReplacement] = useState<Replacement | null>(null);
  const replace = (how: Replacement) => setReplacement(() => how);
  return (
    <header className={styles.header} aria-label={`${product} ${t("product")}`}>
      <img className={styles.logo} src="/assets/planwright-64.png" alt="" />
      <h1 className={styles.name}>
        {product} {t("product")}
      </h1>
      <Divider vertical className={styles.divider} />
      <span className={styles.file}>{fileName}</span>
      <div role="toolbar" aria-label={t("quickAccess")}>
        <Button
          appearance="subtle"
          icon={<Document20Regular />}
          disabled={disabled}
          onClick={() => replace(actions.newWorkbook)}
        >
          {t("new")}
        </Button>
        <Button
          appearance="subtle"
          icon={<DocumentTable20Regular />}
          disabled={disabled}
          onClick={() => replace(actions.openSample)}
        >
          {t("sample")}
        </Button>
        <Button
          appearance="subtle"
          icon={<FolderOpen20Regular />}
          disabled={disabled}
          onClick={() => file.current?.click()}
        >
          {t("open")}
        </Button>
        <Button appearance="subtle" icon={<Save20Regular />} disabled={disabled} onClick={() => void actions.save()}>
          {t("save")}
        </Button>
        <Button appearance="subtle" icon={<MathFormula20Regular />} disabled={disabled} onClick={onInsertFunction}>
          {t("insertFunction")}
        </Button>
        <Tooltip content={t("undo")} relationship="label">
          <Button appearance="subtle" icon={<ArrowUndo20Regular />} disabled={disabled} onClick={actions.undo} />
        </Tooltip>
        <Tooltip content={t("redo")} relationship="label">
          <Button appearance="subtle" icon={<ArrowRedo20Regular />} disabled={disabled} onClick={actions.redo} />
        </Tooltip>
      </div>
      <input
        ref={file}
        className={styles.hidden}
        type="file"
        accept=".xlsx"
        tabIndex={-1}
        aria-label={t("open")}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = "";
          if (chosen) replace(() => actions.openFile(chosen));
        }}
      />
      <div className={styles.space} />
      <Dropdown
        className={styles.language}
        appearance="filled-lighter"
        aria-label={t("language")}
        value={languages[language]}
        selectedOptions={[language]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue && optionValue !== language) reloadIn(optionValue);
        }}
      >
        {Object.entries(languages).map(([value, name]) => (
          <Option key={value} value={value} lang={value}>
            {name}
          </Option>
        ))}
      </Dropdown>
      <ConfirmDialog
        open={replacement !== null}
        title={t("discardTitle")}
        text={t("discard")}
        confirm={t("goOn")}
        cancel={t("cancel")}
        onClose={(confirmed) => {
          setReplacement(null);
          if (confirmed) void replacement?.();
        }}
      />
    </header>
  );
}

/** Excel gives an add-in its language when it starts, so the whole page starts again. */
function reloadIn(language: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set("lang", language);
  window.location.assign(address);
}
