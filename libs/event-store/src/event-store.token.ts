/** What Nest injects where an `EventStore` is asked for. */
export const EVENT_STORE = Symbol('EventStore');
