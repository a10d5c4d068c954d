import type * as excel from "../../src/excel";

type Excel = typeof excel;
type Fakes = { [K in keyof Excel]: Excel[K] extends (...args: infer A) => infer R ? jest.Mock<R, A> : Excel[K] };

const { UserError, toUserError } = jest.requireActual<Excel>("../../src/excel/errors");
const { isoToday } = jest.requireActual<Excel>("../../src/excel/today");
const { missText, signalText } = jest.requireActual<Excel>("../../src/excel/review/texts");
const { statusReason } = jest.requireActual<Excel>("../../src/excel/statusReason");
const { summaryLines } = jest.requireActual<Excel>("../../src/excel/review/summary");
const { mappingToRemember } = jest.requireActual<Excel>("../../src/excel/actuals/mappings");
const { requestView, onViewRequested } = jest.requireActual<Excel>("../../src/excel/paneRequests");

/** Stands in for src/excel, whose functions each test tells what to answer; errors and requests are the real ones. */
export const fakeExcel = {
  UserError,
  toUserError,
  requestView,
  onViewRequested,
  isoToday,
  missText,
  signalText,
  statusReason,
  summaryLines,
  mappingToRemember,
  addGoal: jest.fn(),
  applyBlueprint: jest.fn(),
  clearHighlights: jest.fn(),
  convertFormulas: jest.fn(),
  dismissVerdict: jest.fn(),
  findPlan: jest.fn(),
  highlightRisks: jest.fn(),
  insertFormula: jest.fn(),
  insertGoal: jest.fn(),
  insertSummary: jest.fn(),
  listImportSources: jest.fn(),
  nextRisk: jest.fn(),
  previewConversion: jest.fn(),
  previousRisk: jest.fn(),
  readActuals: jest.fn(),
  readDismissals: jest.fn(),
  readGoals: jest.fn(),
  readImportSource: jest.fn(),
  readMonthClose: jest.fn(),
  readPeriod: jest.fn(),
  readPortfolio: jest.fn(),
  readSummary: jest.fn(),
  readThresholds: jest.fn(),
  readTracking: jest.fn(),
  recallMapping: jest.fn(),
  reenterFormulas: jest.fn(),
  reviveVerdict: jest.fn(),
  selectedAddress: jest.fn(),
  showCell: jest.fn(),
  showSheet: jest.fn(),
  warnEarly: jest.fn(),
  writeActuals: jest.fn(),
  writeGoalScores: jest.fn(),
  writeGoalText: jest.fn(),
  writeReview: jest.fn(),
  writeTableThresholds: jest.fn(),
  writeThresholds: jest.fn(),
} as unknown as Fakes;
