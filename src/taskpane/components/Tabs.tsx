import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { Stack } from "./Stack";

const useStyles = makeStyles({
  // Tabs stand close together and take a second row before they would be cut off; their words begin where the text does.
  tabs: { flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** The parts of a view, one of which is shown. */
export function Tabs<Part extends string>(props: {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly nameOf: (part: Part) => string;
  readonly selected: Part;
  readonly onSelect: (part: Part) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={props.selected}
        onTabSelect={(_, { value }) => props.onSelect(value as Part)}
        aria-label={props.label}
      >
        {props.parts.map((part) => (
          <Tab key={part} className={styles.tab} value={part} id={`${id}-${part}`} aria-controls={id}>
            {props.nameOf(part)}
          </Tab>
        ))}
      </TabList>
      <div id={id} role="tabpanel" aria-labelledby={`${id}-${props.selected}`}>
        <Stack>{props.children}</Stack>
      </div>
    </>
  );
}
