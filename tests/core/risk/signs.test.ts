import { formatWithSign, looksLikeNumber } from "../../../src/core/risk";

describe("a sign before the figure", () => {
  it.each([
    ["General", '"◆ "General;"◆ "-General;"◆ "General;"◆ "@'],
    ["0.0%", '"◆ "0.0%;"◆ "-0.0%;"◆ "0.0%;"◆ "@'],
    ['#,##0;[Red]-#,##0;"-"', '"◆ "#,##0;[Red]"◆ "-#,##0;"◆ ""-";"◆ "@'],
    ['"a;b"0', '"◆ ""a;b"0;"◆ "-"a;b"0;"◆ ""a;b"0;"◆ "@'],
    ["0;;;@", '"◆ "0;;;"◆ "@'],
    ["@", '"◆ "@'],
    ["[$¥-804]#,##0", '"◆ "[$¥-804]#,##0;"◆ "-[$¥-804]#,##0;"◆ "[$¥-804]#,##0;"◆ "@'],
  ])("is put into %s without changing how it shows the value", (format, expected) => {
    expect(formatWithSign(format, "◆")).toBe(expected);
  });

  it("is left out of a format that chooses its section by conditions of its own", () => {
    expect(formatWithSign("[<1]0.00;0", "◆")).toBeNull();
  });
});

describe("a number that is text", () => {
  it.each(["1,234", "12%", "１２", "(5)", "¥3.5", " 7 ", "-0.5", "１，２３４"])("is %j", (text) => {
    expect(looksLikeNumber(text)).toBe(true);
  });

  it.each(["—", "n/a", "", "-", "%", "1,23", "K1", "2026-01", "12 months", "一百"])("is not %j", (text) => {
    expect(looksLikeNumber(text)).toBe(false);
  });
});
