/** Number formats of the plan sheets. */
export const formats = {
  integer: "#,##0;[Red]-#,##0;-",
  decimal: "#,##0.0;[Red]-#,##0.0;-",
  /**
   * Amounts shortened to 万 and 亿, or to thousands and millions. A comma behind the digits divides by a thousand;
   * a literal point puts the other places of 万 and 亿 behind it.
   */
  shortAmount: {
    "zh-CN": '[>=100000000]0\\.00,,"亿";[>=10000]0\\.0,"万";#,##0',
    "en-US": '[>=1000000]#,##0.0,,"M";[>=1000]#,##0.0,"k";#,##0',
  },
  percent: "0.0%",
  /** Differences of shares, and differences as shares. */
  signedPercent: "+0.0%;[Red]-0.0%;0.0%",
  /** Differences of shares in percentage points. */
  signedPoints: {
    "en-US": '+0.0" pp";[Red]-0.0" pp";0.0" pp"',
    "zh-CN": '+0.0"个百分点";[Red]-0.0"个百分点";0.0"个百分点"',
  },
  wholePercent: "0%",
  points: "+0.00;[Red]-0.00;0.00",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  count: "0",
  /** Whatever unit a figure has: decimals only where it is small. */
  plain: "[>=100]#,##0;#,##0.0##",
  price: "#,##0.00",
  /** What a check found too much or too little. */
  difference: "+#,##0.0##;[Red]-#,##0.0##",
} as const;
