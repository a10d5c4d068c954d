import type { Bilingual } from "../src/core/languages";

/** What holds for all functions, at the head of the index pages. */
export const commonRules: Bilingual = {
  "en-US": `The functions have the prefix \`KPI.\`, in every language of Excel. They calculate on your machine and nowhere else.

## Rules of all functions

In this order:

| Input | Result |
| --- | --- |
| an error cell | that error |
| a blank, or too little history | #N/A, which charts skip |
| text, a logical, an unknown option, sizes that do not fit | #VALUE! with the reason |
| a base of exactly zero | #DIV/0! |
| a number outside of what the measure means | #NUM! |

- An empty text, as a formula like \`=""\` leaves it, counts as blank.
- Blanks at the end of a series are periods to come and are dropped; a gap inside is #N/A.
- An optional argument that is omitted or blank takes its default. Options may be written in capitals or small letters.
- A function of single values that is given ranges works cell by cell and spills. Sizes are equal or 1 in each direction.
- A function of a series takes a row or a column. One that answers point by point lies as the series lies.
- Costs are entered as positive numbers; a negative cost is refused.
- Dates are Excel's serial numbers; the time of day does not count.
- One formula that spills over a column is far faster than a column of formulas.

## Blank cells

A blank cell reaches a custom function as a blank in Excel on the web. Some desktop builds hand over 0 instead, and no add-in can tell that from a zero: there a blank counts as 0. The native formulas tell the two apart everywhere.

## Native formulas

Every page shows the formula that gives the same result without the add-in, so that a workbook can go to someone who does not have it. They were compared with the functions in LibreOffice over generated tables, errors included. Where they differ:

- A logical (TRUE, FALSE) is #VALUE! in Excel; LibreOffice takes it for 1 or 0.
- LibreOffice counts the days before 1 March 1900 otherwise than Excel.
- REPEATRATE: COUNTIF reads \`*\`, \`?\` and \`~\` as wildcards, does not tell \`001\` from \`1\` nor capitals from small letters; the function does.
- A series in a block of several rows and columns is #VALUE! for the function; the native formula does not look at that.
- Rates far below 1e-12 keep fewer digits natively, where 1 + rate is rounded.
- In a workbook with the 1904 date system the add-in reads serials as those of the 1900 system: FYPERIOD, FQUARTER, FYEAR, YTD and COHORT are four years and a day off. Their native formulas follow the workbook.`,

  "zh-CN": `所有函数以 \`KPI.\` 为前缀，在任何语言的 Excel 中名称相同。计算只在本机进行。

## 通用规则

按以下顺序判断：

| 输入 | 结果 |
| --- | --- |
| 错误值单元格 | 该错误值 |
| 空白，或历史不足 | #N/A（图表会跳过） |
| 文本、逻辑值、未知选项、大小不匹配 | #VALUE! 并说明原因 |
| 基数恰为零 | #DIV/0! |
| 超出指标含义的数值 | #NUM! |

- 由 \`=""\` 一类公式得到的空文本视为空白。
- 序列末尾的空白视为未到的时期并忽略；中间的缺口返回 #N/A。
- 可选参数省略或为空时取默认值；选项不区分大小写。
- 单值函数的参数为区域时逐格计算并溢出，各方向的大小须相等或为 1。
- 序列函数接受一行或一列；逐点返回结果的函数与序列同向。
- 成本填正数；负成本会被拒绝。
- 日期为 Excel 序列号，不计时刻。
- 一个溢出整列的公式远快于整列公式。

## 空白单元格

在网页版 Excel 中，空白单元格以空白传给自定义函数；部分桌面版本传入 0，任何加载项都无法将其与零区分，此时空白按 0 计。原生公式在各处都能区分二者。

## 原生公式

每页列出不依赖加载项的等价公式，便于把工作簿交给没有安装加载项的人。它们已在 LibreOffice 中用生成的数据表与函数逐一对比，包括错误值。已知差异：

- 逻辑值（TRUE、FALSE）在 Excel 中为 #VALUE!，LibreOffice 视为 1 或 0。
- LibreOffice 对 1900 年 3 月 1 日之前的日期计数与 Excel 不同。
- REPEATRATE：COUNTIF 将 \`*\`、\`?\`、\`~\` 视为通配符，且不区分 \`001\` 与 \`1\`、不区分大小写；函数则区分。
- 多行多列的区域作为序列时函数返回 #VALUE!，原生公式不作此检查。
- 远小于 1e-12 的比率，原生公式因 1 + 比率的舍入而精度较低。
- 在使用 1904 日期系统的工作簿中，加载项按 1900 系统解读序列号：FYPERIOD、FQUARTER、FYEAR、YTD 与 COHORT 会相差四年零一天；其原生公式随工作簿而定。`,
};
