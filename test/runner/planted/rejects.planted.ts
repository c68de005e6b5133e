it('rejects where nobody listens', async () => {
  void Promise.reject(new Error('nobody heard this'));
  await new Promise((resolve) => setImmediate(resolve));
});
