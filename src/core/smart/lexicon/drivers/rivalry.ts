/** To grow faster than those one competes with is to gain market share, whatever the words: "outgrow the sector", 增速高于行业. */
export const againstTheMarket =
  /\b(?:(?:out(?:grow|pace|perform|run|sell)|beat|overtake)(?:s|ing)?|(?:grow|growth|growing|expand|expanding|rise|increase|sell)\b[^,;.\n]{0,20} (?:(?:faster|quicker|more|stronger|better) than|ahead of|above)) (?:the |our |its |all |every )?(?:(?!of\b)[a-z]+ )?(?:market|category|industry|sector|competition|competitors?|rivals?|peers?)\b|(?:跑赢|赶超|战胜|(?:增速|增长|增幅|成长|发展)[\u4e00-\u9fff]{0,4}?(?:领先|超越|超过|高于|快于|优于|强于))(?:于|了)?[\u4e00-\u9fff]{0,4}?(?:行业|市场|大盘|同业|同行|竞品|竞争对手|对手|品类)/;

/** Whom one competes with; no text without one of these words speaks of them. */
export const rivals = "市场|行业|大盘|同业|同行|竞|对手|品类|market|categor|industry|sector|compet|rival|peer".split(
  "|",
);
