import fc from "fast-check";

/**
 * fast-check with the same draws in every run, so that a change fails by its own fault only.
 * `DRAWS=random` draws anew, `DRAWS=<seed>` repeats what a failure has printed.
 */
const { DRAWS } = process.env;
if (DRAWS !== "random") fc.configureGlobal({ seed: Number(DRAWS ?? 20_260_101) });

export default fc;
