/** An action whose code is fetched when it is first called. Rejects as the action does, or when the fetch fails. */
export function lazyAction<A extends readonly unknown[], T>(
  load: () => Promise<(...parameters: A) => Promise<T>>,
): (...parameters: A) => Promise<T> {
  return async (...parameters) => (await load())(...parameters);
}
