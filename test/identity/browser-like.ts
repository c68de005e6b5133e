/** Follows redirects and keeps cookies by host, as a browser does; `until` stops before an address. */
export class BrowserLike {
  private readonly jars = new Map<string, Map<string, string>>();

  /** @returns the last answer, and the address it came from */
  async go(
    address: string,
    until: (url: URL) => boolean = () => false,
  ): Promise<Readonly<{ url: URL; answer: Response }>> {
    let url = new URL(address);
    for (let steps = 0; steps < 12; steps += 1) {
      const answer = await fetch(url, { redirect: 'manual', headers: { Cookie: this.cookiesFor(url) } });
      this.keep(url, answer);
      const location = answer.headers.get('location');
      if (location === null) return { url, answer };
      url = new URL(location, url);
      if (until(url)) return { url, answer };
    }
    throw new Error(`Too many redirects, the last to ${url.href}`);
  }

  cookie(url: URL, name: string): string | undefined {
    return this.jars.get(url.host)?.get(name);
  }

  private cookiesFor({ host }: URL): string {
    return [...(this.jars.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep({ host }: URL, answer: Response): void {
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
  }
}
