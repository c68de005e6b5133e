import { ApiHeader } from '@nestjs/swagger';

/** Where a tracking code travels: never in an address, which ends in logs and histories. */
export const CODE_HEADER = 'crosswalk-tracking-code';

/** Documents a route that a tracking code opens. */
export const NeedsCode = () =>
  ApiHeader({
    name: 'Crosswalk-Tracking-Code',
    required: true,
    description: 'The code on the slip, however it is written',
  });
