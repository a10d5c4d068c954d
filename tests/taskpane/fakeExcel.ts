import type * as excel from "../../src/excel";

type Excel = typeof excel;
type Fakes = { [K in keyof Excel]: Excel[K] extends (...args: infer A) => infer R ? jest.Mock<R, A> : Excel[K] };

const { UserError, toUserError } = jest.requireActual<Excel>("../../src/excel/errors");
const { isoToday } = jest.requireActual<Excel>("../../src/excel/today");
const { requestView, onViewRequested } = jest.requireActual<Excel>("../../src/excel/paneRequests");

/** Stands in for src/excel, whose functions each test tells what to answer; errors and requests are the real ones. */
export const fakeExcel = {
  UserError,
  toUserError,
  requestView,
  onViewRequested,
  isoToday,
  addGoal: jest.fn(),
  applyBlueprint: jest.fn(),
  clearHighlights: jest.fn(),
  convertFormulas: jest.fn(),
  dismissVerdict: jest.fn(),
  findPlan: jest.fn(),
  highlightRisks: jest.fn(),
  insertFormula: jest.fn(),
  insertGoal: jest.fn(),
  listRisks: jest.fn(),
  nextRisk: jest.fn(),
  previewConversion: jest.fn(),
  previousRisk: jest.fn(),
  readDismissals: jest.fn(),
  readGoals: jest.fn(),
  reenterFormulas: jest.fn(),
  reviveVerdict: jest.fn(),
  selectedAddress: jest.fn(),
  warnEarly: jest.fn(),
  writeThresholds: jest.fn(),
  readThresholds: jest.fn(),
  showCell: jest.fn(),
  showSheet: jest.fn(),
  writeGoalScores: jest.fn(),
  writeGoalText: jest.fn(),
} as unknown as Fakes;
