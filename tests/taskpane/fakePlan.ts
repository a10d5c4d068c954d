import type * as plan from "../../src/excel/plan";

type Plan = typeof plan;
type Fakes = { [K in keyof Plan]: Plan[K] extends (...args: infer A) => infer R ? jest.Mock<R, A> : Plan[K] };

/** Stands in for src/excel/plan, whose functions each test tells what to answer. */
export const fakePlan = {
  changePlanLanguage: jest.fn(),
  deleteOwnTemplate: jest.fn(),
  listOwnTemplates: jest.fn(),
  previewRepair: jest.fn(),
  previewRollUp: jest.fn(),
  readLastYear: jest.fn(),
  readNeighbours: jest.fn(),
  readOwnWords: jest.fn(),
  readPhasedPlan: jest.fn(),
  rebaselinePlan: jest.fn(),
  renameOwnTemplate: jest.fn(),
  repairPlan: jest.fn(),
  rollUpDepartments: jest.fn(),
  saveOwnTemplate: jest.fn(),
} as unknown as Fakes;
