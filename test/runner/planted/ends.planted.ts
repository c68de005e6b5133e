it('ends the process', () => process.exit(3));
