/** Oversight, comments, attachments and ties between cases. */
export const overseeing = {
  controllers: [],
  handlers: [],
};
