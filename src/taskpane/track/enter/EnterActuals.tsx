import { Button, Field, Select } from "@fluentui/react-components";
import { ClipboardTextEditRegular } from "@fluentui/react-icons/svg/clipboard-text-edit";
import { addMonths } from "../../../core/calendar";
import { readActuals, type ActualsBook } from "../../../excel";
import { monthText } from "../../../i18n/figure";
import { EmptyState } from "../../components/EmptyState";
import { Section } from "../../components/Section";
import { Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { usePersistentState } from "../../state/persistentState";
import { Loaded } from "../Loaded";
import { useLoad } from "../useLoad";
import { monthToReport } from "./entryForm";
import { MonthForm } from "./MonthForm";

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const isMonth = (value: unknown): value is number => typeof value === "number" && months.includes(value);

/** The form for a month's actuals. */
export function EnterActuals({ onImport }: { readonly onImport: () => void }) {
  const { state, reload } = useLoad(readActuals);
  return (
    <Loaded state={state} reload={reload}>
      {(book) => <EnterMonth book={book} onWritten={reload} onImport={onImport} />}
    </Loaded>
  );
}

function EnterMonth(props: {
  readonly book: ActualsBook;
  readonly onWritten: () => void;
  readonly onImport: () => void;
}) {
  const { t, language } = useLanguage();
  const { book } = props;
  const [chosen, setChosen] = usePersistentState<number>("track.month", 0, isMonth);
  const month = isMonth(chosen) ? chosen : monthToReport(book);
  if (book.kpis.length === 0) {
    return (
      <Section>
        <EmptyState
          icon={<ClipboardTextEditRegular />}
          title={t("track.enter.noKpis")}
          body={t("track.enter.noKpisBody")}
        />
      </Section>
    );
  }
  return (
    <Stack>
      <Field label={t("track.enter.month")}>
        <Select value={String(month)} onChange={(_, { value }) => setChosen(Number(value))}>
          {months.map((each) => (
            <option key={each} value={each}>
              {monthText(language, addMonths(book.fiscalYearStart, each - 1))}
            </option>
          ))}
        </Select>
      </Field>
      <MonthForm key={month} book={book} month={month} onWritten={props.onWritten} />
      <Button appearance="subtle" onClick={props.onImport}>
        {t("track.enter.toImport")}
      </Button>
    </Stack>
  );
}
