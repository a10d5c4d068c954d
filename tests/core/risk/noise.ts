/** Park and Miller's generator: the same numbers in every run. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A standard normal figure, by Box and Muller. */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** Standard normal noise around a mean. */
export function noise(seed: number): (count: number, mean?: number) => number[] {
  const random = generator(seed);
  return (count, mean = 0) => Array.from({ length: count }, () => mean + normal(random));
}
