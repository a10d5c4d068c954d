import { isoDayOf } from "../core/calendar";

/** The user's own day, as an ISO date. */
export const isoToday = (): string => isoDayOf(new Date());
