/** A ratio or a time, and what it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly most?: number;
  readonly least?: number;
}

/** Milliseconds of the fastest of several runs: what the code takes when nothing else disturbs it. */
export function bestOf(runs: number, run: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Prints figures beside their bounds; false if one is out of bounds. */
export function report(title: string, figures: readonly Figure[]): boolean {
  console.log(`\n${title}`);
  let good = true;
  for (const { name, value, most, least } of figures) {
    const fits = value <= (most ?? Infinity) && value >= (least ?? -Infinity);
    good &&= fits;
    const bound = most === undefined ? `at least ${least}` : `at most ${most}`;
    console.log(`  ${fits ? "ok  " : "MISS"} ${value.toFixed(2).padStart(9)}  (${bound})  ${name}`);
  }
  return good;
}
