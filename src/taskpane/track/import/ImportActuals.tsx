import { Field, Select } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons/svg/table-arrow-up";
import { useState } from "react";
import { guessMapping, type ColumnMapping, type SourceTable } from "../../../core/tracking";
import {
  listImportSources,
  readActuals,
  readImportSource,
  recallMapping,
  type ActualsBook,
  type ImportSource,
} from "../../../excel";
import { EmptyState } from "../../components/EmptyState";
import { FailureMessage } from "../../components/FailureMessage";
import { Progress } from "../../components/Progress";
import { Section } from "../../components/Section";
import { Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { useLongAction } from "../../state/longAction";
import { monthToReport } from "../enter/entryForm";
import { Loaded } from "../Loaded";
import { useLoad } from "../useLoad";
import { ImportPreview } from "./ImportPreview";
import { MappingForm } from "./MappingForm";

interface Opened {
  readonly source: ImportSource;
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  readonly recalled: boolean;
}

/** What a source is called in the list; a table and a sheet may have the same name. */
const idOf = ({ kind, name }: ImportSource) => `${kind}:${name}`;

async function readAll() {
  const book = await readActuals();
  return { book, sources: await listImportSources() };
}

/** Takes actuals over from another sheet or table of the workbook. */
export function ImportActuals() {
  const { state, reload } = useLoad(readAll);
  return (
    <Loaded state={state} reload={reload}>
      {({ book, sources }) => <ChooseSource book={book} sources={sources} onWritten={reload} />}
    </Loaded>
  );
}

function ChooseSource(props: {
  readonly book: ActualsBook;
  readonly sources: readonly ImportSource[];
  readonly onWritten: () => void;
}) {
  const { t } = useLanguage();
  const { book, sources } = props;
  const [chosen, setChosen] = useState("");
  const [opened, setOpened] = useState<Opened>();
  const opening = useLongAction(async (work, source: ImportSource) => {
    const table = await readImportSource(source, work);
    const month = monthToReport(book);
    const recalled = await recallMapping(source, table, month);
    const mapping = recalled ?? guessMapping(table, book.kpis, book.fiscalYearStart, month);
    setOpened({ source, table, mapping, recalled: recalled !== null });
  });
  const choose = (id: string) => {
    setChosen(id);
    setOpened(undefined);
    opening.reset();
    const source = sources.find((each) => idOf(each) === id);
    if (source) void opening.run(source);
  };
  if (sources.length === 0) {
    return (
      <Section>
        <EmptyState icon={<TableArrowUpRegular />} title={t("track.import.none")} body={t("track.import.noneBody")} />
      </Section>
    );
  }
  return (
    <Stack>
      <Field label={t("track.import.source")} hint={t("track.import.sourceHint")}>
        <Select value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value="">{t("track.import.choose")}</option>
          {sources.map((source) => (
            <option key={idOf(source)} value={idOf(source)}>
              {t(`track.import.${source.kind}`, { name: source.name })}
            </option>
          ))}
        </Select>
      </Field>
      {opening.progress !== undefined && (
        <Progress
          label={t("track.import.reading")}
          fraction={opening.progress}
          cancelling={opening.cancelling}
          onCancel={opening.cancel}
        />
      )}
      {opening.state.status === "running" && <ViewSkeleton />}
      {opening.state.status === "failed" && <FailureMessage error={opening.state.error} />}
      {opened && (
        <>
          <MappingForm
            table={opened.table}
            mapping={opened.mapping}
            recalled={opened.recalled}
            fiscalYearStart={book.fiscalYearStart}
            onChange={(mapping) => setOpened({ ...opened, mapping })}
          />
          <ImportPreview
            book={book}
            source={opened.source}
            table={opened.table}
            mapping={opened.mapping}
            onWritten={() => {
              choose("");
              props.onWritten();
            }}
          />
        </>
      )}
    </Stack>
  );
}
