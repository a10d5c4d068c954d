import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { JSX } from "react";
import { Section } from "../components/Section";

/** A setting with few values, all in sight; it takes effect at once. */
export function Choices<T extends string>(props: {
  readonly title: string;
  readonly hint: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly label: (value: T) => string | JSX.Element;
  readonly onChoose: (value: T) => void;
}) {
  const choose = (value: string) => {
    const chosen = props.values.find((each) => each === value);
    if (chosen !== undefined) props.onChoose(chosen);
  };
  return (
    <Section title={props.title}>
      <Field hint={props.hint}>
        <RadioGroup value={props.value} aria-label={props.title} onChange={(_, { value }) => choose(value)}>
          {props.values.map((each) => (
            <Radio key={each} value={each} label={props.label(each)} />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
}
