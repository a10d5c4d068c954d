import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  makeStyles,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { usePage } from "./Page";

/** A custom function as its metadata file describes it. */
export interface InsertableFunction {
  /** With its namespace, "KPI.GROWTH". */
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    height: "200px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-selected="true"]': { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  },
  syntax: { fontFamily: tokens.fontFamilyMonospace },
  parameter: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  open: boolean;
  functions: readonly InsertableFunction[];
  /** Told of the formula to go on with, its arguments' names to be replaced. */
  onInsert: (formula: string) => void;
  onClose: () => void;
}

/** Chooses a custom function and puts it into the formula bar. */
export function FunctionDialog({ open, functions, onInsert, onClose }: Props): ReactElement {
  const styles = useStyles();
  const { t } = usePage();
  const [query, setQuery] = useState("");
  const [name, setName] = useState<string | null>(null);
  const wanted = query.trim().toLowerCase();
  const found = functions.filter((one) => `${one.name} ${one.description}`.toLowerCase().includes(wanted));
  const chosen = found.find((one) => one.name === name) ?? found[0];
  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("insertFunction")}</DialogTitle>
          <DialogContent className={styles.content}>
            <SearchBox
              aria-label={t("functionSearch")}
              placeholder={t("functionSearch")}
              value={query}
              onChange={(_, { value }) => setQuery(value)}
            />
            <div
              className={styles.list}
              role="listbox"
              aria-label={t("insertFunction")}
              tabIndex={0}
              onKeyDown={({ key }) => {
                const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
                const next = chosen && found[found.indexOf(chosen) + step];
                if (step !== 0 && next) setName(next.name);
              }}
            >
              {found.map((one) => (
                // The list itself takes the keys.
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={one.name}
                  role="option"
                  tabIndex={-1}
                  aria-selected={one === chosen}
                  className={styles.option}
                  onClick={() => setName(one.name)}
                >
                  {one.name}
                </div>
              ))}
            </div>
            {chosen && (
              <>
                <Body1 className={styles.syntax}>{syntaxOf(chosen)}</Body1>
                <Body1>{chosen.description}</Body1>
                {chosen.parameters.map((parameter) => (
                  <p key={parameter.name} className={styles.parameter}>
                    <b>{parameter.name}</b> {parameter.description}
                  </p>
                ))}
                {chosen.helpUrl && (
                  <Link href={chosen.helpUrl} target="_blank" rel="noreferrer">
                    {chosen.name}
                  </Link>
                )}
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t("cancel")}</Button>
            <Button
              appearance="primary"
              disabled={!chosen}
              onClick={() => {
                if (chosen) onInsert(syntaxOf(chosen));
                onClose();
              }}
            >
              {t("insert")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function syntaxOf({ name, parameters }: InsertableFunction): string {
  return `=${name}(${parameters.map((parameter) => parameter.name).join(",")})`;
}
