/** Sets the clock's day, at noon; timers go on as usual. */
export function onTheDay(isoDate: string): void {
  jest.useFakeTimers({
    now: new Date(`${isoDate}T12:00:00`),
    doNotFake: [
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "requestIdleCallback",
      "cancelIdleCallback",
      "setImmediate",
      "clearImmediate",
      "setInterval",
      "clearInterval",
      "setTimeout",
      "clearTimeout",
    ],
  });
}
