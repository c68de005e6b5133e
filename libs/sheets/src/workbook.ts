import type { Workbook } from 'exceljs';

/** An empty workbook. What makes it takes a third of a second to load, and most of the service never needs it. */
export const newWorkbook = async (): Promise<Workbook> => {
  const { default: exceljs } = await import('exceljs');
  return new exceljs.Workbook();
};
