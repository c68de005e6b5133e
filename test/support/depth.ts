/** How often a law is tried: `npm test` tries it as usual, `npm run test:deep` as deeply as we can wait for. */
export const runs = ({ usual, deep }: Readonly<{ usual: number; deep: number }>): number =>
  process.env['CROSSWALK_DEPTH'] === 'deep' ? deep : usual;
