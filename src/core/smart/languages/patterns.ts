/** What each step of the reading looks for, in the words of each language. */

export interface TimeWordsPatterns {
  /** Words that make a bare number of four digits a year: "by 2027". */
  readonly yearLedBefore: RegExp;
  /** A rule that starts on a day is done on that day. */
  readonly inForce: RegExp;
  readonly marksDeadline: RegExp;
  readonly fromToday: RegExp;
  readonly prefixWord: RegExp;
  readonly opensClause: RegExp;
  readonly suffixBefore: RegExp;
  readonly suffixEnd: RegExp;
  readonly pastSubjectAfter: RegExp;
  readonly baselineBefore: RegExp;
  readonly dueBefore: RegExp;
  readonly baselineAfter: RegExp;
  readonly placeholderAfter: RegExp;
  readonly negatedBefore: RegExp;
  readonly eventAfter: RegExp;
  readonly eventBefore: RegExp;
  readonly rollingFromNow: RegExp;
  readonly limitBefore: RegExp;
  readonly limitVerbBefore: RegExp;
  readonly periodMeasure: RegExp;
  readonly quickService: RegExp;
  readonly prefixWords: RegExp;
  /** 等候时间三个月内砍到5分钟: the change takes the period, the measure has a level of its own. */
  readonly changeAfter: RegExp;
}

export interface DistractorsPatterns {
  /** Words that label a number only where no other noun follows it. */
  readonly ambiguousLabel: RegExp;
  readonly leadsTeam: RegExp;
  readonly spendsBefore: RegExp;
  /** "At least one" counts, "one" alone may be an article. */
  readonly countsBefore: RegExp;
  readonly placeBefore: RegExp;
  readonly endsPlace: RegExp;
  readonly labelBefore: RegExp;
  readonly labelAfter: RegExp;
  readonly ambiguousCounter: RegExp;
  readonly buildsBefore: RegExp;
  readonly ageBefore: RegExp;
  readonly ageAfter: RegExp;
  readonly tenureBefore: RegExp;
  readonly tenureAfter: RegExp;
  readonly teamAfter: RegExp;
  readonly pastBefore: RegExp;
  readonly pastAfter: RegExp;
  readonly negatedBefore: RegExp;
  readonly budgetAfter: RegExp;
  readonly gainBefore: RegExp;
  readonly flourish: RegExp;
}

export interface QuantitiesPatterns {
  readonly levelBefore: RegExp;
  readonly changeBefore: RegExp;
  readonly changedByAbout: RegExp;
  /** "To two thirds fewer": the comparison says change whatever stands before it. */
  readonly comparedAfter: RegExp;
  readonly changeAfter: RegExp;
  readonly between: RegExp;
}

export interface ObjectsPatterns {
  readonly phraseMeasure: RegExp;
  /** A cost or consumption for each unit is a measure: 单箱运输成本, 百公里油耗. */
  readonly perUnit: RegExp;
  readonly chineseMeasure: RegExp;
}

export interface LimitsPatterns {
  /** A placeholder after these is one for a date. */
  readonly speaksOfTime: RegExp;
  readonly limitToPast: RegExp;
}

export interface ActionsPatterns {
  /** A goal that is explicitly given up is none. */
  readonly givenUp: RegExp;
  /** "Keep pushing failures down": whatever verb stands first, the change is named. */
  readonly pushedAlong: RegExp;
  readonly getRight: RegExp;
  readonly principles: RegExp;
  readonly betterThan: RegExp;
}

export interface EndStatesPatterns {
  readonly participle: RegExp;
  readonly endsPhrase: RegExp;
  readonly verbOrAdjective: RegExp;
  readonly prepositionAfter: RegExp;
  /** Moving a measure ends nowhere in particular: "move the average ticket". */
  readonly driftingVerb: RegExp;
  /** "Publish more photographs", 多发表一些作品: how many would be enough is not said. */
  readonly openAmount: RegExp;
}

export interface SplittingPatterns {
  readonly dateLabel: RegExp;
  readonly conditions: RegExp;
  /** 做到零拖欠, 确保100%: says how far the goal before it goes. */
  readonly howFar: RegExp;
}

export interface GoingLivePatterns {
  readonly startsWorking: RegExp;
  /** Praise and size tell no thing from another. */
  readonly tellsNothing: RegExp;
}

export interface MissingTimePatterns {
  readonly often: RegExp;
  /** 开学前, "before term starts": a point in time that only another calendar knows. */
  readonly eventWithoutDate: RegExp;
  readonly vagueTime: RegExp;
}

export interface BoundsPatterns {
  readonly rateMeasure: RegExp;
  /** Shares of a plan and growth can pass 100 %. */
  readonly mayExceed: RegExp;
}
