/** Whether an application sets up the starter district and its lists as it starts; it does unless this says false. */
export const SETS_UP = Symbol('SetsUp');
