import { z } from "zod";

/** The kinds of object path in a batch, as the client numbers them. */
export const PathKind = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The kinds of action in a batch, as the client numbers them. */
export const ActionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** In parallel to Arguments: the path of an argument that is an object, else 0; nested for arrays. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().default(""),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().default(""),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: queryInfo.nullish(),
});

/** What one `context.sync()` sends. */
export const batchRequest = z.object({
  AutoKeepReference: z.boolean().default(false),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type ObjectPath = z.infer<typeof objectPath>;
export type QueryInfo = z.infer<typeof queryInfo>;
export type Action = z.infer<typeof action>;
export type BatchRequest = z.infer<typeof batchRequest>;

/** What the host answers: the results of the actions that ran, and the error that ended the batch. */
export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** The envelope of a message between the add-in's page and the host's page. */
export const envelope = z.object({
  _messageType: z.number(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.union([z.number(), z.string()]),
  _actionType: z.number().default(0),
  _data: z.unknown(),
});

export type Envelope = z.infer<typeof envelope>;

/** An entry of the event "richApiMessage", in the order in which it is sent. */
export interface RichApiMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: unknown;
  readonly remote?: boolean;
}
