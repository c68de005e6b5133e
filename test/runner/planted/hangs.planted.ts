describe('hangs', () => {
  it('in a test', () => new Promise(() => undefined));

  describe('in a hook', () => {
    beforeEach(() => new Promise(() => undefined));
    it('which comes before it', () => undefined);
  });

  it('and the next one runs', () => undefined);
});
