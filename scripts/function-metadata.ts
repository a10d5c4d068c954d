import { kpiCatalogue, type Choice, type KpiArgument, type KpiDefinition } from "../src/core/kpi";
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
    functions: kpiCatalogue.map((definition) => ofFunction(definition, language, helpUrl)),
    enums: enumsOf(language),
  };
}

/** The reference page of a function in a language, as a file name. */
export function referencePage(id: string, language: Language, extension: "html" | "md"): string {
  return `${id}${language === "en-US" ? "" : `.${language}`}.${extension}`;
}

function ofFunction(definition: KpiDefinition, language: Language, helpUrl: string): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: `${definition.name[language]}${language === "zh-CN" ? "：" : ": "}${definition.summary[language]}`,
    helpUrl: new URL(referencePage(definition.id, language, "html"), helpUrl).href,
    parameters: definition.arguments.map((argument) => ofArgument(argument, language)),
    result: { type: "any", dimensionality: "matrix" },
  };
}

function ofArgument(argument: KpiArgument, language: Language): ParameterMetadata {
  return {
    name: argument.label[language],
    description: argument.description[language],
    type: "any",
    dimensionality: "matrix",
    ...(argument.optional ? { optional: true } : {}),
    ...("choicesId" in argument && argument.choicesId ? { customEnumId: argument.choicesId } : {}),
  };
}

function enumsOf(language: Language): readonly EnumMetadata[] {
  const enums = new Map<string, EnumMetadata>();
  for (const argument of kpiCatalogue.flatMap((definition) => definition.arguments)) {
    if (!("choicesId" in argument) || !argument.choicesId || !argument.choices) continue;
    const choices: readonly Choice[] = argument.choices;
    enums.set(argument.choicesId, {
      id: argument.choicesId,
      type: argument.kind === "option" ? "string" : "number",
      values: choices.map(({ value, label, tooltip }) => ({
        name: label[language],
        ...(typeof value === "string" ? { stringValue: value } : { numberValue: value }),
        tooltip: tooltip[language],
      })),
    });
  }
  return [...enums.values()];
}
