import { overPeriods } from "../aggregation";
import { monthNumbers, type MonthNumber, type PlanContext } from "../context";
import { averageIfs, choose, countIfs, FILLED, sumIfs, text, type Condition } from "../formulas";
import { monthId, type AnnualTables } from "./tables";

/**
 * How rows and months become one figure of a KPI, by the KPI's rule: sums add, averages are averaged, the
 * last value of a period stands for it, ratios are the sum of numerators over the sum of denominators.
 * The formulas are for a row of Series, which knows the KPI's id and rule.
 */
export class RollUp {
  private readonly own: { readonly kpi: string; readonly row: string; readonly rule: string };

  constructor(
    private readonly context: PlanContext,
    private readonly tables: AnnualTables,
  ) {
    const { series } = tables;
    this.own = { kpi: series.own("kpi"), row: series.own("row"), rule: series.own("aggregation") };
  }

  /** Planned value of a month, over all rows of the KPI in the active version and scenario. */
  planOfMonth(number: MonthNumber): string {
    const { phasing } = this.tables;
    const column = phasing.column(monthId(number));
    return this.unlessUnknown(
      this.byRule({
        ratio: this.plannedRatio(column),
        others: this.ofFilled(column, this.planRows()),
      }),
    );
  }

  /** Numerators over denominators of a column of Phasing, for a KPI that is a ratio. */
  plannedRatio(column: string): string {
    const { phasing } = this.tables;
    const part = (code: "NUMERATOR" | "DENOMINATOR"): string =>
      sumIfs(column, [...this.planRows(), [phasing.column("part"), text(this.context.word("part", code))]]);
    return `IF(${part("DENOMINATOR")}=0,"",${part("NUMERATOR")}/${part("DENOMINATOR")})`;
  }

  /** Reported value of a month; blank where nothing is reported and after the as-of date. */
  actualOfMonth(number: MonthNumber): string {
    const rows = this.reportedRows(number - 1, number);
    return choose(
      [[`OR(${this.own.row}="",${number}>PeriodNo)`, '""']],
      this.byRule({
        ratio: this.reportedRatio(rows),
        others: this.ofFilled(this.tables.actuals.column("actual"), rows),
      }),
    );
  }

  /** Ratio over all rows from the year's start through a number of months. */
  reportedRatioToDate(months: string): string {
    const { actuals } = this.tables;
    const period = actuals.column("period");
    return this.reportedRatio([
      [actuals.column("kpi"), this.own.kpi],
      [period, '">="&FY_Start'],
      [period, `"<"&EDATE(FY_Start,${months})`],
    ]);
  }

  /** Last year's value of a month. Percentages of several departments have no meaningful sum: blank. */
  lastYearOfMonth(number: MonthNumber): string {
    const column = this.tables.actuals.column("lastYear");
    const rows = this.reportedRows(number - 1, number);
    const filled = countIfs([...rows, [column, FILLED]]);
    return this.unlessUnknown(
      this.byRule({ ratio: `IF(${filled}=1,${sumIfs(column, rows)},"")`, others: this.ofFilled(column, rows) }),
    );
  }

  /** The rule applied to a run of month cells of one row. */
  overMonths(cells: string, last: string): string {
    return overPeriods(this.context, this.own.rule, cells, last);
  }

  is(code: "SUM" | "AVG" | "LAST" | "RATIO"): string {
    return `${this.own.rule}=${text(this.context.word("aggregation", code))}`;
  }

  unlessUnknown(formula: string): string {
    return `IF(${this.own.row}="","",${formula})`;
  }

  private byRule(formulas: { readonly ratio: string; readonly others: string }): string {
    return `IF(${this.is("RATIO")},${formulas.ratio},${formulas.others})`;
  }

  private ofFilled(column: string, rows: readonly Condition[]): string {
    const none = `${countIfs([...rows, [column, FILLED]])}=0`;
    return choose(
      [
        [none, '""'],
        [this.is("AVG"), averageIfs(column, rows)],
      ],
      sumIfs(column, rows),
    );
  }

  private reportedRatio(rows: readonly Condition[]): string {
    const { actuals } = this.tables;
    const numerator = actuals.column("numerator");
    const denominator = sumIfs(actuals.column("denominator"), rows);
    const missing = `OR(${countIfs([...rows, [numerator, FILLED]])}=0,${denominator}=0)`;
    return `IF(${missing},"",${sumIfs(numerator, rows)}/${denominator})`;
  }

  private planRows(): Condition[] {
    const { phasing } = this.tables;
    return [
      [phasing.column("kpi"), this.own.kpi],
      [phasing.column("version"), "Version"],
      [phasing.column("scenario"), "Scenario"],
    ];
  }

  private reportedRows(from: number, to: number): Condition[] {
    const { actuals } = this.tables;
    const period = actuals.column("period");
    return [
      [actuals.column("kpi"), this.own.kpi],
      [period, `">="&EDATE(FY_Start,${from})`],
      [period, `"<"&EDATE(FY_Start,${to})`],
    ];
  }
}

/** First and last month columns, for ranges over the year. */
export const yearOf = <Id extends string>(id: (number: MonthNumber) => Id): readonly [Id, Id] => [
  id(monthNumbers[0]),
  id(monthNumbers[11]),
];
