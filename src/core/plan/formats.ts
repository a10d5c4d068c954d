/** Number formats of the plan sheets. */
export const formats = {
  integer: "#,##0;[Red]-#,##0;-",
  decimal: "#,##0.0;[Red]-#,##0.0;-",
  percent: "0.0%;[Red]-0.0%;0.0%",
  wholePercent: "0%",
  points: "+0.00;[Red]-0.00;0.00",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  count: "0",
} as const;
