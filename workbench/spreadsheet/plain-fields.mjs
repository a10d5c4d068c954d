import { readFile } from "node:fs/promises";

/**
 * An esbuild plugin. The formula engine is published with a helper call for each field of each object that it makes,
 * millions of them in a calculation; as plain assignments they take no time. A name that is an accessor somewhere
 * keeps the helper, because an assignment would call the accessor.
 */
export const plainFields = {
  name: "plain-fields",
  setup(build) {
    build.onLoad({ filter: /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const accessors = new Set([...source.matchAll(/^\t(?:static )?(?:get|set) (\w+)\(/gm)].map(([, name]) => name));
      const contents = source.replace(/_defineProperty\(this, "(\w+)", /g, (call, name) =>
        accessors.has(name) ? call : `void (this.${name} = `,
      );
      if (contents === source) throw new Error("The formula engine is built in another way now: drop this plugin");
      return { contents, loader: "js" };
    });
  },
};
