import type { Plugin } from "esbuild";

export declare const plainFields: Plugin;
