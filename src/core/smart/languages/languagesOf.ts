import { isHan } from "../scan";
import type { Language } from "./rules";

/** Latin words that Chinese text is full of, however they are written: units, acronyms of measures and systems. */
const known = new Set(
  "pp ppt pct bps rmb cny usd eur bn mn mm cm km kg kw mw gw kwh mwh gwh kva ha ms min pcs teu xx xxx tbd tbc app vip icu sku kpi okr gmv nps csat dau mau wau arpu roi roe roa ebitda arr mrr ltv cac aum uv pv ctr cvr cpa cpc cpm oee fpy cpk ppm revpar adr dpo dso dio sla eps erp mes crm wms oa sap ai it hr led".split(
    " ",
  ),
);

const isEnglish = (word: string) => word.length > 1 && /[a-z]/.test(word) && !known.has(word.toLowerCase());

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/**
 * The languages by whose rules a text has to be read. Nothing but its letters says so, so that no verdict depends on
 * what was read before: Chinese where it holds a Chinese character; English where it holds none, or beside it a Latin
 * word with a small letter that is no unit and no acronym.
 */
export function languagesOf(written: string): ReadonlySet<Language> {
  const text = /[\uff21-\uff5a]/.test(written) ? written.normalize("NFKC") : written;
  const languages = new Set<Language>();
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0 && !languages.has("en") && isEnglish(text.slice(from, i))) languages.add("en");
    from = -1;
    if (isHan(code)) languages.add("zh");
  }
  if (!languages.has("zh")) languages.add("en");
  return languages;
}
