/**
 * A range that is used within one request only. Office.js keeps every range of a batch until its end and releases
 * them all by one more request; of ranges that are untracked before they are sent there is nothing to release. After
 * the sync such a range answers what was loaded, and nothing else may be asked of it.
 */
export function untracked<T extends Pick<Excel.Range, "untrack">>(range: T): T {
  range.untrack();
  return range;
}
