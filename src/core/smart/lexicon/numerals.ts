/** Signs of magnitudes, currencies and units that a text in any language may write. */

export const magnitudes: Readonly<Record<string, number>> = {
  w: 1e4,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};

/** Currencies before or after an amount. */
export const currencies: Readonly<Record<string, string>> = {
  "¥": "CNY",
  "￥": "CNY",
  rmb: "CNY",
  cny: "CNY",
  $: "USD",
  us$: "USD",
  usd: "USD",
  "€": "EUR",
  eur: "EUR",
  "£": "GBP",
  gbp: "GBP",
  hkd: "HKD",
  hk$: "HKD",
  jpy: "JPY",
  inr: "INR",
  "₹": "INR",
  sgd: "SGD",
  chf: "CHF",
};

/** Units of measures. */
export const units: Readonly<Record<string, string>> = {
  "%": "%",
  pp: "pp",
  ppt: "pp",
  ppts: "pp",
  pct: "%",
  bps: "bps",
  bp: "bps",
  "‰": "‰",
  h: "hours",
  hr: "hours",
  min: "minutes",
  s: "seconds",
  ms: "ms",
  t: "tonnes",
  kg: "kg",
  g: "g",
  km: "km",
  ha: "ha",
  m2: "m2",
  kwh: "kWh",
  mwh: "MWh",
  gwh: "GWh",
  mw: "MW",
  gw: "GW",
  kw: "kW",
};

/** Measure words of things that are counted. */
export const counters = "teu|sku";
