describe('loops', () => {
  it('for ever', () => {
    for (;;);
  });
});
