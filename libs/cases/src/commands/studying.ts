/** Surveys, opinion rounds and feasibility. */
export const studying = {
  controllers: [],
  handlers: [],
};
