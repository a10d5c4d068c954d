import { z } from "zod";
import type { InsertableFunction } from "./components/FunctionDialog";

const metadata = z.looseObject({
  functions: z.array(
    z.looseObject({
      name: z.string(),
      description: z.string().default(""),
      helpUrl: z.string().optional(),
      parameters: z.array(
        z.looseObject({
          name: z.string(),
          description: z.string().default(""),
          optional: z.boolean().default(false),
        }),
      ),
    }),
  ),
});

/** The functions that a metadata file describes, for the dialog that inserts one. */
export function insertableFunctions(content: unknown, namespace: string): InsertableFunction[] {
  return metadata.parse(content).functions.map(({ name, description, helpUrl, parameters }) => ({
    name: `${namespace}.${name}`,
    description,
    ...(helpUrl === undefined ? {} : { helpUrl }),
    parameters,
  }));
}
