import { describedFunctions } from "../src/core/functions";
import type { FunctionDescription } from "../src/core/kpi";
import type { Language } from "../src/core/languages";

/** One argument in Excel's metadata. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Only "any" lets error cells and blanks through to the function, which has its own rules for them. */
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

interface EnumMetadata {
  readonly id: string;
  readonly type: "string" | "number";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly tooltip: string;
  }[];
}

/** What functions.json holds, as Microsoft's schema of custom-functions metadata has it. */
export interface Metadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

/**
 * The metadata of all functions in one language. Ids and names are the same in every language, since localized
 * names break the formulas of workbooks that change hands.
 *
 * @param helpUrl Address of the folder of reference pages, with a "/" at its end.
 */
export function functionMetadata(language: Language, { helpUrl }: { readonly helpUrl: string }): Metadata {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    functions: describedFunctions.map((definition) => ofFunction(definition, language, helpUrl)),
    enums: enumsOf(language),
  };
}

/** The reference page of a function in a language, as a file name. */
export function referencePage(id: string, language: Language, extension: "html" | "md"): string {
  return `${id}${language === "en-US" ? "" : `.${language}`}.${extension}`;
}

function ofFunction(definition: FunctionDescription, language: Language, helpUrl: string): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: `${definition.name[language]}${language === "zh-CN" ? "：" : ": "}${definition.summary[language]}`,
    helpUrl: new URL(referencePage(definition.id, language, "html"), helpUrl).href,
    parameters: definition.arguments.map((argument) => ofArgument(argument, language)),
    result: { type: "any", dimensionality: "matrix" },
  };
}

type Argument = FunctionDescription["arguments"][number];

/** The choices of an argument and the name of their set; null where it has none. */
function enumOf(argument: Argument) {
  if (!("choices" in argument) || !argument.choices || argument.choicesId === undefined) return null;
  return { id: argument.choicesId, choices: argument.choices };
}

function ofArgument(argument: Argument, language: Language): ParameterMetadata {
  const choices = enumOf(argument);
  return {
    name: argument.label[language],
    description: argument.description[language],
    type: "any",
    dimensionality: "matrix",
    ...(argument.optional ? { optional: true } : {}),
    ...(choices ? { customEnumId: choices.id } : {}),
  };
}

function enumsOf(language: Language): readonly EnumMetadata[] {
  const enums = new Map<string, EnumMetadata>();
  for (const argument of describedFunctions.flatMap((definition) => definition.arguments)) {
    const found = enumOf(argument);
    if (!found) continue;
    enums.set(found.id, {
      id: found.id,
      type: typeof found.choices[0]?.value === "number" ? "number" : "string",
      values: found.choices.map(({ value, label, tooltip }) => ({
        name: label[language],
        ...(typeof value === "string" ? { stringValue: value } : { numberValue: value }),
        tooltip: tooltip[language],
      })),
    });
  }
  return [...enums.values()];
}
