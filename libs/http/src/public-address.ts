/** Where people reach the service from outside, as far as it was told (CROSSWALK_PUBLIC_URL). */
export class PublicAddress {
  /** @param origin without a slash at the end; undefined when nobody told */
  constructor(private readonly origin: string | undefined) {}

  /** The whole address of a place in it, as a field of an answer; nothing when nobody told where it is. */
  of(path: `/${string}`): Readonly<{ address?: string }> {
    return this.origin === undefined ? {} : { address: `${this.origin}${path}` };
  }
}
